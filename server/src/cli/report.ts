// What lint found, in the form that every reporter reads.
import type { Analysis } from "../analyse.ts";
import { type PlainFinding, type PlainFix, reportedFindings, reportedFixes } from "../language/reported.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { shownName } from "./terminal.ts";

export interface ReportedFinding extends PlainFinding {
  readonly file: string;
  /** See `fingerprintsOf`. */
  readonly fingerprint: string;
  /** What the fixes that need no answer change; absent where the form has no place for it. */
  readonly edits?: readonly PlainFix[];
}

/** A file that could not be read or analysed. */
export interface UnreadFile {
  readonly file: string;
  /** Words behind the name. */
  readonly why: string;
}

/** What a form has a place for; `edits` and `fixes` take time to find out. */
export interface WantedDetails {
  readonly fixes: boolean;
  readonly edits: boolean;
}

/** Findings of one rule that were mended in one file. */
export interface FixedFindings {
  readonly file: string;
  readonly rule: string;
  readonly count: number;
}

export interface LintReport {
  /** What is left where fixes were applied. */
  readonly findings: readonly ReportedFinding[];
  /** The files that were read, as reports name them. */
  readonly names: readonly string[];
  readonly failures: readonly UnreadFile[];
  /** How many findings a baseline knows; absent where there is none. */
  readonly known?: number;
  /** How many files were read, and how many of them are postmortems, as `stats` counts them, or templates. */
  readonly files: number;
  readonly postmortems: number;
  readonly templates: number;
  /** How many could not be read or analysed. */
  readonly failed: number;
  /** What `--fix` fixed; absent where nobody asked for it. */
  readonly fixed?: readonly FixedFindings[];
  /** Whether the mended texts were only tried, not written. */
  readonly dry?: boolean;
}

/** A form to print a report in. */
export type Reporter = (report: LintReport, options: { readonly colour: boolean }) => string;

/** The findings of one file. */
export function reported(file: string, analysis: Analysis, wanted: WantedDetails): ReportedFinding[] {
  const fingerprints = fingerprintsOf(analysis);
  const edits = wanted.edits ? reportedFixes(analysis) : [];
  return reportedFindings(analysis, wanted.fixes).map((finding, i) => ({
    file,
    ...finding,
    fingerprint: fingerprints[i] ?? "",
    ...(wanted.edits ? { edits: edits[i] ?? [] } : {}),
  }));
}

/** What was fixed, a line for each file. */
export function fixedLines({ fixed = [], dry }: LintReport): string[] {
  const files = new Map<string, string[]>();
  for (const { file, rule, count } of fixed) {
    files.set(file, [...(files.get(file) ?? []), count > 1 ? `${rule} (${count})` : rule]);
  }
  return [...files].map(([file, rules]) => `${shownName(file)}: ${dry ? "would mend" : "mended"} ${rules.join(", ")}`);
}

/** What mending came to as a whole: a sentence or two; none where nobody asked for it. */
export function fixedSummary({ fixed, dry, findings, files }: LintReport): string[] {
  if (!fixed || files === 0) return [];
  const number = fixed.reduce((sum, { count }) => sum + count, 0);
  const done = number > 0 ? `${dry ? "Would mend" : "Mended"} ${counted(number, "finding")}.` : NOTHING_SAFE;
  const choices = findings.filter(({ fixes }) => fixes.length > 0).length;
  if (number === 0 && findings.length === 0) return [];
  const open = `${counted(choices, "finding")} left ${choices === 1 ? "has a fix" : "have fixes"} for you to choose in an editor.`;
  return [choices > 0 ? `${done} ${open}` : done];
}

const NOTHING_SAFE = "Nothing was safe to mend without you.";

export function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
