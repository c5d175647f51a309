// blame-individual: a fault is put on one person.
import type { Document } from "../../markdown/document.ts";
import { stop } from "../../postmortem/skeletons/index.ts";
import { isRemoved, phrasePattern } from "../../text/phrases.ts";
import { remembered } from "../../text/remembered.ts";
import { slice } from "../../text/span.ts";
import { optionWords } from "../options.ts";
import { type Blame, blamesIn } from "../support/faults-put-on.ts";
import { nameReader } from "../support/people-named.ts";
import { type Passage, passagesOf, within } from "../support/prose.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";
import { FAULT_HINT } from "../words/fault.ts";

const mayBlame = remembered((raw) => FAULT_HINT.test(raw));

function check({ document, postmortem, settings }: RuleInput): Report[] {
  const isName = nameReader(document, postmortem, settings.people ?? []);
  const added = phrasePattern(optionWords(settings, blameIndividual, "add"));
  const removed = optionWords(settings, blameIndividual, "remove");
  const reports: Report[] = [];
  for (const passage of passagesOf(document, postmortem)) {
    if (passage.heading || passage.kinds.includes("appendix")) continue;
    if (mayBlame(passage.raw)) {
      for (const blame of blamesIn(passage.words(), isName))
        if (
          !isRemoved(passage.raw.slice(blame.start, blame.end), removed) &&
          !isRemoved(faultOf(passage, blame), removed)
        )
          reports.push(blameReport(document, passage, blame));
    }
    for (const match of added?.all(passage.words()) ?? [])
      reports.push({ span: within(passage, match.index, match.index + match[0].length), message: ownWords(match[0]) });
  }
  return reports;
}

function faultOf({ raw }: Passage, { who, end }: Blame): string {
  return raw.slice(who.end, end);
}

function ownWords(words: string): string {
  return `“${words}” is among the words that this project does not use of people. Tell what happened, and what made it possible.`;
}

function blameReport({ source }: Document, passage: Passage, blame: Blame): Report {
  const span = within(passage, blame.start, blame.end);
  const words = slice(source, span).replace(/\s+/g, " ");
  const advice =
    blame.kind === "role"
      ? "Say what they saw, what they meant to do, and what let the change through."
      : "Name the role instead, and say what they saw, what they meant to do, and what let the change through.";
  return {
    span,
    message: `“${words}” puts the fault on one person; readers learn whom to be angry with, and the next writer will leave things out. ${advice}`,
    fixes: blame.kind === "role" ? [] : [roleFix(source, passage, blame)],
  };
}

/** The name gives way to a role, to be filled in; nothing else of the sentence changes. */
function roleFix(source: string, passage: Passage, { who }: Blame): Fix {
  const span = within(passage, who.start, who.end);
  const before = passage.words().slice(0, who.start).trimEnd();
  const role = before === "" || /[.!?:]$/.test(before) ? "The engineer" : "the engineer";
  return {
    title: `Write a role instead of “${slice(source, span)}”`,
    safe: false,
    snippet: true,
    edits: [{ span, text: stop(1, role) }],
  };
}

export const blameIndividual: Rule = {
  id: "blame-individual",
  group: "language",
  summary: "A fault is put on one person.",
  defaultSeverity: "information",
  rationale:
    "Where a report says that Ada forgot, everyone else learns to be careful with what they tell. The next report will miss " +
    "what only those present can know. Google and PagerDuty ask for blameless reports, Atlassian for roles in place of names. " +
    "Names as such are fine (“Ada rolled back”): as incident.io puts it, blameless does not mean nameless.",
  fixes: [{ title: "Write a role instead of the name, to be filled in", safe: false }],
  options: {
    add: { type: "array", items: { type: "string" }, default: [], description: "More phrases to report." },
    remove: { type: "array", items: { type: "string" }, default: [], description: "Phrases not to report." },
  },
  check,
};
