// Links in the text of an entry: those that Markdown has, and the references that the project's patterns and its git host know.
import type { Document } from "../markdown/document.ts";
import type { TextLink } from "../protocol.ts";
import { openable } from "../text/address.ts";
import { onceFor } from "../text/memo.ts";
import { plain } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import { collapsed, cut, withoutMarks } from "./places.ts";

/** A part of the source and where it leads. */
export interface Reference {
  readonly span: Span;
  readonly target: string;
}

/** An entry with more links than these is a list of links. */
const MOST = 50;
/** Characters that no text has: they stand around a link, the first with its number, while marks of Markdown are taken out. */
const OPEN = "\ue000";
const CLOSE = "\ue001";
const FIRST = 0xe010;
const MARKS = /[\ue000-\ue0ff]/;
const MARK = /\ue000[\ue010-\ue0ff]|\ue001/g;

const LINK = new RegExp(
  [
    "(?<code>`[^`]{0,1000}`)",
    '(?<!\\\\)(?<image>!)?\\[(?<label>[^\\][]{1,500})\\](?:\\((?<inline>[^()\\s]{1,2000})(?:\\s{1,10}"[^"]{0,200}")?\\)|\\[(?<name>[^\\][]{0,200})\\])',
    "<(?<auto>(?:https?:\\/\\/|mailto:)[^<>\\s]{1,2000})>",
    "(?<![\\p{L}\\p{N}])(?<bare>https?:\\/\\/[^\\s<>()\\][\"'`（）、。，]{1,2000})",
  ].join("|"),
  "giu",
);
/** What a link cannot do without. */
const HINTS = ["[", "://", "<"];
const DEFINITION = /^\[([^\][]{1,200})\]:[ \t]{1,20}<?([^\s<>]{1,2000})/;

/**
 * The text of a span as a reader sees it, and its links, in UTF-16 offsets of that text. What is no address of the web or of a mail stays
 * text.
 * @param references of the document, in order
 */
export function readableLinks(
  document: Document,
  span: Span,
  limit: number,
  references: readonly Reference[],
): { readonly text: string; readonly links: readonly TextLink[] } {
  const raw = document.source.slice(span.start, Math.min(span.end, span.start + limit * 4));
  const found = MARKS.test(raw) ? [] : linksIn(document, raw, span.start, references);
  const whole = collapsed(withoutMarks(marked(raw, found)));
  if (found.length === 0) return { text: cut(whole, limit), links: [] };
  const links: TextLink[] = [];
  let text = "";
  let at = 0;
  let open: { readonly start: number; readonly target: string } | undefined;
  for (const { index, 0: mark } of whole.matchAll(MARK)) {
    text += whole.slice(at, index);
    at = index + mark.length;
    if (mark !== CLOSE) open = { start: text.length, target: found[mark.charCodeAt(1) - FIRST]?.target ?? "" };
    else if (open) {
      if (text.length > open.start) links.push({ start: open.start, end: text.length, target: open.target });
      open = undefined;
    }
  }
  const shown = cut(text + whole.slice(at), limit);
  const most = shown.length - (shown.endsWith("…") ? 1 : 0);
  return { text: shown, links: links.filter(({ end }) => end <= most) };
}

function marked(raw: string, found: readonly Reference[]): string {
  let text = "";
  let at = 0;
  for (const [index, { span }] of found.entries()) {
    text += `${raw.slice(at, span.start)}${OPEN}${String.fromCharCode(FIRST + index)}${raw.slice(span.start, span.end)}${CLOSE}`;
    at = span.end;
  }
  return text + raw.slice(at);
}

/** @returns in order, spans from the start of `raw` */
function linksIn(document: Document, raw: string, start: number, references: readonly Reference[]): Reference[] {
  const found: Reference[] = [];
  const hinted = HINTS.some((hint) => raw.includes(hint));
  for (const match of hinted ? raw.matchAll(LINK) : []) {
    const { code, image, label, inline, name, auto, bare } = match.groups ?? {};
    if (code !== undefined || image !== undefined) continue;
    const words = label ?? auto ?? (bare ?? "").replace(/[.,;:!?*_]{1,5}$/, "");
    const target = label === undefined ? words : (inline ?? definition(document, name || label));
    const from = match.index + (bare === undefined ? 1 : 0);
    if (target && openable(target)) found.push({ span: { start: from, end: from + words.length }, target });
  }
  const end = start + raw.length;
  for (let at = firstFrom(references, start); at < references.length; at++) {
    const { span, target } = references[at] as Reference;
    if (span.start >= end) break;
    const place = { start: span.start - start, end: span.end - start };
    const taken = found.some((one) => one.span.start < place.end && place.start < one.span.end);
    if (!taken && place.end <= raw.length && openable(target)) found.push({ span: place, target });
  }
  return found.sort((a, b) => a.span.start - b.span.start).slice(0, MOST);
}

/** The index of the first one that begins at a place or behind it. */
function firstFrom(references: readonly Reference[], start: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function definition(document: Document, name: string): string | undefined {
  return definitions(document).get(plain(name));
}

const definitions = onceFor((document: Document) => {
  const known = new Map<string, string>();
  for (const { said } of document.text) {
    const [, label, target] = DEFINITION.exec(said) ?? [];
    if (label && target && !known.has(plain(label))) known.set(plain(label), target);
  }
  return known;
});
