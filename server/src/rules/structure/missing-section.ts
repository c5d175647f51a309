// missing-section: a part that readers look for is nowhere in the report.
import { KINDS, type Kind, type Postmortem } from "../../postmortem/model.ts";
import { skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { languageOf } from "../fixes/insert-place.ts";
import { insertSections } from "../fixes/insert-section.ts";
import { md } from "../support/example-text.ts";
import { titlePlace } from "../support/places.ts";
import { toldInProse } from "../support/told-in-prose.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

/** The parts expected where no setting says otherwise. */
export const REQUIRED_SECTIONS: readonly Kind[] = [
  "summary",
  "impact",
  "timeline",
  "root-cause",
  "resolution",
  "actions",
];

/** What the reader of a report misses without a part, and what would satisfy the rule. */
const MISSED: Readonly<Record<Kind, { readonly name: string; readonly why: string }>> = {
  summary: { name: "summary", why: "A reader with one minute has nothing to read" },
  impact: { name: "impact", why: "Readers cannot tell who was affected, and how badly" },
  detection: { name: "detection", why: "Readers cannot tell how the problem was noticed, and how fast" },
  timeline: { name: "timeline", why: "Readers cannot follow what happened when" },
  "root-cause": { name: "root cause (or contributing factors)", why: "Readers cannot tell why it happened" },
  resolution: { name: "resolution", why: "Readers cannot tell what ended the incident" },
  actions: { name: "action items", why: "Readers cannot tell what will keep it from happening again" },
  lessons: { name: "lessons learned", why: "What was learned stays with those who were there" },
  background: { name: "background", why: "Readers from other teams lack what they must know first" },
  metadata: { name: "metadata", why: "Readers cannot tell when this was, who wrote it and whether it is final" },
  appendix: { name: "appendix", why: "Readers cannot check the evidence" },
};

/** This many timed entries are a timeline, whatever stands above them. */
const ENTRIES_OF_A_TIMELINE = 3;

/** The kinds that a postmortem should have and lacks, in the order in which they are asked for. */
export function missingKinds({ postmortem, settings }: Pick<RuleInput, "postmortem" | "settings">): Kind[] {
  const there = new Set<Kind>(postmortem.sections.flatMap((section) => section.kinds));
  if (postmortem.timeline.entries.length >= ENTRIES_OF_A_TIMELINE) there.add("timeline");
  const required = KINDS.filter((kind) => settings.requiredSections.includes(kind));
  return required.filter((kind) => !there.has(kind));
}

function check(input: RuleInput): Report[] {
  const { document, postmortem, settings } = input;
  const missing = missingKinds(input);
  if (missing.length === 0) return [];
  if (isProse(postmortem, settings.requiredSections)) return [proseReport(input, missing)];
  const span = titlePlace(document, postmortem);
  const set = skeletonsFor(languageOf(postmortem));
  const all = missing.length > 1 ? fixFor(input, missing, insertTitle(input, missing)) : undefined;
  return missing.map((kind) => {
    const { name, why } = MISSED[kind];
    const one = fixFor(input, [kind], `Insert the section “${set.headings[kind]}”`);
    return {
      span,
      message: `This report has no ${name} section. ${why}. Add one, or tell it in a field such as “${set.headings[kind]}: …”.`,
      fixes: all ? [one, all] : [one],
    };
  });
}

/** None of the parts has a heading, a label or a field: the report is told in prose. */
function isProse({ sections }: Postmortem, required: readonly string[]): boolean {
  const usual = [...REQUIRED_SECTIONS, ...required];
  return required.length > 1 && !sections.some(({ kinds }) => kinds.some((kind) => usual.includes(kind)));
}

/** One finding for the whole of a report in prose: what was found in it, and what was not. */
function proseReport(input: RuleInput, missing: readonly Kind[]): Report {
  const told = toldInProse(input.document, missing);
  const absent = missing.filter((kind) => !told.includes(kind));
  const names = (kinds: readonly Kind[]) => listed(kinds.map((kind) => MISSED[kind].name));
  const found = told.length > 0 ? `Its text seems to tell the ${names(told)}` : "No part was recognised in its text";
  const lacking = absent.length > 0 ? `${told.length > 0 ? "; n" : ". N"}ot found: ${names(absent)}` : "";
  return {
    span: titlePlace(input.document, input.postmortem),
    ...(absent.length === 0 ? { severity: "information" } : {}),
    message: `This report has no headings for its parts. ${found}${lacking}. With a heading each, readers find at once what they look for.`,
    fixes: absent.length > 0 ? [fixFor(input, absent, insertTitle(input, absent))] : [],
  };
}

function insertTitle({ postmortem }: RuleInput, kinds: readonly Kind[]): string {
  if (kinds.length === 1)
    return `Insert the section “${skeletonsFor(languageOf(postmortem)).headings[kinds[0] as Kind]}”`;
  return `Insert ${kinds.length === 2 ? "both" : `all ${kinds.length}`} missing sections`;
}

/** “a”, “a and b”, “a, b and c”. */
function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? "");
}

function fixFor({ document, postmortem }: RuleInput, kinds: readonly Kind[], title: string): Fix {
  return { title, safe: false, snippet: true, resolve: () => insertSections(document, postmortem, kinds) };
}

export const missingSection: Rule = {
  id: "missing-section",
  group: "structure",
  summary: "A part that readers of a postmortem look for is missing.",
  defaultSeverity: "warning",
  rationale:
    "People read a report to answer a question: was I affected, why did it happen, what will change? They look for the answer " +
    "under the heading where the well-known templates put it. A report without that part leaves them to guess whether " +
    "nobody knows, or nobody wrote it down.",
  sources: [
    "[Google, Site Reliability Engineering: Example Postmortem](https://sre.google/sre-book/example-postmortem/)",
    "[PagerDuty, Postmortem template](https://response.pagerduty.com/after/post_mortem_template/)",
    "[Atlassian, Incident postmortem template](https://www.atlassian.com/incident-management/postmortem/templates)",
  ],
  silent: [
    "A part counts as present however it is opened: as a heading, a bold or plain label, a field such as `Impact: …`, or together with another part (“Root cause and resolution”).",
    "Contributing factors, triggers and five whys are a root cause; many teams do not believe in a single one.",
    "Three or more timed entries are a timeline, whatever stands above them.",
    "`lessons` and `detection` are only asked for where `postmortem.requiredSections` names them.",
    "A report told in prose, with a heading for none of its parts, gets one finding that says what was found in its text and what was not.",
    "A template is left alone: its author decides what it asks for.",
  ],
  fixes: [
    { title: "Insert the missing section", safe: false },
    { title: "Insert all missing sections", safe: false },
  ],
  examples: {
    wrong: [
      {
        title: "Nobody can tell who was affected",
        lines: [1],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          ## Summary

          Checkout answered with errors for half an hour after a release.

          ## Timeline

          - 09:02 UTC: Release 41 goes out.
          - 09:05 UTC: The on-call engineer is paged.
          - 09:31 UTC: Release 40 is back, errors stop.

          ## Root cause

          Release 41 read a setting that production does not have.

          ## Resolution

          The release was rolled back.

          ## Action items

          - [ ] Make the start-up check fail when a setting is missing (Ada, 2024-03-20)
        `,
        fixed: md`
          # Postmortem: checkout down on 2024-03-08

          ## Summary

          Checkout answered with errors for half an hour after a release.

          ## Impact

          Who was affected and how many, what they could not do, and for how long. Numbers, or an estimate with its basis.

          ## Timeline

          - 09:02 UTC: Release 41 goes out.
          - 09:05 UTC: The on-call engineer is paged.
          - 09:31 UTC: Release 40 is back, errors stop.

          ## Root cause

          Release 41 read a setting that production does not have.

          ## Resolution

          The release was rolled back.

          ## Action items

          - [ ] Make the start-up check fail when a setting is missing (Ada, 2024-03-20)
        `,
      },
    ],
    right: [
      {
        title: "Fields, labels and combined headings count",
        lines: [],
        text: md`
          # Postmortem: checkout down on 2024-03-08

          Summary: checkout answered with errors for half an hour after a release.

          Impact: 1,200 orders failed, one in four of those half hour's.

          **Timeline**

          - 09:02 UTC: Release 41 goes out.
          - 09:31 UTC: Release 40 is back, errors stop.

          **Contributing factors and resolution**

          Release 41 read a setting that production does not have. It was rolled back.

          **Follow-ups**

          - Make the start-up check fail when a setting is missing (Ada, 2024-03-20)
        `,
      },
    ],
  },
  check,
};
