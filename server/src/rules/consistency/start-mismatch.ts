// start-mismatch: the stated start is not when the timeline has the impact begin.
import type { Entry, Postmortem } from "../../postmortem/model.ts";
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
  fixes: [],
  check,
};
