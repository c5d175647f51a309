// Until when a task is to be done.
import { anyOf, pattern, wholeWords, wordSet } from "../../../languages/patterns.ts";
import { Expression } from "../../../text/expression.ts";
import { onceFor } from "../../../text/memo.ts";
import { keptFor } from "../../../text/remembered.ts";
import { type Span, slice, spanBy } from "../../../text/span.ts";
import type { ActionPart } from "../../model.ts";
import type { Lexis } from "../lexis.ts";
import { NUMBER_WORDS } from "../words/en-grammar.ts";
import { alternatives, wordList } from "../words/list.ts";
import { type DateReader, dateReader } from "./dates.ts";
import { TICKET } from "./ref.ts";

/** A deadline, and where it stands with the words that make it one ("by Friday"). */
export interface FoundDeadline {
  readonly part: ActionPart;
  readonly whole: Span;
}

/** A word that a deadline stands behind. Offsets are those of the text. */
export interface Lead {
  readonly word: string;
  readonly start: number;
  readonly deadline: number;
  /** "the " */
  readonly article: string;
}

export interface DueReader {
  /** The deadline that a title of a group of tasks ends with, in its own words: "Now (before the next run)". */
  titled(source: string, span: Span): FoundDeadline | undefined;
  /** The deadline that a title of a group of tasks is, and nothing else: "2024-04-01", "Next week:". */
  whole(source: string, span: Span): FoundDeadline | undefined;
  /** The deadline in a text. */
  find(source: string, span: Span): FoundDeadline | undefined;
  /** How much of a text that begins with a date is that date, in UTF-16 units; 0 where it begins with none. */
  lengthAt(text: string): number;
  /** The words in a text behind which a deadline stands ("due", "by"), and where it begins, with its article. */
  leads(text: string): readonly Lead[];
}

const deadlines = keptFor<FoundDeadline | undefined>();

/** A reader of deadlines in free text for one report's languages. */
export const dueReader = onceFor((lexis: Lexis): DueReader => {
  const dates = dateReader(lexis.languages, lexis.foreign);
  const words = (pick: (d: Lexis["languages"][number]["due"]) => string, spaced: boolean) =>
    lexis.languages
      .filter((w) => w.spaced === spaced)
      .flatMap((w) => wordList(pick(w.due)).entries)
      .sort((a, b) => b.length - a.length);
  const before = new Expression(
    `(?<![\\p{L}\\p{N}])(?:${alternatives(words((d) => d.before, true))})(?:\\s*[:：])?\\s+(?:${THE}\\s+)?`,
    "giu",
  );
  const leading = new RegExp(`^(?:${alternatives(words((d) => d.before, true))})(?:\\s+${THE})?$`, "iu");
  const occasion = new Expression(
    `^(?!${EACH_OF}\\s)(?:${BEFORE_OCCASION}\\s+)?(?:[\\p{L}\\p{N}-]+\\s+){0,3}(?:${alternatives(words((d) => d.occasions, true))})(?=\\s*(?:$|[.,;)\\]])|\\s[–—-]\\s)`,
    "iu",
  );
  const behind = words((d) => d.behind, false);
  const labels = words((d) => d.before, false);
  const phrases = words((d) => d.phrases, true).filter((phrase) => phrase.includes(" "));
  const reading: Reading = { dates, occasion, foreign: lexis.foreign };
  const findIn = (text: string): FoundDeadline | undefined => {
    const found =
      byWord(text, lexis.foreign ? [...before.all(text), ...UNTIL.all(text)] : before.all(text), reading) ??
      inBrackets(text, dates) ??
      bareSpan(text, dates, phrases) ??
      joined(text, dates, behind, labels) ??
      beforeWord(text, dates);
    if (!found) return undefined;
    const lead =
      /[\s([（【]*(?:[\p{L}’']{1,12}\s+){0,3}$/u.exec(text.slice(Math.max(0, found.start - 40), found.start))?.[0] ??
      "";
    const words = lead.trim().replace(/^[([（【]+/, "");
    const kept = /^(?:[—–-]\s*)?$/.test(words) || leading.test(words) ? lead.length : 0;
    return {
      part: {
        span: found,
        text: text.slice(found.start, found.end),
      },
      whole: { start: found.start - kept, end: found.end },
    };
  };
  const find = (source: string, span: Span): FoundDeadline | undefined => {
    const found = deadlines(slice(source, span), lexis, findIn);
    if (!found) return undefined;
    const { part, whole } = found;
    return { part: { ...part, span: spanBy(part.span, span.start) }, whole: spanBy(whole, span.start) };
  };
  const titled = (source: string, span: Span): FoundDeadline | undefined => {
    const text = slice(source, span).trimEnd();
    const match = TITLED.exec(text) ?? TITLED_HOURS.exec(text);
    if (!match?.[1]) return undefined;
    const start = span.start + match.index + match[0].indexOf(match[1]);
    const place = { start, end: start + match[1].length };
    return { part: { span: place, text: match[1] }, whole: place };
  };
  const whole = (source: string, span: Span): FoundDeadline | undefined => {
    const text = slice(source, span).trimEnd();
    const start = /^[\s#*_]*/.exec(text)?.[0].length ?? 0;
    const end = dates(text, start);
    if (end < 0 || !/^[\s*_:：]*$/.test(text.slice(end)) || /^\d{4}$/.test(text.slice(start, end))) return undefined;
    const place = { start: span.start + start, end: span.start + end };
    return { part: { span: place, text: text.slice(start, end) }, whole: place };
  };
  const leads = (text: string) =>
    before.all(text).map(({ 0: all, index }): Lead => {
      const article = THE_ENDS.exec(all)?.[1] ?? "";
      const deadline = index + all.length - article.length;
      return { word: text.slice(index, deadline).trim(), start: index, deadline, article };
    });
  return { titled, whole, find, leads, lengthAt: (text) => Math.max(0, dates(text, 0)) };
});

const THE = anyOf("small", "the");
const BEFORE_OCCASION = `(?:${anyOf("small", "article")}|${anyOf("deadlines", "ours")})`;
/** "Before each release" says when it is done again, not until when. */
const EACH_OF = anyOf("deadlines", "eachOf");
/** "the" before a day. */
const THE_ENDS = new RegExp(`(?<!\\s)\\s+(${THE}\\s*)$`, "iu");
/** Before a length as often as before a date. */
const SPANS = wordSet("deadlines", "spans");
/** Words before a date that say little by themselves: a date must be plain, or end the text. */
const WEAK = pattern(() => `^${anyOf("deadlines", "weak")}$`, "u");
/** "… planned for the harbour in Q2 2026 to …": such a date is plain within a sentence, too. */
const QUARTER = /^[QH][1-4][ /-]?20\d\d$/;
const PLANNED_FOR = pattern(() => wholeWords("deadlines", "planned"), "u");

/** Whether a quarter from `at` to `end` is when something is planned, by what stands in front of the word at `word`. */
function isPlannedQuarter(text: string, word: number, at: number, end: number): boolean {
  return QUARTER.test(text.slice(at, end)) && PLANNED_FOR.test(text.slice(Math.max(0, word - 80), word));
}

const BEFORE_EVENT = anyOf("deadlines", "beforeEvent");
const IS_BEFORE_EVENT = new RegExp(`^${BEFORE_EVENT}$`, "u");
/** What a group's title says in brackets at its end, where it begins with a word for "before". */
const TITLED = new RegExp(`[(（](${BEFORE_EVENT}\\s[^()（）\\n]{3,60})[)）]$`, "iu");
/** "Urgent - execute within 1 hour", "Next 4 hours", "即時（24時間以内）" over tasks; within a task it is how fast something must be. */
const TITLED_HOURS = pattern(
  () =>
    `(?<![\\p{L}\\p{N}])((?:(?:${anyOf("deadlines", "kept")}|${anyOf("deadlines", "following")})\\s+(?:${THE}\\s+)?\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\s?${anyOf("deadlines", "hours")}|\\d{1,3}\\s?${anyOf("deadlines", "hoursWithin")}))[\\s*_:：)）]{0,4}$`,
  "iu",
);
/** A day and a month without a year, one of them beyond nine: "by 1/2" is a fraction as often. */
const SHORT =
  /^(?:1[0-2]\/(?:0?[1-9]|[12]\d|3[01])|(?:[12]\d|3[01])\/(?:0?[1-9]|1[0-2])|0?[2-9]\/(?:[12]\d|3[01]))(?![\d/.])/;
/** The same in other languages, which write it with a dot. */
const DOTTED = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.?(?![\d.])/;
const UNTIL = pattern(() => `(?<![\\p{L}\\p{N}])${anyOf("deadlines", "until")}\\s+(?=\\d)`, "giu");
/** Words that the deadline is told with: "within two weeks". */
const KEPT = pattern(() => `^${anyOf("deadlines", "kept")}`, "iu");

/** What deadlines of one report are read with. */
interface Reading {
  readonly dates: DateReader;
  readonly occasion: Expression;
  readonly foreign: boolean;
}

function byWord(
  text: string,
  leads: Iterable<RegExpExecArray>,
  { dates, occasion, foreign }: Reading,
): Span | undefined {
  for (const match of leads) {
    const word = match[0]
      .trim()
      .replace(/(?:(?<!\s)\s+)?[:：]$/, "")
      .replace(THE_ENDS, "")
      .toLowerCase();
    const at = match.index + match[0].length;
    if (alreadyDone(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const the = at - (THE_ENDS.exec(match[0])?.[1]?.length ?? 0);
    const end = Math.max(dates(text, at), dates(text, the));
    if (end > at) {
      const tail = text.slice(end);
      const closes = /^\s*(?:$|[.,;)\]）】|])/.test(tail) || /^\s*[—–-]\s/.test(tail);
      if (
        WEAK.test(word) &&
        !isPlannedQuarter(text, match.index, at, end) &&
        (!closes ||
          isToldOf(text.slice(Math.max(0, match.index - 120), match.index)) ||
          /^\d{4}$/.test(text.slice(at, end)) ||
          (SPANS.has(word) && (!/\d{4}|\p{L}{3}/u.test(text.slice(at, end)) || isLength(text.slice(at, end)))))
      )
        continue;
      if (/^(?:\d{4}|\d{1,3})$/.test(text.slice(at, end)) && !closes) continue;
      return { start: KEPT.test(word) ? match.index : at, end };
    }
    const figures = text.slice(at, at + 8);
    const dotted = foreign && (!WEAK.test(word) || opens(text, match.index)) ? DOTTED.exec(figures) : undefined;
    const short = ((WEAK.test(word) ? undefined : SHORT.exec(figures)) ?? dotted)?.[0];
    if (short && /^\s*(?:$|[.,;)\]）】])/.test(text.slice(at + short.length)))
      return { start: at, end: at + short.length };
    if (IS_BEFORE_EVENT.test(word)) {
      const event = occasion.exec(text.slice(the));
      if (event) return { start: match.index, end: the + event[0].length };
    }
  }
  return undefined;
}

/** "Was added", "has been moved": it happened. "Is added" and "is unchanged" tell how things shall be as often. */
export const HAS_BEEN = pattern(() => anyOf("clauses", "hasBeen"), "iu");

/** "(the blob was committed before it moved on May 20)": what happened that day, told in a bracket of its own. */
function isToldOf(before: string): boolean {
  const opened = /[([（]([^()[\]（）]*)$/u.exec(before)?.[1];
  return opened !== undefined && HAS_BEEN.test(opened);
}

/** "… a rotation policy (90 days)": what lasts so long. */
const MEASURED = pattern(() => `${wholeWords("deadlines", "measured")}\\s*[([（【]$`, "iu");

const LENGTH = pattern(() => `^([\\p{L}\\d]+)(?:\\s?[-–]\\s?\\d+)?\\s?${anyOf("deadlines", "length")}$`, "iu");

/** "24 hours", "1-2 weeks": how long, unless it is said that it is until then. */
export function isLength(text: string): boolean {
  const count = LENGTH.exec(text)?.[1]?.toLowerCase() ?? "";
  return /^\d/.test(count) || NUMBER_WORDS.has(count);
}

/** "(do 4.12)", "— Ola, do 4.12": not "update to 4.12". */
function opens(text: string, at: number): boolean {
  return /(?:^|[([（【,，、;–—-])\s{0,3}$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** Nothing more than a ticket or a tick behind a date. */
const CLOSES = pattern(
  () =>
    `^${anyOf("deadlines", "behindDate")}?\\s*(?:[✅✔☑✓]\\uFE0F?\\s*)?(?:[)\\]）】]|$|(?:[,;|]|[–—-]{1,2}\\s)\\s*\\[?${TICKET}[)\\]\\s]?)`,
  "iu",
);

/** Before a date that stands alone: a bracket, with a ticket in it, a dash, or the comma before "Q3 2026". */
const OPENS = new RegExp(
  `[([（【]\\s*(?:[~〜]|${TICKET}[,;]\\s+)?|\\s[—–-]\\s+|,\\s+(?=(?:Q[1-4]|\\p{Lu}\\p{L}{2,9}\\.?)\\s+20\\d\\d\\W{0,3}$)`,
  "gu",
);

/** "(2024-05-01)", "[Q3]", "— May 3" at the end: nothing but a date. */
function inBrackets(text: string, dates: DateReader): Span | undefined {
  for (const match of text.matchAll(OPENS)) {
    const at = match.index + match[0].length;
    const short = /[~〜]$/.test(match[0]) ? SHORT.exec(text.slice(at, at + 8)) : undefined;
    const end = Math.max(dates(text, at), short ? at + short[0].length : -1);
    if (end < 0 || alreadyDone(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    if (isLength(text.slice(at, end)) && MEASURED.test(text.slice(Math.max(0, at - 30), at))) continue;
    if (CLOSES.test(text.slice(end)) && !/^\d{1,4}$/.test(text.slice(at, end))) return { start: at, end };
  }
  return undefined;
}

const OVER = pattern(() => `${wholeWords("deadlines", "over")}\\s+(?:${THE}\\s+)?$`, "u");
const OF_WORK = pattern(() => `^\\s+${anyOf("deadlines", "ofWork")}`, "u");

/** "later this year", "next sprint" wherever they stand. */
function bareSpan(text: string, dates: DateReader, phrases: readonly string[]): Span | undefined {
  const lower = text.toLowerCase();
  for (const phrase of phrases) {
    const at = lower.indexOf(phrase);
    if (at < 0 || /[\p{L}\p{N}]/u.test(lower[at - 1] ?? " ")) continue;
    const end = dates(text, at);
    if (
      end > at &&
      !alreadyDone(lower.slice(Math.max(0, at - 25), at)) &&
      // "… after a look at usage over the next week"
      !OVER.test(lower.slice(Math.max(0, at - 20), at)) &&
      !OF_WORK.test(lower.slice(end))
    )
      return { start: at, end };
  }
  return undefined;
}

const LABEL_MARK = `(?:[\\s:：]|${anyOf("deadlines", "labelEnd")})`;
const LABEL_END = new RegExp(`(?<!${LABEL_MARK})${LABEL_MARK}+$`, "u");
const RELATIVE_SPAN = pattern(() => anyOf("deadlines", "relativeSpan"), "u");
const BOUNDED_SPAN = pattern(() => anyOf("deadlines", "boundedSpan"), "u");

/** Languages without spaces: "4月末までに", "截止 2024-05-01", "下周五前完成". */
function joined(
  text: string,
  dates: DateReader,
  behind: readonly string[],
  labels: readonly string[],
): Span | undefined {
  if (behind.length === 0) return undefined;
  for (let at = 0; at < Math.min(text.length, 400); at++) {
    if (
      !/[\d\p{sc=Han}\p{sc=Hangul}]/u.test(text[at] as string) ||
      (/\d/.test(text[at] as string) && /[\d./-]/.test(text[at - 1] ?? ""))
    )
      continue;
    const end = dates(text, at);
    if (end < 0) continue;
    const tail = text.slice(end).trimStart();
    const head = text.slice(Math.max(0, at - 8), at).replace(LABEL_END, "");
    if (behind.some((w) => tail.startsWith(w)) || labels.some((w) => head.endsWith(w))) return { start: at, end };
    const said = text.slice(at, end);
    if (RELATIVE_SPAN.test(said) && BOUNDED_SPAN.test(said)) return { start: at, end };
  }
  return undefined;
}

const BEHIND_DATE = pattern(() => `${anyOf("deadlines", "behindDate")}(?![\\p{L}\\p{N}])`, "giu");
/** Characters of the longest day that such a word stands behind. */
const LONGEST_DAY = 24;

/** "30 Mayıs'a kadar" within a sentence: a day that begins with a figure, and a word behind it. */
function beforeWord(text: string, dates: DateReader): Span | undefined {
  for (const { index: end } of BEHIND_DATE.all(text))
    for (let start = Math.max(0, end - LONGEST_DAY); start < end; start++)
      if (/^(?:\D|^)\d/u.test(text.slice(Math.max(0, start - 1), start + 1)) && dates(text, start) === end)
        return { start, end };
  return undefined;
}

const ALREADY_DONE = pattern(
  () =>
    `(?<!(?<!\\p{L})${anyOf("taskStates", "notYet")} )${wholeWords("deadlines", "done")}[\\s:*_(]*(?:${anyOf("deadlines", "doneOn")}\\s*)?$`,
  "iu",
);

/** Whether the words before a day say that it tells when something was done. */
export function alreadyDone(before: string): boolean {
  return ALREADY_DONE.test(before.trimEnd().replace(/(?<![*_])[*_]+$/, ""));
}
