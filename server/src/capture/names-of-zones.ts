// The name to write behind a time so that everybody reads the offset that it has: `CET`, `UTC`, `UTC+05:30`.

import { Known } from "../text/memo.ts";
import { ianaOffset } from "../time/offset.ts";
import { offsetName } from "../time/offset-name.ts";
import { ABBREVIATIONS, NORTH_AMERICAN, WORDLIKE } from "../time/zone-data.ts";
import type { CapturedEntry } from "./types.ts";

/** Short names that can hardly be taken for another zone. */
const CLEAR = [...ABBREVIATIONS].filter(
  ([name, { others }]) =>
    /^[A-Z]{3,4}$/.test(name) && !WORDLIKE.has(name) && (others.length === 0 || NORTH_AMERICAN.has(name)),
);
const names = new Known<string, string>(500);

/** Old names of regions, which are those of no place. */
const OLD: Readonly<Record<string, string>> = {
  CET: "Europe/Paris",
  MET: "Europe/Paris",
  EET: "Europe/Athens",
  WET: "Europe/Lisbon",
  EST5EDT: "America/New_York",
  CST6CDT: "America/Chicago",
  MST7MDT: "America/Denver",
  PST8PDT: "America/Los_Angeles",
};

/** The name to write behind an entry's time: that of whoever gave the zone, where they gave one. */
export function zoneShown({ offset, region, named }: Pick<CapturedEntry, "offset" | "region" | "named">): string {
  return named ?? zoneNameOf(offset, region);
}

/** The name of an offset (minutes east of UTC), short where the region has one that is clear. */
export function zoneNameOf(offset: number, region: string | undefined): string {
  if (offset === 0) return "UTC";
  return names.of(`${offset} ${region}`, () => {
    const short =
      region === undefined
        ? undefined
        : CLEAR.find(([, zone]) => zone.minutes === offset && sameRules(zone.region, OLD[region] ?? region));
    return short?.[0] ?? offsetName(offset);
  });
}

/** Whether two regions of one part of the world keep the same time, in winter and in summer. */
function sameRules(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.split("/")[0] !== b.split("/")[0]) return false;
  return [1, 7].every((month) => ianaOffset(a, 2025, month, 1) === ianaOffset(b, 2025, month, 1));
}
