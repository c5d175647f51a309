// Tables of tasks: which column holds the task, and what the others tell of it.

import { anyOf, pattern } from "../../../languages/patterns.ts";
import type { TextLine } from "../../../markdown/document.ts";
import { type Span, slice } from "../../../text/span.ts";
import { columnRole, plain } from "../lexis.ts";
import type { Task } from "../task.ts";
import type { ColumnRole } from "../words/types.ts";
import { isNothing } from "./prose.ts";
import type { TaskSearch } from "./reader.ts";

/** Roles of which a table of tasks names at least one. */
const TELLING: ReadonlySet<string> = new Set(["task", "owner", "due", "ref", "priority", "status"]);

/** The tasks in the rows of one table; `rows` has its lines in order, the header among them. */
export function tasksInRows(reader: TaskSearch, rows: readonly TextLine[], ticked: boolean): Task[] {
  const { source, lexis } = reader;
  const header = headerOf(reader, rows);
  const body = rows.filter((row) => row !== header && row !== row.table?.header);
  const roles = rolesOf(reader, header, body);
  const column = roles.indexOf("task");
  if (header && !header.cells.some((cell) => TELLING.has(columnRole(slice(source, cell), lexis) ?? ""))) return [];
  return body.flatMap((row) => {
    const textSpan = row.cells[column];
    if (!textSpan || isNothing(source, textSpan, lexis)) return [];
    const cells = row.cells.flatMap((span, i) => {
      const role = roles[i];
      return i !== column && span.start < span.end ? [{ role: role ?? ("other" as ColumnRole), span }] : [];
    });
    return [
      { shape: "row" as const, span: row.span, textSpan, cells, details: [], heading: undefined, ticked, from: row },
    ];
  });
}

/** The header row: the table's own, or a first row that is nothing but names of columns. */
function headerOf(reader: TaskSearch, rows: readonly TextLine[]): TextLine | undefined {
  const { source, lexis } = reader;
  const first = rows[0];
  if (!first) return undefined;
  const own = first.table?.header;
  if (own?.cells.every((cell) => slice(source, cell).trim() === "")) return undefined;
  if (own) return own;
  const known = first.cells.filter((cell) => lexis.role(slice(source, cell), true) !== undefined).length;
  return known >= 2 && known * 2 >= first.cells.length ? first : undefined;
}

function rolesOf(
  reader: TaskSearch,
  header: TextLine | undefined,
  body: readonly TextLine[],
): (ColumnRole | undefined)[] {
  const { source, lexis } = reader;
  const width = Math.max(header?.cells.length ?? 0, ...body.slice(0, 50).map((row) => row.cells.length));
  const named = Array.from({ length: width }, (_, i) => {
    const cell = header?.cells[i];
    return cell ? columnRole(slice(source, cell), lexis) : undefined;
  });
  const lengths = named.map((_, i) => average(source, body, i));
  // "Issue" heads a column of tickets, or of what went wrong in words; "Title" and "Description" may stand side by side.
  const roles: (ColumnRole | undefined)[] = named.map((role, i) =>
    role === "ref" && (lengths[i] ?? 0) > 25 && !mostlyReferences(source, body, i) ? undefined : role,
  );
  const exact = (i: number) => header?.cells[i] !== undefined && namesTasks(plain(slice(source, header.cells[i])));
  const candidates = roles.flatMap((role, i) => (role === "task" ? [i] : []));
  const longest = (list: readonly number[]) =>
    list.reduce((best, i) => ((lengths[i] ?? 0) > (lengths[best] ?? -1) ? i : best), list[0] ?? -1);
  const preferred = candidates.filter((i) => exact(i) && (lengths[i] ?? 0) > 8);
  let column = longest(preferred.length > 0 ? preferred : candidates);
  if (column < 0) {
    const unknown = roles.flatMap((role, i) => (role === undefined ? [i] : []));
    column = longest(unknown.length > 0 ? unknown : roles.map((_, i) => i));
  }
  return roles.map((role, i) => (i === column ? "task" : role === "task" ? "other" : role));
}

const COLUMN = pattern(() => anyOf("taskWords", "column"), "iu");

/** Whether the name of a column says that its cells are tasks: "Description" may be one's too. */
export function namesTasks(name: string): boolean {
  return COLUMN.test(name);
}

function average(source: string, body: readonly TextLine[], column: number): number {
  let [sum, count] = [0, 0];
  for (const row of body.slice(0, 50)) {
    const cell = row.cells[column];
    if (!cell) continue;
    sum += slice(source, cell).replace(/\]\([^)]{0,500}\)|https?:\S+/g, "").length;
    count++;
  }
  return count > 0 ? sum / count : 0;
}

function mostlyReferences(source: string, body: readonly TextLine[], column: number): boolean {
  const cells = body
    .slice(0, 50)
    .flatMap((row) => (row.cells[column] ? [slice(source, row.cells[column] as Span)] : []));
  const filled = cells.filter((text) => text !== "");
  return filled.filter((text) => /https?:|\]\(|#\d|[A-Z]-\d/.test(text)).length * 2 >= filled.length;
}
