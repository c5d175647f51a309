// What labels are inside a timeline: phases and entries, or the part that follows it.
import { slice } from "../text/span.ts";
import { holdsClock, opensWithClock, opensWithTime } from "../time/opens.ts";
import type { Kind } from "./model.ts";
import { type Candidate, fieldKinds, isPhase, isRunIn } from "./section-openings.ts";
import { below, type CandidatePlace, LOOK, NEAR, type SectionSearch, tellsReport, within } from "./section-search.ts";

/** Below a heading that is an entry's time: what stands there tells the entry, unless it tells a whole incident. */
export function inTimedEntry(reader: SectionSearch, place: CandidatePlace): boolean {
  const { heading } = place;
  if (heading === undefined || !opensWithClock(slice(reader.document.source, heading.words))) return false;
  return within(place, "timeline") || !tellsReport(reader, place, heading);
}

/** Below a sub-heading of the timeline that holds a time: "### Phase 1: the queue fills (09:00)". */
export function inEntry({ document }: SectionSearch, { section, under }: CandidatePlace): boolean {
  if (!section?.kinds.includes("timeline") || !under || under.level <= section.level) return false;
  return holdsClock(slice(document.source, under.line.text));
}

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
