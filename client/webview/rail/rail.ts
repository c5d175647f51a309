// The scale at the list's left, with zoom and pan.
import { type Selection, select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { count } from "../format.ts";
import type { RowPlace } from "../list.ts";
import type { Picture, Row } from "../picture.ts";
import { deepestZoom, makeScale, type TimelineScale } from "../scale.ts";
import { drawAxis, drawBands, drawPauses, drawSpine } from "./axis.ts";
import { drawBars, drawLeaders, drawMarks, drawWindow, type MarkEvents, markStates } from "./entries.ts";
import { keepInSight, type Layer, sees, type View } from "./geometry.ts";

export interface RailEvents extends MarkEvents {
  /** The zoom has changed by the reader's hand. */
  zoomed(): void;
  /** The wheel was turned where there is nothing to pan. */
  wheel(pixels: number): void;
}

/** From the lowest to the topmost. */
const layers = ["window", "pauses", "axis", "spine", "bands", "ranges", "leaders", "dots"] as const;

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
    const made = layers.map((name) => [name, this.#svg.append("g").attr("class", name)]);
    this.#layers = Object.fromEntries(made);
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .filter((event: Event) => zooms(event))
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
    const view = this.#view();
    if (view) this.#drawPlaces(view);
  }

  setHovered(index: number | null): void {
    this.#hovered = index;
    this.#markStates();
  }

  /** Marks the caret's entry and brings it into what is visible of the scale. */
  setCurrent(row: Row | undefined): void {
    this.#current = row?.index ?? null;
    const view = this.#view();
    if (view && row && row.at !== null && !sees(view, row.at)) {
      this.#svg.call(this.#zoom.translateTo, this.#width / 2, view.scale.y(row.at));
    }
    this.#markStates();
  }

  /** Whether a moment lies in what is visible of the scale. */
  sees(at: number): boolean {
    const view = this.#view();
    return view !== undefined && sees(view, at);
  }

  #view(): View | undefined {
    const { scale, picture } = { scale: this.#scale, picture: this.#picture };
    if (!scale || !picture) return undefined;
    return { picture, scale, zoom: this.#transform, width: this.#width, height: this.#height };
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
    const [width, height] = [this.#width, this.#height];
    if (!picture?.domain || height === 0) {
      this.#scale = undefined;
      this.#draw();
      return;
    }
    this.#scale = makeScale(picture.domain, {
      height,
      descending: picture.descending,
      shorten: this.#shorten ? picture.pauses.filter(({ shorten }) => shorten) : [],
    });
    this.element.setAttribute("aria-label", describe(picture));
    this.#zoom
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([1, deepestZoom(picture.domain, height)])
      .constrain((transform) => keepInSight(transform, height));
    // The old zoom may be out of the new bounds. This draws.
    this.#svg.call(this.#zoom.translateBy, 0, 0);
  }

  #draw(): void {
    const view = this.#view();
    const { axis, spine, pauses, bands, ranges, dots } = this.#layers;
    if (!view) {
      for (const layer of Object.values(this.#layers)) layer.selectAll("*").remove();
      this.#shared = 0;
      return;
    }
    drawAxis(axis, view);
    drawSpine(spine, view);
    drawPauses(pauses, view);
    drawBands(bands, view);
    drawBars(ranges, view);
    this.#shared = drawMarks(dots, view, this.#events);
    this.#drawPlaces(view);
  }

  #drawPlaces(view: View): void {
    drawLeaders(this.#layers.leaders, view, this.#places);
    drawWindow(this.#layers.window, view, this.#places);
    this.#markStates();
  }

  #markStates(): void {
    const view = this.#view();
    if (!view) return;
    markStates(this.#layers.dots, this.#layers.leaders, view, { hovered: this.#hovered, current: this.#current });
  }
}

/** Dragging pans; the wheel zooms only with a modifier, as in the editor. A pinch comes as a wheel with Ctrl. */
function zooms(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || event.button === 0;
}

/** The picture in a sentence, for who cannot see it; the list has the entries themselves. */
function describe(picture: Picture): string {
  const placed = picture.rows.filter((row) => row.at !== null).length;
  return `Time scale with ${count(placed, "entry", "entries")}: ${picture.summary.join(", ")}. The list has the same entries.`;
}
