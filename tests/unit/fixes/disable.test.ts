// Where the comments go that turn a finding off, and what they say.
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { DISABLE_FILE, DISABLE_LINE, disableFixes } from "../../../server/src/rules/fixes/disable.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";

/** What the menu of a finding at `word` has, by its names. */
function menu(text: string, word: string) {
  const document = parseDocument(text);
  const start = text.indexOf(word);
  const span = { start, end: start + word.length };
  const finding = { rule: "a-rule", severity: "warning", span, message: "", related: [], fixes: [] } as const;
  return disableFixes(document, finding).map(({ id, title, safe, edits }) => ({
    id,
    title,
    safe,
    text: applyEdits(text, edits),
  }));
}

const lineOff = (text: string, word: string) => menu(text, word).find(({ id }) => id === DISABLE_LINE)?.text;
const fileOff = (text: string, word = "") => menu(text, word).find(({ id }) => id === DISABLE_FILE)?.text;

const LINE = " <!-- postmortem-disable-line a-rule -->";
const NEXT = "<!-- postmortem-disable-next-line a-rule -->";
const FILE = "<!-- postmortem-disable-file a-rule -->";

test("the menu has both, and nobody makes them unasked", () => {
  expect(menu("a\n", "a").map(({ text, ...rest }) => rest)).toEqual([
    { id: "disable-line", title: "Turn off a-rule for this line", safe: false },
    { id: "disable-file", title: "Turn off a-rule for this file", safe: false },
  ]);
});

describe("for a line", () => {
  test.each<[string, string, string, string | undefined]>([
    ["behind its words", "One X.\nTwo.\n", "X", `One X.${LINE}\nTwo.\n`],
    ["before closing marks", "## X ##\n", "X", `## X${LINE} ##\n`],
    ["of an item", "- One\n- X\n", "X", `- One\n- X${LINE}\n`],
    [
      "behind a row's last pipe",
      "| a | b |\n|---|---|\n| X | d |  \n",
      "X",
      `| a | b |\n|---|---|\n| X | d |${LINE}  \n`,
    ],
    ["in a table's header", "| X | b |\n|---|---|\n| c | d |\n", "X", `| X | b${LINE} |\n|---|---|\n| c | d |\n`],
    ["before a fence", "a\n\n```\nb\nX\n```\n", "X", `a\n\n${NEXT}\n\`\`\`\nb\nX\n\`\`\`\n`],
    ["before a fence in an item", "- a\n\n  ```\n  X\n  ```\n", "X", `- a\n\n  ${NEXT}\n  \`\`\`\n  X\n  \`\`\`\n`],
    ["before a fence in a quote", "> ```\n> X\n> ```\n", "X", `> ${NEXT}\n> \`\`\`\n> X\n> \`\`\`\n`],
    ["before a comment of its own line", "a\n\n<!-- X -->\n", "X", `a\n\n${NEXT}\n<!-- X -->\n`],
    ["before a line that only seems empty", "a\n  \nb\n", "  ", `a\n  ${NEXT}\n  \nb\n`],
    [
      "with the document's line ends",
      "a\r\n\r\n```\r\nX\r\n```\r\n",
      "X",
      `a\r\n\r\n${NEXT}\r\n\`\`\`\r\nX\r\n\`\`\`\r\n`,
    ],
    [
      "in the comment that is there",
      "One X. <!-- postmortem-disable-line b, c -- why -->\n",
      "X",
      "One X. <!-- postmortem-disable-line b, c, a-rule -- why -->\n",
    ],
    [
      "in one for a single rule",
      "One X. <!-- postmortem-disable-line b -->\n",
      "X",
      "One X. <!-- postmortem-disable-line b, a-rule -->\n",
    ],
    [
      "but not in one of another line, or for another",
      "One. <!-- postmortem-disable-line b -->\n<!-- postmortem-disable-next-line c -->\nX.\n",
      "X",
      `One. <!-- postmortem-disable-line b -->\n<!-- postmortem-disable-next-line c -->\nX.${LINE}\n`,
    ],
    ["nor in front matter", "---\nkey: X\n---\n\na\n", "X", undefined],
    ["nor right behind its last mark", "---\nkey: b\n---\n\na\n", "\n\na", undefined],
    ["but behind it", "---\nkey: b\n---\nX\n", "X", `---\nkey: b\n---\nX${LINE}\n`],
    ["nor where there is no text", "", "", undefined],
  ])("%s", (_, text, word, expected) => expect(lineOff(text, word)).toBe(expected));
});

describe("for the file", () => {
  test.each<[string, string, string]>([
    ["at the top", "a\n", `${FILE}\n\na\n`],
    ["behind a byte order mark", "\ufeffa\r\nb\r\n", `\ufeff${FILE}\r\n\r\na\r\nb\r\n`],
    ["behind front matter", "---\nkey: b\n---\na\n", `---\nkey: b\n---\n${FILE}\n\na\n`],
    ["behind front matter that is all", "---\nkey: b\n---\n", `---\nkey: b\n---\n\n${FILE}`],
    ["in an empty file", "", `${FILE}\n\n`],
    [
      "in the comment that is there",
      "a\n\n<!-- postmortem-disable-file b -->\n",
      "a\n\n<!-- postmortem-disable-file b, a-rule -->\n",
    ],
    [
      "not in one for a line",
      "a <!-- postmortem-disable-line b -->\n",
      `${FILE}\n\na <!-- postmortem-disable-line b -->\n`,
    ],
    [
      "not in one for all rules",
      "a\n\n<!-- postmortem-disable-file -->\n",
      `${FILE}\n\na\n\n<!-- postmortem-disable-file -->\n`,
    ],
  ])("%s", (_, text, expected) => expect(fileOff(text)).toBe(expected));
});
