// The follow-up tasks of a report: what is to be done, by whom, until when, and whether one could tell that it is done.
import type { Document, TextLine } from "../../markdown/document.ts";
import { once } from "../../text/memo.ts";
import { contains, slice } from "../../text/span.ts";
import { readFields } from "../fields.ts";
import type { Action, Field, Section } from "../model.ts";
import { isTaskPrompt } from "../skeletons/index.ts";
import { type DueContext, withDate } from "./due-day.ts";
import { AMOUNT, mayCommand } from "./find/details.ts";
import { findTasks } from "./find/index.ts";
import { isIntroduction, moodReader, SEVERAL_WORDS } from "./find/prose.ts";
import { lexisOf, plain } from "./lexis.ts";
import { type OwnParts, partsReader } from "./parts/index.ts";
import type { Task } from "./task.ts";
import { withoutHarm } from "./vague/harm.ts";
import { vaguenessReader } from "./vague/index.ts";
import type { VagueWords } from "./vague/own-words.ts";

/** What a project says of its tasks: its words, its names, its tickets. It helps to read them, not to find them. */
export interface ActionOptions extends OwnParts {
  readonly vague?: VagueWords;
}

/** A sentence, not a name. */
const tells = (text: string) => text.split(/\s+/).length > 5;

/** "> 80 %", "≥5": what a thing is compared with. */
const THRESHOLD = /[<>≤≥]=?\s?\d/;

/** A heading's words, or a task's, without a number or letter in front. */
function topicOf(text: string): string {
  return plain(text.slice(0, 120).replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|\p{L}[.)])\s{1,3}/u, ""));
}

/** Headings of several words among the tasks, each with lines of its own: a task that repeats one has its particulars there. */
function topicsTold({ text }: Document, sections: readonly Section[]): ReadonlySet<string> {
  const parts = sections.filter(({ kinds }) => kinds.includes("actions"));
  const told = text.filter(
    ({ form, index, said, span }) =>
      form === "heading" &&
      parts.some(({ body }) => contains(body, span)) &&
      SEVERAL_WORDS.test(said) &&
      [1, 2].every((below) => (text[index + below]?.form ?? "heading") !== "heading"),
  );
  return new Set(told.map(({ said }) => topicOf(said)));
}

/**
 * Every single task in the parts of kind `actions`, in document order. `sections` are all parts of the document: those of
 * other kinds bound the ones that hold tasks. What a skeleton put there to be written over is no task. Whether the document is a report or an unfilled
 * template is not asked here.
 */
export function readActions(
  document: Document,
  sections: readonly Section[],
  context: DueContext,
  own: ActionOptions = {},
  fields: readonly Field[] = readFields(document, sections),
): Action[] {
  const lexis = lexisOf(sections.map((section) => section.language));
  const tasks = findTasks(document, sections, lexis, vaguenessReader(lexis.languages)).filter(
    ({ textSpan }) => !isTaskPrompt(slice(document.source, textSpan)),
  );
  const partsOf = partsReader(document.source, lexis, tasks, own, () => fields);
  const vaguenessOf = vaguenessReader(lexis.languages, own.vague);
  const moodOf = moodReader(lexis);
  // "Strengthen the health check", with "Use `SELECT 1` every 5 s" below, a value to compare with, or the code.
  const detailed = (line: TextLine) => {
    if (line.form === "code") return true;
    const said = withoutHarm(slice(document.source, line.text));
    return (
      AMOUNT.test(said) ||
      THRESHOLD.test(said) ||
      (/[\p{L}\p{N}]/u.test(said) &&
        moodOf(document.source, line.text) === "order" &&
        !vaguenessOf(document.source, line.text, []))
    );
  };
  const reader = { source: document.source, moodOf };
  // "Verify the list:" above what is typed.
  const typed = ({ from, textSpan }: Task) =>
    document.text[from.index + 1]?.form === "code" && isIntroduction(document.source, textSpan);
  // What stands beneath "Improve the error page" may tell how, and be a step or a task: readers part.
  const isArguable = ({ parents = [], details }: Task) =>
    parents.some((span) => mayCommand(reader, span)) ||
    details
      .slice(0, 50)
      .some(
        ({ form, text }) =>
          form === "item" &&
          tells(withoutHarm(slice(document.source, text))) &&
          !vaguenessOf(document.source, text, []),
      );
  const headed = once(() => topicsTold(document, sections));
  return tasks.map((task) => {
    const { inText, ends, due, ...parts } = partsOf(task);
    const { sentence, settled, from } = task;
    const clear =
      ends ||
      settled ||
      (from.form !== "heading" && headed().size > 0 && headed().has(topicOf(slice(document.source, task.textSpan)))) ||
      (sentence !== undefined && !vaguenessOf(sentence, { start: 0, end: sentence.length }, []));
    const found = clear ? undefined : vaguenessOf(document.source, task.textSpan, inText);
    const vague = found?.sure && isArguable(task) ? { ...found, sure: false } : found;
    return {
      span: task.span,
      textSpan: task.textSpan,
      shape: task.shape,
      ...parts,
      due: due && withDate(document.source, context, due),
      ...(task.whole ? { whole: true } : {}),
      vague: vague && (task.whole || typed(task) || task.details.slice(0, 50).some(detailed)) ? undefined : vague,
    };
  });
}
