// action-missing-due: follow-up tasks without a date until which they are to be done.
import { lexisOf } from "../postmortem/actions/lexis.ts";
import { type DueReader, dueReader } from "../postmortem/actions/parts/due.ts";
import type { Action } from "../postmortem/model.ts";
import { skeletonsFor } from "../postmortem/skeletons/index.ts";
import { attributeReports, tracked } from "./action-gaps.ts";
import { type ActionList, captionsOf } from "./action-lists.ts";
import { md } from "./example-text.ts";
import { languageOf } from "./fixes/insert-section.ts";
import type { Report, Rule, RuleInput } from "./types.ts";

function check(input: RuleInput): Report[] {
  const { owner, due } = skeletonsFor(languageOf(input.postmortem)).action;
  const dated = datedCaptions(input);
  return attributeReports(input, {
    role: "due",
    name: "a due date",
    why: "Without one nobody notices when a task is forgotten.",
    expected: true,
    stated: (action) => action.due !== undefined,
    excused: (action, list) => tracked(action, list) || dated(action, list),
    prompts: (action) => (action.owner || action.shape === "row" ? [due] : [due, owner]),
  });
}

/** Whether the heading of a task's list or the caption above it sets the date for all below: "Within two weeks", "By the end of Q3". */
function datedCaptions({ document, postmortem }: RuleInput): (action: Action, list: ActionList) => boolean {
  const known = new Map<ActionList, ReturnType<typeof captionsOf>>();
  const answers = new Map<number, boolean>();
  let reader: DueReader | undefined;
  const isDate = (start: number, end: number) => {
    const answer = answers.get(start);
    if (answer !== undefined) return answer;
    reader ??= dueReader(lexisOf(postmortem.sections.map(({ language }) => language)));
    const span = { start, end: Math.min(end, start + 200) };
    const found =
      reader.find(document.source, span) !== undefined || reader.lengthAt(document.source.slice(start, end)) > 0;
    answers.set(start, found);
    return found;
  };
  return (action, list) => {
    const captions = known.get(list) ?? captionsOf(document, list);
    known.set(list, captions);
    const caption = captions.get(action);
    const { start, end } = list.section.span;
    return isDate(start, end) || (caption !== undefined && isDate(caption.text.start, caption.text.end));
  };
}

export const actionMissingDue: Rule = {
  id: "action-missing-due",
  group: "actions",
  summary: "Follow-up tasks without a date until which they are to be done.",
  defaultSeverity: "information",
  rationale:
    "Weeks after an incident other work presses, and a task without a date is the one that slips. Atlassian sets four or " +
    "eight weeks for the tasks that matter most; GitLab asks for an estimated date of each. Many reports leave dates to their " +
    "tracker, so this is told once per list, at its heading, and as a warning only where the report itself has a column for " +
    "dates or gives them for most of its tasks.",
  sources: [
    "[Atlassian, Incident postmortems](https://www.atlassian.com/incident-management/handbook/postmortems)",
    "[GitLab, Incident review](https://handbook.gitlab.com/handbook/engineering/infrastructure/incident-review/)",
  ],
  silent: [
    "A task that is done needs no date.",
    "A task with a ticket has its date there; where most tasks have one, [action-missing-ticket](action-missing-ticket.md) tells of the rest.",
    "A heading that sets the date for what stands below it (“Within two weeks”).",
    "Whether a date is soon enough, or a date at all (“next sprint”).",
  ],
  fixes: [{ title: "Add a due date to each task, to fill in", safe: false }],
  examples: {
    wrong: [
      {
        title: "Owners, and no dates",
        lines: [7],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing
          - @grace: delete the settings of release 39
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing (due: date)
          - @grace: delete the settings of release 39 (due: date)
        `,
      },
      {
        title: "One of three is left without",
        lines: [11],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing, by 2024-03-20
          - @grace: delete the settings of release 39, by 2024-03-22
          - @mary: page the on-call engineer when more than 1% of checkouts fail
        `,
      },
    ],
    right: [
      {
        title: "Each by a date of its own or the heading’s",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Impact

          1,200 orders failed.

          ## Action items

          - @ada: make the start-up check fail when a setting is missing, by 2024-03-20

          ### Within four weeks

          - @grace: delete the settings of release 39
        `,
      },
    ],
  },
  check,
};
