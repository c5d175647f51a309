// `\b` knows the letters of English alone: beside "até" or "шаблон" it never matches. Words of languages that begin or end with
// another letter stand between look-arounds (`wholeWords`).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES, wordsOf } from "../../server/src/languages/index.ts";

const engine = path.resolve(import.meta.dirname, "../../server/src");
const sources = readdirSync(engine, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.includes("packs"))
  .map((name) => readFileSync(path.join(engine, name), "utf8"));
/** Alternatives of a source of a pattern, as far as they are plain words. */
const wordsIn = (source: string) => source.split("|").filter((word) => /^[\p{L}\p{M} '’-]+$/u.test(word));

function bare(side: RegExp, edge: RegExp): string[] {
  return sources
    .flatMap((source) => [...source.matchAll(side)])
    .flatMap(([, group = "", name = ""]) =>
      LANGUAGES.flatMap((language) =>
        [wordsOf<Record<string, string | string[]>>(language, group)?.[name] ?? []]
          .flat()
          .flatMap(wordsIn)
          .filter((word) => edge.test(word))
          .map((word) => `${language} ${group}.${name}: ${word}`),
      ),
    );
}

test("no word that begins with another letter stands behind \\b", () => {
  expect(bare(/\\\\b\$\{anyOf\("([\w-]+)", "(\w+)"\)\}/g, /^[^\x00-\x7f]/)).toEqual([]);
});

test("no word that ends with another letter stands before \\b", () => {
  expect(bare(/\$\{anyOf\("([\w-]+)", "(\w+)"\)\}\\\\b/g, /[^\x00-\x7f]$/)).toEqual([]);
});

test("there are such words", () => {
  expect(sources.some((source) => /\\\\b\$\{anyOf/.test(source))).toBe(true);
  expect(wordsOf<Record<string, string>>("pt", "clauses")?.until).toContain("até");
});
