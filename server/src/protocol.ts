// What client and server say to each other beyond LSP: types and names only.

/** A whole number, not below 0. */
export type Count = number;
/** An address of the web or of a mail that may be opened (`text/address.ts`). */
export type WebAddress = string;

/** Positions are LSP's: lines and UTF-16 characters from 0. */
export interface TextPosition {
  readonly line: Count;
  readonly character: Count;
}
export interface PlaceRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** Request `postmortem/timelineChange` { uri, have } -> TimelineChange | null: the view, or what has changed in it since the answer of that number. */
export const TIMELINE_CHANGE_REQUEST = "postmortem/timelineChange";
/** Request `postmortem/timeline` { uri } -> TimelineView | null (null: not open). */
export const TIMELINE_REQUEST = "postmortem/timeline";
/** Request `postmortem/markPhase` { uri, version, id, phase } -> TextChange | null: the edit that marks an entry with a phase, or (null) takes the mark away; null where nothing changes or the text is another version. */
export const MARK_PHASE_REQUEST = "postmortem/markPhase";
/** Request `postmortem/exportTimeline` { uri, format, zone } -> ExportedTimeline | null. `zone`: a name, or null for times as written. */
export const EXPORT_TIMELINE_REQUEST = "postmortem/exportTimeline";
/** Request `postmortem/timelineFigure` { uri, zone?, titled? } -> TimelineFigure | null: the timeline as a picture within a page. */
export const TIMELINE_FIGURE_REQUEST = "postmortem/timelineFigure";
/** Request `postmortem/status` { uri } -> DocumentStatus | null. */
export const STATUS_REQUEST = "postmortem/status";
/** Notification server -> client `postmortem/analysed` { uri, version }: status and timeline of this version can be asked for. */
export const ANALYSED_NOTIFICATION = "postmortem/analysed";
/** Request `postmortem/sections` { uri } -> SectionChoice[]: what Insert Section offers, missing ones first. */
export const SECTIONS_REQUEST = "postmortem/sections";
/** Request `postmortem/insertSection` { uri, kind } -> SnippetEdit | null. */
export const INSERT_SECTION_REQUEST = "postmortem/insertSection";
/** Request `postmortem/timelineEntry` { uri, line, now } -> SnippetEdit | null: a new entry for a moment (milliseconds since 1970 UTC), the caret being in a line (from 0). */
export const TIMELINE_ENTRY_REQUEST = "postmortem/timelineEntry";
/** Request `postmortem/zoneEdits` { uri, version, fixId, zone } -> TextChange[] | null, for fixes that ask for a zone. */
export const ZONE_EDITS_REQUEST = "postmortem/zoneEdits";
/** Request `postmortem/zones` { typed, day, shortNames } -> ZoneChoices: the zones that a text can mean, for the choice of one. `day`: `YYYY-MM-DD` or null. */
export const ZONES_REQUEST = "postmortem/zones";
/** Request `postmortem/explain` { uri } -> string: what each line was taken for and why, as Markdown. */
export const EXPLAIN_REQUEST = "postmortem/explain";
/** Request `postmortem/templates` { uri? } -> TemplateChoice[]: the whole documents that New Postmortem offers: those of the project (of a file, or of the first folder), then at least three of ours, simplest first. */
export const TEMPLATES_REQUEST = "postmortem/templates";
/** Request `postmortem/effectiveConfig` { uri } -> string: what applies to the document and where each value comes from, as YAML with comments. */
export const EFFECTIVE_CONFIG_REQUEST = "postmortem/effectiveConfig";
/** Request `postmortem/importEntries` ImportParams -> ImportedEntries | null (null: not open): a paste as entries of the document's timeline. */
export const IMPORT_ENTRIES_REQUEST = "postmortem/importEntries";
/** Paths (forward slashes) of files that are worth reading to learn how a project's reports look: `likely` ones that are not `never`. */
export const REPORT_PATHS = {
  likely: /post-?mortem|incident|outage|retro|rca|(?:^|\/)\d{4}-?\d\d-?\d\d/i,
  never: /template|readme/i,
} as const;
/** Request `postmortem/habits` { files } -> ReportHabits: what reports of a project have in common. */
export const HABITS_REQUEST = "postmortem/habits";
/** Request `postmortem/newReport` NewReportParams -> NewReport | null (null: no such template): a template with what is known filled in. */
export const NEW_REPORT_REQUEST = "postmortem/newReport";
/** Request `postmortem/check` CheckParams -> CheckResult | null (null: not open): the findings as `postmortem lint --format json` tells them. */
export const CHECK_REQUEST = "postmortem/check";
/** Request `postmortem/unfilled` { uri } -> PlaceRange[]: prompts and other places that are still to be filled in, in document order. */
export const UNFILLED_REQUEST = "postmortem/unfilled";
/** Command (client) run by code lenses: selects the next such place behind the caret. */
export const NEXT_PROMPT_COMMAND = "postmortem.nextPrompt";
/** Request `postmortem/reports` IndexParams -> ReportList: the reports of the workspace, those of open documents as they stand there. */
export const REPORTS_REQUEST = "postmortem/reports";
/** Request `postmortem/tasks` TasksParams -> TaskList: the tasks of all reports, under headings. */
export const TASKS_REQUEST = "postmortem/tasks";
/** Request `postmortem/taskDone` TaskDoneParams -> TaskEdit | null: the edit that marks a task as done, or as open again; null where it is not there any more or the text leaves no plain way to do so. */
export const TASK_DONE_REQUEST = "postmortem/taskDone";
/** Request `postmortem/anyReport` { uris } -> boolean: whether one of these files is a report. No other file is read for it. */
export const ANY_REPORT_REQUEST = "postmortem/anyReport";
/**
 * Request `postmortem/checkAll` CheckAllParams -> AllChecked: from now on the findings of reports that are not open are sent as well, or
 * (off) no more.
 */
export const CHECK_ALL_REQUEST = "postmortem/checkAll";
/** Notification client -> server `postmortem/stopReading`: the reports that were not read yet stay so until somebody asks anew. */
export const STOP_READING_NOTIFICATION = "postmortem/stopReading";
/** Notification server -> client `postmortem/indexChanged` IndexState: reports or tasks are others than before, or more of them are read. */
export const INDEX_CHANGED_NOTIFICATION = "postmortem/indexChanged";
/** Request server -> client `postmortem/listFiles` { folder } -> string[]: URIs of Markdown files below a folder that the server cannot list itself. */
export const LIST_FILES_REQUEST = "postmortem/listFiles";
/** Request server -> client `postmortem/readFile` { uri } -> string | null (null: not there): files that the server cannot read itself. */
export const READ_FILE_REQUEST = "postmortem/readFile";
/** Command (client) run by code actions whose fix has tab stops: arguments [uri, version, SnippetEdit[]]. */
export const APPLY_SNIPPET_COMMAND = "postmortem.applySnippet";
/** Command (client) run by code actions that ask for a zone first: arguments [uri, version, fixId, title]. */
export const ASK_ZONE_COMMAND = "postmortem.askZone";

/** Command (client) run by code actions: asks for the phase of an entry and writes its mark; argument: [{ uri, line }], a line of the entry from 0. */
export const SET_PHASE_COMMAND = "postmortem.setPhase";

/** Command (client) run by code actions: shows the page of a rule that came with the extension; argument: the rule's id. */
export const OPEN_RULE_COMMAND = "postmortem.openRule";

/** Command (client) run behind the edit of a file that is not open: saves it; argument: its URI. */
export const SAVE_FILE_COMMAND = "postmortem.saveFile";

/** Commands (client) run by code lenses. */
export const OPEN_PREVIEW_COMMAND = "postmortem.openPreview";
export const NEXT_FINDING_COMMAND = "editor.action.marker.next";
/** Command (client) run by code lenses and by code actions: shows how the file was read. */
export const EXPLAIN_COMMAND = "postmortem.explain";

export interface DocumentParams {
  readonly uri: string;
}

export interface CheckParams extends DocumentParams {
  /** What the findings call the file. */
  readonly name: string;
}

export interface CheckResult {
  /** One array of `{ file, line, column, endLine, endColumn, rule, severity, message, fixes, related }`. */
  readonly json: string;
  /** Whether the file is taken for a postmortem or a template; others have no findings. */
  readonly isReport: boolean;
}

export interface IndexParams {
  /** Answers at once with what is read by now; otherwise the answer waits until all is read. */
  readonly now?: boolean;
  /** Looks for files anew. */
  readonly again?: boolean;
}

/** How far the reading of the workspace has come. */
export interface IndexState {
  readonly complete: boolean;
  /** Files, reports or not. */
  readonly read: number;
  readonly total: number;
}

export interface ReportList extends IndexState {
  /** The newest first, those without a date at the end. */
  readonly reports: readonly ReportSummary[];
}

export interface ReportSummary {
  readonly uri: string;
  /** The path for people, relative to its folder. */
  readonly file: string;
  readonly title: string | null;
  /** The title's line, from 0. */
  readonly line: number;
  /** `YYYY-MM-DD`, or `--MM-DD` without a year. */
  readonly date: string | null;
  readonly severity: string | null;
  readonly status: string | null;
  /** Minutes, as the report states them, else from its timeline; null where neither tells them. */
  readonly timeToDetect: number | null;
  readonly timeToResolve: number | null;
  readonly impact: number | null;
  readonly entries: number;
  readonly findings: number;
  /** The gravest of the findings. */
  readonly gravest: "error" | "warning" | "information" | "hint" | null;
  /** Tasks. */
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
}

export type TaskOrder = "due" | "owner" | "report";
export type TaskFilter = "all" | "open" | "overdue" | "done";

export interface TasksParams extends IndexParams {
  /** Without it `due`. */
  readonly by?: TaskOrder;
  /** Without it `all`. `open`: with what is overdue. */
  readonly filter?: TaskFilter;
}

export interface TaskList extends IndexState {
  readonly groups: readonly TaskGroup[];
  /** The same as Markdown. */
  readonly markdown: string;
}

export interface TaskGroup {
  /** Stays the same as long as it is the same group. */
  readonly key: string;
  readonly label: string;
  readonly tasks: readonly TaskSummary[];
}

export interface TaskSummary {
  readonly uri: string;
  readonly file: string;
  /** The title of its report. */
  readonly report: string | null;
  /** From 1. */
  readonly line: number;
  /** What it says. */
  readonly range: PlaceRange;
  readonly text: string;
  readonly owner: string | null;
  /** As written. */
  readonly due: string | null;
  /** `YYYY-MM-DD` where it is a date. */
  readonly dueDate: string | null;
  readonly reference: string | null;
  /** The address of the ticket, where it is known. */
  readonly link: string | null;
  readonly priority: string | null;
  readonly status: "open" | "overdue" | "done";
}

export interface TaskDoneParams extends DocumentParams {
  /** As in `TaskSummary`: of tasks that say the same the nearest one is meant. */
  readonly line: number;
  readonly text: string;
  readonly done: boolean;
}

export interface TaskEdit extends TextChange {
  /** What stands in the range now: where something else does, the text has changed since. */
  readonly oldText: string;
}

/** What there is in all reports. */
export interface CheckAllParams {
  readonly on: boolean;
  /** URIs of the documents whose findings the client asks for: in a tab, or to be seen; without them all that are open and were asked for count as such. */
  readonly shown?: readonly string[];
}

export interface AllChecked extends IndexState {
  readonly reports: number;
  readonly findings: number;
}

export interface ImportParams extends DocumentParams {
  /** What was pasted. */
  readonly text: string;
  /** `YYYY-MM-DD`, for times without a day. */
  readonly date?: string;
  /** For times without a zone. */
  readonly zone?: string;
  /** When the text was printed, for ages such as `5m`; empty: nobody knows. */
  readonly at?: string;
  /** Keeps the lines of the paste in a folded block. */
  readonly evidence?: boolean;
  /** Makes one entry of log lines that differ in numbers only. */
  readonly fold?: boolean;
  /** The selection that the paste goes over, or the caret. */
  readonly range?: PlaceRange;
}

export interface ImportedEntries {
  readonly version: number;
  /** Empty where something has to be asked first, or where all is there already. */
  readonly edits: readonly TextChange[];
  /** How many entries the paste tells of. */
  readonly count: number;
  /** The same with repeated log lines made one. */
  readonly foldedCount: number;
  /** Whether an editor should offer this where the text is pasted at `range`: before the plain text, behind it, or not at all. */
  readonly offer: "first" | "second" | "no";
  /** What has to be asked before the request is made again. */
  readonly needs: readonly ("date" | "zone" | "at")[];
  /** What to offer where that is asked: the day of the incident, zones with the likeliest first. */
  readonly date: string | null;
  readonly zones: readonly string[];
  /** Lines of the paste (from 1) that are part of no entry, with the reason. */
  readonly leftOut: readonly { readonly line: number; readonly lastLine: number; readonly reason: string }[];
  /** How times were read that the clocks of their zone skip or have twice. */
  readonly readAs: readonly { readonly line: number; readonly told: string }[];
}

/** Paths are relative to the project, with forward slashes. */
export interface HabitsParams {
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

export interface ReportHabits {
  /** The paths of those that are reports. */
  readonly reports: readonly string[];
  /** What they state, the commonest first. */
  readonly severities: readonly string[];
  readonly zones: readonly string[];
}

export interface NewReportParams {
  /** The file whose project's templates count; without it those of the first folder. */
  readonly uri?: string;
  /** `TemplateChoice.id` */
  readonly template: string;
  /** What is not known stays a prompt. */
  readonly title?: string;
  readonly severity?: string;
  /** `2026-03-04 09:41`, or a date alone. */
  readonly start: string;
  readonly zone?: string;
  readonly author?: string;
  /** The reports that are there, and all paths that are taken. */
  readonly reports: readonly string[];
  readonly taken: readonly string[];
}

export interface NewReport {
  /** Markdown, its lines ended by LF. */
  readonly text: string;
  readonly path: string;
}

export interface DocumentStatus {
  readonly version: number;
  readonly kind: "postmortem" | "template" | "other";
  readonly why: readonly string[];
  /** The file is not read at all: `kind` is `other`, `why` says how large it is, or that reading it hung. */
  readonly unread?: "too-large" | "too-slow";
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** Prompts and other places that are still to be filled in, found or not. */
  readonly unfilled: number;
}

export interface SnippetEdit {
  readonly range: PlaceRange;
  /** LSP snippet syntax. */
  readonly snippet: string;
}

export interface TextChange {
  readonly range: PlaceRange;
  readonly newText: string;
}

export interface SectionChoice {
  readonly kind: string;
  readonly label: string;
  readonly missing: boolean;
  readonly expected: boolean;
  readonly detail: string;
}

/** A whole document to start from. */
export interface TemplateChoice {
  readonly id: string;
  readonly label: string;
  /** Whom it is for, in one line. */
  readonly detail: string;
  /** LSP snippet syntax; may use `$CURRENT_YEAR`, `$CURRENT_MONTH` and `$CURRENT_DATE`. Line ends are LF. */
  readonly snippet: string;
}

/** What the panel draws. */
export interface TimelineView {
  readonly uri: string;
  readonly version: number;
  readonly title: string;
  readonly kind: "postmortem" | "template" | "other";
  readonly order: "ascending" | "descending" | null;
  readonly entries: readonly TimelineViewEntry[];
  /** What could not be placed on the scale, with the reason in plain words. */
  readonly unplaced: readonly { readonly range: PlaceRange; readonly text: string; readonly why: string }[];
  /** Where all real instants can be drawn on one scale. `relative`: only elapsed time or wall times without a date are known. */
  readonly scale: "absolute" | "relative" | "none";
  /** Always the same five; one that cannot be told says why. Empty where there are no entries. */
  readonly metrics: readonly TimelineMetric[];
}

/** One of both, and its number. */
export interface TimelineChange {
  readonly serial: number;
  readonly view?: TimelineView;
  readonly patch?: ViewPatch;
}

/** What makes a view of the one that the answer `before` led to: all but the entries as it is. */
export interface ViewPatch extends Omit<TimelineView, "entries"> {
  readonly before: Count;
  readonly entries: EntriesPatch;
}

/** The first `head` entries stay; `changed` come; the last `tail` stay, moved by so many `lines`. */
export interface EntriesPatch {
  readonly head: Count;
  readonly tail: Count;
  readonly lines: number;
  readonly changed: readonly TimelineViewEntry[];
}

/** Forms that a timeline can be taken away in. */
export const EXPORT_FORMATS = ["svg", "html", "mermaid", "csv", "ics", "json", "markdown"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedTimeline {
  readonly text: string;
  /** What the form leaves out or has no place for. Lines count from 1. */
  readonly leftOut: readonly { readonly line: number; readonly text: string; readonly why: string }[];
}

export interface TimelineFigure {
  /** SVG as markup of a page. */
  readonly html: string;
  /** The line (from 0) of the timeline's heading. */
  readonly line: number;
}

export type MetricName = "time-to-detect" | "time-to-acknowledge" | "time-to-mitigate" | "time-to-resolve" | "impact";

export type PhaseName = "impact-start" | "detected" | "acknowledged" | "mitigated" | "resolved";

/** Why a figure has no length, for whoever tells it in another language. */
export interface MetricGap {
  /**
   * No entry tells one of the `phases`; the entry on `line` has no place on the scale, or no certain time of day; the entries stand
   * in two timelines; the first one of the `phases` is earlier than the other, which it should follow.
   */
  readonly kind: "no-entry" | "no-place" | "no-clock" | "two-timelines" | "reversed";
  readonly phases: readonly PhaseName[];
  /** From 0. */
  readonly line: Count | null;
}

/** A figure of the incident, and where it comes from. */
export interface TimelineMetric {
  readonly name: MetricName;
  /** In words: `Time to detect`. */
  readonly label: string;
  /** Milliseconds, never negative; null where it is not recognised. */
  readonly ms: number | null;
  /** The two entries that it is counted between, as far as they are recognised. */
  readonly from: TimelineMetricEnd | null;
  readonly to: TimelineMetricEnd | null;
  /** Why there is no length, in an English sentence. */
  readonly why: string | null;
  readonly gap: MetricGap | null;
  /** What fields or the front matter state. */
  readonly stated: StatedValue | null;
  /** The stated value and the computed one are apart by more than rounding. */
  readonly differs: boolean;
}

export interface TimelineMetricEnd {
  /** `TimelineViewEntry.id` */
  readonly id: Count;
  /** From 0. */
  readonly line: Count;
  readonly written: string;
  readonly text: string;
}

export interface StatedValue {
  readonly minutes: number;
  /** As written: `2 hours`, `10:00 – 11:30`. */
  readonly text: string;
  /** From 0. */
  readonly line: number;
}

export interface TimelineViewEntry {
  readonly id: Count;
  /** The whole entry. */
  readonly range: PlaceRange;
  /** Milliseconds since 1970 UTC on an absolute scale, milliseconds since the first entry on a relative one; null where it cannot be placed. */
  readonly at: number | null;
  readonly endAt: number | null;
  /** The time as written. */
  readonly written: string;
  /** Normalised: `2023-03-08T10:00-08:00`, `T10:00Z`, `+00:05`, `D1`. */
  readonly time: string;
  /** Minutes east of UTC, null where not known. */
  readonly offset: number | null;
  readonly zoneSource: "entry" | "section" | "document" | "inferred" | "none" | null;
  readonly zoneName: string | null;
  readonly text: string;
  /** Links in the text, in order; absent where there are none. */
  readonly links?: readonly TextLink[];
  /** Who it is about, where the entry names them beside its time. */
  readonly actor: string | null;
  readonly approximate: boolean;
  readonly phase: PhaseName | null;
  readonly group: number;
  /** The line (from 0) that it contradicts, when it is out of order. */
  readonly contradicts: Count | null;
  /** Milliseconds since the impact began, negative before it; null where either is not known. */
  readonly sinceImpact: number | null;
  /** Milliseconds since the entry before it in its timeline; negative where it is out of order, null for the first and where not known. */
  readonly sinceBefore: number | null;
}

/** A part of a text, in UTF-16 offsets, and the address that it leads to: of the web or of a mail. */
export interface TextLink {
  readonly start: Count;
  readonly end: Count;
  readonly target: WebAddress;
}

/** `initializationOptions`: what the client can do beyond LSP and what only it knows. All of it optional; other editors send none. */
export interface InitializationOptions {
  /** Runs `APPLY_SNIPPET_COMMAND`: fixes with tab stops come as that command. */
  readonly snippetCommand?: boolean;
  /** Runs `ASK_ZONE_COMMAND`: fixes that need a zone are offered. */
  readonly askZoneCommand?: boolean;
  /** Runs `OPEN_RULE_COMMAND`: the pages of rules are offered. */
  readonly openRuleCommand?: boolean;
  /** Runs `SET_PHASE_COMMAND`: an entry offers it. */
  readonly setPhaseCommand?: boolean;
  /** Runs `SAVE_FILE_COMMAND`: what is written into configuration files holds at once. */
  readonly saveFileCommand?: boolean;
  /** Runs `OPEN_PREVIEW_COMMAND`, `NEXT_FINDING_COMMAND` and `EXPLAIN_COMMAND`: lenses do so when they are clicked, the last also a code action. */
  readonly lensCommands?: boolean;
  /** Folds headings, lists and fences of Markdown by itself. */
  readonly foldsMarkdown?: boolean;
  /** Offers formatting by itself, where the setting says so: it is not offered by the server then. */
  readonly offersFormatting?: boolean;
  /** Wants `ANALYSED_NOTIFICATION`. */
  readonly analysedNotification?: boolean;
  /** Wants `INDEX_CHANGED_NOTIFICATION`, once it has asked for reports or tasks. */
  readonly indexNotification?: boolean;
  /** Answers `LIST_FILES_REQUEST`. */
  readonly listFiles?: boolean;
  /** Answers `READ_FILE_REQUEST`: needed for configuration files in browsers and virtual file systems. */
  readonly readFile?: boolean;
  /** Checks JSON files against the schema by itself: it is told only what a schema cannot see. */
  readonly validatesJson?: boolean;
  /**
   * Settings, as an editor's settings `postmortem.*` without that word. They may also stand in `postmortem`, in
   * `settings.postmortem` or beside these options. What the editor says later wins.
   */
  readonly settings?: unknown;
  /** The user's IANA zone; without it the machine's own is used. */
  readonly userZone?: string;
  /** Today as `YYYY-MM-DD`, for tests; without it the machine's clock is asked when a document is read. */
  readonly today?: string;
  /** The present moment in milliseconds since 1970 UTC, for tests. */
  readonly now?: number;
  /** A folder for what the server remembers between its runs; without it the machine's own for such. */
  readonly storage?: string;
  /** Milliseconds that reading a text may take, 5000 without it; then the server ends and leaves that text alone. 0: any. */
  readonly longestReading?: number;
}

/** A zone that can be chosen. */
export interface ZoneChoice {
  readonly label: string;
  /** What is written into the text. */
  readonly zone: string;
  /** What the choice means: its offset, and what else helps to choose. */
  readonly about: ZoneParts;
}

/** What is said of a zone that can be chosen. */
export interface ZoneParts {
  /** `UTC+02:00`. */
  readonly offset?: string;
  /** When it has this offset: `YYYY-MM-DD`, or now. */
  readonly when?: string;
  /** The region that a short name stands for; what is written in its place. */
  readonly region?: string;
  readonly writtenAs?: string;
  /** `GMT`, of UTC. */
  readonly alsoCalled?: string;
  /** Nothing but what was typed. */
  readonly asTyped?: boolean;
  /** The user's own. */
  readonly own?: boolean;
}
export interface ZoneChoices {
  /** Best first. */
  readonly choices: readonly ZoneChoice[];
  /** How many of them are likely by themselves, while nothing is typed. */
  readonly likely: number;
}
