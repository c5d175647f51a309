// Where the follow-up tasks of a report stand.

import type { Document, TextLine } from "../../../markdown/document.ts";
import { slice } from "../../../text/span.ts";
import type { Section } from "../../model.ts";
import { type Lexis, plain } from "../lexis.ts";
import type { Task } from "../task.ts";
import type { VaguenessReader } from "../vague/index.ts";
import { isDetail, tasksInItems } from "./items.ts";
import { type Place, tasksInParagraph } from "./paragraphs.ts";
import { announcesNoTasks, isIntroduction, isNothing } from "./prose.ts";
import type { Reader } from "./reader.ts";
import { type Region, regionsOf } from "./regions.ts";
import { tasksInRows } from "./rows.ts";

/** The tasks in document order. */
export function findTasks(
  document: Document,
  sections: readonly Section[],
  lexis: Lexis,
  vaguenessOf: VaguenessReader,
): Task[] {
  const reader: Reader = { source: document.source, lexis, vaguenessOf };
  return regionsOf(document, sections, lexis).flatMap((region) => tasksInRegion(reader, region));
}

/** Lines that belong together: a table, a list, a paragraph. */
interface Chunk {
  readonly kind: "rows" | "items" | "text" | "html" | "other";
  readonly lines: TextLine[];
}

function tasksInRegion(reader: Reader, region: Region): Task[] {
  const { source, lexis } = reader;
  const chunks = chunksOf(region);
  const ticked = region.title !== undefined && lexis.done.has(plain(slice(source, region.title.text)));
  const place: Place = {
    besideList: region.listed,
    underHeading: region.title?.form === "heading",
    foreign: region.section.language !== "en",
    ticked,
  };
  const tasks: Task[] = [];
  const field = region.field && fieldTask(reader, region, region.field);
  if (field) tasks.push(field);
  if (
    region.title?.form === "heading" &&
    chunks.length > 0 &&
    chunks.every((c) => c.lines.every((l) => isDetail(reader, l)))
  )
    return [headingTask(region.title, region.lines, ticked)];
  let silent = region.title !== undefined && announcesNoTasks(source, region.title.text, lexis);
  for (const chunk of chunks) {
    if (chunk.kind === "text") {
      const last = chunk.lines.at(-1) as TextLine;
      const span = { start: (chunk.lines[0] as TextLine).text.start, end: last.text.end };
      silent = isIntroduction(source, last.text) && announcesNoTasks(source, span, lexis);
      if (
        !field ||
        region.field?.group !== chunk.lines[0]?.group ||
        isIntroduction(source, (region.field as TextLine).text)
      )
        tasks.push(...tasksInParagraph(reader, chunk.lines, place));
    } else if (silent) continue;
    else if (chunk.kind === "rows") tasks.push(...tasksInRows(reader, chunk.lines, ticked));
    else if (chunk.kind === "items") tasks.push(...tasksInItems(reader, chunk.lines, ticked));
    else if (chunk.kind === "html") tasks.push(...htmlTasks(reader, chunk.lines, ticked));
  }
  if (place.underHeading && tasks.length > 0) {
    const only = tasks.length === 1 || tasks.every((t) => t.shape === "line");
    if (only) return tasks.map((t) => ({ ...t, heading: region.title }));
  }
  return tasks;
}

function chunksOf(region: Region): Chunk[] {
  const chunks: Chunk[] = [];
  for (const line of region.lines) {
    const last = chunks.at(-1);
    const kind = kindOf(line);
    const joins =
      last &&
      last.kind === kind &&
      (kind === "items" ||
        (kind === "rows" ? last.lines[0]?.table === line.table : last.lines.at(-1)?.group === line.group));
    if (joins) last.lines.push(line);
    else if (kind === "text" && last?.kind === "items" && line.depth > 0) last.lines.push(line);
    else chunks.push({ kind, lines: [line] });
  }
  return chunks;
}

function kindOf(line: TextLine): Chunk["kind"] {
  if (line.quoted || line.form === "code" || line.form === "heading") return "other";
  if (line.form === "row") return "rows";
  if (line.form === "item") return "items";
  return line.form === "html" ? "html" : "text";
}

function headingTask(title: TextLine, lines: readonly TextLine[], ticked: boolean): Task {
  return {
    shape: "line",
    span: { start: title.span.start, end: (lines.at(-1) ?? title).span.end },
    textSpan: title.text,
    cells: [],
    details: lines,
    heading: title,
    ticked,
    from: title,
  };
}

/** "**TODO**: add a monitor" is itself the task; "Tasks:" and "Tasks: the plan is this:" only open the list below. */
function fieldTask(reader: Reader, region: Region, line: TextLine): Task | undefined {
  const { source, lexis } = reader;
  const { section } = region;
  let start = section.labelSpan.end;
  while (start < line.text.end && /[\s:：*_–—-]/.test(source[start] as string)) start++;
  const rest = { start, end: line.text.end };
  if (line.form === "row") {
    const cell = line.cells.find((c) => c.start >= section.labelSpan.end && !isNothing(source, c, lexis));
    return (
      cell && {
        shape: "row",
        span: line.span,
        textSpan: cell,
        cells: [],
        details: [],
        heading: undefined,
        ticked: false,
        from: line,
      }
    );
  }
  if (rest.start >= rest.end || isNothing(source, rest, lexis) || isIntroduction(source, rest)) return undefined;
  const below = region.lines.filter((l) => l.group === line.group && l.form === "text");
  const end = below.at(-1)?.text.end ?? rest.end;
  return {
    shape: line.form === "item" ? "item" : "line",
    span: { start: line.span.start, end: Math.max(line.span.end, end) },
    textSpan: { start, end },
    cells: [],
    details: [],
    heading: undefined,
    ticked: false,
    from: line,
  };
}

function htmlTasks(reader: Reader, lines: readonly TextLine[], ticked: boolean): Task[] {
  const { source, lexis } = reader;
  return lines
    .filter((line) => line.info === "li" && !isNothing(source, line.text, lexis))
    .map((line) => ({
      shape: "html" as const,
      span: line.span,
      textSpan: line.text,
      cells: [],
      details: [],
      heading: undefined,
      ticked,
      from: line,
    }));
}
