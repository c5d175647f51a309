// `postmortem lint`: the findings of each document, as a report.
import path from "node:path";
import { analyse } from "../analyse.ts";
import { printedConfig } from "../config/print.ts";
import { fixAll } from "../language/fix-all.ts";
import { type Fault, faultLine } from "../language/fixes.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { Configurations } from "./config.ts";
import type { Failure } from "./failure.ts";
import { forEachText, inputsOf, unique } from "./files.ts";
import { configChoice } from "./lint-options.ts";
import {
  type LintReport,
  type Mended,
  mendedLines,
  mendedSummary,
  type ReportedFinding,
  type Reporter,
  reported,
} from "./report.ts";
import { json } from "./reporters/json.ts";
import { text } from "./reporters/text.ts";
import { oneLine, printable } from "./terminal.ts";
import { FAILED, FOUND, type Io, OK, UsageError, type Verb } from "./verb.ts";

const REPORTERS: Readonly<Record<string, Reporter>> = { text, json };

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
  async run(words, io) {
    const args = readArguments("lint", words, OPTIONS);
    const reporter = reporterOf(args.text("format") ?? "text");
    const configurations = new Configurations(configChoice(args), io.cwd);
    const printed = args.text("print-config");
    if (printed === undefined && args.files.length === 0) throw new UsageError("Which files?", "lint");
    if (printed !== undefined) return printConfig(printed, configurations, io);
    const filter = args.flag("fix") && !args.flag("fix-dry-run") && args.files.includes("-");
    if (filter && args.files.some((file) => file !== "-")) {
      throw wrong("--fix - prints standard input mended; files have to be mended by a call of their own.");
    }
    const { report, failures } = await lint(args, configurations, reporter, io);
    // Standard output has the mended text then.
    if (filter) io.complainLines(reporter(report, { colour: false }));
    else io.out(reporter(report, { colour: io.colour }));
    // The other formats have no place for it.
    if (reporter !== text) for (const line of [...mendedLines(report), ...mendedSummary(report)]) io.complain(line);
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
    if (!dry && mended && (after !== source || input.isStream)) await input.write(after);
    mended?.push(...[...here].map(([rule, count]) => ({ file: input.name, rule, count })));
    files++;
    if (analysis.postmortem.genre.kind !== "other") postmortems++;
    findings.push(...reported(input.name, analysis, reporter !== text || mended !== undefined));
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
