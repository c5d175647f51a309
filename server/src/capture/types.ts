// What capture speaks of: a time as a paste writes it, an entry as it was found, and an entry with its instant.
import type { ZoneMeaning } from "../time/types.ts";

/** A date as written. `numeric`: two numbers whose order is open, as in 04/03/2026. `ago`: today is 0. Months and weekdays (Monday is 1) count from 1. */
export type StampDate =
  | { readonly kind: "full"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: "yearless"; readonly month: number; readonly day: number }
  | { readonly kind: "numeric"; readonly first: number; readonly second: number; readonly year: number | undefined }
  | { readonly kind: "ago"; readonly days: number }
  | { readonly kind: "weekday"; readonly weekday: number };

export interface StampClock {
  readonly hour: number;
  readonly minute: number;
  /** Only where written. */
  readonly second: number | undefined;
  /** Milliseconds within the second: they order entries and are not shown. */
  readonly fraction: number;
  readonly meridiem: boolean;
}

/** A time as written at one place of a line. */
export interface Stamp {
  /** With the brackets around it. UTF-16 offsets into the line. */
  readonly start: number;
  readonly end: number;
  readonly date: StampDate | undefined;
  readonly clock: StampClock | undefined;
  readonly zone: ZoneMeaning | undefined;
  /** Milliseconds since 1970 UTC, where the time is written as a number. */
  readonly epoch: number | undefined;
  /** Milliseconds before the moment when the text was printed, where that is all that is written. */
  readonly age?: number;
  /** `open`: the bracket closes behind more than the time. */
  readonly bracket: "closed" | "open" | undefined;
}

/** An entry as it was found, its time not yet placed. Lines count from 1. */
export interface FoundEntry {
  readonly stamp: Stamp;
  readonly actor: string | null;
  /** At least one line; may be empty. */
  readonly text: readonly string[];
  readonly format: string;
  readonly line: number;
  readonly lastLine: number;
  /** Its time counts for those around it, but it is no entry, for this reason. */
  readonly leftOut?: string;
}

/** A line that sets the day (and maybe the zone) of the entries below it. */
export interface DayMark {
  readonly day: StampDate;
  readonly line: number;
}

/** A line that gives the entries below it their zone. */
export interface ZoneMark {
  readonly zone: ZoneMeaning;
  readonly line: number;
}

/** How a time was read that the clocks of its zone have not, or have twice. Lines count from 1. */
export interface ReadAs {
  readonly line: number;
  /** In plain words, without the line. */
  readonly told: string;
}

export type Item = FoundEntry | DayMark | ZoneMark;

/** Lines that are part of no entry, with the reason in a few plain words. Lines count from 1, the last one included. */
export interface LeftOut {
  readonly line: number;
  readonly lastLine: number;
  readonly reason: string;
}

/** What has to be asked before entries can be placed: the lines (from 1) of those that wait for it, and why. */
export interface Need {
  readonly what: "date" | "zone";
  readonly lines: readonly number[];
  readonly why: string;
}

/** One entry of a paste. */
export interface CapturedEntry {
  /** `2026-03-04T09:41:00+01:00`: the instant with the offset that applies. */
  readonly time: string;
  /** What happened, without time and actor; lines set apart by `\n`. */
  readonly text: string;
  readonly actor: string | null;
  readonly format: string;
  /** Where it begins in the paste, from 1; `lastLine` is included. */
  readonly line: number;
  readonly lastLine: number;
  /** Milliseconds since 1970 UTC, whole seconds. */
  readonly instant: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** Whether seconds are written. */
  readonly seconds: boolean;
  /** The IANA zone that gave the offset, where one did. */
  readonly region: string | undefined;
  /** The short name that the zone was given by, where it is that of the offset. */
  readonly named?: string;
  /** How the time was read, where its zone has it not or twice. */
  readonly note?: string;
}

export interface CaptureOptions {
  /** `YYYY-MM-DD`: the day of the first entry that has none, the year where it is not written, and what "today" means. */
  readonly date?: string | undefined;
  /** IANA name, `UTC` or an offset, for times without a zone. */
  readonly zone?: string | undefined;
  /** When the text was printed, as a date and a clock, for ages such as `5m`; without a zone of its own, in `zone`. */
  readonly at?: string | undefined;
}

export interface Captured {
  /** In ascending order, each once. Without those that wait for what `needs` names. */
  readonly entries: readonly CapturedEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly needs: readonly Need[];
  /** Lines (from 1) that are left out because they state an age and nobody says when it was printed. */
  readonly ages: readonly number[];
  /** Times that could not be taken as they are written. */
  readonly readAs: readonly ReadAs[];
}

/** What one line of a paste is, read by itself. */
export type LineReading =
  | { readonly kind: "blank" }
  /** A time and what happened. `chat`: said in a chat, by clock alone. */
  | {
      readonly kind: "entry";
      readonly stamp: Stamp;
      readonly actor: string | null;
      readonly text: string;
      readonly format: string;
    }
  /** A full time somewhere in a sentence. */
  | { readonly kind: "told"; readonly stamp: Stamp; readonly text: string }
  /** A name and a time: what was said is below. `strong`: nothing else can look so. */
  | {
      readonly kind: "named";
      readonly stamp: Stamp;
      readonly name: string;
      readonly format: string;
      readonly strong: boolean;
    }
  /** Nothing but a time. `label`: the words before it, `neutral` where they say no more than that it is one. */
  | {
      readonly kind: "time";
      readonly stamp: Stamp;
      readonly label: string;
      readonly neutral: boolean;
      readonly indented: boolean;
    }
  | { readonly kind: "day"; readonly day: StampDate }
  | { readonly kind: "zone"; readonly zone: ZoneMeaning }
  /** Has a time that tells no instant, or tells nothing. */
  | { readonly kind: "noise"; readonly reason: string; readonly chat: boolean }
  | { readonly kind: "words" };
