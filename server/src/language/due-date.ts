// The day that a task is to be done by, as lists of tasks have it.
import type { Action } from "../postmortem/model.ts";
import { isoDay } from "../time/iso.ts";

/** `YYYY-MM-DD`; undefined where no date is written, or none of which the report tells the year. */
export function dueDate({ due }: Action): string | undefined {
  return due?.date && isoDay(due.date);
}

/** Whether a task was to be done before today. What names no date is not. @param today `YYYY-MM-DD` */
export function isOverdue(action: Action, today: string): boolean {
  const day = action.done ? undefined : dueDate(action);
  return day !== undefined && day < today;
}
