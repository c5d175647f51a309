// The entries on the scale: marks at their moments, bars for what lasts, and lines that lead to their rows.
import { type Cluster, clusters } from "../clusters.ts";
import { count } from "../format.ts";
import type { RowPlace } from "../list.ts";
import type { Row } from "../picture.ts";
import { t } from "../words.ts";
import { type Layer, sees, spineX, stretch, type View, yOf } from "./geometry.ts";

export interface MarkEvents {
  open(row: Row): void;
  hover(index: number | null): void;
}

/** Which rows stand out now. */
export interface States {
  readonly hovered: number | null;
  readonly current: number | null;
}

/** So many marks are drawn as dashes: discs would hide one another. */
const crowd = 80;
/** More bars than these tell nothing. */
const mostBars = 400;

export function drawBars(layer: Layer, view: View): void {
  const lasting = lastingOf(view.picture.rows).flatMap(([at, endAt]) => {
    const bar = stretch(view, at, endAt);
    return bar.y <= view.height && bar.y + bar.height >= 0 ? [bar] : [];
  });
  layer
    .selectAll("rect")
    .data(lasting.slice(0, mostBars))
    .join("rect")
    .attr("x", (_, index) => spineX + 7 + (index % 2) * 5)
    .attr("width", 3)
    .attr("rx", 1.5)
    .attr("y", ({ y }) => y)
    .attr("height", ({ height }) => Math.max(3, height));
}

const known = new WeakMap<readonly Row[], [number, number][]>();

/** Begin and end of what lasts: looked for once. */
function lastingOf(rows: readonly Row[]): readonly [number, number][] {
  const there = known.get(rows);
  if (there) return there;
  const lasting = rows.flatMap(({ at, endAt }): [number, number][] =>
    at !== null && endAt !== null && endAt > at ? [[at, endAt]] : [],
  );
  known.set(rows, lasting);
  return lasting;
}

/** @returns how many marks stand for several entries */
export function drawMarks(layer: Layer, view: View, events: MarkEvents): number {
  const made = clusters(view.picture.rows, (at) => yOf(view, at), view.height);
  const crowded = made.length > crowd;
  const withFirst = (run: (row: Row) => void) => (_: unknown, cluster: Cluster) => {
    const [row] = cluster.rows;
    if (row) run(row);
  };
  const marks = layer
    .classed("crowded", crowded)
    .selectAll<SVGPathElement, Cluster>("path")
    .data(made)
    .join((enter) => {
      const path = enter.append("path");
      path.append("title");
      return path
        .on("click", withFirst(events.open))
        .on(
          "pointerenter",
          withFirst((row) => events.hover(row.index)),
        )
        .on("pointerleave", () => events.hover(null));
    })
    .attr("d", (cluster) => shapeOf(cluster, crowded))
    .attr("transform", ({ y }) => `translate(${spineX},${y})`);
  marks.select("title").text(({ rows }) => {
    const [row] = rows;
    return rows.length > 1 ? count(rows.length, t("entry"), t("entries")) : `${row?.written ?? ""} ${row?.text ?? ""}`;
  });
  return made.filter(({ rows }) => rows.length > 1).length;
}

/** From the rows that stand out: also to one that is scrolled out of sight, whose direction is told then. */
export function drawLeaders(layer: Layer, view: View, places: readonly RowPlace[], states: States): void {
  const standing = [...new Set([states.hovered, states.current])].flatMap((index) =>
    index === null ? [] : (placeOf(view, places, index) ?? []),
  );
  layer
    .selectAll<SVGPathElement, Standing>("path")
    .data(standing, ({ row }) => row.index)
    .join("path")
    .attr("d", ({ row, y }) => leader(view, yOf(view, row.at ?? 0), y));
}

/** A row, and the height on which it stands. */
type Standing = Pick<RowPlace, "row" | "y">;

/** Where an entry's row is, or the edge beyond which it is; undefined where neither row nor mark can be seen. */
function placeOf(view: View, places: readonly RowPlace[], index: number): Standing | undefined {
  const place = places.find(({ row }) => row.index === index);
  const row = place?.row ?? view.picture.rows[index];
  if (!row || row.at === null) return undefined;
  if (place) return place;
  const [first] = places;
  return first && sees(view, row.at) ? { row, y: index < first.row.index ? -1 : view.height + 1 } : undefined;
}

/** A row that stands nearer to its mark needs no line. Pixels. */
const beside = 12;

/** Faint lines from the marks to rows that had to make room for others: near many others a mark would be anybody's. */
export function drawTies(layer: Layer, view: View, places: readonly RowPlace[], states: States): void {
  const apart = places.filter(
    ({ row: { at, index }, y }) =>
      at !== null &&
      index !== states.hovered &&
      index !== states.current &&
      sees(view, at) &&
      Math.abs(yOf(view, at) - y) > beside,
  );
  layer
    .selectAll<SVGPathElement, RowPlace>("path")
    .data(apart, ({ row }) => row.index)
    .join("path")
    .attr("d", ({ row, y }) => leader(view, yOf(view, row.at ?? 0), y));
}

/** The part of the scale that the list shows now, where that is not everything. */
export function drawWindow(layer: Layer, view: View, places: readonly RowPlace[]): void {
  const heights = places.flatMap(({ row }) => (row.at === null ? [] : [yOf(view, row.at)]));
  // Zoomed out, the scale shows more than the list.
  const partial = view.zoom.k < 0.99 && view.picture.rows.length > places.length && heights.length > 0;
  layer
    .selectAll("rect")
    .data(partial ? [[Math.min(...heights), Math.max(...heights)] as const] : [])
    .join("rect")
    .attr("x", spineX - 9)
    .attr("width", 18)
    .attr("rx", 9)
    .attr("y", ([top]) => top - 9)
    .attr("height", ([top, bottom]) => bottom - top + 18);
}

/** Gives marks and leaders the classes that the stylesheet knows. */
export function markStates(marks: Layer, leaders: Layer, view: View, states: States): void {
  leaders
    .selectAll<SVGPathElement, Standing>("path")
    .attr("class", ({ row }) => classOf([row], row.at !== null && sees(view, row.at) ? "" : "outside", states));
  marks
    .selectAll<SVGPathElement, Cluster>("path")
    .attr("class", ({ rows }) => classOf(rows, rows.length > 1 ? "cluster" : "", states));
}

function classOf(rows: readonly Row[], more: string, { hovered, current }: States): string {
  const phase = rows.find((row) => row.phase)?.phase;
  const unsure = (row: Row) => row.approximate || row.marks.some(({ kind }) => kind === "unzoned");
  const words = [
    more,
    phase ? `phase-${phase}` : "",
    rows.some(isDisorderly) ? "disorder" : "",
    rows.every(unsure) ? "unsure" : "",
    rows.some(({ index }) => index === hovered) ? "hovered" : "",
    rows.some(({ index }) => index === current) ? "current" : "",
  ];
  return words.filter(Boolean).join(" ");
}

function isDisorderly({ marks }: Row): boolean {
  return marks.some(({ kind }) => kind === "disorder");
}

/** A soft curve from the moment to its row; one that is out of sight leads to the edge. */
function leader({ width, height }: View, from: number, to: number): string {
  const start = Math.max(2, Math.min(height - 2, from));
  const end = Math.max(2, Math.min(height - 2, to));
  const left = spineX + 8;
  const middle = (left + width) / 2;
  return `M${left},${start}C${middle},${start} ${middle},${end} ${width},${end}`;
}

/**
 * A diamond for what is out of order, a larger disc for phases and for several entries, a disc for the rest; dashes in a
 * crowd.
 */
function shapeOf({ rows }: Cluster, crowded: boolean): string {
  if (rows.some(isDisorderly)) return "M0,-7L7,0L0,7L-7,0Z";
  if (crowded) return "M-5,0h10";
  const radius = rows.length > 1 || rows.some((row) => row.phase) ? 6 : 4.5;
  return `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
}
