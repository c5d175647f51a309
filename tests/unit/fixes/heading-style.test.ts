// How the openings of a document are read and a new one is written: what the parts tell together, and what a single one hides.
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import {
  attachedFrom,
  type HeadingStyle,
  headingStyle,
  writeOpening,
} from "../../../server/src/rules/fixes/heading-style.ts";
import { languageOf } from "../../../server/src/rules/fixes/insert-place.ts";
import { outlineOf } from "../../../server/src/rules/fixes/outline.ts";
import { readReport } from "./made.ts";

/** The style of a part put behind part number `at` of the report. */
function styleBehind(text: string, at = 0): HeadingStyle {
  const { document, postmortem } = readReport(text);
  const outline = outlineOf(document, postmortem);
  return headingStyle(document, outline, outline.parts[at], outline.parts[at]);
}

const parts = (...openings: string[]) => `# Postmortem: down\n\n${openings.map((one) => `${one}\n\nx\n`).join("\n")}`;

describe("what the parts of a document show", () => {
  test.each<[string, string, Partial<HeadingStyle>]>([
    ["a number behind a mark of emphasis", parts("## **1. Impact**"), { numbering: ".", number: 2, emphasis: "**" }],
    ["a number at the beginning only", parts("## Impact **2. of all**"), { numbering: "", number: 1 }],
    ["most of them numbered, each way as often", parts("## 1) Impact", "## 2. Timeline"), { numbering: ")" }],
    ["a colon and a blank within the emphasis", parts("## **Impact: **"), { colon: ":", inside: true }],
    ["a colon away from the emphasis", parts("## **Impact** :"), { colon: ":", inside: false }],
    ["a wide colon", parts("## **影響**："), { colon: "：", inside: false }],
    ["a colon between words", parts("## Impact: all"), { colon: "", inside: false }],
    ["a colon in emphasis between words", parts("## **Impact: all**"), { colon: "", inside: false }],
    ["a colon without emphasis", parts("## Impact:"), { emphasis: "", colon: ":", inside: false }],
    ["capitals", parts("## 1. IMPACT", "## 2. ROOT CAUSE"), { upper: true }],
    ["letters that have no capitals", parts("## 影響", "## 根本原因"), { upper: false }],
    ["what comes first of what is as common", parts("Impact\n------", "## Timeline"), { mark: "setext" }],
    [
      "what is commonest though it comes last",
      parts("## Impact:", "## **Timeline**", "## **Root cause**"),
      { emphasis: "**", colon: "" },
    ],
  ])("%s", (_, text, expected) => expect(styleBehind(text)).toMatchObject(expected));

  test("without a part it is a plain heading", () => {
    expect(styleBehind("# Postmortem: down\n\nx\n")).toEqual({
      mark: "atx",
      level: 2,
      emphasis: "",
      colon: "",
      inside: false,
      upper: false,
      numbering: "",
      number: 1,
    });
  });
});

describe("the level", () => {
  test.each<[string, string, number]>([
    ["is that of the part before, the deepest, too", parts("###### Impact"), 6],
    ["is no deeper than there are", "###### Postmortem: down\n\nx\n", 6],
    ["behind a label is one below the first heading", "**Impact**\n\nx\n\n# Notes\n\ny\n\n**Timeline**\n\nz\n", 2],
  ])("%s", (_, text, level) => expect(styleBehind(text).level).toBe(level));
});

test("words without emphasis keep their colon, wherever others have it", () => {
  const look = { ...styleBehind(parts("## Impact:")), inside: true };
  expect(writeOpening(look, "Root cause", 0)).toEqual(["## Root cause:"]);
});

test("nothing stands above the first line", () => {
  const document = parseDocument("# Heading\n\nx\n");
  expect(document.text[0] && attachedFrom(document, document.text[0])).toBe(0);
});

test("the language of most parts counts, whichever comes first", () => {
  const { postmortem } = readReport(parts("## Auswirkungen", "## Timeline", "## Root cause"));
  expect(languageOf(postmortem)).toBe("en");
});
