// The shape of a language's words about follow-up tasks. One file per language holds nothing but such data.

/**
 * Words or phrases separated by `|`, all in lower case. An entry that ends in `*` stands for every word that begins so.
 * In languages written without spaces an entry matches wherever it occurs.
 */
export type ListedWords = string;

export interface ActionWords {
  readonly language: string;
  /** Whether words are set apart by spaces. */
  readonly spaced: boolean;
  /** Column headers, and labels of details below or beside a task. Compared as a whole, then word by word. */
  readonly columns: Readonly<Record<ColumnRole, ListedWords>>;
  /** States that say a task is finished. */
  readonly done: ListedWords;
  /** States that say it will not be done. */
  readonly rejected?: ListedWords;
  /** States that say it is not. */
  readonly open: ListedWords;
  readonly verbs: Readonly<Record<Exclude<VerbClass, OptionalClass>, ListedWords>> &
    Partial<Readonly<Record<OptionalClass, ListedWords>>>;
  readonly nouns: Readonly<Record<NounClass, ListedWords>>;
  readonly qualities: Readonly<Record<Exclude<QualityClass, "cadence" | "instituted">, ListedWords>> & {
    readonly cadence?: ListedWords;
    readonly instituted?: ListedWords;
  };
  readonly due: DueWords;
  /** Words that begin a paragraph which closes the list of tasks. */
  readonly closing: ListedWords;
  /** Words by which a line that ends in a colon says that no tasks follow. */
  readonly notTasks: ListedWords;
  /** Titles of what follows after the tasks without naming a part of the report. */
  readonly endings: ListedWords;
  /** Words that stand for nothing: `N/A`, `none`, `TBD`. */
  readonly nothing: ListedWords;
}

/**
 * What a table's column, or a label within or beneath a task, tells of the task. `end`: how one can tell that it is done;
 * `other` is known and tells nothing that is kept.
 */
export type ColumnRole = "task" | "owner" | "due" | "ref" | "priority" | "status" | "end" | "other";

/**
 * `create`: makes something new that can be looked at. `alter`: changes something once.
 * `inspect`: looks at something; finished only where the thing is named. `open`: has no end of its own (improve, review).
 * `inquire`: of those that are open, the ones that look at something or think about it (review, consider).
 * `keep`: of those that are open, the ones that leave something as it is.
 * `people`: asks people to behave differently. `event`: says nothing without its object (conduct, schedule).
 * `tune`: moves a value one way; finished where the thing has a name of its own (lower `max_connections`).
 * `effect`: says what the changed thing will then do, so that one can look whether it does ("to reject", "to include").
 */
export type VerbClass =
  | "create"
  | "alter"
  | "inspect"
  | "open"
  | OptionalClass
  | "people"
  | "event"
  | "tune"
  | "effect";

/** Classes of verbs that are open besides. */
export type OptionalClass = "inquire" | "keep";

/**
 * `endless`: activities without an end (audit, review). `generic`: words that name nothing one could point at.
 * `occasion`: happens once and is over (workshop). `deliverable`: what an investigation can hand over (plan).
 * `activity`: has an end only with a named object (monitoring, testing). `measurable`: can be set to a value (timeout, limit).
 */
export type NounClass = "endless" | "activity" | "generic" | "occasion" | "deliverable" | "measurable";

/** `degree`: better, more, stricter. `frequency`: regular, ongoing. `cadence`: weekly, which says how often. `instituted`: mandatory. `loose`: if possible, as needed, optional. */
export type QualityClass = "degree" | "frequency" | "cadence" | "instituted" | "loose";

export interface DueWords {
  /** Words before a date that make it a deadline: `by`, `before`, `due`. */
  readonly before: ListedWords;
  /** Words behind a date that do so: `까지`, `までに`, `前`. */
  readonly behind: ListedWords;
  readonly weekdays: ListedWords;
  /** Whole phrases that are a deadline by themselves: `next week`, `end of quarter`. */
  readonly phrases: ListedWords;
  /** Units of a span of time: `days`, `weeks`. */
  readonly units: ListedWords;
  /** Occasions that a task can be due before: `launch`, `go-live`. */
  readonly occasions: ListedWords;
}
