// title-missing: the report has no title.
import { md } from "../support/example-text.ts";
import { titleOf } from "../support/title.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  const first = document.text.find(({ form }) => form !== "html" && form !== "row") ?? document.text[0];
  if (!first || titleOf(document, postmortem)) return [];
  return [
    {
      span: first.text,
      message:
        "This report has no title. In a list of reports or a search, readers cannot tell which incident it is about. " +
        "Begin it with a heading that names what broke and when.",
    },
  ];
}

export const titleMissing: Rule = {
  id: "title-missing",
  group: "structure",
  summary: "The report has no title.",
  defaultSeverity: "information",
  rationale:
    "Reports are found by their titles: in a folder, in a list, in the results of a search, in the tab of a browser. " +
    "Without one, the next person with the same trouble does not find what your team has already learned.",
  sources: ["[markdownlint MD041](https://github.com/DavidAnson/markdownlint/blob/main/doc/md041.md)"],
  silent: [
    "A `title` in the front matter, a field such as “Title: …” or “Headline: …”, and a short first line that stands alone are titles.",
  ],
  fixes: [],
  examples: {
    wrong: [
      {
        title: "It begins with its summary",
        lines: [1],
        text: md`
          ## Summary

          Checkout answered with errors for half an hour after release 41.

          ## Impact

          1,200 orders failed.

          ## Timeline

          - 09:05 UTC: The on-call engineer is paged.
          - 09:31 UTC: Errors stop.
        `,
      },
    ],
    right: [
      {
        title: "The title is in the front matter",
        lines: [],
        text: md`
          ---
          title: Checkout down after release 41
          ---

          ## Summary

          Checkout answered with errors for half an hour after release 41.

          ## Impact

          1,200 orders failed.

          ## Timeline

          - 09:05 UTC: The on-call engineer is paged.
          - 09:31 UTC: Errors stop.
        `,
      },
    ],
  },
  check,
};
