// The scale: from moments to heights, with long pauses shortened when asked, and the ticks that fit. Pure.
import { type ScaleTime, scaleUtc } from "d3-scale";
import type { ZoomTransform } from "d3-zoom";
import type { Pause } from "./pauses.ts";

export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Drawn shorter than it is. */
  readonly pause: boolean;
}

export interface TimelineScale {
  readonly stretches: readonly Stretch[];
  /** Height in pixels of a moment, before any zoom. */
  readonly y: ScaleTime<number, number>;
}

/** Pixels that stay free at both ends, and that a shortened pause takes. */
export const margin = 18;
const pauseSize = 34;
/** All shortened pauses together take at most this part of the height. */
const pauseShare = 0.4;

export interface ScaleOptions {
  readonly height: number;
  readonly descending: boolean;
  /** The pauses to shorten. */
  readonly shorten: readonly Pause[];
}

export function makeScale(domain: readonly [number, number], options: ScaleOptions): TimelineScale {
  const [first, last] = widen(domain);
  const stretches = cut(first, last, options.shorten);
  const pauses = stretches.filter(({ pause }) => pause);
  const room = Math.max(40, options.height - 2 * margin);
  const perPause = pauses.length > 0 ? Math.min(pauseSize, (room * pauseShare) / pauses.length) : 0;
  const busy = stretches.reduce((sum, { from, to, pause }) => sum + (pause ? 0 : to - from), 0);
  const perMs = busy > 0 ? (room - perPause * pauses.length) / busy : 0;
  const heights = [margin];
  for (const { from, to, pause } of stretches) {
    heights.push((heights.at(-1) ?? 0) + (pause ? perPause : (to - from) * perMs));
  }
  const range = options.descending ? heights.map((height) => options.height - height) : heights;
  return {
    stretches,
    y: scaleUtc()
      .domain([first, ...stretches.map(({ to }) => to)])
      .range(range),
  };
}

/** A single moment gets an hour around it, so that a scale exists. */
function widen([first, last]: readonly [number, number]): [number, number] {
  return last > first ? [first, last] : [first - 1_800_000, last + 1_800_000];
}

function cut(first: number, last: number, shorten: readonly Pause[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = first;
  for (const pause of [...shorten].sort((a, b) => a.from - b.from)) {
    if (pause.from > from) stretches.push({ from, to: pause.from, pause: false });
    stretches.push({ from: pause.from, to: pause.to, pause: true });
    from = pause.to;
  }
  if (last > from || stretches.length === 0) stretches.push({ from, to: last, pause: false });
  return stretches;
}

/**
 * Ticks of round moments in what is visible, far enough apart to be read; none within a shortened pause.
 * @param above pixels at the upper end that something else stands in
 */
export function ticks(scale: TimelineScale, zoom: ZoomTransform, height: number, offset: number, above = 0): number[] {
  const shift = offset * 60_000;
  const kept: number[] = [];
  const heights: number[] = [];
  for (const { from, to, pause } of scale.stretches) {
    if (pause) continue;
    const ends = [zoom.applyY(scale.y(from)), zoom.applyY(scale.y(to))];
    const top = Math.max(0, Math.min(...ends));
    const bottom = Math.min(height, Math.max(...ends));
    if (bottom - top < 2) continue;
    const [a = from, b = to] = [top, bottom]
      .map((at) => scale.y.invert(zoom.invertY(at)).getTime())
      .sort((x, y) => x - y);
    const [start, end] = [Math.max(from, a), Math.min(to, b)];
    const wanted = Math.max(1, Math.floor((bottom - top) / 80));
    for (const tick of scaleUtc()
      .domain([start + shift, end + shift])
      .ticks(wanted)) {
      const moment = tick.getTime() - shift;
      const at = zoom.applyY(scale.y(moment));
      if (heights.some((other) => Math.abs(other - at) < 22) || at < above + 8 || at > height - 8) continue;
      kept.push(moment);
      heights.push(at);
    }
  }
  return kept;
}

/** Zoom so deep that neighbours a second apart can be parted, but no deeper. */
export function deepestZoom(domain: readonly [number, number], height: number): number {
  const pixelsPerSecond = (height / Math.max(1, domain[1] - domain[0])) * 1000;
  return Math.min(100_000, Math.max(4, 24 / pixelsPerSecond));
}
