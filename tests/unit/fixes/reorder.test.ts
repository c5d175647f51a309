// The edits that bring blocks of lines into another order.
import { describe, expect, test } from "vitest";
import { reorder } from "../../../server/src/rules/fixes/reorder.ts";
import { type MovableEntry, runsOf } from "../../../server/src/rules/fixes/runs.ts";
import { applyEdits, type Edit } from "../../../server/src/text/edits.ts";
import { timelineOf } from "./made.ts";

/** The lines of a run with its entries in `order`; those of `stay` keep their lines. `added`: text put before the words of some. */
function moved(lines: string, order: number[], stay: number[], added: Readonly<Record<number, string>> = {}) {
  const { document, postmortem, source } = timelineOf(lines);
  const [run] = runsOf(document, postmortem.timeline);
  if (!run) throw new Error("nothing can be moved");
  const chunk = (i: number) => run.chunks[i] as MovableEntry;
  const texts = Object.entries(added).map(([i, text]): [MovableEntry, Edit] => {
    const at = chunk(Number(i)).entry.timeSpan.start;
    return [chunk(Number(i)), { span: { start: at, end: at }, text }];
  });
  const edits = reorder(document, run.chunks, order.map(chunk), new Set(stay.map(chunk)), new Map(texts));
  const text = applyEdits(source, edits);
  return { edits, text: text.slice(text.indexOf("## Timeline\n\n") + 13, -1) };
}

const FOUR = "- 10:00 a\n- 10:10 b\n- 10:20 c\n- 10:30 d";

describe("blocks in another order", () => {
  test.each<[string, string, number[], number[], string]>([
    ["as they were", FOUR, [0, 1, 2, 3], [0, 1, 2, 3], FOUR],
    ["one to the end", FOUR, [1, 2, 3, 0], [1, 2, 3], "- 10:10 b\n- 10:20 c\n- 10:30 d\n- 10:00 a"],
    ["one to the top", FOUR, [3, 0, 1, 2], [0, 1, 2], "- 10:30 d\n- 10:00 a\n- 10:10 b\n- 10:20 c"],
    ["one within", FOUR, [0, 2, 1, 3], [0, 2, 3], "- 10:00 a\n- 10:20 c\n- 10:10 b\n- 10:30 d"],
    ["two to one place", FOUR, [2, 0, 1, 3], [2, 3], "- 10:20 c\n- 10:00 a\n- 10:10 b\n- 10:30 d"],
    ["two to the top", FOUR, [2, 3, 0, 1], [0, 1], "- 10:20 c\n- 10:30 d\n- 10:00 a\n- 10:10 b"],
    ["all but one", FOUR, [3, 2, 1, 0], [1], "- 10:30 d\n- 10:20 c\n- 10:10 b\n- 10:00 a"],
    ["all but the last", FOUR, [3, 2, 1, 0], [3], "- 10:30 d\n- 10:20 c\n- 10:10 b\n- 10:00 a"],
    ["with their lines", "- 10:00 a\n  x\n- 10:10 b", [1, 0], [1], "- 10:10 b\n- 10:00 a\n  x"],
    [
      "with the gap above them",
      "- 10:00 a\n\n- 10:10 b\n- 10:20 c",
      [0, 2, 1],
      [0, 2],
      "- 10:00 a\n- 10:20 c\n\n- 10:10 b",
    ],
    [
      "with the gap below the first",
      "- 10:00 a\n\n- 10:10 b\n- 10:20 c",
      [1, 0, 2],
      [1, 2],
      "- 10:10 b\n\n- 10:00 a\n- 10:20 c",
    ],
    [
      "to the top with a gap",
      "- 10:00 a\n- 10:10 b\n\n- 10:20 c",
      [2, 0, 1],
      [0, 1],
      "- 10:20 c\n\n- 10:00 a\n- 10:10 b",
    ],
    ["the breaks of lines stay", "10:00 a  \n10:10 b  \n10:20 c", [2, 0, 1], [0, 1], "10:20 c  \n10:00 a  \n10:10 b"],
  ])("%s", (_, lines, order, stay, expected) => expect(moved(lines, order, stay).text).toBe(expected));

  test("one edit for each place", () => {
    expect(moved(FOUR, [1, 2, 3, 0], [1, 2, 3]).edits).toHaveLength(2);
    const { edits } = moved(FOUR, [2, 0, 1, 3], [2, 3]);
    expect(edits.filter(({ text }) => text !== "").map(({ text }) => text)).toEqual(["\n- 10:00 a\n- 10:10 b"]);
    expect(moved(FOUR, [0, 1, 2, 3], [0, 1, 2, 3]).edits).toEqual([]);
  });
  test("what is added goes with them", () => {
    const added = { 0: "X ", 1: "Y ", 3: "Z " };
    expect(moved(FOUR, [1, 2, 3, 0], [1, 2, 3], added).text).toBe("- Y 10:10 b\n- 10:20 c\n- Z 10:30 d\n- X 10:00 a");
  });
});

describe("numbers of an ordered list", () => {
  test.each<[string, string, number[], number[], string]>([
    [
      "stay with their places",
      "1. 10:00 a\n2. 10:10 b\n3. 10:20 c",
      [2, 0, 1],
      [0, 1],
      "1. 10:20 c\n2. 10:00 a\n3. 10:10 b",
    ],
    ["with their signs", "1) 10:00 a\n2) 10:10 b", [1, 0], [1], "1) 10:10 b\n2) 10:00 a"],
    ["where they are alike nothing changes", "1. 10:00 a\n1. 10:10 b", [1, 0], [1], "1. 10:10 b\n1. 10:00 a"],
    ["not where their widths differ", "9. 10:00 a\n10. 10:10 b", [1, 0], [1], "10. 10:10 b\n9. 10:00 a"],
    ["wide ones", "10. 10:00 a\n11. 10:10 b", [1, 0], [0], "10. 10:10 b\n11. 10:00 a"],
  ])("%s", (_, lines, order, stay, expected) => expect(moved(lines, order, stay).text).toBe(expected));
  test("and what is added goes with the words", () => {
    expect(moved("1. 10:00 a\n2. 10:10 b", [1, 0], [1], { 0: "X ", 1: "Y " }).text).toBe("1. Y 10:10 b\n2. X 10:00 a");
  });
  test("and those that are right stay untouched", () => {
    expect(moved("1. 10:00 a\n2. 10:10 b\n3. 10:20 c", [0, 1, 2], [0, 1, 2]).edits).toEqual([]);
    expect(moved("1. 10:00 a\n2. 10:10 b\n3. 10:20 c", [0, 2, 1], [0, 2]).edits).toHaveLength(3);
  });
});
