// mixed-timezones: one timeline tells its times on several clocks.
import type { Entry, Timeline } from "../../postmortem/model.ts";
import { grouped } from "../../text/lists.ts";
import { wallAt } from "../../time/instant.ts";
import { offsetAtInstant, offsetOf, wallSides } from "../../time/offset.ts";
import type { WrittenZone, ZoneMeaning } from "../../time/types.ts";
import { orderKept } from "../fixes/order-kept.ts";
import { type Retime, retime, retimeObstacle, zoneAbove, zoneEdit } from "../fixes/retime.ts";
import { lineNumber, quote } from "../support/places.ts";
import { zoneName, zoneNameAt } from "../support/zone-uses.ts";
import type { Fix, Made, Report, Rule, RuleInput } from "../types.ts";

/** Entries of one group on one clock. */
interface Clock {
  readonly zone: WrittenZone;
  readonly entries: Entry[];
}

/** The clock of most times, and those that stand on others. */
interface Mixture {
  readonly main: Clock;
  readonly strays: readonly Entry[];
  readonly names: readonly string[];
  readonly group: number;
}

function check(input: RuleInput): Report[] {
  const { timeline } = input.postmortem;
  const groups = grouped(timeline.entries.filter(saysZone), (entry) => entry.group);
  return [...groups].flatMap(([group, entries]) => {
    const mixture = mixtureOf(entries, group);
    return mixture ? [reportOf(input, mixture)] : [];
  });
}

function saysZone({ zone, time, written }: Entry): boolean {
  return zone?.written !== undefined && zone.source !== "inferred" && time.offset !== undefined && !written.also;
}

/** Zones of one region are one clock, and so are zones that have the same offset at these times. */
function mixtureOf(entries: readonly Entry[], group: number): Mixture | undefined {
  const clocks = new Map<string, Clock>();
  for (const entry of entries) {
    const zone = entry.zone?.written;
    if (!zone) continue;
    const key = regionOf(zone.meaning) ?? String(entry.time.offset);
    const clock = clocks.get(key);
    if (clock) clock.entries.push(entry);
    else clocks.set(key, { zone, entries: [entry] });
  }
  if (clocks.size < 2) return undefined;
  const offsets = (clock: Clock) => new Set(clock.entries.map(({ time }) => time.offset));
  const [main] = [...clocks.values()].sort((a, b) => b.entries.length - a.entries.length);
  if (!main) return undefined;
  const known = offsets(main);
  const others = [...clocks.values()].filter(
    (clock) => clock !== main && [...offsets(clock)].some((offset) => !known.has(offset)),
  );
  const strays = others.flatMap((clock) => clock.entries).sort((a, b) => a.span.start - b.span.start);
  if (strays.length === 0) return undefined;
  return { main, strays, names: [...new Set(others.map(({ zone }) => zoneName(zone)))], group };
}

function regionOf(meaning: ZoneMeaning): string | undefined {
  return meaning.kind === "region" ? meaning.id : meaning.kind === "abbreviation" ? meaning.region : undefined;
}

function reportOf(input: RuleInput, mixture: Mixture): Report {
  const { document } = input;
  const { main, strays, names } = mixture;
  const [first] = strays as [Entry];
  const beside = nearest(main.entries, first);
  const told = quote(document.source, first.timeSpan, 40);
  const line = lineNumber(document, beside.timeSpan.start);
  const name = zoneName(main.zone);
  const count = strays.length === 1 ? "this time is" : `${strays.length} times are`;
  return {
    span: first.timeSpan,
    message:
      `“${told}” is in ${names[0]}, while “${quote(document.source, beside.timeSpan, 40)}” on line ${line} is in ${name}: ${count} on another clock than the rest. ` +
      "Readers would have to convert to see what came first. Tell all times in one zone.",
    related: [{ span: beside.timeSpan, message: `A time in ${name} stands here` }],
    fixes: fixesFor(input, mixture),
  };
}

function nearest(entries: readonly Entry[], to: Entry): Entry {
  return entries.findLast((entry) => entry.span.start < to.span.start) ?? (entries[0] as Entry);
}

function fixesFor(input: RuleInput, mixture: Mixture): Fix[] {
  const { main, strays } = mixture;
  const name = zoneName(main.zone);
  const times = strays.length === 1 ? "this time" : `${strays.length} times`;
  return [
    {
      id: "convert",
      title: `Convert ${times} to ${name}`,
      safe: false,
      resolve: () => converted(input, mixture, onBothSides(main) ?? main.zone.meaning, name),
    },
    ...(isZero(main.zone.meaning)
      ? []
      : [
          {
            id: "convert-all",
            title: "Convert all times to UTC",
            safe: false,
            resolve: () => allToUtc(input, mixture),
          },
        ]),
    {
      id: "rename",
      title: `The clocks are right, the zone is not: write ${name} at ${times}`,
      safe: false,
      movesTimes: true,
      resolve: () => renamed(input, mixture, name),
    },
  ];
}

function isZero(meaning: ZoneMeaning): boolean {
  return meaning.kind === "offset" && meaning.minutes === 0;
}

/** The region of a clock that is told in both its names: 01:40 PDT, 01:10 PST. */
function onBothSides({ zone: { meaning }, entries }: Clock): ZoneMeaning | undefined {
  const region = meaning.kind === "abbreviation" ? meaning.region : undefined;
  const both = new Set(entries.map(({ time }) => time.offset)).size > 1;
  return region !== undefined && both ? { kind: "region", id: region } : undefined;
}

/** The offset of a zone at an entry's instant: near a change of clocks its wall time tells nothing of another zone's. */
function offsetThen(meaning: ZoneMeaning, { instant, absolute, time }: Entry): number | undefined {
  return instant !== undefined && absolute
    ? offsetAtInstant(meaning, instant)
    : offsetOf(meaning, { ...time, offset: undefined });
}

/** The name of the one side of a change of clocks, where the zone's own name would leave open which is meant. */
function nameThen(meaning: ZoneMeaning, { instant, absolute }: Entry, offset: number): string | undefined {
  if (meaning.kind !== "region" || instant === undefined || !absolute) return undefined;
  const wall = wallAt(instant, offset);
  const sides = wallSides(meaning.id, wall.year, wall.month, wall.day, wall.hour, wall.minute);
  return sides?.kind === "overlap" ? zoneNameAt(meaning.id, offset) : undefined;
}

/** The same instants on another clock; the zone is written at each of these times, unless the others leave it to what stands above. */
function converted(
  { document, postmortem }: RuleInput,
  { main, strays: entries }: Mixture,
  meaning: ZoneMeaning,
  name: string,
): Made {
  const named = meaning.kind === "region" && /^[A-Z]{3,4}$/.test(name) ? meaning.id : undefined;
  const changes = new Map<Entry, Retime>();
  for (const entry of entries) {
    if (!entry.written.zone)
      return { impossible: `The zone of line ${lineNumber(document, entry.span.start)} is said above it` };
    const { offset = 0 } = entry.time;
    const target = offsetThen(meaning, entry);
    if (target === undefined) return { impossible: `What ${name} is depends on the date, which is not known` };
    const shown = named ? zoneNameAt(named, target) : (nameThen(meaning, entry, target) ?? name);
    const left = !nearest(main.entries, entry).written.zone && isSaidAbove(entry, target);
    changes.set(entry, { minutes: target - offset, zone: left ? null : shown });
  }
  const obstacle = retimeObstacle(changes);
  return obstacle ? { impossible: obstacle } : { edits: retime(document, postmortem, changes) };
}

/** Whether the time would have that offset without a zone of its own, too. */
function isSaidAbove(entry: Entry, offset: number): boolean {
  const meaning = entry.zone?.above?.meaning;
  return meaning !== undefined && offsetThen(meaning, entry) === offset && !nameThen(meaning, entry, offset);
}

/** Every time of the group in UTC; a zone said once for all of them becomes UTC too. */
function allToUtc(input: RuleInput, { group }: Mixture): Made {
  const { document, postmortem } = input;
  const { timeline } = postmortem;
  const changes = new Map<Entry, Retime>();
  const said = new Map<number, WrittenZone>();
  for (const entry of timeline.entries) {
    const { zone, written, time } = entry;
    if (!zone?.written || time.offset === undefined) continue;
    const shared = !written.zone;
    if (entry.group !== group && !(shared && said.has(zone.written.span.start))) continue;
    if (zone.source === "inferred") return { impossible: "Some of these times have no zone; add it first" };
    if (shared) said.set(zone.written.span.start, zone.written);
    changes.set(entry, { minutes: -time.offset, zone: shared ? undefined : "UTC" });
  }
  for (const [entry, change] of changes) {
    const above = zoneAbove(entry);
    if (change.zone && above && said.has(above.span.start)) changes.set(entry, { ...change, zone: null });
  }
  if (sharedElsewhere(timeline, said, changes)) return { impossible: "A zone is said once for other times too" };
  const obstacle = retimeObstacle(changes);
  if (obstacle) return { impossible: obstacle };
  const edits = [
    ...[...said.values()].map((zone) => zoneEdit(document.source, zone, "UTC")),
    ...retime(document, postmortem, changes),
  ];
  return { edits: edits.sort((a, b) => a.span.start - b.span.start) };
}

function sharedElsewhere(
  timeline: Timeline,
  said: ReadonlyMap<number, WrittenZone>,
  changes: ReadonlyMap<Entry, Retime>,
): boolean {
  return timeline.entries.some(
    (entry) =>
      !changes.has(entry) && !entry.written.zone && entry.zone?.written && said.has(entry.zone.written.span.start),
  );
}

function renamed({ document, postmortem }: RuleInput, { main, strays: entries }: Mixture, name: string): Made {
  const zones = entries.flatMap(({ written }) => (written.zone ? [written.zone] : []));
  if (zones.length < entries.length) return { impossible: "The zone of some of these times is said above them" };
  const offset = (entry: Entry) => offsetOf(main.zone.meaning, { ...entry.time, offset: undefined }) ?? 0;
  const moved = new Map(entries.map((entry) => [entry, (entry.time.offset ?? 0) - offset(entry)]));
  if (!orderKept(postmortem.timeline, moved)) return { impossible: "Then the times would be out of order" };
  const ends = entries.flatMap(({ written }) =>
    written.end?.zone && written.end.zone.span.start !== written.zone?.span.start ? [written.end.zone] : [],
  );
  return {
    edits: [...zones, ...ends]
      .sort((a, b) => a.span.start - b.span.start)
      .map((zone) => zoneEdit(document.source, zone, name)),
  };
}

export const mixedTimezones: Rule = {
  id: "mixed-timezones",
  group: "time",
  summary: "The times of one timeline are in several zones.",
  defaultSeverity: "warning",
  rationale:
    "A timeline shows what came first. Where its times are on several clocks, 09:20 can be later than 16:30, and every reader " +
    "has to convert before the order can be seen. It happens when notes from several offices are put together, or when the " +
    "heading names one zone and an alert is pasted in another. One zone for all of it, best UTC, spares them that.",
  fixes: [
    { title: "Convert the times on another clock to the zone of the others", safe: false },
    { title: "Convert all times to UTC", safe: false },
    { title: "The clocks are right, the zone is not: write the zone of the others", safe: false },
  ],
  check,
};
