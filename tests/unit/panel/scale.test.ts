// The scale keeps order and proportion, and its ticks can be read.
import { zoomIdentity } from "d3-zoom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pausesIn } from "../../../client/webview/pauses.ts";
import { deepestZoom, makeScale, ticks } from "../../../client/webview/scale.ts";

const minute = 60_000;
const start = Date.parse("2026-03-08T10:00:00Z");
const options = { height: 700, descending: false, shorten: [] };

describe("the scale", () => {
  it("is true to length without shortened pauses", () => {
    const { y } = makeScale([start, start + 60 * minute], options);
    expect(y(start + 30 * minute) - y(start)).toBeCloseTo(y(start + 60 * minute) - y(start + 30 * minute));
    expect(y(start)).toBeGreaterThan(0);
    expect(y(start + 60 * minute)).toBeLessThan(700);
  });

  it("turns round for a timeline that tells the latest first", () => {
    const { y } = makeScale([start, start + 60 * minute], { ...options, descending: true });
    expect(y(start)).toBeGreaterThan(y(start + 60 * minute));
  });

  it("gives a shortened pause a fixed place and the rest its proportion", () => {
    const pause = { from: start + 60 * minute, to: start + 3000 * minute, shorten: true };
    const { y, stretches } = makeScale([start, start + 3060 * minute], { ...options, shorten: [pause] });
    expect(stretches.map((stretch) => stretch.pause)).toEqual([false, true, false]);
    expect(y(pause.to) - y(pause.from)).toBeCloseTo(34);
    expect(y(pause.from) - y(start)).toBeCloseTo(y(start + 3060 * minute) - y(pause.to));
  });

  it("exists for a single moment", () => {
    const { y } = makeScale([start, start], options);
    expect(y(start)).toBeCloseTo(350);
  });

  it("never changes the order of moments and never leaves the height", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 60 }),
        fc.boolean(),
        (minutes, descending) => {
          const moments = minutes.map((each) => start + each * minute).sort((a, b) => a - b);
          const shorten = pausesIn(moments.map((at) => [at, at])).filter((pause) => pause.shorten);
          const domain = [moments[0] ?? start, moments.at(-1) ?? start] as const;
          const { y } = makeScale(domain, { height: 700, descending, shorten });
          const heights = moments.map((at) => y(at));
          expect(heights).toEqual([...heights].sort((a, b) => (descending ? b - a : a - b)));
          expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...heights)).toBeLessThanOrEqual(700);
        },
      ),
    );
  });
});

describe("ticks", () => {
  it("are round moments at the offset shown", () => {
    const scale = makeScale([start, start + 600 * minute], options);
    const offset = 345;
    for (const at of ticks(scale, zoomIdentity, 700, offset)) expect((at / minute + offset) % 60).toBe(0);
  });

  it("stand far enough apart to be read, at every zoom, and not within shortened pauses", () => {
    const pause = { from: start + 60 * minute, to: start + 3000 * minute, shorten: true };
    const scale = makeScale([start, start + 3060 * minute], { ...options, shorten: [pause] });
    for (const k of [1, 2, 10, 500]) {
      const zoom = zoomIdentity.translate(0, 10 - scale.y(start) * k).scale(k);
      const at = ticks(scale, zoom, 700, 0);
      const heights = at.map((moment) => zoom.applyY(scale.y(moment))).sort((a, b) => a - b);
      expect(heights.length).toBeGreaterThan(0);
      for (const [index, height] of heights.entries()) {
        if (index > 0) expect(height - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(22);
      }
      expect(at.every((moment) => moment <= pause.from || moment >= pause.to)).toBe(true);
    }
  });
});

it("zooms so deep that seconds can be told apart, and no deeper", () => {
  expect(deepestZoom([start, start + 60 * minute], 720)).toBeCloseTo(120);
  expect(deepestZoom([start, start], 720)).toBe(4);
});
