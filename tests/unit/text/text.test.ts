// Offsets, lines and edits: UTF-16, every line end, byte order mark.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeEdits } from "../../../server/src/text/compose.ts";
import { applyEdits, touching } from "../../../server/src/text/edits.ts";
import { Lines, lineEndOf } from "../../../server/src/text/lines.ts";
import { trim } from "../../../server/src/text/span.ts";

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

  it("refuses overlapping edits", () => {
    const edits = [
      { span: { start: 0, end: 3 }, text: "" },
      { span: { start: 2, end: 4 }, text: "" },
    ];
    expect(() => applyEdits("abcdef", edits)).toThrow(RangeError);
    expect(() => applyEdits("ab", [{ span: { start: 1, end: 9 }, text: "" }])).toThrow(RangeError);
  });

  it("knows which spans cannot be edited in one go", () => {
    const at = (start: number, end: number) => ({ start, end });
    expect(touching(at(0, 3), at(3, 5))).toBe(false);
    expect(touching(at(0, 3), at(2, 5))).toBe(true);
    expect(touching(at(3, 3), at(3, 3))).toBe(true);
    expect(touching(at(3, 5), at(5, 5))).toBe(true);
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

it("trims every kind of blank", () => {
  const source = "\u3000 a b\u00a0\t";
  expect(trim(source, { start: 0, end: source.length })).toEqual({ start: 2, end: 5 });
});
