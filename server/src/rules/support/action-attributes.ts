// What a task can state, and when it does well without: an owner, a due date, a ticket, a priority.
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import { dueReader } from "../../postmortem/actions/parts/due.ts";
import type { ColumnRole } from "../../postmortem/actions/words/types.ts";
import type { Action } from "../../postmortem/model.ts";
import { type Prompt, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { linesIn } from "../../postmortem/timeline/regions.ts";
import { once } from "../../text/memo.ts";
import { type Span, slice } from "../../text/span.ts";
import { languageOf } from "../fixes/insert-place.ts";
import type { RuleInput } from "../types.ts";
import { actionLabels } from "../words/action-labels.ts";
import { type ActionList, actionLexis, captionsOf } from "./action-lists.ts";
import { ticketReader } from "./ticket-patterns.ts";

const HANDLED_BY = pattern(() => `\\b${anyOf("clauses", "handledBy")}\\b`, "i");

/** One thing that a task can state. */
export interface Attribute {
  /** The rule that tells of it. */
  readonly rule: AttributeRule;
  readonly role: ColumnRole;
  /** As messages name it: "an owner". */
  readonly name: string;
  /** Why its absence matters to the reader; a sentence. */
  readonly why: string;
  stated(action: Action): boolean;
  /** Says of each task of a list whether it does well without, outside of tables that have a column for it. */
  excusing(list: ActionList): (action: Action) => boolean;
  /** What to write into a task that lacks it. */
  readonly prompt: Prompt;
  /** Whether a list that never states it is told so. */
  readonly expected: boolean;
}

export type AttributeRule =
  | "action-missing-owner"
  | "action-missing-due"
  | "action-missing-ticket"
  | "action-missing-priority";

/** Those whose rule is on, in the order in which they are named. */
export function attributesOf(input: RuleInput): Attribute[] {
  const { settings } = input;
  return [ownerOf(input), dueOf(input), ticketOf(input), priorityOf(input)].filter(
    ({ rule }) => settings.severity[rule] !== "off",
  );
}

/** "(JD)", "[MK, JD]" at the end of every task of a list: whose it is. */
const SIGNED = /[([（]\p{Lu}{2,3}(?:[,/&\s]{1,3}\p{Lu}{2,3}){0,3}[)\]）][\s*_.]{0,4}$/u;

function ownerOf(input: RuleInput): Attribute {
  const { source } = input.document;
  const ofAll = ownerOfList(input);
  return {
    rule: "action-missing-owner",
    role: "owner",
    name: "an owner",
    why: "A task that nobody is named for is everybody’s, and tends to be nobody’s.",
    expected: true,
    stated: (action) => action.owner !== undefined,
    excusing: (list) => {
      const stated = ofAll(list);
      const signed = list.toDo.filter(({ textSpan }) => SIGNED.test(slice(source, textSpan)));
      const all = signed.length >= 2 && signed.length === list.toDo.length;
      return (action) => stated || all || list.tracked || action.ref !== undefined;
    },
    prompt: skeletonsFor(languageOf(input.postmortem)).action.owner,
  };
}

function dueOf(input: RuleInput): Attribute {
  const dated = datedCaptions(input);
  return {
    rule: "action-missing-due",
    role: "due",
    name: "a due date",
    why: "Without one nobody notices when a task is forgotten.",
    expected: true,
    stated: (action) => action.due !== undefined,
    excusing: (list) => {
      const isDated = dated(list);
      return (action) => list.tracked || action.ref !== undefined || isDated(action);
    },
    prompt: skeletonsFor(languageOf(input.postmortem)).action.due,
  };
}

function ticketOf({ document: { source }, postmortem, settings }: RuleInput): Attribute {
  const own = settings.options?.["action-missing-ticket"]?.patterns;
  const patterns = Array.isArray(own) ? own.filter((one): one is string => typeof one === "string") : [];
  const isTicket = ticketReader(patterns);
  return {
    rule: "action-missing-ticket",
    role: "ref",
    name: "a ticket",
    why: "What nobody tracks is lost sight of once the report is filed.",
    expected: patterns.length > 0,
    stated: ({ ref, span }) =>
      patterns.length > 0
        ? isTicket(source.slice(span.start, Math.min(span.end, span.start + 4000)))
        : ref !== undefined,
    excusing: () => () => false,
    prompt: actionLabels(languageOf(postmortem)).ticket,
  };
}

function priorityOf({ postmortem }: RuleInput): Attribute {
  return {
    rule: "action-missing-priority",
    role: "priority",
    name: "a priority",
    why: "Readers cannot tell whether it comes before or after the others.",
    expected: false,
    stated: (action) => action.priority !== undefined,
    excusing: () => () => false,
    prompt: actionLabels(languageOf(postmortem)).priority,
  };
}

/** Lines below a heading that are looked at for an owner, or the day, of all tasks. */
const MOST_LINES = 5;
/** "Owner", "Today", "Within the next hour" before a colon. */
const LABEL = /^[*_]{0,3}([^:：\n*_]{1,30}?)[*_]{0,3}\s*[:：]/;

/** Whether a line between a list's heading and its first task names an owner of all: "Owner: Ada", "All owned by the SRE team". */
function ownerOfList({ document, postmortem }: RuleInput): (list: ActionList) => boolean {
  const lexis = once(() => actionLexis(postmortem));
  return ({ section, actions }) =>
    linesIn(document, section.body.start, actions[0]?.span.start ?? 0)
      .slice(0, MOST_LINES)
      .some(({ text }) => {
        const words = document.source.slice(text.start, Math.min(text.end, text.start + 300));
        const [whole = "", label] = LABEL.exec(words) ?? [];
        const named = label !== undefined && words.length > whole.length && lexis().role(label) === "owner";
        return named || HANDLED_BY.test(words);
      });
}

const AT_ONCE = pattern(() => wholeWords("deadlines", "atOnce"), "iu");

/** Whether the heading of a list, the caption above a task or the label before it sets the date for it: "Within two weeks", "By the end of Q3". */
function datedCaptions({ document, postmortem }: RuleInput): (list: ActionList) => (action: Action) => boolean {
  const reader = once(() => dueReader(actionLexis(postmortem)));
  const isDate = ({ start, end }: Span) => {
    const span = { start, end: Math.min(end, start + 200) };
    const words = slice(document.source, span);
    return AT_ONCE.test(words) || reader().find(document.source, span) !== undefined || reader().lengthAt(words) > 0;
  };
  const isLabelled = ({ textSpan: { start, end } }: Action) => {
    const [whole = "", label] = LABEL.exec(document.source.slice(start, Math.min(end, start + 60))) ?? [];
    if (label === undefined) return false;
    const at = start + whole.indexOf(label);
    return isDate({ start: at, end: at + label.length });
  };
  return (list) => {
    const { section, actions } = list;
    const introduced = linesIn(document, section.body.start, actions[0]?.span.start ?? 0)
      .slice(0, MOST_LINES)
      .some(({ text }) => reader().find(document.source, text) !== undefined);
    if (introduced || isDate(section.labelSpan)) return () => true;
    const captions = captionsOf(document, list);
    const dates = new Map([...new Set(captions.values())].map((line) => [line, isDate(line.text)]));
    return (action) => {
      const caption = captions.get(action);
      return (caption !== undefined && dates.get(caption) === true) || isLabelled(action);
    };
  };
}
