// Every offered fix on every document of the labelled corpus: nothing is lost, its finding is gone, no known time changes.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CORPUS, corpusIsThere } from "../corpus/shared.ts";
import { OF_A_KIND, some } from "../runs.ts";
import { holds, once, read, whyNot } from "./fixing.ts";

const settings = { userZone: "Europe/Berlin" };
const documents = corpusIsThere() ? readdirSync(`${CORPUS}docs`).filter((name) => name.endsWith(".md")) : [];

/** Line ends and a byte order mark change nothing about what must hold. */
const forms: readonly (readonly [string, readonly string[], (text: string) => string])[] = [
  ["as it is", some(documents, 1), (text) => text],
  [
    "with CRLF and a byte order mark",
    some(documents),
    (text) => `\uFEFF${text.replace(/^\uFEFF/, "").replace(/\r\n|\r|\n/g, "\r\n")}`,
  ],
];

describe.skipIf(documents.length === 0)("every fix of every finding in the corpus", () => {
  test.each(forms)(
    "%s",
    (_, names, form) => {
      const broken: string[] = [];
      let fixes = 0;
      for (const name of names) {
        const reread = once((text) => read(text, settings, name));
        const before = reread(form(readFileSync(`${CORPUS}docs/${name}`, "utf8")));
        const tried = new Map<string, number>();
        for (const finding of before.findings) {
          for (const fix of finding.fixes) {
            const kind = `${finding.rule} ${fix.id}`;
            const already = tried.get(kind) ?? 0;
            if (already >= OF_A_KIND || whyNot(fix) !== undefined) continue;
            tried.set(kind, already + 1);
            fixes++;
            const line = before.document.lines.lineAt(finding.span.start) + 1;
            for (const what of holds(before, finding, fix, settings, name, reread).broken)
              broken.push(`${name}:${line} ${finding.rule}, ${fix.title}: ${what}`);
          }
        }
      }
      expect(broken).toEqual([]);
      expect(fixes).toBeGreaterThan(2 * names.length);
    },
    120_000,
  );
});
