// timeline-out-of-order: an entry stands in the wrong place of the timeline.
import type { Disorder } from "../../postmortem/model.ts";
import { isDayLine } from "../../postmortem/timeline/day-lines.ts";
import { linesIn } from "../../postmortem/timeline/regions.ts";
import type { Span } from "../../text/span.ts";
import { plainDate } from "../fixes/dates.ts";
import { otherDay, writeOtherDay } from "../fixes/other-day.ts";
import { type Moving, moveEntry, movingIn, sortEntries } from "../fixes/timeline-moves.ts";
import { misdated } from "../support/date-jumps.ts";
import { lineNumber, quote } from "../support/places.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

/** Beyond so many in one document nobody moves entry by entry: sorting is offered, and no text is read again for each. */
const MOST_MOVED = 100;

function check(input: RuleInput): Report[] {
  const { document, postmortem, settings } = input;
  if (postmortem.timeline.outOfOrder.length === 0) return [];
  // A slip in the year or month is told by its own rule.
  const slips = settings.severity["implausible-year-jump"] === "off" ? undefined : misdated(input);
  const outOfOrder = postmortem.timeline.outOfOrder.filter(
    ({ entry, against }) => !slips?.has(entry) && !slips?.has(against),
  );
  const moving = movingIn(document, postmortem);
  const sort = sortFix(moving);
  const [days, single] = misplacedDays(input, outOfOrder);
  const ofDays = days.map((day) => ({
    span: day.place,
    message: dayMessage(moving, day),
    related: [{ span: day.against.timeSpan, message: `“${told(moving, day.against)}” stands here` }],
    fixes: [sort],
  }));
  const ofEntries = single.map((disorder, i) => ({
    span: disorder.entry.timeSpan,
    message: messageFor(moving, disorder),
    related: [{ span: disorder.against.timeSpan, message: `“${told(moving, disorder.against)}” stands here` }],
    fixes: i < MOST_MOVED ? [moveFix(moving, disorder), sort, ...dayFix(moving, disorder)] : [sort],
  }));
  return [...ofDays, ...ofEntries].sort((a, b) => a.span.start - b.span.start);
}

/** A day over entries, all of which stand in the wrong place. */
interface MisplacedDay extends Disorder {
  /** What says the day: a heading, a label or a row. */
  readonly place: Span;
}

/** What is out of order: whole days that are said over their entries, and entries by themselves. */
function misplacedDays({ document, postmortem }: RuleInput, all: readonly Disorder[]): [MisplacedDay[], Disorder[]] {
  const { entries } = postmortem.timeline;
  const { reading } = postmortem.incident;
  const disorders = new Map(all.map((disorder) => [disorder.entry, disorder]));
  const dayAbove = (at: number) => {
    const [above, entry] = [entries[at - 1], entries[at]];
    if (!above || !entry) return undefined;
    return linesIn(document, above.timeSpan.end, entry.timeSpan.start).findLast((line) =>
      isDayLine(document, line, reading),
    );
  };
  const days: MisplacedDay[] = [];
  const single = new Set(all);
  entries.forEach((entry, at) => {
    const first = disorders.get(entry);
    const place = first && !entry.written.date ? dayAbove(at)?.text : undefined;
    if (!first || !place) return;
    let next = at + 1;
    while (next < entries.length && !dayAbove(next)) next++;
    const ofDay = entries.slice(at, next);
    if (!ofDay.every((one) => disorders.has(one))) return;
    days.push({ ...first, place });
    for (const one of ofDay) single.delete(disorders.get(one) as Disorder);
  });
  return [days, [...single]];
}

function dayMessage({ document }: Moving, { place, against, descending }: MisplacedDay): string {
  const above = against.span.start < place.start;
  const line = lineNumber(document, against.timeSpan.start);
  return (
    `What is told under “${quote(document.source, place, 40)}” stands ${above ? "below" : "above"} “${quote(document.source, against.timeSpan, 40)}” on line ${line}, ` +
    `which is ${above === descending ? "earlier" : "later"}. The timeline reads ${descending ? "newest first" : "from top to bottom"}, so readers would take effect for cause. ` +
    "Move the day to its place, or correct it."
  );
}

function told({ document }: Moving, { timeSpan }: Disorder["entry"]): string {
  return quote(document.source, timeSpan, 40);
}

function messageFor(moving: Moving, { entry, against, descending }: Disorder): string {
  const above = against.span.start < entry.span.start;
  const line = lineNumber(moving.document, against.timeSpan.start);
  const order = descending ? "newest first" : "from top to bottom";
  const relation = above === descending ? "earlier" : "later";
  return (
    `“${told(moving, entry)}” stands ${above ? "below" : "above"} “${told(moving, against)}” on line ${line}, which is ${relation}. ` +
    `The timeline reads ${order}, so readers would take effect for cause. Move the entry, or add its date if it was on another day.`
  );
}

function moveFix(moving: Moving, { entry }: Disorder): Fix {
  const title = `Move “${told(moving, entry)}” to its place`;
  return { id: "move", title, safe: false, proved: true, resolve: () => moveEntry(moving, entry) };
}

function sortFix(moving: Moving): Fix {
  return { id: "sort", title: "Sort the timeline", safe: false, proved: true, resolve: () => sortEntries(moving) };
}

/** The other reading: its date is missing. Not offered where the entry has a date of its own. */
function dayFix(moving: Moving, disorder: Disorder): Fix[] {
  const { document, postmortem } = moving;
  const other = otherDay(disorder, (entry) => moving.below.get(entry));
  if (!other) return [];
  const who = `“${told(moving, other.target)}”${other.followed ? " and what follows it" : ""}`;
  const when = `on ${disorder.descending ? "an earlier" : "a later"} day`;
  const date = other.day ? `: add ${plainDate(other.day)}` : "";
  const title = `${who} ${other.followed ? "were" : "was"} ${when}${date}`;
  return [
    {
      id: "day",
      title,
      safe: false,
      movesTimes: true,
      resolve: () => writeOtherDay(document, postmortem, other),
    },
  ];
}

export const timelineOutOfOrder: Rule = {
  id: "timeline-out-of-order",
  group: "timeline",
  summary: "An entry of the timeline is earlier than the one above it.",
  defaultSeverity: "warning",
  rationale:
    "A timeline is read from top to bottom, and what stands above is taken for the cause of what stands below. One entry in " +
    "the wrong place turns that around. Most often lines were pasted from several people's notes, or the date changed at " +
    "midnight and nobody wrote it down. Instants are compared, not digits: 09:05 PST is later than 16:30 UTC.",
  fixes: [
    { title: "Move the entry to its place", safe: false },
    { title: "Sort the timeline", safe: false },
    { title: "It was on the next day: add the date", safe: false },
  ],
  drafts: true,
  check,
};
