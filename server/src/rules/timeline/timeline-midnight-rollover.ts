// timeline-midnight-rollover: the clock falls back by hours, and no date says that a new day began.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Entry, FieldName } from "../../postmortem/model.ts";
import { ONE_DAY_MORE } from "../../postmortem/timeline/weekdays.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import { clockLike } from "../fixes/clocks.ts";
import { dateWriter, plainDate } from "../fixes/dates.ts";
import { dayOf } from "../fixes/days.ts";
import { lineNumber, quote } from "../support/places.ts";
import type { Fix, Made, Report, Rule, RuleInput } from "../types.ts";

const WEEKDAY = pattern(() => `(?<!\\p{L})${anyOf("dates", "weekdays")}(?!\\p{L})`, "iu");
/** "(+1)", "+1d" behind a time. */
const DAY_MORE = new RegExp(String.raw`[([ ]${ONE_DAY_MORE}[)\] ]`, "i");
const NEXT_DAY = pattern(() => anyOf("dates", "nextDay"), "iu");
/** How far from a time. UTF-16 units. */
const BESIDE = 40;

/** Fields that say when the incident was. */
const NIGHT_FIELDS: readonly FieldName[] = ["duration", "date", "start", "end"];
/** A field's value beyond this is prose. UTF-16 units. */
const LONGEST_FIELD = 300;

function crossesMidnight(entry: Entry | undefined): boolean {
  const [from, to] = [entry?.written.clock, entry?.written.end?.clock];
  return from !== undefined && to !== undefined && to.hour < from.hour;
}

/** "Duration: ~6 hours (18:00 – 00:30 UTC)": a field says that it went on over midnight. */
function statesTheNight({ document: { source }, postmortem: { fields, incident } }: RuleInput): boolean {
  return fields.some(
    ({ name, valueSpan: { start, end } }) =>
      NIGHT_FIELDS.includes(name) &&
      findTimestamps(source, { start, end: Math.min(end, start + LONGEST_FIELD) }, incident.reading).some(
        (stamp) => stamp.clock && stamp.end?.clock && stamp.end.clock.hour < stamp.clock.hour,
      ),
  );
}

function check(input: RuleInput): Report[] {
  const { document, postmortem } = input;
  const { entries, order } = postmortem.timeline;
  // 25:10 is told by invalid-time.
  // "Sun 08:50", "00:20 (next day)" say themselves that another day has come, as does "The next day" above.
  // "23:28-01:00" above shows the night itself.
  const crossings = entries.filter(
    ({ dateSource, written, span, timeSpan }, i) =>
      dateSource === "rollover" &&
      (written.clock?.hour ?? 0) < 24 &&
      !crossesMidnight(entries[i - 1]) &&
      !WEEKDAY.test(document.source.slice(span.start, timeSpan.end)) &&
      !DAY_MORE.test(document.source.slice(timeSpan.end, timeSpan.end + BESIDE)) &&
      !NEXT_DAY.test(document.source.slice(Math.max(span.start - BESIDE, 0), timeSpan.end + BESIDE)),
  );
  const [first] = crossings;
  if (!first || (crossings.length === 1 && statesTheNight(input))) return [];
  const before = entries.findLast((entry) => entry.span.start < first.span.start && entry.written.clock !== undefined);
  const day = dayOf(first);
  const told = quote(document.source, first.timeSpan, 40);
  const beside = before
    ? ` stands below “${quote(document.source, before.timeSpan, 40)}” on line ${lineNumber(document, before.timeSpan.start)}`
    : " stands below a later time";
  const which = order === "descending" ? "the day before" : "the next day";
  const more = crossings.length - 1;
  const also = more === 0 ? "" : ` The same happens ${more === 1 ? "once more" : `${more} times more`} below.`;
  const title = `Write the ${more === 0 ? "date" : "dates"}${
    day
      ? `: ${crossings
          .slice(0, 3)
          .flatMap((entry) => dayOf(entry) ?? [])
          .map(plainDate)
          .join(", ")}${more > 2 ? "…" : ""}`
      : ""
  }`;
  return [
    {
      span: first.timeSpan,
      clues: [],
      message: `“${told}”${beside}, and no date stands with it. It was read as ${which}${day ? `, ${plainDate(day)}` : ""}; readers have to notice that themselves.${also} Say where the new day begins.`,
      related: before
        ? [{ span: before.timeSpan, message: `“${quote(document.source, before.timeSpan, 40)}” stands here` }]
        : [],
      fixes: [
        { id: "date", title, safe: false, resolve: () => datesWritten(input, crossings) },
        ...noonFix(input, first, before),
      ],
    },
  ];
}

/** 12:15 AM below 12:00 PM: many who write so mean a quarter past noon, here and in the next lines. */
function noonFix({ document, postmortem }: RuleInput, first: Entry, before: Entry | undefined): Fix[] {
  const earlier = before?.time.hour ?? 0;
  if (!isMidnight(first) || earlier < 11 || earlier > 12) return [];
  const below = postmortem.timeline.entries.filter(({ span }) => span.start >= first.span.start);
  const end = below.findIndex((entry) => !isMidnight(entry));
  const edits = below
    .slice(0, end < 0 ? below.length : end)
    .flatMap(({ written: { clock } }) =>
      clock ? [{ span: clock.span, text: clockLike(document.source, clock, 12, clock.minute) }] : [],
    );
  const title = `It was just after noon: write ${edits[0]?.text}${edits.length > 1 ? " and so on" : ""}`;
  return [{ id: "noon", title, safe: false, movesTimes: true, edits }];
}

function isMidnight({ written: { clock, date } }: Entry): boolean {
  return clock?.meridiem === "am" && clock.hour === 0 && date === undefined;
}

function datesWritten({ document, postmortem }: RuleInput, crossings: readonly Entry[]): Made {
  const write = dateWriter(document, postmortem);
  const edits = crossings.flatMap((entry) => {
    const day = dayOf(entry);
    return (day && write(entry, day)) ?? [];
  });
  return edits.length === crossings.length ? { edits } : { impossible: "The document names no date to count from" };
}

export const timelineMidnightRollover: Rule = {
  id: "timeline-midnight-rollover",
  group: "timeline",
  summary: "A new day begins in the timeline, and no date says so.",
  defaultSeverity: "information",
  rationale:
    "Below 23:55 stands 00:20. Most readers understand that midnight passed, some think that the entries are mixed up, and a " +
    "reader who looks for the log of 00:20 takes the wrong day. One date makes it plain.",
  fixes: [{ title: "Write the date where the new day begins", safe: false }],
  check,
};
