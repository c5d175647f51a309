// title-missing: the report has no title.
import { statedTitle } from "../support/title.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  const first = document.text.find(({ form }) => form !== "html" && form !== "row") ?? document.text[0];
  if (!first || statedTitle(document, postmortem)) return [];
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
  fixes: [],
  check,
};
