// start-mismatch: the stated start is not when the timeline has the impact begin.
import type { Entry, Postmortem } from "../../postmortem/model.ts";
import { md } from "../support/example-text.ts";
import { lineNumber, quote } from "../support/places.ts";
import { sayDuration } from "../support/say-duration.ts";
import { besideEntry, differ, entryMinutes, onlyField, timeOf } from "../support/stated-times.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

/** Times without dates that are this many minutes apart may have midnight between them. */
const MIDNIGHT_DROP = 6 * 60;

function check({ document, postmortem }: RuleInput): Report[] {
  const field = onlyField(postmortem, "start");
  const stamp = field && timeOf(document, postmortem, field);
  const entry = beginning(postmortem);
  if (!field || !stamp?.clock || stamp.date?.swappable || !entry) return [];
  const [stated, told] = [besideEntry(stamp, entry), entryMinutes(entry)];
  const end = entryMinutes(postmortem.timeline.entries.at(-1) as Entry);
  if (stated === undefined || told === undefined || end === undefined) return [];
  const apart = Math.abs(stated - told);
  if (!differ(end - stated, end - told) || (!stamp.date && apart >= MIDNIGHT_DROP)) return [];
  const when = quote(document.source, field.valueSpan, 50);
  return [
    {
      span: entry.timeSpan,
      message:
        `The impact begins here, ${sayDuration(apart)} ${told > stated ? "after" : "before"} the start that line ${lineNumber(document, field.span.start)} states (“${when}”). ` +
        "Readers cannot tell how long users waited; correct one of the two, or say what else the other one was.",
      related: [{ span: field.valueSpan, message: `The start: “${when}”` }],
    },
  ];
}

/** The one entry that tells that the impact begins, in a timeline of one list that is told from first to last. */
function beginning({ timeline: { entries, order } }: Postmortem): Entry | undefined {
  const [entry, ...others] = entries.filter(({ phase }) => phase === "impact-start");
  if (!entry || others.length > 0 || order !== "ascending") return undefined;
  if (entries.some(({ group, instant }) => group !== entry.group || instant === undefined)) return undefined;
  return entry.written.clock && !entry.written.relative && !entry.approximate ? entry : undefined;
}

export const startMismatch: Rule = {
  id: "start-mismatch",
  group: "consistency",
  summary: "The stated start is not when the timeline has the impact begin.",
  defaultSeverity: "information",
  rationale:
    "How long users waited is the figure that a report is read for, and it hangs on the start. Where the head of the report " +
    "and its timeline name two, one of them was corrected later and the other one forgotten.",
  sources: ["[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)"],
  silent: [
    "Starts that are within five minutes, or a tenth of the time to the last entry.",
    "Timelines in which no entry, or more than one, tells that the impact begins.",
    "Times about which the report is not sure, and dates that can be read in two ways.",
  ],
  fixes: [],
  examples: {
    wrong: [
      {
        title: "Fifty minutes apart",
        lines: [8],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          - Start: 08:15 UTC
          - End: 09:31 UTC

          ## Timeline (all times UTC)

          - 09:05: Impact begins, checkouts fail.
          - 09:07: The on-call engineer is paged.
          - 09:31: Errors stop.

          Impact: 1,200 orders failed. Summary: a release broke checkout.
        `,
      },
    ],
    right: [
      {
        title: "The release before belongs to the timeline, and the start is that of the impact",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          - Start: 09:05 UTC
          - End: 09:31 UTC

          ## Timeline (all times UTC)

          - 08:15: Release 40 is rolled out.
          - 09:05: Impact begins, checkouts fail.
          - 09:07: The on-call engineer is paged.
          - 09:31: Errors stop.

          Impact: 1,200 orders failed. Summary: a release broke checkout.
        `,
      },
    ],
  },
  check,
};
