// The figures of an incident, each with the two entries that it is computed from, and what the report itself states.
import type { Document } from "../markdown/document.ts";
import type { Entry, Field, FieldName, Phase, Postmortem } from "../postmortem/model.ts";
import type { MetricGap, MetricName, StatedValue, TimelineMetric, TimelineMetricEnd } from "../protocol.ts";
import { differ, durationsIn, onlyField, rangeOf, rangesIn, timeOf } from "../rules/support/stated-times.ts";
import { slice } from "../text/span.ts";
import { MINUTE } from "../time/instant.ts";
import { readableLine } from "./places.ts";
import type { ScalePlace } from "./timeline-scale.ts";

interface Formula {
  readonly name: MetricName;
  readonly label: string;
  readonly from: Phase;
  /** The first one of these that the timeline tells. */
  readonly to: readonly [Phase, ...Phase[]];
  /** Fields that state the length, and pairs of fields that state its ends. */
  readonly stated: FieldName;
  readonly ends: readonly (readonly [FieldName, FieldName])[];
}

/** ../../../docs/terms.md says the same to readers. */
const FORMULAS: readonly Formula[] = [
  {
    name: "time-to-detect",
    label: "Time to detect",
    from: "impact-start",
    to: ["detected"],
    stated: "ttd",
    ends: [["start", "detected"]],
  },
  {
    name: "time-to-acknowledge",
    label: "Time to acknowledge",
    from: "detected",
    to: ["acknowledged"],
    stated: "tta",
    ends: [["detected", "acknowledged"]],
  },
  {
    name: "time-to-mitigate",
    label: "Time to mitigate",
    from: "impact-start",
    to: ["mitigated"],
    stated: "ttm",
    ends: [["start", "mitigated"]],
  },
  {
    name: "time-to-resolve",
    label: "Time to resolve",
    from: "impact-start",
    to: ["resolved"],
    stated: "ttr",
    ends: [["start", "resolved"]],
  },
  {
    name: "impact",
    label: "Duration of impact",
    from: "impact-start",
    to: ["mitigated", "resolved"],
    stated: "duration",
    ends: [["start", "end"]],
  },
];

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  "impact-start": "start of the impact",
  detected: "detection",
  acknowledged: "acknowledgement",
  mitigated: "mitigation",
  resolved: "resolution",
};

/** Entries with their places on one scale, in document order. */
export interface EntriesOnScale {
  readonly entries: readonly Entry[];
  readonly places: readonly ScalePlace[];
}

/** All figures, always the same five in the same order. A figure that cannot be told has no length and says why. */
export function timelineMetrics(document: Document, postmortem: Postmortem, placed: EntriesOnScale): TimelineMetric[] {
  return FORMULAS.map((formula) => {
    const phase = formula.to.find((one) => phaseEntry(placed, one) !== undefined) ?? formula.to[0];
    const [from, to] = [phaseEntry(placed, formula.from), phaseEntry(placed, phase)];
    const ends = { from: endOf(document, placed, from), to: endOf(document, placed, to) };
    const { ms, why, gap } = lengthOf(formula, placed, from, to, ends, phase);
    const stated = statedValue(document, postmortem, formula);
    const differs = stated !== undefined && ms !== null && differ(stated.minutes, ms / MINUTE);
    return { name: formula.name, label: formula.label, ms, ...ends, why, gap, stated: stated ?? null, differs };
  });
}

/** The entry that a phase is counted from: the first one by time, of resolutions the last one. */
export function phaseEntry({ entries, places }: EntriesOnScale, phase: Phase): number | undefined {
  const at = (id: number) => places[id]?.at ?? null;
  const found = [...entries.keys()].filter((id) => entries[id]?.phase === phase);
  const inTime = found.filter((id) => at(id) !== null);
  const [first] = inTime.length > 0 ? inTime : found;
  return inTime.reduce((best, id) => {
    const [a, b] = [at(best) ?? 0, at(id) ?? 0];
    return (phase === "resolved" ? b > a : b < a) ? id : best;
  }, first as number);
}

function endOf(document: Document, { entries }: EntriesOnScale, id: number | undefined): TimelineMetricEnd | null {
  const entry = id === undefined ? undefined : entries[id];
  if (id === undefined || !entry) return null;
  return {
    id,
    line: document.lines.lineAt(entry.timeSpan.start),
    written: readableLine(document.source, entry.timeSpan),
    text: readableLine(document.source, entry.textSpan, 80),
  };
}

/** A date alone is a whole day, and a time that no clock showed is a guess: neither tells a length. */
export function isTimed(entry: Entry | undefined): boolean {
  const { clock, relative } = entry?.written ?? {};
  return (clock !== undefined || relative?.kind === "elapsed") && !entry?.guessed;
}

/** The length, or why there is none. A length that would be negative is told in words. */
function lengthOf(
  formula: Formula,
  { entries, places }: EntriesOnScale,
  from: number | undefined,
  to: number | undefined,
  ends: { readonly from: TimelineMetricEnd | null; readonly to: TimelineMetricEnd | null },
  phase: Phase,
): Pick<TimelineMetric, "ms" | "why" | "gap"> {
  const not = (why: string, kind: MetricGap["kind"], more: Partial<MetricGap> = {}) => {
    return { ms: null, why, gap: { kind, phases: [], line: null, ...more } };
  };
  const missing = [from === undefined ? formula.from : undefined, to === undefined ? phase : undefined].filter(
    (one) => one !== undefined,
  );
  if (from === undefined || to === undefined) {
    const words = missing.map((one) => PHASE_WORDS[one]).join(" or the ");
    return not(`No entry tells the ${words}.`, "no-entry", { phases: missing });
  }
  const [start, end] = [places[from]?.at ?? null, places[to]?.at ?? null];
  const outside = start === null ? ends.from : end === null ? ends.to : null;
  if (outside || start === null || end === null) {
    const line = outside?.line ?? 0;
    return not(`The entry on line ${line + 1} has no place on the scale.`, "no-place", { line });
  }
  const vague = [from, to].find((id) => !isTimed(entries[id]));
  if (vague !== undefined) {
    const line = (vague === from ? ends.from : ends.to)?.line ?? 0;
    return not(`The entry on line ${line + 1} tells no certain time of day.`, "no-clock", { line });
  }
  if (entries[from]?.group !== entries[to]?.group && !(entries[from]?.absolute && entries[to]?.absolute)) {
    return not("Its entries stand in two timelines that cannot be compared.", "two-timelines");
  }
  if (end < start) {
    const words = `The ${PHASE_WORDS[phase]} (line ${(ends.to?.line ?? 0) + 1}, ${ends.to?.written ?? ""})`;
    return not(
      `${words} is earlier than the ${PHASE_WORDS[formula.from]} (line ${(ends.from?.line ?? 0) + 1}, ${ends.from?.written ?? ""}).`,
      "reversed",
      { phases: [phase, formula.from] },
    );
  }
  return { ms: end - start, why: null, gap: null };
}

/** What the report states: a length, the range of a field, or the two ends in fields of their own. */
function statedValue(document: Document, postmortem: Postmortem, formula: Formula): StatedValue | undefined {
  const field = fieldOf(postmortem, formula.stated);
  const told = field && statedIn(document, postmortem, field);
  if (told) return told;
  for (const names of formula.ends) {
    const [first, last] = names.map((name) => fieldOf(postmortem, name));
    const [from, to] = [first, last].map((one) => one && timeOf(document, postmortem, one));
    const lengths = (from && to && rangeOf(from, to)?.lengths) ?? [];
    const [minutes] = lengths;
    if (!first || !last || minutes === undefined || lengths.length > 1 || minutes < 0) continue;
    const text = [first, last].map(({ valueSpan }) => readableLine(document.source, valueSpan, 60)).join(" – ");
    return { minutes, text, line: document.lines.lineAt(last.valueSpan.start) };
  }
  return undefined;
}

/** The one field of a name in the text, else the one in the front matter. */
function fieldOf(postmortem: Postmortem, name: FieldName): Field | undefined {
  const written = postmortem.fields.filter((one) => one.name === name && one.valueSpan.end > one.valueSpan.start);
  const inText = written.filter(({ frontMatter }) => !frontMatter);
  return inText.length === 1 ? inText[0] : onlyField(postmortem, name);
}

function statedIn(document: Document, postmortem: Postmortem, { valueSpan }: Field): StatedValue | undefined {
  const ranges = rangesIn(document, postmortem, valueSpan);
  const durations = durationsIn(
    document,
    valueSpan,
    ranges.map(({ span }) => span),
  );
  const line = document.lines.lineAt(valueSpan.start);
  const [duration] = durations;
  if (durations.length === 1 && duration) {
    return { minutes: duration.minutes, text: slice(document.source, duration), line };
  }
  const [range] = ranges;
  const minutes = range?.lengths[0];
  if (durations.length > 0 || ranges.length !== 1 || !range || range.lengths.length > 1) return undefined;
  if (minutes === undefined || minutes < 0) return undefined;
  return { minutes, text: readableLine(document.source, range.span, 60), line };
}
