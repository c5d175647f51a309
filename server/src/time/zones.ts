// Reads a zone as written at one place: offset, abbreviation, IANA name, phrase or city.

import { movedZone } from "./moved.ts";
import { isRegion } from "./offset.ts";
import {
  digitAt,
  endsWord,
  fold,
  isBlankAt,
  isLetterAt,
  isOneOf,
  isSpacedLetterAt,
  isUnspacedAt,
  readPhrase,
  type Scanned,
  skipBlanks,
  startsAt,
  wordIn,
} from "./scan.ts";
import type { WrittenZone, ZoneMeaning } from "./types.ts";
import { LANGUAGES, phraseOf, wordsOf } from "./words/index.ts";
import { ABBREVIATIONS, CITIES, GENERIC, IANA_AREAS, LOWER_CASE, WORDLIKE, ZERO } from "./zone-data.ts";
import { readBracketedOffset, readSigned, readZeroOffset } from "./zone-offset.ts";

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
  if (name.startsWith("Etc/GMT") && name.length > 7) return { kind: "offset", minutes: 0 - Number(name.slice(7)) * 60 };
  return name.includes("/") ? { kind: "region", id: name } : undefined;
}

/** Phrase, folded, to a name of the zone tables. */
export const ZONE_PHRASES: ReadonlyMap<string, string> = new Map(
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

/** Reads the zone that starts at `at`, and nothing behind `end`. Brackets around it are the caller's. */
export function readZone(
  source: string,
  at: number,
  end: number,
  options: ZoneOptions = { context: "clock" },
): WrittenZone | undefined {
  if (end < source.length) {
    const piece = source.slice(at, end);
    const zone = readZone(piece, 0, piece.length, options);
    return zone && movedZone(zone, at);
  }
  const signed = isOneOf(source, at, "+-−‑＋－");
  if (!signed && !mayStartZone(source, at, end)) return undefined;
  const read =
    readOffset(source, at, end, options) ??
    // Before the names: "Pacific/Auckland" is not "Pacific".
    readIana(source, at, end) ??
    readName(source, at, end, options) ??
    readToken(source, at, end, options) ??
    readCity(source, at, end, options);
  return read && { span: { start: at, end: read.end }, name: source.slice(at, read.end), meaning: read.value };
}

/** The first word of a phrase. */
export const firstWord = (phrase: string): string => phrase.replace(/ .*/, "");
const isFirstWord = wordIn(
  new Set(
    [
      ...ZONE_PHRASES.keys(),
      ...CITIES.keys(),
      ...BEFORE_CITY.keys(),
      ...[...ABBREVIATIONS.keys(), ...Object.keys(GENERIC), ...ZERO, ...IANA_AREAS, "z"].map(fold),
    ].map(firstWord),
  ),
);

/** Whether a zone with a name could start at an offset: a quick look before `readZone`. */
export function mayStartZone(source: string, at: number, end: number): boolean {
  if (isUnspacedAt(source, at)) return UNSPACED.some(([phrase]) => startsAt(source, at, end, phrase));
  return isFirstWord(source, at, end);
}

/** A bare offset behind a clock. */
function readOffset(source: string, at: number, end: number, options: ZoneOptions): Scanned<ZoneMeaning> | undefined {
  if (options.context === "statement") return undefined;
  const signed = readSigned(source, at, end);
  if (!signed || signed.end - at < 3) return undefined;
  // "+0000 UTC", "-0700 PDT": the name of what was just said.
  const name = isBlankAt(source, signed.end) ? readOtherName(source, signed.end, end) : undefined;
  return { value: { kind: "offset", minutes: signed.value }, end: name?.end ?? signed.end };
}

/** A run of capital letters and digits (`PST`, `PST8PDT`), or of lower-case letters behind a clock. */
function readToken(source: string, at: number, end: number, options: ZoneOptions): Scanned<ZoneMeaning> | undefined {
  const start = source[at] === "+" && isLetterAt(source, at + 1) ? at + 1 : at;
  let p = start;
  while (p - start < 9 && (isSpacedLetterAt(source, p) || (p > start && /\d/.test(source.charAt(p))))) p++;
  // GMT0 and UTC0 carry their offset; the letters alone are the name.
  const letters = source.slice(start, p);
  const zero = /^(?:UTC|GMT)(?=\d)/i.exec(letters);
  if (zero) p = start + 3;
  else if (!endsWord(source, p, end)) return undefined;
  const raw = source.slice(start, p);
  const name = raw.toUpperCase();
  if (name === "Z")
    return options.context !== "statement" ? { value: { kind: "offset", minutes: 0 }, end: p } : undefined;
  let meaning = meaningOf(name);
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
    const other = source[p] === "/" ? readOtherName(source, p, end) : undefined;
    if (other && ZERO.includes(other.value)) p = other.end;
  } else {
    const other = source[p] === "/" ? readOtherName(source, p, end) : undefined;
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

/** `/CEST` of `CET/CEST`; ` PDT` of `-0700 PDT`. */
function readOtherName(source: string, at: number, end: number): Scanned<string> | undefined {
  let p = at + 1;
  while (p - at < 7 && isSpacedLetterAt(source, p)) p++;
  const raw = source.slice(at + 1, p);
  const name = source[at] === "/" ? raw.toUpperCase() : raw;
  return endsWord(source, p, end) && meaningOf(name) ? { value: name, end: p } : undefined;
}

function sameRegion(a: string, b: string): string | undefined {
  const [first, second] = [ABBREVIATIONS.get(a), ABBREVIATIONS.get(b)];
  return first && second && first.region === second.region && a !== b ? first.region : undefined;
}

/** Behind " time" of "UTC time". */
function behindTimeWord(source: string, at: number, end: number): number {
  return readPhrase(source, skipBlanks(source, at, end), end, TIME_WORDS, 2)?.end ?? at;
}

/** Whether what follows cannot go on the sentence: the end, a separator, a bracket, a mark, another clock. */
function followedBySeparator(source: string, at: number, end: number): boolean {
  const p = skipBlanks(source, at, end);
  if (source[p] === "/") return digitAt(source, skipBlanks(source, p + 1, end)) >= 0;
  return p >= end || isOneOf(source, p, "-–—:|)]*_`,;.>→<");
}

function readIana(source: string, at: number, end: number): Scanned<ZoneMeaning> | undefined {
  const [name = "", area = ""] = /^([A-Z][A-Za-z]+)\/[\w+/-]*[A-Za-z0-9]/.exec(source.slice(at, at + 40)) ?? [];
  const p = at + name.length;
  if (!IANA_AREAS.has(area) || !endsWord(source, p, end)) return undefined;
  const meaning = isRegion(name) ? meaningOf(name) : undefined;
  return meaning && { value: meaning, end: p };
}

const SURE_NAMES = wordsOf(({ zones }) => zones?.sure);

/** A phrase: "Pacific Time", "hora de Brasília", 北京时间, "local time". */
function readName(source: string, at: number, end: number, options: ZoneOptions): Scanned<ZoneMeaning> | undefined {
  if (isUnspacedAt(source, at)) {
    const name = UNSPACED.find(([text]) => startsAt(source, at, end, text));
    const meaning = name && meaningOf(name[1]);
    return meaning && { value: meaning, end: at + name[0].length };
  }
  const read = readPhrase(source, at, end, ZONE_PHRASES);
  const meaning = read && meaningOf(read.value);
  if (!read || !meaning) return undefined;
  if (meaning.kind === "unknown") {
    // "Ortszeit Wien", "hora local Lima": the local time of that city.
    const next = skipBlanks(source, read.end, end);
    const city = /\p{Lu}/u.test(source.charAt(next)) ? readPhrase(source, next, end, CITIES, 3) : undefined;
    if (city) return { value: { kind: "region", id: city.value }, end: city.end };
  }
  const oneWord = !/[\s.'’-]/.test(source.slice(at, read.end));
  if (
    oneWord &&
    !SURE_NAMES.has(fold(source.slice(at, read.end))) &&
    (options.context === "statement" || !(options.context === "bracket" || followedBySeparator(source, read.end, end)))
  )
    return undefined;
  return { value: meaning, end: read.end };
}

/** A city: "Berlin time", "heure de Paris"; alone only behind a clock and before a separator, or in brackets. */
function readCity(source: string, at: number, end: number, options: ZoneOptions): Scanned<ZoneMeaning> | undefined {
  const before = readPhrase(source, at, end, BEFORE_CITY, 4);
  const behind = before && (isOneOf(source, before.end, "'’") ? before.end + 1 : before.end);
  const start = behind === undefined ? at : skipBlanks(source, behind, end);
  const city = readPhrase(source, start, end, CITIES, 3);
  if (!city || !/\p{Lu}/u.test(source.charAt(start))) return undefined;
  const region: ZoneMeaning = { kind: "region", id: city.value };
  const suffix = readPhrase(source, skipBlanks(source, city.end, end), end, CITY_SUFFIXES, 2);
  if (suffix) return { value: region, end: suffix.end };
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
