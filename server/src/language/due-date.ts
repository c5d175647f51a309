// The day that a task is to be done by, as far as it is written as a date.
import type { Analysis } from "../analyse.ts";
import type { Action } from "../postmortem/model.ts";
import { readTimestamp } from "../time/timestamp.ts";

/** How far into the words of a due date its date is looked for. */
const FARTHEST = 40;

/** `YYYY-MM-DD`; undefined where no full date is written. */
export function dueDate({ postmortem }: Pick<Analysis, "postmortem">, { due }: Action): string | undefined {
  const { reading } = postmortem.incident;
  for (let at = 0; due && at < Math.min(due.text.length, FARTHEST); at++) {
    const date = readTimestamp(due.text, at, due.text.length, reading)?.date;
    if (!date) continue;
    const { year, month, day } = date;
    if (year === undefined || month === undefined || day === undefined || date.faults.length > 0) return undefined;
    const two = (number: number) => String(number).padStart(2, "0");
    return `${year}-${two(month)}-${two(day)}`;
  }
  return undefined;
}

/** Whether a task was to be done before today. What names no full date is not. @param today `YYYY-MM-DD` */
export function isOverdue(analysis: Pick<Analysis, "postmortem">, action: Action, today: string): boolean {
  const day = action.done ? undefined : dueDate(analysis, action);
  return day !== undefined && day < today;
}
