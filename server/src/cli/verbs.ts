// The verbs of the command and their options, as data: help, the reading of options and shell completion are made from it. It
// imports nothing, so that help comes at once; tests hold its words against the engine's.

export interface OptionSpec {
  readonly name: string;
  /** `text` and `list` take a value; a `list` may be given several times. */
  readonly kind: "flag" | "text" | "list";
  /** How help names the value. */
  readonly value?: string;
  readonly about: string;
  /** What the value can be, for completion: these words, or names of one sort. */
  readonly words?: readonly string[] | "files" | "rules" | "severities";
}

export interface VerbSpec {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  /** What it does, and what the options share. */
  readonly about: string;
  readonly options: readonly OptionSpec[];
  readonly notes: string;
  readonly examples: readonly { readonly words: string; readonly about: string }[];
  /** What stands behind the options, for completion. */
  readonly operands: "files" | "rules" | readonly string[];
}

const STDIN_NAME: OptionSpec = {
  name: "stdin-filename",
  kind: "text",
  value: "NAME",
  about: 'the name for standard input, which is read where FILE is "-"',
};

const OVERDUE_EXIT =
  "Exit code: 0, 1 where --fail-on-overdue finds one, 2 wrong use, or a file or configuration that cannot be read.";

export const REPORT_FORMATS: readonly string[] = ["text", "json", "sarif", "github", "gitlab", "junit"];
const IMPORT_FORMATS: readonly string[] = ["markdown", "json", "csv"];
export const TIMELINE_FORMATS: readonly string[] = ["markdown", "svg", "html", "mermaid", "csv", "ics", "json"];
export const TABLE_FORMATS = ["text", "json", "csv"] as const;
export const ACTION_ORDERS = ["due", "owner", "report"] as const;
export const ACTION_STATUSES = ["all", "open", "overdue", "done"] as const;
export const SHELLS = ["bash", "zsh", "fish"] as const;
export const SECTION_KINDS: readonly string[] = [
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
];

export const LINT = {
  name: "lint",
  summary: "report what is missing, out of order, unzoned or vague",
  usage: ["lint [OPTION ...] FILE|FOLDER|GLOB ...", "lint [OPTION ...] --print-config FILE"],
  about:
    "Reports what a reader of each postmortem would miss. Markdown that is no postmortem is passed over in silence; MDX and\nAsciiDoc are not read.",
  options: [
    {
      name: "format",
      kind: "text",
      value: "FORMAT",
      words: REPORT_FORMATS,
      about: "text, json, sarif, github, gitlab or junit (default: text)",
    },
    {
      name: "output",
      kind: "list",
      value: "FORMAT=FILE",
      about: "write the report in this form to a file as well; may be given several times",
    },
    { name: "quiet", kind: "flag", about: "report warnings and errors only" },
    {
      name: "max-warnings",
      kind: "text",
      value: "N",
      about: "exit with 0 when there are no more than N warnings and no error",
    },
    {
      name: "baseline",
      kind: "text",
      value: "FILE",
      words: "files",
      about: "leave out the findings that are kept in FILE",
    },
    {
      name: "write-baseline",
      kind: "flag",
      about: "keep all findings in the baseline (.postmortem-baseline.json unless --baseline names another)",
    },
    {
      name: "changed-since",
      kind: "text",
      value: "REV",
      about: "only files that differ from a git revision, or are new",
    },
    {
      name: "exclude",
      kind: "list",
      value: "GLOB",
      words: "files",
      about: "leave these files or folders out; may be given several times",
    },
    {
      name: "rule",
      kind: "list",
      value: "ID=SEVERITY",
      words: "severities",
      about: "error, warning, information, hint, off; may be given several times",
    },
    {
      name: "require",
      kind: "list",
      value: "KIND,…",
      words: SECTION_KINDS,
      about:
        "kinds of sections to expect besides the usual ones\n(summary, impact, timeline, root-cause, resolution, actions)",
    },
    {
      name: "fix",
      kind: "flag",
      about:
        "mend what can be mended without changing the meaning, then report what is left;\n--fix - prints standard input mended, and the report goes to standard error",
    },
    { name: "fix-dry-run", kind: "flag", about: "report what --fix would mend and leave; nothing is written" },
    { name: "watch", kind: "flag", about: "report again whenever a file or its configuration changes, until Ctrl-C" },
    {
      name: "config",
      kind: "text",
      value: "FILE",
      words: "files",
      about: "read this configuration, not the nearest .postmortem.yaml upward from each file",
    },
    { name: "no-config", kind: "flag", about: "read no configuration file" },
    {
      name: "print-config",
      kind: "text",
      value: "FILE",
      words: "files",
      about: "print what applies to a file and where each value comes from",
    },
    { name: "zone", kind: "text", value: "ZONE", about: "your own time zone (Europe/Berlin), offered by fixes" },
    {
      name: "today",
      kind: "text",
      value: "YYYY-MM-DD",
      about: "the day to compare dates with (default: today in UTC)",
    },
    STDIN_NAME,
  ],
  notes: `A folder stands for the Markdown files in it, without hidden ones, node_modules, what .gitignore leaves out, and links to
folders. Options win over configuration files. NO_COLOR and FORCE_COLOR decide on colours where they are set.
--fix replaces each file as a whole and keeps its line ends and byte order mark; a second run changes nothing.
Exit code: 0 no warning and no error, 1 at least one of them, 2 wrong use, or a file or configuration that cannot be
read or is wrong; the others are still reported.`,
  examples: [
    { words: "lint docs/incidents/", about: "a folder, to read" },
    { words: "lint --fix 'docs/**/*.md'", about: "mend what is safe, tell what is left" },
    { words: "lint --write-baseline docs/", about: "begin with old reports as they are" },
    { words: "lint --baseline .postmortem-baseline.json --output sarif=out.sarif docs/", about: "in a pipeline" },
    { words: "lint --changed-since HEAD docs/", about: "what is being worked on" },
  ],
  operands: "files",
} as const satisfies VerbSpec;

export const INSPECT = {
  name: "inspect",
  summary: "print what is seen in each document, as JSON",
  usage: ["inspect [--explain] FILE ..."],
  about: `Prints one line of JSON per file, in the order given: id, postmortem, template, sections, events, order, outOfOrder,
actions. Lines count from 1. A file that is no postmortem has empty lists.`,
  options: [
    { name: "explain", kind: "flag", about: "print, line by line, what each was taken for and why, instead of JSON" },
    STDIN_NAME,
  ],
  notes: `FILE may also be a folder (its Markdown files) or a glob.
Exit code: 0, or 2 for wrong use, or a file or configuration that cannot be read or is wrong; the others are still
printed.`,
  examples: [
    { words: "inspect --explain docs/incidents/2024-03-08.md", about: "why a line was read as it was" },
    { words: "inspect docs/incidents/", about: "one line of JSON for each file" },
  ],
  operands: "files",
} as const satisfies VerbSpec;

export const IMPORT = {
  name: "import",
  summary: "print timeline entries from pasted chats, alerts and logs",
  usage: ["import [OPTION ...] [FILE]"],
  about: `Prints the entries of a timeline, oldest first, that FILE (or standard input) tells of: copies from Slack, Teams, Discord,
IRC, WhatsApp; mails with their headers; notices of alerting; status pages; log lines; JSON, CSV; git log; several of them
one below the other.`,
  options: [
    {
      name: "date",
      kind: "text",
      value: "YYYY-MM-DD",
      about: 'the day of the first entry that has none; the year, and "today", where only they are missing',
    },
    { name: "zone", kind: "text", value: "ZONE", about: "the zone of times without one: Europe/Berlin, UTC, +01:00" },
    {
      name: "at",
      kind: "text",
      value: "TIME",
      about: 'when the text was printed, for ages such as 5m (kubectl get events): "2026-03-04 12:00"',
    },
    {
      name: "format",
      kind: "text",
      value: "FORMAT",
      words: IMPORT_FORMATS,
      about: "markdown (the default): the list of a timeline; json; csv",
    },
    {
      name: "fold",
      kind: "flag",
      about: "make one entry, with a count, of log lines that differ in numbers only",
    },
  ],
  notes: `What the text does not say is never guessed. Lines that are part of no entry are named, with the reason, on standard error.
Exit code: 0, or 2 for wrong use, a file that cannot be read, or a date or zone that has to be given.`,
  examples: [
    { words: "import --date 2024-03-08 --zone Europe/Berlin chat.txt", about: "a copied chat" },
    { words: "import --format csv < alerts.json", about: "from standard input" },
  ],
  operands: "files",
} as const satisfies VerbSpec;

export const TIMELINE = {
  name: "timeline",
  summary: "print the timeline as a picture, a diagram, a calendar or a table",
  usage: ["timeline [OPTION ...] FILE"],
  about: `Prints the timeline of a postmortem with its figures (time to detect, to acknowledge, to mitigate, to resolve; duration of
the impact) in a form to take away.`,
  options: [
    {
      name: "format",
      kind: "text",
      value: "FORMAT",
      words: TIMELINE_FORMATS,
      about: "markdown (a table, the default), svg, html (to print), mermaid, csv, ics (a calendar) or json",
    },
    {
      name: "zone",
      kind: "text",
      value: "ZONE",
      about: "tell times in this zone: UTC, Europe/Berlin, +01:00 (default: written, as in the document)",
    },
    {
      name: "out",
      kind: "text",
      value: "FILE",
      words: "files",
      about: "write to this file instead of standard output",
    },
    STDIN_NAME,
  ],
  notes: `The same document gives the same bytes. Calendars are in UTC. What could not be placed, or is left out of a calendar, is
named on standard error; so is why there is no timeline to print.
Exit code: 0, or 2 for wrong use, or a file or configuration that cannot be read, written or is wrong.`,
  examples: [
    { words: "timeline docs/incidents/2024-03-08.md", about: "a table in Markdown" },
    { words: "timeline --format svg --zone UTC --out timeline.svg docs/incidents/2024-03-08.md", about: "a picture" },
  ],
  operands: "files",
} as const satisfies VerbSpec;

const TODAY: OptionSpec = {
  name: "today",
  kind: "text",
  value: "YYYY-MM-DD",
  about: "the day to compare due dates with (default: today in UTC)",
};
const TABLE_FORMAT: OptionSpec = {
  name: "format",
  kind: "text",
  value: "FORMAT",
  words: TABLE_FORMATS,
  about: "text, json or csv (default: text)",
};
const FAIL_ON_OVERDUE: OptionSpec = {
  name: "fail-on-overdue",
  kind: "flag",
  about: "exit with 1 where an open action item was to be done before today",
};

export const FORMAT = {
  name: "format",
  summary: "write the times of timelines in one notation",
  usage: ["format [OPTION ...] FILE|FOLDER|GLOB ..."],
  about: `Writes the times of each timeline in one notation (24 hours, 09:05, or 9h05 and 9.05 where most times are so; the zone
behind a blank) and aligns its tables. No instant moves; what cannot be read stays as it is. A second run changes nothing.`,
  options: [
    { name: "check", kind: "flag", about: "write nothing; name the files that would change, and exit with 1" },
    {
      name: "zone",
      kind: "text",
      value: "ZONE",
      about: "tell all times that have a zone in this one: UTC, Europe/Berlin, +01:00",
    },
    STDIN_NAME,
  ],
  notes: `Files are replaced as a whole, with their line ends and byte order mark, and named on standard error. For "-" the
text goes to standard output. With --zone, times that stay in the words of entries and in facts without a zone are
named, too.
Exit code: 0, 1 where --check names a file, 2 wrong use, a file or configuration that cannot be read, or times that cannot
be told in the zone: their file is left as it is.`,
  examples: [
    { words: "format --check docs/incidents/", about: "in a pipeline" },
    { words: "format --zone UTC docs/incidents/2024-03-08.md", about: "all times in UTC" },
  ],
  operands: "files",
} as const satisfies VerbSpec;

export const ACTIONS = {
  name: "actions",
  summary: "list the action items of all reports: open, overdue, done",
  usage: ["actions [OPTION ...] FILE|FOLDER|GLOB ..."],
  about: "Lists the action items of reports, with owner, due date, place and ticket.",
  options: [
    TABLE_FORMAT,
    { name: "by", kind: "text", value: "ORDER", words: ACTION_ORDERS, about: "due, owner or report (default: due)" },
    {
      name: "status",
      kind: "text",
      value: "STATUS",
      words: ACTION_STATUSES,
      about: "all, open (overdue ones, too), overdue or done (default: all)",
    },
    FAIL_ON_OVERDUE,
    TODAY,
    STDIN_NAME,
  ],
  notes: OVERDUE_EXIT,
  examples: [
    { words: "actions --by owner docs/incidents/", about: "who has what to do" },
    { words: "actions --status overdue --fail-on-overdue docs/incidents/", about: "once a week, in a pipeline" },
  ],
  operands: "files",
} as const satisfies VerbSpec;

export const STATS = {
  name: "stats",
  summary: "list all reports with date, severity, duration, findings, action items",
  usage: ["stats [OPTION ...] FILE|FOLDER|GLOB ..."],
  about: "Lists reports, oldest first, and what they come to together. JSON and CSV tell lengths in minutes.",
  options: [TABLE_FORMAT, FAIL_ON_OVERDUE, TODAY, STDIN_NAME],
  notes: OVERDUE_EXIT,
  examples: [
    { words: "stats docs/incidents/", about: "to read" },
    { words: "stats --format csv docs/incidents/ > incidents.csv", about: "for a spreadsheet" },
  ],
  operands: "files",
} as const satisfies VerbSpec;

export const NEW = {
  name: "new",
  summary: "write a new report from a template, named like the others",
  usage: ["new [OPTION ...] [FOLDER|FILE]"],
  about: `Writes a new report from a template, with what is known filled in, and prints its name. Folder and name are like those
of the reports that are there (docs/incidents/2026-03-04-gateway-refused-checkouts.md). At a terminal it asks for what is
missing; elsewhere a title has to be given.`,
  options: [
    {
      name: "template",
      kind: "text",
      value: "NAME",
      about: "short, standard, learning …, or a file of the setting templates, by its name",
    },
    { name: "title", kind: "text", value: "WORDS", about: "what happened, in one line" },
    { name: "severity", kind: "text", value: "LEVEL", about: "such as SEV-2" },
    {
      name: "start",
      kind: "text",
      value: "TIME",
      about: '"YYYY-MM-DD HH:MM", a date or a time of today: when the impact began',
    },
    {
      name: "zone",
      kind: "text",
      value: "ZONE",
      about: "its zone (default: of the settings, else of the other reports)",
    },
    { name: "author", kind: "text", value: "NAME", about: "(default: user.name of git)" },
    {
      name: "today",
      kind: "text",
      value: "YYYY-MM-DD",
      about: "the day where no start is given (default: today in UTC)",
    },
  ],
  notes:
    "Nothing is written over. Exit code: 0, or 2 for wrong use, or where the file is there already or cannot be written.",
  examples: [
    {
      words: 'new --title "Gateway refused checkouts" --severity SEV-2 --start "2026-03-04 09:41" --zone Europe/Berlin',
      about: "all of it",
    },
  ],
  operands: "files",
} as const satisfies VerbSpec;

export const INIT = {
  name: "init",
  summary: "write a first .postmortem.yaml after the reports that are there",
  usage: ["init"],
  about: "Reads the reports below this folder and writes a .postmortem.yaml: their folder, parts, zone and tickets.",
  options: [],
  notes: "Nothing is written over. Exit code: 0, or 2 where there is one already or it cannot be written.",
  examples: [{ words: "init", about: "in the project's folder" }],
  operands: [],
} as const satisfies VerbSpec;

export const EXPLAIN = {
  name: "explain",
  summary: "print the page of a rule: why, examples, what it leaves alone",
  usage: ["explain [RULE]"],
  about: "Prints the page of a rule, as Markdown; without a name, the list of all rules.",
  options: [],
  notes: "Exit code: 0, or 2 for wrong use.",
  examples: [{ words: "explain missing-timezone", about: "one rule" }],
  operands: "rules",
} as const satisfies VerbSpec;

export const COMPLETION = {
  name: "completion",
  summary: "print what makes a shell complete verbs, options and rules",
  usage: ["completion bash|zsh|fish"],
  about: "Prints a script for the shell to read.",
  options: [],
  notes: "Exit code: 0, or 2 for wrong use.",
  examples: [
    { words: "completion bash > ~/.local/share/bash-completion/completions/postmortem", about: "bash" },
    { words: "completion zsh > ~/.zfunc/_postmortem", about: "zsh, where fpath has ~/.zfunc" },
    { words: "completion fish > ~/.config/fish/completions/postmortem.fish", about: "fish" },
  ],
  operands: SHELLS,
} as const satisfies VerbSpec;

export const MCP = {
  name: "mcp",
  summary: "let assistants check reports, over the Model Context Protocol",
  usage: ["mcp [FOLDER ...]"],
  about: `Serves the tools postmortem_check, postmortem_timeline and postmortem_import over standard input and output, for a
program that speaks the Model Context Protocol. They give what lint, timeline and import print as JSON, and change nothing.`,
  options: [],
  notes: `Files are read below the FOLDERs alone, links followed; without any, below the folders that the client names, else below
the working directory. It ends when the client does.
Exit code: 0, or 2 for wrong use.`,
  examples: [{ words: "mcp docs/incidents", about: "as the command in a client's configuration" }],
  operands: "files",
} as const satisfies VerbSpec;

export const VERBS: readonly VerbSpec[] = [
  LINT,
  INSPECT,
  IMPORT,
  TIMELINE,
  NEW,
  INIT,
  FORMAT,
  ACTIONS,
  STATS,
  EXPLAIN,
  COMPLETION,
  MCP,
];
