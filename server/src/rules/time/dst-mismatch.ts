// dst-mismatch: a zone's name contradicts the date: PST in July, BST in January.
import type { Entry } from "../../postmortem/model.ts";
import { offsetName } from "../../time/offset-name.ts";
import type { WrittenZone } from "../../time/types.ts";
import { NORTH_AMERICAN } from "../../time/zone-data.ts";
import { ZONE_PLACES } from "../../time/zone-places.ts";
import { plainDate } from "../fixes/dates.ts";
import { type Retime, retime, retimeObstacle, zoneEdit } from "../fixes/retime.ts";
import { type DaylightMismatch, daylightMismatches } from "../support/misnamed-zones.ts";
import { lineNumber } from "../support/places.ts";
import type { Fix, Made, Report, Rule, RuleInput } from "../types.ts";

function check(input: RuleInput): Report[] {
  return daylightMismatches(input).map((mismatch) => {
    const { place, entries } = mismatch;
    const others = entries.filter(({ written }) => written.zone && written.zone !== place);
    return {
      span: place.span,
      message: messageFor(input, mismatch, others.length),
      related: [],
      fixes: fixesFor(input, mismatch),
    };
  });
}

function messageFor({ document }: RuleInput, mismatch: DaylightMismatch, more: number): string {
  const { use, inForce, wall, summer, names, entries } = mismatch;
  const place = ZONE_PLACES.get(names.region)?.name ?? names.region;
  const when = `on ${plainDate({ year: wall.year, month: wall.month ?? 1, day: wall.day ?? 1 })}`;
  const also = more > 0 ? ` The same holds for ${more} more ${more === 1 ? "time" : "times"} below.` : "";
  const first = entries[0];
  const shown = first && !first.written.zone ? ` (line ${lineNumber(document, first.timeSpan.start)})` : "";
  return (
    `“${use.name}” is ${summer ? "daylight" : "standard"} time, but ${when}${shown} clocks in ${placeName(place)} showed ${inForce}. ` +
    `Readers cannot tell whether the times are an hour off.${also} Say whether the clock or the zone is meant.`
  );
}

function placeName(place: string): string {
  return /^US |^Central |^Eastern /.test(place) ? `the ${place} zone` : place;
}

function fixesFor(input: RuleInput, mismatch: DaylightMismatch): Fix[] {
  const { use, names, inForce, minutes } = mismatch;
  const { meaning, name } = use;
  if (meaning.kind !== "abbreviation") return [];
  const fix = (id: string, title: string, text: string, movesTimes: boolean): Fix => ({
    id,
    title,
    safe: false,
    movesTimes,
    resolve: () => renamed(input, mismatch, text),
  });
  const { generic } = names;
  const offset = offsetName(meaning.minutes);
  // What nearly every reader takes for North America needs no other meanings.
  const others = NORTH_AMERICAN.has(name.toUpperCase()) ? [] : meaning.others;
  return [
    fix("keep-clock", `The clocks are right: write ${inForce} for ${name}`, inForce, true),
    ...(generic
      ? [fix("keep-clock-generic", `The clocks are right: write ${generic}, which holds all year`, generic, true)]
      : []),
    shiftFix(input, mismatch, minutes - meaning.minutes),
    fix("offset", `The zone is right: write ${offset} for ${name}`, offset, false),
    ...others.map((other) => {
      const place = placeName(ZONE_PLACES.get(other.region)?.name ?? other.region);
      const text = offsetName(other.minutes);
      return fix("meaning", `It is the time of ${place}: write ${text}`, text, true);
    }),
  ];
}

/** Another name wherever the name stands for times that it does not fit. */
function renamed({ document }: RuleInput, mismatch: DaylightMismatch, text: string): Made {
  const { use, everywhere, names } = mismatch;
  const apart = !everywhere && !eachSaysIt(mismatch);
  if (apart && text !== names.generic)
    return {
      impossible: `“${use.name}” is said once for times on both sides of the change; write the zone at each time`,
    };
  return { edits: placesOf(mismatch, text === names.generic).map((zone) => zoneEdit(document.source, zone, text)) };
}

/** Whether each of the times has the name beside it, none takes it from elsewhere. */
function eachSaysIt({ use, entries }: DaylightMismatch): boolean {
  const places = new Set(use.places);
  return entries.every(({ written }) => [written.zone, written.end?.zone].some((zone) => zone && places.has(zone)));
}

/** The places of the name; those of times that it fits only where the new name fits them too. */
function placesOf({ use, entries, everywhere }: DaylightMismatch, all: boolean): readonly WrittenZone[] {
  if (all || everywhere) return use.places;
  const own = new Set(entries.flatMap(({ written }) => [written.zone, written.end?.zone]));
  return use.places.filter((zone) => own.has(zone));
}

/** The same instants on the clocks in force. */
function shiftFix(input: RuleInput, mismatch: DaylightMismatch, by: number): Fix {
  const { inForce } = mismatch;
  const title = `The zone is right: move the clocks ${by > 0 ? "forward" : "back"} and write ${inForce}`;
  return { id: "keep-instant", title, safe: false, resolve: () => shifted(input, mismatch, by) };
}

function shifted({ document, postmortem }: RuleInput, mismatch: DaylightMismatch, by: number): Made {
  const { use, inForce, entries, everywhere } = mismatch;
  if (use.walls.length > 0) return { impossible: "Other parts of the document say times in this zone too" };
  if (!everywhere && !eachSaysIt(mismatch))
    return { impossible: `“${use.name}” is said once for times on both sides of the change` };
  const changes = new Map<Entry, Retime>(
    entries.map((entry) => [entry, { minutes: by, zone: entry.written.zone ? inForce : undefined }]),
  );
  const obstacle = retimeObstacle(changes);
  if (obstacle) return { impossible: obstacle };
  const own = new Set(entries.flatMap(({ written }) => [written.zone?.span.start, written.end?.zone?.span.start]));
  const said = placesOf(mismatch, false).filter((zone) => !own.has(zone.span.start));
  const edits = [
    ...said.map((zone) => zoneEdit(document.source, zone, inForce)),
    ...retime(document, postmortem, changes),
  ];
  return { edits: edits.sort((a, b) => a.span.start - b.span.start) };
}

export const dstMismatch: Rule = {
  id: "dst-mismatch",
  group: "time",
  summary: "A zone's name does not fit the date: standard time in summer, or daylight time in winter.",
  defaultSeverity: "information",
  rationale:
    "PST is UTC-8 all year; in July clocks in Los Angeles show PDT, which is UTC-7. A time “10:00 PST” in July is therefore " +
    "either 10:00 on the clock, with the wrong name, or an hour later than the clock showed. A reader who lays it beside a " +
    "log in UTC has to guess, and is an hour off if the guess is wrong. Most authors mean the clock.",
  fixes: [
    { title: "The clocks are right: write the name in force, or one that holds all year", safe: false },
    { title: "The zone is right: move the clocks by an hour, or write the offset", safe: false },
  ],
  check,
};
