// missing-timezone: times of the timeline without a zone.
import { type Entry, TIMED_FIELDS, type ZoneStatement } from "../../postmortem/model.ts";
import { isOfReport } from "../../postmortem/timeline/facts.ts";
import type { Edit } from "../../text/edits.ts";
import { largest, smallest } from "../../text/lists.ts";
import { once } from "../../text/memo.ts";
import type { Span } from "../../text/span.ts";
import { minutesOfDay } from "../../time/instant.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import { readZone } from "../../time/zones.ts";
import { type Neighbours, neighboursIn } from "../fixes/neighbours.ts";
import { CHANGES_OTHERS, proofForZones } from "../fixes/proof.ts";
import { inferredZone, nameOf, type Offer, offers, placeOf } from "../fixes/zone-offers.ts";
import { type ZonedPart, zoneBehindTimes, zonedParts, zoneSaidOnce } from "../fixes/zones.ts";
import { quote } from "../support/places.ts";
import { timesInLine } from "../support/zone-uses.ts";
import type { Finding, Fix, FixTraits, Made, Related, Report, Rule, RuleInput } from "../types.ts";

type Parsed = Pick<RuleInput, "document" | "postmortem">;

/** The ways to write a zone; the part behind the colon of a fix's id. */
const WAYS = ["entry", "entries", "once"] as const;
type Way = (typeof WAYS)[number];

/** More times than these that lack a zone are told at the timeline. */
const MOST_SINGLE = 3;
/** Lines above the timeline that are looked at for its zone. */
const MOST_NAMING = 50;
/** Places told with one finding. */
const MOST_RELATED = 20;

/** What was read, and what decides whether a fix can be had. */
interface Context extends RuleInput {
  readonly neighbours: () => Neighbours;
  readonly proof: ReturnType<typeof proofForZones>;
}

function check(rule: RuleInput): Report[] {
  const { document, postmortem } = rule;
  const neighbours = once(() => neighboursIn(postmortem.timeline));
  const input: Context = { ...rule, neighbours, proof: proofForZones(document, postmortem) };
  return zonedParts(postmortem).flatMap((part) => {
    const { unzoned, entries } = part;
    if (unzoned.length === 0 || isSaidAbove(input, part)) return [];
    const timed = entries.filter((entry) => entry.zone).length;
    // One cause is told once, as is a run of times; single times that lack what the others have are told where they stand.
    const single = unzoned.length <= MOST_SINGLE && unzoned.length * 2 <= timed && !followEachOther(part);
    return single ? unzoned.map((entry) => oneEntry(input, part, entry)) : [wholeTimeline(input, part, timed)];
  });
}

/** Whether two entries without a zone stand one below the other. */
function followEachOther({ unzoned, entries }: ZonedPart): boolean {
  const places = unzoned.map((entry) => entries.indexOf(entry));
  return places.some((at, i) => i > 0 && at === (places[i - 1] ?? at) + 1);
}

/**
 * Whether the facts above the timeline show the zone, all of its times being without: who reads "Detected: 09:12 UTC" there, or in
 * the summary a time of that hour with its zone, does not wonder. Of nine such timelines in unseen reports nobody missed the zone,
 * nor of four below a length whose range is that of the timeline.
 */
function isSaidAbove(input: Context, { unzoned, entries }: ZonedPart): boolean {
  const { postmortem } = input;
  const first = unzoned[0] as Entry;
  if (entries.some(({ zone }) => zone && zone.source !== "inferred")) return false;
  const said = inferredZone(postmortem, unzoned);
  if (said?.source !== "inferred") return false;
  const { start, end } = said.span;
  const isAbove = end < first.span.start;
  const field = isAbove && postmortem.fields.find(({ span }) => span.start <= start && end <= span.end);
  if (field && !TIMED_FIELDS.includes(field.name)) return false;
  // The length is what readers look for in "47 minutes, 14:02–14:49 UTC": only times that they find again below tell them more.
  if (field) return field.name !== "duration" || isFirstAndLast(input, field.valueSpan, entries);
  const clocks = entries.flatMap(({ time: { hour, minute } }) =>
    hour === undefined ? [] : [hour * 60 + (minute ?? 0)],
  );
  // Of the lines that name it, one may tell when the report was written, and the next one a time of the incident.
  const naming = input.document.text.filter(
    (line) =>
      line.form !== "code" &&
      line.span.end <= first.span.start &&
      line.said.includes(said.zone.name) &&
      !isOfReport(input.document, line.text),
  );
  return naming.slice(0, MOST_NAMING).some((line) =>
    timesInLine(input, line.text.start).some(({ clock, zone }) => {
      const at = clock && zone?.name === said.zone.name ? clock.hour * 60 + clock.minute : -1;
      return smallest(clocks) <= at && at <= largest(clocks);
    }),
  );
}

/** Whether a range is told whose ends are the first and the last time of a timeline. */
function isFirstAndLast({ document, postmortem }: Context, span: Span, entries: readonly Entry[]): boolean {
  const clocks = entries.flatMap(({ written: { clock } }) => (clock ? [minutesOfDay(clock) % NOON] : []));
  const ends = findTimestamps(document.source, span, postmortem.incident.reading).flatMap(({ clock, end }) =>
    [clock, end?.clock].flatMap((one) => (one ? [minutesOfDay(one) % NOON] : [])),
  );
  return ends.length === 2 && ends[0] === clocks[0] && ends[1] === clocks.at(-1);
}

/** Minutes: "2:30" may be half past two in the afternoon. */
const NOON = 720;

function wholeTimeline(input: Context, part: ZonedPart, timed: number): Report {
  const { postmortem } = input;
  const { unzoned } = part;
  const first = unzoned[0] as Entry;
  const inferred = inferredZone(postmortem, unzoned);
  const guess = inferred
    ? ` They are probably in ${nameOf(inferred.zone)}, which ${placeOf(input, inferred)} says.`
    : "";
  const all = unzoned.length === timed;
  const what = all
    ? "No time in this timeline has a time zone, so readers elsewhere cannot tell when things happened."
    : `${unzoned.length} of the ${timed} times in this timeline ${unzoned.length === 1 ? "has" : "have"} no time zone, so readers elsewhere cannot place ${unzoned.length === 1 ? "it" : "them"} among the others.`;
  const told = offers(input, inferred).filter(
    (offer) => all || offer.inferred || unzoned.every((entry) => input.neighbours().allow(entry, offer.zone)),
  );
  return {
    span: part.section?.labelSpan ?? first.timeSpan,
    message: `${what}${guess} Say the zone once for the timeline, or at each time.`,
    related: [
      ...relatedTo(inferred),
      ...(all ? [] : unzoned.slice(0, MOST_RELATED).map((entry) => lacking(input, entry))),
    ],
    fixes: [
      ...told.flatMap((offer) => [
        fix(input, part, undefined, "once", offer),
        fix(input, part, undefined, "entries", offer),
      ]),
      asking("once", "Say another zone once for the timeline…"),
      asking("entries", "Add another zone to every time…"),
    ],
  };
}

function lacking({ document }: Context, { timeSpan }: Entry): Related {
  return { span: timeSpan, message: `“${quote(document.source, timeSpan, 40)}” has no zone` };
}

function oneEntry(input: Context, part: ZonedPart, entry: Entry): Report {
  const inferred = inferredZone(input.postmortem, [entry]);
  const time = quote(input.document.source, entry.timeSpan, 40);
  const guess = inferred
    ? ` It is probably in ${nameOf(inferred.zone)}, as ${placeOf(input, inferred)} ${inferred.source === "configured" ? "says" : "is"}.`
    : "";
  const [best, ...others] = offers(input, inferred).filter(
    (offer) => offer.inferred || input.neighbours().allow(entry, offer.zone),
  );
  return {
    span: entry.timeSpan,
    message: `“${time}” has no time zone, while other times in this timeline have one.${guess} Readers elsewhere cannot place it among the others; add its zone.`,
    related: relatedTo(inferred),
    fixes: [
      ...(best ? (best.inferred ? WAYS : WAYS.slice(0, 1)).map((way) => fix(input, part, entry, way, best)) : []),
      ...others.map((offer) => fix(input, part, entry, "entry", offer)),
      asking("entry", `Add another zone to “${time}”…`),
      asking("entries", "Add another zone to every time without one…"),
    ],
  };
}

function relatedTo(inferred: ZoneStatement | undefined): Related[] {
  if (inferred?.source === "configured") return [];
  return inferred ? [{ span: inferred.span, message: `A time in ${nameOf(inferred.zone)} stands here` }] : [];
}

function fix(input: Context, part: ZonedPart, entry: Entry | undefined, way: Way, { zone, why }: Offer): Fix {
  const title = {
    once: `Say once that all times are in ${zone}${why}`,
    entry: `Add ${zone} to this time${why}`,
    entries: `Add ${zone} to every time without a zone${why}`,
  }[way];
  const resolve = (): Made => {
    const edits = editsFor(input, part, entry, way, zone);
    return input.proof(edits, zone) ? { edits } : { impossible: CHANGES_OTHERS };
  };
  return { id: `zone:${way}`, title, safe: false, proved: true, resolve };
}

function asking(way: Way, title: string): Fix {
  return { id: `zone:${way}`, title, safe: false, edits: [], asks: "zone" };
}

function editsFor(
  { document, postmortem }: Parsed,
  part: ZonedPart,
  entry: Entry | undefined,
  way: Way,
  zone: string,
): Edit[] {
  if (way === "once") {
    const edit = zoneSaidOnce(document, postmortem, part, zone);
    return edit ? [edit] : [];
  }
  return zoneBehindTimes(document, way === "entry" && entry ? [entry] : part.unzoned, zone);
}

/** The edits of a fix that asked for a zone, now that it is known; undefined where the answer is no zone that can be read. */
export function zoneEditsFor(
  { document, postmortem }: Parsed,
  finding: Finding,
  fix: FixTraits,
  answer: string,
): readonly Edit[] | undefined {
  const zone = answer.trim();
  const way = /^zone:(once|entry|entries)$/.exec(fix.id ?? "")?.[1] as Way | undefined;
  const read = readZone(zone, 0, zone.length, { context: "bracket" });
  if (!way || read?.span.end !== zone.length || read.meaning.kind === "unknown") return undefined;
  for (const part of zonedParts(postmortem)) {
    const entry = part.unzoned.find(
      ({ timeSpan }) => timeSpan.start === finding.span.start && timeSpan.end === finding.span.end,
    );
    const heading = part.unzoned.length > 0 && part.section?.labelSpan.start === finding.span.start;
    if (entry || heading) return editsFor({ document, postmortem }, part, entry, way, zone);
  }
  return undefined;
}

export const missingTimezone: Rule = {
  id: "missing-timezone",
  group: "time",
  summary: "Times of the timeline have no time zone.",
  defaultSeverity: "warning",
  rationale:
    "A report is read by people in other places, and later by people who no longer know where its author sat. A time " +
    "without a zone cannot be laid beside a dashboard, a log or another report. Where the document itself hints at the zone, " +
    "the fix offers that one first.",
  fixes: [
    {
      title:
        "Say once that all times are in the zone that the document hints at, in UTC, in your own zone, or in another",
      safe: false,
    },
    { title: "Add that zone to this time, or to every time without one", safe: false },
  ],
  check,
};
