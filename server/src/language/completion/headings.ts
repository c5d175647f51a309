// Behind `## `: the parts that the report still lacks, with what to write into them.

import type { Kind } from "../../postmortem/model.ts";
import { renumber, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { lineEndOf } from "../../text/lines.ts";
import { sectionChoices } from "../sections.ts";
import { type Caret, type Suggestion, typed } from "./caret.ts";

const HEADING = /^ {0,3}#{1,6}[ \t]{1,4}((?:[^\s#].{0,59})?)$/;

/** Whether nothing but the beginning of a heading stands before the caret. */
export function opensHeading({ before }: Caret): boolean {
  return HEADING.test(before);
}

export function missingSections(caret: Caret): Suggestion[] | undefined {
  const words = HEADING.exec(caret.before)?.[1];
  if (words === undefined) return undefined;
  if (caret.after.trim() !== "" || caret.line?.form === "code") return [];
  const { analysis, settings, language, lineNumber } = caret;
  const { document, postmortem } = analysis;
  // The first heading is the title.
  if (!postmortem.incident.titleSpan && document.lines.textOf(lineNumber).startsWith("# ")) return [];
  const { bodies } = skeletonsFor(language);
  const eol = lineEndOf(document.source);
  const next = nextFilled(caret);
  const alone = next === undefined || /^ {0,3}#{1,6}\s/.test(next);
  return sectionChoices(analysis, settings)
    .filter(({ missing, kind }) => missing || isHere(caret, kind as Kind))
    .map(({ kind, label, detail }) => {
      const body = renumber(bodies[kind as Kind].join("\n"), 1).snippet.split("\n");
      // What stands below already is the body.
      const lines = alone ? [label, "", ...body, ...(next === undefined ? [] : [""])] : [label];
      const blank = alone && next !== undefined && document.lines.textOf(lineNumber + 1).trim() === "";
      return {
        kind: "section",
        label,
        detail,
        span: typed(caret, words.length, caret.after.length),
        snippet: (blank ? lines.slice(0, -1) : lines).join(eol),
      };
    });
}

/** The next line with text; undefined at the end of the document. */
function nextFilled({ analysis, lineNumber }: Caret): string | undefined {
  const { lines } = analysis.document;
  for (let line = lineNumber + 1; line < lines.count; line++) {
    const text = lines.textOf(line);
    if (text.trim() !== "") return text;
  }
  return undefined;
}

/** The name that is being typed is no part that is there already. */
function isHere({ analysis, lineNumber }: Caret, kind: Kind): boolean {
  const { document, postmortem } = analysis;
  const found = postmortem.sections.filter(({ kinds }) => kinds.includes(kind));
  return (
    found.length === 1 && document.lines.lineAt((found[0] as { span: { start: number } }).span.start) === lineNumber
  );
}
