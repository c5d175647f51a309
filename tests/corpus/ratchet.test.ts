// The figures reached on the labelled corpus, and on altered copies of it, must not fall.
// figures.json keeps them; raise it with: node tests/corpus/measure.mjs --write
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { measure, mutate } from "./measure.mjs";
import { CORPUS, corpusIsThere } from "./shared.ts";

const figures = JSON.parse(readFileSync(new URL("./figures.json", import.meta.url), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "postmortem-corpus-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!corpusIsThere())("the labelled corpus", () => {
  for (const corpus of ["documents", "altered"] as const) {
    describe(corpus, () => {
      const reached = () =>
        (cache[corpus] ??= corpus === "documents" ? measure(CORPUS) : measure(mutate(CORPUS, folder)));
      it.each(Object.entries(figures[corpus] as Record<string, number>))(
        "%s is at least %f",
        (name, least) => {
          expect(reached()[name]).toBeGreaterThanOrEqual(least);
        },
        120_000,
      );
    });
  }
});

const cache: Partial<Record<"documents" | "altered", Record<string, number>>> = {};
