// The cells of a table row.
import { type Span, trim } from "../text/span.ts";

/**
 * The cells' texts of one row, trimmed. Outer pipes may be missing; escaped pipes and pipes in code spans divide nothing.
 * An empty cell is an empty span where its text would stand.
 */
export function readCells(source: string, row: Span): Span[] {
  const cells: Span[] = [];
  let start = row.start;
  let ticks = 0;
  for (let i = row.start; i < row.end; i++) {
    const char = source[i];
    if (char === "\\") i++;
    else if (char === "`") {
      let run = 1;
      while (source[i + run] === "`" && i + run < row.end) run++;
      if (ticks === 0 && closes(source, i + run, row.end, run)) ticks = run;
      else if (ticks === run) ticks = 0;
      i += run - 1;
    } else if (char === "|" && ticks === 0) {
      cells.push({ start, end: i });
      start = i + 1;
    }
  }
  cells.push({ start, end: row.end });
  const trimmed = cells.map((cell) => inner(source, cell));
  if (
    trimmed.length > 1 &&
    isBlank(trimmed[0]) &&
    source.slice(row.start, (cells[0] as Span).end).trim() === "" &&
    source[(cells[0] as Span).end] === "|"
  )
    trimmed.shift();
  if (
    trimmed.length > 1 &&
    isBlank(trimmed.at(-1)) &&
    source.slice((cells.at(-1) as Span).start, row.end).trim() === ""
  )
    trimmed.pop();
  return trimmed;
}

/** A code span opens only where a run of as many backticks closes it in the row. */
function closes(source: string, from: number, end: number, run: number): boolean {
  const at = source.indexOf("`".repeat(run), from);
  return at >= 0 && at + run <= end;
}

function inner(source: string, cell: Span): Span {
  const text = trim(source, cell);
  if (text.start < text.end) return text;
  const at = Math.min(cell.start + (source[cell.start] === " " ? 1 : 0), cell.end);
  return { start: at, end: at };
}

function isBlank(span: Span | undefined): boolean {
  return span !== undefined && span.start === span.end;
}
