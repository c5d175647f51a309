// Where new parts go in a document, how their openings are written, and which block a line lies in.
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import {
  attachedFrom,
  type HeadingStyle,
  headingStyle,
  isRule,
  writeOpening,
} from "../../../server/src/rules/fixes/heading-style.ts";
import { behindLine, bestGap, languageOf } from "../../../server/src/rules/fixes/insert-place.ts";
import { leafBlockAt } from "../../../server/src/rules/fixes/leaf-block.ts";
import { outlineOf } from "../../../server/src/rules/fixes/outline.ts";
import { readReport } from "./made.ts";

describe("the gap among others", () => {
  test.each<[number[], number, number]>([
    [[], 3, 0],
    [[1, 2, 4, 5], 3, 2],
    [[1, 2, 4, 5], 0, 0],
    [[1, 2, 4, 5], 9, 4],
    [[3, 3, 3], 3, 0],
    [[1, 3], 3, 1],
    [[5, 4, 2, 1], 3, 4],
    [[1, 5, 2, 6], 3, 3],
    [[5, 1, 2, 6], 3, 3],
    [[1, 6, 2], 3, 3],
    [[6, 2], 3, 2],
    [[2, 6, 1], 3, 1],
    [[1, 6, 1], 3, 1],
    [[6, 0], 3, 2],
  ])("of parts %j rank %i stands behind %i", (ranks, rank, at) => expect(bestGap(ranks, rank)).toBe(at));
});

test("the language that most parts are named in", () => {
  const language = (text: string) => languageOf(readReport(text).postmortem);
  expect(language("# Vorfall\n\n## Zusammenfassung\n\nx\n\n## Grundursache\n\ny\n\n## Timeline\n\nz\n")).toBe("de");
  expect(language("# Postmortem\n\n## Timeline\n\nx\n\n## Auswirkungen\n\ny\n\n## Root cause\n\nz\n")).toBe("en");
  expect(language("Postmortem")).toBe("en");
});

describe("lines put behind a line", () => {
  const put = (text: string, line: number) => {
    const { span, text: written } = behindLine(parseDocument(text), line, "new");
    return text.slice(0, span.start) + written + text.slice(span.end);
  };
  test.each<[string, number, string]>([
    ["", -1, "new\n"],
    ["\n\n", -1, "new\n\n\n"],
    ["a\nb\n", 0, "a\nnew\nb\n"],
    ["a\nb\n", 1, "a\nb\nnew\n"],
    ["a\nb", 1, "a\nb\nnew\n"],
    ["a\r\nb", 1, "a\r\nb\r\nnew\r\n"],
    ["a\r\nb\r\n", 0, "a\r\nnew\r\nb\r\n"],
    ["- a\n  b$1", 1, "- a\n  b\\$1\nnew\n"],
    ["- a\n\tb", 1, "- a\n\tb\nnew\n"],
    ["a b", 0, "a b\nnew\n"],
  ])("%j behind %i", (text, line, expected) => expect(put(text, line)).toBe(expected));
  test("an editor indents like what stands before: it begins at the left edge", () => {
    expect(behindLine(parseDocument("- a\n  b"), 1, "new").span).toEqual({ start: 4, end: 7 });
    expect(behindLine(parseDocument("- a\nb"), 1, "new").span).toEqual({ start: 5, end: 5 });
    expect(behindLine(parseDocument("a b"), 0, "new").span).toEqual({ start: 3, end: 3 });
    expect(behindLine(parseDocument("- a\n  b\n  c"), 0, "new").span).toEqual({ start: 4, end: 4 });
  });
});

describe("thematic breaks", () => {
  test.each(["---", "***", "___", " - - -", "   ---", "-----", "- - -  ", "*\t*\t*", "_ __"])("%j is one", (text) =>
    expect(isRule(text)).toBe(true),
  );
  test.each(["--", "    ---", "-*-", "--- a", "", "a ---", "-", "==="])("%j is none", (text) =>
    expect(isRule(text)).toBe(false),
  );
});

describe("what belongs to the line below it", () => {
  const from = (above: string) => {
    const document = parseDocument(`text\n\n${above}\n## Heading\n`);
    const line = document.text.find(({ form }) => form === "heading");
    if (!line) throw new Error("no heading");
    return line.line - attachedFrom(document, line);
  };
  test.each([
    ["<!-- note -->", 1],
    ["<!-- note -->\n<a name='x'></a>", 2],
    ['<a id="x">', 1],
    ["  <!-- note -->  ", 1],
    ["", 0],
    ["words\n", 0],
    ["words -->", 0],
    ["<!-- note --> words", 0],
    ["<b>x</b>", 0],
    ["<abbr>", 0],
    ["x <a name='x'></a>", 0],
    ["<a name='x'></a> x", 0],
    ["<!-- note -->\n", 0],
  ])("%j: %i lines", (above, lines) => expect(from(above)).toBe(lines));
  test("at the top of the document", () => {
    const document = parseDocument("<!-- a -->\n# Heading\n");
    const [line] = document.text.filter(({ form }) => form === "heading");
    expect(line && attachedFrom(document, line)).toBe(0);
  });
});

describe("openings", () => {
  const LOOK: HeadingStyle = {
    mark: "atx",
    level: 2,
    emphasis: "",
    colon: "",
    inside: false,
    upper: false,
    numbering: "",
    number: 3,
  };
  test.each<[Partial<HeadingStyle>, string[]]>([
    [{}, ["## Root cause"]],
    [{ level: 4 }, ["#### Root cause"]],
    [{ upper: true }, ["## ROOT CAUSE"]],
    [{ numbering: "." }, ["## 5. Root cause"]],
    [{ numbering: ")" }, ["## 5) Root cause"]],
    [{ colon: ":" }, ["## Root cause:"]],
    [{ emphasis: "**" }, ["## **Root cause**"]],
    [{ emphasis: "**", colon: ":" }, ["## **Root cause**:"]],
    [{ emphasis: "**", colon: ":", inside: true }, ["## **Root cause:**"]],
    [{ mark: "setext" }, ["Root cause", "----------"]],
    [{ mark: "setext", level: 1 }, ["Root cause", "=========="]],
    [{ mark: "setext", level: 3 }, ["### Root cause"]],
    [{ mark: "label" }, ["Root cause:"]],
    [{ mark: "label", level: 7 }, ["Root cause:"]],
    [{ mark: "label", emphasis: "__" }, ["__Root cause__"]],
    [{ mark: "label", emphasis: "__", colon: "：" }, ["__Root cause__："]],
  ])("%j", (look, lines) => expect(writeOpening({ ...LOOK, ...look }, "Root cause", 2)).toEqual(lines));
  test("an underline is as wide as its words, three signs at least", () => {
    expect(writeOpening({ ...LOOK, mark: "setext" }, "影響", 0)).toEqual(["影響", "----"]);
    expect(writeOpening({ ...LOOK, mark: "setext" }, "a", 0)).toEqual(["a", "---"]);
  });
});

describe("the style of a document's openings", () => {
  const style = (text: string, at = -1) => {
    const { document, postmortem } = readReport(text);
    const outline = outlineOf(document, postmortem);
    const part = outline.parts.at(at);
    return headingStyle(document, outline, part, part);
  };
  const parts = (...openings: string[]) => `# Postmortem: down\n\n${openings.map((one) => `${one}\n\nx\n`).join("\n")}`;

  test.each<[string, Partial<HeadingStyle>]>([
    [
      parts("## Impact", "## Timeline"),
      { mark: "atx", level: 2, emphasis: "", colon: "", upper: false, numbering: "" },
    ],
    [parts("### Impact", "### Timeline"), { level: 3 }],
    [parts("Impact\n------", "Timeline\n------"), { mark: "setext", level: 2 }],
    [parts("Impact\n------", "## Root cause", "## Timeline"), { mark: "atx" }],
    [parts("## 1. Impact", "## 2. Timeline"), { numbering: ".", number: 3 }],
    [parts("## 1) Impact", "## 2) Timeline"), { numbering: ")", number: 3 }],
    [parts("## **1. Impact**", "## **2. Timeline**"), { numbering: ".", number: 3, emphasis: "**" }],
    [parts("## 1. Impact", "## Root cause", "## Timeline"), { numbering: "", number: 1 }],
    [parts("## 1. Impact", "## Timeline"), { numbering: "" }],
    [parts("## IMPACT", "## TIMELINE"), { upper: true }],
    [parts("## IMPACT", "## Timeline"), { upper: false }],
    [parts("## IMPACT"), { upper: false }],
    [parts("## 影響", "## 時系列"), { upper: false }],
    [parts("## Impact:", "## Timeline:"), { colon: ":", inside: false }],
    [parts("## **Impact:**", "## **Timeline:**"), { emphasis: "**", colon: ":", inside: true }],
    [parts("## **Impact**:", "## **Timeline**:"), { emphasis: "**", colon: ":", inside: false }],
    [parts("## __Impact__", "## __Timeline__"), { emphasis: "__", colon: "" }],
    [parts("**Impact**", "**Timeline**"), { mark: "label", emphasis: "**", colon: "", level: 2 }],
    [parts("**Impact:**", "**Timeline:**"), { mark: "label", emphasis: "**", colon: ":", inside: true }],
  ])("%j", (text, expected) => expect(style(text)).toMatchObject(expected));

  test("without any part it goes below the title", () => {
    const { document, postmortem } = readReport("## Postmortem: down\n\nx\n");
    const outline = outlineOf(document, postmortem);
    expect(headingStyle(document, outline, undefined, undefined)).toMatchObject({ mark: "atx", level: 3, number: 1 });
    const bare = readReport("x\n");
    expect(headingStyle(bare.document, outlineOf(bare.document, bare.postmortem), undefined, undefined).level).toBe(2);
  });
});

describe("the innermost block of a line", () => {
  const text = "a\n\n- b\n\n  ```\n  c\n  ```\n\n> d\n>\n> - e\n\n<!-- f\n\ng -->\n";
  const document = parseDocument(text);
  test.each<[number, string | undefined, number | undefined]>([
    [0, "paragraph", 0],
    [1, undefined, undefined],
    [2, "paragraph", 2],
    [4, "code", 4],
    [5, "code", 4],
    [6, "code", 4],
    [8, "paragraph", 8],
    [10, "paragraph", 10],
    [12, "html", 12],
    [14, "html", 12],
    [99, undefined, undefined],
  ])("line %i", (line, type, first) => {
    const block = leafBlockAt(document, line);
    expect([block?.type, block?.firstLine]).toEqual([type, first]);
  });
  test("above the first one", () => expect(leafBlockAt(parseDocument("\n\na\n"), 0)).toBeUndefined());
  test("of a document without any", () => expect(leafBlockAt(parseDocument(""), 0)).toBeUndefined());
});
