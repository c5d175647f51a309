// What abbreviations with several meanings (IST, CST, BST) stand for in one document: as it defines them, or as its other zones tell.
import { wholeWords } from "../languages/patterns.ts";
import type { Span } from "../text/span.ts";
import { ianaOffset } from "./offset.ts";
import type { WrittenZone, ZoneMeaning } from "./types.ts";
import { ABBREVIATIONS, type Abbreviation, NORTH_AMERICAN } from "./zone-data.ts";
import { ZONE_PLACES } from "./zone-places.ts";
import { readZone } from "./zones.ts";

/** By the abbreviation in upper case. */
export type Meanings = ReadonlyMap<string, ZoneMeaning>;

const SEVERAL: ReadonlyMap<string, Abbreviation> = new Map(
  [...ABBREVIATIONS].filter(([name, { others }]) => others.length > 0 && /^[A-Z]{3,4}$/.test(name)),
);
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${[...SEVERAL.keys()].join("|")})(?![\\p{L}\\p{N}_])`, "gu");
/** A year whose offsets stand for those of a zone. */
const SAMPLE_YEAR = 2024;
/** How far from an abbreviation what it stands for is written. UTF-16 units. */
const NEAR = 80;

/** The abbreviations in a text that have several meanings. */
export function severalIn(text: string): ReadonlySet<string> {
  return new Set(text.match(NAMES));
}

/** The zone with what it stands for in its document. */
export function understood(zone: WrittenZone, meanings: Meanings | undefined): WrittenZone {
  if (!meanings || zone.meaning.kind !== "abbreviation" || zone.meaning.others.length === 0) return zone;
  const meaning = meanings.get(zone.name.replace(/\s.*/s, "").toUpperCase());
  return meaning ? { ...zone, meaning } : zone;
}

/** What a text says an abbreviation stands for: `GST is Gulf Standard Time [UTC+04]`, `IST (Israel Standard Time)`, `China Standard Time (CST)`. */
export function definitionIn(source: string, { start, end }: Span, name: string): ZoneMeaning | undefined {
  for (const at of placesOf(source, name, start, end)) {
    const found = definedBehind(source, at + name.length, end, name) ?? definedBefore(source, at, start, name);
    if (found) return found;
  }
  return undefined;
}

const JOINT = new RegExp(`^[\\s*_\`]*(?:(?:${wholeWords("zoneWords", "means")}|=|:|：)\\s*|[([（]\\s*){1,2}`, "u");
const NAMES_TIME = new RegExp(`${wholeWords("zoneWords", "named")}|/`, "iu");

function definedBehind(source: string, at: number, end: number, name: string): ZoneMeaning | undefined {
  const limit = Math.min(end, at + NEAR);
  const joint = JOINT.exec(source.slice(at, limit));
  if (!joint) return undefined;
  let found: ZoneMeaning | undefined;
  for (let p = at + joint[0].length; p < limit; p++) {
    const char = source.charAt(p);
    if (/[\d.;!?\n\r]/.test(char)) break;
    if (/[\p{L}\p{N}]/u.test(source.charAt(p - 1)) || !/\p{L}/u.test(char)) continue;
    const zone = readZone(source, p, end);
    if (!zone) continue;
    const meaning = namesTime(zone) ? among(name, zone.meaning) : undefined;
    if (meaning && zone.meaning.kind === "offset") return meaning;
    found ??= meaning;
    p = zone.span.end - 1;
  }
  return found;
}

/** A place alone defines nothing: "CST: the supplier in Shanghai calls". */
function namesTime({ name, meaning }: WrittenZone): boolean {
  return meaning.kind === "offset" || NAMES_TIME.test(name);
}

function definedBefore(source: string, at: number, start: number, name: string): ZoneMeaning | undefined {
  const open = /[([（]\s*$/.exec(source.slice(Math.max(start, at - 4), at));
  if (!open) return undefined;
  const behind = at - open[0].length;
  const before = source.slice(Math.max(start, behind - NEAR / 2), behind);
  for (const word of [...before.matchAll(/[\p{L}\p{N}+:-]+/gu)].slice(-4)) {
    const from = behind - before.length + word.index;
    const zone = readZone(source, from, behind, { context: "bracket" });
    if (zone && source.slice(zone.span.end, behind).trim() === "" && zone.name !== name)
      return among(name, zone.meaning);
  }
  return undefined;
}

/** The one of an abbreviation's meanings that another zone bears out. */
function among(name: string, zone: ZoneMeaning): ZoneMeaning | undefined {
  const several = SEVERAL.get(name);
  if (!several || zone.kind === "unknown") return undefined;
  const all = [several, ...several.others];
  const region = zone.kind === "offset" ? undefined : zone.kind === "region" ? zone.id : zone.region;
  const offsets = zone.kind === "region" ? offsetsOf(zone.id) : [zone.minutes];
  const found = all.find((one) => one.region === region) ?? all.find(({ minutes }) => offsets.includes(minutes));
  return found && decided(found);
}

const decided = ({ minutes, region }: Pick<Abbreviation, "minutes" | "region">): ZoneMeaning => ({
  kind: "abbreviation",
  minutes,
  region,
  others: [],
});

function offsetsOf(id: string): (number | undefined)[] {
  return [ianaOffset(id, SAMPLE_YEAR, 1, 15), ianaOffset(id, SAMPLE_YEAR, 7, 15)];
}

/** What an abbreviation stands for beside a zone that the document states for its times. UTC tells nothing. */
export function besideStated(name: string, stated: ZoneMeaning): ZoneMeaning | undefined {
  if (stated.kind === "abbreviation" && stated.others.length > 0) return undefined;
  return among(name, stated);
}

/** What it stands for where the words name the place of one of its meanings and not that of the commonest one. */
export function besidePlaces(name: string, words: string): ZoneMeaning | undefined {
  const several = SEVERAL.get(name);
  if (!several || NORTH_AMERICAN.has(name)) return undefined;
  const named = [several, ...several.others].filter(({ region }) =>
    (ZONE_PLACES.get(region)?.words ?? []).concat(region).some((word) => hasWord(words, word)),
  );
  const [only] = named;
  return only && named.length === 1 ? decided(only) : undefined;
}

/** Whether a text has a word as it is written, not as a part of another. */
export function hasWord(text: string, word: string): boolean {
  return !placesOf(text, word, 0, text.length).next().done;
}

const WITHIN_A_WORD = /[\p{L}\p{N}_]/u;

/** Where a word begins that is no part of another, from `start` to before `end`. */
function* placesOf(text: string, word: string, start: number, end: number): Generator<number> {
  for (let at = text.indexOf(word, start); at >= 0 && at < end; at = text.indexOf(word, at + 1)) {
    if (!WITHIN_A_WORD.test(text.charAt(at - 1)) && !WITHIN_A_WORD.test(text.charAt(at + word.length))) yield at;
  }
}
