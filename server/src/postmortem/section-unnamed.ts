// Parts that no heading or label names: a timeline or a list of tasks shows itself by its lines, a table of tasks by its columns.
import type { Document, Table, TextLine } from "../markdown/document.ts";
import { type Span, slice, trim } from "../text/span.ts";
import { opensWithClock, opensWithTime } from "../time/opens.ts";
import { opensAside, titlesKeptList } from "./actions/find/prose.ts";
import { namesTasks } from "./actions/find/rows.ts";
import { lexisOf } from "./actions/lexis.ts";
import { readLabel } from "./headings.ts";
import { wordsSpan } from "./label-words.ts";
import { ALL } from "./lexicon/index.ts";
import type { Lexicon } from "./lexicon/types.ts";
import type { Kind, Section } from "./model.ts";
import type { Content } from "./section-content.ts";
import { type Accepted, FIELD_LEVEL } from "./section-openings.ts";
import { below, type SectionSearch } from "./section-search.ts";

/** How many lines below a heading are looked at. */
const LINES_BELOW = 60;

/** Adds headings that hold the document's only timeline or its only list of checkboxes, when no heading names one. */
export function fromContent(reader: SectionSearch, accepted: readonly Accepted[]): readonly Accepted[] {
  const has = (kind: Kind) => accepted.some((one) => one.kinds.includes(kind));
  const wanted = (["timeline", "actions"] as const).filter((kind) => !has(kind));
  if (wanted.length === 0 || accepted.length === 0) return accepted;
  const taken = new Set(accepted.map((one) => one.opening));
  const found: Accepted[] = [];
  let aside = Number.POSITIVE_INFINITY; // the level of the heading above whose lists are no tasks
  reader.candidates.forEach(({ opening, reading }, at) => {
    if (opening.shape !== "heading") return;
    if (opening.level <= aside)
      aside = opensAside(reader.document.source, opening.words, () => true) ? opening.level : Number.POSITIVE_INFINITY;
    if (taken.has(opening) || opening === reader.title?.opening) return;
    if (
      opening.words.start === opening.words.end ||
      reading ||
      opensWithTime(slice(reader.document.source, opening.words))
    )
      return;
    const content = below(reader, at, LINES_BELOW);
    const words = slice(reader.document.source, opening.words);
    const kind = wanted.find((each) =>
      each === "timeline"
        ? holds(each, content) || (listsTimes(content) && namesTimeline(words))
        : holds(each, content) && opening.level < aside && !titlesKeptList(words),
    );
    if (kind)
      found.push({
        opening,
        kinds: [kind],
        form: "heading",
        closes: false,
        language: "en",
        why: `the ${kind === "timeline" ? "timed lines" : "checkboxes"} below it`,
      });
  });
  if (found.length === 0) return accepted;
  return [...accepted, ...found].sort((a, b) => a.opening.span.start - b.opening.span.start);
}

/** Whether two lines or more, and half of them, begin with a time; days alone would do for a list of releases, too. */
function listsTimes({ timed, lines }: Content): boolean {
  return timed >= 2 && timed * 2 >= lines;
}

/** Whether words name a timeline in a language that the document is not in. */
function namesTimeline(words: string): boolean {
  const read = readLabel(words, ALL);
  return read?.kinds.includes("timeline") === true && read.strength !== "spelling";
}

function holds(kind: "timeline" | "actions", content: Content): boolean {
  if (kind === "timeline") return content.clocked >= 3 && content.clocked * 2 >= content.lines;
  // "- [ ] Reported on: ___" is a form.
  const boxes = content.checkboxes - content.blanks;
  return boxes >= 2 && boxes * 3 >= content.lines * 2;
}

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
