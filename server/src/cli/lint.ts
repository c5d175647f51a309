// `postmortem lint`: the findings of each document, as a report.
import path from "node:path";
import { analyse } from "../analyse.ts";
import { printedConfig } from "../config/print.ts";
import { reason } from "../disk/read-regular.ts";
import { fixAll } from "../language/fix-all.ts";
import { type Fault, faultLine } from "../language/fixes.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { type Baseline, readBaseline, unknownTo, writeBaseline } from "./baseline.ts";
import { Configurations } from "./config.ts";
import { Failure } from "./failure.ts";
import { forEachText, type Input, inputsOf, unique } from "./files.ts";
import { configChoice } from "./lint-options.ts";
import { outputsOf } from "./outputs.ts";
import {
  counted,
  type LintReport,
  type Mended,
  mendedLines,
  mendedSummary,
  type ReportedFinding,
  reported,
  type Wanted,
} from "./report.ts";
import { selectionOf } from "./selection.ts";
import { oneLine, printable, shownName } from "./terminal.ts";
import { FAILED, FOUND, type Io, OK, UsageError, type Verb } from "./verb.ts";

/** Where `--write-baseline` writes when no file is named. */
const BASELINE = ".postmortem-baseline.json";

const OPTIONS = {
  format: "text",
  output: "list",
  quiet: "flag",
  "max-warnings": "text",
  baseline: "text",
  "write-baseline": "flag",
  "changed-since": "text",
  exclude: "list",
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
    const outputs = outputsOf(args.text("format") ?? "text", args.list("output"));
    const mostWarnings = numberOf(args.text("max-warnings"));
    const keep = await selectionOf(args, io.cwd);
    const knownFile = args.text("baseline") ?? (args.flag("write-baseline") ? BASELINE : undefined);
    const writes = args.flag("write-baseline");
    const baseline =
      knownFile === undefined || writes ? undefined : await readBaseline(knownFile, path.resolve(io.cwd, knownFile));
    const configurations = new Configurations(configChoice(args), io.cwd);
    const printed = args.text("print-config");
    if (printed === undefined && args.files.length === 0) throw new UsageError("Which files?", "lint");
    if (printed !== undefined) return printConfig(printed, configurations, io);
    const filter = args.flag("fix") && !args.flag("fix-dry-run") && args.files.includes("-");
    if (filter && args.files.some((file) => file !== "-")) {
      throw wrong("--fix - prints standard input mended; files have to be mended by a call of their own.");
    }
    const { report: all, failures } = await lint(args, configurations, outputs.wanted, keep, io);
    const report = told(all, { baseline, quiet: args.flag("quiet") });
    // Standard output has the mended text then.
    if (filter) io.complainLines(outputs.main(report, { colour: false }));
    else if (!writes) io.out(outputs.main(report, { colour: io.colour }));
    const unwritten = await outputs.write(report, io.cwd);
    if (writes && knownFile !== undefined) {
      await writeBaseline(path.resolve(io.cwd, knownFile), all.findings).catch((error: NodeJS.ErrnoException) =>
        unwritten.push(new Failure(knownFile, reason(error, "written"))),
      );
      if (unwritten.length === 0)
        io.out(`${counted(all.findings.length, "finding")} kept in ${shownName(knownFile)}.\n`);
    }
    // The other formats have no place for it.
    if (!outputs.isText) for (const line of [...mendedLines(report), ...mendedSummary(report)]) io.complain(line);
    const complaints = [...configurations.problems, ...[...failures, ...unwritten].map(({ message }) => message)];
    for (const sentence of complaints) io.complain(sentence);
    if (complaints.length > 0) return FAILED;
    return !writes && fails(report, mostWarnings) ? FOUND : OK;
  },
};

/** The findings to tell: those a baseline does not know, and with `--quiet` only what can fail a run. */
function told(report: LintReport, { baseline, quiet }: { baseline: Baseline | undefined; quiet: boolean }): LintReport {
  const unknown = baseline ? unknownTo(baseline, report.findings) : report.findings;
  const findings = quiet ? unknown.filter(({ severity }) => severity === "error" || severity === "warning") : unknown;
  return { ...report, findings, ...(baseline ? { known: report.findings.length - unknown.length } : {}) };
}

/** @param mostWarnings so many warnings pass; undefined: none does */
function fails({ findings }: LintReport, mostWarnings = 0): boolean {
  const count = (which: string) => findings.filter(({ severity }) => severity === which).length;
  return count("error") > 0 || count("warning") > mostWarnings;
}

async function lint(
  args: Arguments,
  configurations: Configurations,
  wanted: Wanted,
  keep: (input: Input) => boolean,
  io: Io,
): Promise<{ readonly report: LintReport; readonly failures: readonly Failure[] }> {
  const findings: ReportedFinding[] = [];
  let postmortems = 0;
  const dry = args.flag("fix-dry-run");
  const mended: Mended[] | undefined = dry || args.flag("fix") ? [] : undefined;
  const names: string[] = [];
  const inputs = (await unique(await inputsOf(args.files, io, args.text("stdin-filename")))).filter(
    (input) => input instanceof Failure || keep(input),
  );
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
    names.push(input.name);
    if (analysis.postmortem.genre.kind !== "other") postmortems++;
    findings.push(...reported(input.name, analysis, { ...wanted, fixes: wanted.fixes || mended !== undefined }));
  });
  return {
    report: {
      findings,
      names,
      files: names.length,
      postmortems,
      failures,
      failed: failures.length,
      ...(mended ? { mended, dry } : {}),
    },
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

function numberOf(words: string | undefined): number | undefined {
  if (words === undefined || /^\d{1,9}$/.test(words)) return words === undefined ? undefined : Number(words);
  throw wrong(`--max-warnings needs a number, not "${words}".`);
}

function wrong(message: string): UsageError {
  return new UsageError(message, "lint");
}
