// The short names of zones that are offered where one is asked for.
import { ABBREVIATIONS, GENERIC, NORTH_AMERICAN, WORDLIKE } from "../time/zone-data.ts";

/** A short name of a zone, `PST` or `PT`. */
export interface ZoneName {
  readonly name: string;
  /** A reader takes it for its first meaning: it can be written itself. */
  readonly clear: boolean;
  /** Commonest first. Minutes east of UTC; null where they change with the date. `region`: an IANA zone. */
  readonly meanings: readonly { readonly minutes: number | null; readonly region: string }[];
}

/** Abbreviations with their meanings, commonest first, and generic names with the zone that they stand for. */
export function zoneNames(): ZoneName[] {
  // A name with an underscore is told apart from another in our data only: nobody writes it.
  const written = (name: string) => !name.includes("_");
  const short = [...ABBREVIATIONS].filter(([name]) => written(name));
  return [
    ...short.map(([name, first]) => ({
      name,
      clear: !WORDLIKE.has(name) && (first.others.length === 0 || NORTH_AMERICAN.has(name)),
      meanings: [first, ...first.others].map(({ minutes, region }) => ({ minutes, region })),
    })),
    ...Object.entries(GENERIC).map(([name, region]) => ({ name, clear: false, meanings: [{ minutes: null, region }] })),
  ];
}
