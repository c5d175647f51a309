// Within the tasks: who owns one, by when it is due, its ticket, and a task to fill in.
import { lexisOf } from "../../postmortem/actions/lexis.ts";
import { dueReader } from "../../postmortem/actions/parts/due.ts";
import type { ColumnRole } from "../../postmortem/actions/words/types.ts";
import { escapeSnippet, renumber, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { likeSample, plainDate } from "../../rules/fixes/dates.ts";
import { actionLabels } from "../../rules/words/action-labels.ts";
import { slice } from "../../text/span.ts";
import type { CalendarDate } from "../../time/instant.ts";
import { type Caret, isIn, type Suggestion, typed } from "./caret.ts";
import { datesFromWords } from "./dates.ts";
import { peopleOf } from "./people.ts";
import { ticketsUsed } from "./tickets.ts";

const EMPTY_ITEM = /^\s*[-*+\u2022][ \t]+(?:\[ \][ \t]+)?$/;
const MOST_TYPED = 80;

export function taskParts(caret: Caret): Suggestion[] | undefined {
  const { before, after } = caret;
  const handle = /(?:^|[\s(,|/])(@[\w./-]{0,40})$/.exec(before)?.[1];
  if (handle !== undefined) return handles(caret, handle);
  if (!isIn(caret, "actions")) return undefined;
  if (EMPTY_ITEM.test(before) && after.trim() === "") return [newTask(caret)];
  const cell = cellAt(caret);
  if (cell) return valuesFor(caret, cell.role, cell.word);
  const fields = fieldNames(caret);
  if (fields.length > 0) return fields;
  if (opensField(before)) return ticketTyped(caret);
  const labelled = labelledAt(before.slice(-MOST_TYPED));
  return (
    (labelled && valuesFor(caret, roleOf(caret, labelled.label), labelled.word)) ??
    dueTyped(caret) ??
    ticketTyped(caret)
  );
}

/** In brackets, behind the first one or a separator: what is typed of the next field. */
const FIELD_BEGUN = /[([（【,，、;；]\s{0,3}([\p{L}\p{N}][\p{L}\p{N} ]{0,20})?$/u;

/** The fields that a task can have, in the words of the report, without those that its line has already. */
function fieldNames(caret: Caret): Suggestion[] {
  const { before, after, language } = caret;
  const found = inBrackets(before) ? FIELD_BEGUN.exec(before.slice(-MOST_TYPED)) : null;
  if (!found) return [];
  const word = found[1] ?? "";
  const there = new Set(
    [...`${before}${after}`.slice(0, MOST_READ).matchAll(/([\p{L}\p{N}#][\p{L}\p{N}#'’ -]{0,40})[:：]/gu)].map(
      ([, label]) => roleOf(caret, label as string),
    ),
  );
  const { owner, due, end } = skeletonsFor(language).action;
  const fields = [
    ["owner", owner],
    ["due", due],
    ["end", end],
    ["ref", actionLabels(language).ticket],
  ] as const;
  const wide = /[（【，、；][^([（【,，、;；]*$/.test(before);
  return fields
    .filter(([role, { label }]) => !there.has(role) && label.toLowerCase().startsWith(word.toLowerCase()))
    .map(([, { label, prompt }]) => ({
      kind: "field",
      label: `${label}${wide ? "：" : ":"}`,
      detail: prompt,
      span: typed(caret, word.length),
      snippet: escapeSnippet(`${label}${wide ? "：" : ": "}`),
    }));
}

/** A line longer than this is prose. UTF-16 units. */
const MOST_READ = 1000;

function inBrackets(before: string): boolean {
  const opened = Math.max(
    ...["(", "[", "（", "【"].map((mark) => before.replace(/\[[ xX]\]/, "   ").lastIndexOf(mark)),
  );
  const closed = Math.max(...[")", "]", "）", "】"].map((mark) => before.lastIndexOf(mark)));
  return opened > closed;
}

/** Nothing is typed behind a separator within brackets: what stands before it is complete. */
function opensField(before: string): boolean {
  return inBrackets(before) && /[,，、;；]\s{0,3}$/.test(before.slice(-MOST_TYPED));
}

/** The label that the end of a text stands behind, maybe with words before it that are none of its, and what is typed. */
function labelledAt(text: string): { label: string; word: string } | undefined {
  const colon = Math.max(text.lastIndexOf(":"), text.lastIndexOf("："));
  const word = text.slice(colon + 1).replace(/^[*_ ]{1,4}/, "");
  if (colon < 0 || /[;()|]/.test(word)) return undefined;
  const label = text
    .slice(0, colon)
    .replace(/[*_]/g, "")
    .split(/[^\p{L}\p{N}#'’/ -]/u)
    .at(-1)
    ?.trim();
  return label ? { label, word } : undefined;
}

/** What a label says, be it only the last words of a longer text. */
function roleOf({ language }: Caret, label: string): ColumnRole | undefined {
  const lexis = lexisOf([language, "en"]);
  const words = label.split(" ");
  for (const from of words.keys()) {
    const role = lexis.role(words.slice(from).join(" "), true);
    if (role) return role;
  }
  return undefined;
}

/** The column that the caret is in, and what is typed there. */
function cellAt(caret: Caret): { role: ColumnRole | undefined; word: string } | undefined {
  const { line, analysis, before, language } = caret;
  const header = line?.table?.header;
  if (!line?.table || !header || header === line) return undefined;
  const { source } = analysis.document;
  const bars = [...before.matchAll(/(?<!\\)\|/g)].length;
  const leading = /^\s*\|/.test(before) ? 1 : 0;
  const column = header.cells[bars - leading];
  if (!column) return undefined;
  return {
    role: lexisOf([language, "en"]).role(slice(source, column)),
    word: before.slice(before.lastIndexOf("|") + 1).trimStart(),
  };
}

function valuesFor(caret: Caret, role: ColumnRole | undefined, word: string): Suggestion[] | undefined {
  switch (role) {
    case "owner":
      return people(caret, word);
    case "due":
      return dueDates(caret, word);
    case "ref":
      return tickets(caret, word);
    case "priority":
      return priorities(caret, word);
    default:
      return undefined;
  }
}

export function people(caret: Caret, word: string): Suggestion[] {
  return peopleOf(caret).map(({ name, from }) => ({
    kind: "person",
    label: name,
    detail: from,
    span: typed(caret, lastName(word).length),
    snippet: escapeSnippet(name),
  }));
}

/** Of several names the one that is being typed. */
function lastName(word: string): string {
  return word.slice(word.lastIndexOf(",") + 1).trimStart();
}

function handles(caret: Caret, word: string): Suggestion[] {
  return people(caret, "")
    .filter(({ label }) => label.startsWith("@"))
    .map((one) => ({ ...one, span: typed(caret, word.length) }));
}

/** Days in the notation of the due dates that stand there, by words that mean them or as they are written. */
function dueDates(caret: Caret, word: string): Suggestion[] {
  const { today, language, analysis } = caret;
  const { actions, incident } = analysis.postmortem;
  const samples = actions.flatMap(({ due }) => due?.text ?? []);
  const written = (date: CalendarDate) => {
    for (const sample of samples.slice(0, 5)) {
      const like = likeSample(sample, date, incident.dayFirst);
      if (like !== undefined && like.length <= sample.length + 3) return like;
    }
    return plainDate(date);
  };
  const seen = new Set<string>();
  return datesFromWords(today, language, word)
    .filter(({ words }) => !seen.has(words) && seen.add(words))
    .map(({ words, date }) => {
      const text = written(date);
      return {
        kind: "date",
        label: words,
        detail: text,
        span: typed(caret, word.length),
        snippet: escapeSnippet(text),
        filter: /^\d{4}-/.test(word) ? text : words,
      };
    });
}

/** ", due next fri", "by tomor": the days that begin so. "Cut noise by" could go on in any way: it takes a separator, or a letter. */
function dueTyped(caret: Caret): Suggestion[] | undefined {
  const text = caret.before.slice(-MOST_TYPED);
  const named = ["due", skeletonsFor(caret.language).action.due.label.toLowerCase()];
  for (const { word, start, deadline, article } of dueReader(lexisOf([caret.language, "en"])).leads(text)) {
    const begun = text.slice(deadline + article.length).toLowerCase();
    const opens = /[,;–—-]\s?$/.test(text.slice(0, start)) || named.includes(word.toLowerCase());
    if (begun === "" && !opens) continue;
    const found = dueDates(caret, begun).map((one) => ({ ...one, filter: one.filter ?? one.label }));
    const fitting = found.filter(({ filter }) => filter.toLowerCase().startsWith(begun));
    const span = typed(caret, text.length - deadline);
    if (fitting.length > 0) return fitting.map((one) => ({ ...one, span, filter: article + one.filter }));
  }
  return undefined;
}

export function tickets(caret: Caret, word: string): Suggestion[] {
  return ticketsUsed(caret.analysis, caret.settings.tickets).map((ticket) => ({
    kind: "value",
    label: ticket,
    detail: "in this report",
    span: typed(caret, word.length),
    snippet: escapeSnippet(ticket),
  }));
}

/** `OPS-` or `#` where tickets that begin so are in the report. */
function ticketTyped(caret: Caret): Suggestion[] | undefined {
  const word = /(?:^|[\s(,])([A-Z][A-Z0-9]{1,12}-\d{0,7}|#\d{0,7})$/.exec(caret.before.slice(-MOST_TYPED))?.[1];
  if (word === undefined) return undefined;
  const found = tickets(caret, word).filter(({ label }) => label.startsWith(word) && label !== word);
  return found.length > 0 ? found : undefined;
}

function priorities(caret: Caret, word: string): Suggestion[] {
  const used = caret.analysis.postmortem.actions.flatMap(({ priority }) => priority?.text ?? []);
  return [...new Set([...used, "P0", "P1", "P2", "P3"])].map((label) => ({
    kind: "value",
    label,
    span: typed(caret, word.length),
    snippet: escapeSnippet(label),
  }));
}

/** A task with what it needs, to fill in. */
function newTask(caret: Caret): Suggestion {
  const [line = ""] = skeletonsFor(caret.language).bodies.actions;
  const body = line.replace(/^- (?:\[ \] )?/, "");
  const { owner, due, end } = skeletonsFor(caret.language).action;
  return {
    kind: "section",
    label: [owner, due, end].map(({ label }) => label).join(", "),
    detail: "A task to fill in",
    span: typed(caret, 0),
    snippet: renumber(body, 1).snippet,
  };
}
