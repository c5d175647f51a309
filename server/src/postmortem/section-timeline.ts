// What labels are inside a timeline: phases and entries, or the part that follows it.
import { slice } from "../text/span.ts";
import type { Kind } from "./model.ts";
import type { Candidate } from "./section-candidates.ts";
import { holdsClock, opensWithClock, opensWithTime } from "./section-content.ts";
import type { Opening } from "./section-openings.ts";
import { below, type CandidatePlace, LOOK, NEAR, type SectionSearch, within } from "./section-place.ts";
import { fieldKinds, isPhase, isRunIn } from "./section-rules.ts";

/** Below a heading that is an entry's time: what stands there tells the entry, unless it tells a whole incident. */
export function inTimedEntry(reader: SectionSearch, place: CandidatePlace): boolean {
  const { heading } = place;
  if (heading === undefined || !opensWithClock(slice(reader.document.source, heading.words))) return false;
  return within(place, "timeline") || kindsBelow(reader, place, heading) < REPORT_KINDS;
}

/** Below a sub-heading of the timeline that holds a time: "### Phase 1: the queue fills (09:00)". */
export function inEntry({ document }: SectionSearch, { section, under }: CandidatePlace): boolean {
  if (!section?.kinds.includes("timeline") || !under || under.level <= section.level) return false;
  return holdsClock(slice(document.source, under.line.text));
}

/** So many different parts below one heading are a report of their own. */
const REPORT_KINDS = 3;

/** Below the sub-heading of one of several problems, told in parts and not in times: "### 2. The lists stay shut", "- **Cause:** …". */
export function inReport(reader: SectionSearch, place: CandidatePlace): boolean {
  const { heading, section } = place;
  if (!heading || !section || heading === section.opening || entryAbove(reader, place)) return false;
  return reader.holdsReports.has(section.opening) || kindsBelow(reader, place, heading) >= REPORT_KINDS;
}

/** The headings of which a sub-heading has so many different fields below it as a report has: the others may have fewer. */
export function holdReports(candidates: readonly Candidate[]): ReadonlySet<Opening> {
  const found = new Set<Opening>();
  let above: Opening[] = [];
  let kinds = new Set<Kind>();
  for (const { opening, reading } of candidates) {
    if (opening.shape === "heading") {
      above = [...above.filter(({ level }) => level < opening.level), opening];
      kinds = new Set();
    } else if (reading && reading.strength !== "turn") for (const kind of fieldKinds(reading.kinds)) kinds.add(kind);
    const parent = above.at(-2);
    if (parent && kinds.size >= REPORT_KINDS) found.add(parent);
  }
  return found;
}

/** How many kinds of fields stand below a heading, counted from the candidates around one of them. */
export function kindsBelow({ candidates }: SectionSearch, { at }: CandidatePlace, heading: Opening): number {
  const kinds = new Set<Kind>();
  for (const { opening, reading } of candidates.slice(Math.max(0, at - LOOK_AROUND), at + LOOK_AROUND)) {
    if (opening.shape === "heading" && opening.line.index > heading.line.index) break;
    if (opening.line.index > heading.line.index && reading && reading.strength !== "turn")
      for (const kind of fieldKinds(reading.kinds)) kinds.add(kind);
  }
  return kinds.size;
}

const LOOK_AROUND = 12;

/** Whether timed lines follow right below: a phase of the timeline, not a part. */
export function entriesBelow(reader: SectionSearch, { at }: CandidatePlace): boolean {
  return below(reader, at, NEAR).timed > 0;
}

/** Whether an entry stands above, below the same sub-heading of the timeline: "### Step 2", "**09:40** - cold again", "**Diagnosis:**". */
export function entryAbove({ document }: SectionSearch, { candidate, section, under }: CandidatePlace): boolean {
  if (!section?.kinds.includes("timeline") || !under || under.level <= section.level) return false;
  const { source, text } = document;
  return text
    .slice(under.line.index + 1, candidate.opening.line.index)
    .slice(0, LOOK)
    .some((line) => line.form !== "code" && opensWithClock(slice(source, line.cells[0] ?? line.text).slice(0, 80)));
}

/**
 * Whether a label without a time ends the timeline it stands in. "Root cause and resolution: …" tells no phase: it does, in a paragraph
 * of its own or behind the last entry. A phase does in a paragraph behind a list or a table of entries, and behind paragraphs where
 * parts above the timeline are opened as it is.
 */
export function endsTimeline(reader: SectionSearch, place: CandidatePlace, kinds: readonly Kind[]): boolean {
  const { line } = place.candidate.opening;
  if (line.form !== "text") return false;
  const part = kinds.length > 1 || !isPhase(kinds);
  if (part && line.afterBlank) return true;
  const above = reader.document.text[line.index - 1]?.form;
  if (
    !part &&
    !(
      line.afterBlank &&
      (above === "item" || (isRunIn(place.candidate.opening) && (above === "row" || isAmongRunIns(reader, place))))
    )
  )
    return false;
  return part ? !entriesBelow(reader, place) : !entriesAfter(reader, place) && !entryAbove(reader, place);
}

/** "**Fix.** …" below a timeline, where "**Impact.** …" stands above it. */
function isAmongRunIns({ candidates }: SectionSearch, { at, section }: CandidatePlace): boolean {
  const isNamed = ({ opening, reading }: Candidate) =>
    isRunIn(opening) && reading?.strength === "whole" && fieldKinds(reading.kinds).length > 0;
  const first = section?.opening.line.index ?? 0;
  return candidates.slice(0, at).some((one) => one.opening.line.index < first && isNamed(one));
}

/** Whether the timeline goes on further down, below sub-headings too. */
function entriesAfter({ document }: SectionSearch, { candidate, section }: CandidatePlace): boolean {
  const { source, text } = document;
  const first = candidate.opening.line.index + 1;
  for (const line of text.slice(first, first + LOOK)) {
    if (line.form === "heading" && line.level <= (section?.level ?? 6)) return false;
    if (opensWithTime(slice(source, line.cells[0] ?? line.text).slice(0, 80))) return true;
  }
  return false;
}

/** A bold line that heads a list in a timeline without times: a template's phases. */
export function groupCaption(reader: SectionSearch, place: CandidatePlace): boolean {
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
export function amongFacts({ candidates }: SectionSearch, { at, candidate }: CandidatePlace): boolean {
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
