// Tasks that lack an owner, a due date, a ticket or a priority: told once per list, or per task where the report shows that it states them.
import type { Document } from "../../markdown/document.ts";
import type { Lexis } from "../../postmortem/actions/lexis.ts";
import type { Action } from "../../postmortem/model.ts";
import { smallest } from "../../text/lists.ts";
import { onceFor } from "../../text/memo.ts";
import { type Span, slice } from "../../text/span.ts";
import type { Report, RuleInput } from "../types.ts";
import type { Clue } from "../weights.ts";
import { UNKNOWN } from "../words/placeholders.ts";
import { type Attribute, type AttributeRule, attributesOf } from "./action-attributes.ts";
import { fillFix, type Lack } from "./action-fill.ts";
import {
  type ActionList,
  actionLexis,
  actionLists,
  type ColumnCell,
  columnCell,
  isBlankCell,
  namesNobodyYet,
  namesNoDay,
} from "./action-lists.ts";
import { isQuestion } from "./action-question.ts";
import { goalsAbove } from "./goals-above.ts";
import { mayTellOfPeople } from "./people-told.ts";
import { lineNumber, quote } from "./places.ts";
import { listed } from "./prose.ts";

/** Lists in which this many tasks state it, and more than do not, show that the report states it. */
const HABIT = 2;
/** Where so many tasks of such a list lack it, the list is told of, not each of them. */
const MANY = 3;
/** Line numbers named in one message. */
const MOST_LINES = 4;

/** What the rule tells: of columns and lists for its own attribute, of a single task where its attribute is the first one that is lacking. */
export function attributeReports(input: RuleInput, rule: AttributeRule): Report[] {
  const all = allLacking(input);
  const own = all.find(({ attribute }) => attribute.rule === rule);
  if (!own) return [];
  const single = [...own.single].flatMap(([action, first]) => {
    const lacking = all.flatMap(({ single }) => single.get(action) ?? []);
    return lacking[0] === first ? [taskReport(input, action, lacking, all)] : [];
  });
  const habitual = own.habitual.map((one): Report => {
    const only = { attribute: own.attribute, silent: [one] };
    return { ...listReport(input, only, [only]), severity: "warning" };
  });
  return [...own.columns, ...single, ...habitual, ...silentReport(input, own, all)];
}

/** Of each attribute whose rule is on; found once for the rules of all of them. */
const allLacking = onceFor((input: RuleInput): readonly Lacking[] => {
  const lists = actionLists(input.document, input.postmortem);
  if (lists.length === 0) return [];
  const lexis = actionLexis(input.postmortem);
  return attributesOf(input).map((attribute) => findingsFor(input, lexis, lists, attribute));
});

/** Lists that never state it may do so on purpose. */
function silentReport(input: RuleInput, own: Lacking, all: readonly Lacking[]): Report[] {
  const [first] = own.silent;
  if (!first) return [];
  const { action } = first.gaps[0] as Gap;
  const clues: Clue[] = own.attribute.role === "owner" ? ["asks for owners"] : [];
  if (action.shape === "line") clues.push("asks for owners or dates of what stands in paragraphs");
  if (action.shape === "row" && !columnCell(input.document, actionLexis(input.postmortem), action, "status"))
    clues.push("asks for owners or dates in a table that keeps no account");
  if (first.list.section.kinds.includes("lessons")) clues.push("asks for owners or dates among lessons");
  if (!mayTellOfPeople(input)) clues.push("asks for owners or dates where nobody is spoken of");
  return [{ ...listReport(input, own, all), clues }];
}

interface Gap {
  readonly action: Action;
  /** The cell under a column that is there for it, with the column's title. */
  readonly column: ColumnCell | undefined;
}

/** One thing that one task lacks, where the others show that it is stated. */
interface Single extends Gap {
  readonly attribute: Attribute;
  /** How many tasks of the list state it. */
  readonly others: number;
}

/** What is lacking of one attribute. */
interface Lacking {
  readonly attribute: Attribute;
  /** Columns that are empty throughout. */
  readonly columns: readonly Report[];
  readonly single: ReadonlyMap<Action, Single>;
  /** Lists that mostly state it, with many tasks that do not. */
  readonly habitual: readonly ReportedList[];
  /** The lists that are told as a whole. */
  readonly silent: readonly ReportedList[];
}

type Reported = Pick<Lacking, "attribute" | "silent">;

interface ReportedList {
  readonly list: ActionList;
  readonly gaps: readonly Gap[];
  /** How many of its tasks are still to do. */
  readonly open: number;
}

function findingsFor(input: RuleInput, lexis: Lexis, lists: readonly ActionList[], attribute: Attribute): Lacking {
  const columns: Report[] = [];
  const single = new Map<Action, Single>();
  const habitual: ReportedList[] = [];
  const silent: ReportedList[] = [];
  // Where a list has owners, it is the one that is worked off: one that is no longer repeats it, or holds ideas.
  let worked = 0;
  const add = (gap: Gap, others: number) => single.set(gap.action, { ...gap, attribute, others });
  for (const list of lists) {
    const { gaps, stated, open } = gapsOf(input, lexis, list, attribute);
    const cells = gaps.filter(({ column }) => column && isOpenCell(input, attribute, column));
    if (stated === 0 && cells.length > 1) columns.push(...columnReport(input, cells, attribute));
    // A column that is there for it asks by itself, whatever the task is like.
    else for (const gap of cells) add(gap, stated);
    const isWorked = (stated >= HABIT && stated > gaps.length) || gaps.some(({ column }) => column);
    if (isWorked) worked = Math.max(worked, open);
    const bare = gaps.filter(({ column }) => !column);
    if (!list.asks || bare.length === 0) continue;
    const excused = attribute.excusing(list);
    const goals = attribute.expected ? goalsAbove(input.document, list, attribute) : undefined;
    const asked = bare.filter(({ action }) => !excused(action) && !goals?.has(action));
    const free = asked.filter(({ action }) => !coveredByVague(input, attribute, action));
    if (stated >= HABIT && stated > gaps.length) {
      if (free.length >= MANY) habitual.push({ list, gaps: free, open });
      else for (const gap of free) add(gap, stated);
    } else if (free.length > 0 && attribute.expected) silent.push({ list, gaps: asked, open });
  }
  return { attribute, columns, single, habitual, silent: silent.filter(({ list }) => list.toDo.length > worked) };
}

/** Nothing stands in it, or for an owner that it is nobody yet, or for a day that there is none. "???" is told by placeholder. */
function isOpenCell({ document }: RuleInput, { role }: Attribute, { cell }: ColumnCell): boolean {
  if (isBlankCell(document, cell)) return !UNKNOWN.test(slice(document.source, cell).trim());
  return role === "owner" ? namesNobodyYet(document, cell) : role === "due" && namesNoDay(document, cell);
}

/** Whether it is empty to the eye: "?" is not. */
function isEmptyCell(document: Document, { cell }: ColumnCell): boolean {
  return isBlankCell(document, cell) && !/[?？]/.test(slice(document.source, cell));
}

/** What is wrong with a cell that is not empty. */
function fault({ role }: Attribute): string {
  return role === "owner" ? "names nobody" : role === "due" ? "names no day" : "tells nothing";
}

/** action-vague tells of the task, and its fix asks for an owner and a due date. */
function coveredByVague({ document, settings }: RuleInput, { role }: Attribute, action: Action): boolean {
  if (role !== "owner" && role !== "due") return false;
  const { vague, done, textSpan } = action;
  return (
    settings.severity["action-vague"] !== "off" &&
    vague?.sure === true &&
    !done &&
    !isQuestion(document.source, textSpan)
  );
}

/** The tasks of a list that are still to do and lack the attribute, and how many have it. */
function gapsOf({ document }: RuleInput, lexis: Lexis, { toDo }: ActionList, attribute: Attribute) {
  const { role, stated } = attribute;
  const expected = toDo.filter((action) => stated(action) || !isToCome(document.source, action, attribute));
  const gaps = expected
    .filter((action) => !stated(action))
    .map((action): Gap => ({ action, column: columnCell(document, lexis, action, role) }));
  return { gaps, open: expected.length, stated: expected.length - gaps.length };
}

/** Characters of a task in which its prompts are looked for. */
const LONGEST = 4000;

/** Whether "owner: name" stands there, put in by a fix or a skeleton and not filled in yet: told by placeholder. */
function isToCome(source: string, { span }: Action, { prompt: { label, prompt } }: Attribute): boolean {
  const text = source.slice(span.start, Math.min(span.end, span.start + LONGEST));
  return text.includes(`${label}: ${prompt}`) || text.includes(`${label} : ${prompt}`);
}

/** A column that is empty throughout, told at its title. */
function columnReport(input: RuleInput, gaps: readonly Gap[], attribute: Attribute): Report[] {
  const header = gaps[0]?.column?.header;
  if (!header) return [];
  const blank = gaps.every(({ column }) => column && isEmptyCell(input.document, column));
  const report: Report = {
    span: header,
    severity: "warning",
    message: `The column “${quote(input.document.source, header, 30)}” ${blank ? "is empty" : fault(attribute)} in ${blank ? "all" : "any of"} ${gaps.length} rows. ${attribute.why} Fill it in, or take the column out.`,
    fixes: [
      fillFix(
        input.document.source,
        gaps.map(({ action, column }) => ({ action, lacks: [{ attribute, column }] })),
      ),
    ],
  };
  return [report];
}

/** All that one task lacks, in one finding. */
function taskReport(
  { document }: RuleInput,
  action: Action,
  lacking: readonly Single[],
  all: readonly Lacking[],
): Report {
  const columns = lacking.flatMap(({ attribute, column }) => (column ? [{ attribute, ...column }] : []));
  const [blank, said] = [true, false].map((isEmpty) =>
    columns.filter((column) => isEmptyCell(document, column) === isEmpty),
  );
  const title = ({ header }: ColumnCell) => `“${quote(document.source, header, 30)}”`;
  const cells = (blank ?? []).map(title);
  const free = lacking.filter(({ column }) => !column);
  const names = free.map(({ attribute }) => attribute.name);
  const others = smallest(free.map((one) => one.others));
  const what = [
    ...(said ?? []).map(
      (one) => `“${quote(document.source, one.cell, 30)}” in the column ${title(one)} ${fault(one.attribute)}.`,
    ),
    ...(cells.length > 0
      ? [
          `The column${cells.length > 1 ? "s" : ""} ${listed(cells)} ${cells.length > 1 ? "are" : "is"} empty in this row.`,
        ]
      : []),
    ...(free.length > 0 ? [`${others} other tasks of this list have ${listed(names)}, this one has none.`] : []),
  ].join(" ");
  const first = lacking[0] as Single;
  const lacks = [...lacking, ...(free.length > 0 ? besides(action, lacking, all) : [])];
  return {
    span: firstLine(document.source, action.textSpan),
    severity: "warning",
    message: `${what} ${first.attribute.why} Add ${listed(lacking.map(({ attribute }) => attribute.name))}.`,
    fixes: [fillFix(document.source, [{ action, lacks }])],
  };
}

/** Where an owner or a date is asked for, the other one that no list states is asked for in the same brackets. */
function besides(action: Action, lacking: readonly Single[], all: readonly Lacking[]): Lack["lacks"] {
  const there = new Set(lacking.map(({ attribute }) => attribute));
  if (![...there].some(({ expected }) => expected)) return [];
  return all
    .filter(({ attribute }) => !there.has(attribute))
    .flatMap(({ attribute, silent }) =>
      silent.some(({ gaps }) => gaps.some((gap) => gap.action === action)) ? [{ attribute, column: undefined }] : [],
    );
}

function firstLine(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const stopAt = text.search(/[\r\n]/);
  return { start, end: stopAt < 0 ? end : start + stopAt };
}

/** Reported once: at the heading of the first list, with the others beside it. Its fix asks for all that the lists lack, in one go. */
function listReport({ document }: RuleInput, { attribute, silent: lists }: Reported, all: readonly Reported[]): Report {
  const { name, why } = attribute;
  const gaps = lists.flatMap((one) => one.gaps);
  const open = lists.reduce((sum, one) => sum + one.open, 0);
  const lines = gaps.slice(0, MOST_LINES).map(({ action }) => lineNumber(document, action.textSpan.start));
  const [first, ...others] = lists;
  const { place } = (first as (typeof lists)[number]).list;
  const where = `line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}`;
  // How many there are in a long list is a matter of how one counts: steps of a task, or tasks.
  const some =
    gaps.length > MOST_LINES
      ? `${gaps.length * 2 > open ? "Most" : "Many"} of these tasks have no ${bareName(name)}.`
      : `${gaps.length} of these ${open} tasks ${gaps.length === 1 ? "has" : "have"} no ${bareName(name)} (${where}).`;
  const what =
    gaps.length < open
      ? some
      : open === 1
        ? `This task has no ${bareName(name)}${lines[0] === lineNumber(document, place.start) ? "" : ` (${where})`}.`
        : `None of these tasks has ${name}.`;
  return {
    span: place,
    message: `${what} ${why}`,
    related: others.map(({ list }) => ({ span: list.place, message: "These tasks are meant, too" })),
    fixes: [fillFix(document.source, lacksOf(all))],
  };
}

/** What the tasks of the lists that are told as a whole lack, task by task in document order. */
function lacksOf(all: readonly Reported[]): Lack[] {
  const lacks = new Map<Action, { attribute: Attribute; column: undefined }[]>();
  for (const { attribute, silent } of all)
    for (const { action } of silent.flatMap(({ gaps }) => gaps)) {
      const there = lacks.get(action);
      if (there) there.push({ attribute, column: undefined });
      else lacks.set(action, [{ attribute, column: undefined }]);
    }
  return [...lacks]
    .map(([action, lacking]) => ({ action, lacks: lacking }))
    .sort((a, b) => a.action.textSpan.start - b.action.textSpan.start);
}

function bareName(name: string): string {
  return name.replace(/^an? /, "");
}
