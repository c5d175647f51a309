// What stands in front of an English task: marks, remarks, purposes, labels, adverbs.

import type { Token } from "../wording.ts";
import {
  ADVERB,
  ADVERBS,
  BEFORE_PHRASE,
  DETERMINERS,
  FROM_NOW,
  GOING,
  GONE,
  MODALS,
  PRONOUNS,
  SPEAKERS,
  SUBORDINATE,
} from "../words/en-grammar.ts";
import { degree } from "./lists.ts";
import { verbOf } from "./verbs.ts";

/** A token's text, empty past the end. */
export function text(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? "";
}

/** Behind the sentence that begins at `from`: a full stop before a capital, or a semicolon. */
export function sentenceEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "mark") continue;
    const next = tokens[i + 1];
    if (/[.!?。！？]/.test(token.text) && (!next || next.capital || next.kind !== "word")) return i;
    if (token.text === ";") return i;
  }
  return tokens.length;
}

/** Behind marks and remarks in brackets; where nothing else follows, back at `from`. */
export function skipMarks(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.kind === "mark") {
    // "(Already planned) Set up …", "[Infra] Set up …": what stands in brackets in front is a remark.
    if (text(tokens, at) === "(" || text(tokens, at) === "[") {
      const close = indexOf(tokens, text(tokens, at) === "(" ? ")" : "]", at, Math.min(end, at + 6));
      if (close > 0) at = close;
    }
    at++;
  }
  return at < end ? at : from;
}

/** Where a mark stands in `[from, end)`, or -1. */
export function indexOf(tokens: readonly Token[], mark: string, from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.kind === "mark" && tokens[i]?.text === mark) return i;
  return -1;
}

/** Behind "To prevent this,", "When changes are made,", "Leveraging the lessons learned,". */
export function behindSubordinate(tokens: readonly Token[], from: number, end: number): number {
  const first = text(tokens, from);
  const participle =
    (GOING.test(first) || GONE.test(first)) && !tokens.slice(from, from + 2).some((t) => t.kind === "mark");
  if (!SUBORDINATE.has(first) && !participle) return from;
  const comma = indexOf(tokens, ",", from, Math.min(end, from + 25));
  const orders = verbOf(text(tokens, comma + 1))?.form === "base";
  if (comma < 0 || end - comma < (orders ? 3 : 4)) return from;
  // "In the future we should …, so that": the phrase has no comma of its own.
  for (let i = from + 1; BEFORE_PHRASE.has(first) && i < comma - 2; i++)
    if (SPEAKERS.has(text(tokens, i)) && MODALS.has(text(tokens, i + 1))) return i;
  const next = text(tokens, comma + 1);
  if (SUBORDINATE.has(first)) return comma + 1;
  return PRONOUNS.has(next) || DETERMINERS.has(next) ? comma + 1 : from;
}

/** Behind "Continuous Monitoring:" or "Quota limits -" where a sentence follows. */
export function behindLabel(tokens: readonly Token[], from: number, end: number): number {
  const colon = labelEnd(tokens, from, end);
  if (colon < 0 || end - colon < 3 || isQuoted(tokens, colon + 1, end)) return from;
  // "Update SOP: keep the software current": an order that is explained, not a heading.
  if (
    verbOf(text(tokens, from))?.form === "base" &&
    !degree.has(text(tokens, from)) &&
    tokens[colon + 1]?.capital === false &&
    tokens[colon + 1]?.kind === "word"
  )
    return from;
  return skipMarks(tokens, colon + 1, end);
}

/** "Script for callers: "is anyone else affected?"": what is quoted orders nothing. */
function isQuoted(tokens: readonly Token[], from: number, end: number): boolean {
  return QUOTE.test(text(tokens, from)) && tokens.slice(from + 3, end + 2).some((t) => QUOTE.test(t.text));
}

const QUOTE = /^["“”„«»]$/;

/** The colon behind a label, or the dash where an order follows in a capital. */
function labelEnd(tokens: readonly Token[], from: number, end: number): number {
  const colon = indexOf(tokens, ":", from, Math.min(end, from + 9));
  if (colon >= 0 || verbOf(text(tokens, from))?.form === "base") return colon;
  for (let i = from + 1; i < Math.min(end - 2, from + 6); i++) {
    const next = tokens[i + 1];
    const order = next?.capital === true && verbOf(next.text)?.form === "base";
    if (tokens[i]?.kind === "mark" && /^[–—-]$/.test(text(tokens, i))) return order ? i : -1;
  }
  return -1;
}

/** Behind "also", "then", "regularly". */
export function skipAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end - 1 && isAdverb(tokens[at])) {
    at++;
    while (at < end - 1 && text(tokens, at) === ",") at++;
  }
  return at;
}

/** A known adverb, or a word in -ly that is no verb. */
export function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (ADVERBS.has(token.text) || (token.text.length > 4 && ADVERB.test(token.text) && !verbOf(token.text)))
  );
}

/** Behind "going forward", "moving forward", "in the future". */
export function skipGoing(tokens: readonly Token[], from: number, end: number): number {
  if (!FROM_NOW.has(`${text(tokens, from)} ${text(tokens, from + 1)}`)) return from;
  return skipAdverbs(tokens, text(tokens, from + 2) === "," ? from + 3 : from + 2, end);
}
