// Reads a zone as written at one place: offset, abbreviation, IANA name, phrase or city.

import { isRegion } from "./offset.ts";
import {
  endsWord,
  fold,
  isBlankAt,
  isLetterAt,
  isSpacedLetterAt,
  type Read,
  readDigits,
  readPhrase,
  skipBlanks,
  startsAt,
} from "./scan.ts";
import type { WrittenZone, ZoneMeaning } from "./types.ts";
import { LANGUAGES, phraseOf, wordsOf } from "./words/index.ts";
import { ABBREVIATIONS, CITIES, GENERIC, IANA_AREAS, LOWER_CASE, WORDLIKE, ZERO } from "./zone-data.ts";

export interface ZoneOptions {
  /** `clock`: directly behind a time of day; `bracket`: alone in brackets or a cell; `statement`: in running words, where only what can hardly be anything else counts. */
  readonly context: "clock" | "bracket" | "statement";
}

/** What a name of the zone tables means: `PST`, `UTC`, `PT`, `Europe/Berlin`, `local`. */
export function meaningOf(name: string): ZoneMeaning | undefined {
  if (name === "local") return { kind: "unknown" };
  if (ZERO.includes(name)) return { kind: "offset", minutes: 0 };
  const generic = GENERIC[name];
  if (generic !== undefined) return { kind: "region", id: generic };
  const abbreviation = ABBREVIATIONS.get(name);
  if (abbreviation) return { kind: "abbreviation", ...abbreviation };
  if (name.startsWith("Etc/GMT") && name.length > 7) return { kind: "offset", minutes: -Number(name.slice(7)) * 60 };
  return name.includes("/") ? { kind: "region", id: name } : undefined;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ zones }) => Object.entries(zones?.names ?? {})).flatMap(([phrase, name]) => {
    const folded = phraseOf(phrase);
    const forms = folded.endsWith(" time") ? [folded, `${folded}zone`, `${folded} zone`] : [folded];
    return forms.map((form) => [form, name] as const);
  }),
);
/** Names of scripts without blanks, longest first. */
const UNSPACED: readonly (readonly [string, string])[] = LANGUAGES.flatMap(({ zones }) =>
  Object.entries(zones?.names ?? {}),
)
  .filter(([phrase]) => (phrase.codePointAt(0) ?? 0) >= 0x2e80)
  .sort((a, b) => b[0].length - a[0].length);
const BEFORE_CITY: ReadonlyMap<string, true> = new Map(
  LANGUAGES.flatMap(({ zones }) => (zones?.beforeCity ?? []).map((phrase) => [phraseOf(phrase), true] as const)),
);
const BEHIND_CITY = wordsOf(({ zones }) => zones?.behindCity);
const TIME_WORDS: ReadonlyMap<string, true> = new Map(
  ["time", "timezone", "time zone", "zeit", "tz"].map((word) => [word, true]),
);

/** Reads the zone that starts at `at`. Brackets around it are the caller's. */
export function readZone(
  source: string,
  at: number,
  end: number,
  options: ZoneOptions = { context: "clock" },
): WrittenZone | undefined {
  const read =
    readOffset(source, at, end, options) ??
    readName(source, at, end, options) ??
    readToken(source, at, end, options) ??
    readIana(source, at, end) ??
    readCity(source, at, end, options);
  return read && { span: { start: at, end: read.end }, name: source.slice(at, read.end), meaning: read.value };
}

/** A real offset in use somewhere: whole and half hours and the few quarters. */
function offsetMinutes(sign: number, hours: number, minutes: number): number | undefined {
  const total = hours * 60 + minutes;
  return total <= 14 * 60 && (minutes === 0 || minutes === 30 || minutes === 45) ? sign * total : undefined;
}

function signAt(source: string, at: number): number {
  const char = source.charAt(at);
  return char === "+" || char === "＋" ? 1 : char === "-" || char === "−" || char === "‑" || char === "－" ? -1 : 0;
}

/** `+02:00`, `-0800`, `+09`, at the sign. Without a colon or four digits only the number of hours. */
function readSigned(source: string, at: number, end: number): Read<number> | undefined {
  const sign = at < end ? signAt(source, at) : 0;
  if (sign === 0) return undefined;
  const digits = readDigits(source, at + 1, end, 4);
  if (!digits) return undefined;
  let { end: p } = digits;
  let hours = digits.value;
  let minutes = 0;
  if (digits.count >= 3) {
    hours = Math.floor(digits.value / 100);
    minutes = digits.value % 100;
  } else {
    const part = source[p] === ":" ? readDigits(source, p + 1, end, 2) : undefined;
    if (part?.count === 2) {
      minutes = part.value;
      p = part.end;
    } else if (startsAt(source, p, end, ".5") && endsWord(source, p + 2, end)) {
      minutes = 30;
      p += 2;
    }
  }
  const value = offsetMinutes(sign, hours, minutes);
  return value === undefined || !endsWord(source, p, end) ? undefined : { value, end: p };
}

/** A bare offset behind a clock. */
function readOffset(source: string, at: number, end: number, options: ZoneOptions): Read<ZoneMeaning> | undefined {
  if (options.context === "statement") return undefined;
  const signed = readSigned(source, at, end);
  if (!signed || signed.end - at < 3) return undefined;
  return { value: { kind: "offset", minutes: signed.value }, end: signed.end };
}

/** `UTC+1`, `GMT +1`, `GMT 0`: what stands behind the name of the zero offset. */
function readZeroOffset(source: string, at: number, end: number): Read<number> | undefined {
  const p = skipBlanks(source, at, end);
  if (source[p] === "0" && source[p + 1] !== ":" && source[p + 1] !== "." && endsWord(source, p + 1, end))
    return { value: 0, end: p + 1 };
  if (source[p] === "±" && source[p + 1] === "0") return { value: 0, end: p + 2 };
  const sign = p < end ? signAt(source, p) : 0;
  if (sign === 0) return undefined;
  // "UTC - 5 servers" is a separator, "UTC + 5" is an offset.
  const digitsAt = skipBlanks(source, p + 1, end);
  if (digitsAt === p + 1) {
    const signed = readSigned(source, p, end);
    // "10:00 UTC -11:30 UTC" is a range.
    return signed && !(sign < 0 && looksLikeRangeEnd(source, signed.end, end)) ? signed : undefined;
  }
  if (sign < 0 && p > at) return undefined;
  const digits = readDigits(source, digitsAt, end, 2);
  const minutes = digits && offsetMinutes(sign, digits.value, 0);
  return digits && minutes !== undefined && endsWord(source, digits.end, end) && source[digits.end] !== ":"
    ? { value: minutes, end: digits.end }
    : undefined;
}

/** Whether behind `UTC-11:30` the name of a zone or a half of the day follows: then it was the end of a range. */
function looksLikeRangeEnd(source: string, at: number, end: number): boolean {
  const p = skipBlanks(source, at, end);
  const three = source.slice(p, Math.min(end, p + 3)).toUpperCase();
  return three === "UTC" || three === "GMT" || three.startsWith("AM") || three.startsWith("PM");
}

/** A run of capital letters and digits (`PST`, `PST8PDT`), or of lower-case letters behind a clock. */
function readToken(source: string, at: number, end: number, options: ZoneOptions): Read<ZoneMeaning> | undefined {
  const start = source[at] === "+" && at + 1 < end && isLetterAt(source, at + 1) ? at + 1 : at;
  let p = start;
  while (p < end && p - start < 9 && (isSpacedLetterAt(source, p) || (p > start && /\d/.test(source.charAt(p))))) p++;
  if (p === start) return undefined;
  // GMT0 and UTC0 carry their offset; the letters alone are the name.
  const letters = source.slice(start, p);
  const zero = /^(?:UTC|GMT)(?=\d)/i.exec(letters);
  if (zero) p = start + 3;
  else if (!endsWord(source, p, end)) return undefined;
  const raw = source.slice(start, p);
  const name = raw.toUpperCase();
  if (name === "Z")
    return p - start === 1 && options.context !== "statement"
      ? { value: { kind: "offset", minutes: 0 }, end: p }
      : undefined;
  let meaning = name.includes("_") || name === "LOCAL" ? undefined : meaningOf(name);
  if (!meaning) return undefined;
  const upper = raw === name;
  const alone = options.context === "bracket" || followedBySeparator(source, p, end);
  if (
    !upper &&
    !ZERO.includes(name) &&
    !(options.context !== "statement" && (LOWER_CASE.has(fold(raw)) || (alone && !WORDLIKE.has(name))))
  )
    return undefined;
  if (options.context === "statement" && (name === "EAT" || name === "CAT")) return undefined;
  if (
    WORDLIKE.has(name) &&
    !(options.context !== "statement" && alone) &&
    !(name.length === 2 && upper && options.context === "clock")
  )
    return undefined;
  if (ZERO.includes(name)) {
    const offset = readZeroOffset(source, p, end);
    if (offset) return { value: { kind: "offset", minutes: offset.value }, end: offset.end };
    const other = readOtherName(source, p, end);
    if (other && ZERO.includes(other.value)) p = other.end;
  } else {
    const other = readOtherName(source, p, end);
    const region = other && sameRegion(name, other.value);
    if (other && region !== undefined) {
      meaning = { kind: "region", id: region };
      p = other.end;
    }
    const exact = readBracketedOffset(source, p, end);
    if (exact) return { value: { kind: "offset", minutes: exact.value }, end: exact.end };
  }
  return { value: meaning, end: behindTimeWord(source, p, end) };
}

/** `/CEST` of `CET/CEST`. */
function readOtherName(source: string, at: number, end: number): Read<string> | undefined {
  if (source[at] !== "/") return undefined;
  let p = at + 1;
  while (p < end && p - at < 7 && isSpacedLetterAt(source, p)) p++;
  const name = source.slice(at + 1, p).toUpperCase();
  return endsWord(source, p, end) && meaningOf(name) ? { value: name, end: p } : undefined;
}

function sameRegion(a: string, b: string): string | undefined {
  const [first, second] = [ABBREVIATIONS.get(a), ABBREVIATIONS.get(b)];
  return first && second && first.region === second.region && a !== b ? first.region : undefined;
}

/** ` (UTC+8)` behind an abbreviation settles its offset. */
function readBracketedOffset(source: string, at: number, end: number): Read<number> | undefined {
  const p = skipBlanks(source, at, end);
  if (source[p] !== "(") return undefined;
  const q = skipBlanks(source, p + 1, end);
  const name = source.slice(q, Math.min(end, q + 3)).toUpperCase();
  const offset = name === "UTC" || name === "GMT" ? readZeroOffset(source, q + 3, end) : readSigned(source, q, end);
  if (!offset) return undefined;
  const close = skipBlanks(source, offset.end, end);
  return source[close] === ")" ? { value: offset.value, end: close + 1 } : undefined;
}

/** Behind " time" of "UTC time". */
function behindTimeWord(source: string, at: number, end: number): number {
  if (!isBlankAt(source, at) || at >= end) return at;
  return readPhrase(source, skipBlanks(source, at, end), end, TIME_WORDS, 2)?.end ?? at;
}

/** Whether what follows cannot go on the sentence: the end, a separator, a bracket, a mark. */
function followedBySeparator(source: string, at: number, end: number): boolean {
  const p = skipBlanks(source, at, end);
  return p >= end || "-–—:|)]*_`,;.>→<".includes(source.charAt(p));
}

function readIana(source: string, at: number, end: number): Read<ZoneMeaning> | undefined {
  const limit = Math.min(end, at + 40);
  let p = at;
  while (p < limit && /[A-Za-z0-9_+/-]/.test(source.charAt(p))) p++;
  while (p > at && "/-+_".includes(source.charAt(p - 1))) p--;
  const name = source.slice(at, p);
  const slash = name.indexOf("/");
  if (slash < 0 || !IANA_AREAS.has(name.slice(0, slash)) || !endsWord(source, p, end)) return undefined;
  const meaning = isRegion(name) ? meaningOf(name) : undefined;
  return meaning && { value: meaning, end: p };
}

/** A phrase: "Pacific Time", "hora de Brasília", 北京时间, "local time". */
function readName(source: string, at: number, end: number, options: ZoneOptions): Read<ZoneMeaning> | undefined {
  for (const [phrase, name] of UNSPACED) {
    const meaning = startsAt(source, at, end, phrase) ? meaningOf(name) : undefined;
    if (meaning) return { value: meaning, end: at + phrase.length };
  }
  const read = readPhrase(source, at, end, NAMES);
  const meaning = read && meaningOf(read.value);
  if (!read || !meaning) return undefined;
  const oneWord = !/[\s.'’-]/.test(source.slice(at, read.end));
  if (
    oneWord &&
    fold(source.slice(at, read.end)) !== "мск" &&
    (options.context === "statement" || !(options.context === "bracket" || followedBySeparator(source, read.end, end)))
  )
    return undefined;
  return { value: meaning, end: read.end };
}

/** A city: "Berlin time", "heure de Paris"; alone only behind a clock and before a separator, or in brackets. */
function readCity(source: string, at: number, end: number, options: ZoneOptions): Read<ZoneMeaning> | undefined {
  const before = readPhrase(source, at, end, BEFORE_CITY, 4);
  const start = before ? skipBlanks(source, before.end + (/['’]/.test(source.charAt(before.end)) ? 1 : 0), end) : at;
  const city = readPhrase(source, start, end, CITIES, 3);
  if (!city || !/\p{Lu}/u.test(source.charAt(start))) return undefined;
  const region: ZoneMeaning = { kind: "region", id: city.value };
  const behind = readPhrase(source, skipBlanks(source, city.end, end), end, CITY_SUFFIXES, 2);
  if (behind) return { value: region, end: behind.end };
  if (before) return { value: region, end: city.end };
  return options.context === "bracket" || (options.context === "clock" && followedBySeparator(source, city.end, end))
    ? { value: region, end: city.end }
    : undefined;
}

const CITY_SUFFIXES: ReadonlyMap<string, true> = new Map(
  [...BEHIND_CITY].flatMap(
    (word) =>
      [
        [word, true],
        [`local ${word}`, true],
      ] as const,
  ),
);
