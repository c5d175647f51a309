// What one language brings to the reading of times. All words are written folded: lower case, no diacritics.

/** Words of one language; alternatives are set apart by blanks where the type is a string. */
export interface TimeWords {
  /** January to December: full names and abbreviations. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** Months that are everyday words (of any language) in lower case and before a number: they need a year or a clock beside them. */
  readonly everydayMonths?: string;
  /** Phrases behind a clock for its half of the day; `night` is before midnight from 6 on, else after it. */
  readonly halves?: {
    readonly am?: readonly string[];
    readonly pm?: readonly string[];
    readonly night?: readonly string[];
  };
  readonly noon?: readonly string[];
  readonly midnight?: readonly string[];
  /** Said before a time that is not exact. */
  readonly approximate?: string;
  /** Said behind a time that is not exact. */
  readonly approximately?: string;
  /** Said before a clock: `at`. They also make `10h` and `9h30` a clock. */
  readonly at?: string;
  /** Those of `at` that mean the clock itself: a number behind them is nothing else, so that `8.50` is one. */
  readonly clockBefore?: string;
  /** Said before a date, or before either: `on`, `since`, `after`. */
  readonly on?: string;
  /** Before the start of a range. */
  readonly from?: string;
  /** Before a range whose two ends are joined by `and`. */
  readonly between?: string;
  readonly and?: string;
  /** Between the two ends of a range. */
  readonly to?: string;
  /** Between day, month and year. */
  readonly of?: string;
  /** Behind a day's number. */
  readonly ordinals?: string;
  /** Behind a year. */
  readonly yearMarks?: string;
  /** Behind a clock: `Uhr`. */
  readonly clock?: string;
  /** Before a counted day: `Day 1`. */
  readonly day?: string;
  readonly duration?: DurationWords;
  readonly zones?: ZoneWords;
}

/** Units and joining words of durations. */
export interface DurationWords {
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly week?: string;
  readonly and?: string;
  /** `half`, as in "2 and half hours". */
  readonly half?: string;
  /** Number words from 0 on; an empty string is no word. */
  readonly numbers?: readonly string[];
}

/** Phrases that say which zone is meant. */
export interface ZoneWords {
  /** Names of one word that name a zone wherever they stand. */
  readonly sure?: string;
  /** Phrase to IANA id, to an abbreviation of the zone table, or to `local`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Before a city: "heure de" Paris. */
  readonly beforeCity?: readonly string[];
  /** Behind a city: Berlin "time". */
  readonly behindCity?: string;
  /** Nouns for many times: "all times are in …". */
  readonly times?: string;
  /** Nouns for a time, a zone, a column: they state a zone only right beside it. */
  readonly time?: string;
  /** Words that may stand between such a noun and the zone. */
  readonly fillers?: string;
}
