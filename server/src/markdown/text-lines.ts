// Blocks -> the lines that a reader sees: each with its marks taken off and its place in lists and tables.
import type { Lines } from "../text/lines.ts";
import { shared } from "../text/remembered.ts";
import { type Span, trim } from "../text/span.ts";
import { brokenTables } from "./broken-tables.ts";
import { readCells } from "./cells.ts";
import type { Block, Table, TextLine } from "./document.ts";
import { headingOf, noSpaceHeading } from "./headings.ts";
import { checkbox, itemMarker, readerBullet } from "./markers.ts";
import { nestLabelled } from "./nested-headings.ts";
import { stripTags } from "./tags.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Growing = Mutable<TextLine>;

/** Whether an item's number and dot at an index are a day, and no mark: "3. März 2024". `behindMark`: another mark stands before. */
export type IsDay = (text: string, at: number, end: number, behindMark: boolean) => boolean;

/** What CommonMark says of one line. */
interface Context {
  leaf: Block | undefined;
  table: Mutable<Table> | undefined;
  items: readonly Block[];
  quotes: number;
}

/**
 * The lines of `text` that say something. `text` has the offsets of the source, with front matter blanked out;
 * what lies in `comments` is left out. `mark`: how long the byte order mark is that the source begins with.
 */
export function readTextLines(
  text: string,
  lines: Lines,
  blocks: readonly Block[],
  comments: readonly Span[],
  mark: number,
  isDay: IsDay,
): TextLine[] {
  const contexts = contextsOf(blocks, lines.count);
  for (const [n, table] of brokenTables(text, lines, (at) => contexts[at]?.leaf)) {
    const context = contexts[n] as Context;
    contexts[n] = { ...context, table, leaf: { ...(context.leaf as Block), type: "row" } };
  }
  const found: Growing[] = [];
  const itemLines = new Map<Block, Growing>();
  const bullets: Growing[] = [];
  let group = 0;
  let afterBlank = true;
  let before: { leaf: Block | undefined; kind: string } = { leaf: undefined, kind: "" };
  let comment = 0;

  for (let n = 0; n < lines.count; n++) {
    const { start, end } = lines.spanOf(n);
    const whole = { start: Math.max(start, mark), end };
    while (comment < comments.length && (comments[comment] as Span).end <= whole.start) comment++;
    const seen = outsideComments(whole, comments, comment);
    const context = contexts[n] ?? NOTHING;
    const content = trim(text, unquote(text, seen, context.quotes));
    if (content.start === content.end) {
      if (seen.start === whole.start && seen.end === whole.end) afterBlank = true;
      continue;
    }
    const line = readLine(text, lines, n, whole.start, content, context, bullets, itemLines, isDay);
    if (!line) {
      if (context.leaf?.type === "rule") afterBlank = true;
      continue;
    }
    const kind = line.form === "item" || line.depth > 0 ? "list" : line.form;
    const sameLeaf = before.leaf === context.leaf || (kind === "list" && before.kind === "list");
    if (afterBlank || kind !== before.kind || (!sameLeaf && kind !== "row") || kind === "heading") group++;
    line.group = group;
    line.afterBlank = afterBlank;
    line.span = whole;
    const said = text.slice(line.text.start, line.text.end);
    line.said = shared(line.text.end > end ? onOneLine(said) : said);
    line.index = found.length;
    before = { leaf: context.leaf, kind };
    afterBlank = false;
    if (line.form === "row") line.table = tableOf(line, context.table, found.at(-1));
    if (line.form === "text" && line.afterBlank && line.indent === 0) bullets.length = 0;
    found.push(line);
  }
  nestLabelled(found);
  return found;
}

/** An underlined title may go over several lines. */
function onOneLine(said: string): string {
  return /[\r\n]/.test(said)
    ? said
        .split(/[\r\n]+/)
        .map((part) => part.trim())
        .join(" ")
    : said;
}

/** The table that a row belongs to; rows without a delimiter line make one too, without a header. */
function tableOf(row: Growing, table: Mutable<Table> | undefined, before: Growing | undefined): Table {
  if (table) {
    if (row.line === table.firstLine) table.header = row;
    return table;
  }
  if (before?.form === "row" && before.line === row.line - 1 && before.table) {
    (before.table as Mutable<Table>).lastLine = row.line;
    return before.table;
  }
  return { header: undefined, firstLine: row.line, lastLine: row.line };
}

const NOTHING: Context = { leaf: undefined, table: undefined, items: [], quotes: 0 };

function contextsOf(blocks: readonly Block[], count: number): (Context | undefined)[] {
  const contexts: (Context | undefined)[] = new Array(count);
  const visit = (block: Block, outer: Context): void => {
    const context: Context = { ...outer };
    if (block.type === "quote") context.quotes++;
    else if (block.type === "item") context.items = [...outer.items, block];
    else if (block.type === "table")
      context.table = { header: undefined, firstLine: block.firstLine, lastLine: block.lastLine };
    else if (block.type !== "list") context.leaf = block;
    for (let n = block.firstLine; n <= block.lastLine && n < count; n++) contexts[n] = context;
    for (const child of block.children) visit(child, context);
  };
  for (const block of blocks) visit(block, NOTHING);
  return contexts;
}

/** The part of a line before, between or behind comments: the longest such part. */
function outsideComments(whole: Span, comments: readonly Span[], from: number): Span {
  if (from === comments.length) return whole;
  let best: Span = { start: whole.end, end: whole.end };
  let at = whole.start;
  for (let i = from; i < comments.length; i++) {
    const { start, end } = comments[i] as Span;
    if (start >= whole.end) break;
    if (start - at > best.end - best.start) best = { start: at, end: start };
    at = Math.max(at, end);
  }
  if (whole.end - at > best.end - best.start) best = { start: at, end: whole.end };
  return best;
}

function unquote(text: string, span: Span, depth: number): Span {
  if (depth === 0) return span;
  let at = span.start;
  for (let i = 0; i < depth; i++) {
    let mark = at;
    while (mark < span.end && (text[mark] === " " || text[mark] === "\t")) mark++;
    if (text[mark] !== ">") break;
    at = mark + 1;
  }
  return { start: at, end: span.end };
}

function columnsBefore(text: string, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) columns = text[i] === "\t" ? columns + 4 - (columns % 4) : columns + 1;
  return columns;
}

function readLine(
  text: string,
  lines: Lines,
  n: number,
  start: number,
  content: Span,
  context: Context,
  bullets: Growing[],
  itemLines: Map<Block, Growing>,
  isDay: IsDay,
): Growing | undefined {
  const { leaf, items } = context;
  const own = items.at(-1);
  const indent = columnsBefore(text, start, content.start);
  const line: Growing = {
    line: n,
    index: 0,
    form: "text",
    text: content,
    said: "",
    span: content,
    level: 0,
    malformed: false,
    underline: undefined,
    marker: undefined,
    ordered: false,
    checkbox: undefined,
    indent,
    depth: items.length,
    parent: own && itemLines.get(own),
    cells: [],
    table: undefined,
    quoted: context.quotes > 0,
    group: 0,
    afterBlank: false,
    info: "",
    lazy: false,
  };

  if (leaf?.type === "rule") return undefined;
  if (leaf?.type === "code" && leaf.fenced) {
    if (
      n === leaf.firstLine ||
      (n === leaf.lastLine && /^(?:`{3,}|~{3,})$/.test(text.slice(content.start, content.end)))
    )
      return undefined;
    line.form = "code";
    line.info = leaf.info;
    return line;
  }
  if (leaf?.type === "code") line.info = "indented";

  // The first line of a CommonMark item: one or more markers, the innermost counts.
  const starting = items.filter((item) => item.firstLine === n);
  for (const item of starting) {
    const mark = itemMarker(text, line.text);
    if (!mark) break;
    if (isDayMark(text, mark.span, content.end, line.form === "item", isDay)) {
      if (line.form === "item") line.depth -= 1;
      line.form = "item";
      itemLines.set(item, line);
      break;
    }
    const parent = line.form === "item" ? undefined : itemLines.get(items[items.indexOf(item) - 1] as Block);
    line.form = "item";
    line.marker = mark.span;
    line.ordered = mark.ordered;
    line.text = mark.rest;
    line.parent = parent ?? line.parent;
    itemLines.set(item, line);
  }
  if (starting.length > 0) {
    const outside = items[items.length - starting.length - 1];
    line.parent = outside && itemLines.get(outside);
    bullets.length = 0;
    if (line.text.start === line.text.end) return line;
  } else if (own && n > own.firstLine) {
    const owner = itemLines.get(own);
    if (owner && indent <= owner.indent) {
      const outer = items
        .map((item) => itemLines.get(item))
        .filter((item) => item !== undefined && item.indent < indent);
      Object.assign(line, { lazy: true, parent: outer.at(-1), depth: outer.length });
    }
  }

  if (context.table && n === context.table.firstLine + 1) return undefined;
  const inRow = leaf?.type === "row" && text.slice(line.text.start, line.text.end).includes("|");
  if (inRow || (leaf?.type === "paragraph" && isRow(text, line.text))) {
    if (isDelimiterRow(text, line.text)) return undefined;
    line.form = "row";
    line.cells = readCells(text, line.text);
    const first = line.cells[0] ?? line.text;
    line.text = { start: first.start, end: (line.cells.at(-1) ?? first).end };
    return line;
  }
  if (leaf?.type === "table") return undefined;

  const heading = headingOf(text, lines, n, line.text, leaf);
  if (heading === "underline") return undefined;
  if (heading) {
    Object.assign(line, heading, { form: "heading" });
    if (line.parent === undefined || starting.length === 0) bullets.length = 0;
    return line.text.start < line.text.end ? line : undefined;
  }

  if (line.form !== "item") {
    const bullet = readerBullet(text, line.text, leaf?.type === "paragraph" || leaf?.type === "code");
    if (bullet && !isDayMark(text, bullet.span, content.end, false, isDay)) {
      while (bullets.length > 0 && (bullets.at(-1) as Growing).indent >= indent) bullets.pop();
      const above = bullets.at(-1);
      Object.assign(line, { form: "item", marker: bullet.span, ordered: bullet.ordered, text: bullet.rest });
      if (above) Object.assign(line, { parent: above, depth: above.depth + 1 });
      else line.depth = line.depth + 1;
      bullets.push(line);
    } else if (bullets.length > 0) {
      const above = bullets.findLast((b) => b.indent < indent);
      if (above && own === undefined) Object.assign(line, { parent: above, depth: above.depth });
      else if (!line.lazy && own === undefined) line.lazy = bullets.at(-1)?.line === n - 1;
    }
  }

  const malformed = noSpaceHeading(text, line.text, line.form);
  if (malformed && starting.length === 0) {
    Object.assign(line, malformed, { form: "heading", marker: malformed.marker, malformed: true });
    return line;
  }
  const box = checkbox(text, line.text);
  if (box) Object.assign(line, { checkbox: { span: box.span, done: box.done }, text: box.rest });
  const tags = stripTags(text, line.text);
  if (tags) {
    line.text = tags.rest;
    if (tags.level > 0) Object.assign(line, { form: "heading", level: tags.level, malformed: true });
    else if (tags.block) Object.assign(line, { form: line.form === "text" ? "html" : line.form, info: tags.block });
  }
  return line.text.start < line.text.end ? line : undefined;
}

function isDayMark(text: string, { start, end }: Span, lineEnd: number, behindMark: boolean, isDay: IsDay): boolean {
  return text[end - 1] === "." && /\d/.test(text[start] as string) && isDay(text, start, lineEnd, behindMark);
}

function isRow(text: string, span: Span): boolean {
  return (
    text[span.start] === "|" && text.indexOf("|", span.start + 1) > 0 && text.indexOf("|", span.start + 1) < span.end
  );
}

function isDelimiterRow(text: string, span: Span): boolean {
  const row = text.slice(span.start, span.end);
  return /^[|:\-\s]+$/.test(row) && row.includes("-") && (row.includes("|") || row.includes(":"));
}
