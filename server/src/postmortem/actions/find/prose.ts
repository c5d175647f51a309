// Whether a sentence states a task, in languages whose grammar is known; what is certainly none in the others.
import { anyOf, pattern } from "../../../languages/patterns.ts";
import { keptFor, rememberedFor } from "../../../text/remembered.ts";
import { type Span, slice } from "../../../text/span.ts";
import { saysToCome } from "../../to-come.ts";
import { languageReader } from "../language.ts";
import { type Lexis, plain } from "../lexis.ts";
import { headOf } from "../vague/head.ts";
import { verbOf } from "../vague/verbs.ts";
import { type Token, tokensOf } from "../wording.ts";
import {
  ADVERB,
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PAST,
  PLANNED,
  TELLING,
  TOLD,
  UNREAL,
  WAS,
} from "../words/en-grammar.ts";

/** `order`: begins with what is to be done. `plan`: says that somebody will, should or did do it. `name`: no verb. `tale`: tells what is or was. */
export type Mood = "order" | "plan" | "name" | "tale";

export type MoodReader = (source: string, span: Span) => Mood;

/** Reads the mood of a text's first sentence. English is read by its grammar; in other languages all are names for tasks. */
export function moodReader(lexis: Lexis): MoodReader {
  const languageOf = languageReader(lexis.languages);
  const read = (source: string): Mood => {
    const span = { start: 0, end: source.length };
    const tokens = tokensOf(source, span, []).filter((t) => t.kind !== "link");
    if (languageOf(slice(source, clip(span)), tokens) !== "en") return "name";
    const mood = moodOf(tokens);
    const colon = tokens.findIndex((t) => t.text === ":");
    // "The outcome is clear: the server needs more memory."
    return mood === "tale" && colon > 0 && colon < tokens.length - 1 ? moodOf(tokens.slice(colon + 1)) : mood;
  };
  return (source, span) => moods(slice(source, span), lexis, read);
}

const moods = keptFor<Mood>();

function moodOf(tokens: readonly Token[]): Mood {
  if (tokens.length === 0) return "name";
  const head = headOf(tokens);
  if (head.form === "order") return "order";
  const start = tokens.slice(head.start, Math.min(head.end, head.start + 24));
  if (tellsEvent(start)) return "tale";
  // "The printers could not …", "A check would have caught it"
  const whole = tokens.slice(head.start, Math.min(head.end, head.start + 60));
  if (whole.some((_, i) => couldNot(whole, i))) return "tale";
  const planned = start.findIndex((t) => PLANNED.has(t.text) || /'ll$/.test(t.text));
  const told = start.findIndex((t, i) => TELLING.has(t.text) || isNowSo(start, i));
  if (planned >= 0 && (told < 0 || planned <= told + 1)) return "plan";
  // "No checklist is kept here" says that there is nothing to do.
  if (start[0]?.text === "no" && head.form === "clause") return "tale";
  if (start.some((t, i) => (AUXILIARIES.has(t.text) || t.text.endsWith("'ve")) && isDone(start, i))) return "plan";
  if (told >= 0) return "tale";
  return head.form === "noun" ? "name" : head.verbs[0]?.verb?.form === "ed" ? "plan" : "tale";
}

/** What was not to be had, or might have been: not "could have a rule". */
function couldNot(tokens: readonly Token[], at: number): boolean {
  const [word, next, then] = [tokens[at]?.text ?? "", tokens[at + 1]?.text, tokens[at + 2]?.text ?? ""];
  if (word === "could" && next === "not") return true;
  return isUnreal(word, next, then);
}

/** "would have caught", not "could have a rule". */
function isUnreal(word: string, next: string | undefined, then = ""): boolean {
  return UNREAL.has(word) && next === "have" && !DETERMINERS.has(then);
}

/** "The upgrade caused …": a verb of what happened, with nothing before it that makes it a participle. */
function tellsEvent(start: readonly Token[]): boolean {
  const past = start.findIndex((t) => PAST.has(t.text));
  return past > 0 && !start.slice(0, past).some((t) => PLANNED.has(t.text) || AUXILIARIES.has(t.text));
}

/** "The proxy now detects …". */
function isNowSo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "now" && /[^s]s$/.test(tokens[at + 1]?.text ?? "");
}

/** Whether a participle of a change follows an auxiliary: "has been added", "were advised to". */
function isDone(tokens: readonly Token[], at: number): boolean {
  const next = tokens
    .slice(at + 1, at + 4)
    .find((t) => !ADVERB.test(t.text) && !ADVERBS.has(t.text) && t.text !== "been");
  if (next && TOLD.has(next.text)) return true;
  const verb = next && verbOf(next.text);
  return verb?.form === "ed" && (["create", "alter", "event", "open"] as const).some((c) => verb.classes.has(c));
}

/** Whether a text tells of the past or of how things are by now, in so many words. */
export function tellsOfPast(source: string, span: Span): boolean {
  const text = slice(source, { start: span.start, end: Math.min(span.end, span.start + 240) });
  const words = text.toLowerCase().split(/[^\p{L}']+/u);
  return words.some(
    (word, i) => PAST.has(word) || WAS.has(word) || word === "now" || isUnreal(word, words[i + 1], words[i + 2]),
  );
}

/** As much of a span as its language can be told from. */
function clip(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + 400) };
}

/** "By implementing these measures, we aim to …", "Thank you", "In conclusion": closes the list. */
export function isClosing(source: string, span: Span, lexis: Lexis): boolean {
  const words = plain(source.slice(span.start, Math.min(span.end, span.start + 80)));
  return lexis.closing.entries.some((entry) => {
    if (!words.startsWith(entry)) return false;
    const whole = !/[\p{sc=Latin}\p{sc=Cyrillic}]$/u.test(entry) || !/[\p{L}\p{N}]/u.test(words[entry.length] ?? "");
    return whole;
  });
}

/** Ends in a colon: introduces what follows. */
export function isIntroduction(source: string, span: Span): boolean {
  return /[:：]\s*[*_]{0,3}$/.test(slice(source, span).trimEnd());
}

/** "…, to address the underlying causes": not what follows. */
const REMEDIED = pattern(() => `${anyOf("taskWords", "remedied")}`, "g");

const INTRODUCES = pattern(() => `^${anyOf("taskWords", "introduces")}(?!\\p{L})`, "iu");

/** Ends in "The following are the measures we took.": introduces what follows, without a colon. */
export function announcesMore(source: string, span: Span): boolean {
  return INTRODUCES.test(
    slice(source, span)
      .slice(-200)
      .split(/[.!?]\s+/)
      .at(-1) ?? "",
  );
}

/** An introduction that says that no tasks follow ("If you change it, be aware that:"). */
export function announcesNoTasks(source: string, span: Span, lexis: Lexis): boolean {
  const text = plain(slice(source, span));
  const last = REMEDIED.replaceIn(text.split(/(?<=[.!?])\s+/).at(-1) ?? text, " ");
  return lexis.notTasks.entries.some(
    (entry) =>
      ` ${last.replace(/[^\p{L}\p{N}']+/gu, " ")} `.includes(` ${entry} `) ||
      (/[^\p{ASCII}]/u.test(entry) && last.includes(entry)),
  );
}

const ASIDE = pattern(() => `^${anyOf("taskWords", "asides")}`, "iu");
const ASIDE_BESIDE_ORDERS = pattern(() => `^${anyOf("taskWords", "asidesBesideOrders")}`, "iu");

/**
 * Whether a title, or the words in front of a list, say that it holds no tasks: how success is measured, what to check before every
 * release, what was considered. `orders`: most of what stands there says what to do.
 */
export function opensAside(source: string, span: Span, orders: () => boolean): boolean {
  const text = plain(slice(source, span)).slice(-120);
  const words = text.replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[^\p{L}\p{N}]{1,4})\s{0,3}/u, "");
  return ASIDE.test(words) || (ASIDE_BESIDE_ORDERS.test(words) && !orders());
}

const CASES = pattern(() => anyOf("taskWords", "cases"), "iu");

/** "Before any of these commands, ask:": what follows are no tasks, but what the one task holds for. */
export function opensCases(source: string, span: Span): boolean {
  return isIntroduction(source, span) && CASES.test(plain(slice(source, span).slice(-200)));
}

const KEPT_LIST = pattern(() => `^${anyOf("taskWords", "keptList")}`, "iu");

/** "Checklist before each merge:": a task itself, whatever it lists. */
export function namesKeptList(source: string, span: Span): boolean {
  return isIntroduction(source, span) && KEPT_LIST.test(plain(slice(source, span).slice(0, 120)));
}

export const SEVERAL_WORDS = /\S\s+\S|\p{sc=Han}{6}|\p{sc=Han}{2}\p{sc=Katakana}/u;

/** "Quality checklist": a heading over what is looked at each time. "Checklist" alone may be that of the incident. */
export function titlesKeptList(words: string): boolean {
  return SEVERAL_WORDS.test(words) && KEPT_LIST.test(plain(words.slice(0, 120)));
}

/** What stands behind a word. */
const ENDS_WORD = /^[\s.,;]/;

const NAMELESS = pattern(() => `^${anyOf("taskWords", "nameless")}\\s*#?\\d*$`, "u");

/** "TODO: write this properly": a note to who writes the report. Not "TODO: write a test of the importer". */
const TO_WRITER = pattern(() => `^to-?do\\b\\s?[:–—-]?\\s?${anyOf("placeholders", "noteToWriter")}[.!…]{0,3}$`, "iu");

/** Nothing that a task could be: empty, a dash, "TBD", "à compléter", a placeholder in brackets, a note to the writer, a picture, a rule of dots. */
export function isNothing(source: string, span: Span, lexis: Lexis): boolean {
  return saysNothing(slice(source, span), lexis);
}

const saysNothing = rememberedFor((said, lexis: Lexis): boolean => {
  const text = said.trim();
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(text) || /^<img\b/i.test(text)) return true;
  // Dots hold the place of a task, but not before the whole of one.
  if (/^(?:\.{3,}|…)(?:\s+\S+){0,4}$/.test(text)) return true;
  if (/^[<{][^<>{}]{0,200}[>}]$/.test(text) && !/^<https?:/.test(text)) return true;
  if (/^\[[^\]]{0,200}\]$/.test(text) && !/^\[\[|#\d|[A-Z]-\d/.test(text)) return true;
  const words = plain(text.replace(/^[*_]+|(?<![*_])[*_]+$/g, ""));
  if (!/[\p{L}\p{N}]/u.test(words) || lexis.nothing.has(words) || lexis.open.has(words)) return true;
  if (
    lexis.nothing.entries.some(
      (entry) => entry.includes(" ") && words.startsWith(entry) && ENDS_WORD.test(words.slice(entry.length)),
    )
  )
    return true;
  return NAMELESS.test(words) || TO_WRITER.test(words) || saysToCome(text);
});
