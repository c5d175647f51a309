// The zones that a document writes at its times: which names, at which places, and for which times.
import { anyOf, pattern } from "../../languages/patterns.ts";
import { type Entry, type Field, type Resolved, TIMED_FIELDS } from "../../postmortem/model.ts";
import { onceFor } from "../../text/memo.ts";
import { ianaOffset } from "../../time/offset.ts";
import { offsetName } from "../../time/offset-name.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { Timestamp, WrittenZone, ZoneMeaning } from "../../time/types.ts";
import { NORTH_AMERICAN } from "../../time/zone-data.ts";
import type { RuleInput, RuleSettings } from "../types.ts";
import { DAYLIGHT } from "../words/daylight.ts";

const TIME = pattern(() => `(?<!\\s)\\s+${anyOf("clauses", "time")}$`, "i");

/** A time stated by a field about the incident. */
export interface FieldTime {
  readonly field: Field;
  readonly stamp: Timestamp;
}

/** One zone name with all its places. */
export interface ZoneUse {
  /** As written first, without a word for time behind it. */
  readonly name: string;
  readonly meaning: ZoneMeaning;
  /** Where it is written, each place once, in document order. */
  readonly places: readonly WrittenZone[];
  /** Entries that have it: their own, or one said for many. */
  readonly entries: readonly Entry[];
  /** Wall times of fields that have it. */
  readonly walls: readonly Resolved[];
}

/** The times of fields, in document order. Dates are read as the document decides. */
export const fieldTimes = onceFor(({ document, postmortem }: RuleInput): readonly FieldTime[] => {
  const options = postmortem.incident.reading;
  return postmortem.fields
    .filter(({ name }) => TIMED_FIELDS.includes(name))
    .flatMap((field) => findTimestamps(document.source, field.valueSpan, options).map((stamp) => ({ field, stamp })));
});

/** Whether readers could take the name of a zone for several ones: not what nearly all of them or, by the settings, yours understand. */
export function isAmbiguous({ options }: RuleSettings, zone: string, meaning: ZoneMeaning): boolean {
  const name = zone.toUpperCase();
  const { assume, northAmerican } = options?.["ambiguous-timezone"] ?? {};
  if (meaning.kind !== "abbreviation" || meaning.others.length === 0 || !/^[A-Z]{3,4}$/.test(name)) return false;
  if (NORTH_AMERICAN.has(name) && northAmerican !== true) return false;
  return !(Array.isArray(assume) && assume.some((word) => String(word).toUpperCase().split("=")[0]?.trim() === name));
}

/** `IST` of "IST time", `UTC` of `Z`. */
export function zoneName({ name }: WrittenZone): string {
  return name.toUpperCase() === "Z" ? "UTC" : TIME.replaceIn(name, "");
}

/** The zones of entries and fields by name; what is only inferred is told where it is written. */
export const zoneUses = onceFor((input: RuleInput): readonly ZoneUse[] => {
  const uses = new Map<
    string,
    { zone: WrittenZone; places: Map<number, WrittenZone>; entries: Entry[]; walls: Resolved[] }
  >();
  const use = (zone: WrittenZone) => {
    const key = zoneName(zone).toUpperCase();
    let found = uses.get(key);
    if (!found) {
      found = { zone, places: new Map(), entries: [], walls: [] };
      uses.set(key, found);
    }
    found.places.set(zone.span.start, zone);
    return found;
  };
  for (const entry of input.postmortem.timeline.entries) {
    const { zone, written } = entry;
    if (zone?.written && zone.source !== "inferred") use(zone.written).entries.push(entry);
    if (written.end?.zone && written.end.zone !== written.zone) use(written.end.zone);
  }
  for (const { stamp } of fieldTimes(input)) {
    for (const one of [stamp, stamp.end])
      if (one?.zone && one.clock) use(one.zone).walls.push(wallOf(input, one, stamp));
  }
  return [...uses.values()].map(({ zone, places, entries, walls }) => ({
    name: zoneName(zone),
    meaning: zone.meaning,
    places: [...places.values()].sort((a, b) => a.span.start - b.span.start),
    entries,
    walls,
  }));
});

/** The zone that the timeline takes from a sentence which says day, clock and zone: "On May 23, 2018 at 1pm PST …". */
export function inferredUse(input: RuleInput): ZoneUse | undefined {
  const { zone: said, entries } = input.postmortem.timeline;
  if (said?.source !== "inferred" || entries.length === 0) return undefined;
  const stamp = timesInLine(input, said.span.start).find(
    ({ date, clock, zone }) => date && clock && zone?.span.start === said.zone.span.start,
  );
  if (!stamp?.zone) return undefined;
  const { zone } = stamp;
  return {
    name: zoneName(zone),
    meaning: zone.meaning,
    places: [zone],
    entries: [],
    walls: [wallOf(input, stamp, stamp)],
  };
}

/** The times in the line that an index of the source lies in. */
export function timesInLine(
  { document, postmortem }: Pick<RuleInput, "document" | "postmortem">,
  at: number,
): readonly Timestamp[] {
  const line = document.lines.spanOf(document.lines.lineAt(at));
  return findTimestamps(document.source, line, postmortem.incident.reading);
}

function wallOf({ postmortem }: RuleInput, stamp: Timestamp, start: Timestamp): Resolved {
  const date = stamp.date ?? start.date ?? postmortem.incident.date;
  return {
    year: date?.year ?? postmortem.incident.date?.year,
    month: date?.month,
    day: date?.day,
    hour: stamp.clock?.hour,
    minute: stamp.clock?.minute,
    second: undefined,
    offset: undefined,
  };
}

/** What clocks of a region are called at an offset: `EST`; the offset where they have no name. */
export function zoneNameAt(region: string, minutes: number): string {
  const names = DAYLIGHT.find((row) => row.region === region);
  const summer = ianaOffset(region, 2024, region.startsWith("Australia/") || region.startsWith("Pacific/") ? 1 : 7, 1);
  if (!names || summer === undefined) return offsetName(minutes);
  return summer === minutes ? names.daylight : names.standard;
}
