// `postmortem lint`: the findings of each document, as a report.
import { access } from "node:fs/promises";
import path from "node:path";
import { type AnalyseOptions, analyse } from "../analyse.ts";
import { printedConfig } from "../config/print.ts";
import { reason } from "../disk/read-regular.ts";
import { fixAll } from "../language/fix-all.ts";
import { type Fault, faultLine } from "../language/fixes.ts";
import { readArguments } from "./arguments.ts";
import { type Baseline, readBaseline, unknownTo, writeBaseline } from "./baseline.ts";
import { Configurations } from "./config.ts";
import { Failure } from "./failure.ts";
import { forEachText, type Input, inputsOf, notToWrite, STDIN, unique } from "./files.ts";
import { GLOB_CHARACTERS } from "./find-files.ts";
import { configChoice } from "./lint-options.ts";
import { outputsOf } from "./outputs.ts";
import { type FileFindings, Readers } from "./readers.ts";
import {
  counted,
  type FixedFindings,
  fixedLines,
  fixedSummary,
  type LintReport,
  reported,
  type WantedDetails,
} from "./report.ts";
import { selectionOf } from "./selection.ts";
import { oneLine, printable, shownName } from "./terminal.ts";
import { FAILED, FOUND, type Io, OK, UsageError, type Verb } from "./verb.ts";
import { LINT } from "./verbs.ts";
import { type Watcher, watch } from "./watch.ts";

/** Where `--write-baseline` writes when no file is named. */
const BASELINE = ".postmortem-baseline.json";

type LintArguments = ReturnType<typeof readArguments<typeof LINT>>;

export const lintVerb: Verb = {
  async run(words, io) {
    const args = readArguments(LINT, words);
    if (!args.flag("watch")) return once(args, io);
    for (const name of ["fix", "fix-dry-run", "write-baseline", "print-config"] as const) {
      if (args.flag(name)) throw wrong(`--watch only reports; it does not go with --${name}.`);
    }
    if (args.files.includes(STDIN)) throw wrong("--watch watches files; standard input is read once.");
    const missing = await Promise.all(args.files.map((file) => isMissing(file, io.cwd)));
    // Nothing would ever change: a typing error ends it.
    if (missing.length > 0 && missing.every(Boolean)) {
      for (const file of args.files) io.complain(`${shownName(file)}: no such file`);
      return FAILED;
    }
    const known: Known = new Map();
    return watch((watcher) => once(args, io, watcher, known), io);
  },
};

/** Whether a word is a name of its own that is not there. */
async function isMissing(file: string, cwd: string): Promise<boolean> {
  if (GLOB_CHARACTERS.test(file)) return false;
  return access(path.resolve(cwd, file)).then(
    () => false,
    () => true,
  );
}

/** Reads and reports once. @param known what an earlier run found, kept for the next one */
async function once(args: LintArguments, io: Io, watcher?: Watcher, known?: Known): Promise<number> {
  const outputs = outputsOf(args.text("format") ?? "text", args.list("output"));
  watcher?.passOver(outputs.files.map((file) => path.resolve(io.cwd, file)));
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
  const filter = args.flag("fix") && !args.flag("fix-dry-run") && args.files.includes(STDIN);
  if (filter && args.files.some((file) => file !== STDIN)) {
    throw wrong("--fix - prints standard input mended; files have to be mended by a call of their own.");
  }
  const written = [...outputs.files, ...(writes && knownFile !== undefined ? [knownFile] : [])];
  const inputs = await lintInputs(args, keep, written, io, watcher);
  const { report: all, failures } = await lint(args, inputs, configurations, outputs.wanted, io, known);
  watcher?.follow(configurations.folders);
  const report = reportable(all, { baseline, quiet: args.flag("quiet") });
  if (watcher) io.clear();
  // Standard output has the mended text then.
  if (filter) io.complainLines(outputs.main(report, { colour: false }));
  else if (!writes) io.out(outputs.main(report, { colour: io.colour }));
  const unwritten = await outputs.write(report, io.cwd);
  if (writes && knownFile !== undefined) {
    await writeBaseline(path.resolve(io.cwd, knownFile), all.findings).catch((error: NodeJS.ErrnoException) =>
      unwritten.push(new Failure(knownFile, reason(error, "written"))),
    );
    if (unwritten.length === 0) io.out(`${counted(all.findings.length, "finding")} kept in ${shownName(knownFile)}.\n`);
  }
  // The other formats have no place for it.
  if (!outputs.isText) for (const line of [...fixedLines(report), ...fixedSummary(report)]) io.complain(line);
  const complaints = [...configurations.problems, ...[...failures, ...unwritten].map(({ message }) => message)];
  for (const sentence of complaints) io.complain(sentence);
  if (complaints.length > 0) return FAILED;
  return !writes && fails(report, mostWarnings) ? FOUND : OK;
}

/** What to read; none of it is `written`. A watcher sees the folders before anything in them is read, so that no change is missed. */
async function lintInputs(
  args: LintArguments,
  keep: (input: Input) => boolean,
  written: readonly string[],
  io: Io,
  watcher?: Watcher,
): Promise<readonly (Input | Failure)[]> {
  for (;;) {
    const folders: string[] = [];
    const all = await unique(
      await inputsOf(args.files, io, args.text("stdin-filename"), (folder) => folders.push(folder)),
    );
    const wrongly = await notToWrite(written, all, io.cwd);
    if (wrongly) {
      const why = wrongly.why === "read" ? "is one of the documents that are read" : "is named twice";
      throw wrong(`"${wrongly.name}" ${why}; name another file to write to.`);
    }
    const isNew = watcher?.follow([...folders, ...all.flatMap((one) => foldersAbove(one, io.cwd))]) ?? false;
    if (!isNew) return all.filter((input) => input instanceof Failure || keep(input));
  }
}

/** The folder of a file, and those above it up to the working directory: a configuration may come to lie there. */
function foldersAbove(input: Input | Failure, cwd: string): string[] {
  if (input instanceof Failure) return [];
  const folders = [path.dirname(input.absolute)];
  for (let folder = folders[0] ?? cwd; folder !== cwd && folder.startsWith(cwd); ) {
    folder = path.dirname(folder);
    folders.push(folder);
  }
  return folders;
}

/** The findings to report: those a baseline does not know, and with `--quiet` only what can fail a run. */
function reportable(
  report: LintReport,
  { baseline, quiet }: { baseline: Baseline | undefined; quiet: boolean },
): LintReport {
  const unknown = baseline ? unknownTo(baseline, report.findings) : report.findings;
  const findings = quiet ? unknown.filter(({ severity }) => severity === "error" || severity === "warning") : unknown;
  return { ...report, findings, ...(baseline ? { known: report.findings.length - unknown.length } : {}) };
}

/** @param mostWarnings so many warnings pass; undefined: none does */
function fails({ findings }: LintReport, mostWarnings = 0): boolean {
  const count = (which: string) => findings.filter(({ severity }) => severity === which).length;
  return count("error") > 0 || count("warning") > mostWarnings;
}

/** What was found in a file, by its path; it holds while text and options are the same. */
type Known = Map<string, { readonly source: string; readonly options: string; readonly found: FileFindings }>;

/** Reads and reports, in order; with `--fix` among the arguments it mends. What is wrong with one file keeps no other from being read. */
export async function lint(
  args: LintArguments,
  inputs: readonly (Input | Failure)[],
  configurations: Configurations,
  wanted: WantedDetails,
  io: Io,
  known?: Known,
): Promise<{ readonly report: LintReport; readonly failures: readonly Failure[] }> {
  const dry = args.flag("fix-dry-run");
  const fixing = dry || args.flag("fix");
  const form = { ...wanted, fixes: wanted.fixes || fixing };
  const readers = new Readers(fixing || known ? 0 : inputs.length);
  const fix = async (input: Input, source: string, options: AnalyseOptions): Promise<Result> => {
    const read = (one: string) => analyse(one, options);
    const onFault = (fault: Fault) => io.complain(`${input.name}: ${faultLine(fault)}`);
    const { analysis, fixed } = fixAll(read(source), read, undefined, onFault);
    const after = analysis.document.source;
    if (!dry && (after !== source || input.isStream)) await input.write(after);
    return {
      findings: reported(input.name, analysis, form),
      kind: analysis.postmortem.genre.kind,
      fixed: [...fixed].map(([rule, count]) => ({ file: input.name, rule, count })),
    };
  };
  const find = async ({ name, absolute }: Input, source: string, options: AnalyseOptions): Promise<FileFindings> => {
    const key = known && JSON.stringify(options);
    const before = known?.get(absolute);
    if (before?.source === source && before.options === key) return before.found;
    const found = await readers.find({ name, source, options, wanted: form });
    if (known && key !== undefined) known.set(absolute, { source, options: key, found });
    return found;
  };
  const results = new Map<Input, Result>();
  let configured: Promise<unknown> = Promise.resolve();
  const work = async (input: Input, source: string) => {
    // One after the other, so that what is wrong with configurations is told in order.
    const applied = configured.then(() => configurations.for(input.absolute, input.path));
    configured = applied.catch(() => undefined);
    const { options } = await applied;
    results.set(input, fixing ? await fix(input, source, options) : await find(input, source, options));
  };
  const failures = await forEachText(
    inputs,
    work,
    (index) => io.progress(`${index} of ${counted(inputs.length, "file")} read`),
    readers.atOnce,
  ).finally(() => readers.end());
  const read = inputs.flatMap((input) => {
    const result = input instanceof Failure ? undefined : results.get(input);
    return result ? [{ name: input.name, ...result }] : [];
  });
  return {
    report: {
      findings: read.flatMap(({ findings }) => findings),
      names: read.map(({ name }) => name),
      files: read.length,
      postmortems: read.filter(({ kind }) => kind === "postmortem").length,
      templates: read.filter(({ kind }) => kind === "template").length,
      failures,
      failed: failures.length,
      ...(fixing ? { fixed: read.flatMap(({ fixed = [] }) => fixed), dry } : {}),
    },
    failures,
  };
}

/** What one file comes to. */
type Result = FileFindings & { readonly fixed?: readonly FixedFindings[] };

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
