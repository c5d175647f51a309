// duration-mismatch: the stated duration is not what the report's own times say.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import { remembered } from "../../text/remembered.ts";
import { type Span, slice } from "../../text/span.ts";
import { type DurationAt, readDurationAt } from "../../time/duration.ts";
import type { Timestamp } from "../../time/types.ts";
import { clockLike } from "../fixes/clocks.ts";
import { lineNumber, quote } from "../support/places.ts";
import { passagesOf } from "../support/prose.ts";
import { durationLike, sayDuration } from "../support/say-duration.ts";
import {
  besideEntry,
  differ,
  durationsIn,
  entryMinutes,
  onlyField,
  type Range,
  rangeOf,
  rangesIn,
  timeBefore,
  timeOf,
} from "../support/stated-times.ts";
import { statedTitle } from "../support/title.ts";
import type { ReadyFix, Report, Rule, RuleInput } from "../types.ts";
import { DID_NOT_WORK, LASTED, OTHER_LENGTH, OUTAGE_OF_LENGTH } from "../words/durations.ts";
import { NOTICED_WORDS } from "../words/phases.ts";
import { NOT_RECOVERED, RECOVERED } from "../words/recovery.ts";

/** The figure counts something else than the time from start to end. */
const COUNTED_OTHERWISE = pattern(
  () => `\\b${anyOf("clauses", "otherMeasure")}\\b|${anyOf("clauses", "otherMeasureAnywhere")}`,
  "i",
);
const BETWEEN = pattern(() => `\\b${anyOf("clauses", "betweenTwo")}\\b`, "i");

const isCountedOtherwise = (value: string) => COUNTED_OTHERWISE.test(value) || BETWEEN.test(value);

/** What one field, or one sentence of the summary or the title, states. */
interface Stated {
  readonly span: Span;
  readonly duration: DurationAt | undefined;
  readonly range: Range | undefined;
  /** "At 04:00 UTC … for 3 hours": the one time of day in front of the length. */
  readonly from: Timestamp | undefined;
}

/** About so long: only more than twice or less than half of it is another length. */
const ABOUT = 2;
const LEAST_APART = 10;

/** Whether a length is not the one that is stated, which may be "about" that. */
function isOther(minutes: number, { duration }: Pick<Stated, "duration">, length: number): boolean {
  if (!duration?.approximate) return differ(length, minutes);
  const [less, more] = minutes < length ? [minutes, length] : [length, minutes];
  return more > ABOUT * less && more - less > LEAST_APART;
}

function check(input: RuleInput): Report[] {
  const { document, postmortem } = input;
  const fields = postmortem.fields.filter(({ name }) => name === "duration");
  const inFields = fields.flatMap(({ valueSpan }) => statedBy(input, valueSpan));
  const stated = [...inFields, ...(fields.length > 0 ? toldBeside(input) : toldInProse(input))];
  const reports = stated.flatMap((one) => {
    const report =
      againstItself(document, one) ??
      (stated.length === 1
        ? (againstFields(document, postmortem, one) ?? againstTimeline(document, postmortem, one))
        : undefined);
    return report ? [report] : [];
  });
  return [...reports, ...toldOfImpact(input).flatMap((one) => againstItself(document, one) ?? [])];
}

/** What a field states, unless it speaks of several phases or only about how long it was. */
function statedBy({ document, postmortem }: RuleInput, valueSpan: Span): Stated[] {
  if (valueSpan.end <= valueSpan.start || isCountedOtherwise(slice(document.source, valueSpan).slice(0, 300)))
    return [];
  const ranges = rangesIn(document, postmortem, valueSpan);
  const durations = durationsIn(
    document,
    valueSpan,
    ranges.map(({ span }) => span),
  );
  const [range, ...otherRanges] = ranges;
  const [duration, ...otherDurations] = durations;
  if (otherDurations.length > 0 || otherRanges.some(({ lengths }) => lengths[0] !== range?.lengths[0])) return [];
  if ((!duration && !range) || (range && (range.lengths[0] ?? -1) < 0)) return [];
  const from =
    duration && !range ? timeBefore(document, postmortem, { start: valueSpan.start, end: duration.start }) : undefined;
  return [{ span: valueSpan, duration, range, from }];
}

/** Sentences that state a length beside its own range. They are held against themselves where a field states the length. */
function toldBeside(input: RuleInput): Stated[] {
  return toldInProse(input).filter(({ range }) => range !== undefined);
}

/** More characters between a length and its range make two statements of them. */
const BESIDE = 30;

/** What the sentences of the title and the summary say of how long it was down. */
function toldInProse(input: RuleInput): Stated[] {
  const { document, postmortem } = input;
  const title = statedTitle(document, postmortem)?.span;
  return passagesOf(document, postmortem)
    .filter(({ span, kinds, heading }) =>
      heading ? span.start === title?.start : kinds.length === 0 || kinds.includes("summary"),
    )
    .flatMap(({ span, raw, heading }) =>
      (heading ? sentencesOf : sentencesOfTrouble)(raw).flatMap(({ start, end }) => {
        const sentence = { start: span.start + start, end: span.start + end };
        return statedBy(input, sentence).flatMap((stated) => (tellsLength(document, sentence, stated) ? [stated] : []));
      }),
    )
    .filter(({ span }) => !isInField(postmortem, span));
}

function isInField({ fields }: Postmortem, { start }: Span): boolean {
  return fields.some(({ valueSpan }) => valueSpan.start <= start && start < valueSpan.end);
}

/** What the impact says of how long something lasted, each with its own range in brackets: they may be several, of several things. */
function toldOfImpact(input: RuleInput): Stated[] {
  const { document, postmortem } = input;
  return passagesOf(document, postmortem)
    .filter(({ kinds, heading }) => !heading && kinds.includes("impact") && !kinds.includes("summary"))
    .flatMap(({ span, raw }) =>
      sentencesOf(raw).flatMap(({ start, end }) => {
        const sentence = { start: span.start + start, end: span.start + end };
        return statedBy(input, sentence)
          .filter((stated) => hasOwnRange(document, sentence, stated) || hasOwnLength(document, stated))
          .map((stated) => qualified(document, sentence, stated));
      }),
    )
    .filter(({ span }) => !isInField(postmortem, span));
}

/** `for 2 hours (09:02–10:34)`: the length of what lasted, or of what did not work, and nothing but its range behind it. */
function hasOwnRange({ source }: Document, sentence: Span, { duration, range }: Stated): boolean {
  if (!duration || !range) return false;
  const opens = /^\s{0,2}[(（]\s?\d?$/.test(source.slice(duration.end, range.span.start + 1));
  if (!opens || !/[)）]/.test(source.slice(range.span.end - 1, range.span.end + 1))) return false;
  const before = source.slice(sentence.start, duration.start);
  if (LASTED.test(before.slice(-40))) return true;
  const words = before + source.slice(range.span.end, sentence.end);
  return DID_NOT_WORK.test(words) && !OTHER_LENGTH.test(words);
}

/** `from 09:02 to 09:48 EDT (56 minutes)`: the length of the range in front of the brackets, which hold nothing else. */
function hasOwnLength({ source }: Document, { duration, range }: Stated): boolean {
  if (!duration || !range || duration.start < range.span.end) return false;
  const opens = /^\s{0,2}[(（]\s?$/.test(source.slice(range.span.end, duration.start));
  return opens && /^\s?[)）]/.test(source.slice(duration.end, duration.end + 2));
}

/** "For over 4 hours": about so long, where a word before the figure says so. */
function qualified({ source }: Document, sentence: Span, stated: Stated): Stated {
  const { duration } = stated;
  if (!duration || duration.approximate) return stated;
  const before = source.slice(sentence.start, duration.start).slice(-40);
  const approximate = [...before.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)]
    .slice(-2)
    .some(
      ({ index }) => readDurationAt(source.slice(duration.start - before.length + index, duration.end))?.approximate,
    );
  return approximate ? { ...stated, duration: { ...duration, approximate } } : stated;
}

/** Whether the length is that of what did not work: by the words around it, or by the range beside it. */
function tellsLength(document: Document, sentence: Span, stated: Stated): boolean {
  const { source } = document;
  const { duration, range } = stated;
  if (!duration) return false;
  if (hasOwnLength(document, stated)) return true;
  const before = source.slice(sentence.start, duration.start);
  const behind = source.slice(duration.end, sentence.end);
  if (!LASTED.test(before.slice(-40)) && !OUTAGE_OF_LENGTH.test(behind)) return false;
  if (!range) return !OTHER_LENGTH.test(before + behind);
  const gap = range.span.start > duration.end ? range.span.start - duration.end : duration.start - range.span.end;
  return gap >= 0 && gap <= BESIDE;
}

/** Offsets of the sentences of a text that tell of something that did not work. */
const sentencesOfTrouble = remembered((text): readonly Span[] =>
  sentencesOf(text).filter((sentence) => DID_NOT_WORK.test(slice(text, sentence))),
);

/** Offsets of the sentences of a text. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?](?=\s)|。/g)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}

function againstItself(document: Document, stated: Stated): Report | undefined {
  const { duration, range } = stated;
  if (!duration || !range || range.lengths.some((length) => !isOther(duration.minutes, stated, length)))
    return undefined;
  const [length = 0] = range.lengths;
  const words = quote(document.source, duration);
  return {
    span: duration,
    message:
      `This says ${words}, but “${quote(document.source, range.span)}” is ${sayDuration(length)}. ` +
      "Readers cannot tell which of the two holds; correct the one that is wrong.",
    related: [{ span: range.span, message: `${sayDuration(length)} from start to end` }],
    fixes: [...durationFix(document, duration, length), ...endFix(document, range, duration.minutes)],
  };
}

function againstFields(document: Document, postmortem: Postmortem, stated: Stated): Report | undefined {
  const { duration, range } = stated;
  const [start, end] = [onlyField(postmortem, "start"), onlyField(postmortem, "end")];
  const first = start && timeOf(document, postmortem, start);
  const last = end && timeOf(document, postmortem, end);
  const window = first && last && rangeOf(first, last);
  const minutes = duration?.minutes ?? range?.lengths[0];
  if (!start || !end || !window || minutes === undefined || (window.lengths[0] ?? 0) <= 0) return undefined;
  const readings = duration ? [minutes] : (range?.lengths ?? []);
  if (window.lengths.some((length) => readings.some((reading) => !isOther(reading, stated, length)))) return undefined;
  const [length = 0] = window.lengths;
  const place = duration ?? range?.span ?? start.valueSpan;
  return {
    span: { start: place.start, end: place.end },
    message:
      `This says ${sayDuration(minutes)}, but from the start on line ${lineNumber(document, start.valueSpan.start)} to the end on line ` +
      `${lineNumber(document, end.valueSpan.start)} it is ${sayDuration(length)}. Readers cannot tell which of them holds; correct the one that is wrong.`,
    related: [
      { span: start.valueSpan, message: `Start: ${quote(document.source, start.valueSpan)}` },
      { span: end.valueSpan, message: `End: ${quote(document.source, end.valueSpan)}` },
    ],
    fixes: [...(duration ? durationFix(document, duration, length) : []), ...endFix(document, window, minutes)],
  };
}

function againstTimeline(document: Document, postmortem: Postmortem, stated: Stated): Report | undefined {
  const entries = postmortem.timeline.entries.filter(
    ({ written, instant }) => written.clock && !written.relative && instant !== undefined,
  );
  const [head] = entries;
  if (!head || entries.length < 3 || entries.some(({ group }) => group !== head.group)) return undefined;
  const { duration, range, from } = stated;
  const begun = range || from ? undefined : entries.find(({ phase }) => phase === "impact-start");
  // It was down at least since somebody noticed: a shorter length is wrong whenever it began.
  const noticed = range || from || begun ? undefined : entries.find(({ phase }) => phase === "detected");
  const first = begun ?? noticed;
  const stamp = range?.start.stamp ?? from;
  const start = stamp ? besideEntry(stamp, head) : first && entryMinutes(first);
  const minutes = range ? range.lengths[0] : duration?.minutes;
  if (start === undefined || minutes === undefined || (range && range.lengths.length > 1)) return undefined;
  const near = (at: number, among: readonly Entry[] = entries) =>
    among.some((entry) => timesOf(entry).some((time) => !isOther(minutes, stated, minutes + time - at)));
  // Where no entry stands at the stated start, the two may be told in different zones or speak of different things.
  if (!near(start)) return undefined;
  const end = endOfImpact(document, entries);
  const told = end && entryMinutes(end);
  if (!end || told === undefined || told <= start || !isOther(minutes, stated, told - start)) return undefined;
  const length = told - start;
  // An entry at the stated end may be the end that is meant; before the told one, only if it says that something was over.
  const ends = minutes > length ? entries : entries.filter((entry) => mayEnd(document, entry));
  if (near(start + minutes, ends)) return undefined;
  // Counted from when somebody noticed, or from what set it off: another definition, no contradiction.
  const counts = (entry: Entry) => entry === head || isNoticed(document, entry);
  if (entries.some((entry) => counts(entry) && !isOther(minutes, stated, told - (entryMinutes(entry) ?? 0))))
    return undefined;
  if (noticed && minutes > length) return undefined;
  const place = duration ?? range?.span ?? stated.span;
  const since = first
    ? `the ${noticed ? "detection" : "start"} on line ${lineNumber(document, first.timeSpan.start)}`
    : "the start stated here";
  return {
    span: { start: place.start, end: place.end },
    message:
      `This says ${sayDuration(minutes)}, but in the timeline the impact ends on line ${lineNumber(document, end.timeSpan.start)} ` +
      `(“${quote(document.source, end.timeSpan, 40)}”), ${sayDuration(length)} after ${since}. ` +
      "Readers compare incidents by this figure; correct whichever of the two is wrong.",
    related: [
      ...(first ? [{ span: first.timeSpan, message: noticed ? "It is noticed here" : "The impact starts here" }] : []),
      { span: end.timeSpan, message: `The impact ends here: “${quote(document.source, end.textSpan, 60)}”` },
    ],
    fixes: statedFix(document, stated, length),
  };
}

/** Start and end of an entry, in minutes. */
function timesOf(entry: Entry): number[] {
  const start = entryMinutes(entry);
  if (start === undefined) return [];
  const { time, endTime } = entry;
  if (endTime?.hour === undefined || time.hour === undefined) return [start];
  const length = (endTime.hour - time.hour) * 60 + (endTime.minute ?? 0) - (time.minute ?? 0);
  return [start, start + (length < 0 ? length + 1440 : length)];
}

/** The last entry of all, where it says plainly that the impact is over; else the only one that tells the end. */
function endOfImpact(document: Document, entries: readonly Entry[]): Entry | undefined {
  const latest = entries.reduce((a, b) => ((entryMinutes(b) ?? 0) >= (entryMinutes(a) ?? 0) ? b : a));
  const clauses = slice(document.source, latest.textSpan)
    .slice(0, 300)
    .split(/[.;!?]\s/);
  if (clauses.some((clause) => RECOVERED.test(clause) && !NOT_RECOVERED.test(clause))) return latest;
  const ends = entries.filter(({ phase }) => phase === "resolved");
  const [end] = ends;
  return end && ends.length === 1 && !NOT_RECOVERED.test(slice(document.source, end.textSpan)) ? end : undefined;
}

function isNoticed({ source }: Document, { phase, textSpan }: Entry): boolean {
  return phase === "detected" || phase === "acknowledged" || NOTICED_WORDS.test(slice(source, textSpan).slice(0, 300));
}

/** Whether an entry tells a mitigation, or something working again, be it in part. */
function mayEnd({ source }: Document, { phase, textSpan }: Entry): boolean {
  return phase === "mitigated" || phase === "resolved" || RECOVERED.test(slice(source, textSpan).slice(0, 300));
}

/** The duration and the end of its range written as the timeline has them. */
function statedFix(document: Document, { duration, range }: Stated, minutes: number): ReadyFix[] {
  const own = duration ? durationFix(document, duration, minutes) : [];
  const end = range ? endFix(document, range, minutes) : [];
  if ((duration && own.length === 0) || (range && end.length === 0)) return [];
  const edits = [...own, ...end].flatMap((fix) => fix.edits);
  const title = duration ? (own[0] as ReadyFix).title : (end[0] as ReadyFix).title;
  return [{ title: range && duration ? `${title}, and its end` : title, safe: false, edits }];
}

function durationFix({ source }: Document, duration: DurationAt, minutes: number): ReadyFix[] {
  const text = durationLike(slice(source, duration), minutes);
  return text === undefined
    ? []
    : [
        {
          title: `Change the duration to ${text}`,
          safe: false,
          edits: [{ span: { start: duration.start, end: duration.end }, text }],
        },
      ];
}

/** The end of a range moved to where the duration puts it, on the same day. */
function endFix({ source }: Document, { start, end }: Range, minutes: number): ReadyFix[] {
  const [first, last] = [start.stamp.clock, end.stamp.clock];
  if (!first || !last || !Number.isInteger(minutes)) return [];
  const at = last.hour * 60 + last.minute + (start.minutes + minutes - end.minutes);
  if (at < 0 || at >= 1440) return [];
  const text = clockLike(source, last, Math.floor(at / 60), at % 60);
  return [{ title: `Change the end to ${text}`, safe: false, edits: [{ span: last.span, text }] }];
}

export const durationMismatch: Rule = {
  id: "duration-mismatch",
  group: "consistency",
  summary: "The stated duration is not what the report’s own times say.",
  defaultSeverity: "warning",
  rationale:
    "How long it lasted is the figure that gets quoted: to customers, in service-level reports, in the yearly count of downtime. " +
    "When the same report says 80 minutes in its summary and tells 20 in its timeline, readers trust neither. The VOID’s study of " +
    "thousands of reports found durations to be blurred at both ends, so the figure and the times that it is made of are compared here.",
  fixes: [
    { title: "Change the duration to what the times say", safe: false },
    { title: "Change the end to what the duration says", safe: false },
  ],
  drafts: true,
  check,
};
