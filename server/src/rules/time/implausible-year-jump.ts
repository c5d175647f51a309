// implausible-year-jump: one date stands exactly a year or a month away from its neighbours.

import { plainDate, rewriteDate } from "../fixes/dates.ts";
import { dateJumps } from "../support/date-jumps.ts";
import { md } from "../support/example-text.ts";
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
  sources: ["[Google, Site Reliability Workbook: Postmortem Culture](https://sre.google/workbook/postmortem-culture/)"],
  silent: [
    "Where the other dates span a week or more.",
    "The first entry, when it is earlier: a cause may be a year old.",
    "The last entry, when it is months later: a follow-up.",
    "Entries that speak of expiry, renewal, plans or years.",
  ],
  fixes: [{ title: "Write the year or the month of the neighbours", safe: false }],
  examples: {
    wrong: [
      {
        title: "The old year in January",
        lines: [6],
        text: md`
          # Postmortem: checkout down

          ## Timeline (all times UTC)

          - 2023-01-11 09:05: The on-call engineer is paged.
          - 2022-01-11 09:20: Release 40 is rolled back.
          - 2023-01-11 09:31: Errors stop.
          - 2023-01-11 09:45: All clear.

          Impact: 1,200 orders failed. Summary: a release broke checkout.
        `,
        fixed: md`
          # Postmortem: checkout down

          ## Timeline (all times UTC)

          - 2023-01-11 09:05: The on-call engineer is paged.
          - 2023-01-11 09:20: Release 40 is rolled back.
          - 2023-01-11 09:31: Errors stop.
          - 2023-01-11 09:45: All clear.

          Impact: 1,200 orders failed. Summary: a release broke checkout.
        `,
      },
    ],
    right: [
      {
        title: "A certificate of a year ago",
        lines: [],
        text: md`
          # Postmortem: checkout down

          ## Timeline (all times UTC)

          - 2022-01-11 09:00: The certificate is issued.
          - 2023-01-11 09:00: Browsers refuse the certificate.
          - 2023-01-11 09:20: The on-call engineer is paged.
          - 2023-01-11 09:31: Errors stop.
        `,
      },
    ],
  },
  check,
};
