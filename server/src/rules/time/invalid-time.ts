// invalid-time: a time of day that no clock shows: 13:55 PM, 25:10, 12:60.
import type { Entry } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import type { Span } from "../../text/span.ts";
import type { WrittenClock } from "../../time/types.ts";
import { plainClock, twelveHourClock, wordBehind } from "../fixes/clocks.ts";
import { dateWriter, plainDate, rewriteDate } from "../fixes/dates.ts";
import { dayOf, sameDay } from "../fixes/days.ts";
import { lineNumber, quote } from "../support/places.ts";
import { fieldTimes } from "../support/zone-uses.ts";
import type { Fix, Made, Report, Rule, RuleInput } from "../types.ts";

interface Faulty {
  readonly clock: WrittenClock;
  /** Whether the entry's own date stands beside it. */
  readonly entry: Entry | undefined;
}

function check(input: RuleInput): Report[] {
  const faulty = faultyClocks(input);
  const afternoon = faulty.filter(
    ({ clock }) => clock.faults.includes("meridiem-on-24h") && !saysMorning(input, clock),
  );
  const late = faulty.filter(
    ({ clock, entry }) => entry !== undefined && isLate(clock) && entry.written.clock === clock,
  );
  const reported = new Set([...afternoon, ...late]);
  return [
    ...(afternoon.length > 0 ? [superfluous(input, afternoon)] : []),
    ...(late.length > 0 ? [pastMidnight(input, late)] : []),
    ...faulty.filter((one) => !reported.has(one)).map((one) => single(input, one)),
  ];
}

/** In document order: those of entries, and those of fields about the incident. */
function faultyClocks(input: RuleInput): Faulty[] {
  const found = new Map<number, Faulty>();
  for (const entry of input.postmortem.timeline.entries) {
    for (const clock of [entry.written.clock, entry.written.end?.clock])
      if (clock && clock.faults.length > 0) found.set(clock.span.start, { clock, entry });
  }
  for (const { stamp } of fieldTimes(input)) {
    for (const clock of [stamp.clock, stamp.end?.clock])
      if (clock && clock.faults.length > 0 && !found.has(clock.span.start))
        found.set(clock.span.start, { clock, entry: undefined });
  }
  return [...found.values()].sort((a, b) => a.clock.span.start - b.clock.span.start);
}

/** 25:10 and 24:30. */
function isLate({ hour, minute, faults }: WrittenClock): boolean {
  return hour >= 24 && minute <= 59 && faults.includes("range");
}

/** A contradicted AM or PM is no part of what the clock means: the text tells. */
function saysMorning({ document }: RuleInput, { span }: WrittenClock): boolean {
  return /a\.?\s?m?\.?$/i.test(document.source.slice(span.start, span.end));
}

/** PM behind hours above 12: one habit, told once. */
function superfluous({ document }: RuleInput, faulty: readonly Faulty[]): Report {
  const { source } = document;
  const [first] = faulty as [Faulty];
  const more = faulty.length - 1;
  const also =
    more === 0
      ? ""
      : ` ${more === 1 ? "Another time does" : `${more} more times do`} so too, the next on line ${lineNumber(document, (faulty[1] as Faulty).clock.span.start)}.`;
  const written = quote(source, first.clock.span);
  return {
    span: first.clock.span,
    message:
      `“${written}” counts the hours to 24 and says PM besides.${also} Readers may take it for a typing error and wonder which hour was meant. ` +
      `${plainClock(first.clock.hour, first.clock.minute)} says the same.`,
    fixes: [
      {
        id: "plain",
        title: more === 0 ? `Write ${withoutHalf(source, first.clock)}` : `Take PM off ${faulty.length} times`,
        safe: true,
        resolve: () => ({
          edits: faulty.map(({ clock }) => ({ span: clock.span, text: withoutHalf(source, clock) })),
        }),
      },
    ],
  };
}

/** The digits as they stand, without AM or PM behind them. */
function withoutHalf(source: string, { span, hour, minute, second }: WrittenClock): string {
  const text = source.slice(span.start, span.end);
  return /^\d[\d:：∶.,h ]*\d/i.exec(text)?.[0] ?? plainClock(hour, minute, second);
}

/** Hours counted on past 24: the same instants with the date of the next day. */
function pastMidnight(input: RuleInput, late: readonly Faulty[]): Report {
  const { document } = input;
  const [first] = late as [Faulty];
  const more = late.length - 1;
  const also = more === 0 ? "" : ` ${more === 1 ? "Another time goes" : `${more} more times go`} on like it.`;
  return {
    span: first.clock.span,
    message: `“${quote(document.source, first.clock.span)}” is past the end of the day, which is 24:00.${also} Readers cannot tell whether it is a typing error. Write the date of the next day, or correct the hour.`,
    fixes: [
      {
        id: "next-day",
        title: `It was after midnight: write ${digitsOf(first.clock)} of the next day`,
        safe: false,
        resolve: () => nextDay(input, late),
      },
    ],
  };
}

function digitsOf({ hour, minute, second }: WrittenClock): string {
  return plainClock(hour - 24, minute, second);
}

/** The first of several undated ones gets the date; the next take it from there. */
function nextDay({ document, postmortem }: RuleInput, late: readonly Faulty[]): Made {
  const edits: Edit[] = [];
  const write = dateWriter(document, postmortem);
  const { entries } = postmortem.timeline;
  const clocks = new Set(late.map(({ clock }) => clock));
  let before: Entry | undefined;
  for (const entry of entries) {
    const { clock, date } = entry.written;
    const above = before;
    before = entry;
    if (!clock || !clocks.has(clock)) continue;
    const day = dayOf(entry);
    if (!day) return { impossible: "The document names no date to count from" };
    if (date)
      edits.push({ span: date.span, text: rewriteDate(document.source, date, day, postmortem.incident.dayFirst) });
    const carried = above?.written.clock !== undefined && clocks.has(above.written.clock) && sameDay(dayOf(above), day);
    const text = date || carried ? "" : (write(entry, day)?.text ?? `${plainDate(day)} `);
    edits.push({ span: clock.span, text: text + digitsOf(clock) + wordBehind(document.source, clock) });
  }
  return { edits };
}

function single(input: RuleInput, { clock }: Faulty): Report {
  const { source } = input.document;
  const written = quote(source, clock.span);
  const why = clock.faults.includes("meridiem-on-24h")
    ? `“${written}” counts the hours to 24 and says AM: it is afternoon by the one and morning by the other`
    : clock.faults.includes("digits")
      ? `“${written}” is no time: a digit is missing, or one too many was written`
      : clock.minute > 59
        ? `“${written}” has ${clock.minute} minutes, and an hour has 60`
        : `“${written}” is past the end of the day, which is 24:00`;
  return {
    span: clock.span,
    message: `${why}. Readers cannot tell when this was. Check it against a log or a chat and correct it.`,
    fixes: readings(source, clock),
  };
}

function readings(source: string, clock: WrittenClock): Fix[] {
  const { hour, minute, second } = clock;
  const word = wordBehind(source, clock);
  const fix = (text: string, title: string, movesTimes: boolean): Fix =>
    replaced(clock.span, text + (/[ap]m$/i.test(text) ? "" : word), title, movesTimes);
  if (clock.faults.includes("meridiem-on-24h")) {
    return [
      fix(plainClock(hour, minute, second), `It was afternoon: write ${plainClock(hour, minute, second)}`, false),
      fix(
        twelveHourClock(hour - 12, minute, second),
        `It was morning: write ${twelveHourClock(hour - 12, minute, second)}`,
        true,
      ),
    ];
  }
  if (clock.faults.includes("digits")) {
    const long = plainClock(hour, minute, second);
    const missing = fix(long, `A nought is missing: write ${long}`, false);
    const text = source.slice(clock.span.start, clock.span.end);
    if (/:\d{3}/.test(text)) return [];
    if (second === undefined || !/:\d:/.test(text)) return [missing];
    const short = plainClock(hour, second);
    return [fix(short, `The digit is one too many: write ${short}`, true), missing];
  }
  if (minute > 59) {
    const later = plainClock((hour + 1) % 24, minute - 60, second);
    return [fix(later, `Count the minutes on: write ${later}`, false)];
  }
  return [];
}

function replaced(span: Span, text: string, title: string, movesTimes: boolean): Fix {
  return { id: "reading", title, safe: false, movesTimes, edits: [{ span, text }] };
}

export const invalidTime: Rule = {
  id: "invalid-time",
  group: "time",
  summary: "A time of day that no clock shows.",
  defaultSeverity: "warning",
  rationale:
    "13:55 PM and 25:10 are typing errors, and the reader cannot know in which digit. Where one time of a timeline is wrong, " +
    "the order and every length of time computed from it are in doubt. The error is easily mended while the author still has " +
    "the log at hand.",
  fixes: [
    { title: "Take PM off an hour above 12: 13:55 PM becomes 13:55", safe: true },
    { title: "One of the times that may have been meant; the next day where hours go on past 24", safe: false },
  ],
  drafts: true,
  check,
};
