// Names of files are shown as text: nothing in them is a link or an icon.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { plainWords } from "../../../client/src/text/plainWords.ts";
import { reasonInWords } from "../../../client/src/text/reasons.ts";

/** What the editor takes for a link (its parser of linked texts) and for an icon. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const ICON = /\$\([a-z0-9-]+(~[a-z]+)?\)/i;

it.each([
  "[Show details](command:workbench.action.quit).md",
  '[x](https://evil.test "title") and [y](file:///etc/passwd)',
  "$(error) stop $(sync~spin)",
  "[[a]]((command:x)) $$((x)$(x)",
  "]\u202e(command:x) [a]\n(command:b)",
])("%j is text", (name) => {
  const shown = plainWords(name);
  expect(shown).not.toMatch(LINK);
  expect(shown).not.toMatch(ICON);
  expect(shown).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(shown.replace(/ /g, "")).toBe(name.replace(/[\u202e\n ]/g, ""));
});

it("ordinary names stay as they are", () => {
  const name = "2024-03-08 checkout (EU) [draft] $5 “障害” 🔥.md";
  expect(plainWords(name)).toBe(name);
});

it("a reason is one short line", () => {
  expect(reasonInWords(["the title says “Postmortem”.", "it tells lessons"])).toBe("The title says “Postmortem”");
  expect(reasonInWords([])).toBe("");
  expect(reasonInWords([`the title says “${"outage ".repeat(40)}”`]).length).toBeLessThanOrEqual(70);
});

it("messages are shown in one place, and nothing is trusted", () => {
  const folder = path.resolve(import.meta.dirname, "../../../client/src");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const having = (words: RegExp) => sources.filter((name) => words.test(readFileSync(path.join(folder, name), "utf8")));
  expect(having(/\.show(?:Information|Warning|Error)Message\(/)).toEqual(["say.ts"]);
  expect(having(/isTrusted(?!: false)|supportHtml(?!: false)|new vscode\.MarkdownString/)).toEqual([]);
});
