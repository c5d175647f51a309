// What can be written at a place of a report. Pure: the clock, the project and other reports are given.
import { type Analysis, analyse } from "../../analyse.ts";
import { isTitledReport } from "../../postmortem/genre.ts";
import { type Around, type Caret, caretAt, type Suggestion } from "./caret.ts";
import { suppressions } from "./comments.ts";
import { entryTimes } from "./entry-times.ts";
import { fieldParts } from "./fields.ts";
import { missingSections, opensHeading } from "./headings.ts";
import { phaseMarks } from "./phases.ts";
import { taskParts } from "./tasks.ts";
import { zonesBehindClock } from "./zones.ts";

export type { Around, Suggestion, SuggestionKind } from "./caret.ts";
export { codeOwnersIn } from "./people.ts";

/** In the order in which they are asked; the first that knows the place answers. */
const PROVIDERS: readonly ((caret: Caret) => Suggestion[] | undefined)[] = [
  suppressions,
  missingSections,
  phaseMarks,
  zonesBehindClock,
  entryTimes,
  taskParts,
  fieldParts,
];

/**
 * Suggestions, likeliest first; none where the place is one of prose. Documents that are no report get the present time alone,
 * where it is called by name (`pm-now`), and sections below the dated title of one.
 * @param offset UTF-16, of the caret
 */
export function suggestionsFor(analysis: Analysis, offset: number, around: Around): Suggestion[] {
  const caret = caretAt(analysis, offset, around);
  if (caret.line?.form === "code") return [];
  if (analysis.postmortem.genre.kind === "other")
    return sectionsOfBegun(caret) ?? (/[a-z]/i.test(caret.before) ? (entryTimes(caret) ?? []) : []);
  for (const provide of PROVIDERS) {
    const found = provide(caret);
    if (found) return found;
  }
  return [];
}

/** Behind `## ` in a text that has no more of a report yet than its title. */
function sectionsOfBegun(caret: Caret): Suggestion[] | undefined {
  const { document } = caret.analysis;
  if (!opensHeading(caret) || !isTitledReport(document)) return undefined;
  const analysis = analyse(document.source, { treatAs: "postmortem", settings: caret.settings });
  return missingSections(caretAt(analysis, caret.offset, caret));
}
