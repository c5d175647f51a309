// Marks a task as done or as open again, in the way in which its report tells it: a checkbox, the cell of a table, a tick.
import type { Analysis } from "../analyse.ts";
import type { TextLine } from "../markdown/document.ts";
import { columnRole, everyLexis, languagesOfColumn, lexisOf, plain } from "../postmortem/actions/lexis.ts";
import { saysDone } from "../postmortem/actions/parts/state.ts";
import type { ActionWords } from "../postmortem/actions/words/types.ts";
import type { Action } from "../postmortem/model.ts";
import { textLineAt } from "../rules/support/places.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { type Span, slice } from "../text/span.ts";

/**
 * The edit, or undefined where it cannot be made without a doubt: a heading such as "Completed" above says it, say.
 * Each way is tried in turn; the text after it has to read so, with every other task as it was.
 * @param index of the task in the report @param reread analyses a text under the report's settings
 */
export function taskDone(
  analysis: Analysis,
  index: number,
  done: boolean,
  reread: (source: string) => Analysis,
): Edit | undefined {
  const task = analysis.postmortem.actions[index];
  if (!task || task.done === done) return undefined;
  const { source } = analysis.document;
  return ways(analysis, task, done).find((edit) =>
    holds(analysis, reread(applyEdits(source, [edit])), (one, i) => (i === index ? done : one.done)),
  );
}

function holds(before: Analysis, after: Analysis, wanted: (task: Action, index: number) => boolean): boolean {
  const [was, is] = [before.postmortem.actions, after.postmortem.actions];
  return (
    was.length === is.length &&
    was.every((task, i) => {
      const now = is[i] as Action;
      return (
        now.done === wanted(task, i) &&
        now.owner?.text === task.owner?.text &&
        now.due?.text === task.due?.text &&
        now.ref?.text === task.ref?.text
      );
    })
  );
}

function ways(analysis: Analysis, task: Action, done: boolean): Edit[] {
  const { document } = analysis;
  const line = textLineAt(document, document.lines.lineAt(task.textSpan.start));
  return [...boxes(analysis, line, done), ...cells(analysis, line, done), ...marks(analysis, task, line, done)];
}

function boxes({ document: { source } }: Analysis, line: TextLine | undefined, done: boolean): Edit[] {
  const box = line?.checkbox?.span;
  const inCells = (line?.cells ?? []).filter((cell) => /^\[[ xX]\]$/.test(slice(source, cell)));
  return [...(box ? [box] : []), ...inCells].map((span) => ({
    span,
    text: done ? "[x]" : "[ ]",
  }));
}

/** The cell of a column that tells states, in the words of its other rows, else in those of the language. */
function cells({ document, postmortem }: Analysis, line: TextLine | undefined, done: boolean): Edit[] {
  const header = line?.table?.header;
  if (line?.form !== "row" || !header) return [];
  const { source } = document;
  const every = everyLexis();
  const lexis = lexisOf(postmortem.sections.map(({ language }) => language));
  return header.cells.flatMap((title, column) => {
    const span = line.cells[column];
    const words = slice(source, title);
    if (!span || columnRole(words, lexis) !== "status") return [];
    const languages = languagesOfColumn(words, lexis);
    const others = document.text
      .filter((row) => row.form === "row" && row.table === line.table && row !== line && row !== header)
      .map((row) => (row.cells[column] ? slice(source, row.cells[column]) : ""))
      .filter((state) => (done ? saysDone(state, every) : every.open.has(plain(state))));
    const word = others[0] ?? asWritten(slice(source, span), wordFor(slice(source, span), done, languages));
    const [left, right] = [source[span.start - 1], source[span.end]];
    const gap = (beside: string | undefined) => (span.start === span.end && beside === "|" ? " " : "");
    return [{ span, text: gap(left) + word + gap(right) }];
  });
}

function wordFor(state: string, done: boolean, languages: readonly ActionWords[]): string {
  const known = (words: string) => words.split("|");
  const own = languages.find((one) => known(done ? one.open : one.done).includes(plain(state)));
  const { language, done: closed, open } = own ?? (languages[0] as ActionWords);
  // "todo" comes first there; "open" is what people write.
  if (!done && language === "en") return "open";
  return known(done ? closed : open)[0] as string;
}

/** In capitals, with one, or without, like what stood there; a cell without a word gets one capital. */
function asWritten(before: string, word: string): string {
  const letters = before.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return word.toUpperCase();
  const small = letters !== "" && letters === letters.toLowerCase() && letters !== letters.toUpperCase();
  return small ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** A box behind the bullet, else a tick before the words; the other way round whatever says in the words that it is done. */
function marks({ document: { source } }: Analysis, task: Action, line: TextLine | undefined, done: boolean): Edit[] {
  const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
  const { textSpan } = task;
  if (done) {
    const box = line?.marker && !line.checkbox ? [insert(line.text.start, "[x] ")] : [];
    return [...box, insert(textSpan.start, "✅ ")];
  }
  const words = slice(source, textSpan);
  const place = (from: number, length: number): Span => ({
    start: textSpan.start + from,
    end: textSpan.start + from + length,
  });
  const found = [
    /^(?:✅|✔️?|☑️?|✓|🟢|:white_check_mark:|:heavy_check_mark:)[ \t]?/u,
    /(?:(?<!\s)\s+)?[✅✔☑✓]\uFE0F?$/u,
    /(?:(?<!\s)\s+)?[([][^()[\]\n]{2,60}[)\]]$/u,
    /(?:(?<!\s)\s+)?[—–-] \p{L}{2,20}$/u,
    /^\p{L}{2,14}: /u,
  ].flatMap((pattern) => {
    const match = pattern.exec(words);
    return match ? [{ span: place(match.index, match[0].length), text: "" }] : [];
  });
  const struck = /^~~([^~\n]+)~~/.exec(words);
  return struck ? [...found, { span: place(0, struck[0].length), text: struck[1] as string }] : found;
}
