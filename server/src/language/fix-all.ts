// All safe fixes at once: repeated until nothing changes, and none that would bring a finding that was not there.
import type { Analysis } from "../analyse.ts";
import type { FixTraits } from "../rules/types.ts";
import { composeEdits } from "../text/compose.ts";
import { applyEdits, type Edit, touching } from "../text/edits.ts";
import { type OnFault, plainEdits } from "./fixes.ts";
import { brokenPromise, countsOf, type Reread } from "./promises.ts";

/** Rounds of mending. A fix may lay bare what another one mends; more rounds than this are a fault of a rule. */
const MOST_ROUNDS = 10;
/** Readings of one round to find out which of its fixes do harm; what is not found out by then waits. */
const MOST_READINGS = 40;

export interface FixedAll {
  /** Edits of the text that was analysed first. */
  readonly edits: readonly Edit[];
  /** The text after them, read. */
  readonly analysis: Analysis;
  /** How many findings of each rule were mended. */
  readonly fixed: ReadonlyMap<string, number>;
}

/** A safe fix of one finding. */
interface Candidate {
  readonly rule: string;
  readonly removes: boolean;
  readonly edits: readonly Edit[];
}

/**
 * Applies all safe fixes, or those of one rule. Runs to where a second run changes nothing.
 * @param reread reads a changed text under the same settings
 * @param onFault is told of fixes that are left out because something about them does not hold
 */
export function fixAll(first: Analysis, reread: Reread, rule?: string, onFault: OnFault = () => {}): FixedAll {
  let analysis = first;
  let edits: Edit[] = [];
  const fixed = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const accepted = acceptedOf(analysis, candidatesOf(analysis, rule, onFault), reread);
    if (!accepted) break;
    edits = composeEdits(edits, editsOf(accepted.candidates));
    analysis = accepted.after;
    for (const one of accepted.candidates) fixed.set(one.rule, (fixed.get(one.rule) ?? 0) + 1);
  }
  return { edits, analysis, fixed };
}

/** Whether a fix runs without anybody choosing it. */
export function isSafe({ safe, asks }: FixTraits): boolean {
  return safe && asks === undefined;
}

/** The safe fixes that can run in one go: of those that touch the same text the first. */
function candidatesOf({ document, findings }: Analysis, rule: string | undefined, onFault: OnFault): Candidate[] {
  const all = findings.flatMap((finding): Candidate[] => {
    if (rule !== undefined && finding.rule !== rule) return [];
    for (const fix of finding.fixes.filter(isSafe)) {
      const made = fix.resolve();
      if ("fault" in made) onFault({ rule: finding.rule, title: fix.title, what: made.fault });
      if ("edits" in made)
        return [{ rule: finding.rule, removes: fix.removes ?? false, edits: plainEdits(document, fix, made.edits) }];
    }
    return [];
  });
  const out = new Set<Candidate>();
  let last: { readonly edit: Edit; readonly of: Candidate } | undefined;
  const ordered = all.flatMap((of) => of.edits.map((edit) => ({ edit, of })));
  for (const one of ordered.sort((a, b) => a.edit.span.start - b.edit.span.start)) {
    if (out.has(one.of)) continue;
    if (last && last.of !== one.of && touching(last.edit.span, one.edit.span)) out.add(one.of);
    else last = one;
  }
  return all.filter((one) => !out.has(one));
}

/** The candidates that do no harm together, with the text after them; undefined where there are none. */
function acceptedOf(
  before: Analysis,
  candidates: readonly Candidate[],
  reread: Reread,
): { readonly candidates: readonly Candidate[]; readonly after: Analysis } | undefined {
  let accepted: { candidates: readonly Candidate[]; after: Analysis } | undefined;
  const parts = candidates.length > 0 ? [candidates] : [];
  for (let readings = 0; parts.length > 0 && readings < MOST_READINGS; readings++) {
    const part = parts.pop() as readonly Candidate[];
    const trial = [...(accepted?.candidates ?? []), ...part];
    const after = reread(applyEdits(before.document.source, editsOf(trial)));
    const middle = Math.ceil(part.length / 2);
    if (isBetter(before, after, trial)) accepted = { candidates: trial, after };
    else if (part.length > 1) parts.push(part.slice(middle), part.slice(0, middle));
  }
  return accepted;
}

/** Each fix took a finding away, no rule has more to say than before, and the document is read as what it was. */
function isBetter(before: Analysis, after: Analysis, candidates: readonly Candidate[]): boolean {
  const removes = candidates.some((one) => one.removes);
  if (brokenPromise(before, after, { removes }) !== undefined) return false;
  const most = countsOf(before.findings);
  for (const { rule } of candidates) most.set(rule, (most.get(rule) ?? 0) - 1);
  const counts = countsOf(after.findings);
  return [...new Set([...most.keys(), ...counts.keys()])].every(
    (rule) => (counts.get(rule) ?? 0) <= (most.get(rule) ?? 0),
  );
}

function editsOf(candidates: readonly Candidate[]): Edit[] {
  return candidates.flatMap(({ edits }) => edits);
}
