// The scale at the list's left. It is as long as the rows need, is scrolled with them, and can be zoomed.
import { type Selection, select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { grouped } from "../format.ts";
import type { RowPlace } from "../list.ts";
import type { Picture, Row } from "../picture.ts";
import { deepestZoom, makeScale, type TimelineScale } from "../scale.ts";
import { t } from "../words.ts";
import { drawAxis, drawBands, drawDays, drawPauses, drawSpine, drawZone } from "./axis.ts";
import { drawBars, drawLeaders, drawMarks, drawTies, drawWindow, type MarkEvents, markStates } from "./entries.ts";
import { cutOff, keepInSight, type Layer, sees, type View, yOf, zoomedHeight } from "./geometry.ts";
import { selectSpan } from "./span.ts";

export interface RailEvents extends MarkEvents {
  /** The zoom or the visible part has changed by the reader's hand. */
  zoomed(): void;
  /** The wheel was turned. */
  wheel(pixels: number): void;
  /** Another height. */
  resized(): void;
}

/** From the lowest to the topmost. */
const layers = [
  "days",
  "window",
  "pauses",
  "axis",
  "zone",
  "spine",
  "bands",
  "ranges",
  "ties",
  "leaders",
  "dots",
  "span",
] as const;

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
  /** Height of the scale before any zoom: what the rows need, at least what is visible. */
  #whole = 0;
  /** Where rows stand on the scale before any zoom. */
  #based: { readonly scale: TimelineScale; readonly rows: readonly Row[]; readonly heights: Float64Array } | undefined;
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
      .constrain((transform) => keepInSight(transform, this.#height, this.#whole))
      .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        this.#transform = event.transform;
        if (event.sourceEvent) events.zoomed();
      });
    this.#svg.call(this.#zoom).on("dblclick.zoom", null);
    this.element.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    selectSpan(this.element, this.#layers.span, (top, bottom) => this.#zoomTo(top, bottom));
    new ResizeObserver(() => this.#resize()).observe(this.element);
  }

  /** How many drawn marks stand for several entries. */
  get shared(): number {
    return this.#shared;
  }

  /** Height of the scale as zoomed. */
  get content(): number {
    return zoomedHeight(this.#transform.k, this.#whole);
  }

  /** How far the scale is scrolled, in pixels. */
  get top(): number {
    return Math.max(0, -this.#transform.y - cutOff(this.#transform.k));
  }

  /** Shows the part that is beside the list's, and draws. */
  follow(top: number, places: readonly RowPlace[]): void {
    this.#places = places;
    const { k } = this.#transform;
    const y = -cutOff(k) - Math.max(0, Math.min(this.content - this.#height, top));
    if (Math.abs(y - this.#transform.y) > 0.01) {
      this.#svg.call(this.#zoom.transform, zoomIdentity.translate(0, y).scale(k));
    }
    this.#draw();
  }

  /** @param needed height that the rows need */
  show(picture: Picture, needed: number): void {
    this.#picture = picture;
    this.#rescale(needed);
  }

  /** Where each entry stands on the whole of the scale, in pixels; NaN for what has no place. */
  wanted(rows: readonly Row[]): Float64Array | undefined {
    const scale = this.#scale;
    if (!scale) return undefined;
    if (this.#based?.scale !== scale || this.#based.rows !== rows) {
      const heights = Float64Array.from(rows, ({ at }) => (at === null ? Number.NaN : scale.y(at)));
      this.#based = { scale, rows, heights };
    }
    const { k } = this.#transform;
    const cut = cutOff(k);
    const wanted = this.#based.heights.slice();
    for (let index = 0; index < wanted.length; index++) wanted[index] = k * (wanted[index] ?? 0) - cut;
    return wanted;
  }

  setShorten(shorten: boolean): void {
    this.#shorten = shorten;
    this.fit();
  }

  /** @param row that stays where it is; without one, the middle does */
  zoomBy(factor: number, row: Row | undefined): void {
    const view = this.#view();
    if (!view) return;
    const y = row?.at !== null && row?.at !== undefined && sees(view, row.at) ? yOf(view, row.at) : this.#height / 2;
    this.#svg.call(this.#zoom.scaleBy, factor, [0, y]);
  }

  fit(): void {
    this.#svg.call(this.#zoom.transform, zoomIdentity);
  }

  setHovered(index: number | null): void {
    this.#hovered = index;
    this.#drawStates();
  }

  /** Marks the caret's entry. */
  setCurrent(row: Row | undefined): void {
    this.#current = row?.index ?? null;
    this.#drawStates();
  }

  #view(): View | undefined {
    const { scale, picture } = { scale: this.#scale, picture: this.#picture };
    if (!scale || !picture) return undefined;
    return { picture, scale, zoom: this.#transform, width: this.#width, height: this.#height };
  }

  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#events.wheel(event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1));
  }

  /** Zooms to what is between two heights. */
  #zoomTo(top: number, bottom: number): void {
    const { k } = this.#transform;
    const factor = this.#height / Math.max(1, bottom - top);
    this.#svg.call(this.#zoom.scaleBy, factor, [0, 0]);
    const grown = this.#transform.k / k;
    this.#svg.call(this.#zoom.translateBy, 0, (-top * grown) / this.#transform.k);
    this.#events.zoomed();
  }

  #resize(): void {
    this.#width = this.element.clientWidth;
    this.#height = this.element.clientHeight;
    this.#events.resized();
  }

  #rescale(needed: number): void {
    const picture = this.#picture;
    const [width, height] = [this.#width, this.#height];
    if (!picture?.domain || height === 0) {
      this.#scale = undefined;
      this.#draw();
      return;
    }
    this.#whole = Math.max(height, needed);
    this.#scale = makeScale(picture.domain, {
      height: this.#whole,
      descending: picture.descending,
      shorten: this.#shorten ? picture.pauses.filter(({ shorten }) => shorten) : [],
    });
    this.element.setAttribute("aria-label", describe(picture));
    this.#zoom
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([height / this.#whole, deepestZoom(picture.domain, this.#whole)]);
    // The old zoom may be out of the new bounds.
    this.#svg.call(this.#zoom.scaleBy, 1);
  }

  #draw(): void {
    const view = this.#view();
    const { days, axis, spine, pauses, bands, ranges, dots } = this.#layers;
    if (!view) {
      for (const layer of Object.values(this.#layers)) layer.selectAll("*").remove();
      this.#shared = 0;
      return;
    }
    drawDays(days, view);
    drawAxis(axis, view);
    drawZone(this.#layers.zone, view);
    drawSpine(spine, view);
    drawPauses(pauses, view);
    drawBands(bands, view);
    drawBars(ranges, view);
    this.#shared = drawMarks(dots, view, this.#events);
    drawWindow(this.#layers.window, view, this.#places);
    this.#drawStates();
  }

  #drawStates(): void {
    const view = this.#view();
    if (!view) return;
    const states = { hovered: this.#hovered, current: this.#current };
    drawTies(this.#layers.ties, view, this.#places, states);
    drawLeaders(this.#layers.leaders, view, this.#places, states);
    markStates(this.#layers.dots, this.#layers.leaders, view, states);
  }
}

/** Dragging pans; the wheel zooms only with a modifier, as in the editor. A pinch comes as a wheel with Ctrl. */
function zooms(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || (event.button === 0 && !event.shiftKey);
}

/** The picture in a sentence, for who cannot see it; the list has the entries themselves. */
function describe(picture: Picture): string {
  const placed = picture.rows.filter((row) => row.at !== null).length;
  const told = picture.summary.join(", ");
  return placed === 1
    ? t("Time scale with 1 entry: {0}. The list has the same entry.", told)
    : t("Time scale with {0} entries: {1}. The list has the same entries.", grouped(placed), told);
}
