// Whether a report speaks of anybody: who it hit, who works on it. A log that one person keeps for themselves speaks of its things alone.
import { PEOPLE_FIELDS } from "../../postmortem/model.ts";
import { onceFor } from "../../text/memo.ts";
import { slice } from "../../text/span.ts";
import type { RuleInput } from "../types.ts";
import { CONCERNED_WORDS } from "../words/concerned.ts";

/** Lines outside code: fewer of them may leave people out for want of room. */
const FEW_LINES = 20;

/** True where a field names people, a task has an owner, a line outside code has a word for people, or the report is short. */
export const mayTellOfPeople = onceFor(({ document, postmortem: { fields, actions } }: RuleInput): boolean => {
  const lines = document.text.filter(({ form }) => form !== "code");
  return (
    lines.length < FEW_LINES ||
    fields.some(({ name }) => PEOPLE_FIELDS.includes(name)) ||
    actions.some(({ owner }) => owner !== undefined) ||
    lines.some(({ text }) => CONCERNED_WORDS.test(slice(document.source, text)))
  );
});
