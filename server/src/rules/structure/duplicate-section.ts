// duplicate-section: the same part is opened twice, side by side.
import type { Document, TextLine } from "../../markdown/document.ts";
import { labelWords } from "../../postmortem/label-words.ts";
import type { Section } from "../../postmortem/model.ts";
import { slice } from "../../text/span.ts";
import { lineNumber, quote, textLineAt } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  const parents = parentsOf(document);
  /** The first of a name with any brackets behind it, with none, and with each. */
  const seen = new Map<string, Section>();
  const reports: Report[] = [];
  for (const section of postmortem.sections) {
    if (section.form !== "heading") continue;
    const line = document.lines.lineAt(section.labelSpan.start);
    const parent = parents.get(line);
    const heading = textLineAt(document, line);
    if (parent === undefined || !heading) continue;
    const words = slice(document.source, section.labelSpan)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const key = `${parent}\n${section.level}\n${words}`;
    const { hint } = labelWords(slice(document.source, heading.text));
    const [any, bare, same] = [key, `${key}\n`, `${key}\n${hint ?? ""}`];
    // "(that worked)" and "(that did not)" set two apart; "(continued)" alone does not.
    const first = hint === undefined ? seen.get(any) : (seen.get(bare) ?? seen.get(same));
    for (const name of [any, same]) if (!seen.has(name)) seen.set(name, section);
    if (!first) continue;
    const name = quote(document.source, section.labelSpan, 40);
    reports.push({
      span: section.labelSpan,
      message:
        `“${name}” already stands on line ${lineNumber(document, first.labelSpan.start)}. Readers who find one of the two take it for ` +
        "the whole part. Bring both together, or say in the headings what sets them apart.",
      related: [
        { span: first.labelSpan, message: `“${quote(document.source, first.labelSpan, 40)}” stands here, too` },
      ],
    });
  }
  return reports;
}

/** For each heading's line the line of the heading that it stands under; -1 for those at the top. */
function parentsOf({ text }: Document): Map<number, number> {
  const parents = new Map<number, number>();
  const open: TextLine[] = [];
  for (const line of text) {
    if (line.form !== "heading" || line.quoted) continue;
    while (open.length > 0 && (open.at(-1) as TextLine).level >= line.level) open.pop();
    parents.set(line.line, open.at(-1)?.line ?? -1);
    open.push(line);
  }
  return parents;
}

export const duplicateSection: Rule = {
  id: "duplicate-section",
  group: "structure",
  summary: "The same part is opened twice, side by side.",
  defaultSeverity: "information",
  rationale:
    "Whoever follows a link or jumps to “Timeline” reads the part to its end and leaves. A second part of the same name further " +
    "down is missed, and links to it change when the order does. It mostly comes from a template that was pasted over an older draft.",
  fixes: [],
  check,
};
