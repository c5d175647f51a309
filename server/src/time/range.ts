// Ranges of times: what joins their two ends, and how a half of the day written once counts for both.
import { wordSet } from "../languages/patterns.ts";
import { minutesOfDay } from "./instant.ts";
import { digitAt, isBlankAt, isOneOf, readWord, skipBlanks } from "./scan.ts";
import type { WrittenClock } from "./types.ts";
import { AND, TO } from "./words/index.ts";

const SIGNS = ["-->", "->", "--", "-", "–", "—", "‑", "−", "~", "〜", "～", "→", "⇒", "…"];
const UNSPACED = [...wordSet("signs", "to")];

/** Behind the sign or word that joins the two ends of a range; undefined where there is none. `and` counts behind "between". */
export function behindRangeSign(source: string, at: number, end: number, between: boolean): number | undefined {
  let p = skipBlanks(source, at, end);
  for (let i = 0; i < 4 && isOneOf(source, p, "*_`"); i++) p++;
  p = skipBlanks(source, p, end);
  if (p >= end) return undefined;
  const sign = SIGNS.find((text) => source.startsWith(text, p)) ?? UNSPACED.find((text) => source.startsWith(text, p));
  if (sign !== undefined) return p + sign.length;
  if (p === at) return undefined;
  const word = readWord(source, p, end);
  if (!word || !(TO.has(word.text) || (between && AND.has(word.text)))) return undefined;
  return word.end < end &&
    (isBlankAt(source, word.end) ||
      digitAt(source, word.end) >= 0 ||
      source[word.end] === "'" ||
      source[word.end] === "’")
    ? word.end
    : undefined;
}

/** The clock read as before or after noon. */
function as(clock: WrittenClock, meridiem: "am" | "pm"): WrittenClock {
  return { ...clock, hour: (clock.hour % 12) + (meridiem === "pm" ? 12 : 0), meridiem, cycle: "12" };
}

/**
 * Reads `3:43–3:46 AM`, `11 AM - 1:30` and `11:30–1:15 AM`: the end without a half of the day takes the other's, or the
 * other half where the start would be behind the end; it then lies before noon or midnight. Undefined where nothing is shared.
 */
export function shareMeridiem(
  first: WrittenClock,
  last: WrittenClock,
): { first: WrittenClock; last: WrittenClock } | undefined {
  if (
    first.meridiem === undefined &&
    last.meridiem !== undefined &&
    first.hour >= 1 &&
    first.hour <= 12 &&
    first.notation !== "word"
  ) {
    const same = as(first, last.meridiem);
    return {
      first: minutesOfDay(same) <= minutesOfDay(last) ? same : as(first, last.meridiem === "am" ? "pm" : "am"),
      last,
    };
  }
  if (first.meridiem !== undefined && last.cycle === "unknown") {
    const same = as(last, first.meridiem);
    return {
      first,
      last: minutesOfDay(same) >= minutesOfDay(first) ? same : as(last, first.meridiem === "am" ? "pm" : "am"),
    };
  }
  return undefined;
}
