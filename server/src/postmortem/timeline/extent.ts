// How far an entry reaches: its own line, what is nested below it, and what follows before the next entry.
import type { Document, TextLine } from "../../markdown/document.ts";
import { type Span, trim } from "../../text/span.ts";
import type { WrittenEntry } from "./written.ts";

/** The whole lines of each entry, in the order given; one behind a break within its line begins there, and the one before ends there. Nested entries lie inside their parent's extent. */
export function extents(document: Document, lines: readonly TextLine[], entries: readonly WrittenEntry[]): Span[] {
  const stops = new Set(entries.map((e) => e.line.index));
  const last = lines.at(-1)?.index ?? -1;
  const plain = entries.map((entry, i) => {
    const { line } = entry;
    if (line.form === "row") return line.index;
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
      start: entry.behindBreak ?? document.lines.startOf(entry.line.line),
      end: next?.behindBreak !== undefined && !descends(next.line, entry.line) ? next.behindBreak : end,
    };
  });
}

function descends(line: TextLine, of: TextLine): boolean {
  for (let at = line.parent; at; at = at.parent) if (at === of) return true;
  return false;
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

/** The text of an entry that is only a time on its own line: the lines below it within its extent. */
export function textBelow(document: Document, entry: WrittenEntry, extent: Span): Span {
  const next = document.text[entry.line.index + 1];
  if (!next || next.span.start >= extent.end) return entry.text;
  return trim(document.source, { start: next.text.start, end: extent.end });
}
