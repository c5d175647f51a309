// Where things stand on the scale, and what of it is seen.
import type { Selection } from "d3-selection";
import { type ZoomTransform, zoomIdentity } from "d3-zoom";
import type { Picture } from "../picture.ts";
import { margin, type TimelineScale } from "../scale.ts";

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Room for the axis' labels, and the spine's place right of it. */
export const axisWidth = 62;
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

/** What a zoom cuts off the margin at each end, in pixels: at most the margin itself shows. */
export function cutOff(k: number): number {
  return Math.max(0, margin * (k - 1));
}

/** Height of the whole scale as zoomed. @param height before any zoom */
export function zoomedHeight(k: number, height: number): number {
  return k * height - 2 * cutOff(k);
}

/** Nothing but the scale shows, at any zoom; sideways nothing moves. @param whole height of the scale before any zoom */
export function keepInSight({ k, y }: ZoomTransform, height: number, whole: number): ZoomTransform {
  const most = -cutOff(k);
  const least = Math.min(most, height - k * whole + cutOff(k));
  return zoomIdentity.translate(0, Math.max(least, Math.min(most, y))).scale(k);
}
