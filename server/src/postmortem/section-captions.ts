// Labelled lines that stand side by side: what tells a part's label from the caption of one item among many.
import type { Document, Table, TextLine } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import type { Kind } from "./model.ts";
import {
  type Candidate,
  fieldKinds,
  hasContent,
  isColumnName,
  isLabelLine,
  isPhase,
  isTaskGroup,
  type Opening,
} from "./section-openings.ts";

/** Parts whose list items may be parts themselves: "Cause: …" under "Root cause and resolution". */
const PARTS_WITH_PHASES: readonly Kind[] = ["root-cause", "resolution", "summary", "impact", "detection"];

/** Parts whose items may say first what they are about. */
const TOLD_BY_TOPIC: readonly Kind[] = ["impact", "resolution"];

interface Tally {
  known: number;
  all: number;
}

interface TableTally extends Tally {
  /** Of the rows below the header. */
  rows: number;
  knownRows: number;
}

/** Counts, made in one pass, of openings that stand side by side and of those among them whose words are known. */
export class Captions {
  readonly #fields = new Map<Opening, Tally>();
  readonly #labels = new Map<Opening, Tally>();
  /** Items that are only a label: "- Alerting:". */
  readonly #asked = new Map<Opening, Tally>();
  readonly #headings = new Map<Opening, Tally>();
  readonly #tables = new Map<Table, TableTally>();
  /** The headings that a label's words stand below, of those within one part. */
  readonly #repeated = new Map<Opening, Set<number>>();

  readonly #source: string;

  constructor({ source, text }: Document, candidates: readonly Candidate[]) {
    this.#source = source;
    const tallies = new Map<string, Tally>();
    const repeated = new Map<string, Set<number>>();
    const count = (key: string, known: boolean, counts = true): Tally => {
      const tally = tallies.get(key) ?? { known: 0, all: 0 };
      if (counts) tally.all++;
      if (known) tally.known++;
      tallies.set(key, tally);
      return tally;
    };
    const above: { level: number; index: number }[] = [];
    let part = 0;
    let heading = 0;
    let passed = 0;
    for (const candidate of candidates) {
      const { opening, reading } = candidate;
      for (; passed <= opening.line.index; passed++) {
        const line = text[passed] as TextLine;
        if (line.form === "item") count(besides(line, part), false);
      }
      const { line, shape, level } = opening;
      if (shape === "heading") {
        heading++;
        while (above.length > 0 && (above.at(-1)?.level ?? 0) >= level) above.pop();
        const parent = above.at(-1)?.index ?? 0;
        this.#headings.set(
          opening,
          count(`heading ${parent} ${level}`, isTaskGroup(slice(source, opening.words), reading?.kinds ?? [])),
        );
        above.push({ level, index: heading });
      }
      if (shape === "heading" || (isLabelLine(opening) && reading)) part++;
      if (reading && (shape === "field" || shape === "label") && line.form !== "item" && above.length > 1) {
        const words = slice(source, opening.words).toLowerCase();
        const key = `${above.at(-2)?.index} ${words}`;
        const headings = repeated.get(key) ?? new Set();
        repeated.set(key, headings.add(heading));
        this.#repeated.set(opening, headings);
      }
      if (shape === "label" && isLabelLine(opening))
        this.#labels.set(
          opening,
          count(`label ${heading}`, !reading?.kinds.some((kind) => kind === "actions" || kind === "lessons")),
        );
      if (shape === "label" && line.form === "item")
        this.#asked.set(opening, count(`asked ${besides(line, part)}`, isPart(source, candidate)));
      if (shape === "label" && line.form === "item" && isPart(source, candidate))
        count(besides(line, part), true, false);
      if (shape === "field" && !(opening.loose && opening.emphasis === "none"))
        this.#fields.set(opening, count(besides(line, part), isPart(source, candidate), line.form !== "item"));
      if (shape === "cell" && line.table) {
        const table = this.#tables.get(line.table) ?? { known: 0, all: 0, rows: 0, knownRows: 0 };
        const known = Boolean(reading || candidate.fact);
        const below = line.table.header !== line;
        table.all++;
        if (known) table.known++;
        if (below) table.rows++;
        if (below && known) table.knownRows++;
        this.#tables.set(line.table, table);
      }
    }
  }

  /** Whether a field only captions one item of a list of lessons, causes or tasks. */
  isCaption(opening: Opening, kinds: readonly Kind[], part: readonly Kind[]): boolean {
    if (!hasContent(opening)) return false;
    if (!part.some(isList)) return this.#isTopic(opening, kinds, part);
    if (opening.line.form === "item" && isPhase(kinds) && !part.some((kind) => PARTS_WITH_PHASES.includes(kind)))
      return true;
    const tally = this.#fields.get(opening);
    if (!tally) return true;
    return opening.line.form === "item" ? tally.known * 2 <= tally.all : tally.known * 2 < tally.all;
  }

  /** "**Action:** …" below one sub-heading of a part after the other: what each of them says in turn. */
  repeats(opening: Opening): boolean {
    return (this.#repeated.get(opening)?.size ?? 0) > 1;
  }

  /** "**Alerting enhancements**" beside "**Oven load**" and "**Bounty**", each above what it is. */
  amongTopics(opening: Opening): boolean {
    const tally = this.#asked.get(opening) ?? this.#fields.get(opening);
    return tally !== undefined && tally.all > 1 && tally.known * 2 <= tally.all;
  }

  /** "- Alerting:" beside "- Design:" and "- Processes:" below the causes of a form: what to think of. */
  isAsked(opening: Opening, kinds: readonly Kind[], part: readonly Kind[]): boolean {
    const tally = this.#asked.get(opening);
    if (!tally || tally.all < 3 || tally.known * 2 >= tally.all) return false;
    return part.some(isList) && !part.some((kind) => kinds.includes(kind));
  }

  /** "**Alerting:** …" beside "**Network:** …" below the resolution: what one item is about, as the items beside it say. */
  #isTopic(opening: Opening, kinds: readonly Kind[], part: readonly Kind[]): boolean {
    const tally = this.#fields.get(opening);
    if (opening.line.form !== "item" || !tally || tally.all < 2) return false;
    return (
      part.some((kind) => TOLD_BY_TOPIC.includes(kind)) && kinds[0] === "detection" && tally.known * 2 <= tally.all
    );
  }

  /** Whether a row belongs to a table of labels and values; a header counts as one where other rows are. */
  fieldTable(line: TextLine): boolean {
    if (!line.table) return false;
    const { known, all, rows, knownRows } = this.#tables.get(line.table) ?? { known: 0, all: 0, rows: 0, knownRows: 0 };
    if (line.cells.length > 3) return known * 2 > all;
    const { header } = line.table;
    // "| Component | Impact |": its rows are components, one of which may be called "Monitoring".
    const values = !header || isColumnName(slice(this.#source, header.cells[1] ?? header.text));
    if (!values && line !== header && knownRows * 2 < rows) return false;
    return line.table.header !== line || (known > 1 && !isColumnName(slice(this.#source, line.cells[1] ?? line.text)));
  }

  /** How many headings beside this one, of its level, are names of task groups. */
  taskGroups(opening: Opening): number {
    return this.#headings.get(opening)?.known ?? 0;
  }

  /** How many label lines below the same heading name a topic or a phase rather than tasks or lessons. */
  topics(opening: Opening): number {
    return this.#labels.get(opening)?.known ?? 0;
  }
}

/** Parts that are lists, whose items may say first what they are about. */
function isList(kind: Kind): boolean {
  return kind === "lessons" || kind === "actions" || kind === "root-cause";
}

/** What stands side by side: the items of one list in one part; the plain lines of a part. */
function besides(line: TextLine, part: number): string {
  return `${line.form} ${part} ${line.parent?.index ?? ""}`;
}

/** Whether a field's words name a part plainly. */
function isPart(source: string, { opening, reading }: Candidate): boolean {
  if (!reading || fieldKinds(reading.kinds).length === 0) return false;
  // "Result: …" in a list tells of its item.
  if (reading.alone && reading.ambiguous && !reading.ambiguous.field) return false;
  return reading.strength !== "head" || slice(source, opening.words).split(/\s+/).length <= 3;
}
