// Texts that once broke something: everything that must hold of any text holds of them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { brokenOf } from "../fuzz/oracles.ts";

const CASES = path.resolve(import.meta.dirname, "../cases/fuzz");

it.each(readdirSync(CASES).filter((name) => name.endsWith(".md")))("%s", (name) => {
  expect(brokenOf(readFileSync(path.join(CASES, name), "utf8"))).toEqual([]);
});
