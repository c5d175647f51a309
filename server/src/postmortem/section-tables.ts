// Tables of tasks that stand without a heading: `| Action item | Owner | Status |` opens the part by its first column's name.
import type { Document, Table, TextLine } from "../markdown/document.ts";
import { type Span, slice, trim } from "../text/span.ts";
import { namesTasks } from "./actions/find/rows.ts";
import { lexisOf } from "./actions/lexis.ts";
import { readLabel } from "./headings.ts";
import { wordsSpan } from "./label-words.ts";
import type { Lexicon } from "./lexicon/types.ts";
import type { Kind, Section } from "./model.ts";
import { opensWithClock } from "./section-content.ts";
import { FIELD_LEVEL } from "./section-openings.ts";

/** Parts whose tables tell what was done, or hold tasks already. */
const OTHER_PARTS: readonly Kind[] = ["actions", "timeline", "resolution", "metadata", "appendix"];

/** Adds a part for each table whose header names tasks and who is to do them, where it stands in no part of its own. */
export function withTaskTables(
  document: Document,
  lexicons: readonly Lexicon[],
  sections: readonly Section[],
): readonly Section[] {
  const tables = new Map<Table, TextLine>();
  for (const line of document.text) if (line.table) tables.set(line.table, line);
  const found = [...tables].flatMap(([table, last]): Section[] => {
    const header = table.header;
    if (!header || header.quoted || header === last) return [];
    const place = innermost(sections, header.span.start);
    if (place?.kinds.some((kind) => OTHER_PARTS.includes(kind))) return [];
    const label = taskColumn(document, lexicons, header);
    const first = document.text[header.index + 1];
    if (!label || !first || opensWithClock(slice(document.source, first.cells[0] ?? first.text))) return [];
    return [
      {
        kinds: ["actions"],
        form: "field",
        span: label.cell,
        labelSpan: label.words,
        body: { start: header.span.end, end: last.span.end },
        level: FIELD_LEVEL,
        language: lexicons.at(-1)?.language ?? "en",
        why: "the columns of the table below it",
      },
    ];
  });
  if (found.length === 0) return sections;
  const isCell = ({ span }: Section) => found.some(({ body }) => body.start <= span.start && span.start < body.end);
  return [...sections.filter((section) => !isCell(section)), ...found].sort((a, b) => a.span.start - b.span.start);
}

function innermost(sections: readonly Section[], at: number): Section | undefined {
  return sections.findLast(({ body }) => body.start <= at && at < body.end);
}

/** The column that names tasks, where others say whose they are, until when, or where and how far they are. */
function taskColumn(
  { source }: Document,
  lexicons: readonly Lexicon[],
  { cells }: TextLine,
): { cell: Span; words: Span } | undefined {
  const names = cells.map((cell) => {
    const words = wordsSpan(source, trim(source, cell));
    return { cell, words, text: slice(source, words) };
  });
  const lexis = lexisOf(lexicons.map(({ language }) => language));
  const task = names.find(({ text }) => {
    if (lexis.role(text, true) === "task" && namesTasks(text)) return true;
    const reading = text === "" ? undefined : readLabel(text, lexicons);
    return reading?.kinds.length === 1 && reading.kinds[0] === "actions" && !reading.ambiguous;
  });
  if (!task) return undefined;
  const roles = new Set(names.map(({ cell, text }) => (cell === task.cell ? undefined : lexis.role(text))));
  const tracked = roles.has("owner") || roles.has("due") || (roles.has("ref") && roles.has("status"));
  if (!tracked) return undefined;
  return { cell: task.cell, words: task.words };
}
