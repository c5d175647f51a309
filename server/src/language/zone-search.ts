// Which zones a typed text means, best first: for editors that ask for a zone.

import type { ZoneChoice, ZoneChoices, ZoneParts } from "../protocol.ts";
import { toInstant } from "../time/instant.ts";
import { readIsoDay, two } from "../time/iso.ts";
import { instantOffset } from "../time/offset.ts";
import { offsetName } from "../time/offset-name.ts";
import { readZone as readInText } from "../time/zones.ts";
import { type ZoneName, zoneNames } from "./zone-names.ts";

/** Longer texts name no zone. */
const LONGEST = 100;

export interface ZoneSearch {
  readonly typed: string;
  /** `YYYY-MM-DD`: the offsets of that day are told; null: those of now. */
  readonly day: string | null;
  /** Also abbreviations and generic names. */
  readonly shortNames: boolean;
}

/** @param own the user's IANA zone @param now milliseconds since 1970 UTC */
export function searchZones({ typed, day, shortNames }: ZoneSearch, own: string | undefined, now: number): ZoneChoices {
  if (typed.length > LONGEST) return { choices: [], likely: 0 };
  const first = [...new Set([...(own ? [own] : []), "UTC", ...commonZones])];
  const zones = [...new Set([...first, ...allZones()])];
  const noon = day === null ? undefined : noonOf(day);
  const when = noon === undefined || day === null ? NOW : day;
  const names = shortNames ? [...zoneNames(), ...inWords(typed)] : [];
  const choices = rankedZones(typed, zones, names, noon ?? now, when);
  const mine = (choice: ZoneChoice) =>
    choice.zone === own ? choiceOf(choice.label, choice.zone, { ...choice.about, own: true }) : choice;
  return { choices: choices.map(mine), likely: typed.trim() === "" ? first.length : 0 };
}

/** "Pacific time", "eastern": words that reports name a region by. */
function inWords(typed: string): ZoneName[] {
  const name = typed.trim();
  const read = /^\p{L}{4}/u.test(name) ? readInText(name, 0, name.length, { context: "bracket" }) : undefined;
  if (read?.span.end !== name.length || read.meaning.kind !== "region") return [];
  return [{ name, clear: false, meanings: [{ minutes: null, region: read.meaning.id }] }];
}

/** In the place of a day. */
const NOW = "now";

function choiceOf(label: string, zone: string, about: ZoneParts): ZoneChoice {
  return { label, zone, about };
}

function noonOf(day: string): number | undefined {
  const read = readIsoDay(day);
  return read && toInstant({ ...read, hour: 12, offset: 0 });
}

/** Zones that incident reports use most, after the user's own and UTC. */
export const commonZones = [
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/New_York",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Kyiv",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
] as const;

/** Every IANA zone that this machine knows; empty where it cannot say. */
export function allZones(): readonly string[] {
  return typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [];
}

/**
 * What the user typed as a zone that the server reads: `utc` -> `UTC`, `+2` -> `+02:00`, `gmt-0330` -> `-03:30`,
 * `europe/berlin` -> `Europe/Berlin`. Undefined where it is none.
 */
export function readZone(typed: string): string | undefined {
  const text = typed.trim();
  if (/^(?:z|utc|gmt)$/i.test(text)) return "UTC";
  const offset = /^(?:utc|gmt)? ?([+\-\u2212])(\d{1,2})(?::?(\d\d))?$/i.exec(text);
  if (offset) return offsetTyped(offset[1] ?? "+", Number(offset[2]), Number(offset[3] ?? "0"));
  if (!/^[a-z_]+(?:\/[a-z0-9_+-]+){1,2}$/i.test(text)) return undefined;
  try {
    const canonical = new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
    // Some machines call Asia/Kolkata by its old name: a well written name is kept.
    return /^[A-Z]/.test(text) ? text : canonical;
  } catch {
    return undefined;
  }
}

/** Offsets in use go from -12:00 to +14:00 (IANA time zone database). */
function offsetTyped(sign: string, hours: number, minutes: number): string | undefined {
  const west = sign !== "+";
  if (minutes > 59 || hours * 60 + minutes > (west ? 12 : 14) * 60) return undefined;
  if (hours === 0 && minutes === 0) return "UTC";
  return `${west ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}

/**
 * The zones that a text can mean: what it names exactly, then names and cities that begin with it, then those that
 * contain it, then those that have the offset typed. A blank is as good as `_`. Empty where nothing fits.
 * @param zones IANA names and UTC; within one rank their order is kept
 * @param names short names, as the server knows them
 * @param moment in milliseconds since 1970 UTC, whose offsets are told; `when` says in words which it is
 */
export function rankedZones(
  typed: string,
  zones: readonly string[],
  names: readonly ZoneName[],
  moment: number,
  when = NOW,
): ZoneChoice[] {
  const wanted = folded(typed);
  if (wanted === "") return zones.map((zone) => named(zone, moment, when));
  const exact = zones.filter((zone) => folded(zone) === wanted).map((zone) => named(zone, moment, when));
  const known = wanted.length > 1 ? names : [];
  const short = (fits: (name: string) => boolean) => known.filter(({ name }) => fits(folded(name))).flatMap(meanings);
  const ranked = zones.map((zone) => ({ zone, rank: rankOf(zone, wanted, moment) }));
  const ofRank = (rank: number) =>
    ranked.filter((one) => one.rank === rank).map(({ zone }) => named(zone, moment, when));
  return distinct([
    // Before zones: some machines list CET, which follows the season, where a reader takes it for a fixed offset.
    ...short((name) => name === wanted),
    ...exact,
    ...asTyped(typed, moment, when),
    ...ofRank(0),
    ...ofRank(1),
    ...short((name) => name !== wanted && name.startsWith(wanted)),
    ...ofRank(2),
    ...ofRank(3),
    ...ofRank(4),
  ]);
}

/** 0: the city, 1: begins with it, 2: one of its words does, 3: contains it, 4: has the offset. */
function rankOf(zone: string, wanted: string, moment: number): number | undefined {
  const name = folded(zone);
  const parts = name.split("/");
  if (parts.at(-1) === wanted) return 0;
  if (name.startsWith(wanted) || parts.some((part) => part.startsWith(wanted))) return 1;
  const at = name.indexOf(wanted);
  if (at > 0 && name.includes(`_${wanted}`)) return 2;
  if (at > 0 && wanted.length > 1) return 3;
  return /^(?:utc)?[+-]\d/.test(wanted) && offsetInWords(zone, moment).toLowerCase().includes(wanted) ? 4 : undefined;
}

function named(zone: string, moment: number, when: string): ZoneChoice {
  return choiceOf(zone, zone, zone === "UTC" ? { alsoCalled: "GMT" } : { offset: offsetInWords(zone, moment), when });
}

/** An offset, a name of UTC, or a zone that is not listed but known. */
function asTyped(typed: string, moment: number, when: string): ZoneChoice[] {
  const zone = readZone(
    typed
      .trim()
      .replace(/ /g, "_")
      .replace(/^(utc|gmt)_/i, "$1"),
  );
  if (zone === undefined) return [];
  if (zone === "UTC" && /^(?:utc|gmt|ut|zulu)$/i.test(typed.trim())) return [named(zone, moment, when)];
  return [choiceOf(zone, zone, zone.includes("/") ? { offset: offsetInWords(zone, moment), when } : { asTyped: true })];
}

/**
 * What an abbreviation can mean. It is written itself where a reader will take it for just that; else the zone that is
 * meant is written.
 */
function meanings({ name, clear, meanings: known }: ZoneName): ZoneChoice[] {
  return known.map(({ minutes, region }, index) => {
    if (minutes === null) return choiceOf(name, region, { writtenAs: region });
    const offset = offsetWithZero(minutes);
    if (clear && index === 0) return choiceOf(name, name, { offset, region });
    return choiceOf(`${name} – ${region}`, region, { offset, writtenAs: region });
  });
}

/** As `offsetName`, with the zeros of UTC. */
function offsetWithZero(minutes: number): string {
  return minutes === 0 ? "UTC+00:00" : offsetName(minutes);
}

/** The offset that a zone has at a moment, as `UTC+02:00`; empty where it cannot be told. */
export function offsetInWords(zone: string, moment: number): string {
  const offset = instantOffset(zone, moment);
  return offset === undefined ? "" : offsetName(offset);
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\u2212/g, "-")
    .replace(/\s+/g, "_");
}

/** Without choices that write the same again. */
function distinct(choices: readonly ZoneChoice[]): ZoneChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ zone }) => !seen.has(zone) && seen.add(zone));
}
