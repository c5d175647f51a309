// metric-mismatch: a time to detect, to acknowledge or to resolve that no two times of the report give.
import type { Document } from "../../markdown/document.ts";
import type { Entry, Field, FieldName, Phase, Postmortem } from "../../postmortem/model.ts";
import { slice } from "../../text/span.ts";
import { lineNumber, quote } from "../support/places.ts";
import { durationLike, sayDuration } from "../support/say-duration.ts";
import { differ, durationsIn, entryMinutes, rangesIn } from "../support/stated-times.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

interface Formula {
  readonly name: FieldName;
  readonly called: string;
  readonly from: Phase;
  readonly to: Phase;
  readonly told: string;
}

/** There is no single definition of these figures; this is the one that the message shows. Any two entries that give the figure silence the rule. */
const FORMULAS: readonly Formula[] = [
  { name: "ttd", called: "time to detect", from: "impact-start", to: "detected", told: "start of impact to detection" },
  {
    name: "tta",
    called: "time to acknowledge",
    from: "detected",
    to: "acknowledged",
    told: "detection to acknowledgement",
  },
  {
    name: "ttm",
    called: "time to mitigate",
    from: "impact-start",
    to: "mitigated",
    told: "start of impact to mitigation",
  },
  {
    name: "ttr",
    called: "time to resolve",
    from: "impact-start",
    to: "resolved",
    told: "start of impact to resolution",
  },
];
/** With more entries than this, some two of them give almost any figure. */
const MOST_ENTRIES = 60;

function check({ document, postmortem }: RuleInput): Report[] {
  const entries = comparable(postmortem);
  if (entries.length < 2) return [];
  return postmortem.fields.flatMap((field) => {
    const formula = FORMULAS.find(({ name }) => name === field.name);
    const [start, end] = [formula && onlyPhase(entries, formula.from), formula && onlyPhase(entries, formula.to)];
    if (!formula || !start || !end) return [];
    const report = mismatch(document, postmortem, field, { formula, start, end, entries });
    return report ? [report] : [];
  });
}

interface Told {
  readonly formula: Formula;
  readonly start: Entry;
  readonly end: Entry;
  readonly entries: readonly Entry[];
}

function mismatch(
  document: Document,
  postmortem: Postmortem,
  { valueSpan }: Field,
  { formula, start, end, entries }: Told,
): Report | undefined {
  const [stated, ...others] = durationsIn(document, valueSpan, []);
  if (!stated || others.length > 0 || stated.approximate || rangesIn(document, postmortem, valueSpan).length > 0)
    return undefined;
  const length = (entryMinutes(end) ?? 0) - (entryMinutes(start) ?? 0);
  if (length < 0 || entries.some((a) => entries.some((b) => gives(a, b, stated.minutes)))) return undefined;
  const [from, to] = [start, end].map(({ timeSpan }) => lineNumber(document, timeSpan.start));
  const text = durationLike(slice(document.source, stated), length);
  const fixes: Fix[] =
    text === undefined
      ? []
      : [
          {
            title: `Change it to ${text}`,
            safe: false,
            edits: [{ span: { start: stated.start, end: stated.end }, text }],
          },
        ];
  return {
    span: { start: stated.start, end: stated.end },
    message:
      `This ${formula.called} says ${sayDuration(stated.minutes)}, but the timeline gives ${sayDuration(length)}, counted from line ${from} to line ${to} ` +
      `(${formula.told}), and no two of its entries are that far apart. Correct the figure, or say what it is counted from.`,
    related: [
      { span: start.timeSpan, message: `From here: “${quote(document.source, start.textSpan, 60)}”` },
      { span: end.timeSpan, message: `To here: “${quote(document.source, end.textSpan, 60)}”` },
    ],
    fixes,
  };
}

function gives(a: Entry, b: Entry, minutes: number): boolean {
  return !differ((entryMinutes(b) ?? 0) - (entryMinutes(a) ?? 0), minutes);
}

/** The timed entries, where all of them belong to one timeline. */
function comparable({ timeline }: Postmortem): Entry[] {
  const entries = timeline.entries.filter(({ written, instant }) => written.clock && instant !== undefined);
  const one = entries.every(({ group, written }) => group === entries[0]?.group && !written.relative);
  return one && entries.length <= MOST_ENTRIES ? entries : [];
}

function onlyPhase(entries: readonly Entry[], phase: Phase): Entry | undefined {
  const found = entries.filter((entry) => entry.phase === phase);
  return found.length === 1 ? found[0] : undefined;
}

export const metricMismatch: Rule = {
  id: "metric-mismatch",
  group: "consistency",
  summary: "A time to detect, to acknowledge or to resolve that no two times of the report give.",
  defaultSeverity: "information",
  rationale:
    "These figures are averaged over years, and nobody goes back to the reports they come from. There is no single definition of " +
    "any of them, so a figure is worth as much as the two times that it is made of: the report should show which they are.",
  fixes: [{ title: "Change the figure to what the timeline gives", safe: false }],
  drafts: true,
  check,
};
