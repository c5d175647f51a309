// Places of rows of different height.
import fc from "fast-check";
import { expect, it } from "vitest";
import { Heights } from "../../../client/webview/heights.ts";

it("finds the row at any height, after any measuring", () => {
  const size = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(39), size)),
      fc.nat(9000),
      (guesses, measured, y) => {
        const heights = new Heights(guesses);
        const known = [...guesses];
        for (const [index, height] of measured) {
          if (index >= known.length) continue;
          heights.set(index, height);
          known[index] = height;
        }
        const total = known.reduce((sum, height) => sum + height, 0);
        expect(heights.top(known.length)).toBe(total);
        const index = heights.indexAt(y);
        if (y >= total) expect(index).toBe(known.length - 1);
        else {
          expect(heights.top(index)).toBeLessThanOrEqual(y);
          expect(heights.top(index) + heights.height(index)).toBeGreaterThan(y);
        }
      },
    ),
  );
});

it("is calm about an empty list", () => {
  const heights = new Heights([]);
  expect([heights.indexAt(10), heights.top(0), heights.count]).toEqual([0, 0, 0]);
});

it("puts rows where they want to be, in their order, none over another, none beyond the ends", () => {
  const size = fc.integer({ min: 10, max: 80 });
  const wish = fc.oneof(fc.integer({ min: -100, max: 3000 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(fc.tuple(size, wish), { minLength: 1, maxLength: 40 }), fc.nat(3000), (rows, least) => {
      const heights = new Heights(rows.map(([height]) => height));
      heights.arrange(
        rows.map(([, top]) => top),
        least,
      );
      let bottom = 0;
      for (const [index, [height]] of rows.entries()) {
        expect(heights.top(index)).toBeGreaterThanOrEqual(bottom);
        bottom = heights.top(index) + height;
      }
      expect(bottom).toBeLessThanOrEqual(Math.max(least, heights.sum));
      expect(heights.top(rows.length)).toBe(Math.max(least, heights.sum));
    }),
  );
});

it("puts a row exactly where it wants to be where there is room", () => {
  const heights = new Heights([50, 50, 50, 50]);
  heights.arrange([0, 100, Number.NaN, 300], 400);
  expect([0, 1, 2, 3].map((index) => heights.top(index))).toEqual([0, 100, 150, 300]);
  heights.arrange([90, 100, 110, 390], 400);
  expect([0, 1, 2, 3].map((index) => heights.top(index))).toEqual([50, 100, 150, 350]);
});
