// "Owner: Ana", "(ETA: Friday)", "(owner=ana)", "Ticket: OPS-1" within a text, and a nested line that is nothing else.
import { rememberedFor } from "../../../text/remembered.ts";
import { type Span, slice, spanBy } from "../../../text/span.ts";
import type { Lexis } from "../lexis.ts";
import type { ColumnRole } from "../words/types.ts";
import { endsInGroup, namesSomeone } from "./names.ts";

export interface Labelled {
  readonly role: ColumnRole;
  /** Label and value. */
  readonly span: Span;
  /** The value, trimmed, without emphasis marks. */
  readonly value: Span;
}

/** Before a label in scripts without capitals a blank is enough: "担当：鈴木 期限：2月10日". */
const LABEL =
  /(^|[([（［【｛「{;,.|·•—–\n、，；．。｜／-]|\*\*|[ \u3000](?=[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]))[ \t\u3000]*[*_]{0,3}([\p{L}#](?:[\p{L}\p{N}#'’/]|[ -](?=[\p{L}#])(?![\p{sc=Han}\p{sc=Katakana}])){0,28}(?:\(s\))?)\.?[*_]{0,3}[ \t]*(?:[:：]{1,2}|(=))[*_]{0,3}[ \t]*/gu;

/**
 * The labelled values in `source` within `span`, in order. A label at the very start of a text that says more is a heading
 * of the sentence ("Team: conduct …"), not an attribute; `alone` says that the text is a line of its own beneath a task.
 */
export function labelledIn(source: string, span: Span, lexis: Lexis, alone: boolean): Labelled[] {
  return (alone ? inAttribute : inTask)(slice(source, span), lexis).map((found) => ({
    role: found.role,
    span: spanBy(found.span, span.start),
    value: spanBy(found.value, span.start),
  }));
}

const inTask = rememberedFor((text, lexis: Lexis) => labelled(text, lexis, false));
const inAttribute = rememberedFor((text, lexis: Lexis) => labelled(text, lexis, true));

function labelled(text: string, lexis: Lexis, alone: boolean): Labelled[] {
  const marks = [...text.matchAll(LABEL)].flatMap((match) => {
    const role = lexis.role(match[2] as string, true);
    const start = match.index + (match[1] as string).length;
    if (!role || (match.index === 0 && match[1] === "" && !alone && !opensApart(text, role))) return [];
    const bracket = inBracket(text, start);
    // "@acme/web-team: …", "night-owner: …"
    if (match[1] === "-" && /[\p{L}\p{N}]/u.test(text[match.index - 1] ?? "")) return [];
    // "(owner=ana, due=2024-05)"; elsewhere `=` is part of a setting.
    if (match[3] === "=" && !bracket) return [];
    return [{ role, start, bracket, value: match.index + match[0].length }];
  });
  return marks.map((mark, i) => {
    const next = marks[i + 1]?.start ?? text.length;
    const stop = valueEnd(text, mark.value, next, mark.bracket, alone, mark.role === "due" || mark.role === "owner");
    const value = bare(text, mark.value, stop);
    return {
      role: mark.role,
      span: { start: mark.start, end: stop },
      value,
    };
  });
}

/** "**Owner: Ana** – add an alert": emphasis and a dash tell it from a sentence behind a topic. */
const SET_APART = /^[*_]{1,3}[^*_:：\n]{2,30}[:：][^*_\n]{1,60}[*_]{1,3}\s*[–—-]\s+\S/u;

/** "Owner: Ana. Add an alert", "Owner: platform engineering. Add a retry": a name, and what to do in a sentence of its own. */
const NAMED = /^[*_]{0,3}[^*_:：.\n]{2,30}[:：][*_]{0,3} ?([^\s.:：–—][^.:：–—\n]{1,40}?)(?:\. \p{Lu}| [–—-] \p{L})/u;

function opensApart(text: string, role: ColumnRole): boolean {
  const name = role === "owner" ? NAMED.exec(text)?.[1] : undefined;
  return SET_APART.test(text) || (name !== undefined && (namesSomeone(name) || endsInGroup(name)));
}

const OPENING = /[([（［【｛「{]/;
const CLOSING = /[)\]）］】｝」}]/;

/** Whether a bracket is open at an index. Labels far into a long text are not looked at that closely. */
function inBracket(text: string, at: number): boolean {
  let depth = 0;
  for (let i = Math.max(0, at - 200); i < at; i++) {
    if (OPENING.test(text[i] as string)) depth++;
    else if (CLOSING.test(text[i] as string)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** Before a full stop: it belongs to a day, or to the first letter of a name. */
const NO_END = /(?<![\p{L}\p{N}])(?:\d{1,2}|\p{Lu})$/u;

/** `dotted`: names and days may have full stops in them: "J. Lis", "4. Dezember". */
function valueEnd(text: string, from: number, to: number, bracket: boolean, alone: boolean, dotted: boolean): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const char = text[i] as string;
    if (OPENING.test(char)) depth++;
    else if (CLOSING.test(char)) {
      if (depth === 0 && bracket) return i;
      depth = Math.max(0, depth - 1);
    } else if (depth === 0 && (/[\n;；|｜]/.test(char) || /^\s\/\s/.test(text.slice(i, i + 3)))) return i;
    else if (
      depth === 0 &&
      !alone &&
      (char === "。" ||
        (/^\. /.test(text.slice(i, i + 2)) && !(dotted && NO_END.test(text.slice(Math.max(from, i - 3), i)))) ||
        /^ [—–-] /.test(text.slice(i, i + 3)))
    )
      return i;
  }
  return to;
}

/** Without spaces, emphasis and separators at both ends. */
export function bare(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s*_~]/.test(text[start] as string)) start++;
  while (end > start && /[\s*_~,;、，；／([（［【｛「—–-]/.test(text[end - 1] as string)) end--;
  return { start, end };
}
