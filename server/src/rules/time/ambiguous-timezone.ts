// ambiguous-timezone: an abbreviation that means different zones to different readers: IST, CST, BST.

import { offsetOf } from "../../time/offset.ts";
import { offsetName } from "../../time/offset-name.ts";
import { NORTH_AMERICAN } from "../../time/zone-data.ts";
import { hasWord } from "../../time/zone-meanings.ts";
import { ZONE_PLACES } from "../../time/zone-places.ts";
import { zoneEdit } from "../fixes/retime.ts";
import { daylightMismatches } from "../support/misnamed-zones.ts";
import { isAmbiguous, type ZoneUse, zoneUses } from "../support/zone-uses.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

/** How much of a document is searched for words that tell where it is from. */
const SEARCHED = 200_000;

interface Meaning {
  readonly minutes: number;
  readonly region: string;
}

function check(input: RuleInput): Report[] {
  const uses = zoneUses(input);
  const { severity } = input.settings;
  const reported = new Set(
    severity["dst-mismatch"] === "off" ? [] : daylightMismatches(input).map(({ use }) => use.name.toUpperCase()),
  );
  return uses.flatMap((use) => {
    const name = use.name.toUpperCase();
    const { meaning } = use;
    if (meaning.kind !== "abbreviation" || !isAmbiguous(input.settings, name, meaning) || reported.has(name)) return [];
    const meanings: Meaning[] = [{ minutes: meaning.minutes, region: meaning.region ?? "" }, ...meaning.others];
    if (meanings.some(({ region }) => region === input.settings.defaultZone)) return [];
    if (isDecided(input, uses, use, meanings)) return [];
    const [place] = use.places;
    if (!place) return [];
    return [
      {
        span: place.span,
        message: messageFor(use, meanings),
        fixes: meanings.flatMap((one) => fixesFor(input, use, one)),
      },
    ];
  });
}

/** Whether something else in the document shows which zone is meant. */
function isDecided(
  { document, postmortem }: RuleInput,
  uses: readonly ZoneUse[],
  use: ZoneUse,
  meanings: readonly Meaning[],
): boolean {
  const others = uses.filter((other) => other !== use);
  for (const { meaning, name } of others) {
    if (meaning.kind === "unknown") continue;
    const region =
      meaning.kind === "region" ? meaning.id : meaning.kind === "abbreviation" ? meaning.region : undefined;
    if (meanings.some((one) => one.region === region)) return true;
    if (
      meaning.kind === "offset" &&
      meaning.minutes !== 0 &&
      meanings.some(({ minutes }) => minutes === meaning.minutes)
    )
      return true;
    if (
      NORTH_AMERICAN.has(name.toUpperCase()) &&
      meanings.some((one) => ZONE_PLACES.get(one.region)?.name.startsWith("US "))
    )
      return true;
    if (/^GMT$/i.test(name) && use.name.toUpperCase() === "BST") return true;
  }
  // The same time in another zone beside it.
  if (use.entries.some(({ written }) => written.also?.zone && written.also.zone.meaning.kind !== "unknown"))
    return true;
  if (
    postmortem.sections.some(({ language }) => language === "zh") &&
    meanings.some(({ region }) => region === "Asia/Shanghai")
  )
    return true;
  const text = document.source.slice(0, SEARCHED);
  return meanings.some(({ region }) =>
    (ZONE_PLACES.get(region)?.words ?? []).concat(region).some((word) => hasWord(text, word)),
  );
}

function messageFor({ name, places }: ZoneUse, meanings: readonly Meaning[]): string {
  const told = meanings.map((one) => `${placeName(one)} (${offsetName(one.minutes)})`);
  const list = `${told.slice(0, -1).join(", ")} or ${told.at(-1)}`;
  const more = places.length > 1 ? ` It stands at ${places.length} places.` : "";
  return (
    `“${name}” can be the time of ${list}. Readers elsewhere cannot tell which, and are hours off when they guess wrong.${more} ` +
    "Write the offset or a zone with its place."
  );
}

function placeName({ region }: Meaning): string {
  return ZONE_PLACES.get(region)?.name ?? region;
}

/** The zone with its place where it has that offset at all these times, and the offset. */
function fixesFor({ document, postmortem }: RuleInput, use: ZoneUse, one: Meaning): Fix[] {
  const read = use.meaning.kind === "abbreviation" ? use.meaning.minutes : undefined;
  const dated = [...use.entries.map(({ time }) => time), ...use.walls];
  const inferred = postmortem.timeline.entries.some(({ zone }) => zone?.source === "inferred");
  const holds = !inferred && dated.every((wall) => offsetOf({ kind: "region", id: one.region }, wall) === one.minutes);
  const names = [...(holds ? [one.region] : []), offsetName(one.minutes)];
  return names.map((zone) => ({
    id: "meaning",
    title: `It is the time of ${placeName(one)}: write ${zone}`,
    safe: false,
    ...(one.minutes === read ? {} : { movesTimes: true }),
    resolve: () => ({ edits: use.places.map((place) => zoneEdit(document.source, place, zone)) }),
  }));
}

export const ambiguousTimezone: Rule = {
  id: "ambiguous-timezone",
  group: "time",
  summary: "An abbreviation of a time zone that has several meanings.",
  defaultSeverity: "information",
  rationale:
    "IST is the time of India, Israel and Ireland; CST that of Chicago and of Shanghai, fourteen hours apart. Who wrote the " +
    "report knows which is meant; a reader on another continent does not, and lays the times beside the wrong part of the " +
    "dashboard. An offset, or a zone with its place, means the same everywhere.",
  fixes: [{ title: "Write the offset or the zone of one of its meanings", safe: false }],
  options: {
    assume: {
      type: "array",
      items: { type: "string" },
      description:
        "Abbreviations that your readers understand, alone or with their meaning: `IST`, `BST=Europe/London`.",
      default: [],
    },
    northAmerican: {
      type: "boolean",
      description: "Also report PST, MST, EST and their like, which others share with North America.",
      default: false,
    },
  },
  check,
};
