// Owner and dates as note and task apps write them: `@due(2024-04-03)`, `📅 2024-04-02`, `👤 Ana`, `[owner:: [[Bo]]]`, `due:2024-04-03`.
import { remembered } from "../../../text/remembered.ts";
import type { Span } from "../../../text/span.ts";
import { namesSomeone } from "./names.ts";

/** What such marks say of a task; spans are indices of its text. */
export interface Noted {
  readonly owner: Span | undefined;
  readonly due: Span | undefined;
  readonly done: boolean;
  /** The marks with what they say: no words of the task. */
  readonly marks: readonly Span[];
}

type Role = "owner" | "due" | "done" | "other";

const KEYS: Readonly<Record<string, Role>> = {
  due: "due",
  deadline: "due",
  by: "due",
  owner: "owner",
  assignee: "owner",
  assigned: "owner",
  who: "owner",
  responsible: "owner",
  done: "done",
  completed: "done",
  completion: "done",
  cancelled: "done",
  start: "other",
  started: "other",
  scheduled: "other",
  created: "other",
  priority: "other",
  repeat: "other",
  tags: "other",
  id: "other",
  est: "other",
};
const SIGNS: Readonly<Record<string, Role>> = {
  "📅": "due",
  "📆": "due",
  "🗓": "due",
  "✅": "done",
  "❌": "done",
  "👤": "owner",
  "🧑": "owner",
  "👩": "owner",
  "👨": "owner",
  "⏳": "other",
  "🛫": "other",
  "➕": "other",
};
/** Keys that name the owner, as alternatives of a pattern. */
export const OWNER_KEYS = Object.keys(KEYS)
  .filter((key) => KEYS[key] === "owner")
  .join("|");

const DATE = "\\[{0,2}\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\]\\])?";
const NAME = "\\[\\[[^\\]\\n]{1,60}\\]\\]|@?[\\p{L}\\p{N}][\\p{L}\\p{N}._'’-]{0,40}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,2}";
const KEY = Object.keys(KEYS).join("|");
/** `@due(…)`, `[due:: …]`, `(owner:: …)`, `due:2024-04-03`. */
const CALL = new RegExp(`(?<![\\p{L}\\p{N}])@(${KEY})\\(([^()\\n]{0,80})\\)`, "giu");
const INLINE = new RegExp(`[[(](${KEY})::[ \\t]*((?:\\[\\[[^\\]\\n]{1,60}\\]\\]|[^\\]()\\n]){0,80})[\\])]`, "giu");
const PAIR = new RegExp(`(?<![\\p{L}\\p{N}@])(${KEY}):(${DATE}|@[\\p{L}\\p{N}._-]{1,40})(?![\\p{L}\\p{N}])`, "giu");
const SIGN = new RegExp(`(${Object.keys(SIGNS).join("|")})\\ufe0f?[ \\t]*(${DATE}|${NAME})`, "gu");
/** A linked page that is a person by its place: `@[[Bo]]`, `([[Bo]])`, `[[Bo]]: …`, `— [[Bo]]`. */
const LINKED =
  /@(\[\[[^\]\n]{1,60}\]\])|[(（]\s*(\[\[[^\]\n]{1,60}\]\])\s*[,)）]|^\s*(\[\[[^\]\n]{1,60}\]\])\s*[:：]|\s[–—-]\s+(\[\[[^\]\n]{1,60}\]\])\s*(?:\.\s*)?$/gu;

/** Reads the marks in a task's text. */
export const readNoted = remembered((text): Noted => {
  let [owner, due]: (Span | undefined)[] = [];
  let done = false;
  const marks: Span[] = [];
  const take = (role: Role | undefined, value: Span, mark: Span) => {
    if (!role) return;
    const inner = unlinked(text, trimmed(text, value));
    const dated = /^\d{4}[-/.]\d/.test(text.slice(inner.start, inner.end));
    if (role === "done") done = true;
    else if (role === "due") due ??= inner;
    else if (role === "owner" && !dated) owner ??= inner;
    if (role === "owner" && dated) return;
    marks.push(mark);
  };
  const each = (pattern: RegExp, roles: Readonly<Record<string, Role>>) => {
    for (const match of text.matchAll(pattern)) {
      const [whole, key = "", value = ""] = match;
      const from = match.index + whole.indexOf(value, key.length);
      take(roles[key.toLowerCase()], { start: from, end: from + value.length }, spanOf(match));
    }
  };
  if (text.includes("@")) each(CALL, KEYS);
  if (text.includes("::")) each(INLINE, KEYS);
  if (text.includes(":")) each(PAIR, KEYS);
  for (const match of text.matchAll(SIGN)) {
    const [whole, sign = "", value = ""] = match;
    const role = SIGNS[sign];
    // A sign for a date is one before a date only.
    if (role !== "owner" && !/^\[{0,2}\d{4}/.test(value)) continue;
    const from = match.index + whole.length - value.length;
    take(role, { start: from, end: from + value.length }, spanOf(match));
  }
  if (text.includes("[["))
    for (const match of text.matchAll(LINKED)) {
      const value = match.slice(1).find((one) => one !== undefined) ?? "";
      const start = match.index + match[0].indexOf(value);
      const inner = unlinked(text, { start, end: start + value.length });
      if (namesSomeone(text.slice(inner.start, inner.end))) owner ??= inner;
    }
  return { owner, due, done, marks };
});

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}

/** What a linked page is shown as: `Bo` of `[[Bo]]` and of `[[people/bo|Bo]]`; other text as it is. */
export function unlinked(text: string, span: Span): Span {
  const found = /^\[\[(?:([^\]|]{1,60})\|)?([^\]|]{1,60})\]\]$/.exec(text.slice(span.start, span.end));
  return found ? { start: span.end - 2 - (found[2] as string).length, end: span.end - 2 } : span;
}
