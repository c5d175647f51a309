// What the library takes and gives, as plain data: what is shipped as its types. Imports nothing.

/** What a document is read with; nothing is needed. */
export interface Options {
  /** The file's path or name: recognition reads words and a date in it, and globs of the configuration are held against it. */
  readonly file?: string;
  /** What `.postmortem.json` can hold, but for `extends`. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Your own time zone (`Europe/Berlin`), which fixes offer. */
  readonly zone?: string;
  /** The day to compare dates with, `YYYY-MM-DD`. Without it dates in the future are not reported. */
  readonly today?: string;
}

export type Severity = "error" | "warning" | "information" | "hint";

/** Lines and columns count from 1, columns in UTF-16 units; the end is the place behind the last character. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Other places that the message speaks of. */
  readonly related: readonly {
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
  /** What an editor offers. `safe`: it keeps the meaning, and `fix` applies it. */
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

export interface Section {
  readonly line: number;
  /** `summary`, `impact`, `detection`, `timeline`, `root-cause`, `resolution`, `actions`, `lessons`, `background`, `metadata`, `appendix`. */
  readonly kinds: readonly string[];
  readonly form: "heading" | "label" | "field";
}

/** An entry of the timeline. */
export interface Event {
  readonly line: number;
  /** `2023-03-08T10:00-08:00`, with the parts that are not known left out; `+00:05` after the start, `D1` for day 1. */
  readonly time: string;
  /** Where its zone comes from; null where it has none. */
  readonly zone: string | null;
}

export interface Action {
  readonly line: number;
  readonly owner: string | null;
  readonly due: string | null;
  readonly ref: string | null;
  readonly vague: boolean;
}

export interface Report {
  readonly kind: "postmortem" | "template" | "other";
  /** In document order; empty for `other`, as are the lists below. */
  readonly findings: readonly Finding[];
  readonly sections: readonly Section[];
  /** Empty for a template, as are the lists below. */
  readonly events: readonly Event[];
  readonly order: "ascending" | "descending" | null;
  /** Lines of the entries that would have to move. */
  readonly outOfOrder: readonly number[];
  readonly actions: readonly Action[];
}

export interface Fixed {
  /** The text with all safe fixes applied; the same text where there are none. */
  readonly text: string;
  /** How many findings of each rule were mended. */
  readonly mended: Readonly<Record<string, number>>;
  /** What is left. */
  readonly report: Report;
}

/** Reads a document. Never throws for any text. @throws TypeError where an option is wrong */
export type Analyse = (text: string, options?: Options) => Report;

/** Applies all safe fixes. @throws TypeError where an option is wrong */
export type Fix = (text: string, options?: Options) => Fixed;

/** What the plugin for markdown-it is used with; nothing is needed. */
export interface TimelineOptions {
  /** The file's path or name, or how to find it in what `render` is given as its `env`. */
  readonly file?: string | ((env: unknown) => string | undefined);
  /** The zone that times are told in (`UTC`, `Europe/Berlin`); without it they are told as written. */
  readonly times?: string;
  readonly config?: Options["config"];
}

/** For `markdown.use(timelinePlugin, options)`: `markdown` is markdown-it's. */
export type TimelinePlugin = (markdown: object, options?: TimelineOptions) => void;
