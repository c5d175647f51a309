// missing-timezone: times of the timeline without a zone.
import type { Entry, Postmortem, Timeline, ZoneStatement } from "../postmortem/model.ts";
import type { Edit } from "../text/edits.ts";
import { offsetOf } from "../time/offset.ts";
import type { WrittenZone } from "../time/types.ts";
import { readZone } from "../time/zones.ts";
import { md } from "./example-text.ts";
import { type ZonedPart, zoneBehindTimes, zonedParts, zoneSaidOnce } from "./fixes/zones.ts";
import { lineNumber, quote } from "./places.ts";
import type { Finding, Fix, Report, Rule, RuleInput } from "./types.ts";

/** A zone to offer, and why. */
interface Offer {
  readonly zone: string;
  readonly why: string;
}

type Parsed = Pick<RuleInput, "document" | "postmortem">;

/** The ways to write a zone; the part behind the colon of a fix's id. */
type Way = "once" | "entry" | "entries";

function check(input: RuleInput): Report[] {
  return zonedParts(input.postmortem).flatMap((part) => {
    const { unzoned, entries } = part;
    if (unzoned.length === 0) return [];
    const zoned = entries.filter((entry) => entry.zone && !unzoned.includes(entry));
    return zoned.length === 0 ? [wholeTimeline(input, part)] : unzoned.map((entry) => oneEntry(input, part, entry));
  });
}

function wholeTimeline(input: RuleInput, part: ZonedPart): Report {
  const { postmortem } = input;
  const first = part.unzoned[0] as Entry;
  const inferred = inferredZone(postmortem, part.unzoned);
  const guess = inferred
    ? ` They are probably in ${nameOf(inferred.zone)}, which ${placeOf(input, inferred)} says.`
    : "";
  const fixes = offers(input, inferred).flatMap((offer) => [
    fix(input, part, undefined, "once", offer),
    fix(input, part, undefined, "entries", offer),
  ]);
  return {
    span: part.section?.labelSpan ?? first.timeSpan,
    message: `No time in this timeline has a time zone, so readers elsewhere cannot tell when things happened.${guess} Say the zone once for the timeline, or at each time.`,
    related: inferred ? [{ span: inferred.span, message: `A time in ${nameOf(inferred.zone)} stands here` }] : [],
    fixes: [
      ...fixes,
      asking("once", "Say another zone once for the timeline…"),
      asking("entries", "Add another zone to every time…"),
    ],
  };
}

function oneEntry(input: RuleInput, part: ZonedPart, entry: Entry): Report {
  const { document, postmortem } = input;
  const inferred = inferredZone(postmortem, [entry]);
  const time = quote(document.source, entry.timeSpan, 40);
  const guess = inferred ? ` It is probably in ${nameOf(inferred.zone)}, as ${placeOf(input, inferred)} is.` : "";
  const [best, ...others] = offers(input, inferred).filter(
    ({ zone }) => keepsOrder(postmortem.timeline, entry, zone) || zone === (inferred && nameOf(inferred.zone)),
  );
  return {
    span: entry.timeSpan,
    message: `“${time}” has no time zone, while other times in this timeline have one.${guess} Readers elsewhere cannot place it among the others; add its zone.`,
    related: inferred ? [{ span: inferred.span, message: `A time in ${nameOf(inferred.zone)} stands here` }] : [],
    fixes: [
      ...(best
        ? [
            fix(input, part, entry, "entry", best),
            fix(input, part, entry, "entries", best),
            fix(input, part, entry, "once", best),
          ]
        : []),
      ...others.map((offer) => fix(input, part, entry, "entry", offer)),
      asking("entry", `Add another zone to “${time}”…`),
      asking("entries", "Add another zone to every time without one…"),
    ],
  };
}

/** The zone that the document itself gives these entries, and where it says it. */
function inferredZone({ timeline, incident }: Postmortem, entries: readonly Entry[]): ZoneStatement | undefined {
  const zone = entries.find((entry) => entry.zone?.source === "inferred")?.zone?.written;
  if (!zone) return undefined;
  const said = [timeline.zone, incident.zone].find((statement) => statement?.zone.name === zone.name);
  return { zone, source: "inferred", span: said?.span ?? zone.span };
}

/** A zone's name as one writes it behind a time or in a sentence: `Z` only makes sense within an ISO 8601 time. */
function nameOf({ name }: WrittenZone): string {
  return name.toUpperCase() === "Z" ? "UTC" : name;
}

/** Whether an entry with this zone would stand in order between its neighbours, as it does without. */
function keepsOrder({ entries, order }: Timeline, entry: Entry, zone: string): boolean {
  const meaning = readZone(zone, 0, zone.length, { context: "bracket" })?.meaning;
  const offset = meaning && offsetOf(meaning, entry.time);
  if (offset === undefined || entry.instant === undefined) return true;
  const instant = entry.instant + ((entry.time.offset ?? 0) - offset) * 60_000;
  const group = entries.filter((other) => other.group === entry.group && other.instant !== undefined);
  const at = group.indexOf(entry);
  const direction = order === "descending" ? -1 : 1;
  const before = group[at - 1]?.instant ?? Number.NEGATIVE_INFINITY * direction;
  const after = group[at + 1]?.instant ?? Number.POSITIVE_INFINITY * direction;
  return (instant - before) * direction >= 0 && (after - instant) * direction >= 0;
}

/** The zones to offer: the document's own first, then UTC, then the user's. */
function offers(input: RuleInput, inferred: ZoneStatement | undefined): Offer[] {
  const found: Offer[] = [];
  if (inferred) found.push({ zone: nameOf(inferred.zone), why: ` (inferred from ${placeOf(input, inferred)})` });
  found.push({ zone: "UTC", why: "" });
  const { userZone } = input.settings;
  if (userZone) found.push({ zone: userZone, why: " (your own zone)" });
  return found.filter(
    (offer, i) => found.findIndex((other) => other.zone.toUpperCase() === offer.zone.toUpperCase()) === i,
  );
}

/** `“Duration” on line 7`, or the line alone. */
function placeOf({ document, postmortem }: Parsed, { span }: ZoneStatement): string {
  const field = postmortem.fields.find(({ span: whole }) => whole.start <= span.start && span.end <= whole.end);
  const line = `line ${lineNumber(document, span.start)}`;
  return field ? `“${quote(document.source, field.labelSpan, 30)}” on ${line}` : line;
}

function fix(input: RuleInput, part: ZonedPart, entry: Entry | undefined, way: Way, { zone, why }: Offer): Fix {
  const edits = editsFor(input, part, entry, way, zone);
  const title = {
    once: `Say once that all times are in ${zone}${why}`,
    entry: `Add ${zone} to this time${why}`,
    entries: `Add ${zone} to every time without a zone${why}`,
  }[way];
  return { id: `zone:${way}`, title, safe: false, edits };
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
  fix: Fix,
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
  sources: [
    "[Atlassian, Incident postmortems](https://www.atlassian.com/incident-management/handbook/postmortems)",
    "[RFC 3339, section 4: Local time](https://www.rfc-editor.org/rfc/rfc3339#section-4)",
  ],
  silent: [
    "The zone may stand on each time, in the heading, in the header of the column, in a sentence at the start, or once for the whole document.",
    "Relative times (T+5m, Day 2) and dates without a time of day need none.",
  ],
  fixes: [
    {
      title:
        "Say once that all times are in the zone that the document hints at, in UTC, in your own zone, or in another",
      safe: false,
    },
    { title: "Add that zone to this time, or to every time without one", safe: false },
  ],
  examples: {
    wrong: [
      {
        title: "Only the duration tells the zone",
        lines: [6],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          - Duration: 26 minutes (09:05 to 09:31 UTC)
          - Impact: 1,200 orders failed

          ## Timeline

          - 09:05: The on-call engineer is paged.
          - 09:31: Errors stop.
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          - Duration: 26 minutes (09:05 to 09:31 UTC)
          - Impact: 1,200 orders failed

          ## Timeline

          All times are in UTC.

          - 09:05: The on-call engineer is paged.
          - 09:31: Errors stop.
        `,
      },
      {
        title: "One time of several has none",
        lines: [6],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Timeline

          - 09:02 UTC: Release 41 goes out.
          - 09:05: The on-call engineer is paged.
          - 09:31 UTC: Errors stop.
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          ## Timeline

          - 09:02 UTC: Release 41 goes out.
          - 09:05 UTC: The on-call engineer is paged.
          - 09:31 UTC: Errors stop.
        `,
      },
    ],
    right: [
      {
        title: "Said once, in the heading of the column",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Timeline

          | Time (UTC) | Event |
          |---|---|
          | 09:05 | The on-call engineer is paged. |
          | 09:31 | Errors stop. |
        `,
      },
    ],
  },
  check,
};
