// The timestamp that a line, an item or a cell begins with.
import type { Span } from "../../text/span.ts";
import { readTimestamp } from "../../time/timestamp.ts";
import type { ReadOptions, Timestamp } from "../../time/types.ts";

/** Words before a time that belong to it: `After 02:10`, `Between 10 and 11`. */
const PREPOSITION =
  /(?:today|yesterday|this morning|tonight|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|сегодня|вчера|after|before|by|from|since|between|until|till|starting(?: at| from)?|at|on|ab|nach|vor|seit|zwischen|depuis|après|avant|entre|desde|después de|antes de|após|até|a partir (?:de|das)|с|до|после|около)[ \t,]+/iuy;
const ORNAMENT = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u20e3|[>|•–—-](?=\s)|\s)+/uy;

/** The timestamp that a line or a text begins with, ornaments and a preposition skipped. */
export function leadingTimestamp(source: string, text: Span, options: ReadOptions): Timestamp | undefined {
  let at = skip(ORNAMENT, source, text.start, text.end);
  const direct = absolute(readTimestamp(source, at, text.end, options));
  if (direct) return halfFilled(source, direct, text.end) ? undefined : direct;
  const opening = /(?:\*\*|__|[*_`])?/y;
  at = skip(opening, source, at, text.end);
  const behind = skip(PREPOSITION, source, at, text.end);
  if (behind === at) return bareTimestamp(source, at, text.end, options);
  const found = readTimestamp(source, behind, text.end, options);
  return found && { ...found, span: { start: text.start, end: found.span.end } };
}

/** `T+5m (14:05 UTC)` says when it was: the clock counts, and so does the date of `Day 1 - March 5`. */
function absolute(found: Timestamp | undefined): Timestamp | undefined {
  const told = found?.date || (found?.relative?.kind === "elapsed" && found.clock);
  return found?.relative && told ? { ...found, relative: undefined } : found;
}

/** `1600 - paged`, `9h30: restarted`: digits that are a time only because a separator sets them apart at the start of an entry. */
function bareTimestamp(source: string, at: number, end: number, options: ReadOptions): Timestamp | undefined {
  const found = readTimestamp(source, at, end, { ...options, bare: true });
  return found?.clock &&
    /^[*_`]*\s?(?:[-–—:|]\s|$)/.test(source.slice(found.span.end, Math.min(end, found.span.end + 6)))
    ? found
    : undefined;
}

/** A date whose time is still a placeholder: `2024-03-13 HH:mm`. */
export function halfFilled(source: string, found: Timestamp, end: number): boolean {
  return (
    !found.clock &&
    /^\s*[~[(]?(?:hh|xx|\?\?|--|__)[:h.]/i.test(source.slice(found.span.end, Math.min(end, found.span.end + 8)))
  );
}

function skip(pattern: RegExp, source: string, at: number, end: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  return found && at + found[0].length <= end ? at + found[0].length : at;
}
