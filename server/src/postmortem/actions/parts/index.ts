// Owner, deadline, reference, priority and state of a task: from its table row, from lines beneath it, from its own words.
import { type Span, slice } from "../../../text/span.ts";
import type { ActionPart } from "../../model.ts";
import { type Lexis, plain } from "../lexis.ts";
import type { Task } from "../task.ts";
import type { ColumnRole } from "../words/types.ts";
import { dueReader } from "./due.ts";
import { bare, type Labelled, labelledIn } from "./labelled.ts";
import { endsInName, mention, readOwner } from "./owner.ts";
import { readRef, referencesIn, refInCell } from "./ref.ts";
import { readDone, readPriority, saysDone } from "./state.ts";

export interface Parts {
  readonly owner: ActionPart | undefined;
  readonly due: ActionPart | undefined;
  readonly ref: ActionPart | undefined;
  readonly priority: ActionPart | undefined;
  readonly done: boolean;
  /** Whether it is said how one can tell that the task is done. */
  readonly ends: boolean;
  /** Where in the task's text such parts stand: not words of the task itself. */
  readonly inText: readonly Span[];
}

/** A reader of parts for the tasks of one list: what most of them do is how the list writes. */
export function partsReader(source: string, lexis: Lexis, tasks: readonly Task[]): (task: Task) => Parts {
  const due = dueReader(lexis);
  const naming = tasks.filter((t) => t.shape !== "row" && endsInName(slice(source, t.textSpan))).length;
  const named = naming >= 2 && naming * 2 >= tasks.length;
  return (task) => {
    const within = labelledIn(source, task.textSpan, lexis, false);
    const beneath = task.details.flatMap((line) => labelledIn(source, line.text, lexis, true));
    const labelled = [...within, ...beneath];
    const cell = (role: ColumnRole) => task.cells.filter((c) => c.role === role).map((c) => c.span);
    const value = (role: ColumnRole) => labelled.filter((l) => l.role === role).map((l) => l.value);
    const stated = (role: ColumnRole) =>
      [...cell(role), ...value(role)].map((s) => part(source, s)).find((p) => p && isSaid(p.text, lexis));

    const owner = stated("owner") ?? readOwner(source, task.textSpan, named) ?? inHeading(source, task);
    const deadline = due(source, task.textSpan);
    const until = stated("due") ?? deadline?.part;
    const ref = reference(source, task, [...cell("ref"), ...value("ref")], lexis);
    const priority = stated("priority") ?? readPriority(source, task.textSpan);
    const states = [...cell("status"), ...value("status")].map((s) => slice(source, s));
    const done = task.ticked || states.some((s) => saysDone(s, lexis)) || readDone(source, task.textSpan, lexis);
    const own = [owner?.span, deadline?.whole, ref?.span, priority?.span].flatMap((s) =>
      s && inside(task.textSpan, s) ? [s] : [],
    );
    return {
      owner,
      due: until,
      ref,
      priority,
      done,
      ends: stated("end") !== undefined,
      inText: [...own, ...within.filter(isAttribute).map((l) => l.span)],
    };
  };
}

function isAttribute(labelled: Labelled): boolean {
  return labelled.role !== "task" && labelled.role !== "other";
}

function inside(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function part(source: string, span: Span): ActionPart | undefined {
  const value = bare(source, span.start, span.end);
  return value.start < value.end ? { span: value, text: slice(source, value) } : undefined;
}

/** Neither a dash nor a word for nothing. */
function isSaid(text: string, lexis: Lexis): boolean {
  const words = plain(text);
  return /[\p{L}\p{N}@]/u.test(words) && !lexis.nothing.has(words) && !/^[<{[].*[>}\]]$/.test(words);
}

function inHeading(source: string, task: Task): ActionPart | undefined {
  if (!task.heading) return undefined;
  const { start } = task.heading.text;
  const found = mention(slice(source, task.heading.text));
  return found && part(source, { start: start + found.start, end: start + found.end });
}

function reference(source: string, task: Task, stated: readonly Span[], lexis: Lexis): ActionPart | undefined {
  for (const span of stated) {
    const found = isSaid(slice(source, span), lexis) ? refInCell(source, span) : undefined;
    if (found) return found;
  }
  const own = readRef(source, task.textSpan) ?? onlyLink(source, task.textSpan);
  if (own) return own;
  for (const { span } of task.cells) {
    const found = readRef(source, span);
    if (found) return found;
  }
  for (const line of task.details) {
    const found = readRef(source, line.text);
    if (found) return found;
  }
  return undefined;
}

/** A task that is nothing but an address or a link is tracked there. */
function onlyLink(source: string, span: Span): ActionPart | undefined {
  const found = referencesIn(source, span).find((f) => f.span.end - f.span.start >= span.end - span.start - 2);
  return found && { span: found.span, text: found.text };
}
