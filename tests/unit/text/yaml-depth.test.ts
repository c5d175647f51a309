// YAML that nests too deep is told from its tokens, and never parsed.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { readConfigFile } from "../../../server/src/config/file.ts";
import { meaningAt } from "../../../server/src/config/suggest.ts";
import { explain } from "../../../server/src/language/explain.ts";
import { nestsTooDeep } from "../../../server/src/text/yaml-depth.ts";
import { upTo } from "../../runs.ts";

/** How many keys are many. */
const COUNT = upTo(20_000);

const DEEP: Readonly<Record<string, string>> = {
  "flow lists": `a: ${"[".repeat(3000)}`,
  "closed flow lists": `a: ${"[".repeat(3000)}${"]".repeat(3000)}`,
  "flow mappings": `a: ${"{a: ".repeat(3000)}`,
  both: `a: ${"[{".repeat(3000)}`,
  "brackets in quotes do not close": `a: ${'["]", '.repeat(3000)}`,
  "brackets in comments do not close": `a: ${"[ # ]\n  ".repeat(3000)}`,
  dashes: "- ".repeat(3000),
  "question marks": `${"? ".repeat(3000)}`,
  indentation: Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\r\n"),
};

const FLAT: Readonly<Record<string, string>> = {
  nothing: "",
  "many lists": "a: [1, [2, 3]]\n".repeat(3000),
  "brackets in text": `a: "${"[".repeat(3000)}"\nb: '${"{".repeat(3000)}'\nc: x ${"[".repeat(3000)}\n# ${"[".repeat(3000)}`,
  "a block of text": `a: |\n${Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth + 2)}- [x`).join("\n")}`,
  "a long list": "people:\n".concat("  - name: x\n    also:\n      - y\n".repeat(3000)),
  "far to the right": `a:${" ".repeat(500)}b\n`.repeat(10),
};

describe("depth", () => {
  test.each(Object.entries(DEEP))("%s: too deep", (_, yaml) => expect(nestsTooDeep(yaml)).toBe(true));
  test.each(Object.entries(FLAT))("%s: can be read", (_, yaml) => expect(nestsTooDeep(yaml)).toBe(false));
});

test.each(Object.entries(DEEP))("front matter, %s: taken off, not read, and told so", (_, yaml) => {
  const source = `---\ntitle: x\n${yaml.split("\n").slice(0, 390).join("\n")}\n---\n\n# Postmortem\n`;
  const analysis = analyse(source);
  expect(analysis.document.frontMatter).toMatchObject({ entries: [], unread: "it nests too deep" });
  expect(explain(analysis).why).toContain("front matter not read: it nests too deep");
});

test.each(Object.entries(DEEP))("a configuration, %s: one clear problem", (_, yaml) => {
  const { problems, settings } = readConfigFile("/x/.postmortem.yaml", yaml);
  expect(settings).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    "The file nests lists and mappings too deep and was not read.",
  ]);
  expect(meaningAt(yaml, 0)).toBeUndefined();
});

test("many keys take no time for each pair of them, and one that stands twice is told", () => {
  const many = Array.from({ length: COUNT }, (_, i) => `k${i}: 1`).join("\n");
  expect(readConfigFile("/x/.postmortem.yaml", many).problems).toHaveLength(COUNT);
  const { problems, settings } = readConfigFile(
    "/x/.postmortem.yaml",
    "timezone: UTC\npeople: [A]\ntimezone: Asia/Tokyo\n",
  );
  expect(problems.map(({ message }) => message)).toEqual([
    "The configuration has “timezone” twice; the first one holds.",
  ]);
  expect(settings.map(({ key, value }) => [key, value])).toEqual([
    ["timezone", "UTC"],
    ["people", ["A"]],
  ]);
});
