// What a finding is known by when its report has been moved or lines were put in above it.
import { createHash } from "node:crypto";
import type { Analysis } from "../analyse.ts";
import type { Finding } from "../rules/types.ts";

/**
 * A name for each finding, in their order: made of its rule, what it says, the text of its line and the heading above it, never of the
 * file's name or a line's number. Findings that would share a name are numbered. 16 hexadecimal digits.
 */
export function fingerprintsOf({ document, postmortem, findings }: Analysis): string[] {
  const headings = postmortem.sections.filter(({ form }) => form === "heading");
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { span } = finding;
    const heading = headings.findLast((one) => one.span.start < span.start)?.labelSpan;
    const line = document.lines.textOf(document.lines.lineAt(span.start)).trim();
    const above = heading ? document.source.slice(heading.start, heading.end) : "";
    const words = [finding.rule, said(finding), line, above].join("\0");
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return createHash("sha256").update(`${words}\0${count}`).digest("hex").slice(0, 16);
  });
}

/** The message without the lines it names: they move. */
function said({ message }: Finding): string {
  return message.replace(/\d+/g, "0");
}
