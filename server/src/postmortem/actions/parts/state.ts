// How urgent a task is, and whether it is done.
import { anyOf, pattern, wholeWords, wordSet } from "../../../languages/patterns.ts";
import { notation } from "../../../text/notation.ts";
import { type Span, slice } from "../../../text/span.ts";
import type { ActionPart } from "../../model.ts";
import { type Lexis, plain } from "../lexis.ts";

const URGENT = anyOf("taskStates", "priority");
const PRIORITY = pattern(
  () =>
    `(?:[([【]|^|\\s)((?:P|${anyOf("taskStates", "priorityShort")}[ :-]{0,2}P?)[0-5])(?=$|[\\s)\\],.:】])|[([]\\s*(${anyOf("taskStates", "levels")}(?: ${URGENT})?)\\s*[)\\]]|\\b(${anyOf("taskStates", "ranks")}[ -]${URGENT})\\b`,
  "i",
);

/** "P1", "(High)", "low priority" in a task's text. */
export function readPriority(source: string, span: Span): ActionPart | undefined {
  const text = slice(source, span);
  const match = PRIORITY.exec(text);
  const words = match && (match[1] ?? match[2] ?? match[3]);
  if (!match || !words) return undefined;
  const start = span.start + match.index + match[0].indexOf(words);
  return { span: { start, end: start + words.length }, text: words };
}

const TICK = new RegExp(`^[\\s*_]*(?:✅|✔️?|☑️?|✓|🟢|${notation(":white_check_mark: :heavy_check_mark:")})`, "u");
/** "🟢 Low: add a chart" among red and yellow ones: how urgent it is, not that it is done. */
const RANKED = pattern(
  () =>
    `^[\\s*_]*🟢[\\s*_([]{0,4}(?:P[0-5]|(?:${anyOf("taskStates", "ranks")}|${anyOf("taskStates", "levels")})(?: ${URGENT})?)[*_)\\]]{0,4}(?:\\s{0,2}[:：(（]|\\s[–—-]\\s|\\s*$)`,
  "iu",
);

/** Whether a title is marked with a colour that says how urgent the tasks below it are. */
export function isRanked(title: string): boolean {
  return RANKED.test(title);
}

const STRUCK = /^\s*[*_]{0,2}~~[^\n]*~~[*_]{0,2}\s*(?:\.\s*)?(?:\([^)\n]{0,60}\)\s*)?$/;

/** In scripts without capitals. */
const WIDE = /^\p{Lo}+$/u;

const YES = pattern(() => `^${anyOf("taskStates", "yes")}$`, "u");

/** Whether a state (a cell, a value) says that the task is done. */
export function saysDone(state: string, lexis: Lexis): boolean {
  if (/[✅✔☑✓🟢]|^\s*\[?x\]?\s*$/iu.test(state) || /\b100\s?%/.test(state)) return true;
  const words = ALREADY.replaceIn(plain(state), "");
  if (lexis.open.has(words)) return false;
  if (lexis.done.has(words) || DONE_ALONE.test(words)) return true;
  const first = words.split(/[\s,;:(（]+/)[0] ?? "";
  return (lexis.done.has(first) && !YES.test(first)) || isDoneBehindDay(words, lexis);
}

/** Whether a cell says that the task will not be done: "**Rejected** (too dear)". */
export function saysRejected(cell: string, lexis: Lexis): boolean {
  return lexis.rejected.has((plain(cell.slice(0, 80)).split(/[,;:(（，；：–—]/, 1)[0] as string).trim());
}

/** "Verified" in a cell; "verified monthly", "documented, fix pending" and "published by 1 May" tell something else. */
const DONE_ALONE = pattern(() => `^${anyOf("taskStates", "doneAlone")}$`, "u");

/** "already done" */
const ALREADY = pattern(() => `^${wholeWords("taskStates", "already")}\\s*`, "u");

const DAY_SIGNS = ["year", "month", "day"].map((name) => [...wordSet("signs", name)].join("")).join("");
const DAY_IN_FRONT = new RegExp(`^\\d[\\d${DAY_SIGNS}/.-]{2,10}(?=[^\\d${DAY_SIGNS}/.-])`, "u");

/** "11/20完了": in scripts without blanks the state stands right behind its day. */
function isDoneBehindDay(words: string, lexis: Lexis): boolean {
  const behind = DAY_IN_FRONT.exec(words)?.[0];
  return behind !== undefined && lexis.done.has(words.slice(behind.length).trim());
}

const DONE_LEAD = pattern(() => `^${anyOf("taskStates", "doneLead")}$`, "iu");
const DONE_ON = anyOf("taskStates", "doneOn");
const DONE_SINCE = new RegExp(
  `(?:[;:：—–-]\\s*|\\.[*_]{0,3}\\s+)[*_]{0,3}([\\p{L} ]{2,20})[*_]{0,3}(?:[.]?|\\s+(?:${DONE_ON}\\s)?[\\d(][^\\n]{0,30}|\\s+${DONE_ON}\\s[^\\n]{2,30})\\s*$`,
  "u",
);

/** Whether a task's own words say that it is done: a tick in front, struck out, "(done)", "— Completed", "DONE: …". */
export function readDone(source: string, span: Span, lexis: Lexis): boolean {
  const text = slice(source, span);
  if ((TICK.test(text) && !isRanked(text)) || STRUCK.test(text) || /[✅✔☑✓]\uFE0F?\s*(?:[.)]\s*)?$/u.test(text))
    return true;
  const tail = /[([（【]\s*[*_]{0,3}([^()[\]（）【】\n]{1,60})[*_]{0,3}\s*[)\]）】]\s*[*_.]{0,4}\s*$/.exec(
    text.slice(-90),
  )?.[1];
  if (tail && saysDone(tail, lexis)) return true;
  const after = DONE_SINCE.exec(text.slice(-70))?.[1];
  if (after && saysDone(after, lexis)) return true;
  const lead =
    /^\s*[*_[({【（［「]{0,4}([\p{L} ]{1,14})[*_\])}】）］」]{1,4}\s*[:：]?|^\s*([\p{L}]{2,14})\s*[:：]/u.exec(text);
  const word = lead?.[1] ?? lead?.[2];
  return (
    word !== undefined &&
    (DONE_LEAD.test(word.trim()) || (/^\s*[[【（［「]/u.test(text) && WIDE.test(word) && lexis.done.has(word)))
  );
}
