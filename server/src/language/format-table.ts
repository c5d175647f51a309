// Tables whose bars stand below each other, by the width that texts have in an editor.
import type { Analysis } from "../analyse.ts";
import type { Document, Table } from "../markdown/document.ts";
import { columnsOf } from "../text/columns.ts";
import type { Edit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";

/** The edits that align the tables that hold entries. A table in another form (no outer bars, uneven rows) stays. */
export function alignedTables({ document, postmortem }: Analysis, within: (span: Span) => boolean): Edit[] {
  const first = new Set(
    postmortem.timeline.entries
      .filter(({ shape }) => shape === "row")
      .map(({ timeSpan }) => document.lines.lineAt(timeSpan.start)),
  );
  const tables = new Set(document.text.flatMap(({ line, table }) => (table?.header && first.has(line) ? [table] : [])));
  return [...tables].flatMap((table) => {
    const span = {
      start: document.lines.startOf(table.firstLine),
      end: document.lines.spanOf(table.lastLine).end,
    };
    return within(span) ? aligned(document, table) : [];
  });
}

function aligned({ lines }: Document, { header, firstLine, lastLine }: Table): Edit[] {
  const texts = Array.from({ length: lastLine - firstLine + 1 }, (_, i) => lines.textOf(firstLine + i));
  const rows = texts.map(cellsOf);
  const count = rows[0]?.cells.length;
  if (!header || rows.some((row) => row === undefined || row.cells.length !== count)) return [];
  const full = rows as { lead: string; cells: string[] }[];
  const at = header.line - firstLine + 1;
  const marks = full[at]?.cells ?? [];
  if (!marks.every((cell) => /^:?-+:?$/.test(cell))) return [];
  const widths = marks.map((_, column) =>
    Math.max(3, ...full.map(({ cells }, i) => (i === at ? 0 : columnsOf(cells[column] as string)))),
  );
  return full.flatMap(({ lead, cells }, i): Edit[] => {
    const shown = cells.map((cell, column) =>
      i === at
        ? delimiter(cell, widths[column] as number)
        : padded(cell, widths[column] as number, marks[column] as string),
    );
    const text = `${lead}| ${shown.join(" | ")} |`;
    const span = lines.spanOf(firstLine + i);
    return text === texts[i] ? [] : [{ span, text }];
  });
}

/** The cells of a line with bars at both ends; undefined of any other. */
function cellsOf(text: string): { lead: string; cells: string[] } | undefined {
  const lead = /^[ \t>]*/.exec(text)?.[0] ?? "";
  const row = text.slice(lead.length).trimEnd();
  if (!row.startsWith("|")) return undefined;
  const cells: string[] = [];
  let from = 1;
  for (let i = 1; i < row.length; i++) {
    if (row[i] === "\\") i++;
    else if (row[i] === "|") {
      cells.push(row.slice(from, i).trim());
      from = i + 1;
    }
  }
  return from === row.length && cells.length > 0 ? { lead, cells } : undefined;
}

function padded(cell: string, width: number, mark: string): string {
  const blanks = " ".repeat(width - columnsOf(cell));
  return mark.endsWith(":") && !mark.startsWith(":") ? blanks + cell : cell + blanks;
}

function delimiter(cell: string, width: number): string {
  const [left, right] = [cell.startsWith(":") ? ":" : "", cell.endsWith(":") ? ":" : ""];
  return left + "-".repeat(width - left.length - right.length) + right;
}
