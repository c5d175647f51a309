// heading-no-space: `##Impact` reads as a heading to the writer, and as plain text to Markdown.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Postmortem } from "../../postmortem/model.ts";
import { contains, type Span } from "../../text/span.ts";
import { lineNumber, quote } from "../support/places.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

/** Further places told with the first one. */
const MOST_RELATED = 20;

/** Marks of build logs that begin with `##`. */
const LOG_MARK = /^\[?(?:error|warning|debug|section|command|group|endgroup|vso\[)/i;

function check({ document, postmortem }: RuleInput): Report[] {
  const glued = gluedHeadings(document, postmortem);
  const [first, ...rest] = glued;
  if (!first) return [];
  const marks = document.source.slice(first.mark.start, first.mark.end);
  const others =
    rest.length === 0
      ? ""
      : rest.length === 1
        ? ` The heading on line ${lineNumber(document, (rest[0] as Glued).mark.start)} is written the same way.`
        : ` ${rest.length} more headings are written the same way.`;
  const noBreak = first.gap.end > first.gap.start;
  return [
    {
      span: first.line.text,
      message:
        (noBreak
          ? `The space behind “${marks}” is a no-break one, which Markdown does not take for a space: most`
          : `Without a space behind “${marks}” most`) +
        ` Markdown tools show this line as plain text, so readers lose the heading “${quote(document.source, first.line.text, 40)}” ` +
        `and its place in the outline. ${noBreak ? "Write a plain space" : "Insert a space"}.${others}`,
      related: rest.slice(0, MOST_RELATED).map(({ line }) => ({
        span: line.text,
        message: `“${quote(document.source, line.text, 40)}” has no plain space either`,
      })),
      fixes: [spaceFix(glued)],
    },
  ];
}

interface Glued {
  readonly line: TextLine;
  /** The number signs. */
  readonly mark: Span;
  /** The no-break spaces behind them; may be empty. */
  readonly gap: Span;
}

function gluedHeadings(document: Document, postmortem: Postmortem): Glued[] {
  const known = new Set(postmortem.sections.map(({ labelSpan }) => document.lines.lineAt(labelSpan.start)));
  const title = postmortem.incident.titleSpan;
  return document.text.flatMap((line) => {
    const { marker: mark } = line;
    if (line.form !== "heading" || !line.malformed || line.underline || !mark || line.indent > 3) return [];
    const text = document.source.slice(line.text.start, Math.min(line.text.end, line.text.start + 40));
    const one = mark.end - mark.start === 1;
    const gap = { start: mark.end, end: line.text.start };
    if (!/^#+$/.test(document.source.slice(mark.start, mark.end))) return [];
    if (!/^[\p{L}\p{N}*_`[("“\p{Extended_Pictographic}]/u.test(text) || LOG_MARK.test(text)) return [];
    // A single sign is a hashtag or a ticket unless its words name a part or the report.
    if (one && !known.has(line.line) && !(title && contains(line.span, title))) return [];
    if (/^\d+(?![\p{L}\d.):]| \p{L})/u.test(text)) return [];
    return [{ line, mark, gap }];
  });
}

function spaceFix(glued: readonly Glued[]): Fix {
  return {
    title:
      glued.length > 1
        ? `Insert a space in all ${glued.length} headings`
        : glued.some(({ gap }) => gap.end > gap.start)
          ? "Make the space behind the number signs a plain one"
          : "Insert a space behind the number signs",
    safe: true,
    preferred: true,
    edits: glued.map(({ gap }) => ({ span: gap, text: " " })),
  };
}

export const headingNoSpace: Rule = {
  id: "heading-no-space",
  group: "structure",
  summary: "A heading without a space behind its number signs.",
  defaultSeverity: "warning",
  rationale:
    "CommonMark asks for a space behind the number signs of a heading. Without one, GitHub, GitLab and most other tools show " +
    "`##Impact` as a line of text: the part has no heading, the outline skips it, and nobody can link to it.",
  fixes: [{ title: "Insert the space", safe: true }],
  check,
};
