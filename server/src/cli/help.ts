// What the command says of a verb, from the table of verbs.
import type { OptionSpec, VerbSpec } from "./verbs.ts";

/** Where what options do begins. */
const COLUMN = 25;

export function helpOf({ usage, about, options, notes, examples }: VerbSpec): string {
  const lines = [...options, { name: "help", kind: "flag", about: "" } as const].map(optionLines);
  const width = Math.max(...examples.map(({ words }) => words.length));
  const shown = examples.map(({ words, about: told }) =>
    width > 60 ? `  # ${told}\n  postmortem ${words}` : `  postmortem ${words.padEnd(width)}   # ${told}`,
  );
  return [
    usage.map((words, i) => `${i === 0 ? "Usage:" : "      "} postmortem ${words}`).join("\n"),
    about,
    lines.join("\n"),
    notes,
    `Examples:\n${shown.join("\n")}`,
    "",
  ]
    .join("\n\n")
    .replace(/(?<!\n)\n+$/, "\n");
}

<<<<<<< HEAD
  --format FORMAT        text, json, sarif, github, gitlab or junit (default: text)
  --output FORMAT=FILE   write the report in this form to a file as well; may be given several times
  --quiet                report warnings and errors only
  --max-warnings N       exit with 0 when there are no more than N warnings and no error
  --baseline FILE        leave out the findings that are kept in FILE
  --write-baseline       keep all findings in the baseline (.postmortem-baseline.json unless --baseline names another)
  --changed-since REV    only files that differ from a git revision, or are new
  --exclude GLOB         leave these files or folders out; may be given several times
  --rule ID=SEVERITY     error, warning, information, hint, off; may be given several times
  --require KIND,…       kinds of sections to expect besides the usual ones
                         (summary, impact, timeline, root-cause, resolution, actions)
  --fix                  mend what can be mended without changing the meaning, then report what is left;
                         --fix - prints standard input mended, and the report goes to standard error
  --fix-dry-run          report what --fix would mend and leave; nothing is written
  --config FILE          read this configuration, not the nearest .postmortem.yaml upward from each file
  --no-config            read no configuration file
  --print-config FILE    print what applies to a file and where each value comes from
  --zone ZONE            your own time zone (Europe/Berlin), offered by fixes
  --today YYYY-MM-DD     the day to compare dates with (default: today in UTC)
  --stdin-filename NAME  the name for standard input, which is read where FILE is "-"
  --help

A folder stands for the Markdown files in it, without hidden ones, node_modules, what .gitignore leaves out, and links to
folders. Options win over
configuration files.
--fix replaces each file as a whole and keeps its line ends and byte order mark; a second run changes nothing.
Exit code: 0 no warning and no error, 1 at least one of them, 2 wrong use, or a file or configuration that cannot be
read or is wrong; the others are still reported.
`;

export const INSPECT_HELP = `Usage: postmortem inspect [--explain] FILE ...

Prints one line of JSON per file, in the order given: id, postmortem, template, sections, events, order, outOfOrder,
actions. Lines count from 1. A file that is no postmortem has empty lists.

  --explain              print, line by line, what each was taken for and why, instead of JSON
  --stdin-filename NAME  the name for standard input, which is read where FILE is "-"
  --help

FILE may also be a folder (its Markdown files) or a glob.
Exit code: 0, or 2 for wrong use, or a file or configuration that cannot be read or is wrong; the others are still
printed.
`;

export const IMPORT_HELP = `Usage: postmortem import [OPTION ...] [FILE]

Prints the entries of a timeline, oldest first, that FILE (or standard input) tells of: copies from Slack, Teams, Discord,
IRC, WhatsApp; notices of alerting; status pages; log lines; JSON, CSV; git log; several of them one below the other.

  --date YYYY-MM-DD      the day of the first entry that has none; the year, and "today", where only they are missing
  --zone ZONE            the zone of times without one: Europe/Berlin, UTC, +01:00
  --format FORMAT        markdown (the default): the list of a timeline; json; csv
  --fold                 make one entry, with a count, of log lines that differ in numbers only
  --help

What the text does not say is never guessed. Lines that are part of no entry are named, with the reason, on standard error.
Exit code: 0, or 2 for wrong use, a file that cannot be read, or a date or zone that has to be given.
`;

export const TIMELINE_HELP = `Usage: postmortem timeline [OPTION ...] FILE

Prints the timeline of a postmortem with its figures (time to detect, to acknowledge, to mitigate, to resolve; duration of
the impact) in a form to take away.

  --format FORMAT        markdown (a table, the default), svg, mermaid, csv, ics (a calendar) or json
  --zone ZONE            tell times in this zone: UTC, Europe/Berlin, +01:00 (default: written, as in the document)
  --out FILE             write to this file instead of standard output
  --stdin-filename NAME  the name for standard input, which is read where FILE is "-"
  --help

The same document gives the same bytes. Calendars are in UTC. What could not be placed, or is left out of a calendar, is
named on standard error.
Exit code: 0, or 2 for wrong use, or a file or configuration that cannot be read, written or is wrong.
`;
=======
function optionLines({ name, value, about }: OptionSpec): string {
  const start = `  --${name}${value === undefined ? "" : ` ${value}`}`;
  const [first = "", ...more] = about.split("\n");
  return [`${start.padEnd(COLUMN - 1)} ${first}`, ...more.map((line) => `${" ".repeat(COLUMN)}${line}`)]
    .map((line) => line.trimEnd())
    .join("\n");
}
>>>>>>> main
