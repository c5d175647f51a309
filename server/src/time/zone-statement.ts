// Finds a statement that gives many times their zone: "All times in UTC.", "Timeline (PST)", "Time (UTC)", "Zeiten in MEZ".
import type { Span } from "../text/span.ts";
import { digitAt, fold, isBlankAt, isLetterAt, isSpacedLetterAt, readWord, skipBlanks } from "./scan.ts";
import { findTimestamps } from "./timestamp.ts";
import type { WrittenZone } from "./types.ts";
import { LANGUAGES, wordsOf } from "./words/index.ts";
import { readZone } from "./zones.ts";

const TIMES = wordsOf(({ zones }) => zones?.times);
const TIME = wordsOf(({ zones }) => zones?.time);
const FILLERS = wordsOf(({ zones }) => zones?.fillers);
const UNSPACED_NOUNS = LANGUAGES.flatMap(({ zones }) => `${zones?.times ?? ""} ${zones?.time ?? ""}`.split(" ")).filter(
  (word) => (word.codePointAt(0) ?? 0) >= 0x2e80,
);
const MARKS = "*_`#>|([（【“\"'";

/**
 * The zone that a heading, column header, sentence or paragraph states for many times; undefined where it states none.
 * A zone that belongs to one written time is none.
 */
export function findZoneStatement(source: string, span: Span): WrittenZone | undefined {
  const times = findTimestamps(source, span);
  let next = 0;
  let p = span.start;
  while (p < span.end) {
    while (next < times.length && (times[next]?.span.end ?? 0) <= p) next++;
    const time = times[next];
    if (time?.zone && time.clock && time.span.start <= p) {
      p = time.span.end;
      continue;
    }
    if (
      !(isLetterAt(source, p) || "+-−".includes(source.charAt(p))) ||
      (p > span.start &&
        isSpacedLetterAt(source, p) &&
        (isSpacedLetterAt(source, p - 1) || digitAt(source, p - 1) >= 0))
    ) {
      p++;
      continue;
    }
    const zone = isLetterAt(source, p) ? zoneStatedAt(source, span, p) : undefined;
    if (zone) return correction(source, span, zone);
    p = behindWord(source, p, span.end);
  }
  return undefined;
}

function behindWord(source: string, at: number, end: number): number {
  let p = at + 1;
  if (isSpacedLetterAt(source, at)) while (p < end && isSpacedLetterAt(source, p)) p++;
  return p;
}

/** The zone at `at`, where its surroundings make it a statement. */
function zoneStatedAt(source: string, span: Span, at: number): WrittenZone | undefined {
  const anchor = anchorBefore(source, span, at);
  const zone = readZone(source, at, span.end, { context: anchor === "none" ? "statement" : "bracket" });
  if (!zone) return undefined;
  if (anchor !== "none") return zone;
  return statesBehind(source, span, zone) ? zone : undefined;
}

/** What stands before a zone: a bracket or the start of the text (alone), a noun for times, or nothing that counts. */
function anchorBefore(source: string, span: Span, at: number): "alone" | "noun" | "none" {
  let p = at;
  const floor = Math.max(span.start, at - 160);
  let opened = false;
  let words = 0;
  while (p > floor) {
    const char = source.charAt(p - 1);
    if (isBlankAt(source, p - 1)) p--;
    else if ("([（【".includes(char)) {
      if (words === 0 && closesBehind(source, at, span.end)) return "alone";
      opened = true;
      p--;
    } else if (MARKS.includes(char) || ":：-–—,，=/".includes(char)) p--;
    else if (digitAt(source, p - 1) >= 0) {
      // "24-hour clock", "UTC-5": numbers that do not break the phrase; a clock does.
      let q = p - 1;
      while (q > floor && digitAt(source, q - 1) >= 0) q--;
      if (p - q > 2 || ":：.".includes(source.charAt(q - 1))) return "none";
      p = q;
    } else if (isSpacedLetterAt(source, p - 1)) {
      let q = p;
      while (q > floor && isSpacedLetterAt(source, q - 1)) q--;
      const word = fold(source.slice(q, p));
      if (TIMES.has(word)) return "noun";
      if (TIME.has(word) && (opened || words <= 3)) return "noun";
      if (!FILLERS.has(word) || ++words > 10) return "none";
      p = q;
    } else if (isLetterAt(source, p - 1)) {
      const before = source.slice(Math.max(floor, p - 12), p);
      return UNSPACED_NOUNS.some((noun) => before.includes(noun)) ? "noun" : "none";
    } else return "none";
  }
  // Nothing but fillers before it: "(all PST)", a column that is only "UTC".
  return p <= span.start && words === 0 && closesBehind(source, at, span.end) ? "alone" : "none";
}

/** Whether only the zone stands between here and a closing bracket or the end. */
function closesBehind(source: string, at: number, end: number): boolean {
  const zone = readZone(source, at, end, { context: "bracket" });
  if (!zone) return false;
  let p = zone.span.end;
  for (let i = 0; i < 12 && p < end && (isBlankAt(source, p) || "*_`:.|#".includes(source.charAt(p))); i++) p++;
  return p >= end || ")]）】,;/".includes(source.charAt(p));
}

/** "UTC times", "PST timestamps": a noun for many times right behind a zone that starts its sentence or bracket. */
function statesBehind(source: string, span: Span, zone: WrittenZone): boolean {
  const noun = readWord(source, skipBlanks(source, zone.span.end, span.end), span.end);
  if (noun && TIMES.has(noun.text)) return true;
  const timeWord = /\s(?:time|zeit|timezone)$/i.test(zone.name);
  if (!timeWord && !(noun && TIME.has(noun.text))) return false;
  let p = zone.span.start;
  for (let words = 0; p > span.start; p--) {
    const char = source.charAt(p - 1);
    if (isBlankAt(source, p - 1) || MARKS.includes(char)) continue;
    if (".;!?:。".includes(char)) return true;
    if (!isLetterAt(source, p - 1)) return false;
    const word = /([\p{L}]{1,20})$/u.exec(source.slice(Math.max(span.start, p - 21), p))?.[1] ?? "";
    if (!FILLERS.has(fold(word)) || ++words > 3) return false;
    p -= word.length - 1;
  }
  return true;
}

/** "Central Time was UTC-5": the offset that the sentence itself gives for the zone. */
function correction(source: string, span: Span, zone: WrittenZone): WrittenZone {
  if (zone.meaning.kind === "offset") return zone;
  const p = skipBlanks(source, zone.span.end, span.end);
  const joined = /^(?:is|was|=|,|means|entspricht|est|es|é)\s*/.exec(source.slice(p, Math.min(span.end, p + 12)));
  if (!joined) return zone;
  const exact = readZone(source, p + joined[0].length, span.end, { context: "bracket" });
  return exact?.meaning.kind === "offset" ? { ...zone, meaning: exact.meaning } : zone;
}
