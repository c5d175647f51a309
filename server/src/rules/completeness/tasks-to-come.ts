// "- [ ] TBD": where a task should stand, "TBD" and "TODO" are no state of one; nobody has written it yet.
import type { Document, TextLine } from "../../markdown/document.ts";
import { columnRole } from "../../postmortem/actions/lexis.ts";
import type { Postmortem } from "../../postmortem/model.ts";
import { linesIn } from "../../postmortem/timeline/regions.ts";
import { isToCome, withoutMarks } from "../../postmortem/to-come.ts";
import { between, type Span, slice } from "../../text/span.ts";
import { actionLexis, actionSections, isBlankCell } from "../support/action-lists.ts";
import { LEFT_IN_TASKS } from "../words/placeholders.ts";

/** The places in the parts for tasks that hold nothing but such a word where a task would stand, in document order. */
export function tasksToCome(document: Document, postmortem: Postmortem): Span[] {
  const starts = postmortem.actions.map(({ textSpan }) => textSpan).sort((a, b) => a.start - b.start);
  const lexis = actionLexis(postmortem);
  return actionSections(postmortem)
    .filter(({ form }) => form !== "field")
    .flatMap(({ body, labelSpan }) => {
      const label = document.lines.lineAt(labelSpan.start);
      const lines = linesIn(document, body.start, body.end).filter(({ line, quoted }) => line !== label && !quoted);
      return betweenHeadings(lines).flatMap((part) => {
        const [from, to] = [part[0]?.text.start ?? 0, part.at(-1)?.text.end ?? 0];
        const holdsTasks = between(starts, ({ start }) => start, from, to).length > 0;
        return part.flatMap((line, at): Span[] => {
          if (line.form === "row") return taskCell(document, line, (title) => columnRole(title, lexis) === "task");
          if (!isLeft(line.said)) return [];
          // What stands below a task is its state, and what has something below it a label.
          if (line.form === "item") return line.depth === 1 && (part[at + 1]?.depth ?? 0) <= 1 ? [line.text] : [];
          return line.form === "text" && line.depth === 0 && !holdsTasks ? [line.text] : [];
        });
      });
    });
}

/** The lines without headings, in runs that these set apart. */
function betweenHeadings(lines: readonly TextLine[]): TextLine[][] {
  const runs: TextLine[][] = [[]];
  for (const line of lines)
    if (line.form === "heading") runs.push([]);
    else runs.at(-1)?.push(line);
  return runs;
}

function isLeft(words: string): boolean {
  return words.length < LONGEST && LEFT_IN_TASKS.test(withoutMarks(words)) && isToCome(words);
}

/** UTF-16 units. */
const LONGEST = 60;

/** The cell in the column of tasks; where no title says which that is, the first of a row in which no other cell tells anything. */
function taskCell(document: Document, row: TextLine, isTask: (title: string) => boolean): Span[] {
  const header = row.table?.header;
  if (header === row) return [];
  const words = (cell: Span) => slice(document.source, cell);
  const named = header?.cells.findIndex((cell) => isTask(words(cell))) ?? -1;
  const tells = (cell: Span) => !isBlankCell(document, cell) && !isToCome(words(cell));
  const cell = named >= 0 ? row.cells[named] : row.cells.some(tells) ? undefined : row.cells[0];
  return cell && isLeft(words(cell)) ? [cell] : [];
}
