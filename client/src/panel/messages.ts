// What the panel's host and its page say to each other, and how each side reads it. Knows neither `vscode` nor the DOM.
import type { PlaceRange, TimelineView, ViewPatch } from "../../../server/src/protocol.ts";
import { openable } from "../../../server/src/text/address.ts";

export const VIEW_TYPE = "postmortem.timeline";

/** Host to page. */
export type HostMessage =
  /** `view` is null while the server has not read the file; `why` are the reasons for its kind. */
  | {
      readonly type: "show";
      readonly name: string;
      readonly view: TimelineView | null;
      /** The number of the server's answer. */
      readonly serial?: number;
      readonly why: readonly string[];
      /** The zone that times are told in: an IANA name, UTC, `+02:00`; null: as written. */
      readonly zone?: string | null;
      /** A second zone beside it. */
      readonly beside?: string | null;
    }
  /** The same with what has changed since the view that was shown last; the page that has not that one says that it is ready. */
  | {
      readonly type: "patch";
      readonly name: string;
      readonly patch: ViewPatch;
      readonly serial: number;
      readonly why: readonly string[];
      readonly zone?: string | null;
      readonly beside?: string | null;
    }
  /** What the rules found in the file shown; comes whenever that changes. */
  | { readonly type: "findings"; readonly uri: string; readonly findings: readonly RowFinding[] }
  /** Asks for a PNG of a picture in SVG whose looks are attributes; `copy`: for the clipboard, once the reader presses a button. */
  | { readonly type: "paint"; readonly id: number; readonly svg: string; readonly copy: boolean }
  /** The caret's line in the file shown, from 0; null where the file has no caret now. */
  | { readonly type: "caret"; readonly line: number | null }
  /** Why there is nothing to show, in a sentence. */
  | { readonly type: "problem"; readonly text: string; readonly action: PageCommand | null };

/** A finding where the page can show it. Lines count from 0. */
export interface RowFinding {
  readonly line: number;
  readonly lastLine: number;
  readonly rule: string;
  readonly message: string;
}

/** Commands that the page may ask for. */
export const pageCommands = [
  "treatAsPostmortem",
  "insertTimeline",
  "restartServer",
  "chooseTimelineZone",
  "exportTimeline",
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** Page to host. */
export type PageMessage =
  /** The page listens from now on. */
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly uri: string; readonly range: PlaceRange }
  /** The reader wants to mark the entry that begins on a line, from 0. */
  | { readonly type: "setPhase"; readonly uri: string; readonly line: number }
  /** The picture that was asked for; null where it could not be painted. */
  | { readonly type: "painted"; readonly id: number; readonly png: Uint8Array | null }
  /** What became of a picture for the clipboard: browsers may refuse it. */
  | { readonly type: "copied"; readonly id: number; readonly outcome: "copied" | "refused" | "left" }
  /** The reader presents the timeline, or has ended that. */
  | { readonly type: "present"; readonly on: boolean }
  /** The reader wants the fixes of what was found in a range. */
  | { readonly type: "fix"; readonly uri: string; readonly range: PlaceRange }
  /** The reader wants to open an address that an entry leads to. */
  | { readonly type: "openLink"; readonly target: string }
  | { readonly type: "command"; readonly command: PageCommand };

/** What a row says of itself to the editor's menu at a right-click. */
export interface EntryContext {
  readonly webviewSection: "entry";
  readonly uri: string;
  readonly range: PlaceRange;
  readonly words: string;
  /** What was found there has fixes: the menu offers them. */
  readonly webviewFixable?: true;
}

/** Undefined where `data` is no row's. */
export function readEntryContext(data: unknown): EntryContext | undefined {
  if (!isObject(data) || data.webviewSection !== "entry" || !isRange(data.range)) return undefined;
  const { uri, range, words } = data;
  return typeof uri === "string" && typeof words === "string"
    ? { webviewSection: "entry", uri, range, words }
    : undefined;
}

/** A line of a file, from 0, as a code action names it. */
export function readPlace(data: unknown): { readonly uri: string; readonly line: number } | undefined {
  return isObject(data) && typeof data.uri === "string" && isCount(data.line)
    ? { uri: data.uri, line: data.line }
    : undefined;
}

/** What survives a reload of the window. */
export interface PanelState {
  readonly uri: string;
}

/** Undefined where `data` is nothing that the page says. */
export function readPageMessage(data: unknown): PageMessage | undefined {
  if (!isObject(data)) return undefined;
  if (data.type === "ready") return { type: "ready" };
  if (data.type === "reveal" && typeof data.uri === "string" && isRange(data.range)) {
    return { type: "reveal", uri: data.uri, range: data.range };
  }
  if (data.type === "setPhase" && typeof data.uri === "string" && isCount(data.line)) {
    return { type: "setPhase", uri: data.uri, line: data.line };
  }
  if (data.type === "painted" && isCount(data.id) && (data.png === null || data.png instanceof Uint8Array)) {
    return { type: "painted", id: data.id, png: data.png };
  }
  if (data.type === "copied" && isCount(data.id)) {
    const outcome = (["copied", "refused", "left"] as const).find((one) => one === data.outcome);
    return outcome && { type: "copied", id: data.id, outcome };
  }
  if (data.type === "present" && typeof data.on === "boolean") return { type: "present", on: data.on };
  if (data.type === "fix" && typeof data.uri === "string" && isRange(data.range)) {
    return { type: "fix", uri: data.uri, range: data.range };
  }
  if (data.type === "openLink" && typeof data.target === "string" && openable(data.target)) {
    return { type: "openLink", target: data.target };
  }
  const command = pageCommands.find((name) => name === data.command);
  return data.type === "command" && command ? { type: "command", command } : undefined;
}

/** Undefined where `data` is nothing that the host says. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  if (!isObject(data)) return undefined;
  if (data.type === "caret" && (data.line === null || isCount(data.line))) return { type: "caret", line: data.line };
  if (data.type === "show" && typeof data.name === "string" && isStrings(data.why)) {
    const { name, why, view } = data;
    const zone = typeof data.zone === "string" ? data.zone : null;
    const beside = typeof data.beside === "string" ? data.beside : null;
    const serial = isCount(data.serial) ? data.serial : 0;
    return view === null || isView(view) ? { type: "show", name, view, serial, why, zone, beside } : undefined;
  }
  if (
    data.type === "patch" &&
    typeof data.name === "string" &&
    isStrings(data.why) &&
    isPatch(data.patch) &&
    isCount(data.serial)
  ) {
    const zone = typeof data.zone === "string" ? data.zone : null;
    const beside = typeof data.beside === "string" ? data.beside : null;
    return { type: "patch", name: data.name, patch: data.patch, serial: data.serial, why: data.why, zone, beside };
  }
  if (data.type === "paint" && isCount(data.id) && typeof data.svg === "string") {
    return { type: "paint", id: data.id, svg: data.svg, copy: data.copy === true };
  }
  if (data.type === "findings" && typeof data.uri === "string" && Array.isArray(data.findings)) {
    return { type: "findings", uri: data.uri, findings: data.findings.filter(isFinding) };
  }
  if (data.type === "problem" && typeof data.text === "string") {
    return { type: "problem", text: data.text, action: pageCommands.find((name) => name === data.action) ?? null };
  }
  return undefined;
}

export function readPanelState(data: unknown): PanelState | undefined {
  return isObject(data) && typeof data.uri === "string" ? { uri: data.uri } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(data: unknown): data is Fields {
  return typeof data === "object" && data !== null;
}
function isCount(data: unknown): data is number {
  return Number.isInteger(data) && (data as number) >= 0;
}
function isNumberOrNull(data: unknown): boolean {
  return data === null || Number.isFinite(data);
}
function isStrings(data: unknown): data is string[] {
  return Array.isArray(data) && data.every((item) => typeof item === "string");
}
function isPlace(data: unknown): boolean {
  return isObject(data) && isCount(data.line) && isCount(data.character);
}
function isRange(data: unknown): data is PlaceRange {
  return isObject(data) && isPlace(data.start) && isPlace(data.end);
}

function isFinding(data: unknown): data is RowFinding {
  return (
    isObject(data) &&
    isCount(data.line) &&
    isCount(data.lastLine) &&
    typeof data.rule === "string" &&
    typeof data.message === "string"
  );
}

function isEntry(data: unknown): boolean {
  return (
    isObject(data) &&
    isCount(data.id) &&
    isRange(data.range) &&
    isNumberOrNull(data.at) &&
    isNumberOrNull(data.endAt) &&
    typeof data.written === "string" &&
    typeof data.text === "string" &&
    (data.links === undefined || (Array.isArray(data.links) && data.links.every(isLink))) &&
    isNumberOrNull(data.contradicts) &&
    isNumberOrNull(data.sinceImpact) &&
    isNumberOrNull(data.sinceBefore)
  );
}

function isLink(data: unknown): boolean {
  return (
    isObject(data) &&
    isCount(data.start) &&
    isCount(data.end) &&
    typeof data.target === "string" &&
    openable(data.target)
  );
}

function isMetricEnd(data: unknown): boolean {
  return (
    data === null || (isObject(data) && isCount(data.id) && isCount(data.line) && typeof data.written === "string")
  );
}

function isMetric(data: unknown): boolean {
  return (
    isObject(data) &&
    typeof data.name === "string" &&
    typeof data.label === "string" &&
    isNumberOrNull(data.ms) &&
    isMetricEnd(data.from) &&
    isMetricEnd(data.to)
  );
}

function isView(data: unknown): data is TimelineView {
  return isFrame(data) && Array.isArray(data.entries) && data.entries.every(isEntry);
}

function isPatch(data: unknown): data is ViewPatch {
  if (!isFrame(data) || !isCount(data.before) || !isObject(data.entries)) return false;
  const { head, tail, lines, changed } = data.entries;
  return isCount(head) && isCount(tail) && Number.isInteger(lines) && Array.isArray(changed) && changed.every(isEntry);
}

/** What a view is but for its entries. */
function isFrame(data: unknown): data is Fields {
  return (
    isObject(data) &&
    typeof data.uri === "string" &&
    typeof data.title === "string" &&
    Array.isArray(data.metrics) &&
    data.metrics.every(isMetric) &&
    Array.isArray(data.unplaced) &&
    data.unplaced.every((item) => isObject(item) && isRange(item.range) && typeof item.why === "string")
  );
}
