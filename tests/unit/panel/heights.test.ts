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
