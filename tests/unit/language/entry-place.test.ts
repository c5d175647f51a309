// Where a new timeline entry goes, from any place of the caret.
import { describe, expect, it } from "vitest";
import { type EntryPlace, type PlacedEntry, placeOfEntry } from "../../../server/src/language/entry-place.ts";

const now = 100;
const place = (
  text: string,
  caret: number,
  entries: readonly PlacedEntry[] = [],
  order: "ascending" | "descending" = "ascending",
) => placeOfEntry(text.split("\n"), caret, entries, order, now);
const put = (side: EntryPlace["side"], line: number, like = line) => ({ side, line, like });

describe("without a timeline", () => {
  it.each([
    ["an underlined title stays whole", "Title\n=====\n\nText", 0, put("after", 1)],
    ["its underline too", "Title\n=====\n\nText", 1, put("after", 1)],
    ["a title", "# Title\nText", 0, put("after", 0)],
    ["a paragraph", "One\ntwo\n# Next", 0, put("after", 1)],
    ["an item", "- a\n- b", 0, put("here", 0)],
    ["an empty line", "a\n\nb", 1, put("here", 1)],
    ["a row", "| a |\n| - |\n| b |", 2, put("here", 2)],
    ["the head of a table", "| a |\n| - |\n| b |", 0, put("after", 1, 0)],
    ["code", "```\na\n\n```\n", 2, put("after", 3)],
    ["front matter", "---\na: b\n---\n", 1, put("after", 2)],
    ["TOML front matter", "+++\na = 1\n+++\n", 1, put("after", 2)],
    ["behind code", "```\na\n```\n\nb", 3, put("here", 3)],
    ["code without an end", "~~~\na", 1, put("after", 1)],
  ] as const)("%s", (_, text, caret, expected) => expect(place(text, caret)).toEqual(expected));
});

describe("with a timeline", () => {
  const text = "Title\n=====\n\n- 10:00 a\n- 11:00 b\n  more\n- 12:00 c\n- \n\nNext\n----\n";
  const entries = [
    { first: 3, last: 3, at: 10 },
    { first: 4, last: 5, at: 20 },
    { first: 6, last: 6, at: 120 },
  ];
  it.each([
    ["from a title to where its time says", 0, put("after", 5, 4)],
    ["from behind it", 9, put("after", 5, 4)],
    ["from one of its items to below that", 3, put("here", 3)],
    ["from an item that is still empty", 7, put("here", 7)],
    ["from the text of an entry to behind the entry", 5, put("after", 5, 4)],
  ] as const)("%s", (_, caret, expected) => expect(place(text, caret, entries)).toEqual(expected));

  it("at its end where times are not known", () => {
    const unknown = entries.map((entry) => ({ ...entry, at: null }));
    expect(place(text, 0, unknown)).toEqual(put("after", 6));
  });

  it("above what is older where the newest is first", () => {
    const descending = entries.map((entry) => ({ ...entry, at: 130 - entry.at }));
    expect(place(text, 0, descending, "descending")).toEqual(put("before", 6));
    const old = entries.map((entry) => ({ ...entry, at: -entry.at }));
    expect(place(text, 0, old, "descending")).toEqual(put("before", 3));
  });
});
