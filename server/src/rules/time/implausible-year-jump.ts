// implausible-year-jump: one date stands exactly a year or a month away from its neighbours.

import { plainDate, rewriteDate } from "../fixes/dates.ts";
import { dateJumps } from "../support/date-jumps.ts";
import { lineNumber, quote } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check(input: RuleInput): Report[] {
  const { document, postmortem } = input;
  const { source } = document;
  return dateJumps(input).map(({ stated: { date }, meant, part, beside }) => {
    const text = rewriteDate(source, date, meant, postmortem.incident.dayFirst);
    const line = lineNumber(document, beside.date.span.start);
    return {
      span: date.span,
      message:
        `“${quote(source, date.span)}” is far from “${quote(source, beside.date.span)}” on line ${line} and from all other dates of this incident; with another ${part} it is ${plainDate(meant)} and fits. ` +
        "Readers would look for the logs of another time. Check the date.",
      related: [{ span: beside.date.span, message: `“${quote(source, beside.date.span)}” stands here` }],
      fixes: [
        {
          id: part,
          title: `The ${part} is a slip: write ${text}`,
          safe: false,
          movesTimes: true,
          edits: [{ span: date.span, text }],
        },
      ],
    };
  });
}

export const implausibleYearJump: Rule = {
  id: "implausible-year-jump",
  group: "time",
  summary: "One date stands a year or a month away from its neighbours.",
  defaultSeverity: "warning",
  rationale:
    "An incident of an hour whose third entry is a year before the second is a slip of the pen: in January the old year, at " +
    "the turn of a month the old one. It makes every computed length nonsense, and the log of that day shows nothing.",
  fixes: [{ title: "Write the year or the month of the neighbours", safe: false }],
  check,
};
