// What the time layer speaks of: a time as written, a zone as written, and the instant that both mean.
import type { Span } from "../text/span.ts";

/** A zone as a document writes it: `UTC`, `PST`, `GMT+2`, `-08:00`, `Pacific Time`, `Europe/Berlin`. */
export interface WrittenZone {
  /** Where it stands in the text that was read. */
  readonly span: Span;
  /** As written, without brackets. */
  readonly name: string;
  readonly meaning: ZoneMeaning;
}

/** What a written zone can mean. Offsets are minutes east of UTC. */
export type ZoneMeaning =
  | { readonly kind: "offset"; readonly minutes: number }
  /** An IANA zone, or a generic name (PT, "Pacific Time") that resolves by date. */
  | { readonly kind: "region"; readonly id: string }
  /** An abbreviation for a fixed offset; `others` are further meanings where it is ambiguous, commonest first. */
  | {
      readonly kind: "abbreviation";
      readonly minutes: number;
      readonly region: string | undefined;
      readonly others: readonly OtherMeaning[];
    }
  /** Said, but not to be resolved: "local time". */
  | { readonly kind: "unknown" };

export interface OtherMeaning {
  readonly minutes: number;
  readonly region: string;
}

/** A calendar date as written. `year` is absent where it is not written ("Oct 30th"); months and days count from 1. */
export interface WrittenDate {
  readonly span: Span;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** Numeric day and month that could change places (04-12-2022), before the document decides. */
  readonly swappable: boolean;
  /** How it was written, for rules and fixes that write another date the same way. */
  readonly notation: "iso" | "ymd" | "dmy" | "mdy" | "long" | "month-day" | "day-month" | "cjk";
  /** What is wrong with it, if anything: the year has five digits, the day does not exist, the weekday is another one. */
  readonly faults: readonly DateFault[];
}
export type DateFault = "year" | "day" | "month" | "weekday";

/** A time of day as written. Hours 0–24 as meant after AM/PM. */
export interface WrittenClock {
  readonly span: Span;
  readonly hour: number;
  readonly minute: number;
  /** Only where written. Fractions are dropped. */
  readonly second: number | undefined;
  /** `am`/`pm` where written and meaningful. */
  readonly meridiem: "am" | "pm" | undefined;
  /** Written with a leading zero, an hour above 12 or no meridiem at all: `24`; with a meridiem: `12`; `1:05` could be either: `unknown`. */
  readonly cycle: "12" | "24" | "unknown";
  readonly notation: "colon" | "dot" | "h" | "bare" | "hour" | "word" | "cjk";
  readonly faults: readonly ClockFault[];
}
/** `meridiem-on-24h`: 13:55 PM; `range`: 25:10 or 12:60; `digits`: 07:7:47. */
export type ClockFault = "meridiem-on-24h" | "range" | "digits";

/** A relative time: `T+5m` is 300 seconds; `Day 1` is day 1. */
export type Relative =
  | {
      readonly kind: "elapsed";
      readonly seconds: number;
      readonly withSeconds: boolean;
      /** A number without a unit behind an `H`, read as hours: `H+05`. */
      readonly bareHours?: true;
      /** Two numbers with a colon, read as hours and minutes: `T+00:30`. */
      readonly hoursAndMinutes?: true;
    }
  | { readonly kind: "day"; readonly day: number };

/** A time as written at one place: any of date, clock, zone, relative; at least a date, a clock or a relative is there. */
export interface Timestamp {
  /** All of it, with its zone, its brackets and its emphasis marks, and with the range's end. */
  readonly span: Span;
  readonly date: WrittenDate | undefined;
  readonly clock: WrittenClock | undefined;
  readonly zone: WrittenZone | undefined;
  /** The same time in another zone, written beside it: `12:48 (6:48 PDT)`. */
  readonly also?: Timestamp;
  readonly relative: Relative | undefined;
  readonly approximate: boolean;
  /** The end of a range `10:00 - 11:20 PST`; a zone written once behind the range belongs to both. */
  readonly end: Timestamp | undefined;
}

/** A date and time of day with what is known of them. Offsets are minutes east of UTC. */
export interface WallTime {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  readonly second: number | undefined;
  readonly offset: number | undefined;
}

/** What a document decides for the reading of its times. */
export interface ReadOptions {
  /** Four bare digits (`1600`), `15.25`, `10h` and the like count as a clock: where one is expected, as in a time column. */
  readonly bare?: boolean;
  /** How numeric dates are read where both ways are possible: 04-12-2022 is 4 December when true. */
  readonly dayFirst?: boolean | undefined;
  /** What abbreviations with several meanings stand for in the document, by name in upper case. */
  readonly meanings?: ReadonlyMap<string, ZoneMeaning>;
  /** The year against which the weekday of a date without a year is held. */
  readonly weekdaysOf?: number | undefined;
}
