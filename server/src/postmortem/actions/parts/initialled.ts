// Initials of who does a task: beside a deadline in a bracket at its end, "(AR, 2024-03-20)", or in bold in front, "**AR** Add …".
import { type Span, slice } from "../../../text/span.ts";
import type { DueReader, FoundDeadline } from "./due.ts";

/** Longer brackets hold more than initials and a day. UTF-16 units. */
const LONGEST = 60;
const BRACKET = /[([（]([^()[\]（）\n]{4,60})[)\]）][\s*_.]{0,8}$/u;
const FIRST = /^\s{0,3}(\p{Lu}{2,4})\s{0,3}[,;|/–—-]\s{0,3}/u;
const LAST = /\s{0,3}[,;|/–—-]\s{0,3}(\p{Lu}{2,4})\s{0,3}$/u;

const LEAD = /^\*\*(\p{Lu}{2,3})\*\*\s{1,3}\p{Lu}\p{Ll}/u;
const ONLY = /^\p{Lu}{2,3}$/u;

/** The letters in bold in front of a task. Whether they are initials is not known here. */
export function lettersInFront(text: string): string | undefined {
  return LEAD.exec(text.slice(0, 20))?.[1];
}

/** Whether a title is letters that may be initials, and nothing else. */
export function mayBeInitials(name: string): boolean {
  return ONLY.test(name);
}

export interface Initialled {
  readonly initials: Span;
  readonly deadline: FoundDeadline;
}

/** Spans are indices of the source. Whose initials they are, if anybody's, is not known here. */
export function initialledEnd(source: string, text: Span, due: DueReader): Initialled | undefined {
  const from = Math.max(text.start, text.end - LONGEST - 16);
  const match = BRACKET.exec(source.slice(from, text.end));
  if (!match || from + match.index === text.start) return undefined;
  const content = match[1] as string;
  const start = from + match.index + 1;
  const found = FIRST.exec(content) ?? LAST.exec(content);
  if (!found) return undefined;
  const leads = found.index === 0;
  const at = start + found.index + found[0].indexOf(found[1] as string);
  const rest = leads
    ? { start: start + found[0].length, end: start + content.length }
    : { start, end: start + found.index };
  const whole = due.whole(source, rest);
  const led = whole ?? due.find(source, rest);
  if (!led || slice(source, rest).trim().length > led.whole.end - led.whole.start) return undefined;
  return { initials: { start: at, end: at + (found[1] as string).length }, deadline: led };
}
