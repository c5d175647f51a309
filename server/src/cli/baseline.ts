// Findings that a project knows and lives with: a file of their fingerprints, so that only new ones are told.
import { readRegular } from "../disk/read-regular.ts";
import { writeWhole } from "./replace-file.ts";
import type { ReportedFinding } from "./report.ts";
import { UsageError } from "./verb.ts";

/** How often each fingerprint may occur. No file's name is in it, so that a report can be moved. */
export type Baseline = ReadonlyMap<string, number>;

const VERSION = 1;
const LARGEST = 16 * 1024 * 1024;

/** @param file as the user named it @throws UsageError that says what to do */
export async function readBaseline(file: string, absolute: string): Promise<Baseline> {
  const bytes = await readRegular(absolute, LARGEST).catch((error: Error) => {
    throw new UsageError(
      `The baseline "${file}" cannot be used: ${error.message}. --write-baseline makes one.`,
      "lint",
    );
  });
  const read = parsed(bytes.toString("utf8"));
  if (read) return read;
  throw new UsageError(`"${file}" is no baseline of this version. --write-baseline makes it anew.`, "lint");
}

function parsed(text: string): Baseline | undefined {
  try {
    const { version, findings } = JSON.parse(text);
    if (version !== VERSION || typeof findings !== "object" || findings === null) return undefined;
    const counts = Object.values(findings).flatMap((rule) => Object.entries(rule as Record<string, unknown>));
    return counts.every(([, count]) => Number.isInteger(count)) ? new Map(counts as [string, number][]) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes all findings as known: by rule, sorted, so that a change can be read in a review. */
export async function writeBaseline(absolute: string, findings: readonly ReportedFinding[]): Promise<void> {
  const rules = new Map<string, Map<string, number>>();
  for (const { rule, fingerprint } of findings) {
    const counts = rules.get(rule) ?? new Map<string, number>();
    rules.set(rule, counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1));
  }
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = Object.fromEntries(sorted(rules).map(([rule, counts]) => [rule, Object.fromEntries(sorted(counts))]));
  await writeWhole(absolute, `${JSON.stringify({ version: VERSION, findings: content }, undefined, 2)}\n`);
}

/** The findings that a baseline does not know; each that it knows stands for one. */
export function unknownTo(baseline: Baseline, findings: readonly ReportedFinding[]): ReportedFinding[] {
  const left = new Map(baseline);
  return findings.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count <= 0;
  });
}
