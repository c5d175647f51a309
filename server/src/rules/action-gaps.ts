// Tasks that lack an owner, a due date, a ticket or a priority: told once per list, or per task where the report shows that it states them.
import type { Lexis } from "../postmortem/actions/lexis.ts";
import type { ColumnRole } from "../postmortem/actions/words/types.ts";
import type { Action } from "../postmortem/model.ts";
import { type Prompt, stop } from "../postmortem/skeletons/index.ts";
import type { Edit } from "../text/edits.ts";
import { type Span, slice } from "../text/span.ts";
import { type ActionList, actionLexis, actionLists, columnCell } from "./action-lists.ts";
import { lazily } from "./fixes/lazily.ts";
import { lineNumber, quote } from "./places.ts";
import type { Fix, Report, RuleInput } from "./types.ts";

/** One thing that a task can state. */
export interface Attribute {
  readonly role: ColumnRole;
  /** As messages name it: "an owner". */
  readonly name: string;
  /** Why its absence matters to the reader; a sentence. */
  readonly why: string;
  stated(action: Action): boolean;
  /** Says of each task of a list whether it does well without, outside of tables that have a column for it. */
  excusing(list: ActionList): (action: Action) => boolean;
  /** What to write into a task that lacks it, in order; the attribute itself first. */
  prompts(action: Action): readonly Prompt[];
  /** Whether a list that never states it is told so. */
  readonly expected: boolean;
}

/** Lists in which this many tasks state it, and more than do not, show that the report states it. */
const HABIT = 2;
/** Line numbers named in one message. */
const MOST_LINES = 4;

export function attributeReports(input: RuleInput, attribute: Attribute): Report[] {
  const lists = actionLists(input.document, input.postmortem);
  if (lists.length === 0) return [];
  const lexis = actionLexis(input.postmortem);
  const single: Report[] = [];
  const silent: { list: ActionList; gaps: Gap[]; open: number }[] = [];
  for (const list of lists) {
    const { gaps, stated, open } = gapsOf(input, lexis, list, attribute);
    single.push(
      ...columnReports(
        input,
        gaps.filter(({ column }) => column && isBlank(input, column.cell)),
        stated,
        attribute,
      ),
    );
    const excused = attribute.excusing(list);
    const free = gaps.filter(({ action, column }) => !column && !excused(action));
    if (stated >= HABIT && stated > gaps.length)
      single.push(...free.map((gap) => oneReport(input, gap, attribute, habitOf(stated, attribute))));
    else if (free.length > 0) silent.push({ list, gaps: free, open });
  }
  return attribute.expected && silent.length > 0 ? [...single, listReport(input, silent, attribute)] : single;
}

interface Gap {
  readonly action: Action;
  /** The cell under a column that is there for it, with the column's title. */
  readonly column: { readonly header: Span; readonly cell: Span } | undefined;
}

/** The tasks of a list that are still to do and lack the attribute, and how many have it. */
function gapsOf({ document }: RuleInput, lexis: Lexis, { toDo }: ActionList, { role, stated, prompts }: Attribute) {
  const expected = toDo.filter((action) => stated(action) || !isToCome(document.source, action, prompts(action)[0]));
  const gaps = expected
    .filter((action) => !stated(action))
    .map((action): Gap => ({ action, column: columnCell(document, lexis, action, role) }));
  return { gaps, open: expected.length, stated: expected.length - gaps.length };
}

/** Characters of a task in which its prompts are looked for. */
const LONGEST = 4000;

/** Whether "owner: name" stands there, put in by a fix or a skeleton and not filled in yet. */
function isToCome(source: string, { span }: Action, prompt: Prompt | undefined): boolean {
  if (!prompt) return false;
  return source
    .slice(span.start, Math.min(span.end, span.start + LONGEST))
    .includes(`${prompt.label}: ${prompt.prompt}`);
}

/** Nothing in it but dashes and question marks; "TBD" is told by another rule. */
function isBlank({ document }: RuleInput, cell: Span): boolean {
  return !/[\p{L}\p{N}\p{So}]/u.test(slice(document.source, cell));
}

/** Empty cells one by one; a column that is empty throughout is told once, at its title. */
function columnReports(input: RuleInput, gaps: readonly Gap[], stated: number, attribute: Attribute): Report[] {
  const header = gaps[0]?.column?.header;
  if (!header) return [];
  const title = quote(input.document.source, header, 30);
  if (stated > 0 || gaps.length === 1)
    return gaps.map((gap) => oneReport(input, gap, attribute, `The column “${title}” is empty in this row.`));
  return [
    {
      span: header,
      severity: "warning",
      message: `The column “${title}” is empty in all ${gaps.length} rows. ${attribute.why} Fill it in, or take the column out.`,
      fixes: [fillFix(gaps, attribute)],
    },
  ];
}

function habitOf(stated: number, { name }: Attribute): string {
  return `${stated} other tasks of this list have ${name}, this one has none.`;
}

function oneReport({ document }: RuleInput, gap: Gap, attribute: Attribute, what: string): Report {
  return {
    span: firstLine(document.source, gap.action.textSpan),
    severity: "warning",
    message: `${what} ${attribute.why} Add ${attribute.name}.`,
    fixes: [fillFix([gap], attribute)],
  };
}

function firstLine(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const stopAt = text.search(/[\r\n]/);
  return { start, end: stopAt < 0 ? end : start + stopAt };
}

/** Told once: at the heading of the first list, with the others beside it. */
function listReport(
  { document }: RuleInput,
  lists: readonly { readonly list: ActionList; readonly gaps: readonly Gap[]; readonly open: number }[],
  attribute: Attribute,
): Report {
  const { name, why } = attribute;
  const gaps = lists.flatMap((one) => one.gaps);
  const open = lists.reduce((sum, one) => sum + one.open, 0);
  const lines = gaps.slice(0, MOST_LINES).map(({ action }) => lineNumber(document, action.textSpan.start));
  const further = gaps.length - lines.length;
  const where = `line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}${further > 0 ? ` and ${further} more` : ""}`;
  const what =
    gaps.length < open
      ? `${gaps.length} of these ${open} tasks ${gaps.length === 1 ? "has" : "have"} no ${bareName(name)} (${where}).`
      : open === 1
        ? `This task has no ${bareName(name)} (${where}).`
        : `None of these ${open} tasks has ${name}.`;
  const [first, ...others] = lists;
  return {
    span: (first as (typeof lists)[number]).list.place,
    message: `${what} ${why}`,
    related: others.map(({ list }) => ({ span: list.place, message: "These tasks are meant, too" })),
    fixes: [fillFix(gaps, attribute)],
  };
}

function bareName(name: string): string {
  return name.replace(/^an? /, "");
}

/** What is lacking put behind each task's text, or into its cell, to be filled in. */
function fillFix(gaps: readonly Gap[], attribute: Attribute): Fix {
  const first = gaps[0] as Gap;
  const labels = first.column ? attribute.prompts(first.action).slice(0, 1) : attribute.prompts(first.action);
  const what = labels.map(({ label }) => `“${label}”`).join(", ");
  const title =
    gaps.length === 1 ? `Add ${what} to fill in` : `Add ${what} to each of the ${gaps.length} tasks to fill in`;
  return lazily({ title, safe: false, snippet: true }, () => ({ edits: fillEdits(gaps, attribute) }));
}

function fillEdits(gaps: readonly Gap[], attribute: Attribute): Edit[] {
  let next = 1;
  return gaps.map(({ action, column }) => {
    const prompts = attribute.prompts(action);
    const own = prompts[0] as Prompt;
    if (column) return { span: column.cell, text: stop(next++, own.prompt) };
    const parts = prompts.map(({ label, prompt }) => `${label}: ${stop(next++, prompt)}`);
    const { end } = action.textSpan;
    return { span: { start: end, end }, text: ` (${parts.join(", ")})` };
  });
}
