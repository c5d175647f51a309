// How far an entry reaches: its own line, what is nested below it, and what follows before the next entry.
import { type Document, descends, type TextLine } from "../../markdown/document.ts";
import { type Span, trim } from "../../text/span.ts";
import type { WrittenEntry } from "./written.ts";

/** The whole lines of each entry, in the order given; one behind a break within its line begins there, and the one before ends there. Nested entries lie inside their parent's extent. */
export function extents(document: Document, lines: readonly TextLine[], entries: readonly WrittenEntry[]): Span[] {
  const own = new Set(entries.map((e) => e.line.index));
  const firsts = entries.map((entry) => firstAbove(document, entry, own));
  const stops = new Set([...own, ...firsts]);
  const last = lines.at(-1)?.index ?? -1;
  const plain = entries.map((entry, i) => {
    const { line } = entry;
    if (line.form === "row" || firsts[i] !== line.index) return line.index;
    let end = line.index;
    for (let at = line.index + 1; at <= last; at++) {
      const next = document.text[at] as TextLine;
      const nested = descends(next, line);
      if (!nested && (stops.has(at) || endsEntry(line, next))) break;
      end = at;
    }
    return i === entries.length - 1 && !carriesParagraphs(document, entries, stops, end, i)
      ? ownGroup(document, entry, end)
      : end;
  });
  return entries.map((entry, i) => {
    const next = entries[i + 1];
    const end = (document.text[plain[i] as number] as TextLine).span.end;
    return {
      start: entry.behindBreak ?? (document.text[firsts[i] as number] as TextLine).span.start,
      end: next?.behindBreak !== undefined && !descends(next.line, entry.line) ? next.behindBreak : end,
    };
  });
}

/**
 * The line where an entry begins. A time alone that ends a paragraph of several lines, as status pages write it, is told by the
 * lines above it there. `own`: the lines of all entries. Index into the document's lines of text.
 */
function firstAbove(document: Document, { line, text }: WrittenEntry, own: ReadonlySet<number>): number {
  const inParagraph = (at: number) => document.text[at]?.group === line.group;
  const alone = line.form === "text" && line.depth === 0 && text.end <= text.start;
  if (!alone || inParagraph(line.index + 1)) return line.index;
  let first = line.index;
  while (inParagraph(first - 1) && !own.has(first - 1)) first--;
  if (first === line.index || inParagraph(first - 1)) return line.index;
  const above = document.text[line.index - 1] as TextLine;
  // "Updates (UTC):" and a label open what follows.
  const leads = /[:：][*_\s]*$|^(?:\*\*|__)[^*_]*(?:\*\*|__)\W*$/;
  return leads.test(document.source.slice(above.text.start, above.text.end)) ? line.index : first;
}

/** What ends an entry that is not its own: a heading, or a table or list item where the entry is of another form. */
function endsEntry(entry: TextLine, next: TextLine): boolean {
  if (next.form === "heading") return entry.form !== "heading" || next.level <= entry.level;
  return next.form === "row" && entry.form !== "heading";
}

/** Whether an earlier entry goes on behind a blank line: then the last one may too. */
function carriesParagraphs(
  document: Document,
  entries: readonly WrittenEntry[],
  stops: ReadonlySet<number>,
  end: number,
  i: number,
): boolean {
  if (entries[i]?.line.form === "heading") return true;
  return entries.slice(0, i).some((entry) => {
    for (let at = entry.line.index + 1; at < document.text.length && !stops.has(at) && at <= end; at++) {
      const line = document.text[at] as TextLine;
      if (line.afterBlank && !descends(line, entry.line)) return true;
    }
    return false;
  });
}

function ownGroup(document: Document, { line, text }: WrittenEntry, end: number): number {
  let at = line.index;
  while (at < end) {
    const next = document.text[at + 1] as TextLine;
    if (!descends(next, line) && (next.afterBlank || (next.form === "text" && next.lazy))) break;
    if (
      !descends(next, line) &&
      next.form === "item" &&
      line.form === "item" &&
      next.depth <= line.depth &&
      text.end > text.start
    )
      break;
    at++;
  }
  return at;
}

/** The text of an entry that is only a time on its own line: the lines above or below it within its extent. */
export function textBeside(document: Document, entry: WrittenEntry, extent: Span): Span {
  if (extent.start < entry.line.span.start && entry.behindBreak === undefined)
    return trim(document.source, { start: extent.start, end: entry.line.span.start });
  const next = document.text[entry.line.index + 1];
  if (!next || next.span.start >= extent.end) return entry.text;
  return trim(document.source, { start: next.text.start, end: extent.end });
}
