// The smallest set of entries to move, and the line that each contradicts.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disorder, isDescending, longestOrdered } from "../../../server/src/postmortem/timeline/order.ts";

describe("disorder", () => {
  it("of two swapped neighbours is the later line, against the earlier", () => {
    expect(disorder([1, 3, 2, 4])).toEqual([{ index: 2, against: 1 }]);
  });

  it("of an entry that came late is that entry", () => {
    expect(disorder([1, 3, 4, 5, 2])).toEqual([{ index: 4, against: 3 }]);
  });

  it("of an entry that came early is that entry, against the next that stays", () => {
    expect(disorder([1, 9, 2, 3, 4])).toEqual([{ index: 1, against: 2 }]);
  });

  it("is nothing among equal times", () => {
    expect(disorder([1, 1, 2, 2])).toEqual([]);
  });

  it("leaves the rest in order, with as few as possible", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 9 }), (values) => {
        const kept = longestOrdered(values);
        kept.forEach((index, i) => {
          if (i > 0) expect(values[index]).toBeGreaterThanOrEqual(values[kept[i - 1] as number] as number);
        });
        expect(kept.length).toBe(longest(values));
        expect(disorder(values).map((d) => d.index)).toEqual(values.map((_, i) => i).filter((i) => !kept.includes(i)));
      }),
    );
  });
});

/** The length of a longest non-decreasing subsequence, by trying all. */
function longest(values: readonly number[], last = Number.NEGATIVE_INFINITY): number {
  const [first, ...rest] = values;
  if (first === undefined) return 0;
  return Math.max(longest(rest, last), first >= last ? 1 + longest(rest, first) : 0);
}

it("tells a list that is newest first from one with a mistake", () => {
  expect(isDescending([5, 4, 3, 1])).toBe(true);
  expect(isDescending([5, 4])).toBe(false);
  expect(isDescending([1, 3, 2, 4])).toBe(false);
  expect(isDescending([9, 6, 8, 3, 1])).toBe(true);
  expect(isDescending([9, 6, 8, 3])).toBe(false);
});
