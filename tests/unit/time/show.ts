// Writes a timestamp down in one line, so that tables of notations are easy to read.
import type { Span } from "../../../server/src/text/span.ts";
import { formatIso } from "../../../server/src/time/instant.ts";
import { offsetOf } from "../../../server/src/time/offset.ts";
import { findTimestamps, readTimestamp } from "../../../server/src/time/timestamp.ts";
import type { ReadOptions, Timestamp } from "../../../server/src/time/types.ts";

/**
 * The normal form, then `{zone}` for a zone that has no offset here, `~` for approximate, ` swap` for a date whose day and
 * month could change places, ` !fault`, ` .. end`, ` = the same in another zone`.
 */
export function show(time: Timestamp | undefined): string {
  if (!time) return "none";
  const { date, clock, zone } = time;
  const wall = {
    year: date?.year,
    month: date?.month,
    day: date?.day,
    hour: clock?.hour,
    minute: clock?.minute,
    second: clock?.second,
    offset: undefined,
  };
  const offset = zone && clock ? offsetOf(zone.meaning, wall) : undefined;
  const faults = [...(date?.faults ?? []), ...(clock?.faults ?? [])].map((fault) => ` !${fault}`).join("");
  return [
    formatIso({ ...wall, offset }, time.relative),
    zone && offset === undefined ? `{${zone.name}}` : "",
    time.approximate ? "~" : "",
    date?.swappable ? " swap" : "",
    faults,
    time.end ? ` .. ${show(time.end)}` : "",
    time.also ? ` = ${show(time.also)}` : "",
  ].join("");
}

const shownAlone = ({ also: _, ...time }: Timestamp): string => show({ ...time, end: undefined });

/** As `show`, with the text that the time and each of its parts cover, and how it is written. */
export function tell(time: Timestamp | undefined, text: string): string {
  if (!time) return "none";
  const { date, clock, zone, end, also } = time;
  const cut = ({ span }: { span: Span }): string => `‹${text.slice(span.start, span.end)}›`;
  return [
    shownAlone(time),
    cut(time),
    date ? `date ${cut(date)} ${date.notation}` : [],
    clock ? `clock ${cut(clock)} ${clock.notation} ${clock.meridiem ?? clock.cycle}` : [],
    zone ? `zone ${cut(zone)}` : [],
    end ? `end ${tell(end, text)}` : [],
    also ? `also ${tell(also, text)}` : [],
  ]
    .flat()
    .join(" ");
}

export const told = (text: string, options?: ReadOptions): string =>
  tell(readTimestamp(text, 0, text.length, options), text);

export const read = (text: string, options?: ReadOptions): string => show(readTimestamp(text, 0, text.length, options));

/** The text that the timestamp at the start covers. */
export function covered(text: string, options?: ReadOptions): string | undefined {
  const time = readTimestamp(text, 0, text.length, options);
  return time && text.slice(time.span.start, time.span.end);
}

/** All timestamps of a text, each as `tell` has it. */
export const found = (text: string): string =>
  findTimestamps(text, { start: 0, end: text.length })
    .map((time) => tell(time, text))
    .join(" & ");
