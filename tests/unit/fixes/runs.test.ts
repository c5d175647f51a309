// Entries as blocks of lines: what belongs to each, and which can change places.
import { describe, expect, test } from "vitest";
import { runsOf } from "../../../server/src/rules/fixes/runs.ts";
import { slice } from "../../../server/src/text/span.ts";
import { timelineOf } from "./made.ts";

/** The lines of each entry, by run. */
function runs(lines: string): string[][] {
  const { document, postmortem, source } = timelineOf(lines);
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
  ])("%s", (_, lines, expected) => expect(runs(lines)).toEqual(expected));
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
    ["nothing", "no time", []],
  ])("%s", (_, lines, expected) => expect(runs(lines)).toEqual(expected));
});
