// The axis with its ticks, the spine, the phases along it, and the marks of shortened pauses.
import { axisLeft } from "d3-axis";
import { clock, duration, elapsed, offsetName, roughly, tickLabel } from "../format.ts";
import { phaseNames } from "../phaseNames.ts";
import type { Band } from "../picture.ts";
import { ticks } from "../scale.ts";
import { t } from "../words.ts";
import { axisWidth, type Layer, spineX, stretch, type View, yOf } from "./geometry.ts";

const day = 86_400_000;

/** Every other day has a ground of its own. */
export function drawDays(layer: Layer, view: View): void {
  const { offset, domain, ticks: kind } = view.picture;
  const bands: { y: number; height: number }[] = [];
  if (kind === "moments" && domain) {
    const shift = offset * 60_000;
    const first = Math.floor((domain[0] + shift) / day);
    const last = Math.floor((domain[1] + shift) / day);
    // More days than these are no bands any more.
    for (let at = first; last > first && last - first < 400 && at <= last; at++) {
      if ((at - first) % 2 === 0) continue;
      const from = Math.max(domain[0], at * day - shift);
      const band = stretch(view, from, Math.min(domain[1], (at + 1) * day - shift));
      if (band.y < view.height && band.y + band.height > 0) bands.push(band);
    }
  }
  layer
    .selectAll("rect")
    .data(bands)
    .join("rect")
    .attr("width", "100%")
    .attr("y", ({ y }) => y)
    .attr("height", ({ height }) => height);
}

export function drawAxis(layer: Layer, view: View): void {
  const { offset, domain, ticks: kind } = view.picture;
  const { y } = view.scale;
  const zoomed = y.copy().range(y.range().map((height) => view.zoom.applyY(height)));
  const say = {
    moments: (at: number) => tickLabel(at, offset),
    clocks: (at: number) => clock(at, offset),
    elapsed: (at: number) => elapsed(at - (domain?.[0] ?? 0)),
  }[kind];
  const label = (at: Date) => say(at.getTime());
  const axis = axisLeft<Date>(zoomed)
    .tickValues(ticks(view.scale, view.zoom, view.height, offset, zoneHeight(view)).map((at) => new Date(at)))
    .tickFormat(label)
    .tickSize(5)
    .tickPadding(3);
  layer.attr("transform", `translate(${axisWidth},0)`).call(axis).select(".domain").remove();
  // Midnight is labelled by its date: a landmark.
  layer.selectAll<SVGGElement, Date>(".tick").classed("day", (at) => kind === "moments" && /[a-z]/i.test(label(at)));
}

/** Room for the zone over the labels. */
function zoneHeight({ picture: { zone } }: View): number {
  return zone === null ? 0 : 16;
}

/** Characters that are as wide as the labels, and that fit. */
const alike = 7;
const fitting = 9;
/** Pixels that a name may take: from the edge to just before the spine. */
const room = axisWidth;

/** The zone of the labels, over them; a long name is told by its offset. */
export function drawZone(layer: Layer, { picture: { zone, offset } }: View): void {
  const names = zone === null ? [] : [zone.length > fitting ? offsetName(offset) : zone];
  layer
    .selectAll<SVGTextElement, string>("text")
    .data(names)
    .join("text")
    .attr("x", (name) => axisWidth + (name.length > alike ? 2 : -8))
    .attr("y", 13)
    .each(function (name) {
      if (this.textContent === name) return;
      this.textContent = name;
      // The editor's type decides how wide nine characters are.
      this.removeAttribute("textLength");
      if (this.getComputedTextLength() > room) this.setAttribute("textLength", String(room));
    })
    .attr("lengthAdjust", "spacingAndGlyphs");
}

export function drawSpine(layer: Layer, view: View): void {
  layer
    .selectAll("line")
    .data(view.scale.stretches)
    .join("line")
    .attr("class", ({ pause }) => (pause ? "paused" : ""))
    .attr("x1", spineX)
    .attr("x2", spineX)
    .attr("y1", ({ from }) => yOf(view, from))
    .attr("y2", ({ to }) => yOf(view, to));
}

/** How long what is drawn short really is. */
export function drawPauses(layer: Layer, view: View): void {
  layer
    .selectAll("text")
    .data(view.scale.stretches.filter(({ pause }) => pause))
    .join("text")
    .attr("x", axisWidth - 2)
    .attr("y", ({ from, to }) => (yOf(view, from) + yOf(view, to)) / 2)
    .attr("dy", "0.32em")
    .text(({ from, to }) => roughly(to - from));
}

export function drawBands(layer: Layer, view: View): void {
  const bands = layer
    .selectAll<SVGRectElement, Band>("rect")
    .data(view.picture.bands)
    .join((enter) => enter.append("rect").call((rect) => rect.append("title")))
    .attr("class", ({ phase }) => `phase-${phase}`)
    .attr("x", spineX - 3)
    .attr("width", 6)
    .attr("y", ({ from, to }) => stretch(view, from, to).y)
    .attr("height", ({ from, to }) => Math.max(1, stretch(view, from, to).height));
  bands
    .select("title")
    .text(({ phase, from, to }) => t("From “{0}” on: {1}", phaseNames[phase].label, duration(to - from)));
}
