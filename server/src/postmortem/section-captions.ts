// Labelled lines that stand side by side: what tells a part's label from the caption of one item among many.
import type { TextLine } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import type { Kind } from "./model.ts";
import { type Candidate, isLabelLine } from "./section-candidates.ts";
import type { Opening } from "./section-openings.ts";
import { fieldKinds, isTaskGroup } from "./section-rules.ts";

/** Labelled lines that stand side by side, and what they are labels of. */
export class Captions {
  readonly #source: string;
  readonly #candidates: readonly Candidate[];
  readonly #groups = new Map<string, { known: number; all: number }>();
  readonly #tables = new Map<object, { known: number; all: number }>();

  constructor(source: string, candidates: readonly Candidate[]) {
    this.#source = source;
    this.#candidates = candidates;
    let part = 0;
    candidates.forEach(({ opening, reading }) => {
      const { line } = opening;
      if (opening.shape === "heading" || (isLabelLine(opening) && reading)) part++;
      if (opening.shape === "field" && !(opening.loose && !opening.bold)) {
        const key = `${part} ${line.form} ${line.parent?.index ?? ""}`;
        const group = this.#groups.get(key) ?? { known: 0, all: 0 };
        group.all++;
        if (
          reading &&
          fieldKinds(reading.kinds).length > 0 &&
          (reading.strength !== "head" || slice(this.#source, opening.words).split(/\s+/).length <= 3)
        )
          group.known++;
        this.#groups.set(key, group);
        this.#keys.set(opening, key);
      }
      if (opening.shape === "cell" && line.table) {
        const table = this.#tables.get(line.table) ?? { known: 0, all: 0 };
        table.all++;
        if (reading) table.known++;
        this.#tables.set(line.table, table);
      }
    });
  }
  readonly #keys = new Map<Opening, string>();

  /** Whether a field only captions one item of a list of lessons, causes or tasks. */
  isCaption(at: number, part: readonly Kind[]): boolean {
    const { opening } = this.#candidates[at] as Candidate;
    if (!part.some((kind) => kind === "lessons" || kind === "actions" || kind === "root-cause")) return false;
    if (opening.content.start === opening.content.end) return false;
    const group = this.#groups.get(this.#keys.get(opening) ?? "");
    return !group || group.known * 2 < group.all;
  }

  /** Whether a row belongs to a table of labels and values. */
  fieldTable(line: TextLine): boolean {
    if (!line.table) return false;
    const rows = this.#tables.get(line.table);
    return line.table.header !== line || (rows?.known ?? 0) > 1;
  }

  /** How many headings beside this one, of its level, are names of task groups. */
  taskGroups(at: number): number {
    const { opening } = this.#candidates[at] as Candidate;
    const { level } = opening.line;
    let count = 0;
    for (const step of [-1, 1]) {
      for (let i = step < 0 ? at : at + 1; i >= 0 && i < this.#candidates.length; i += step) {
        const other = (this.#candidates[i] as Candidate).opening;
        if (other.shape !== "heading") continue;
        if (other.line.level < level) break;
        if (other.line.level === level && isTaskGroup(slice(this.#source, other.words))) count++;
      }
    }
    return count;
  }
}
