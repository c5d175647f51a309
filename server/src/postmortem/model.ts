// The Postmortem: what a careful reader sees in a document. ../../../docs/terms.md defines the terms.
import type { Span } from "../text/span.ts";
import type { CalendarDate } from "../time/instant.ts";
import type { ReadOptions, Timestamp, WrittenZone } from "../time/types.ts";

export const KINDS = [
  "summary",
  "impact",
  "detection",
  "timeline",
  "root-cause",
  "resolution",
  "actions",
  "lessons",
  "background",
  "metadata",
  "appendix",
] as const;
/** What a part of a postmortem tells. */
export type Kind = (typeof KINDS)[number];

export type Form = "heading" | "label" | "field";

/** A place that opens a part: a heading, a label line, or a label followed by its content. */
export interface Section {
  readonly kinds: readonly Kind[];
  readonly form: Form;
  /** The heading as a whole, with an underline; for labels and fields the words with their marks and colon. */
  readonly span: Span;
  /** Only the words: no `#`, emphasis, numbering, colon. */
  readonly labelSpan: Span;
  /** From behind the opening to the next section of the same or a higher level. Fields: their content. */
  readonly body: Span;
  /** 1–6 for headings, 7 for labels, 8 for fields: smaller contains larger. */
  readonly level: number;
  /** Language of the words that named it, `en` unless another lexicon matched. */
  readonly language: string;
  /** Why the words were read so: for `inspect --explain`. */
  readonly why: string;
}

/** Names of the fields that carry facts about the incident, not parts of the report. */
export const FIELD_NAMES = [
  "title",
  "status",
  "severity",
  "date",
  "start",
  "end",
  "detected",
  "declared",
  "acknowledged",
  "mitigated",
  "resolved",
  "duration",
  "ttd",
  "tta",
  "ttm",
  "ttr",
  "authors",
  "owner",
  "commander",
  "roles",
  "reviewers",
  "ticket",
  "services",
  "customers",
  "published",
  "audience",
  "links",
  "tags",
  "timezone",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Fields that are one moment of the incident each, the most telling first. */
export const MOMENT_FIELDS: readonly FieldName[] = [
  "start",
  "detected",
  "declared",
  "acknowledged",
  "mitigated",
  "end",
  "resolved",
];

/** Fields that say on which day the incident was, the most telling first. */
export const DATED_FIELDS: readonly FieldName[] = ["start", "date", ...MOMENT_FIELDS.slice(1)];

/** Fields whose times are times of the incident. */
export const TIMED_FIELDS: readonly FieldName[] = [...DATED_FIELDS, "duration"];

/** Fields that say how long it took to detect, acknowledge, mitigate and resolve. */
export const METRIC_FIELDS: readonly FieldName[] = ["ttd", "tta", "ttm", "ttr"];

/** Fields that name people. */
export const PEOPLE_FIELDS: readonly FieldName[] = ["authors", "owner", "commander", "roles", "reviewers"];

export interface Field {
  readonly name: FieldName;
  readonly span: Span;
  readonly labelSpan: Span;
  /** The value's text; it may lie on the lines below the label. Empty where nothing is written. */
  readonly valueSpan: Span;
  /** In the front matter of the file. */
  readonly frontMatter: boolean;
}

/** Where an entry's zone comes from. `inferred` and `none` are the unzoned ones. */
export type ZoneSource = "entry" | "section" | "document" | "inferred" | "none";

/** What a wall time resolved to. Offsets are minutes east of UTC. */
export interface Resolved {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  readonly second: number | undefined;
  readonly offset: number | undefined;
}

/** In the order of an incident. */
export const PHASES = ["impact-start", "detected", "acknowledged", "mitigated", "resolved"] as const;
export type Phase = (typeof PHASES)[number];

/** One entry of the timeline that states its own time. */
export interface Entry {
  /** All of it: the list item with nested lines, the table row, the heading with its text, the plain line with what follows. Whole lines. */
  readonly span: Span;
  /** The time as written, with its zone. */
  readonly timeSpan: Span;
  /** What happened, without the time. May be empty. */
  readonly textSpan: Span;
  /** Who it is about, where the entry names them beside its time or in a column of its own: no marks, no brackets. */
  readonly actor: Span | undefined;
  readonly written: Timestamp;
  readonly shape: "item" | "row" | "heading" | "line" | "code" | "html";
  /** The start and, for ranges, the end. */
  readonly time: Resolved;
  readonly endTime: Resolved | undefined;
  /** Milliseconds since 1970 UTC when date and offset are known; otherwise on a scale of the timeline's own; absent for what cannot be placed. */
  readonly instant: number | undefined;
  /** Clocks never showed this time, or a digit of it is missing: its instant is a guess and proves nothing. */
  readonly guessed?: boolean;
  /** Whether `instant` is a real point in time (date with year, and offset) or only comparable inside the group. */
  readonly absolute: boolean;
  /** Null for relative times and for dates alone. */
  readonly zone: {
    readonly source: ZoneSource;
    readonly written: WrittenZone | undefined;
    /** Where the entry writes a zone of its own: the one that is said above it for times without one. */
    readonly above?: WrittenZone;
  } | null;
  /** Where the date comes from. */
  readonly dateSource: "entry" | "group" | "weekday" | "earlier" | "rollover" | "document" | "none";
  readonly approximate: boolean;
  /** Entries of one group are ordered among each other: a second timeline or a list that starts over is another group. */
  readonly group: number;
  readonly phase: Phase | undefined;
  readonly why: string;
}

/** An entry that stands in the wrong place, and the entry that shows it. */
export interface Disorder {
  readonly entry: Entry;
  /** The entry it contradicts: in ascending order the earlier one in the text that is later in time. */
  readonly against: Entry;
  /** Their own list is told newest first. */
  readonly descending: boolean;
}

/** A zone that a heading, an introduction, a column or the document states for many times. */
export interface ZoneStatement {
  readonly zone: WrittenZone;
  /** `configured`: the document says none, the settings do; its `span` is empty. */
  readonly source: "section" | "document" | "inferred" | "configured";
  /** Where it is said. */
  readonly span: Span;
}

export interface Timeline {
  readonly entries: readonly Entry[];
  readonly order: "ascending" | "descending" | null;
  readonly outOfOrder: readonly Disorder[];
  readonly zone: ZoneStatement | undefined;
  /** Times in the timeline that could not be read or placed, for the preview to say so. */
  readonly unplaced: readonly { readonly span: Span; readonly why: string }[];
}

/** Why an action is vague: which of the three is missing. */
export interface Vagueness {
  /** No verb of a one-off change that someone can carry out. */
  readonly act: boolean;
  /** Nothing concrete that an engineer could point at. */
  readonly object: boolean;
  /** No end that one can check. */
  readonly end: boolean;
  /** It is the act that can go on for ever: “improve”, “monitoring”; else a quality, a manner or a thing says little. */
  readonly endless: boolean;
  /** Two readers would agree on it; where they would not, nobody is told. */
  readonly sure: boolean;
  /** The words that made it vague. */
  readonly words: readonly Span[];
  readonly why: string;
}

/** One follow-up task. */
export interface Action {
  readonly span: Span;
  /** Where its text starts and ends, without bullet, checkbox, number. */
  readonly textSpan: Span;
  readonly shape: "item" | "row" | "line" | "html";
  readonly owner: ActionPart | undefined;
  readonly due: Deadline | undefined;
  readonly ref: ActionPart | undefined;
  readonly priority: ActionPart | undefined;
  readonly done: boolean;
  readonly vague: Vagueness | undefined;
  /** Tasks with boxes of their own beneath it say what it comes to, whose and until when. */
  readonly whole?: boolean;
}
export interface ActionPart {
  readonly span: Span;
  readonly text: string;
}
/** Until when a task is to be done, as written and as a day. */
export interface Deadline extends ActionPart {
  /** A year that is not written is that of the first such day on or after the incident; undefined where no day can be told. */
  readonly date: CalendarDate | undefined;
  /** It is the only date written there, and day and month cannot change places. */
  readonly certain: boolean;
}

/** What is known of the incident as a whole. */
export interface Incident {
  readonly titleSpan: Span | undefined;
  /** The incident's date, from a field, the title, the front matter or the file's words. */
  readonly date:
    | { readonly year: number | undefined; readonly month: number; readonly day: number; readonly span: Span }
    | undefined;
  /** Years that the document or the file's name states, the most telling first. */
  readonly years: readonly number[];
  readonly zone: ZoneStatement | undefined;
  /** How numeric dates are read in this document; undefined where nothing decides. */
  readonly dayFirst: boolean | undefined;
  /** How any time of this document is read. */
  readonly reading: ReadOptions;
}

export interface Genre {
  readonly kind: "postmortem" | "template" | "other";
  /** Plain sentences for the status item. */
  readonly why: readonly string[];
  /** What speaks for and against it, summed up; undefined where somebody said what it is. */
  readonly points?: number;
  /** A template in which a real incident is told already: somebody is filling it in. */
  readonly draft?: boolean;
}

export interface Postmortem {
  readonly genre: Genre;
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly timeline: Timeline;
  readonly actions: readonly Action[];
  readonly incident: Incident;
}
