// The page of a rule, docs/rules/<id>.md: what its author writes (from the examples to the sources), and the examples in it, which are
// run as tests.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.dirname(import.meta.dirname);
export const PAGES = "docs/rules";

/** What stands between these two headings is written by hand; the rest is made of the rule's file. */
const FIRST = "## Examples";
const BEHIND = "## Fixes";

/**
 * @typedef {object} Example
 * @property {"wrong" | "right"} side
 * @property {string} title
 * @property {string} text
 * @property {readonly number[]} lines from 1, where the rule has to report; none in a right example
 * @property {string} [fixed] the text after the first fix
 */

/** What is written by hand of a page. @param {string} page @returns {string} */
export function writtenOf(page) {
  const [start, end] = [page.indexOf(`\n${FIRST}\n`), page.lastIndexOf(`\n${BEHIND}\n`)];
  return start < 0 || end < start ? `${FIRST}\n` : page.slice(start + 1, end).trimEnd();
}

/**
 * The examples in what is written of a page, in its order: each below "### Wrong: …" or "### Right: …", in a fence; below a wrong one the lines that are
 * reported, and, where it is shown, the text after the first fix.
 * @param {string} written @returns {Example[]}
 */
export function readExamples(written) {
  return written
    .split(/^### (?=Wrong: |Right: )/m)
    .slice(1)
    .map((part) => {
      const [, kind = "", title = ""] = /^(\w+): (.*)\n/.exec(part) ?? [];
      const fences = [...part.matchAll(/^(`{3,})markdown\n([\s\S]*?\n)\1$/gm)].map(([, , text = ""]) => text);
      const told = /^`[a-z-]+` reports at lines? (.*)\.$/m.exec(part)?.[1] ?? "";
      const lines = (told.match(/\d+/g) ?? []).map(Number);
      const [text = "", fixed] = fences;
      const side = kind === "Wrong" ? "wrong" : "right";
      return { side, title, text, lines, ...(fixed === undefined ? {} : { fixed }) };
    });
}

/** The examples of a rule; none where it has no page yet. @param {string} id @returns {Example[]} */
export function examplesOf(id) {
  const file = path.join(root, PAGES, `${id}.md`);
  return existsSync(file) ? readExamples(writtenOf(readFileSync(file, "utf8"))) : [];
}

/** The texts of the examples of all rules. @returns {string[]} */
export function exampleTexts() {
  const pages = readdirSync(path.join(root, PAGES)).filter((name) => name !== "README.md");
  return pages.flatMap((name) => examplesOf(name.replace(/\.md$/, "")).map(({ text }) => text));
}
