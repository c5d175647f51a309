// Where things stand on the scale, and what of it is seen.
import type { Selection } from "d3-selection";
import type { ZoomTransform } from "d3-zoom";
import type { Picture } from "../picture.ts";
import { margin, type TimelineScale } from "../scale.ts";

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Room for the axis' labels, and the spine's place right of it. */
export const axisWidth = 58;
export const spineX = axisWidth + 10;

/** A picture on a scale, as zoomed. */
export interface View {
  readonly picture: Picture;
  readonly scale: TimelineScale;
  readonly zoom: ZoomTransform;
  readonly width: number;
  readonly height: number;
}

/** Height of a moment in pixels. */
export function yOf(view: View, at: number): number {
  return view.zoom.applyY(view.scale.y(at));
}

export function sees(view: View, at: number): boolean {
  const y = yOf(view, at);
  return y >= 0 && y <= view.height;
}

/** Upper end and length of a stretch of time; it may be drawn upwards. */
export function stretch(view: View, from: number, to: number): { y: number; height: number } {
  const [a, b] = [yOf(view, from), yOf(view, to)];
  return { y: Math.min(a, b), height: Math.abs(b - a) };
}

/** At most the free margin shows at both ends, at any zoom; sideways nothing moves. */
export function keepInSight(transform: ZoomTransform, height: number): ZoomTransform {
  const free = margin * (1 - 1 / transform.k);
  const above = transform.invertY(0) - free;
  const below = transform.invertY(height) - (height - free);
  const shift = above < 0 ? above : Math.max(0, below);
  return transform.translate(transform.invertX(0), shift);
}
