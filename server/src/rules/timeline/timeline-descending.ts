// timeline-descending: the timeline is told newest first.

import type { Document } from "../../markdown/document.ts";
import { isStatusNotice, isTitledOneReport } from "../../postmortem/genre.ts";
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import { descendingGroups, reverseTimeline } from "../fixes/reverse.ts";
import { timelineSection } from "../support/timeline-place.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { NEWEST_FIRST } from "../words/timelines.ts";

/** So much above the entries is looked at for what the timeline says of itself. UTF-16 units. */
const INTRODUCTION = 400;

function check({ document, postmortem }: RuleInput): Report[] {
  // A notice is kept as its page has it, for those who come while the incident goes on.
  if (postmortem.timeline.order !== "descending" || isStatusNotice(document, postmortem.sections)) return [];
  const group = [...descendingGroups(postmortem).values()][0] ?? [];
  const [first] = group;
  // Days alone, the latest on top, are what a log that goes on has over its entries.
  if (!first || !postmortem.timeline.entries.some(({ written }) => written.clock)) return [];
  const own = timelineSection(postmortem)?.labelSpan.start ?? 0;
  const above = document.source.slice(Math.max(own, first.span.start - INTRODUCTION), first.span.start);
  if (areIncidents(document, postmortem, group) || NEWEST_FIRST.test(above)) return [];
  return [
    {
      span: timelineSection(postmortem)?.labelSpan ?? first.timeSpan,
      message:
        "This timeline is told newest first, as status pages are. A report is read from top to bottom, so readers meet each effect before its cause. Turn it around.",
      fixes: [
        {
          id: "reverse",
          title: "Turn the timeline around: oldest first",
          safe: false,
          resolve: () => reverseTimeline(document, postmortem),
        },
      ],
    },
  ];
}

/** Whether entries are incidents of their own: below more than one of them stands a cause, or they are weeks apart, in no timeline and in no report of one. */
function areIncidents(document: Document, postmortem: Postmortem, entries: readonly Entry[]): boolean {
  const inReport = timelineSection(postmortem) !== undefined || isTitledOneReport(document);
  if (!inReport && areWeeksApart(entries)) return true;
  const { sections } = postmortem;
  const causes = sections.filter(({ kinds }) => kinds.includes("root-cause"));
  const caused = entries.filter(({ timeSpan }, i) => {
    const end = entries[i + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    return causes.some((cause) => cause.span.start > timeSpan.end && cause.span.start < end);
  });
  return caused.length > 1;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Whether more than one entry comes a week or more after the one that it stands above. */
function areWeeksApart(entries: readonly Entry[]): boolean {
  const placed = entries.filter(({ absolute }) => absolute).flatMap(({ instant }) => instant ?? []);
  return placed.filter((instant, i) => instant - (placed[i + 1] ?? instant) >= WEEK).length > 1;
}

export const timelineDescending: Rule = {
  id: "timeline-descending",
  group: "timeline",
  summary: "The timeline is told newest first.",
  defaultSeverity: "information",
  rationale:
    "A status page puts the latest news on top, for readers who come while the incident goes on. A report is read afterwards, " +
    "to understand how one thing led to another: there the oldest entry stands on top.",
  fixes: [{ title: "Turn the timeline around; dates that would be read wrongly are written out", safe: false }],
  check,
};
