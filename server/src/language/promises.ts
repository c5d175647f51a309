// What every fix promises of the text after it, which is read to find out: the same kind of document with the same times.
import type { Analysis } from "../analyse.ts";
import { CHANGES_OTHERS } from "../rules/fixes/proof.ts";
import { timesKept } from "../rules/fixes/times-kept.ts";
import type { Finding, FixTraits } from "../rules/types.ts";

/** Reads a changed text as the document is read. */
export type Reread = (source: string) => Analysis;

/** Why a fix cannot be had, because the text after it tells something else; undefined where it can. */
export function brokenPromise(
  before: Analysis,
  after: Analysis,
  { movesTimes = false, removes = false, snippet = false }: Pick<FixTraits, "movesTimes" | "removes" | "snippet">,
): string | undefined {
  const [old, now] = [before.postmortem.genre.kind, after.postmortem.genre.kind];
  // With prompts for all that is missing a short report is one that is being filled in.
  const isBegun = snippet && old === "postmortem" && after.postmortem.genre.draft === true;
  if (old !== now && !isBegun)
    return `There is so little text that this would be taken for ${now === "other" ? "something else" : `a ${now}`} then`;
  const kept = movesTimes || timesKept(before.postmortem.timeline, after.postmortem.timeline, removes);
  return kept ? undefined : CHANGES_OTHERS;
}

/** What a comment that turns `finding` off promises besides: that it is gone, and that nothing new is told. */
export function brokenSilence(before: Analysis, after: Analysis, finding: Finding): string | undefined {
  const most = countsOf(before.findings);
  const now = countsOf(after.findings);
  if ((now.get(finding.rule) ?? 0) >= (most.get(finding.rule) ?? 0)) return "it has no effect";
  const [more] = [...now].find(([rule, count]) => count > (most.get(rule) ?? 0)) ?? [];
  return more && `it brings a finding of ${more}`;
}

/** How many findings there are of each rule. */
export function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
