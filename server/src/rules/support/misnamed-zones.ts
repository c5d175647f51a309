// Abbreviations that contradict their date: standard time named in summer, daylight time in winter.
import type { Entry, Resolved } from "../../postmortem/model.ts";
import { onceFor } from "../../text/memo.ts";
import { offsetOf, wallSides } from "../../time/offset.ts";
import type { WrittenZone } from "../../time/types.ts";
import type { RuleInput } from "../types.ts";
import { ALL_YEAR, DAYLIGHT, type DaylightNames } from "../words/daylight.ts";
import { inferredUse, type ZoneUse, zoneUses } from "./zone-uses.ts";

export interface DaylightMismatch {
  readonly use: ZoneUse;
  readonly names: DaylightNames;
  /** What clocks there were called at those dates, and their offset in minutes east of UTC. */
  readonly inForce: string;
  readonly minutes: number;
  /** The name says summer. */
  readonly summer: boolean;
  /** Entries with this zone at dates when it did not hold. */
  readonly entries: readonly Entry[];
  /** The wall time that shows it first. */
  readonly wall: Resolved;
  /** Where it is said. */
  readonly place: WrittenZone;
  /** Whether it holds at none of the times that have it. */
  readonly everywhere: boolean;
}

/** The mismatches of a document, one for each name. */
export const daylightMismatches = onceFor((input: RuleInput): readonly DaylightMismatch[] => {
  const own = zoneUses(input);
  const inferred = inferredUse(input);
  const uses = inferred && !own.some(({ name }) => name === inferred.name) ? [...own, inferred] : own;
  return uses.flatMap((use) => {
    const { meaning } = use;
    if (meaning.kind !== "abbreviation" || meaning.region === undefined) return [];
    const name = use.name.toUpperCase();
    if (ALL_YEAR.has(name)) return [];
    const names =
      DAYLIGHT.find((row) => row.region === meaning.region && [row.standard, row.daylight].includes(name)) ??
      DAYLIGHT.find((row) => row.region === meaning.region);
    if (!names) return [];
    const actual = (wall: Resolved) => {
      if (namesOneSide(names.region, wall, meaning.minutes)) return undefined;
      const offset = offsetOf({ kind: "region", id: names.region }, { ...wall, offset: undefined });
      return offset === meaning.minutes ? undefined : offset;
    };
    const entries = use.entries.filter((entry) => actual(entry.time) !== undefined);
    const fields = use.walls.filter((wall) => actual(wall) !== undefined);
    const wall = entries[0]?.time ?? fields[0];
    const minutes = wall && actual(wall);
    if (!wall || minutes === undefined) return [];
    const summer = minutes < meaning.minutes;
    const first = entries[0];
    const place = (first ? (first.zone?.written ?? first.written.zone) : undefined) ?? use.places[0];
    if (!place) return [];
    return [
      {
        use,
        names,
        inForce: summer ? names.standard : names.daylight,
        minutes,
        summer,
        entries,
        wall,
        place,
        everywhere: entries.length === use.entries.length && fields.length === use.walls.length,
      },
    ];
  });
});

/** In the hour that came twice, or never, both names are right: each stands for its own side. */
function namesOneSide(region: string, { year, month, day, hour, minute = 0 }: Resolved, minutes: number): boolean {
  if (year === undefined || month === undefined || day === undefined || hour === undefined) return false;
  const sides = wallSides(region, year, month, day, hour, minute);
  return sides !== undefined && sides.kind !== "normal" && [sides.before, sides.after].includes(minutes);
}
