// What the engine gives is what the golden record says: a change that should change nothing changes no byte.
// Where a change is meant: node tests/golden/record.mjs --write, and say in the commit what changed and why.
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { CORPUS, corpusIsThere } from "../corpus/shared.ts";
import { differences, kept, take } from "./record.mjs";

const there = corpusIsThere();

it("gives the same bytes as recorded", async () => {
  const { lines } = await take();
  const record = kept();
  if (!there) for (const name of record.keys()) if (/^(?:corpus|altered|cases)\//.test(name)) record.delete(name);
  expect(differences(record, lines)).toEqual([]);
  expect(lines.size).toBeGreaterThan(there && existsSync(CORPUS) ? 500 : 100);
}, 240_000);
