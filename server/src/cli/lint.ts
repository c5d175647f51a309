// `postmortem lint`: the findings of each document, as a report.
import { Temporal } from "temporal-polyfill";
import { type AnalyseOptions, analyse, DEFAULT_SETTINGS } from "../analyse.ts";
import { isSeverity, SEVERITIES } from "../config/configuration.ts";
import { KINDS } from "../postmortem/model.ts";
import { rules } from "../rules/index.ts";
import type { RuleSettings, SeveritySetting } from "../rules/types.ts";
import { closest } from "../text/closest.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { Failure, inputsOf, unique } from "./files.ts";
import { type LintReport, type ReportedFinding, type Reporter, reported } from "./report.ts";
import { json } from "./reporters/json.ts";
import { text } from "./reporters/text.ts";
import { FAILED, FOUND, type Io, OK, UsageError, type Verb } from "./verb.ts";

const REPORTERS: Readonly<Record<string, Reporter>> = { text, json };

const HELP = `Usage: postmortem lint [OPTION ...] FILE|FOLDER|GLOB ...

Reports what a reader of each postmortem would miss. Markdown that is no postmortem is passed over in silence.

  --format FORMAT        ${Object.keys(REPORTERS).join(" or ")} (default: text)
  --rule ID=SEVERITY     ${SEVERITIES.join(", ")}; may be given several times
  --require KIND,…       kinds of sections to expect besides the default ones
                         (${DEFAULT_SETTINGS.requiredSections.join(", ")})
  --zone ZONE            your own time zone (Europe/Berlin), offered by fixes
  --today YYYY-MM-DD     the day to compare dates with (default: today in UTC)
  --stdin-filename NAME  the name for standard input, which is read where FILE is "-"
  --help

A folder stands for the Markdown files in it, without node_modules and .git.
Exit code: 0 no warning and no error, 1 at least one of them, 2 wrong use or a file that cannot be read; the others are
still reported.
`;

export const lintVerb: Verb = {
  name: "lint",
  summary: "report what is missing, out of order, unzoned or vague",
  help: HELP,
  async run(words, io) {
    const args = readArguments("lint", words, {
      format: "text",
      rule: "list",
      require: "list",
      zone: "text",
      today: "text",
      "stdin-filename": "text",
    });
    const reporter = reporterOf(args.text("format") ?? "text");
    const settings = settingsOf(args);
    if (args.files.length === 0) throw new UsageError("Which files?", "lint");
    const { report, failures } = await lint(args, { settings }, io);
    io.out(reporter(report, { colour: io.colour }));
    for (const { message } of failures) io.complain(message);
    if (failures.length > 0) return FAILED;
    return report.findings.some(({ severity }) => severity === "error" || severity === "warning") ? FOUND : OK;
  },
};

async function lint(
  args: Arguments,
  options: AnalyseOptions,
  io: Io,
): Promise<{ readonly report: LintReport; readonly failures: readonly Failure[] }> {
  const findings: ReportedFinding[] = [];
  const failures: Failure[] = [];
  let files = 0;
  let postmortems = 0;
  for (const input of unique(await inputsOf(args.files, io, args.text("stdin-filename")))) {
    try {
      if (input instanceof Failure) throw input;
      const analysis = analyse(await input.read(), { ...options, path: input.path });
      files++;
      if (analysis.postmortem.genre.kind !== "other") postmortems++;
      findings.push(...reported(input.name, analysis));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  return { report: { findings, files, postmortems }, failures };
}

function reporterOf(format: string): Reporter {
  const reporter = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
  if (!reporter) throw wrong(`Unknown format "${format}". There are: ${Object.keys(REPORTERS).join(", ")}.`);
  return reporter;
}

function settingsOf(args: Arguments): Partial<RuleSettings> {
  const required = args.list("require").flatMap(commaSeparated);
  for (const kind of required) known("kind of section", kind, KINDS);
  return {
    severity: Object.fromEntries(args.list("rule").map(severityOf)),
    requiredSections: [...new Set([...DEFAULT_SETTINGS.requiredSections, ...required])],
    userZone: zoneOf(args.text("zone")),
    today: dayOf(args.text("today")),
  };
}

function severityOf(words: string): [string, SeveritySetting] {
  const at = words.indexOf("=");
  const id = words.slice(0, at < 0 ? undefined : at);
  const severity = at < 0 ? "" : words.slice(at + 1);
  known(
    "rule",
    id,
    rules.map((rule) => rule.id),
  );
  if (!isSeverity(severity)) throw wrong(`--rule ${id}= needs one of: ${SEVERITIES.join(", ")}.`);
  return [id, severity];
}

function known(what: string, word: string, words: readonly string[]): void {
  if (words.includes(word)) return;
  const near = closest(word, words);
  throw wrong(`Unknown ${what} "${word}". ${near ? `Did you mean "${near}"?` : `There are: ${words.join(", ")}.`}`);
}

function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    throw wrong(`Unknown time zone "${zone}". Zones are named like Europe/Berlin, America/New_York or UTC.`);
  }
}

/** The machine's own zone must change nothing: without a date given, today is UTC's. */
function dayOf(day: string | undefined): string {
  if (day === undefined) return Temporal.Now.plainDateISO("UTC").toString();
  try {
    return Temporal.PlainDate.from(day, { overflow: "reject" }).toString();
  } catch {
    throw wrong(`"${day}" is no date of the form YYYY-MM-DD.`);
  }
}

function commaSeparated(words: string): string[] {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}

function wrong(message: string): UsageError {
  return new UsageError(message, "lint");
}
