// The day that a task is to be done by, as far as it is written as a date.

import type { Analysis } from "../analyse.ts";
import type { Action } from "../postmortem/model.ts";
import { dueDay } from "../rules/support/due-day.ts";
import { isoDay } from "../time/iso.ts";

/** `YYYY-MM-DD`; undefined where no date is written, or none of which the report tells the year. */
export function dueDate({ postmortem }: Pick<Analysis, "postmortem">, { due }: Action): string | undefined {
  const found = due && dueDay(postmortem, due);
  return found && isoDay(found.day);
}

/** Whether a task was to be done before today. What names no date is not. @param today `YYYY-MM-DD` */
export function isOverdue(analysis: Pick<Analysis, "postmortem">, action: Action, today: string): boolean {
  const day = action.done ? undefined : dueDate(analysis, action);
  return day !== undefined && day < today;
}
