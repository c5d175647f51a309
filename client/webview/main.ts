// The timeline page: takes what the host says, keeps scale and list in step, tells the host what the reader wants.
import type { PlaceRange, TimelineView } from "../../server/src/protocol.ts";
import {
  type EntryContext,
  type HostMessage,
  type PageMessage,
  type PanelState,
  type RowFinding,
  refusal,
} from "../src/panel/messages.ts";
import { patched } from "../src/panel/patch.ts";
import { isHostMessage } from "../src/panel/validators.ts";
import { element } from "./dom.ts";
import { type Empty, emptyElement, emptyFor, problem } from "./emptyState.ts";
import { Finder, filtered } from "./finder.ts";
import { count } from "./format.ts";
import { Header } from "./header.ts";
import { List } from "./list.ts";
import { Notice, notices } from "./notices.ts";
import { Offer } from "./offer.ts";
import { paint } from "./paint.ts";
import { makePicture, type Picture, type Row } from "./picture.ts";
import { Presenter } from "./present.ts";
import { Rail } from "./rail/rail.ts";
import { Unplaced } from "./unplaced.ts";
import { t } from "./words.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  setState(state: PanelState): void;
};

const host = acquireVsCodeApi();
const app = document.getElementById("app") ?? document.body;

let view: TimelineView | null = null;
let picture: Picture | undefined;
/** The zone that times are told in, and the words that are looked for. */
let zone: string | null = null;
let beside: string | null = null;
/** The answer of the server that the view comes from. */
let serial = 0;
let words = "";
let findings: readonly RowFinding[] = [];
let name = "";
let caret: number | null = null;
/** The height that the rows were laid out for last. */
let laidOut = 0;
/** The most marks of the file that stood for several entries: what is said of them stays, so that zooming moves nothing. */
let shared = 0;

const header = new Header({
  zoomIn: () => zoomBy(1.6),
  zoomOut: () => zoomBy(1 / 1.6),
  fit: () => showAll(),
  shorten: (on) => {
    rail.setShorten(on);
    header.setShorten(on);
    relayout();
  },
  fix: (line) => fix({ start: { line, character: 0 }, end: { line, character: 10_000 } }),
  present: () => {
    presenter.on = !presenter.on;
  },
  open: ({ from, to }) => {
    const ends = [from, to].flatMap((end) => picture?.rows.find(({ range }) => range.start.line === end?.line) ?? []);
    const [first] = ends;
    if (first) list.reveal(first.index);
    if (first) reveal(first);
  },
});
const finder = new Finder({
  find: (wanted) => {
    words = wanted;
    draw();
  },
  chooseZone: () => host.postMessage({ type: "command", command: "chooseTimelineZone" }),
  export: () => host.postMessage({ type: "command", command: "exportTimeline" }),
});
const list = new List({
  open: (row) => reveal(row),
  hover: (index) => hover(index),
  setPhase: ({ range }) => {
    if (view) host.postMessage({ type: "setPhase", uri: view.uri, line: range.start.line });
  },
  fix: ({ range }) => fix(range),
  openLink: (target) => host.postMessage({ type: "openLink", target }),
  activated: (row) => {
    if (presenter.on) at(row);
  },
  context: (row) => contextOf(row),
  moved: () => rail.follow(list.beside, list.places()),
  resized: () => relayout(),
});
const rail = new Rail({
  open: (row) => {
    list.reveal(row.index);
    reveal(row);
  },
  hover: (index) => hover(index),
  zoomed: () => afterZoom(),
  wheel: (pixels) => list.element.scrollBy(0, pixels),
  resized: () => relayout(),
});
const unplaced = new Unplaced({
  open: (range) => {
    if (view) host.postMessage({ type: "reveal", uri: view.uri, range });
  },
  fix: (range) => fix(range),
});
const notice = new Notice((range) => fix(range));
const presenter = new Presenter((on) => {
  host.postMessage({ type: "present", on });
  list.restyle();
  const row = picture?.rows[list.active];
  if (on && row) {
    list.step(0);
    at(row);
  } else if (!on) setCaret(caret);
});
const offer = new Offer();
const stage = element("div", "stage", {}, rail.element, list.element);
const blank = element("div", "blank");
header.setShorten(true);
app.append(
  header.element,
  presenter.element,
  finder.element,
  offer.element,
  notice.element,
  blank,
  stage,
  unplaced.element,
);

window.addEventListener("message", ({ data }) => {
  if (isHostMessage(data)) take(data);
  else console.warn(refusal(data));
});
const onKey = (event: KeyboardEvent): void => {
  if ((event.ctrlKey || event.metaKey) && event.key === "f" && picture) {
    event.preventDefault();
    finder.focus();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  if (presenter.on && steps(event.key)) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  if (event.key === "/" && picture) {
    event.preventDefault();
    finder.focus();
  } else if (event.key === "+" || event.key === "=") zoomBy(1.6);
  else if (event.key === "-") zoomBy(1 / 1.6);
  else if (event.key === "0") showAll();
};
// Before the list hears it: who presents has keys of their own.
window.addEventListener("keydown", onKey, true);
host.postMessage({ type: "ready" });

function take(message: HostMessage): void {
  if (message.type === "show") {
    serial = message.serial ?? 0;
    zone = message.zone ?? null;
    beside = message.beside ?? null;
    show(message.view, message.name, message.why);
  } else if (message.type === "patch") {
    zone = message.zone ?? null;
    beside = message.beside ?? null;
    const next = message.patch.before === serial ? patched(view, message.patch) : undefined;
    serial = message.serial;
    if (next) show(next, message.name, message.why);
    else host.postMessage({ type: "ready" });
  } else if (message.type === "findings" && message.uri === view?.uri) {
    findings = message.findings;
    if (picture) draw();
  } else if (message.type === "paint") {
    void painted(message);
  } else if (message.type === "problem") showEmpty(problem(message.text, message.action), t("Timeline"));
  else if (message.type === "caret") setCaret(message.line);
}

/** Paints a picture for the host, or for the clipboard. */
async function painted({ id, svg, copy }: Extract<HostMessage, { readonly type: "paint" }>): Promise<void> {
  const png = await paint(svg).catch(() => undefined);
  if (png && copy) host.postMessage({ type: "copied", id, outcome: await offer.show(png) });
  else host.postMessage({ type: "painted", id, png: png ? new Uint8Array(await png.arrayBuffer()) : null });
}

/** The keys of who presents, also those that a remote control sends. @returns whether the key was one */
function steps(key: string): boolean {
  const by = { ArrowRight: 1, ArrowLeft: -1, " ": 1, PageDown: 1, PageUp: -1, ArrowDown: 1, ArrowUp: -1 }[key];
  if (by !== undefined) list.step(by);
  else if (key === "Escape") presenter.on = false;
  else return false;
  return true;
}

/** Shows where who presents is. */
function at(row: Row): void {
  list.setCurrent(row.index);
  rail.setCurrent(row);
  presenter.show(picture?.rows ?? [], row.index);
}

function show(next: TimelineView | null, fileName: string, why: readonly string[]): void {
  const otherFile = next?.uri !== view?.uri;
  view = next;
  name = fileName;
  if (next) host.setState({ uri: next.uri });
  const empty = emptyFor(next, why);
  if (!next || empty) {
    showEmpty(empty ?? problem("", null), next?.title || name);
    return;
  }
  if (otherFile) {
    findings = [];
    shared = 0;
    rail.fit();
  }
  blank.replaceChildren();
  draw();
}

/** Draws the view: all of it in the head, in scale and list what is looked for. */
function draw(): void {
  if (!view) return;
  const telling = { zone, beside, findings };
  const whole = makePicture(view, telling);
  const found = filtered(view, words);
  const looking = found !== view;
  picture = looking ? makePicture(found, telling) : whole;
  const counted = count(whole.rows.length, t("entry"), t("entries"));
  header.show(
    view.title || name,
    [counted, ...whole.summary],
    whole,
    view.metrics,
    new Set(findings.map(({ line }) => line)),
  );
  finder.show(zone, looking ? picture.rows.length : null, whole.rows.length);
  setVisible(true);
  stage.classList.toggle("unscaled", !picture.domain);
  list.show(picture.rows);
  unplaced.show(picture.unplaced);
  setCaret(caret);
  showNotice();
}

function showEmpty(empty: Empty, title: string): void {
  picture = undefined;
  header.show(title, [], undefined);
  setVisible(false);
  unplaced.show([]);
  blank.replaceChildren(emptyElement(empty, (command) => host.postMessage({ type: "command", command })));
}

function setVisible(drawn: boolean): void {
  stage.hidden = !drawn;
  notice.element.hidden = true;
  finder.element.hidden = !drawn;
  blank.hidden = drawn;
}

function setCaret(line: number | null): void {
  caret = line;
  if (presenter.on) return;
  const row = line === null ? undefined : rowAtLine(line);
  list.setCurrent(row?.index ?? null);
  rail.setCurrent(row);
}

/** The innermost entry that has the line: the one that starts last. */
function rowAtLine(line: number): Row | undefined {
  let found: Row | undefined;
  for (const row of picture?.rows ?? []) {
    if (row.range.start.line > line || row.range.end.line < line) continue;
    if (!found || row.range.start.line >= found.range.start.line) found = row;
  }
  return found;
}

function reveal(row: Row): void {
  if (view) host.postMessage({ type: "reveal", uri: view.uri, range: row.range });
}

function fix(range: PlaceRange): void {
  if (view) host.postMessage({ type: "fix", uri: view.uri, range });
}

function contextOf({ range, written, text, fixable }: Row): EntryContext | undefined {
  if (!view) return undefined;
  const words = `${written} ${text}`.trimEnd();
  return { webviewSection: "entry", uri: view.uri, range, words, ...(fixable ? { webviewFixable: true } : {}) };
}

function hover(index: number | null): void {
  list.setHovered(index);
  rail.setHovered(index);
}

/** Lays out scale and rows anew, for other rows, another size, or another scale; what is in sight stays. */
function relayout(): void {
  if (!picture) return;
  rail.show(picture, list.natural);
  list.layout(rail.wanted(picture.rows), rail.content, true);
  laidOut = rail.content;
}

/** At the row that the reader is at, where it is in sight. */
function zoomBy(factor: number): void {
  rail.zoomBy(factor, list.chosen);
  afterZoom();
}

function showAll(): void {
  rail.fit();
  list.layout(rail.wanted(picture?.rows ?? []), rail.content, false);
  const { chosen } = list;
  if (chosen) list.reveal(chosen.index);
  else list.beside = 0;
  showNotice();
}

/** Brings the rows to where the scale has them now. */
function afterZoom(): void {
  if (!picture) return;
  const { top, content } = rail;
  // Panned, the rows stay where they are to each other.
  if (content !== laidOut) list.layout(rail.wanted(picture.rows), content, false, top);
  else list.beside = top;
  laidOut = content;
  showNotice();
}

function showNotice(): void {
  shared = Math.max(shared, rail.shared);
  const said = picture ? notices(picture, shared) : [];
  const zoneless = picture?.unzoned ? findings.find(({ rule }) => rule === "missing-timezone") : undefined;
  notice.show(said, zoneless);
}
