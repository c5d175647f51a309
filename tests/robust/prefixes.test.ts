// A report is read at every moment of its writing: no beginning of one makes anything throw, and every fix of it can be built.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { analyse } from "../../server/src/analyse.ts";
import { CORPUS, corpusIsThere } from "../corpus/shared.ts";
import { some } from "../runs.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples");
/** Characters between two beginnings that end within a line. */
const STEP = 20;
/** Every so many beginnings, the fixes are built. */
const FIXES = 10;
/** Reports of the labelled corpus that are tried, others at every run, and how much of each of those. */
const SAMPLE = 4;
const LONGEST = 4000;

const markdownIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => path.join(folder, name));

function sample(): string[] {
  if (!corpusIsThere()) return [];
  const files = markdownIn(path.join(CORPUS, "docs"));
  const seed = Number(process.env.POSTMORTEM_SEED) || 0;
  return Array.from({ length: SAMPLE }, (_, i) => files[(seed + i * 37) % files.length] as string);
}

function beginnings(text: string): number[] {
  const ends = new Set<number>();
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.add(at).add(at + 1);
  for (let at = 0; at < text.length; at += STEP) ends.add(at);
  return some([...ends].sort((a, b) => a - b));
}

const settings = { userZone: "Europe/Berlin", today: "2026-11-20" };

it.each([...markdownIn(EXAMPLES), ...sample()].map((file) => [path.basename(file), file]))(
  "every beginning of %s",
  (_, file) => {
    const text = readFileSync(file, "utf8").slice(0, file.startsWith(EXAMPLES) ? undefined : LONGEST);
    const faults: string[] = [];
    beginnings(text).forEach((end, i) => {
      try {
        const { findings } = analyse(text.slice(0, end), { treatAs: "postmortem", settings });
        if (i % FIXES > 0) return;
        for (const { rule, fixes } of findings)
          for (const fix of fixes) {
            const made = fix.resolve();
            if ("fault" in made) faults.push(`${end}: ${rule}: ${fix.title}: ${made.fault}`);
          }
      } catch (error) {
        faults.push(`${end}: ${error instanceof Error ? error.stack : error}`);
      }
    });
    expect(faults).toEqual([]);
  },
  60_000,
);
