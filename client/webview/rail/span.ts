// Dragging with the shift key marks a span of the scale, to be zoomed to.
import type { Layer } from "./geometry.ts";

/** Less than this is a click. */
const least = 6;

/** @param chosen is told the upper and the lower end in pixels */
export function selectSpan(element: SVGElement, layer: Layer, chosen: (top: number, bottom: number) => void): void {
  let from: number | undefined;
  const yOf = (event: PointerEvent) => event.clientY - element.getBoundingClientRect().top;
  const ends = (to: number): [number, number] => [Math.min(from ?? to, to), Math.max(from ?? to, to)];
  const draw = (to: number | undefined) =>
    layer
      .selectAll("rect")
      .data(to === undefined ? [] : [ends(to)])
      .join("rect")
      .attr("width", "100%")
      .attr("y", ([top]) => top)
      .attr("height", ([top, bottom]) => bottom - top);
  const stop = () => {
    from = undefined;
    draw(undefined);
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.shiftKey) return;
    from = yOf(event);
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener("pointermove", (event) => {
    if (from !== undefined) draw(yOf(event));
  });
  element.addEventListener("pointerup", (event) => {
    if (from === undefined) return;
    const [top, bottom] = ends(yOf(event));
    stop();
    if (bottom - top >= least) chosen(top, bottom);
  });
  element.addEventListener("pointercancel", stop);
}
