// action-due-passed: a due date that is over with the task open, or that lies before the incident.
import type { Document, TextLine } from "../../markdown/document.ts";
import { type Lexis, plain } from "../../postmortem/actions/lexis.ts";
import type { Action, Deadline, Resolved } from "../../postmortem/model.ts";
import { introduces } from "../../text/introduces.ts";
import { Known } from "../../text/memo.ts";
import { type Span, slice } from "../../text/span.ts";
import { type CalendarDate, compareDays, daysBetween, isDate } from "../../time/instant.ts";
import { readIsoDay } from "../../time/iso.ts";
import { plainDate } from "../fixes/dates.ts";
import { actionLexis, actionLists, columnCell, isBlankCell } from "../support/action-lists.ts";
import { linesNamed, quote, textLineAt } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

/** One task that is still to do and the day until which it was to be done. */
interface Due {
  readonly action: Action;
  readonly due: Deadline;
  readonly day: CalendarDate;
}

function check(input: RuleInput): Report[] {
  const { document, postmortem } = input;
  const open = actionLists(document, postmortem).flatMap(({ toDo }) => toDo.flatMap(dueOf));
  const start = firstDay(input);
  const early = start ? open.filter(({ day }) => daysBetween(day, start) > 0) : [];
  return [
    ...early.map((one) => tooEarly(input, one, start as CalendarDate)),
    ...passed(
      input,
      open.filter((one) => !early.includes(one)),
    ),
  ];
}

/** The day that a task states beyond doubt. */
function dueOf(action: Action): Due[] {
  const { due } = action;
  return due?.date && due.certain ? [{ action, due, day: due.date }] : [];
}

/** The first day that the report tells of, by its date and its timeline. */
function firstDay({ postmortem: { incident, timeline } }: RuleInput): CalendarDate | undefined {
  const { date } = incident;
  let first: CalendarDate | undefined;
  const learn = ({ year, month, day }: Pick<Resolved, "year" | "month" | "day">) => {
    if (year === undefined || month === undefined || day === undefined || !isDate(year, month, day)) return;
    if (!first || compareDays({ year, month, day }, first) < 0) first = { year, month, day };
  };
  if (date) learn(date);
  for (const { time } of timeline.entries) learn(time);
  return first;
}

function tooEarly({ document }: RuleInput, { due }: Due, start: CalendarDate): Report {
  return {
    span: due.span,
    severity: "warning",
    message: `“${quote(document.source, due.span, 40)}” is before the incident of ${plainDate(start)}, so this task cannot be due then. Check the year, the month and the day.`,
  };
}

/** Told once: open tasks, by their box or their column, whose day is over. */
function passed(input: RuleInput, dues: readonly Due[]): Report[] {
  const { document, postmortem, settings } = input;
  const today = readIsoDay(settings.today ?? "");
  if (!today) return [];
  const lexis = actionLexis(postmortem);
  const isOpenColumn = openColumns(document, lexis);
  // One day of grace: it may be yesterday still where somebody works on it.
  const late = dues.filter(
    (one) => daysBetween(one.day, today) > 1 && saysOpen(input, lexis, one.action, isOpenColumn),
  );
  const [first, ...others] = late;
  if (!first) return [];
  const what =
    others.length === 0
      ? "This task is open, and its due date is over"
      : `${late.length} open tasks have a due date that is over: this one and ${linesNamed(
          document,
          others.map(({ due }) => due.span),
        )}`;
  return [
    {
      span: first.due.span,
      message: `${what}. Tick off what is done, and give the rest a new date, so that readers can rely on both.`,
      related: others.map(({ due }) => ({ span: due.span, message: "This one, too" })),
    },
  ];
}

/** Whether the report keeps track of the task and says that it is open: an empty box, a state in its column. */
function saysOpen(
  { document }: RuleInput,
  lexis: Lexis,
  action: Action,
  isOpenColumn: (title: Span) => boolean,
): boolean {
  const box = textLineAt(document, document.lines.lineAt(action.textSpan.start))?.checkbox;
  if (box) return !box.done;
  const state = columnCell(document, lexis, action, "status");
  if (state && isBlankCell(document, state.cell)) return isOpenColumn(state.header);
  if (state) return lexis.open.has(plain(slice(document.source, state.cell)));
  const line = textLineAt(document, document.lines.lineAt(action.textSpan.start));
  const above = line?.form === "item" ? document.text.slice(0, line.index).findLast(isTitle) : undefined;
  return above !== undefined && lexis.open.has(plain(above.said));
}

/** Reads whether the state of another row below a title is told and is open: where one is, an empty cell says no less. */
function openColumns(document: Document, lexis: Lexis): (title: Span) => boolean {
  const known = new Known<number, boolean>(100);
  return ({ start }) =>
    known.of(start, () => {
      const header = textLineAt(document, document.lines.lineAt(start));
      const column = header?.cells.findIndex((cell) => cell.start === start) ?? -1;
      const rows = document.text.filter(({ table }) => table !== undefined && table === header?.table);
      return rows.some(({ cells }) => {
        const cell = cells[column];
        return cell !== undefined && lexis.open.has(plain(slice(document.source, cell)));
      });
    });
}

/** "In progress:", "### Open" above a list. */
function isTitle({ form, level, said }: TextLine): boolean {
  return level > 0 || (form === "text" && introduces(said));
}

export const actionDuePassed: Rule = {
  id: "action-due-passed",
  group: "actions",
  summary: "A due date that is over while the task is open, or that lies before the incident.",
  defaultSeverity: "information",
  rationale:
    "A date that has passed in silence tells readers that nobody looks at the list any more, and then the others count for " +
    "nothing either. A date before the incident is a slip of the pen, most often in the year: the task is late from its first day.",
  fixes: [],
  check,
};
