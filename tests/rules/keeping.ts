// Every fix that a report offers, carried out and judged.
import { expect } from "vitest";
import { type Analysis, analyse } from "../../server/src/analyse.ts";
import { fixAll } from "../../server/src/language/fix-all.ts";
import { type Fault, fixById, kept, type OfferedFix, offersAt } from "../../server/src/language/fixes.ts";
import { rules } from "../../server/src/rules/index.ts";
import { brokenLines, holds, once } from "./fixing.ts";

export const severity = Object.fromEntries(rules.map(({ id }) => [id, "warning" as const]));
const asPostmortem = (text: string) =>
  analyse(text, { treatAs: "postmortem", settings: { severity, userZone: "Europe/Berlin" } });

export const REPORT = (timeline: string, title = " on 2024-05-06") => `# Postmortem: uploads down${title}

## Impact

Uploads failed for 20 minutes.

## Timeline

${timeline}

## Root cause

A full disk.
`;

function offersOf(analysis: Analysis): OfferedFix[] {
  const { fixes } = offersAt(analysis, { start: 0, end: 0 }, new Set(analysis.findings));
  const off = analysis.findings.flatMap(({ rule }, i) =>
    ["disable-line", "disable-file"].flatMap((id) => fixById(analysis, `${i}.${id}.${rule}`) ?? []),
  );
  return [...fixes, ...off];
}

/** Every fix that is offered holds, and none is left out for a mistake. Gives the titles of those that can be had. */
export function expectKept(text: string, reader = asPostmortem): string[] {
  const reread = once(reader);
  const before = reread(text);
  const faults: Fault[] = [];
  const titles: string[] = [];
  for (const offered of offersOf(before)) {
    const { finding, fix } = offered;
    const made = kept(before, offered, reread, (fault) => faults.push(fault), true);
    if (!made || !("edits" in made)) continue;
    titles.push(fix.title);
    const { broken, after } = holds(before, finding, fix, {}, undefined, reread);
    const wrong = [...broken, ...brokenLines(before, after, fix)].filter(
      (what) => what !== "the finding is still there",
    );
    expect(wrong, `${fix.title}\n${text}`).toEqual([]);
  }
  expect(faults).toEqual([]);
  const { analysis } = fixAll(before, reread, undefined, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
  expect(fixAll(analysis, reread).edits).toEqual([]);
  return titles;
}
