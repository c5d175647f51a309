// The option `--zone`, read alike by every verb.
import { zoneMeaning } from "../capture/index.ts";
import { allZones } from "../language/zone-search.ts";
import { closest } from "../text/closest.ts";
import { formatOffset } from "../time/instant.ts";
import { offsetName } from "../time/offset-name.ts";
import type { ZoneMeaning } from "../time/types.ts";
import { ABBREVIATIONS, IANA_AREAS } from "../time/zone-data.ts";
import { UsageError } from "./verb.ts";

/** A zone as it is written in a report: `UTC`, `+01:00`, `Europe/Berlin`, `MEZ`. */
export interface ReadZone {
  readonly name: string;
  readonly meaning: ZoneMeaning;
}

/** Longer words name no zone. */
const LONGEST = 60;

/** What an option says. @throws UsageError */
export function zoneOf(typed: string, verb: string): ReadZone;
export function zoneOf(typed: string | undefined, verb: string): ReadZone | undefined;
export function zoneOf(typed: string | undefined, verb: string): ReadZone | undefined {
  const read = typed === undefined ? undefined : zoneRead(typed);
  if (read && "wrong" in read) throw new UsageError(read.wrong, verb);
  return read;
}

/** The zone that a word means, in any letter case; else what is wrong with the word, as sentences. */
export function zoneRead(typed: string): ReadZone | { readonly wrong: string } {
  const text = typed.trim();
  if (text.length > 0 && text.length <= LONGEST)
    for (const spelling of spellings(text)) {
      const meaning = zoneMeaning(spelling);
      if (meaning) return { name: nameOf(spelling, meaning), meaning };
    }
  const abbreviation = ABBREVIATIONS.get(text.toUpperCase());
  if (abbreviation && abbreviation.others.length > 0) {
    const meant = [abbreviation, ...abbreviation.others].map(
      ({ region, minutes }) => `${region} (${offsetName(minutes)})`,
    );
    return { wrong: `The time zone "${typed}" is ambiguous. Write the one that is meant: ${meant.join(", ")}.` };
  }
  const near = nearest(text);
  const help = near ? ` Did you mean "${near}"?` : "";
  return {
    wrong: `Unknown time zone "${typed}".${help} Zones are named like Europe/Berlin, Berlin, CET or UTC; offsets are written +01:00.`,
  };
}

/** The ways to write a zone that are known, where only the case of letters is another. */
function spellings(text: string): string[] {
  const folded = text.toLowerCase();
  const listed = allZones().find((zone) => zone.toLowerCase() === folded);
  if (listed) return [listed];
  const titled = folded.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const [area = "", ...rest] = titled.split("/");
  if (rest.length === 0) return [text.toUpperCase(), titled];
  const known = [...IANA_AREAS].find((one) => one.toLowerCase() === area.toLowerCase());
  return [[known ?? area, ...rest].join("/")];
}

function nameOf(spelling: string, meaning: ZoneMeaning): string {
  if (meaning.kind === "region") return meaning.id;
  if (meaning.kind !== "offset") return spelling;
  return meaning.minutes === 0 ? "UTC" : formatOffset(meaning.minutes);
}

/** A letter in so many may be wrong: "Mars" is no typing error for Mahe. */
const LETTERS = 4;

/** A zone's whole name or its city that differs by a typing error. */
function nearest(text: string): string | undefined {
  if (text.length < 4 || text.length > LONGEST) return undefined;
  const zones = allZones();
  const byName = (part: (zone: string) => string) => {
    const near = closest(
      text.toLowerCase().replaceAll(" ", "_"),
      zones.map((zone) => part(zone).toLowerCase()),
      Math.floor(text.length / LETTERS),
    );
    return zones.find((zone) => part(zone).toLowerCase() === near);
  };
  return text.includes("/") ? byName((zone) => zone) : byName((zone) => zone.split("/").at(-1) as string);
}
