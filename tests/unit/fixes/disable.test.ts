// Where the comments stand that turn a finding off, for its line and for its file.
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { DISABLE_FILE, DISABLE_LINE, disableFixes } from "../../../server/src/rules/fixes/disable.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";

/** The fixes for a finding at that place of the text. */
function fixesAt(text: string, place: string) {
  const document = parseDocument(text);
  const start = text.indexOf(place);
  const span = { start, end: start + place.length };
  return disableFixes(document, { rule: "a-rule", severity: "hint", span, message: "", related: [], fixes: [] });
}

function after(text: string, place: string, id: string): string | undefined {
  const fix = fixesAt(text, place).find((one) => one.id === id);
  return fix && applyEdits(text, fix.edits);
}

const forLine = (text: string, place: string) => after(text, place, DISABLE_LINE);
const forFile = (text: string, place = "x") => after(text, place, DISABLE_FILE);

const ON = "<!-- postmortem-disable-line a-rule -->";
const BEFORE = "<!-- postmortem-disable-next-line a-rule -->";
const FILE = "<!-- postmortem-disable-file a-rule -->";

describe("for a line", () => {
  test.each([
    ["behind a sentence", "a x\nb\n", `a x ${ON}\nb\n`],
    ["before the closing marks of a heading", "## x ##\n", `## x ${ON} ##\n`],
    ["behind the last pipe of a row", "| a | b |\n|---|---|\n| x | d |\n", `| a | b |\n|---|---|\n| x | d | ${ON}\n`],
    [
      "and before the blanks behind it",
      "| a | b |\n|---|---|\n| x | d |  \n",
      `| a | b |\n|---|---|\n| x | d | ${ON}  \n`,
    ],
    [
      "within the header of a table, which has to fit its dashes",
      "| a | x |\n|---|---|\n",
      `| a | x ${ON} |\n|---|---|\n`,
    ],
    ["above a fence, whichever of its lines it is", "a\n\n```\nb\nx\n```\n", `a\n\n${BEFORE}\n\`\`\`\nb\nx\n\`\`\`\n`],
    ["as deep as the fence", "- a\n\n  ```\n  x\n  ```\n", `- a\n\n  ${BEFORE}\n  \`\`\`\n  x\n  \`\`\`\n`],
    ["within the quote", "> ```\n> x\n> ```\n", `> ${BEFORE}\n> \`\`\`\n> x\n> \`\`\`\n`],
    ["above a comment, whichever of its lines it is", "a\n\n<!--\nx\n-->\n", `a\n\n${BEFORE}\n<!--\nx\n-->\n`],
    ["above a comment", "a\n\n<!-- x -->\n", `a\n\n${BEFORE}\n<!-- x -->\n`],
    ["with the line ends of the file", "a\r\n\r\n<!-- x -->\r\n", `a\r\n\r\n${BEFORE}\r\n<!-- x -->\r\n`],
  ])("%s", (_, text, wanted) => expect(forLine(text, "x")).toBe(wanted));

  test("a comment for that line takes the rule up", () => {
    expect(forLine("a x <!-- postmortem-disable-line one, two, three -->\n", "x")).toBe(
      "a x <!-- postmortem-disable-line one, two, three, a-rule -->\n",
    );
  });

  test.each([
    [
      "of another line",
      "b <!-- postmortem-disable-line one -->\n\na x\n",
      `b <!-- postmortem-disable-line one -->\n\na x ${ON}\n`,
    ],
    [
      "of another scope",
      "<!-- postmortem-disable-file one -->\na x\n",
      `<!-- postmortem-disable-file one -->\na x ${ON}\n`,
    ],
    [
      "of another line and scope",
      "a x\n\n<!-- postmortem-disable-next-line one -->\nb\n",
      `a x ${ON}\n\n<!-- postmortem-disable-next-line one -->\nb\n`,
    ],
    ["of every rule", "a x <!-- postmortem-disable-line -->\n", `a x ${ON} <!-- postmortem-disable-line -->\n`],
  ])("a comment %s does not", (_, text, wanted) => expect(forLine(text, "x")).toBe(wanted));

  test.each([
    ["in front matter", "---\ntitle: x\n---\n\na\n"],
    ["where there is no text", "<!-- x -->\n"],
  ])("is not offered %s", (_, text) => expect(fixesAt(text, "x").map(({ id }) => id)).toEqual([DISABLE_FILE]));

  test("a comment of the line before does not", () => {
    const before = "<!-- postmortem-disable-next-line one -->\n";
    expect(forLine(`${before}a x\n`, "a x")).toBe(`${before}a x ${ON}\n`);
  });

  test("is offered right behind front matter", () => {
    expect(forLine("---\ntitle: a\n---\nx\n", "x")).toBe(`---\ntitle: a\n---\nx ${ON}\n`);
  });
});

describe("for the file", () => {
  test.each([
    ["at the top", "x\n", `${FILE}\n\nx\n`],
    ["behind a byte order mark", "\ufeffx\n", `\ufeff${FILE}\n\nx\n`],
    ["with the line ends of the file", "x\r\n", `${FILE}\r\n\r\nx\r\n`],
    ["behind front matter", "---\ntitle: a\n---\nx\n", `---\ntitle: a\n---\n${FILE}\n\nx\n`],
    [
      "behind front matter of a text without a last line end",
      "---\ntitle: a\n---\nx",
      `---\ntitle: a\n---\n${FILE}\n\nx`,
    ],
    [
      "beside a comment for a line",
      "x <!-- postmortem-disable-line z -->\n",
      `${FILE}\n\nx <!-- postmortem-disable-line z -->\n`,
    ],
    ["behind front matter that ends the file", "---\ntitle: x\n---\n", `---\ntitle: x\n---\n${FILE}\n`],
    ["behind front matter that no line end follows", "---\ntitle: x\n---", `---\ntitle: x\n---\n${FILE}\n`],
  ])("%s", (_, text, wanted) => expect(forFile(text)).toBe(wanted));

  test("a comment for the file takes the rule up", () => {
    expect(forFile("x <!-- postmortem-disable-line z -->\n\n<!-- postmortem-disable-file one, two -->\n")).toBe(
      "x <!-- postmortem-disable-line z -->\n\n<!-- postmortem-disable-file one, two, a-rule -->\n",
    );
  });

  test("a comment for every rule does not", () => {
    expect(forFile("x\n\n<!-- postmortem-disable-file -->\n")).toBe(
      `${FILE}\n\nx\n\n<!-- postmortem-disable-file -->\n`,
    );
  });
});

test("the choices say what they do, and nothing of it is done unasked", () => {
  expect(fixesAt("x\n", "x").map(({ title, safe }) => [title, safe])).toEqual([
    ["Turn off a-rule for this line", false],
    ["Turn off a-rule for this file", false],
  ]);
});
