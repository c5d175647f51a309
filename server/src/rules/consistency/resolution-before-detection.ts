// resolution-before-detection: the stated steps of the incident contradict each other.
import type { Document } from "../../markdown/document.ts";
import type { Entry, FieldName, Phase, Postmortem } from "../../postmortem/model.ts";
import { type Span, slice } from "../../text/span.ts";
import { opensWithTime } from "../../time/opens.ts";
import type { Timestamp } from "../../time/types.ts";
import { lineNumber, quote } from "../support/places.ts";
import { besideEntry, entryMinutes, momentOf, onlyField, timeOf } from "../support/stated-times.ts";
import type { Report, Rule, RuleInput, Severity } from "../types.ts";
import { NOT_OVER, TRUTH } from "../words/recovery.ts";

interface Step {
  readonly later: FieldName;
  readonly earlier: FieldName;
  /** What is told of the two: "resolved before it was detected". */
  readonly told: string;
  readonly severity: Severity;
}

/** An incident may be declared after the fact, and its start is often known only roughly. */
const STEPS: readonly Step[] = [
  { later: "resolved", earlier: "start", told: "resolved before it started", severity: "warning" },
  { later: "resolved", earlier: "detected", told: "resolved before it was detected", severity: "warning" },
  { later: "mitigated", earlier: "start", told: "mitigated before it started", severity: "warning" },
  { later: "mitigated", earlier: "detected", told: "mitigated before it was detected", severity: "information" },
  { later: "resolved", earlier: "mitigated", told: "resolved before it was mitigated", severity: "warning" },
  { later: "end", earlier: "detected", told: "over before it was detected", severity: "information" },
  { later: "detected", earlier: "start", told: "detected before it started", severity: "warning" },
  { later: "resolved", earlier: "declared", told: "resolved before it was declared", severity: "information" },
];
/** The stated start may be this many minutes late. */
const ROUGHLY = 15;
/** Without dates, a step back of this many minutes is midnight crossed. */
const MIDNIGHT_DROP = 6 * 60;

/** Steps that entries of the timeline tell, too. */
const PHASE_OF: Readonly<Partial<Record<FieldName, Phase>>> = {
  start: "impact-start",
  detected: "detected",
  mitigated: "mitigated",
  resolved: "resolved",
};

/** Where a step is stated: in a field, or by an entry of the timeline. */
interface Stated {
  readonly span: Span;
  readonly stamp: Timestamp | undefined;
  readonly entry: Entry | undefined;
}

function check(input: RuleInput): Report[] {
  return [...stepsOf(input), ...statesOf(input)];
}

/** "Status: ongoing", `resolved: false` beside the time at which it was resolved. */
function statesOf({ document, postmortem: { fields } }: RuleInput): Report[] {
  const { source } = document;
  const resolved = fields.find(({ name, valueSpan }) => name === "resolved" && opensWithTime(slice(source, valueSpan)));
  if (!resolved) return [];
  const goesOn = fields.filter(({ name, labelSpan, valueSpan }) => {
    const value = slice(source, valueSpan);
    // "Report status: open" is of the paper: only a label of one word is surely of the incident.
    if (name === "status") return /^\p{L}+$/u.test(slice(source, labelSpan)) && NOT_OVER.test(value);
    return name === "resolved" && TRUTH.exec(value)?.[1] !== undefined;
  });
  const line = lineNumber(document, resolved.valueSpan.start);
  const time = quote(source, resolved.valueSpan, 50);
  return goesOn.map(({ valueSpan }) => ({
    span: valueSpan,
    message: `By this it is not over, but line ${line} says when it was resolved (“${time}”). Readers cannot tell which holds; bring one of the two up to date.`,
    related: [{ span: resolved.valueSpan, message: `“${time}”` }],
  }));
}

function stepsOf({ document, postmortem: whole }: RuleInput): Report[] {
  const told = new Set<FieldName>();
  // `resolved: true` above `resolvedWhen: …` is no second time.
  const fields = whole.fields.filter(({ valueSpan }) => !TRUTH.test(slice(document.source, valueSpan)));
  const postmortem = { ...whole, fields };
  return STEPS.flatMap(({ later, earlier, told: words, severity }) => {
    const [second, first] = [statedAt(document, postmortem, later), statedAt(document, postmortem, earlier)];
    if (!second || !first || told.has(later)) return [];
    // Within a timeline only the end is compared: who tells the steps one by one says plainly that a start was found later.
    if (second.entry && first.entry && (later !== "resolved" || earlier === "mitigated")) return [];
    const back = stepsBack(first, second);
    if (back === undefined || back <= 0) return [];
    told.add(later);
    const place = quote(document.source, first.span, 50);
    return [
      {
        span: second.span,
        message:
          `By these times the incident was ${words} (“${place}” on line ${lineNumber(document, first.span.start)}). ` +
          "Readers cannot tell how long it went unnoticed; check both times, and say so if that is how it was.",
        related: [{ span: first.span, message: `“${place}”` }],
        severity: later === "detected" && back <= ROUGHLY ? "information" : severity,
      },
    ];
  });
}

/** The only field of a name; where there is none, the only entry of that phase. */
function statedAt(document: Document, postmortem: Postmortem, name: FieldName): Stated | undefined {
  const field = onlyField(postmortem, name);
  if (field) return { span: field.valueSpan, stamp: timeOf(document, postmortem, field), entry: undefined };
  if (postmortem.fields.some((one) => one.name === name && one.valueSpan.end > one.valueSpan.start)) return undefined;
  const phase = PHASE_OF[name];
  const { entries } = postmortem.timeline;
  const [entry, ...others] = phase ? entries.filter((one) => one.phase === phase) : [];
  const sole = entry && others.length === 0 && entries.every(({ group }) => group === entry.group);
  if (!sole || !entry.written.clock || entry.written.relative || entry.approximate || entry.instant === undefined)
    return undefined;
  return { span: entry.timeSpan, stamp: undefined, entry };
}

function stepsBack(first: Stated, second: Stated): number | undefined {
  if (first.stamp && second.stamp) return stepBack(first.stamp, second.stamp);
  const beside = first.entry ?? second.entry;
  const minutes = ({ stamp, entry }: Stated) =>
    entry ? entryMinutes(entry) : stamp && beside && !stamp.date?.swappable ? besideEntry(stamp, beside) : undefined;
  const [from, to] = [minutes(first), minutes(second)];
  if (from === undefined || to === undefined) return undefined;
  const back = from - to;
  const dated = [first, second].every(({ stamp }) => stamp === undefined || stamp.date !== undefined);
  return !dated && back >= MIDNIGHT_DROP ? undefined : back;
}

/** By how many minutes `after` is before `before`; undefined where they cannot be compared. */
function stepBack(before: Timestamp, after: Timestamp): number | undefined {
  if (before.date?.swappable || after.date?.swappable) return undefined;
  const zoned = before.zone !== undefined && after.zone !== undefined;
  const plain = (stamp: Timestamp): Timestamp => (zoned ? stamp : { ...stamp, zone: undefined });
  const dated = before.date !== undefined && after.date !== undefined;
  const day = before.date ?? after.date;
  const defaults = { year: before.date?.year ?? after.date?.year, month: day?.month, day: day?.day, offset: undefined };
  const [from, to] = [momentOf(plain(before), defaults), momentOf(plain(after), defaults)];
  if (!from || !to) return undefined;
  const back = from.minutes - to.minutes;
  return !dated && back >= MIDNIGHT_DROP ? undefined : back;
}

export const resolutionBeforeDetection: Rule = {
  id: "resolution-before-detection",
  group: "consistency",
  summary: "The stated steps of the incident contradict each other.",
  defaultSeverity: "warning",
  rationale:
    "An incident starts, is detected, is mitigated and is resolved, in that order. How long it went unnoticed and how long the " +
    "repair took are read from these times. When they contradict each other, at least one of those figures is wrong.",
  fixes: [],
  drafts: true,
  check,
};
