// Where a new part goes among others, and the edit that puts lines behind a line without its indentation.
import type { Document } from "../../markdown/document.ts";
import type { Postmortem } from "../../postmortem/model.ts";
import { escapeSnippet } from "../../postmortem/skeletons/index.ts";
import { commonest } from "../../text/commonest.ts";
import type { Edit } from "../../text/edits.ts";
import { lineEndOf } from "../../text/lines.ts";

/** The language that most of the parts are named in. */
export function languageOf(postmortem: Postmortem): string {
  return commonest(postmortem.sections.map(({ language }) => language))[0] ?? "en";
}

/**
 * How many of the parts, given by their ranks, a new one of `rank` stands behind: the gap with the fewest parts on the wrong
 * side; of equal ones the one next to what the part follows.
 */
export function bestGap(ranks: readonly number[], rank: number): number {
  // Counted from what is wrong with the first gap.
  let wrong = 0;
  let best = { at: 0, wrong };
  ranks.forEach((other, i) => {
    wrong += other < rank ? -1 : 1;
    const follows = (ranks[best.at - 1] ?? -1) < other;
    if (wrong < best.wrong || (wrong === best.wrong && follows)) best = { at: i + 1, wrong };
  });
  return best.at;
}

/**
 * The snippet edit that puts whole lines behind line number `line` (from 0; -1 in an empty document). Editors indent a
 * snippet like the text left of where it begins, so it begins at the left edge: of the next line, or of an indented last one.
 */
export function behindLine(document: Document, line: number, text: string): Edit {
  const { lines, source } = document;
  const eol = lineEndOf(source);
  if (line + 1 < lines.count) {
    const start = lines.startOf(line + 1);
    return { span: { start, end: start }, text: text + eol };
  }
  const { start, end } = lines.spanOf(line);
  const words = source.slice(start, end);
  if (!/^[ \t]/.test(words)) return { span: { start: end, end }, text: eol + text + eol };
  return { span: { start, end }, text: escapeSnippet(words) + eol + text + eol };
}
