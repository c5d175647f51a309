// Offsets, lines and edits: UTF-16, every line end, byte order mark.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closest } from "../../../server/src/text/closest.ts";
import { columnsOf } from "../../../server/src/text/columns.ts";
import { composeEdits } from "../../../server/src/text/compose.ts";
import { csvCell } from "../../../server/src/text/csv.ts";
import { applyEdits, joined, touching } from "../../../server/src/text/edits.ts";
import { Lines, lineEndOf } from "../../../server/src/text/lines.ts";
import { contains, overlaps, slice, trim } from "../../../server/src/text/span.ts";

describe("Lines", () => {
  it("ends lines at LF, CRLF and CR alike", () => {
    const lines = new Lines("one\ntwo\r\nthree\rfour");
    expect([0, 1, 2, 3].map((n) => lines.textOf(n))).toEqual(["one", "two", "three", "four"]);
    expect(lines.count).toBe(4);
  });

  it("counts UTF-16 code units", () => {
    const lines = new Lines("🔥🔥 x\ny");
    expect(lines.positionAt(5)).toEqual({ line: 0, character: 5 });
    expect(lines.offsetAt({ line: 1, character: 0 })).toBe(7);
  });

  it("clamps positions outside the text", () => {
    const lines = new Lines("ab\ncd");
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(5);
    expect(lines.positionAt(-3)).toEqual({ line: 0, character: 0 });
  });

  it("goes from offset to position and back on any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "é", "🔥", "\ufeff")), (parts) => {
        const source = parts.join("");
        const lines = new Lines(source);
        for (let n = 0; n < lines.count; n++) {
          const { start, end } = lines.spanOf(n);
          expect(lines.offsetAt(lines.positionAt(start))).toBe(start);
          expect(source.slice(start, end)).not.toMatch(/[\r\n]/);
        }
        expect(lines.count).toBe(source.split(/\r\n|\n|\r/).length);
      }),
    );
  });

  it("finds the line end that a text uses most", () => {
    expect(lineEndOf("a\r\nb\r\nc\n")).toBe("\r\n");
    expect(lineEndOf("a\rb\rc")).toBe("\r");
    expect(lineEndOf("a\nb")).toBe("\n");
    expect(lineEndOf("")).toBe("\n");
    expect(lineEndOf("a\nb\nc\r\n")).toBe("\n");
    expect(lineEndOf("a\rb\rc\r\n")).toBe("\r");
    expect(lineEndOf("a\rb\nc\n")).toBe("\n");
  });

  it("takes CRLF where as many lines end otherwise, and LF rather than CR", () => {
    expect(lineEndOf("a\r\nb\n")).toBe("\r\n");
    expect(lineEndOf("a\r\nb\r")).toBe("\r\n");
    expect(lineEndOf("a\rb\n")).toBe("\n");
  });

  it("gives an empty line a span of its own, also the last", () => {
    for (const end of ["\n", "\r", "\r\n"]) {
      const lines = new Lines(`a${end}${end}`);
      const [second, last] = [1 + end.length, 1 + 2 * end.length];
      expect([0, 1, 2].map((n) => lines.spanOf(n))).toEqual([
        { start: 0, end: 1 },
        { start: second, end: second },
        { start: last, end: last },
      ]);
    }
  });

  it("clamps lines outside the text", () => {
    const lines = new Lines("ab\ncd");
    expect([-2, -1, 0, 1, 2, 9].map((n) => lines.startOf(n))).toEqual([0, 0, 0, 3, 5, 5]);
    expect(lines.lineAt(-1)).toBe(0);
    expect(lines.lineAt(99)).toBe(1);
    expect(new Lines("").spanOf(0)).toEqual({ start: 0, end: 0 });
  });
});

describe("edits", () => {
  it("replaces, inserts and removes", () => {
    const edits = [
      { span: { start: 6, end: 6 }, text: "big " },
      { span: { start: 0, end: 5 }, text: "good bye" },
    ];
    expect(applyEdits("hello world", edits)).toBe("good bye big world");
  });

  it("keeps the order of inserts at one place", () => {
    const at = { start: 1, end: 1 };
    expect(
      applyEdits("ab", [
        { span: at, text: "1" },
        { span: at, text: "2" },
      ]),
    ).toBe("a12b");
  });

  it("inserts before what is replaced at the same place, in whatever order they are given", () => {
    const edits = [
      { span: { start: 1, end: 3 }, text: "X" },
      { span: { start: 1, end: 1 }, text: "1" },
      { span: { start: 0, end: 1 }, text: "A" },
      { span: { start: 1, end: 1 }, text: "2" },
    ];
    expect(applyEdits("abcd", edits)).toBe("A12Xd");
  });

  it("joins what is put in at one place, and nothing else", () => {
    const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });
    const given = [edit(4, 4, "d"), edit(2, 4, ""), edit(2, 2, "b"), edit(0, 1, "x"), edit(1, 1, "a"), edit(2, 2, "c")];
    expect(joined(given)).toEqual([
      edit(0, 1, "x"),
      edit(1, 1, "a"),
      edit(2, 2, "bc"),
      edit(2, 4, ""),
      edit(4, 4, "d"),
    ]);
  });

  it("refuses overlapping edits", () => {
    const edits = [
      { span: { start: 0, end: 3 }, text: "" },
      { span: { start: 2, end: 4 }, text: "" },
    ];
    expect(() => applyEdits("abcdef", edits)).toThrow(RangeError);
    expect(() => applyEdits("ab", [{ span: { start: 1, end: 9 }, text: "" }])).toThrow("edit 1-9 overlaps");
    expect(() => applyEdits("ab", [{ span: { start: 2, end: 1 }, text: "" }])).toThrow(RangeError);
    expect(() => applyEdits("ab", [{ span: { start: -1, end: 1 }, text: "" }])).toThrow(RangeError);
  });

  it("knows which spans cannot be edited in one go", () => {
    const at = (start: number, end: number) => ({ start, end });
    expect(touching(at(0, 3), at(3, 5))).toBe(false);
    expect(touching(at(0, 3), at(2, 5))).toBe(true);
    expect(touching(at(3, 3), at(3, 3))).toBe(true);
    expect(touching(at(3, 5), at(5, 5))).toBe(true);
    expect(touching(at(3, 3), at(3, 5))).toBe(true);
    expect(touching(at(4, 4), at(3, 5))).toBe(true);
    expect(touching(at(2, 2), at(3, 5))).toBe(false);
    expect(touching(at(3, 5), at(6, 6))).toBe(false);
    expect(touching(at(3, 5), at(0, 3))).toBe(false);
  });

  it("makes one edit of neighbours, none of nothing, whatever the order", () => {
    const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });
    expect(composeEdits([edit(2, 4, "y"), edit(0, 2, "x")], [])).toEqual([edit(0, 4, "xy")]);
    expect(composeEdits([], [edit(3, 3, "z"), edit(3, 5, ""), edit(1, 2, ""), edit(1, 1, "w")])).toEqual([
      edit(1, 2, "w"),
      edit(3, 5, "z"),
    ]);
    expect(composeEdits([edit(1, 1, "")], [edit(2, 2, "")])).toEqual([]);
  });

  it("makes one round of two", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "é", "😀"), maxLength: 12 });
    const round = fc.array(fc.record({ at: fc.nat(14), length: fc.nat(4), text }), { maxLength: 4 });
    const within = (source: string, wanted: readonly { at: number; length: number; text: string }[]) => {
      let end = 0;
      return [...wanted]
        .sort((a, b) => a.at - b.at)
        .map(({ at, length, text }) => {
          const start = Math.min(Math.max(at, end), source.length);
          end = Math.min(start + length, source.length);
          return { span: { start, end }, text };
        });
    };
    fc.assert(
      fc.property(text, round, round, (source, one, two) => {
        const first = within(source, one);
        const between = applyEdits(source, first);
        const second = within(between, two);
        expect(applyEdits(source, composeEdits(first, second))).toBe(applyEdits(between, second));
      }),
    );
  });
});

describe("spans", () => {
  const at = (start: number, end: number) => ({ start, end });

  it("cover a piece of the text", () => expect(slice("abcdef", at(2, 4))).toBe("cd"));

  it("contain what lies wholly within them", () => {
    expect([at(2, 5), at(3, 4), at(2, 2), at(5, 5)].every((inner) => contains(at(2, 5), inner))).toBe(true);
    expect([at(1, 3), at(4, 6), at(0, 9), at(6, 6)].some((inner) => contains(at(2, 5), inner))).toBe(false);
  });

  it("overlap where they share a character", () => {
    expect([at(0, 3), at(4, 9), at(3, 4)].every((other) => overlaps(at(2, 5), other))).toBe(true);
    expect([at(0, 2), at(5, 9), at(7, 8)].some((other) => overlaps(at(2, 5), other))).toBe(false);
  });

  it("lose every kind of blank at their ends, and no other character", () => {
    for (const blank of " \t\n\v\f\r\u00a0\u3000\ufeff\u200b") {
      const source = `${blank}${blank}a${blank}b${blank}`;
      expect(trim(source, at(0, source.length)), JSON.stringify(blank)).toEqual(at(2, 5));
    }
    for (const sign of "\b\u000e\u001f!\u009f¡\u200a\u200c")
      expect(trim(`${sign}a${sign}`, at(0, 3)), JSON.stringify(sign)).toEqual(at(0, 3));
  });

  it("become empty at their start where all of them is blank", () => {
    // What stands around them is blank, too.
    expect(trim("      ", at(2, 4))).toEqual(at(4, 4));
    expect(trim("      ", at(3, 3))).toEqual(at(3, 3));
  });
});

it("finds the word that was meant", () => {
  const words = ["timeline", "impact", "root-cause", "resolution"];
  const meant = (word: string) => closest(word, words);
  expect(["timelin", "tiemline", "timmeline", "timelime"].map(meant)).toEqual(Array(4).fill("timeline"));
  expect(meant("impact")).toBe("impact");
  expect(["xyz", "", "a".repeat(40)].map(meant)).toEqual([undefined, undefined, undefined]);
  // A third of the letters, rounded up.
  expect(closest("abcd", ["abxy"])).toBe("abxy");
  expect(closest("abcd", ["axyz"])).toBeUndefined();
  expect(closest("abc", ["xyc"])).toBeUndefined();
  // Of equals the one that begins alike; of others the nearer one.
  expect(closest("cat", ["bat", "cap"])).toBe("cap");
  expect(closest("cats", ["caxx", "bats"])).toBe("bats");
  // Two that changed places are one fault; one of two is none, and three of them are three.
  expect(closest("ab", ["ba"])).toBe("ba");
  expect(closest("acb", ["abc"])).toBe("abc");
  expect(["bc", "ca"].map((other) => closest("ab", [other]))).toEqual([undefined, undefined]);
  expect(closest("abcdef", ["badcef", "badcfe"])).toBe("badcef");
  expect(closest("abcdef", ["badcfe"])).toBeUndefined();
  // What begins like a word is short for it, from three letters on.
  expect(closest("warn", ["error", "warning", "warnings"])).toBe("warning");
  expect(closest("wa", ["warning"])).toBeUndefined();
  // So is what shortens each of its parts.
  const rules = ["missing-section", "missing-timezone", "duplicate-section", "disable-unknown"];
  expect(["missing-tz", "dup-sct", "mssng-sctn"].map((word) => closest(word, rules))).toEqual([
    "missing-timezone",
    "duplicate-section",
    "missing-section",
  ]);
  expect(["disk", "missing-x", "tz-missing", "mg-"].map((word) => closest(word, rules))).toEqual(
    Array(4).fill(undefined),
  );
  // However long the word is, a short one is not near to it.
  expect(closest("x".repeat(70), words)).toBeUndefined();
});

it("counts columns as an editor's letters take them", () => {
  expect(
    ["", "abc", "火事", "\u{1F525}", "e\u0301", "a\u200bb", "\u{1F468}\u200d\u{1F469}", "한글", "Ａ"].map(columnsOf),
  ).toEqual([0, 3, 4, 2, 1, 2, 4, 4, 2]);
});

it("quotes what a cell of CSV would lose, and defuses what a spreadsheet would run", () => {
  expect(["plain", "two words", "a,b", 'a "b"', "two\nlines", " lead", "trail ", "a\rb"].map(csvCell)).toEqual([
    "plain",
    "two words",
    '"a,b"',
    '"a ""b"""',
    '"two\nlines"',
    '" lead"',
    '"trail "',
    '"a\rb"',
  ]);
  for (const value of ["=1", "+1", "-1", "@x", "|x", "%x", "＝1", "＋1", "－1", "＠x", "  =1", "\tx", "\nx"])
    expect(csvCell(value).replace(/^"/, "")[0], value).toBe("'");
  for (const value of ["1=2", "a-b", "x@y", "1"]) expect(csvCell(value)).toBe(value);
});
