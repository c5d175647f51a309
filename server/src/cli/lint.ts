// `postmortem lint`: the findings of each document, as a report.
import path from "node:path";
import { analyse } from "../analyse.ts";
import { CONFIG_NAMES } from "../config/loader.ts";
import { printedConfig } from "../config/print.ts";
import { SEVERITIES } from "../config/schema.ts";
import { fixAll } from "../language/fix-all.ts";
import { type Fault, faultLine } from "../language/fixes.ts";
import { DEFAULT_SETTINGS } from "../rules/settings.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { Configurations } from "./config.ts";
import type { Failure } from "./failure.ts";
import { forEachText, inputsOf, unique } from "./files.ts";
import { configChoice } from "./lint-options.ts";
import { type LintReport, type Mended, mendedLines, type ReportedFinding, type Reporter, reported } from "./report.ts";
import { json } from "./reporters/json.ts";
import { text } from "./reporters/text.ts";
import { oneLine, printable } from "./terminal.ts";
import { FAILED, FOUND, type Io, OK, UsageError, type Verb } from "./verb.ts";

const REPORTERS: Readonly<Record<string, Reporter>> = { text, json };

const HELP = `Usage: postmortem lint [OPTION ...] FILE|FOLDER|GLOB ...
       postmortem lint [OPTION ...] --print-config FILE

Reports what a reader of each postmortem would miss. Markdown that is no postmortem is passed over in silence.

  --format FORMAT        ${Object.keys(REPORTERS).join(" or ")} (default: text)
  --rule ID=SEVERITY     ${SEVERITIES.join(", ")}; may be given several times
  --require KIND,…       kinds of sections to expect besides the usual ones
                         (${DEFAULT_SETTINGS.requiredSections.join(", ")})
  --fix                  mend what can be mended without changing the meaning, then report what is left
  --fix-dry-run          report what --fix would mend and leave; nothing is written
  --config FILE          read this configuration, not the nearest ${CONFIG_NAMES[0]} upward from each file
  --no-config            read no configuration file
  --print-config FILE    print what applies to a file and where each value comes from
  --zone ZONE            your own time zone (Europe/Berlin), offered by fixes
  --today YYYY-MM-DD     the day to compare dates with (default: today in UTC)
  --stdin-filename NAME  the name for standard input, which is read where FILE is "-"
  --help

A folder stands for the Markdown files in it, without hidden ones, node_modules, and links to folders. Options win over
configuration files.
--fix replaces each file as a whole and keeps its line ends and byte order mark; a second run changes nothing.
Exit code: 0 no warning and no error, 1 at least one of them, 2 wrong use, or a file or configuration that cannot be
read or is wrong; the others are still reported.
`;

const OPTIONS = {
  format: "text",
  rule: "list",
  require: "list",
  fix: "flag",
  "fix-dry-run": "flag",
  config: "text",
  "no-config": "flag",
  "print-config": "text",
  zone: "text",
  today: "text",
  "stdin-filename": "text",
} as const;

export const lintVerb: Verb = {
  name: "lint",
  summary: "report what is missing, out of order, unzoned or vague",
  help: HELP,
  async run(words, io) {
    const args = readArguments("lint", words, OPTIONS);
    const reporter = reporterOf(args.text("format") ?? "text");
    const configurations = new Configurations(configChoice(args), io.cwd);
    const printed = args.text("print-config");
    if (printed === undefined && args.files.length === 0) throw new UsageError("Which files?", "lint");
    if (printed !== undefined) return printConfig(printed, configurations, io);
    if (args.flag("fix") && args.files.includes("-")) {
      throw wrong("--fix needs files: what comes from standard input has no place to be written to.");
    }
    const { report, failures } = await lint(args, configurations, reporter, io);
    io.out(reporter(report, { colour: io.colour }));
    // The other formats have no place for it.
    if (reporter !== text) for (const line of mendedLines(report)) io.complain(line);
    const complaints = [...configurations.problems, ...failures.map(({ message }) => message)];
    for (const sentence of complaints) io.complain(sentence);
    if (complaints.length > 0) return FAILED;
    return report.findings.some(({ severity }) => severity === "error" || severity === "warning") ? FOUND : OK;
  },
};

async function lint(
  args: Arguments,
  configurations: Configurations,
  reporter: Reporter,
  io: Io,
): Promise<{ readonly report: LintReport; readonly failures: readonly Failure[] }> {
  const findings: ReportedFinding[] = [];
  let files = 0;
  let postmortems = 0;
  const dry = args.flag("fix-dry-run");
  const mended: Mended[] | undefined = dry || args.flag("fix") ? [] : undefined;
  const inputs = await unique(await inputsOf(args.files, io, args.text("stdin-filename")));
  const failures = await forEachText(inputs, async (input, source) => {
    const { options } = await configurations.for(input.absolute, input.path);
    const read = (one: string) => analyse(one, options);
    const onFault = (fault: Fault) => io.complain(`${input.name}: ${faultLine(fault)}`);
    const { analysis, mended: here } = mended
      ? fixAll(read(source), read, undefined, onFault)
      : { analysis: read(source), mended: [] };
    const after = analysis.document.source;
    if (after !== source && !dry) await input.write?.(after);
    mended?.push(...[...here].map(([rule, count]) => ({ file: input.name, rule, count })));
    files++;
    if (analysis.postmortem.genre.kind !== "other") postmortems++;
    findings.push(...reported(input.name, analysis, reporter !== text));
  });
  return {
    report: { findings, files, postmortems, failed: failures.length, ...(mended ? { mended, dry } : {}) },
    failures,
  };
}

async function printConfig(file: string, configurations: Configurations, io: Io): Promise<number> {
  const { values, found } = await configurations.for(path.resolve(io.cwd, file), file);
  const files = found?.files.map((one) => one.path) ?? [];
  io.out(printable(printedConfig(values, { name: oneLine(file), files, nameOf: (one) => configurations.nameOf(one) })));
  for (const sentence of configurations.problems) io.complain(sentence);
  return configurations.problems.length > 0 ? FAILED : OK;
}

function reporterOf(format: string): Reporter {
  const reporter = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
  if (!reporter) throw wrong(`Unknown format "${format}". There are: ${Object.keys(REPORTERS).join(", ")}.`);
  return reporter;
}

function wrong(message: string): UsageError {
  return new UsageError(message, "lint");
}
