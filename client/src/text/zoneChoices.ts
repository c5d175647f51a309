// Which zones a typed text means, best first. Pure: knows no editor.
import type { ZoneName } from "../../../server/src/protocol.ts";
import { offsetInWords, readZone } from "./zones.ts";

export interface ZoneChoice {
  readonly label: string;
  /** What is written into the text. */
  readonly zone: string;
  /** What the choice means: its offset, and what else helps to choose. */
  readonly about: string;
}

/**
 * The zones that a text can mean: what it names exactly, then names and cities that begin with it, then those that
 * contain it, then those that have the offset typed. A blank is as good as `_`. Empty where nothing fits.
 * @param zones IANA names and UTC; within one rank their order is kept
 * @param names short names, as the server knows them
 * @param moment whose offsets are told; `when` says in words which it is
 */
export function rankedZones(
  typed: string,
  zones: readonly string[],
  names: readonly ZoneName[],
  moment: Date,
  when = "now",
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
function rankOf(zone: string, wanted: string, moment: Date): number | undefined {
  const name = folded(zone);
  const parts = name.split("/");
  if (parts.at(-1) === wanted) return 0;
  if (name.startsWith(wanted) || parts.some((part) => part.startsWith(wanted))) return 1;
  const at = name.indexOf(wanted);
  if (at > 0 && name.includes(`_${wanted}`)) return 2;
  if (at > 0 && wanted.length > 1) return 3;
  return /^(?:utc)?[+-]\d/.test(wanted) && offsetInWords(zone, moment).toLowerCase().includes(wanted) ? 4 : undefined;
}

function named(zone: string, moment: Date, when: string): ZoneChoice {
  return { label: zone, zone, about: zone === "UTC" ? "also called GMT" : `${offsetInWords(zone, moment)} ${when}` };
}

/** An offset, a name of UTC, or a zone that is not listed but known. */
function asTyped(typed: string, moment: Date, when: string): ZoneChoice[] {
  const zone = readZone(
    typed
      .trim()
      .replace(/ /g, "_")
      .replace(/^(utc|gmt)_/i, "$1"),
  );
  if (zone === undefined) return [];
  if (zone === "UTC" && /^(?:utc|gmt|ut|zulu)$/i.test(typed.trim())) return [named(zone, moment, when)];
  return [{ label: zone, zone, about: zone.includes("/") ? `${offsetInWords(zone, moment)} ${when}` : "as typed" }];
}

/**
 * What an abbreviation can mean. It is written itself where a reader will take it for just that; else the zone that is
 * meant is written.
 */
function meanings({ name, clear, meanings: known }: ZoneName): ZoneChoice[] {
  return known.map(({ minutes, region }, index) => {
    if (minutes === null) return { label: name, zone: region, about: `written as ${region}` };
    if (clear && index === 0) return { label: name, zone: name, about: `${offsetOf(minutes)}, ${region}` };
    return { label: `${name} – ${region}`, zone: region, about: `${offsetOf(minutes)}, written as ${region}` };
  });
}

function offsetOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
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
