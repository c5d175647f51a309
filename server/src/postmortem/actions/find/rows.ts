// Tables of tasks: which column holds the task, and what the others tell of it.

import { anyOf, pattern } from "../../../languages/patterns.ts";
import type { TextLine } from "../../../markdown/document.ts";
import { type Span, slice } from "../../../text/span.ts";
import { columnRole, plain, tellsWhenDone } from "../lexis.ts";
import { hasGivenName, isGroup, namesSomeone, singleNames } from "../parts/names.ts";
import { saysDone } from "../parts/state.ts";
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
  const whenDone = columnsOfMoments(reader, header, body, roles);
  const isDone = (cell: Span | undefined) =>
    cell !== undefined && (/\d/.test(slice(source, cell)) || saysDone(slice(source, cell), lexis));
  return body.flatMap((row) => {
    const textSpan = row.cells[column];
    if (!textSpan || isNothing(source, textSpan, lexis)) return [];
    const cells = row.cells.flatMap((span, i) => {
      const role = roles[i];
      return i !== column && span.start < span.end ? [{ role: role ?? ("other" as ColumnRole), span }] : [];
    });
    const done = whenDone.some((i) => isDone(row.cells[i]));
    return [
      {
        shape: "row" as const,
        span: row.span,
        textSpan,
        cells,
        details: [],
        heading: undefined,
        ticked: ticked || done,
        from: row,
      },
    ];
  });
}

/** A time of day and nothing else: no deadline, but when it was done. */
const CLOCK = /^\W{0,3}\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:[ap]m|\p{Lu}{1,5}))?\W{0,3}$/iu;

/** The columns that tell of each row whether, or when, it was done. */
function columnsOfMoments(
  { source }: TaskSearch,
  header: TextLine | undefined,
  body: readonly TextLine[],
  roles: readonly (ColumnRole | undefined)[],
): number[] {
  return roles.flatMap((role, i) => {
    const title = header?.cells[i];
    if (role !== "task" && title && tellsWhenDone(slice(source, title))) return [i];
    return role === "due" && everyCell(source, body, i, (words) => CLOCK.test(words)) ? [i] : [];
  });
}

/** A day and nothing else. */
const DAY = /^\W{0,3}\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\W{0,3}$/;
/** A reference and nothing else: an address, a number, a key. */
const REFERENCE = /^\W{0,3}(?:https?:\S+|#\d+|\p{Lu}[\p{Lu}\d]{1,9}-\d+)\W{0,3}$/u;

/** What a column without a header holds throughout. */
function roleByContent(source: string, body: readonly TextLine[], column: number): ColumnRole | undefined {
  if (everyCell(source, body, column, (words) => REFERENCE.test(words))) return "ref";
  if (everyCell(source, body, column, (words) => DAY.test(words))) return "due";
  return everyCell(source, body, column, namesSomeone) ? "owner" : undefined;
}

/** Names throughout, and one of them in wide use or a team's: weekdays and months look like names, too. */
function isColumnOfNames(source: string, body: readonly TextLine[], column: number): boolean {
  const isSure = (words: string) =>
    singleNames(words).some((one) => isGroup(one) || hasGivenName(one) || /^@/.test(one));
  return everyCell(source, body, column, namesSomeone) && !everyCell(source, body, column, (words) => !isSure(words));
}

/** Whether all cells of a column that hold something are so. */
function everyCell(
  source: string,
  body: readonly TextLine[],
  column: number,
  isSo: (words: string) => boolean,
): boolean {
  const filled = body
    .slice(0, 50)
    .flatMap((row) => (row.cells[column] ? [slice(source, row.cells[column] as Span).trim()] : []))
    .filter((words) => words !== "");
  return filled.length > 0 && filled.every(isSo);
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
  const isState = (words: string) => {
    const [first = ""] = plain(words).split(/[\s,;:(（]+/, 1);
    return lexis.open.has(first) || lexis.done.has(first);
  };
  const width = Math.max(header?.cells.length ?? 0, ...body.slice(0, 50).map((row) => row.cells.length));
  const named = Array.from({ length: width }, (_, i) => {
    const cell = header?.cells[i];
    return cell ? columnRole(slice(source, cell), lexis) : header ? undefined : roleByContent(source, body, i);
  });
  const lengths = named.map((_, i) => average(source, body, i));
  // "Issue" heads a column of tickets, or of what went wrong in words; "Title" and "Description" may stand side by side.
  const inWords = (i: number) => (lengths[i] ?? 0) > 25;
  const roles: (ColumnRole | undefined)[] = named.map((role, i) =>
    role === "ref" && inWords(i) && !mostlyReferences(source, body, i) ? undefined : role,
  );
  // "#12 – Alert on a full queue": a ticket with its title is the task where no column is named for it.
  const titled = roles.findIndex((role, i) => role === "ref" && inWords(i) && everyCell(source, body, i, isTitled));
  if (titled >= 0 && !roles.includes("task")) roles[titled] = "task";
  const { r, a } = lettersOf(source, header);
  if (r >= 0 && !roles.includes("owner")) {
    roles[r] = "owner";
    // Behind it: in a row where nobody is responsible, who is accountable.
    if (a > r) roles[a] = "owner";
  }
  // "By" heads deadlines, or who did it.
  if (!roles.includes("owner")) {
    const who = roles.findIndex((role, i) => role === "due" && isColumnOfNames(source, body, i));
    if (who >= 0) roles[who] = "owner";
  }
  // "Outcome" heads states, where each cell begins with one.
  if (!roles.includes("status")) {
    const state = roles.findIndex((role, i) => role === "other" && everyCell(source, body, i, isState));
    if (state >= 0) roles[state] = "status";
  }
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

/** Which columns of `| Action | R | A | C | I |` say who is responsible, and who accountable: where all four letters stand. */
function lettersOf(source: string, header: TextLine | undefined): { r: number; a: number } {
  const titles = header?.cells.map((cell) => plain(slice(source, cell))) ?? [];
  const [r = -1, a = -1, ...others] = [..."raci"].map((letter) => titles.indexOf(letter));
  return [r, a, ...others].includes(-1) ? { r: -1, a: -1 } : { r, a };
}

/** Behind a ticket: a mark, and words. */
const TITLED =
  /^[[*_`]{0,3}(?:#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6})[*_`]{0,3}(?:\]\([^)\s]{1,500}\))?\s{0,2}[:–—-]{1,2}\s{1,2}[*_`]{0,3}\p{L}\S*\s+\S/u;

const isTitled = (words: string): boolean => TITLED.test(words);

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
