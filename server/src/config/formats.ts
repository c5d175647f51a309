// Text that has to be more than text: zones, patterns, links, paths. What a JSON schema's types cannot say.
import { Known } from "../text/memo.ts";
import { readPattern } from "../text/pattern.ts";
import { ianaOffset } from "../time/offset.ts";
import { ABBREVIATIONS } from "../time/zone-data.ts";
import { readZone } from "../time/zones.ts";
import { globFault } from "./globs.ts";

export type Format = "glob" | "time-zone" | "ticket-pattern" | "ticket-link" | "workspace-path";

/** What is wrong with a text of this format, as a sentence; undefined where nothing is. */
export function faultOf(format: Format, text: string): string | undefined {
  switch (format) {
    case "glob": {
      const wrong = globFault(text);
      return wrong === undefined ? undefined : `“${shortened(text)}” cannot be used as a glob. ${wrong}`;
    }
    case "time-zone":
      return zoneFault(text);
    case "ticket-pattern": {
      const read = readPattern(text);
      return "wrong" in read ? `“${text}” is no pattern that can be used. ${read.wrong}` : undefined;
    }
    case "ticket-link":
      return /^https?:\/\/[^\s{}]+\{id\}[^\s{}]*$/.test(text)
        ? undefined
        : `“${text}” is no link. It begins with https:// and has {id} where the ticket goes.`;
    case "workspace-path":
      return isInside(text) ? undefined : `“${text}” should be the path of a file beside or below this one.`;
  }
}

/** Whether a name is one of the IANA database. */
export function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

function zoneFault(name: string): string | undefined {
  if (lastingZone(name) !== undefined) return undefined;
  const short = ABBREVIATIONS.get(name.toUpperCase());
  return short && short.others.length === 0
    ? `“${name}” is no time zone that holds all year. Name the place whose clocks count: ${short.region}.`
    : `“${name}” is no time zone. Zones are named like Europe/Berlin or UTC.`;
}

/** Days of either season. */
const SEASONS = [
  [2024, 1, 15],
  [2024, 7, 15],
] as const;

/**
 * A zone of the IANA database as reports write it, `europe/berlin` -> `Europe/Berlin`. Where the database lets a short name follow
 * the season (CET, EET) and a report cannot, because its CET is UTC+1 on any day, the place of that name. Undefined for what is no zone.
 */
export const lastingZone = (name: string): string | undefined => lasting.of(name, () => lastingOf(name));

const lasting = new Known<string, string | undefined>(100);

function lastingOf(name: string): string | undefined {
  if (!isZone(name)) return undefined;
  const folded = name.toLowerCase();
  const listed = zoneNames().find((zone) => zone.toLowerCase() === folded) ?? name;
  const zone = readZone(listed, 0, listed.length, { context: "bracket" });
  if (zone?.span.end !== listed.length) return undefined;
  const { meaning } = zone;
  if (meaning.kind !== "abbreviation") return listed;
  return SEASONS.every(([year, month, day]) => ianaOffset(name, year, month, day) === meaning.minutes)
    ? listed
    : meaning.region;
}

/** The names of zones that can be chosen. */
export function zoneNames(): readonly string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone").filter((name) => name !== "UTC")];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isInside(path: string): boolean {
  const names = path.split(/[\\/]/);
  return path.trim() !== "" && !/^(?:[A-Za-z][A-Za-z0-9+.-]*:|[\\/])/.test(path) && !names.includes("..");
}
