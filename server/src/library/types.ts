// What the library takes and gives: shipped as its types as it stands, and its reference in docs/library.md is made from it. Imports nothing.

/** Reads a document. Never throws for any text. @throws TypeError where an option is wrong */
export declare function analyse(text: string, options?: Options): Report;

/** The findings of a document alone. @throws TypeError where an option is wrong */
export declare function lint(text: string, options?: Options): readonly Finding[];

/** Applies all safe fixes, those that keep the meaning. A second call changes nothing. @throws TypeError where an option is wrong */
export declare function fix(text: string, options?: Options): Fixed;

/** Writes the times of a timeline in one notation and aligns its tables, as `postmortem format` does. No instant moves. @throws TypeError where an option is wrong */
export declare function format(text: string, options?: FormatOptions): Formatted;

/** Writes the timeline of a document in a form to take away; the same document gives the same text. @throws TypeError where an option is wrong */
export declare function timeline(text: string, options?: TimelineOptions): string;

/** A plugin: `markdown.use(timelinePlugin, options)` draws a report's timeline under its heading. @throws TypeError where an option is wrong */
export declare function timelinePlugin(markdown: object, options?: TimelinePluginOptions): void;

/**
 * Finds the configuration that holds for a file, as editor and command do: the nearest upward from it, with what it extends. Its
 * values are data; nothing is run. In Node files are read from the disk, in a browser `read` has to be given.
 */
export declare function loadConfiguration(file: string, read?: ReadText): Promise<Configuration>;

/** Gives the text of a file by its absolute path with forward slashes; undefined where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** What a document is read with; nothing is needed. */
export interface Options {
  /** The file's path or name: recognition reads words and a date in it, and globs of the configuration are held against it. */
  readonly file?: string;
  /** What `.postmortem.json` can hold, but for `extends`; or what `loadConfiguration` gave. */
  readonly config?: Readonly<Record<string, unknown>> | Configuration;
  /** Your own time zone (`Europe/Berlin`), which fixes offer. */
  readonly zone?: string;
  /** The day to compare dates with, `YYYY-MM-DD`. Without it dates in the future are not reported. */
  readonly today?: string;
}

export interface TimelineOptions extends Options {
  /** `markdown` (a table) where nothing is said. */
  readonly format?: "markdown" | "svg" | "mermaid" | "csv" | "ics" | "json";
  /** The zone to tell times in, such as `UTC` or `Europe/Berlin`; without it they are as written. */
  readonly times?: string;
}

export interface FormatOptions extends Options {
  /** The zone to tell all times in, such as `UTC` or `Europe/Berlin`; without it they stay in theirs. */
  readonly times?: string;
}

/** A configuration that was found; its files stay as they were read. */
export interface Configuration {
  /** The files read, those that win last; empty where none was found. */
  readonly files: readonly string[];
  /** What is wrong in them; the rest holds. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Lines and columns count from 1. */
export interface ConfigurationProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
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

export interface Formatted {
  /** The same text where there is nothing to change. */
  readonly text: string;
  /** Why the times could not be told in the zone that was asked for: the text is left as it is then. Null where they could, or none was. */
  readonly unmoved: string | null;
}

/** What the plugin for markdown-it is used with; nothing is needed. */
export interface TimelinePluginOptions {
  /** The file's path or name, or how to find it in what `render` is given as its `env`. */
  readonly file?: string | ((env: unknown) => string | undefined);
  /** The zone that times are told in, such as `UTC` or `Europe/Berlin`; without it they are told as written. */
  readonly times?: string;
  readonly config?: NonNullable<Options["config"]>;
}
