// dst-change: a time that clocks showed twice, or not at all, in the night when they were changed.
import type { Entry } from "../../postmortem/model.ts";
import { wallSides } from "../../time/offset.ts";
import type { ZoneMeaning } from "../../time/types.ts";
import { ZONE_PLACES } from "../../time/zone-places.ts";
import { plainDate } from "../fixes/dates.ts";
import { orderKept } from "../fixes/order-kept.ts";
import { retime, retimeObstacle, zoneEdit } from "../fixes/retime.ts";
import { quote } from "../support/places.ts";
import { zoneNameAt } from "../support/zone-uses.ts";
import type { Fix, Made, Report, Rule, RuleInput } from "../types.ts";

interface Found {
  readonly entry: Entry;
  readonly region: string;
  readonly kind: "gap" | "overlap";
  /** Minutes east of UTC before and after the change. */
  readonly before: number;
  readonly after: number;
}

function check(input: RuleInput): Report[] {
  const { document, postmortem } = input;
  return postmortem.timeline.entries.flatMap((entry) => {
    const found = changeAt(entry);
    if (!found) return [];
    const day = plainDate({ year: entry.time.year, month: entry.time.month ?? 1, day: entry.time.day ?? 1 });
    const time = quote(document.source, entry.timeSpan, 40);
    const place = ZONE_PLACES.get(found.region)?.name ?? found.region.replace(/_/g, " ");
    const apart = sayLength(found);
    const message =
      found.kind === "overlap"
        ? `On ${day} the clocks of ${place} were set back, so they showed “${time}” twice, ${apart} apart. Readers cannot tell which is meant. Add the offset or the name of the zone at that time.`
        : `On ${day} the clocks of ${place} were set forward and never showed “${time}”. Readers cannot tell which time is meant. Check it against a log.`;
    return [
      {
        span: entry.timeSpan,
        message,
        fixes: found.kind === "overlap" ? sides(input, found) : skipped(input, found),
      },
    ];
  });
}

/** Only zones that follow the date: PST names one side of the change. */
function changeAt(entry: Entry): Found | undefined {
  const { zone, time } = entry;
  const meaning: ZoneMeaning | undefined = zone?.written?.meaning;
  const { year, month, day, hour, minute = 0 } = time;
  if (
    meaning?.kind !== "region" ||
    year === undefined ||
    month === undefined ||
    day === undefined ||
    hour === undefined
  )
    return undefined;
  const { id } = meaning;
  const sides = wallSides(id, year, month, day, hour, minute);
  if (!sides || sides.kind === "normal") return undefined;
  return { entry, region: id, kind: sides.kind, before: sides.before, after: sides.after };
}

/** "an hour", "half an hour": nearly all zones change by an hour. */
function sayLength({ before, after }: Found): string {
  const minutes = Math.abs(after - before);
  return minutes === 60 ? "an hour" : minutes === 30 ? "half an hour" : `${minutes} minutes`;
}

/** One fix for each side of the hour that came twice. */
function sides(input: RuleInput, found: Found): Fix[] {
  const { region, before, after } = found;
  const at = (minutes: number, which: string) => {
    const name = zoneNameAt(region, minutes);
    return {
      id: `side:${which}`,
      title: `It was the ${which} time round: write ${name}`,
      safe: false,
      movesTimes: minutes !== found.entry.time.offset,
      resolve: () => zoneWritten(input, found.entry, name),
    };
  };
  return [at(before, "first"), at(after, "second")];
}

function zoneWritten({ document }: RuleInput, { written }: Entry, name: string): Made {
  if (written.end) return { impossible: "A range of times stands here; write the zone by hand" };
  if (written.zone) return { edits: [zoneEdit(document.source, written.zone, name)] };
  const at = written.clock?.span.end;
  return at === undefined
    ? { impossible: "There is no time of day here" }
    : { edits: [{ span: { start: at, end: at }, text: ` ${name}` }] };
}

/** The hour was added too late, or too early. */
function skipped({ document, postmortem }: RuleInput, found: Found): Fix[] {
  const { entry, before, after } = found;
  const hour = after - before;
  const length = sayLength(found).replace(/^an? |^half an /, (article) =>
    article.startsWith("half") ? "the half " : "the ",
  );
  const fix = (id: string, title: string, minutes: number): Fix => {
    const changes = new Map([[entry, { minutes, zone: undefined }]]);
    // An hour added ends after the change, an hour taken off before it.
    const offset = minutes > 0 ? after : before;
    const instants = new Map([[entry, minutes + (entry.time.offset ?? offset) - offset]]);
    const resolve = (): Made => {
      const obstacle = retimeObstacle(changes);
      if (obstacle) return { impossible: obstacle };
      if (!orderKept(postmortem.timeline, instants)) return { impossible: "Then it would be out of order" };
      return { edits: retime(document, postmortem, changes) };
    };
    return { id, title, safe: false, movesTimes: true, resolve };
  };
  return [
    fix("forward", `The clock had not been set forward: add ${length}`, hour),
    fix("back", `The clock was set forward too early: take ${length} off`, -hour),
  ];
}

export const dstChange: Rule = {
  id: "dst-change",
  group: "time",
  summary: "A time that came twice, or not at all, in the night when clocks were changed.",
  defaultSeverity: "information",
  rationale:
    "When summer time ends, clocks show one hour twice; when it begins, they skip one. A time in that hour is either two " +
    "instants or none, and incidents of just that night are often about time. Only the offset, or a name such as EDT or " +
    "EST, says which hour it was.",
  fixes: [
    { title: "It was the first or the second time round: write the name in force", safe: false },
    { title: "The clock had not been set forward: add the hour; or it was added too early: take it off", safe: false },
  ],
  check,
};
