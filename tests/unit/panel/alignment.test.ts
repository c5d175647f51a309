// Which part of the scale is beside which part of the list.
import { describe, expect, it } from "vitest";
import { type Alignment, besideAt, topBeside } from "../../../client/webview/alignment.ts";
import { Heights } from "../../../client/webview/heights.ts";

/** Thirty rows of 50 that all want to be within 300, then thirty that have room. */
function dense(): { alignment: Alignment; heights: Heights; wanted: Float64Array } {
  const heights = new Heights(new Array<number>(60).fill(50));
  const wanted = Float64Array.from({ length: 60 }, (_, i) => (i < 30 ? i * 10 : 300 + (i - 29) * 90));
  heights.arrange(wanted, 3100);
  const alignment = { height: 500, room: 2600, most: 2600, apart: (y: number) => heights.apart(y) };
  return { alignment, heights, wanted };
}

describe("a list beside a scale", () => {
  it("has the mark of its middle row beside that row", () => {
    const { alignment, heights, wanted } = dense();
    for (const index of [17, 20, 25, 29, 34]) {
      const beside = besideAt(heights.top(index) - 250, alignment);
      const mark = (wanted[index] ?? 0) - beside;
      // The scale goes no higher than its start.
      expect(beside === 0 ? mark <= 250 : Math.abs(mark - 250) < 1, String(index)).toBe(true);
    }
  });
  it("reaches both ends of both, and the one follows the other", () => {
    const { alignment } = dense();
    expect([besideAt(0, alignment), besideAt(2600, alignment)]).toEqual([0, 2600]);
    for (const beside of [0, 5, 400, 1000, 1900, 2600])
      expect(Math.abs(besideAt(topBeside(beside, alignment), alignment) - beside), String(beside)).toBeLessThan(2);
  });
  it("near miss: rows at their marks move with them", () => {
    const alignment = { height: 500, room: 2600, most: 2600, apart: () => 0 };
    for (const top of [0, 1, 250, 1300, 2599, 2600]) expect(besideAt(top, alignment)).toBeCloseTo(top, 5);
  });
});

describe("how far rows are from where they want to be", () => {
  it("goes from row to row as a line, and past what has no place", () => {
    const heights = new Heights([50, 50, 50]);
    heights.arrange([0, Number.NaN, 40], 150);
    expect(heights.apart(0)).toBeGreaterThanOrEqual(heights.apart(50));
    expect(heights.apart(1000)).toBe(40 - heights.top(2));
    expect(new Heights([]).apart(3)).toBe(0);
    const none = new Heights([50]);
    none.arrange([Number.NaN], 50);
    expect(none.apart(10)).toBe(0);
  });
});
