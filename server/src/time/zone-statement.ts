// Finds a statement that gives many times their zone: "All times in UTC.", "Timeline (PST)", "Time (UTC)", "Zeiten in MEZ".
import { anyOf, wholeWords } from "../languages/patterns.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { movedZone } from "./moved.ts";
import { digitAt, fold, isBlankAt, isLetterAt, isOneOf, isSpacedLetterAt, readWord, skipBlanks } from "./scan.ts";
import { findTimestamps } from "./timestamp.ts";
import type { Timestamp, WrittenZone } from "./types.ts";
import { LANGUAGES, wordsOf } from "./words/index.ts";
import { WORDLIKE } from "./zone-data.ts";
import { mayStartZone, readZone } from "./zones.ts";

const TIMES = wordsOf(({ zones }) => zones?.times);
const TIME = wordsOf(({ zones }) => zones?.time);
const FILLERS = wordsOf(({ zones }) => zones?.fillers);
const UNSPACED_NOUNS = LANGUAGES.flatMap(({ zones }) => `${zones?.times ?? ""} ${zones?.time ?? ""}`.split(" ")).filter(
  (word) => (word.codePointAt(0) ?? 0) >= 0x2e80,
);
/** Names that a title may well use for something else. */
const DOUBTFUL = new Set([...WORDLIKE, "CAT", "EAT", "EST", "IST", "PT", "ET"]);
const MARKS = "*_`#>|([（【“\"':：-–—,，=/";

/**
 * The zone that a heading, column header, sentence or paragraph states for many times; undefined where it states none.
 * A zone that belongs to one written time is none.
 */
export function findZoneStatement(source: string, span: Span): WrittenZone | undefined {
  const zone = statementIn(source.slice(span.start, span.end));
  return zone && movedZone(zone, span.start);
}

const statementIn = remembered((source): WrittenZone | undefined => {
  const span = { start: 0, end: source.length };
  // Times are looked for only where the name of a zone stands: in most lines there is none.
  let times: readonly Timestamp[] | undefined;
  let zoned: readonly Timestamp[] = [];
  let next = 0;
  for (let p = span.start; p < span.end; p = behindWord(source, p, span.end)) {
    if (!mayStartZone(source, p, span.end)) continue;
    if (!times) {
      times = findTimestamps(source, span);
      zoned = times.filter((time) => time.zone && time.clock);
    }
    let time = zoned[next];
    while (time && time.span.end <= p) time = zoned[++next];
    if (time !== undefined && time.span.start <= p) {
      // "At 14:22 local time (CEST)" tells what local time is.
      const named = time.zone?.meaning.kind === "unknown" && namedBehind(source, span, time.zone);
      if (named) return named;
      continue;
    }
    const zone = zoneStatedAt(source, span, p, times);
    if (zone) return correction(source, span, zone);
  }
  return undefined;
});

/** Behind the word at `at`, or the one sign. */
function behindWord(source: string, at: number, end: number): number {
  let p = at + 1;
  if (isSpacedLetterAt(source, at) || digitAt(source, at) >= 0) {
    while (p < end && (isSpacedLetterAt(source, p) || digitAt(source, p) >= 0)) p++;
  }
  return p;
}

/** The zone at `at`, where its surroundings make it a statement. */
function zoneStatedAt(source: string, span: Span, at: number, times: readonly Timestamp[]): WrittenZone | undefined {
  const zone = readZone(source, at, span.end, { context: "bracket" });
  if (!zone) return undefined;
  const from = dayInBracket(source, at, zone.span.end, times) ?? otherNameInBracket(source, at) ?? at;
  const anchor = anchorBefore(source, span, from, closes(source, zone.span.end, span.end));
  if (anchor === "noun" || anchor === "whole") return zone;
  if (anchor === "alone" && !DOUBTFUL.has(zone.name)) return zone;
  const strict = readZone(source, at, span.end, { context: "statement" });
  return strict && statesBehind(source, span, strict) ? strict : undefined;
}

/** "Timeline (7 May 2024, CEST)": where the day starts that stands between the bracket and the zone that closes it. */
function dayInBracket(source: string, at: number, end: number, times: readonly Timestamp[]): number | undefined {
  if (!isOneOf(source, skipBlanks(source, end, source.length), ")]）】")) return undefined;
  const day = times.find(
    (time) =>
      time.date &&
      !time.clock &&
      time.date.span.end <= at &&
      /^[\s,，;·/]{1,4}$/.test(source.slice(time.date.span.end, at)),
  );
  const start = day?.date?.span.start;
  return start !== undefined && start > 0 && isOneOf(source, start - 1, "([（【") ? start : undefined;
}

/** "Timeline (TSA, UTC+3)": where the name starts that the bracket has for the zone before its offset. */
function otherNameInBracket(source: string, at: number): number | undefined {
  const name = /(?<=[([（【])\p{Lu}{2,6}\s?[,，=/·–-]\s?$/u.exec(source.slice(Math.max(0, at - 12), at));
  return name ? at - name[0].length : undefined;
}

const isGap = (source: string, at: number): boolean => isBlankAt(source, at) || isOneOf(source, at, "\n\r");

/**
 * What stands before a zone: nothing but fillers (`whole`, if it also closes the text), an opening bracket (`alone`, if the
 * bracket closes behind it), a noun for times, or nothing that counts.
 */
function anchorBefore(source: string, span: Span, at: number, closed: boolean): "whole" | "alone" | "noun" | "none" {
  const floor = Math.max(span.start, at - 160);
  let p = at;
  let opened = false;
  let marked = false;
  let words = 0;
  while (p > floor) {
    const char = source.charAt(p - 1);
    if (isGap(source, p - 1)) p--;
    else if (MARKS.includes(char)) {
      if ("([（【".includes(char)) {
        if (closed && words === 0 && !hasNounBefore(source, floor, p - 1)) return "alone";
        opened = true;
      }
      marked = true;
      p--;
    } else if (digitAt(source, p - 1) >= 0) {
      // "24-hour clock": a number that does not break the phrase; a clock does.
      const start = startOfRun(floor, p, (i) => digitAt(source, i) >= 0);
      if (p - start > 2 || isOneOf(source, start - 1, ":：.")) return "none";
      p = start;
    } else if (isSpacedLetterAt(source, p - 1)) {
      const start = startOfRun(floor, p, (i) => isSpacedLetterAt(source, i));
      const word = fold(source.slice(start, p));
      // "the first time PST users …" is no statement: one time alone needs a word, a mark or an end beside it.
      if (TIMES.has(word) || (TIME.has(word) && (opened || closed || marked || words > 0) && words <= 3)) return "noun";
      if (!FILLERS.has(word) || ++words > 10) return "none";
      p = start;
    } else if (isLetterAt(source, p - 1)) {
      const before = source.slice(Math.max(floor, p - 12), p);
      return UNSPACED_NOUNS.some((noun) => before.includes(noun)) ? "noun" : "none";
    } else return "none";
  }
  return p <= span.start && closed ? "whole" : "none";
}

/** Whether the word before a bracket is a noun for times: "Timeline (". */
function hasNounBefore(source: string, floor: number, at: number): boolean {
  let p = at;
  while (p > floor && (isGap(source, p - 1) || isOneOf(source, p - 1, "*_`"))) p--;
  const start = startOfRun(floor, p, (i) => isSpacedLetterAt(source, i));
  const word = fold(source.slice(start, p));
  return TIMES.has(word) || TIME.has(word);
}

function startOfRun(floor: number, at: number, belongs: (index: number) => boolean): number {
  let p = at;
  while (p > floor && at - p < 24 && belongs(p - 1)) p--;
  return p;
}

/** Whether nothing but marks stands between here and a closing bracket, a separator or the end. */
function closes(source: string, at: number, end: number): boolean {
  let p = at;
  for (let i = 0; i < 12 && p < end && (isGap(source, p) || isOneOf(source, p, "*_`:.|#")); i++) p++;
  return p >= end || isOneOf(source, p, ")]）】,;/");
}

const THROUGHOUT = new RegExp(`^${anyOf("zoneWords", "throughout")}$`, "u");
const NAMED_TIME = new RegExp(`\\s${anyOf("zoneWords", "time")}$`, "iu");
const IS = new RegExp(`^(?:${wholeWords("zoneWords", "means")}|=|,)\\s*`, "u");
const NAMED_BEHIND = new RegExp(`^(?:[([（【,，:：=/–—-]|${anyOf("zoneWords", "of")}\\s)\\s*`, "u");

/** "UTC times", "(PST time)": a noun for times right behind a zone that starts its sentence or bracket, or for many anywhere. */
function statesBehind(source: string, span: Span, zone: WrittenZone): boolean {
  if (timesBehind(source, zone.span.end, span.end)) return true;
  const noun = readWord(source, skipBlanks(source, zone.span.end, span.end), span.end);
  if (!NAMED_TIME.test(zone.name) && !(noun && TIME.has(noun.text))) return false;
  const floor = Math.max(span.start, zone.span.start - 80);
  let p = zone.span.start;
  for (let words = 0; p > floor; ) {
    const char = source.charAt(p - 1);
    if (".;!?:。".includes(char)) return true;
    if (isGap(source, p - 1) || MARKS.includes(char)) p--;
    else {
      const start = startOfRun(floor, p, (i) => isSpacedLetterAt(source, i));
      if (start === p || !FILLERS.has(fold(source.slice(start, p))) || ++words > 3) return false;
      p = start;
    }
  }
  return p <= span.start;
}

/** "UTC times", "UTC for all times", "GMT is used throughout". */
function timesBehind(source: string, at: number, end: number): boolean {
  let p = at;
  for (let words = 0; words < 6; words++) {
    const word = readWord(source, skipBlanks(source, p, end), end);
    if (!word) return false;
    if (TIMES.has(word.text) || THROUGHOUT.test(word.text)) return true;
    if (!FILLERS.has(word.text)) return false;
    p = word.end;
  }
  return false;
}

/** "Central Time was UTC-5": the offset that the sentence itself gives for the zone; "local time (PKT)": the zone itself. */
function correction(source: string, span: Span, zone: WrittenZone): WrittenZone {
  if (zone.meaning.kind === "offset") return zone;
  if (zone.meaning.kind === "unknown") return namedBehind(source, span, zone) ?? zone;
  const p = skipBlanks(source, zone.span.end, span.end);
  const joined = IS.exec(source.slice(p, Math.min(span.end, p + 12)));
  if (!joined) return zone;
  const exact = readZone(source, p + joined[0].length, span.end, { context: "bracket" });
  return exact?.meaning.kind === "offset" ? { ...zone, meaning: exact.meaning } : zone;
}

/** The zone that local time is said to be, with its offset where that stands beside it: "local time (PKT, UTC+5)". */
function namedBehind(source: string, span: Span, { span: local }: WrittenZone): WrittenZone | undefined {
  const p = skipBlanks(source, local.end, span.end);
  const joined = NAMED_BEHIND.exec(source.slice(p, Math.min(span.end, p + 8)));
  if (!joined) return undefined;
  const named = readZone(source, p + joined[0].length, span.end, { context: "bracket" });
  return named && named.meaning.kind !== "unknown" && closes(source, named.span.end, span.end)
    ? correction(source, span, named)
    : undefined;
}
