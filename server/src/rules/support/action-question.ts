// A question among the follow-up tasks.
import { anyOf, pattern } from "../../languages/patterns.ts";
import { type Span, slice } from "../../text/span.ts";

const ASKS = pattern(() => `^${anyOf("clauses", "asks")}\\b`, "i");

/** More of a text than anybody would call a question. UTF-16 units. */
const LONGEST = 400;

/** "— Jonah — ???", "(owner: Jonah, ?)": marks that hold the place of a day or a name ask nothing. */
const LEFT_OPEN = /(?:\s[—–-]{1,2}\s{0,3}|[([（【,，、:：]\s{0,3})[?？]{1,9}$/u;

/** Whether a task's text is one question, with its mark or in the order of its words. */
export function isQuestion(source: string, span: Span): boolean {
  if (span.end - span.start > LONGEST) return false;
  const text = slice(source, span)
    .replace(/(?<![\s*_)\]])[\s*_)\]]+$/, "")
    .replace(LEFT_OPEN, "");
  if (/[.!;:：。]\s?\S/.test(text.replace(/`[^`]{0,500}`|\]\([^)]{0,500}\)|https?:\S+/g, ""))) return false;
  if (/[?？]$/.test(text)) return true;
  return ASKS.test(text);
}
