// The parts that all notations of a clock share: half of the day, "Uhr", the finished clock with its faults.
import { anyOf, wordSet } from "../languages/patterns.ts";
import {
  digitAt,
  endsWord,
  isBlankAt,
  isOneOf,
  isSpacedLetterAt,
  readDigits,
  readPhrase,
  readWord,
  type Scanned,
  skipBlanks,
} from "./scan.ts";
import type { ClockFault, WrittenClock } from "./types.ts";
import { CLOCK, HALVES, type HalfOfDay, MIDNIGHT, NOON } from "./words/index.ts";
import { readZone } from "./zones.ts";

/** What makes a doubtful notation (`1600`, `15.25`, `10h`) a clock. */
export interface ClockContext {
  /** The caller expects a clock here. */
  readonly bare?: boolean;
  /** A date stands before it. */
  readonly dated?: boolean;
  /** A date with its year stands before it, so that `2030` is no year. */
  readonly yeared?: boolean;
  /** A word like "at" stands before it. */
  readonly led?: boolean;
  /** It fills a cell among times, so that `8.40` is one. */
  readonly among?: boolean;
}

export interface ReadClock extends Scanned<WrittenClock> {
  readonly approximate: boolean;
}

export interface ClockParts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  readonly notation: WrittenClock["notation"];
  /** One digit, or two with a leading zero. */
  readonly padded: boolean;
}

export const isPadded = (count: number, value: number): boolean => count === 2 && value < 10;

/** Takes in what stands behind the digits: half of the day, "Uhr", `h`. */
export function withHalf(
  source: string,
  at: number,
  digitsEnd: number,
  end: number,
  parts: ClockParts,
): ReadClock | undefined {
  const half = readHalf(source, digitsEnd, end);
  if (half) return finish(source, at, half.end, parts, half.value);
  const twelve = parts.hour === 12 && parts.minute === 0 ? readTwelve(source, digitsEnd, end) : undefined;
  if (twelve) return finish(source, at, twelve.end, { ...parts, hour: twelve.value }, undefined);
  const suffix = readSuffix(source, digitsEnd, end);
  if (suffix !== undefined) {
    const behind = readHalf(source, suffix, end);
    return finish(source, at, behind?.end ?? suffix, parts, behind?.value);
  }
  if (
    !endsWord(source, digitsEnd, end) &&
    !ISH.test(source.slice(digitsEnd, digitsEnd + 4)) &&
    !zoneBehind(source, digitsEnd, end)
  )
    return undefined;
  return finish(source, at, digitsEnd, parts, undefined);
}

const ISH = new RegExp(`^${anyOf("dates", "ish")}\\b`, "i");

/** "noon" and "midnight" behind a twelve: the hour that is meant. */
export function readTwelve(source: string, at: number, end: number): Scanned<number> | undefined {
  const p = skipBlanks(source, at, end);
  if (p === at) return undefined;
  const noon = readPhrase(source, p, end, NOON, 3);
  const word = noon ?? readPhrase(source, p, end, MIDNIGHT, 3);
  return word && { value: noon ? 12 : 0, end: word.end };
}

/** Behind `Uhr`, `h`, `hrs` behind a clock. */
export function readSuffix(source: string, at: number, end: number): number | undefined {
  const p = skipBlanks(source, at, end);
  const word = readWord(source, p, end);
  if (!word || !CLOCK.has(word.text) || !endsWord(source, word.end, end)) return undefined;
  // "10:00 heure de Paris" names a zone.
  if (readZone(source, p, end)) return undefined;
  return source[word.end] === "." && word.text.startsWith("hr") ? word.end + 1 : word.end;
}

/** `am`, `P.M.`, `a. m.`, "de la tarde", directly behind a clock. */
export function readHalf(source: string, at: number, end: number): Scanned<HalfOfDay> | undefined {
  let p = skipBlanks(source, at, end);
  const letter = source.charAt(p).toLowerCase();
  if (letter === "a" || letter === "p") {
    const half = letter === "a" ? "am" : "pm";
    const start = p++;
    const dotted = source[p] === ".";
    if (dotted) p++;
    if (dotted && isBlankAt(source, p)) p++;
    if (source.charAt(p).toLowerCase() === "m" && !isSpacedLetterAt(source, p + 1) && digitAt(source, p + 1) < 0) {
      const behind = dotted && source[p + 1] === "." ? p + 2 : p + 1;
      if (!isGermanAm(source, start, behind, end)) return { value: half, end: behind };
    }
    // `10:30p`: only attached.
    if (start === at && endsWord(source, start + 1, end)) return { value: half, end: start + 1 };
  }
  p = skipBlanks(source, at, end);
  return p > at ? readPhrase(source, p, end, HALVES, 4) : undefined;
}

/** Whether this `am` is the German "on": a weekday or a day with a full stop follows. */
function isGermanAm(source: string, at: number, behind: number, end: number): boolean {
  if (source.slice(at, behind) !== "am") return false;
  const p = skipBlanks(source, behind, end);
  const day = readDigits(source, p, end, 2);
  if (day) return source[day.end] === ".";
  const word = readWord(source, p, end);
  return AM_DAY.test(word?.text ?? "");
}

const AM_DAY = new RegExp(`^${anyOf("dates", "amDay")}$`, "u");

/** Whether a zone stands behind a doubtful clock. */
export function zoneBehind(source: string, at: number, end: number): boolean {
  const p = skipBlanks(source, at, end);
  const bracket = isOneOf(source, p, "([");
  const zone = readZone(source, bracket ? skipBlanks(source, p + 1, end) : p, end);
  return zone !== undefined && (bracket || !/^[-+]/.test(zone.name));
}

const APPROXIMATELY_SIGNS = [...wordSet("signs", "approximately")];

export function finish(
  source: string,
  at: number,
  end: number,
  parts: ClockParts,
  half: HalfOfDay | undefined,
): ReadClock {
  const faults: ClockFault[] = [];
  let { hour } = parts;
  let meridiem: "am" | "pm" | undefined;
  if (half !== undefined && hour > 12) faults.push("meridiem-on-24h");
  else if (half !== undefined) {
    meridiem = half === "night" ? (hour >= 6 && hour < 12 ? "pm" : "am") : half;
    hour = (hour % 12) + (meridiem === "pm" ? 12 : 0);
  }
  if (hour > 24 || parts.minute > 59 || (hour === 24 && parts.minute > 0)) faults.push("range");
  const cycle = meridiem !== undefined ? "12" : parts.padded || hour > 12 || hour === 0 ? "24" : "unknown";
  const sign = APPROXIMATELY_SIGNS.find((text) => source.startsWith(text, end));
  const value: WrittenClock = {
    span: { start: at, end },
    hour,
    minute: parts.minute,
    second: parts.second,
    meridiem,
    cycle,
    notation: parts.notation,
    faults,
  };
  return { value, end: end + (sign?.length ?? 0), approximate: sign !== undefined };
}
