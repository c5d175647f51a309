// Entries as blocks of lines: what belongs to each, and which can change places.
import { describe, expect, test } from "vitest";
import { runsOf } from "../../../server/src/rules/fixes/runs.ts";
import { slice } from "../../../server/src/text/span.ts";
import { readReport, timelineOf } from "./made.ts";

/** The lines of each entry, by run. */
function runs(lines: string): string[][] {
  return runsIn(timelineOf(lines));
}

function runsIn({ document, postmortem, source }: ReturnType<typeof readReport>): string[][] {
  return runsOf(document, postmortem.timeline).map(({ chunks }) => chunks.map(({ span }) => slice(source, span)));
}

describe("what belongs to an entry", () => {
  test.each<[string, string, string[][]]>([
    ["its line", "- 10:00 a\n- 10:30 b", [["- 10:00 a", "- 10:30 b"]]],
    ["what goes on below it", "- 10:00 a\n  more\n- 10:30 b", [["- 10:00 a\n  more", "- 10:30 b"]]],
    ["items without a time", "- 10:00 a\n- and more\n- 10:30 b", [["- 10:00 a\n- and more", "- 10:30 b"]]],
    ["no blank lines behind it", "- 10:00 a\n\n  more\n\n- 10:30 b\n\n", [["- 10:00 a\n\n  more", "- 10:30 b"]]],
    [
      "the whole of a fence below it",
      "- 10:00 a\n\n  ```\n  log\n\n  end\n  ```\n\n- 10:30 b",
      [["- 10:00 a\n\n  ```\n  log\n\n  end\n  ```", "- 10:30 b"]],
    ],
    ["not an empty fence, which bars the way", "- 10:00 a\n\n  ```\n  ```\n- 10:30 b", [["- 10:00 a"], ["- 10:30 b"]]],
    ["not a comment, which bars the way", "- 10:00 a\n  <!-- x\n  y -->\n- 10:30 b", [["- 10:00 a"], ["- 10:30 b"]]],
    ["headings with their text", "### 10:00 a\n\nx\n\n### 10:30 b\n\ny", [["### 10:00 a\n\nx", "### 10:30 b\n\ny"]]],
    ["a row", "| Time | What |\n|---|---|\n| 10:00 | a |\n| 10:30 | b |", [["| 10:00 | a |", "| 10:30 | b |"]]],
    ["plain lines", "10:00 a\n10:30 b", [["10:00 a", "10:30 b"]]],
    [
      "plain lines without their breaks",
      "10:00 a  \n10:30 b\\\n11:00 c<br>\n11:30 d<BR />\n12:00 e",
      [["10:00 a", "10:30 b", "11:00 c", "11:30 d", "12:00 e"]],
    ],
    [
      "items with what would be breaks",
      "- 10:00 a  \n- 10:30 b\\\n- 11:00 c",
      [["- 10:00 a  ", "- 10:30 b\\", "- 11:00 c"]],
    ],
    ["a paragraph for each", "10:00 a\n\n10:30 b", [["10:00 a", "10:30 b"]]],
    ["lines of a fence", "```\n10:00 a\n  more\n10:30 b\n```", [["10:00 a\n  more", "10:30 b"]]],
    [
      "a date in a fence below it",
      "- 10:00 a\n\n  ```\n  2024-05-04\n  ```\n- 10:30 b",
      [["- 10:00 a\n\n  ```\n  2024-05-04\n  ```", "- 10:30 b"]],
    ],
    [
      "a date in indented code below it",
      "- 10:00 a\n\n      2024-05-04\n      done\n- 10:30 b",
      [["- 10:00 a\n\n      2024-05-04\n      done", "- 10:30 b"]],
    ],
    [
      "a date with more than two letters beside it",
      "- 10:00 a\n\n  2024-05-04 log\n\n- 10:30 b",
      [["- 10:00 a\n\n  2024-05-04 log", "- 10:30 b"], ["  2024-05-04 log"]],
    ],
    [
      "what stands within it at a break",
      "- 10:00 a\n  - 10:05 x<br>10:07 y\n- 10:30 b",
      [["- 10:00 a\n  - 10:05 x<br>10:07 y", "- 10:30 b"]],
    ],
  ])("%s", (_, lines, expected) => expect(runs(lines)).toEqual(expected));
  test("the underline of a heading", () => {
    expect(runsIn(readReport("# Timeline\n\n10:00 a\n-----\n\nx\n\n10:30 b\n-----\n\n11:00 c\n-----\n"))).toEqual([
      ["10:00 a\n-----\n\nx", "10:30 b\n-----", "11:00 c\n-----"],
    ]);
  });
});

describe("what can change places", () => {
  test.each<[string, string, string[][]]>([
    ["with the text between them", "- 10:00 a\n\nAnd then:\n\n- 10:30 b", [["- 10:00 a\n\nAnd then:", "- 10:30 b"]]],
    ["not past a comment", "- 10:00 a\n\n<!-- x -->\n\n- 10:30 b", [["- 10:00 a"], ["- 10:30 b"]]],
    ["not past a rule", "- 10:00 a\n\n---\n\n- 10:30 b", [["- 10:00 a"], ["- 10:30 b"]]],
    ["past blank lines", "- 10:00 a\n\n\n- 10:30 b", [["- 10:00 a", "- 10:30 b"]]],
    ["past blank lines of a quote", "> - 10:00 a\n>\n> - 10:30 b", [["> - 10:00 a", "> - 10:30 b"]]],
    [
      "children among each other",
      "- 10:00 a\n  - 10:05 a1\n  - 10:10 a2\n- 10:30 b\n  - 10:35 b1",
      [
        ["- 10:00 a\n  - 10:05 a1\n  - 10:10 a2", "- 10:30 b\n  - 10:35 b1"],
        ["  - 10:05 a1", "  - 10:10 a2"],
        ["  - 10:35 b1"],
      ],
    ],
    [
      "rows of one table",
      "| Time | What |\n|---|---|\n| 10:00 | a |\n\n| Time | What |\n|---|---|\n| 10:30 | b |",
      [["| 10:00 | a |"], ["| 10:30 | b |"]],
    ],
    [
      "a list not with a table",
      "- 10:00 a\n\n| Time | What |\n|---|---|\n| 10:30 | b |",
      [["- 10:00 a"], ["| 10:30 | b |"]],
    ],
    [
      "headings not past one of another level",
      "### 10:00 a\n\n#### 10:05 b\n\n### 10:30 c",
      [["### 10:00 a"], ["#### 10:05 b"], ["### 10:30 c"]],
    ],
    ["what is quoted not with what is not", "10:00 a\n\n> 10:30 b", [["10:00 a"], ["> 10:30 b"]]],
    ["of two fences each its own", "```\n10:00 a\n```\n```\n10:30 b\n```", [["10:00 a"], ["10:30 b"]]],
    [
      "not past a bare date",
      "- 10:00 a\n\n2024-05-04\n\n- 10:30 b\n- 11:00 c",
      [["- 10:00 a"], ["- 10:30 b", "- 11:00 c"]],
    ],
    [
      "not past an item that is a date",
      "- 10:00 a\n- 2024-05-04\n- 10:30 b\n- 11:00 c",
      [["- 10:00 a"], ["- 10:30 b", "- 11:00 c"]],
    ],
    [
      "not past what begins within a line",
      "- 10:00 a\n- 10:10 b<br>10:15 c\n- 10:30 d",
      [["- 10:00 a"], ["- 10:30 d"]],
    ],
    [
      "and past a date with a time",
      "- 10:00 a\n\n  ran to 2024-05-04 00:30\n\n- 10:30 b",
      [["- 10:00 a\n\n  ran to 2024-05-04 00:30", "- 10:30 b"]],
    ],
    ["not past a date in their fence", "```\n10:00 a\n2024-05-04\n10:30 b\n```", [["10:00 a"], ["10:30 b"]]],
    [
      "nor in the indented code that they are told in",
      "    10:00 a\n    2024-05-04\n    10:30 b",
      [["    10:00 a"], ["    10:30 b"]],
    ],
    [
      "nor past one with two letters or any marks beside it",
      "- 10:00 a\n\n2024-05-04 (x1)\n\n- 10:30 b\n\n**2024-05-05:** — * *\n\n- 10:40 c",
      [["- 10:00 a"], ["- 10:30 b"], ["- 10:40 c"]],
    ],
    [
      "what ends within a line neither",
      "- 10:00 a\nand more<br>10:15 c\n- 10:30 b\n- 11:00 d",
      [["- 10:30 b", "- 11:00 d"]],
    ],
    [
      "items only with those as far indented",
      "  - 10:00 a\n- 10:05 b\n- 10:10 c",
      [["  - 10:00 a"], ["- 10:05 b", "- 10:10 c"]],
    ],
    ["text only with that of its own item", "- x\n  10:00 a\n- y\n  10:05 b", [["  10:00 a\n- y"], ["  10:05 b"]]],
    [
      "what belongs to a fence's entry further down bars the way",
      "```\n10:00 a\n10:10 b\n```\n\nand more\n\n```\n10:30 c\n```",
      [["10:00 a", "10:10 b"], ["10:30 c"]],
    ],
    ["nothing", "no time", []],
  ])("%s", (_, lines, expected) => expect(runs(lines)).toEqual(expected));
});
