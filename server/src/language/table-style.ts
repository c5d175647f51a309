// Edits in cells of tables leave the table as its writer set it: blanks inside the bars, and bars that stand below each other.
import type { Document, Table, TextLine } from "../markdown/document.ts";
import { textLineAt } from "../rules/support/places.ts";
import { columnsOf } from "../text/columns.ts";
import type { Edit } from "../text/edits.ts";
import { append } from "../text/lists.ts";
import type { Span } from "../text/span.ts";

/** A cell that is edited: its text's place, the bar behind it, and its number in the row, counted in bars before it. */
interface Cell {
  readonly row: TextLine;
  readonly span: Span;
  readonly bar: number;
  readonly column: number;
  /** Columns that its text takes afterwards, and of the blanks before it. */
  readonly width: number;
  readonly lead: number;
  readonly edits: readonly Edit[];
}

/**
 * The edits with the blanks behind the cells' texts adapted; where a column of an aligned table becomes wider, in all rows.
 * @param shown what is seen of an edit's text, which may be a snippet
 */
export function inTableStyle(
  document: Document,
  edits: readonly Edit[],
  shown: (text: string) => string = (text) => text,
): readonly Edit[] {
  const cells = cellsOf(document, edits, shown);
  if (cells.length === 0) return edits;
  const inCells = new Set(cells.flatMap((cell) => cell.edits));
  const out = edits.filter((edit) => !inCells.has(edit));
  const tables = new Set(cells.map(({ row }) => row.table));
  for (const table of tables) {
    const own = cells.filter(({ row }) => row.table === table);
    const lines = table && alignedLines(document, table);
    for (const cell of own) out.push(...padded(cell, lines ? widthOf(own, cell.column, lines) : undefined));
    if (lines) append(out, widened(own, lines));
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

function cellsOf(document: Document, edits: readonly Edit[], shown: (text: string) => string): Cell[] {
  const groups = new Map<string, { row: TextLine; span: Span; edits: Edit[] }>();
  for (const edit of edits) {
    const row = textLineAt(document, document.lines.lineAt(edit.span.start));
    if (row?.form !== "row" || /[\r\n]/.test(edit.text)) continue;
    const span = row.cells.find(({ start, end }) => start <= edit.span.start && edit.span.end <= end);
    if (!span) continue;
    const key = `${span.start}`;
    const group = groups.get(key) ?? { row, span, edits: [] };
    group.edits.push(edit);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ row, span, edits: own }) => {
    const bars = barsOf(document, row.line);
    const bar = bars.find((at) => at >= span.end);
    const column = bars.filter((at) => at < span.start).length;
    const left = column === 0 ? document.lines.startOf(row.line) : (bars[column - 1] as number) + 1;
    if (bar === undefined) return [];
    const { source } = document;
    let width = columnsOf(source.slice(span.start, span.end));
    for (const edit of own)
      width += columnsOf(shown(edit.text)) - columnsOf(source.slice(edit.span.start, edit.span.end));
    return [{ row, span, bar, column, width, lead: columnsOf(source.slice(left, span.start)), edits: own }];
  });
}

/** The edits of a cell with its blanks up to the bar. @param wanted columns from bar to bar; undefined where no other row minds */
function padded({ span, bar, width, lead, edits }: Cell, wanted: number | undefined): Edit[] {
  const least = lead > 0 ? 1 : 0;
  const blanks = " ".repeat(Math.max(least, wanted === undefined ? least : wanted - lead - width));
  const last = edits.find((edit) => edit.span.end === span.end);
  if (!last) return [...edits, { span: { start: span.end, end: bar }, text: blanks }];
  const whole = { span: { start: last.span.start, end: bar }, text: last.text + blanks };
  return edits.map((edit) => (edit === last ? whole : edit));
}

/** The places of the bars of one line, each line of an aligned table having as many at the same columns. */
interface Line {
  readonly line: number;
  readonly bars: readonly number[];
  readonly columns: readonly number[];
  /** Of the delimiter line: behind the first dash of each column. */
  readonly dashes: readonly number[] | undefined;
}

/** The lines of a table whose bars stand below each other; undefined of any other. */
function alignedLines(document: Document, { header, firstLine, lastLine }: Table): readonly Line[] | undefined {
  if (!header) return undefined;
  const lines = Array.from({ length: lastLine - firstLine + 1 }, (_, index): Line => {
    const line = firstLine + index;
    const start = document.lines.startOf(line);
    const bars = barsOf(document, line);
    const columns = bars.map((at) => columnsOf(document.source.slice(start, at)));
    const dashes =
      line === header.line + 1 ? bars.map((_, i) => behindDash(document.source, bars[i - 1] ?? start)) : undefined;
    return { line, bars, columns, dashes };
  });
  const first = lines[0]?.columns.join();
  return lines.length > 2 && lines.every(({ columns }) => columns.join() === first) ? lines : undefined;
}

function behindDash(source: string, from: number): number {
  return source.indexOf("-", from) + 1;
}

/** How wide a column is after the edits, from bar to bar. */
function widthOf(cells: readonly Cell[], column: number, lines: readonly Line[]): number {
  const needed = cells
    .filter((cell) => cell.column === column)
    .map(({ lead, width }) => lead + width + (lead > 0 ? 1 : 0));
  return Math.max(present(column, lines), ...needed);
}

function present(column: number, [first]: readonly Line[]): number {
  return (first?.columns[column] ?? 0) - (column === 0 ? 0 : (first?.columns[column - 1] ?? 0) + 1);
}

/** What the other rows need where a column has become wider. */
function widened(cells: readonly Cell[], lines: readonly Line[]): Edit[] {
  return [...new Set(cells.map(({ column }) => column))].flatMap((column) => {
    const more = widthOf(cells, column, lines) - present(column, lines);
    if (more <= 0) return [];
    const edited = new Set(cells.filter((cell) => cell.column === column).map(({ row }) => row.line));
    return lines
      .filter(({ line }) => !edited.has(line))
      .map(({ bars, dashes }) => {
        const at = dashes?.[column] ?? (bars[column] as number);
        return { span: { start: at, end: at }, text: (dashes ? "-" : " ").repeat(more) };
      });
  });
}

/** Offsets of the bars that part the cells of a line. */
function barsOf(document: Document, line: number): number[] {
  const { start } = document.lines.spanOf(line);
  return [...document.lines.textOf(line).matchAll(/\\.|\|/g)]
    .filter(([mark]) => mark === "|")
    .map(({ index }) => start + index);
}
