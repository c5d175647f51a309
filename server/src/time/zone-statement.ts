// Finds a statement that gives many times their zone: "All times in UTC.", "Timeline (PST)", "Time (UTC)", "Zeiten in MEZ".
import { anyOf, wholeWords } from "../languages/patterns.ts";
import { once } from "../text/memo.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { readDate, readWeekday } from "./date.ts";
import { movedZone } from "./moved.ts";
import { digitAt, fold, isBlankAt, isLetterAt, isOneOf, isSpacedLetterAt, readWord, skipBlanks } from "./scan.ts";
import { findTimestamps } from "./timestamp.ts";
import type { Timestamp, WrittenZone } from "./types.ts";
import { LANGUAGES, wordsOf } from "./words/index.ts";
import { CITIES, LOWER_CASE, WORDLIKE } from "./zone-data.ts";
import { mayStartZone, readZone } from "./zones.ts";

const TIMES = wordsOf(({ zones }) => zones?.times);
const TIME = wordsOf(({ zones }) => zones?.time);
const FILLERS = wordsOf(({ zones }) => zones?.fillers);
const UNSPACED_NOUNS = LANGUAGES.flatMap(({ zones }) => `${zones?.times ?? ""} ${zones?.time ?? ""}`.split(" ")).filter(
  (word) => (word.codePointAt(0) ?? 0) >= 0x2e80,
);
/** Names that a title may well use for something else. */
const DOUBTFUL = new Set([...WORDLIKE, "CAT", "EAT", "EST", "IST", "PT", "ET"]);
const MARKS = "*_`\\#>|([（【“\"':：-–—,，=/·•・~»›";

/**
 * The zone that a heading, column header, sentence or paragraph states for many times; undefined where it states none.
 * A zone that belongs to one written time is none.
 */
export function findZoneStatement(source: string, span: Span): WrittenZone | undefined {
  const zone = statementIn(source.slice(span.start, span.end));
  return zone && movedZone(zone, span.start);
}

const statementIn = remembered((source): WrittenZone | undefined => {
  const end = source.length;
  // Times are looked for only where the name of a zone stands: in most lines there is none.
  let times: readonly Timestamp[] | undefined;
  let shouted: (() => boolean) | undefined;
  let next = 0;
  for (let p = 0; p < end; p = behindWord(source, p)) {
    if (!mayStartZone(source, p, end)) continue;
    times ??= findTimestamps(source, { start: 0, end });
    shouted ??= once(() => isShouted(source));
    let time = times[next];
    while (time && time.span.end <= p) time = times[++next];
    // A zone behind a day alone belongs to no time: "on September 20th, 2024 (UTC+2)".
    if (time?.clock && time.span.start <= p) {
      // "At 14:22 local time (CEST)" tells what local time is.
      const named = time.zone?.meaning.kind === "unknown" && namedBehind(source, time.zone);
      if (named) return named;
      continue;
    }
    const zone = zoneStatedAt(source, p, times, shouted);
    if (zone) return correction(source, zone);
  }
  return undefined;
});

/** Behind the word at `at`, or the one sign. */
function behindWord(source: string, at: number): number {
  let p = at;
  while (isSpacedLetterAt(source, p) || digitAt(source, p) >= 0) p++;
  return Math.max(p, at + 1);
}

/** The zone at `at`, where its surroundings make it a statement. */
function zoneStatedAt(
  source: string,
  at: number,
  times: readonly Timestamp[],
  shouted: () => boolean,
): WrittenZone | undefined {
  const zone = readZone(source, at, source.length, { context: "bracket" });
  if (!zone || (mayBeAWord(zone, shouted) && !closes(source, zone.span.end, CLOSING))) return undefined;
  const from = dayBefore(source, at, zone.span.end, times) ?? otherNameInBracket(source, at) ?? at;
  const anchor = anchorBefore(source, from, closes(source, zone.span.end), zone.span.end);
  if (anchor === "noun" || anchor === "whole") return zone;
  // "(Lima)" behind any word is a place, or a thing called so.
  if (anchor === "alone" && !DOUBTFUL.has(zone.name) && !CITIES.has(fold(zone.name))) return zone;
  const strict = readZone(source, at, source.length, { context: "statement" });
  return strict && statesBehind(source, strict) ? strict : undefined;
}

/** "Dates et heures", "DATES ET HEURES": an abbreviation whose case does not tell it from the words around it. */
function mayBeAWord({ name }: WrittenZone, shouted: () => boolean): boolean {
  if (!/^[a-z]{2,4}$/i.test(name) || LOWER_CASE.has(fold(name))) return false;
  return name === name.toLowerCase() || shouted();
}

/** Whether all of a text is in capitals, and more than abbreviations are. */
function isShouted(source: string): boolean {
  return source === source.toUpperCase() && /\p{Lu}{5}/u.test(source);
}

/** "Timeline (7 May 2024, CEST)", "Timeline, 7 May 2024 CEST": where the day starts that stands before the zone that closes the bracket or the text. */
function dayBefore(source: string, at: number, end: number, times: readonly Timestamp[]): number | undefined {
  const day = times.find(({ date }) => date && /^[\s,，;·/]{1,4}$/.test(source.slice(date.span.end, at)))?.date?.span;
  if (!day) return undefined;
  if (isOneOf(source, skipBlanks(source, end, source.length), CLOSING))
    return isOneOf(source, day.start - 1, "([（【") ? day.start : undefined;
  const lead = /[\s,，:：–—-]{1,4}$/.exec(source.slice(0, day.start));
  return lead && closes(source, end) && hasNounBefore(source, 0, lead.index) ? day.start : undefined;
}

/** "Timeline (TSA, UTC+3)": where the name starts that the bracket has for the zone before its offset. */
function otherNameInBracket(source: string, at: number): number | undefined {
  const name = /(?<=[([（【])\p{Lu}{2,6}\s?[,，=/·–-]\s?$/u.exec(source.slice(Math.max(0, at - 12), at));
  return name ? at - name[0].length : undefined;
}

const isGap = (source: string, at: number): boolean => isBlankAt(source, at) || isOneOf(source, at, "\n\r");

/**
 * What stands before a zone: nothing but fillers (`whole`, if it also closes the text), an opening bracket (`alone`, if the
 * bracket closes behind it), a noun for times; undefined where it is nothing that counts.
 */
function anchorBefore(
  source: string,
  at: number,
  closed: boolean,
  behind: number,
): "whole" | "alone" | "noun" | undefined {
  const floor = Math.max(0, at - 160);
  let p = at;
  let marked = false;
  let words = 0;
  while (p > floor) {
    const char = source.charAt(p - 1);
    if (isGap(source, p - 1)) p--;
    else if (MARKS.includes(char)) {
      if ("([（【".includes(char) && closed && words === 0 && !hasNounBefore(source, floor, p - 1)) return "alone";
      if ("([（【".includes(char) && words > 0 && isRemarkOfDay(source, p - 1, behind)) return "alone";
      marked = true;
      p--;
    } else if (digitAt(source, p - 1) >= 0) {
      // "24-hour clock": a number that does not break the phrase; a clock does.
      const start = startOfRun(p, (i) => digitAt(source, i) >= 0);
      if (p - start > 2 || isOneOf(source, start - 1, ":：.")) return undefined;
      p = start;
    } else if (isSpacedLetterAt(source, p - 1)) {
      const start = startOfRun(p, (i) => isSpacedLetterAt(source, i));
      const word = fold(source.slice(start, p));
      // "the first time PST users …" is no statement: one time alone needs a word, a mark or an end beside it.
      if (TIMES.has(word) || (TIME.has(word) && (closed || marked || words > 0) && words <= 3)) return "noun";
      if (!FILLERS.has(word) || ++words > 10) return undefined;
      p = start;
    } else if (isLetterAt(source, p - 1)) {
      const before = source.slice(Math.max(0, p - 12), p);
      return UNSPACED_NOUNS.some((noun) => before.includes(noun)) ? "noun" : undefined;
    } else return undefined;
  }
  return p <= 0 && closed ? "whole" : undefined;
}

/** "**Monday** (all CET)", "### 24 Nov (all CET)": whether the bracket at `at` is all that a day over entries says besides. */
function isRemarkOfDay(source: string, at: number, behind: number): boolean {
  if (at > LONGEST_DAY || !CLOSED.test(source.slice(behind, behind + 12))) return false;
  let p = 0;
  while (p < at && (isGap(source, p) || isOneOf(source, p, "#*_`"))) p++;
  const day = readDate(source, p, at, {}) ?? readWeekday(source, p, at);
  return day !== undefined && !/[\p{L}\p{N}]/u.test(source.slice(day.end, at));
}

/** UTF-16 units. */
const LONGEST_DAY = 64;
const CLOSED = /^[*_`\s]{0,4}[)\]）】][*_`:：.\s]{0,6}$/;

/** Whether the word before a bracket is a noun for times: "Timeline (". */
function hasNounBefore(source: string, floor: number, at: number): boolean {
  let p = at;
  while (p > floor && (isGap(source, p - 1) || isOneOf(source, p - 1, "*_`"))) p--;
  const start = startOfRun(p, (i) => isSpacedLetterAt(source, i));
  const word = fold(source.slice(start, p));
  return TIMES.has(word) || TIME.has(word);
}

/** Where what `belongs` together starts, up to so many signs before `at` as no word that is looked up has. */
function startOfRun(at: number, belongs: (index: number) => boolean): number {
  let p = at;
  while (at - p < 24 && belongs(p - 1)) p--;
  return p;
}

const CLOSING = ")]）】";

/** Whether nothing but marks stands between here and a closing bracket, a separator or the end. */
function closes(source: string, at: number, signs = `${CLOSING},;/`): boolean {
  let p = at;
  while (isGap(source, p) || isOneOf(source, p, "*_`:.|#")) p++;
  return p >= source.length || isOneOf(source, p, signs);
}

const THROUGHOUT = new RegExp(`^${anyOf("zoneWords", "throughout")}$`, "u");
const NAMED_TIME = new RegExp(`\\s${anyOf("zoneWords", "time")}$`, "iu");
const IS = new RegExp(`^(?:${wholeWords("zoneWords", "means")}|=|,)\\s*`, "u");
const NAMED_BEHIND = new RegExp(`^(?:[([（【,，:：=/–—-]|${anyOf("zoneWords", "of")}\\s)\\s*`, "u");

/** "UTC times", "(PST time)": a noun for times right behind a zone that starts its sentence or bracket, or for many anywhere. */
function statesBehind(source: string, zone: WrittenZone): boolean {
  const { start: at, end: behind } = zone.span;
  if (timesBehind(source, behind)) return true;
  const noun = readWord(source, skipBlanks(source, behind, source.length), source.length);
  if (!NAMED_TIME.test(zone.name) && !(noun && TIME.has(noun.text))) return false;
  const floor = Math.max(0, at - 80);
  let p = at;
  for (let words = 0; p > floor; ) {
    const char = source.charAt(p - 1);
    if (".;!?:。".includes(char)) return true;
    if (isGap(source, p - 1) || MARKS.includes(char)) p--;
    else {
      const start = startOfRun(p, (i) => isSpacedLetterAt(source, i));
      if (!FILLERS.has(fold(source.slice(start, p))) || ++words > 3) return false;
      p = start;
    }
  }
  return p <= 0;
}

/** "UTC times", "UTC for all times", "GMT is used throughout". */
function timesBehind(source: string, at: number): boolean {
  let p = at;
  for (let words = 0; words < 6; words++) {
    const word = readWord(source, skipBlanks(source, p, source.length), source.length);
    if (!word) return false;
    if (TIMES.has(word.text) || THROUGHOUT.test(word.text)) return true;
    if (!FILLERS.has(word.text)) return false;
    p = word.end;
  }
  return false;
}

/** "Central Time was UTC-5": the offset that the sentence itself gives for the zone; "local time (PKT)": the zone itself. */
function correction(source: string, zone: WrittenZone): WrittenZone {
  if (zone.meaning.kind === "offset") return zone;
  if (zone.meaning.kind === "unknown") return namedBehind(source, zone) ?? zone;
  const exact = zoneBehind(source, zone, IS);
  return exact?.meaning.kind === "offset" ? { ...zone, meaning: exact.meaning } : zone;
}

/** The zone that local time is said to be, with its offset where that stands beside it: "local time (PKT, UTC+5)". */
function namedBehind(source: string, local: WrittenZone): WrittenZone | undefined {
  const named = zoneBehind(source, local, NAMED_BEHIND);
  return named && named.meaning.kind !== "unknown" && closes(source, named.span.end)
    ? correction(source, named)
    : undefined;
}

/** The zone behind another one and what joins the two. */
function zoneBehind(source: string, { span }: WrittenZone, joint: RegExp): WrittenZone | undefined {
  const p = skipBlanks(source, span.end, source.length);
  const joined = joint.exec(source.slice(p, p + 12));
  return joined ? readZone(source, p + joined[0].length, source.length, { context: "bracket" }) : undefined;
}
