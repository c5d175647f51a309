// Whether an opening counts, and for which kinds: by its words, its shape, the part it stands in and what stands below it.
import type { Document, TextLine } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import type { LabelReading } from "./headings.ts";
import type { Lexicon, Sign } from "./lexicon/types.ts";
import type { Kind } from "./model.ts";
import { type Candidate, isLabelLine, type Part } from "./section-candidates.ts";
import type { Captions } from "./section-captions.ts";
import { type Content, contentOf, opensWithClock, opensWithTime, shows } from "./section-content.ts";
import type { Opening } from "./section-openings.ts";
import {
  endsBefore,
  fieldKinds,
  isPhase,
  isStatusStep,
  isTaskGroup,
  isTimeField,
  onlyTime,
  sureEnough,
} from "./section-rules.ts";
import type { Title } from "./section-title.ts";

/** What the whole document offers to every decision. */
export interface Reader {
  readonly document: Document;
  readonly candidates: readonly Candidate[];
  readonly lexicons: readonly Lexicon[];
  readonly captions: Captions;
  readonly title: Title | undefined;
  /** Headings and label lines whose words name the cause plainly. */
  readonly causes: ReadonlySet<Candidate>;
}

/** One candidate and where it stands. */
export interface Place {
  /** Index among the candidates. */
  readonly at: number;
  readonly candidate: Candidate;
  /** The nearest part above that it lies in. */
  readonly part: Part | undefined;
  /** The nearest heading above that opened a part. */
  readonly section: Part | undefined;
  /** The nearest heading above, or the candidate's own. */
  readonly heading: Opening | undefined;
  /** The kinds that headings and label lines above opened. */
  readonly before: ReadonlySet<Kind>;
}

/** How many lines below an opening decide an ambiguous one. */
const LOOK = 200;
/** How many lines below a label are looked at for times. */
const NEAR = 12;

/** The kinds of the part that a candidate opens; empty where it opens none. */
export function kindsAt(reader: Reader, place: Place): readonly Kind[] {
  const { opening, reading } = place.candidate;
  const { document, title } = reader;
  if (opening === title?.opening) return title.kinds;
  if (!reading) return [];
  const heading = opening.shape === "heading";
  if (reading.kinds.length === 0) return reading.ambiguous && heading ? decide(reader, place, reading) : [];
  if (!sureEnough(document.source, opening, reading)) return [];
  if (heading) return headingKinds(reader, place, reading);
  const above = document.text[opening.line.index - 1];
  if (opening.line.form !== "item" && !endsBefore(document.source, above, opening.line)) return [];
  return isLabelLine(opening) ? labelKinds(reader, place, reading) : fieldKindsAt(reader, place, reading);
}

function headingKinds(reader: Reader, place: Place, reading: LabelReading): readonly Kind[] {
  const { opening } = place.candidate;
  const { source } = reader.document;
  const words = slice(source, opening.words);
  if (opensWithTime(words)) return [];
  const kinds = decide(reader, place, reading);
  if (within(place, "timeline") && isPhase(kinds) && entriesBelow(reader, place)) return [];
  if (within(place, "actions") && isTaskGroup(words) && reader.captions.taskGroups(opening) >= 2) return [];
  const repeats = place.part?.kinds.some((kind) => kinds.includes(kind));
  const single = numbered(words) || (reading.strength !== "whole" && ordinal(slice(source, opening.line.text)));
  return repeats && single ? [] : kinds;
}

function labelKinds(reader: Reader, place: Place, reading: LabelReading): readonly Kind[] {
  const kinds = decide(reader, place, reading);
  if (kinds[0] === "metadata" && place.candidate.fact) return [];
  // "The investigation" above the entries of a timeline is no second one.
  if (reading.ambiguous && isPhase(reading.kinds) && kinds[0] === "timeline" && within(place, "timeline")) return [];
  if (inTimedEntry(reader, place) || (place.candidate.opening.shape === "bare" && isLast(reader, place))) return [];
  if (within(place, "timeline") && (isPhase(kinds) || kinds[0] === "metadata") && entriesBelow(reader, place))
    return [];
  return isTopic(reader, place, kinds) ? [] : kinds;
}

/** Parts that a topic of lessons or tasks is never named after. */
const NO_TOPIC: readonly Kind[] = ["summary", "timeline", "actions", "lessons"];

/** "Monitoring", "Documentation" above some of the tasks or lessons: one topic among others, or above tasks to come, not a part. */
function isTopic(reader: Reader, place: Place, kinds: readonly Kind[]): boolean {
  const inList = ({ kinds: above }: Part) => above.some((kind) => kind === "actions" || kind === "lessons");
  if (!place.section || !place.part || !inList(place.section) || !inList(place.part)) return false;
  if (kinds.some((kind) => NO_TOPIC.includes(kind))) return false;
  if (reader.captions.topics(place.candidate.opening) >= 2) return true;
  return within(place, "actions") && shows(below(reader, place.at, NEAR), "future");
}

function fieldKindsAt(reader: Reader, place: Place, reading: LabelReading): readonly Kind[] {
  const { opening, fact } = place.candidate;
  const { document, captions } = reader;
  const kinds = fieldKinds(decide(reader, place, reading));
  if (kinds.length === 0 || isTimeField(fact) || fact === "severity" || onlyTime(document.source, opening)) return [];
  if (inTimedEntry(reader, place) || isStatusStep(document.source, opening)) return [];
  // "Monitoring: Prometheus" among the parts of a system.
  if (kinds[0] === "detection" && within(place, "background")) return [];
  const empty = opening.content.start === opening.content.end;
  if (
    opening.line.form === "item" &&
    opening.loose &&
    empty &&
    reading.strength !== "turn" &&
    !nested(document, opening.line)
  )
    return [];
  if (repeatsPart(reader, place, reading, kinds)) return [];
  // The numbered questions of five whys.
  if (reading.strength === "turn" && kinds[0] === "root-cause" && within(place, "root-cause")) return [];
  // "What failed" under the cause tells the cause.
  if (kinds[0] === "lessons" && within(place, "root-cause")) return [];
  const phase = within(place, "timeline") && !endsTimeline(reader, place, kinds);
  if (phase && !groupCaption(reader, place) && !amongFacts(reader, place)) return [];
  if (opening.shape === "cell") return captions.fieldTable(opening.line) && !within(place, "actions") ? kinds : [];
  return place.part && captions.isCaption(opening, kinds, place.part.kinds) ? [] : kinds;
}

/** A template's question that only asks again for the part above ("What did we learn?"), or a group of tasks ("Short-term fixes:"). */
function repeatsPart({ document }: Reader, place: Place, reading: LabelReading, kinds: readonly Kind[]): boolean {
  const { opening } = place.candidate;
  const bare = opening.line.form === "item" && opening.content.end === opening.content.start;
  if (!bare || nested(document, opening.line)) return false;
  if (within(place, "actions") && isPhase(kinds)) return true;
  const again = place.part?.kinds.some((kind) => kinds.includes(kind)) ?? false;
  return again && reading.strength === "turn" && opening.loose;
}

/** A few words below which nothing stands are the text of the part above, not a label. */
function isLast({ document }: Reader, { candidate }: Place): boolean {
  const next = document.text[candidate.opening.line.index + 1];
  return next === undefined || next.form === "heading";
}

function within({ part }: Place, kind: Kind): boolean {
  return part?.kinds.includes(kind) ?? false;
}

function nested({ text }: Document, line: TextLine): boolean {
  return text[line.index + 1]?.parent === line;
}

/** Below a heading that is an entry's time: what stands there tells the entry, unless it tells a whole incident. */
function inTimedEntry(reader: Reader, place: Place): boolean {
  const { heading } = place;
  if (heading === undefined || !opensWithClock(slice(reader.document.source, heading.words))) return false;
  return within(place, "timeline") || kindsBelow(reader, place, heading) < REPORT_KINDS;
}

/** So many different parts below one heading are a report of their own. */
const REPORT_KINDS = 3;

/** How many kinds of fields stand below a heading, counted from the candidates around one of them. */
function kindsBelow({ candidates }: Reader, { at }: Place, heading: Opening): number {
  const kinds = new Set<Kind>();
  for (const { opening, reading } of candidates.slice(Math.max(0, at - LOOK_AROUND), at + LOOK_AROUND)) {
    if (opening.shape === "heading" && opening.line.index > heading.line.index) break;
    if (opening.line.index > heading.line.index && reading?.strength === "whole")
      for (const kind of fieldKinds(reading.kinds)) kinds.add(kind);
  }
  return kinds.size;
}

const LOOK_AROUND = 12;

/** Whether timed lines follow right below: a phase of the timeline, not a part. */
function entriesBelow(reader: Reader, { at }: Place): boolean {
  return below(reader, at, NEAR).timed > 0;
}

/**
 * Whether a label without a time ends the timeline it stands in. "Root cause and resolution: …" tells no phase: it does, in a paragraph
 * of its own or behind the last entry. A phase does in a paragraph behind a list of entries.
 */
export function endsTimeline(reader: Reader, place: Place, kinds: readonly Kind[]): boolean {
  const { line } = place.candidate.opening;
  if (line.form !== "text") return false;
  const part = kinds.length > 1 || !isPhase(kinds);
  if (part && line.afterBlank) return true;
  if (!part && !(line.afterBlank && reader.document.text[line.index - 1]?.form === "item")) return false;
  return part ? !entriesBelow(reader, place) : !entriesAfter(reader, place);
}

/** Whether the timeline goes on further down, below sub-headings too. */
function entriesAfter({ document }: Reader, { candidate, section }: Place): boolean {
  const { source, text } = document;
  const first = candidate.opening.line.index + 1;
  for (const line of text.slice(first, first + LOOK)) {
    if (line.form === "heading" && line.level <= (section?.level ?? 6)) return false;
    if (opensWithTime(slice(source, line.cells[0] ?? line.text).slice(0, 80))) return true;
  }
  return false;
}

/** A bold line that heads a list in a timeline without times: a template's phases. */
function groupCaption(reader: Reader, place: Place): boolean {
  const { opening } = place.candidate;
  const next = reader.document.text[opening.line.index + 1];
  return (
    opening.line.form === "text" &&
    opening.emphasis === "strong" &&
    next?.form === "item" &&
    !entriesBelow(reader, place)
  );
}

/** Side by side with a duration, a date or the like: a block of facts about one of several incidents in a timeline. */
function amongFacts({ candidates }: Reader, { at, candidate }: Place): boolean {
  const { line } = candidate.opening;
  if (line.form !== "text") return false;
  return candidates
    .slice(Math.max(0, at - 6), at + 7)
    .some(
      ({ opening, fact }) =>
        opening.line !== line &&
        opening.line.group === line.group &&
        (fact === "duration" || fact === "severity" || fact === "date"),
    );
}

/** "Cause 2: …" under "Causes": one of several, not a part. */
function numbered(words: string): boolean {
  return /^[^:–—]{0,40}?#?\d{1,2}\s*(?:$|[:.)–—-])/.test(words);
}

/** "1) Plan for the migration": one of a numbered row. */
function ordinal(text: string): boolean {
  return /^[*_]{0,3}\d{1,2}[.)]\s/.test(text);
}

/** The kinds of a reading, decided by what stands below where the words alone do not tell. */
function decide(reader: Reader, place: Place, reading: LabelReading): readonly Kind[] {
  const { ambiguous, kinds } = reading;
  const summary = kinds.length === 1 && kinds[0] === "summary";
  if (!ambiguous && !summary) return kinds;
  const content = below(reader, place.at, LOOK);
  const holds = (sign: Sign) => (sign === "told" ? told(reader, place) : shows(content, sign));
  const match = ambiguous?.when.find(({ sign }) => holds(sign));
  if (match) {
    const chosen: readonly Kind[] = match.kind === "none" ? [] : [match.kind];
    if (kinds.length < 2) return chosen;
    return [...new Set(kinds.flatMap((kind) => (kind === ambiguous?.else ? chosen : [kind])))];
  }
  return summary && shows(content, "timed") && content.timed * 4 >= content.lines * 3 ? ["timeline"] : kinds;
}

/** Whether the story has been told in short, so that a longer telling explains it: no heading names the cause, or the repair stands above. */
function told({ causes }: Reader, { before, candidate }: Place): boolean {
  if (before.has("resolution")) return true;
  return before.has("summary") && (causes.size === 0 || (causes.size === 1 && causes.has(candidate)));
}

/** What an opening's lines hold, down to the next heading of its level, the next part or, for labels, the next known label. */
export function below({ document, candidates, lexicons }: Reader, at: number, look: number): Content {
  const { opening } = candidates[at] as Candidate;
  const first = opening.line.index + 1;
  let end = Math.min(document.text.length, first + look);
  for (let i = at + 1; i < candidates.length; i++) {
    const { opening: next, reading } = candidates[i] as Candidate;
    if (next.line.index >= end) break;
    if (next.line.index < first || !stops(document, opening, next, reading)) continue;
    end = next.line.index;
  }
  return contentOf(document.source, document.text.slice(first, end), lexicons);
}

function stops(document: Document, opening: Opening, next: Opening, reading: LabelReading | undefined): boolean {
  const heading = next.shape === "heading";
  if (opening.shape !== "heading") return heading || (reading !== undefined && isLabelLine(next));
  if (!heading) return false;
  if (next.level <= opening.level) return true;
  const part = reading && reading.kinds.length > 0 && reading.strength !== "head";
  return Boolean(part) && !opensWithTime(slice(document.source, next.words));
}
