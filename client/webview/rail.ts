// The scale at the list's left: axis, phases, entries at their true times, and lines that lead to their rows.
import { axisLeft } from "d3-axis";
import { type Selection, select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type Cluster, clusters } from "./clusters.ts";
import { count, duration, elapsed, tickLabel } from "./format.ts";
import type { RowPlace } from "./list.ts";
import type { Picture, Row } from "./picture.ts";
import { phaseNames } from "./rowElement.ts";
import { deepestZoom, makeScale, margin, type TimelineScale, ticks } from "./scale.ts";

export interface RailEvents {
  open(row: Row): void;
  hover(index: number | null): void;
  /** The zoom has changed by the reader's hand. */
  zoomed(): void;
  /** The wheel was turned where there is nothing to pan. */
  wheel(pixels: number): void;
}

type Layer = Selection<SVGGElement, unknown, null, undefined>;
const layers = ["window", "pauses", "axis", "spine", "bands", "ranges", "leaders", "dots"] as const;

/** Room for the axis' labels, and the spine's place right of it. */
const axisWidth = 58;
const spineX = axisWidth + 10;
/** So many marks are drawn as dashes: discs would hide one another. */
const crowd = 80;

export class Rail {
  readonly element = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  readonly #events: RailEvents;
  readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly #layers: Readonly<Record<(typeof layers)[number], Layer>>;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  #picture: Picture | undefined;
  #scale: TimelineScale | undefined;
  #transform: ZoomTransform = zoomIdentity;
  #places: readonly RowPlace[] = [];
  #width = 0;
  #height = 0;
  #shorten = true;
  #hovered: number | null = null;
  #current: number | null = null;
  #shared = 0;

  constructor(events: RailEvents) {
    this.#events = events;
    this.element.setAttribute("class", "rail");
    this.element.setAttribute("role", "img");
    this.#svg = select(this.element);
    this.#layers = Object.fromEntries(
      layers.map((name) => [name, this.#svg.append("g").attr("class", name)]),
    ) as unknown as Record<(typeof layers)[number], Layer>;
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .filter((event: Event) => this.#zooms(event))
      .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        this.#transform = event.transform;
        this.#draw();
        if (event.sourceEvent) events.zoomed();
      });
    this.#svg.call(this.#zoom).on("dblclick.zoom", null);
    this.element.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    new ResizeObserver(() => this.#resize()).observe(this.element);
  }

  /** How many drawn marks stand for several entries. */
  get shared(): number {
    return this.#shared;
  }
  get zoom(): number {
    return this.#transform.k;
  }
  get shorten(): boolean {
    return this.#shorten;
  }

  show(picture: Picture): void {
    this.#picture = picture;
    this.#rescale();
  }

  setShorten(shorten: boolean): void {
    this.#shorten = shorten;
    this.fit();
    this.#rescale();
  }

  zoomBy(factor: number): void {
    this.#svg.call(this.#zoom.scaleBy, factor);
  }

  fit(): void {
    this.#svg.call(this.#zoom.transform, zoomIdentity);
  }

  setPlaces(places: readonly RowPlace[]): void {
    this.#places = places;
    this.#drawLeaders();
  }

  setHovered(index: number | null): void {
    this.#hovered = index;
    this.#markStates();
  }

  /** Marks the caret's entry and brings it into what is visible of the scale. */
  setCurrent(row: Row | undefined): void {
    this.#current = row?.index ?? null;
    if (row && this.#scale && row.at !== null) {
      const y = this.#y(row.at);
      if (y < 0 || y > this.#height) {
        this.#svg.call(this.#zoom.translateTo, this.#width / 2, this.#scale.y(row.at));
      }
    }
    this.#markStates();
  }

  /** Whether a moment lies in what is visible of the scale. */
  sees(at: number): boolean {
    const y = this.#y(at);
    return y >= 0 && y <= this.#height;
  }

  #y(at: number): number {
    return this.#scale ? this.#transform.applyY(this.#scale.y(at)) : 0;
  }

  /** Dragging pans; the wheel zooms only with a modifier, as in the editor. A pinch comes as a wheel with Ctrl. */
  #zooms(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
    return !(event instanceof MouseEvent) || event.button === 0;
  }

  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1);
    if (this.#transform.k > 1) {
      this.#svg.call(this.#zoom.translateBy, 0, -pixels / this.#transform.k);
      this.#events.zoomed();
    } else {
      this.#events.wheel(pixels);
    }
  }

  #resize(): void {
    this.#width = this.element.clientWidth;
    this.#height = this.element.clientHeight;
    this.#rescale();
  }

  #rescale(): void {
    const picture = this.#picture;
    if (!picture?.domain || this.#height === 0) {
      this.#scale = undefined;
      this.#draw();
      return;
    }
    const height = this.#height;
    this.#scale = makeScale(picture.domain, {
      height,
      descending: picture.descending,
      shorten: this.#shorten ? picture.pauses.filter(({ shorten }) => shorten) : [],
    });
    this.element.setAttribute("aria-label", describe(picture));
    const size: [[number, number], [number, number]] = [
      [0, 0],
      [this.#width, height],
    ];
    this.#zoom
      .extent(size)
      .scaleExtent([1, deepestZoom(picture.domain, height)])
      .constrain((transform) => keepInSight(transform, height));
    // The old zoom may be out of the new bounds.
    this.#svg.call(this.#zoom.translateBy, 0, 0);
    this.#draw();
  }

  #draw(): void {
    if (!this.#scale) {
      for (const layer of Object.values(this.#layers)) layer.selectAll("*").remove();
      this.#shared = 0;
      return;
    }
    this.#drawAxis(this.#scale);
    this.#drawSpine(this.#scale);
    this.#drawEntries();
    this.#drawLeaders();
  }

  #drawAxis(scale: TimelineScale): void {
    const picture = this.#picture;
    if (!picture) return;
    const { offset, absolute } = picture;
    const origin = picture.domain?.[0] ?? 0;
    const zoomed = scale.y.copy().range(scale.y.range().map((y) => this.#transform.applyY(y)));
    const label = (at: number) => (absolute ? tickLabel(at, offset) : elapsed(at - origin));
    const axis = axisLeft<Date>(zoomed)
      .tickValues(ticks(scale, this.#transform, this.#height, absolute ? offset : 0).map((at) => new Date(at)))
      .tickFormat((at) => label(at.getTime()))
      .tickSize(5)
      .tickPadding(5);
    this.#layers.axis.attr("transform", `translate(${axisWidth},0)`).call(axis).select(".domain").remove();
    this.#layers.axis
      .selectAll<SVGGElement, Date>(".tick")
      .classed("day", (at) => /[a-z]/i.test(label(at.getTime())) && absolute);
  }

  #drawSpine(scale: TimelineScale): void {
    const picture = this.#picture;
    if (!picture) return;
    this.#layers.spine
      .selectAll("line")
      .data(scale.stretches)
      .join("line")
      .attr("class", ({ pause }) => (pause ? "paused" : ""))
      .attr("x1", spineX)
      .attr("x2", spineX)
      .attr("y1", ({ from }) => this.#y(from))
      .attr("y2", ({ to }) => this.#y(to));
    this.#layers.pauses
      .selectAll("text")
      .data(scale.stretches.filter(({ pause }) => pause))
      .join("text")
      .attr("x", axisWidth - 2)
      .attr("y", ({ from, to }) => (this.#y(from) + this.#y(to)) / 2)
      .attr("dy", "0.32em")
      .text(({ from, to }) => duration(to - from));
    const bands = this.#layers.bands
      .selectAll<SVGRectElement, (typeof picture.bands)[number]>("rect")
      .data(picture.bands)
      .join((enter) => enter.append("rect").call((rect) => rect.append("title")))
      .attr("class", ({ phase }) => `phase-${phase}`)
      .attr("x", spineX - 3)
      .attr("width", 6)
      .attr("y", ({ from, to }) => Math.min(this.#y(from), this.#y(to)))
      .attr("height", ({ from, to }) => Math.max(1, Math.abs(this.#y(to) - this.#y(from))));
    bands.select("title").text(({ phase, from, to }) => `From “${phaseNames[phase].label}” on: ${duration(to - from)}`);
  }

  #drawEntries(): void {
    const rows = this.#picture?.rows ?? [];
    const ranges = rows.filter((row) => row.at !== null && row.endAt !== null && row.endAt > row.at).slice(0, 400);
    this.#layers.ranges
      .selectAll("rect")
      .data(ranges)
      .join("rect")
      .attr("x", (_, index) => spineX + 7 + (index % 2) * 5)
      .attr("width", 3)
      .attr("rx", 1.5)
      .attr("y", (row) => Math.min(this.#y(row.at ?? 0), this.#y(row.endAt ?? 0)))
      .attr("height", (row) => Math.max(3, Math.abs(this.#y(row.endAt ?? 0) - this.#y(row.at ?? 0))));
    const made = clusters(rows, (at) => this.#y(at), this.#height);
    this.#shared = made.filter((cluster) => cluster.rows.length > 1).length;
    this.#layers.dots.classed("crowded", made.length > crowd);
    const dots = this.#layers.dots
      .selectAll<SVGPathElement, Cluster>("path")
      .data(made)
      .join((enter) => {
        const path = enter.append("path");
        path.append("title");
        return path
          .on("click", (_, cluster) => first(cluster, (row) => this.#events.open(row)))
          .on("pointerenter", (_, cluster) => first(cluster, (row) => this.#events.hover(row.index)))
          .on("pointerleave", () => this.#events.hover(null));
      })
      .attr("d", (cluster) => shapeOf(cluster, made.length > crowd))
      .attr("transform", ({ y }) => `translate(${spineX},${y})`);
    dots.select("title").text(({ rows }) => {
      const [row] = rows;
      return rows.length > 1 ? count(rows.length, "entry", "entries") : `${row?.written ?? ""} ${row?.text ?? ""}`;
    });
    this.#markStates();
  }

  #drawLeaders(): void {
    const placed = this.#scale ? this.#places.filter(({ row }) => row.at !== null) : [];
    this.#layers.leaders
      .selectAll<SVGPathElement, RowPlace>("path")
      .data(placed, ({ row }) => row.index)
      .join("path")
      .attr("d", ({ row, y }) => this.#leader(this.#y(row.at ?? 0), y));
    const heights = placed.map(({ row }) => this.#y(row.at ?? 0));
    const partial = (this.#picture?.rows.length ?? 0) > this.#places.length && heights.length > 0;
    this.#layers.window
      .selectAll("rect")
      .data(partial ? [[Math.min(...heights), Math.max(...heights)] as const] : [])
      .join("rect")
      .attr("x", spineX - 9)
      .attr("width", 18)
      .attr("rx", 9)
      .attr("y", ([top]) => top - 9)
      .attr("height", ([top, bottom]) => bottom - top + 18);
    this.#markStates();
  }

  /** A soft curve from the moment to its row; one that is out of sight leads to the edge. */
  #leader(from: number, to: number): string {
    const start = Math.max(2, Math.min(this.#height - 2, from));
    const end = Math.max(2, Math.min(this.#height - 2, to));
    const [left, right] = [spineX + 8, this.#width];
    const middle = (left + right) / 2;
    return `M${left},${start}C${middle},${start} ${middle},${end} ${right},${end}`;
  }

  #markStates(): void {
    this.#layers.leaders
      .selectAll<SVGPathElement, RowPlace>("path")
      .attr("class", ({ row }) => this.#classOf([row], row.at !== null && this.sees(row.at) ? "" : "outside"));
    this.#layers.dots
      .selectAll<SVGPathElement, Cluster>("path")
      .attr("class", ({ rows }) => this.#classOf(rows, rows.length > 1 ? "cluster" : ""));
  }

  #classOf(rows: readonly Row[], more: string): string {
    const phase = rows.find((row) => row.phase)?.phase;
    return [
      more,
      phase ? `phase-${phase}` : "",
      rows.some((row) => row.marks.some(({ kind }) => kind === "disorder")) ? "disorder" : "",
      rows.every((row) => row.approximate || row.marks.some(({ kind }) => kind === "unzoned")) ? "unsure" : "",
      rows.some(({ index }) => index === this.#hovered) ? "hovered" : "",
      rows.some(({ index }) => index === this.#current) ? "current" : "",
    ]
      .filter(Boolean)
      .join(" ");
  }
}

/** At most the free margin shows at both ends, at any zoom; sideways nothing moves. */
function keepInSight(transform: ZoomTransform, height: number): ZoomTransform {
  const free = margin * (1 - 1 / transform.k);
  const above = transform.invertY(0) - free;
  const below = transform.invertY(height) - (height - free);
  const shift = above < 0 ? above : Math.max(0, below);
  return transform.translate(transform.invertX(0), shift);
}

function first({ rows }: Cluster, run: (row: Row) => void): void {
  const [row] = rows;
  if (row) run(row);
}

/**
 * A diamond for what is out of order, a larger disc for phases and for several entries, a disc for the rest; dashes in a
 * crowd.
 */
function shapeOf({ rows }: Cluster, crowded: boolean): string {
  if (rows.some((row) => row.marks.some(({ kind }) => kind === "disorder"))) return "M0,-7L7,0L0,7L-7,0Z";
  if (crowded) return "M-5,0h10";
  const radius = rows.length > 1 || rows.some((row) => row.phase) ? 6 : 4.5;
  return `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
}

/** The picture in a sentence, for who cannot see it; the list has the entries themselves. */
function describe(picture: Picture): string {
  const placed = picture.rows.filter((row) => row.at !== null).length;
  return `Time scale with ${count(placed, "entry", "entries")}: ${picture.summary.join(", ")}. The list has the same entries.`;
}
