// The end or the front of a task that says who is to do it and until when: "(Ana, by Friday)", "[Bo Li, 2024-05-20]", "— Ana, by Friday".
import { anyOf, pattern } from "../../../languages/patterns.ts";
import { type Span, slice } from "../../../text/span.ts";
import type { DueReader } from "./due.ts";
import type { OwnerForm } from "./forms.ts";
import { hasGivenName, namesBesideDue, namesSomeone, singleNames } from "./names.ts";

export interface DatedEnd {
  readonly form: OwnerForm;
  readonly owner: Span;
  readonly due: Span;
  /** The deadline with the words that make it one. */
  readonly whole: Span;
}

/** More of a text than holds such a bracket with a reference behind it. UTF-16 units. */
const AROUND = 240;
const BRACKET =
  /[([（【]([^()[\]（）【】\n]{3,100})[)\]）】](?![(\\[])(?:[:：][^()[\]（）\n]{1,160}|[\s*_.]*(?:(?:[-–—,;:：]\s*)?(?:#\d{1,7}|[A-Z]{2,9}-\d{1,6}|https?:\/\/[^\s()]{1,120}|\[[^\]\n]{1,60}\]\([^()\s]{1,120}\))[\s*_.]*)?)$/u;
const DASH = /\s[–—-]{1,2}\s+([^–—()[\]（）【】\n]{3,80}?(?:\s[–—]{1,2}\s[^–—()[\]（）【】\n]{3,40}?)?)[\s*_.]*$/u;
/** "… on prod. **J. Alvarez, 03/22/2025**": emphasis alone sets it apart. */
const EMPHASIS = /[\s.;](?:\*{1,2}|_{1,2})(?![\s*_])([^*_\n]{3,80})(?:\*{1,2}|_{1,2})[\s.]*$/u;
const PIECE = /[^,;|、，；]+/gu;
/** Numeric days without a year: 11/12, 5/10. Elsewhere these may be fractions or steps. */
const SHORT =
  /^(?:(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2]))\.?(?![\d/.])/;
const SHORT_LEAD = pattern(
  () => `^${anyOf("deadlines", "lead")}[:\\s]\\s*(?:${anyOf("deadlines", "leadOn")}\\s+)?`,
  "iu",
);
/** How long a task takes, not until when; and a year, as in a citation. */
const LENGTH = pattern(
  () =>
    `^(?:\\d{4}|(?:(?:\\d{1,3}|${anyOf("deadlines", "number")})\\s*)?(?:${anyOf("deadlines", "working")}\\s+)?${anyOf("deadlines", "length")})$`,
  "iu",
);

/** Reads such an end of a task's text; spans are indices of the source. */
export function datedEnd(source: string, text: Span, due: DueReader): DatedEnd | undefined {
  const from = Math.max(text.start, text.end - AROUND);
  const end =
    lastBracket(source.slice(from, text.end)) ??
    behindDash(source.slice(from, text.end)) ??
    emphasised(source.slice(from, text.end));
  const behind = end && from + end.opens !== text.start ? endIn(source, from, end, due) : undefined;
  const front = behind ? undefined : firstBracket(source.slice(text.start, Math.min(text.end, text.start + AROUND)));
  return behind ?? (front && endIn(source, text.start, front, due));
}

function endIn(source: string, from: number, end: End, due: DueReader): DatedEnd | undefined {
  const span = { start: from + end.start, end: from + end.end };
  const deadline = deadlineIn(source, span, due);
  const owner = deadline && ownerBeside(slice(source, span), span.start, deadline.whole, due);
  if (!deadline || !owner || (end.form === "dash" && !isPlainly(slice(source, owner)))) return undefined;
  return { form: end.form, owner, due: deadline.due, whole: deadline.whole };
}

interface End extends Span {
  /** Where its bracket or dash stands. */
  readonly opens: number;
  readonly form: OwnerForm;
}

function lastBracket(tail: string): End | undefined {
  const match = BRACKET.exec(tail);
  if (!match || /[\]!]$/.test(tail.slice(0, match.index))) return undefined;
  const start = match.index + 1;
  return { opens: match.index, start, end: start + (match[1] as string).length, form: "bracket" };
}

const FRONT = /^[*_]{0,3}[([（]([^()[\]（）\n]{3,100})[)\]）](?![([])[*_:]{0,4}\s*\S/u;

/** "(Mira, by Friday) delete …". */
function firstBracket(text: string): End | undefined {
  const match = FRONT.exec(text);
  if (!match) return undefined;
  const start = match[0].indexOf(match[1] as string);
  return { opens: 0, start, end: start + (match[1] as string).length, form: "lead" };
}

function behindDash(tail: string): End | undefined {
  const match = DASH.exec(tail);
  if (!match) return undefined;
  const start = match.index + match[0].indexOf(match[1] as string, 2);
  return { opens: match.index, start, end: start + (match[1] as string).length, form: "dash" };
}

function emphasised(tail: string): End | undefined {
  const match = EMPHASIS.exec(tail);
  if (!match) return undefined;
  const start = match.index + match[0].indexOf(match[1] as string);
  return { opens: match.index, start, end: start + (match[1] as string).length, form: "dash" };
}

/** Behind a dash the sentence may go on: a name there has its capital, or is one in wide use. */
function isPlainly(name: string): boolean {
  return namesSomeone(name) || singleNames(name).every(hasGivenName);
}

function deadlineIn(source: string, span: Span, due: DueReader): { due: Span; whole: Span } | undefined {
  const content = source.slice(span.start, span.end);
  for (const match of content.matchAll(/(?:^|[\s,;|、，；])(?=[\p{L}\p{N}])/gu)) {
    const at = match.index + match[0].length;
    if (!opensPiece(content.slice(0, at))) continue;
    const rest = content.slice(at);
    const lead = SHORT_LEAD.exec(rest)?.[0] ?? "";
    const length = lengthOf(rest.slice(lead.length), due, lead !== "");
    if (length === 0) continue;
    const start = span.start + at;
    const dated = { start: start + lead.length, end: start + lead.length + length };
    return { due: dated, whole: { start, end: dated.end } };
  }
  const found = due.find(source, span);
  return found && { due: found.part.span, whole: found.whole };
}

/** Whether nothing but a name stands between the last comma and what follows: not "done 2024-05-10". */
function opensPiece(before: string): boolean {
  const words = before
    .replace(/^.*[,;|、，；]/u, "")
    .replace(/(?<![\s–—:-])[\s–—:-]+$/u, "")
    .trim();
  return words === "" || namesBesideDue(words);
}

/** How much of a text that begins with a date, and says no more up to the next comma, is that date. */
function lengthOf(text: string, due: DueReader, led: boolean): number {
  const length = Math.max(due.lengthAt(text), SHORT.exec(text)?.[0].length ?? 0);
  if (length === 0 || !/^\s*(?:$|[,;|、，；]|[–—-]\s)/u.test(text.slice(length))) return 0;
  return LENGTH.test(text.slice(0, length)) && !led ? 0 : length;
}

/** The name, or the names next to each other, in what the bracket says besides. */
function ownerBeside(content: string, offset: number, taken: Span, due: DueReader): Span | undefined {
  const [from, to] = [taken.start - offset, taken.end - offset];
  let found: Span | undefined;
  for (const [start, end] of [
    [0, from],
    [to, content.length],
  ] as const) {
    for (const piece of content.slice(start, end).matchAll(PIECE)) {
      const lead = /^[\s–—:-]*/u.exec(piece[0])?.[0].length ?? 0;
      const name = piece[0].slice(lead).replace(/(?<![\s–—:-])[\s–—:-]+$/u, "");
      if (name === "" && !found) continue;
      if (!namesBesideDue(name) || due.lengthAt(name) === name.length) {
        if (found) return found;
        continue;
      }
      const at = offset + start + piece.index + lead;
      found = { start: found?.start ?? at, end: at + name.length };
    }
    if (found) return found;
  }
  return found;
}
