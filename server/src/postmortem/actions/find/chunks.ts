// The lines of a region put together as tables, lists and paragraphs.
import type { TextLine } from "../../../markdown/document.ts";
import type { Span } from "../../../text/span.ts";

export interface LineGroup {
  readonly kind: "rows" | "items" | "text" | "html" | "other";
  readonly lines: TextLine[];
}

/** `quotes`: whether quoted lines are read like any others, as some write their tasks in quotes to indent them. */
export function chunksOf(source: string, lines: readonly TextLine[], quotes: boolean): LineGroup[] {
  const chunks: LineGroup[] = [];
  for (const line of lines) {
    const last = chunks.at(-1);
    const kind = line.quoted && !quotes ? "other" : kindOf(line);
    if (last && (joins(last, kind, line) || (kind === "text" && last.kind === "items" && line.depth > 0)))
      last.lines.push(line);
    else chunks.push({ kind, lines: [line] });
  }
  return chunks.map((chunk) => asRows(source, chunk) ?? chunk);
}

/** Lines that tabs set into as many columns, as tables are pasted: its rows. */
function asRows(source: string, { kind, lines }: LineGroup): LineGroup | undefined {
  if (kind !== "text" || lines.length < 2) return undefined;
  const rows = lines.map((line) => ({ ...line, form: "row" as const, cells: tabbed(source, line.text) }));
  const width = rows[0]?.cells.length ?? 0;
  return width > 1 && rows.every(({ cells }) => cells.length === width) ? { kind: "rows", lines: rows } : undefined;
}

function tabbed(source: string, { start, end }: Span): Span[] {
  let at = start;
  return source
    .slice(start, end)
    .split("\t")
    .map((cell) => {
      const from = at + (cell.length - cell.trimStart().length);
      at += cell.length + 1;
      return { start: from, end: from + cell.trim().length };
    });
}

function joins(last: LineGroup, kind: LineGroup["kind"], line: TextLine): boolean {
  if (last.kind !== kind) return false;
  if (kind === "items") return true;
  return kind === "rows" ? last.lines[0]?.table === line.table : last.lines.at(-1)?.group === line.group;
}

function kindOf(line: TextLine): LineGroup["kind"] {
  if (line.form === "code" || line.form === "heading") return "other";
  if (line.form === "row") return "rows";
  if (line.form === "item") return "items";
  return line.form === "html" ? "html" : "text";
}
