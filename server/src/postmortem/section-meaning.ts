// Which parts an opening's words mean, decided by what stands below and around it where the words alone do not tell.
import { anyOf, pattern } from "../languages/patterns.ts";
import { once } from "../text/memo.ts";
import { slice } from "../text/span.ts";
import { titlesKeptList } from "./actions/find/prose.ts";
import { lexisOf, plain } from "./actions/lexis.ts";
import { isPast, tellsDone } from "./actions/told-done.ts";
import { isDated } from "./genre-words.ts";
import { type LabelReading, readLabel } from "./headings.ts";
import type { Ambiguous, Sign } from "./lexicon/types.ts";
import type { Kind } from "./model.ts";
import { type Content, contentOf, shows } from "./section-content.ts";
import { type Candidate, opensText, plainKind } from "./section-openings.ts";
import {
  below,
  type CandidatePlace,
  isBelowPart,
  kindsBelow,
  LOOK,
  NEAR,
  type SectionSearch,
  within,
} from "./section-search.ts";
import { isNamedField } from "./section-sureness.ts";

/** Parts that a heading may name above lines of another. */
const TOLD_BY_LINES: readonly (Kind | undefined)[] = ["actions", "resolution", "appendix"];

/** The kinds that the words of an opening mean where it stands. */
export function kindsMeant(reader: SectionSearch, place: CandidatePlace, reading: LabelReading): readonly Kind[] {
  const { ambiguous, kinds, strength } = reading;
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const headed = place.candidate.opening.shape === "heading" ? only : undefined;
  const tasks = headed === "actions" && !ambiguous;
  if (tasks && strength !== "whole" && tellsStory(reader, place.at)) return [];
  if (!ambiguous && only !== "summary" && !TOLD_BY_LINES.includes(headed)) return kinds;
  const content = below(reader, place.at, LOOK);
  if (headed === "resolution" && holdsOpenBoxes(content) && mayHoldTasks(reader, place)) return ["actions"];
  if (tasks) return tasksMeant(reader, place, reading, content);
  if (headed === "appendix" && holdsIncidents(reader, place.at)) return [];
  if (headed === "appendix" && holdsTasks(reader, content)) return ["actions"];
  const meant = ambiguous && ambiguousMeant({ reader, place, reading, ambiguous, content });
  return meant ?? (only === "summary" ? summaryMeant(reading, content) : kinds);
}

/** "Repair steps" above boxes most of which are still to be ticked; not "Checklist to verify the recovery", nor "Mitigations applied". */
function mayHoldTasks({ document }: SectionSearch, { candidate }: CandidatePlace): boolean {
  const words = slice(document.source, candidate.opening.words);
  return !titlesKeptList(words) && !saysDone(words);
}

function tasksMeant(
  reader: SectionSearch,
  place: CandidatePlace,
  reading: LabelReading,
  content: Content,
): readonly Kind[] {
  const { clocked, lines, past, future } = content;
  // "Actions" above lines that each begin with a time of day: what was done when.
  if (!place.before.has("timeline") && clocked > 2 && clocked * 2 > lines) return ["timeline"];
  // "Corrective actions (fixes applied)": done, and not to come.
  if (!shows(content, "future") && namesRepair(reader, reading.hint)) return ["resolution"];
  if (isReportChecklist(content)) return ["metadata"];
  // "Long-term fix" below the resolution that tells what was changed.
  return within(place, "resolution") && isBelowPart(place) && past > future ? ["resolution"] : reading.kinds;
}

function summaryMeant({ kinds, strength }: LabelReading, content: Content): readonly Kind[] {
  if (content.fields > 1 && content.fields === content.lines && content.asked < content.lines) return ["metadata"];
  // "Recording summary" above a table of days tells no course of events.
  const listsDays = strength === "head" && content.clocked === 0;
  return !listsDays && shows(content, "timed") && content.timed * 4 >= content.lines * 3 ? ["timeline"] : kinds;
}

/** Words with several meanings, and what decides between them. */
interface Doubt {
  readonly reader: SectionSearch;
  readonly place: CandidatePlace;
  readonly reading: LabelReading;
  readonly ambiguous: Ambiguous;
  readonly content: Content;
}

/** Parts that explain what a summary holds. */
const BEHIND_THE_SUM: readonly Kind[] = ["root-cause", "resolution"];

/** Signs that more tells than the lines below; `undefined` where these do. */
const SIGNS: Partial<Record<Sign, (doubt: Doubt, looksAhead: () => boolean) => boolean | undefined>> = {
  told: ({ reader, place, ambiguous }) =>
    place.candidate.opening.shape === "field"
      ? ambiguous.field === undefined && BEHIND_THE_SUM.some((kind) => within(place, kind))
      : isToldAgain(reader, place),
  caused: ({ reader, place }) => isCaused(reader, place),
  explained: ({ reader, place }) => place.before.has("root-cause") || namesCauseBelow(reader, place),
  noticed: ({ reader, place }) => tellsOfNotice(reader, place),
  future: ({ reader, place }, looksAhead) => tracksOpen(reader, place.at) || looksAhead() || undefined,
  // "Overview" above "Date: …", "Impact: …" and "Cause: …" sums up, whatever facts stand there, too.
  fields: ({ reader, place, ambiguous }) =>
    ambiguous.else === "summary" && kindsBelow(reader, place, place.candidate.opening) > 1 ? false : undefined,
  // "Incident: the cold oven" says what it is called.
  prose: ({ reading, ambiguous }) => (ambiguous.else === "none" && reading.strength === "half" ? false : undefined),
};

/** `undefined` where no sign decides. */
function ambiguousMeant(doubt: Doubt): readonly Kind[] | undefined {
  const { reader, place, reading, ambiguous, content } = doubt;
  const horizons = once(() => horizonsBelow(reader, place.at));
  const looksAhead = () => horizons().ahead > 0 && horizons().ahead + horizons().done > 1;
  const match = ambiguous.when.find(({ sign }) => SIGNS[sign]?.(doubt, looksAhead) ?? shows(content, sign));
  const { opening } = place.candidate;
  const either = ambiguous.else === "resolution" && ambiguous.when.some(({ kind }) => kind === "actions");
  if (either && opening.shape === "heading" && reading.kinds.length === 1) {
    // "Immediate actions" among the measures: those that are done already.
    if (within(place, "actions") && content.listed > 0) return ["actions"];
    if (match?.kind === "actions" && content.orders === 0 && tellsRepair(reader, place)) return ["resolution"];
  }
  if (!match) return isNamedField(opening, reading) ? [ambiguous.field as Kind] : undefined;
  // Short term: what was done; long term: what is to be done.
  if (either && match.kind === "actions" && looksAhead() && horizons().done > 0) return ["resolution", "actions"];
  return withMeaning(reading, ambiguous, match.kind);
}

/** The kinds of a reading, with the one meant in the place of the one that the words mean where nothing decides. */
function withMeaning(
  { kinds, sure }: LabelReading,
  { else: otherwise }: Ambiguous,
  meant: Kind | "none",
): readonly Kind[] {
  const held: readonly Kind[] = meant === "none" ? [] : [meant];
  const chosen = sure ? [otherwise as Kind, ...held] : held;
  // "Symptoms and impact": what the other words name stays.
  if (otherwise === "none") return [...new Set([...chosen, ...kinds])];
  if (kinds.length < 2) return chosen;
  return [...new Set(kinds.flatMap((kind) => (kind === otherwise ? chosen : [kind])))];
}

/** "Actions: [x] Sections above are filled out": what is left to do on the report. */
function isReportChecklist({ listed, aboutReport }: Content): boolean {
  return aboutReport >= 2 && aboutReport * 2 >= listed;
}

/** "Follow-up: a busy oven taken for a broken one" above its "**Cause:** …" and "**Fix:** …": what happened next, not what is to be done. */
function tellsStory({ candidates }: SectionSearch, at: number): boolean {
  const { level } = (candidates[at] as Candidate).opening;
  const told = new Set<Kind>();
  for (let i = at + 1; i < candidates.length; i++) {
    const { opening, reading } = candidates[i] as Candidate;
    if (opening.shape === "heading" && opening.level <= level) break;
    if (opening.shape !== "heading" && reading?.strength === "whole")
      for (const kind of reading.kinds) if (kind === "root-cause" || kind === "resolution") told.add(kind);
  }
  return told.size > 1;
}

/** "Log" above headings that are days, each with its cause and its repair: what holds the incidents is no appendix. */
function holdsIncidents(reader: SectionSearch, at: number): boolean {
  const { opening } = reader.candidates[at] as Candidate;
  const next = reader.candidates.slice(at + 1, at + 1 + LOOK).find((one) => one.opening.shape === "heading")?.opening;
  return next !== undefined && next.level > opening.level && isDated(next.line.said) && tellsStory(reader, at);
}

function namesRepair({ lexicons }: SectionSearch, hint: string | undefined): boolean {
  const said = hint === undefined ? undefined : readLabel(hint, lexicons);
  return said?.strength === "whole" && !said.alone && said.kinds.every((kind) => kind === "resolution");
}

/** "Supporting information" that lists nothing but tasks, where no other part does. */
function holdsTasks({ candidates }: SectionSearch, { listed, lines, orders, evidence }: Content): boolean {
  if (listed < 3 || listed * 3 < lines * 2 || orders * 5 < listed * 3 || evidence * 2 > listed) return false;
  return !candidates.some(({ reading }) => reading?.strength !== "head" && reading?.kinds.includes("actions"));
}

function holdsOpenBoxes({ unticked, listed }: Content): boolean {
  return unticked > 1 && unticked * 2 > listed;
}

/** "Remediation" above "Follow-ups", which say that they hold the tasks: the repair, where nothing else is and no order stands there. */
function tellsRepair({ candidates, isHeaded }: SectionSearch, { at, candidate: { opening } }: CandidatePlace): boolean {
  if (isHeaded(opening.level, "resolution") || !isHeaded(opening.level, "actions")) return false;
  return candidates
    .slice(at + 1, at + 1 + LOOK)
    .some(
      (one) => one.opening.shape === "heading" && one.opening.level === opening.level && plainKind(one) === "actions",
    );
}

/** Whether a table right below says of a row that it is still to be done. */
function tracksOpen({ document: { source, text }, candidates, lexicons }: SectionSearch, at: number): boolean {
  const first = (candidates[at] as Candidate).opening.line.index + 1;
  const { table } = text[first] ?? {};
  if (!table) return false;
  const { open } = lexisOf(lexicons.map(({ language }) => language));
  const rows = text.slice(first, first + LOOK).filter((line) => line.table === table && line !== table.header);
  return rows.some(({ cells }) => cells.length > 1 && cells.some((cell) => open.has(plain(slice(source, cell)))));
}

/** "2. Long-term (recommended)", and not "Short-term (done)". */
const HORIZON = pattern(
  () => `^[\\d.)*_ ]{0,6}${anyOf("sentences", "horizon")}[^\\p{L}(（]{0,4}(?:[(（].{0,40})?$`,
  "iu",
);

const TICKED = pattern(() => `[✅✔]|\\b${anyOf("sentences", "doneWord")}\\b`, "iu");

/** "✅ Mitigations", "Fixes applied". */
export function saysDone(words: string): boolean {
  return TICKED.test(words);
}

/** Whether what stands below its sub-headings that say how far ahead it is has been done already, and whether some is to be done. */
function horizonsBelow({ document, candidates, lexicons }: SectionSearch, at: number): { done: number; ahead: number } {
  const { level } = (candidates[at] as Candidate).opening;
  const headings = candidates.slice(at + 1).filter(({ opening }) => opening.shape === "heading");
  const count = { done: 0, ahead: 0 };
  for (const [i, { opening }] of headings.entries()) {
    if (opening.level <= level) break;
    const { said, index } = opening.line;
    if (!HORIZON.test(said) || saysDone(said)) continue;
    const lines = document.text.slice(index + 1, headings[i + 1]?.opening.line.index).slice(0, LOOK);
    const isDone = () =>
      !/[(（]/.test(said) &&
      contentOf(document.source, lines, lexicons).future === 0 &&
      lines.every((line) => tellsPast(line.said.slice(0, 200)));
    if (lines.length > 0 && isDone()) count.done++;
    else count.ahead++;
  }
  return count;
}

const NAMED = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} (\p{Ll}+)/u;

/** "We moved the logs", "Ana moved the logs". */
function tellsPast(said: string): boolean {
  return tellsDone(said) || isPast(NAMED.exec(said)?.[1]);
}

/** Whether one of its sub-headings names the cause plainly: "Technical details" holds more. */
function namesCauseBelow(
  { candidates, causes }: SectionSearch,
  { at, candidate: { opening } }: CandidatePlace,
): boolean {
  if (opening.shape !== "heading") return false;
  for (let i = at + 1; i < candidates.length; i++) {
    const next = candidates[i] as Candidate;
    if (next.opening.shape !== "heading") continue;
    if (next.opening.level <= opening.level) return false;
    if (causes.has(next) && !next.reading?.ambiguous) return true;
  }
  return false;
}

/** Whether the next heading beside it names the cause plainly: "What happened", "Root cause", as of one of several incidents. */
function namesCauseNext(
  { candidates, causes }: SectionSearch,
  { at, candidate: { opening } }: CandidatePlace,
): boolean {
  const next = candidates.slice(at + 1, at + 1 + LOOK).find((one) => one.opening.shape === "heading");
  return next?.opening.level === opening.level && causes.has(next) && !next.reading?.ambiguous;
}

/** Whether it stands in the part, or below the item, that tells how the incident was noticed: "Trigger: the alert on the queue". */
function tellsOfNotice({ candidates }: SectionSearch, place: CandidatePlace): boolean {
  const { parent } = place.candidate.opening.line;
  const notices = ({ opening, reading }: Candidate) =>
    opening.line === parent && (reading?.kinds.includes("detection") ?? false);
  const above = () => candidates.slice(Math.max(0, place.at - NEAR), place.at);
  return within(place, "detection") || (parent !== undefined && above().some(notices));
}

/** So many names may stand between those of the symptom and of the cause. */
const NEAR_NAMES = 6;

/** "**Symptom.** …" above "**Cause.** …" or "**Fix.** …", set off as it is: what sums up one of several incidents, unless a name below the same heading does. */
function sumsUpCase({ candidates, again }: SectionSearch, at: number): boolean {
  const { opening: first, reading } = candidates[at] as Candidate;
  const own = reading?.ambiguous;
  // Of one incident alone, a table tells facts.
  if (first.shape === "cell" && !(own && again.has(own))) return false;
  const isEnd = ({ opening, reading }: Candidate) => opening.shape === "heading" || reading?.ambiguous === own;
  const until = (row: readonly Candidate[]) => row.slice(0, row.findIndex(isEnd) >>> 0);
  const above = until(candidates.slice(Math.max(0, at - NEAR_NAMES), at).reverse());
  const behind = until(candidates.slice(at + 1, at + 1 + NEAR_NAMES));
  const { form } = first.line;
  const names = (kind: Kind) => (one: Candidate) =>
    one.reading?.strength === "whole" &&
    one.reading.kinds.includes(kind) &&
    one.opening.line.form === form &&
    opensText(one.opening);
  const explained = names("root-cause");
  const mended = own && again.has(own) ? names("resolution") : undefined;
  return behind.some((one) => explained(one) || mended?.(one)) && ![...above, ...behind].some(names("summary"));
}

/** Whether nothing else tells in short what happened yet, and another heading names the cause plainly: "Problem" above "Root cause". */
function isCaused(reader: SectionSearch, place: CandidatePlace): boolean {
  const { at, before, candidate } = place;
  const { candidates, isHeaded, namesCause, firstSum } = reader;
  const { ambiguous, alone } = candidate.reading ?? {};
  // "Problem: …" beside "Solution: …" below one of several fixes, or among the causes, sums nothing up.
  if (candidate.opening.shape !== "heading" && BEHIND_THE_SUM.some((kind) => within(place, kind))) return false;
  // Each of several incidents may be summed up in these words.
  const first = !before.has("summary") || candidates[firstSum(undefined)]?.reading?.ambiguous === ambiguous;
  if (candidate.opening.shape !== "heading" && alone && first && sumsUpCase(reader, at)) return true;
  if (candidate.opening.shape === "field" && alone) return false;
  // "Problem" right above "Root cause" below "What happened", which holds both.
  const summed = () => isHeaded(candidate.opening.level, "summary");
  if (ambiguous?.field === "summary" && !within(place, "root-cause") && namesCauseNext(reader, place) && !summed())
    return true;
  return namesCause && (!before.has("summary") || firstSum(candidate.reading?.ambiguous) >= at);
}

/** "**Root cause:** …" further down in its own text: what stands before it is no cause. */
function namesOwnCause({ candidates }: SectionSearch, { at, candidate }: CandidatePlace): boolean {
  const first = candidate.opening.line.index + 1;
  const below = candidates.slice(at + 1, at + 1 + NEAR_NAMES);
  const end = below.findIndex(({ opening }) => opening.shape === "heading");
  return below.slice(0, end >>> 0).some(({ opening, reading }) => {
    const named = opening.emphasis === "strong" && reading?.strength === "whole" && !reading.ambiguous;
    return named && opening.line.index > first && reading.kinds.includes("root-cause");
  });
}

/** Whether the story has been told in short, so that a longer telling explains it: no heading names the cause, or the repair stands above. */
function isToldAgain(reader: SectionSearch, place: CandidatePlace): boolean {
  const { causes } = reader;
  const { before, candidate } = place;
  if (namesOwnCause(reader, place)) return false;
  if (before.has("resolution")) return !namesCauseNext(reader, place);
  return before.has("summary") && (causes.size === 0 || (causes.size === 1 && causes.has(candidate)));
}
