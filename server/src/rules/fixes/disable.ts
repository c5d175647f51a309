// The comments that turn a finding off, placed so that tables, lists, headings and fences stay what they are.
import type { Document } from "../../markdown/document.ts";
import type { Edit } from "../../text/edits.ts";
import { lineEndOf } from "../../text/lines.ts";
import { readDirectives } from "../directives.ts";
import { firstTextLineFrom, textLineAt } from "../places.ts";
import type { Finding, ReadyFix } from "../types.ts";

/** Choices for the end of a finding's menu: off for this line, off for this file. */
export function disableFixes(document: Document, finding: Finding): ReadyFix[] {
  const { rule } = finding;
  return [
    {
      id: "disable-line",
      title: `Turn off ${rule} for this line`,
      safe: false,
      edits: [lineComment(document, finding)],
    },
    { id: "disable-file", title: `Turn off ${rule} for this file`, safe: false, edits: [fileComment(document, rule)] },
  ];
}

/** Behind the line's text, within its last cell or before its closing marks; for code on a line before its fence. */
function lineComment(document: Document, { span, rule }: Finding): Edit {
  const number = document.lines.lineAt(span.start);
  const existing = readDirectives(document).find(
    (d) => d.scope === "line" && d.lines.first === number && d.rules.length > 0,
  );
  const last = existing?.rules.at(-1);
  if (last) return { span: { start: last.span.end, end: last.span.end }, text: `, ${rule}` };
  const line = textLineAt(document, number);
  if (line && line.form !== "code") {
    const at = line.text.end;
    return { span: { start: at, end: at }, text: ` <!-- postmortem-disable-line ${rule} -->` };
  }
  const fence = line && document.text[firstTextLineFrom(document, number)];
  let first = number;
  if (fence) {
    first = fence.line;
    for (let i = fence.index; document.text[i]?.group === fence.group; i--) first = document.text[i]?.line ?? first;
    first -= 1; // the line that opens the fence
  }
  const at = document.lines.startOf(Math.max(0, first));
  return {
    span: { start: at, end: at },
    text: `<!-- postmortem-disable-next-line ${rule} -->${lineEndOf(document.source)}`,
  };
}

/** At the top, behind a byte order mark and front matter; a comment for the file that is there already takes the rule up. */
function fileComment(document: Document, rule: string): Edit {
  const last = readDirectives(document)
    .find((d) => d.scope === "file" && d.rules.length > 0)
    ?.rules.at(-1);
  if (last) return { span: { start: last.span.end, end: last.span.end }, text: `, ${rule}` };
  const end = lineEndOf(document.source);
  const { frontMatter, source } = document;
  const at = frontMatter
    ? document.lines.startOf(document.lines.lineAt(frontMatter.span.end) + 1)
    : source.startsWith("\ufeff")
      ? 1
      : 0;
  const comment = `<!-- postmortem-disable-file ${rule} -->`;
  return {
    span: { start: at, end: at },
    text: frontMatter && at === source.length ? `${end}${comment}` : `${comment}${end}${end}`,
  };
}
