// Whether a report speaks of anybody: who it hit, who works on it. A log that one person keeps for themselves speaks of its things alone.
import type { Document } from "../../markdown/document.ts";
import { PEOPLE_FIELDS, type Postmortem } from "../../postmortem/model.ts";
import { slice } from "../../text/span.ts";
import { CONCERNED_WORDS } from "../words/concerned.ts";

/** Lines outside code: fewer of them may leave people out for want of room. */
const FEW_LINES = 20;

/** True where a field names people, a task has an owner, a line outside code has a word for people, or the report is short. */
export function mayTellOfPeople(document: Document, { fields, actions }: Postmortem): boolean {
  const lines = document.text.filter(({ form }) => form !== "code");
  return (
    lines.length < FEW_LINES ||
    fields.some(({ name }) => PEOPLE_FIELDS.includes(name)) ||
    actions.some(({ owner }) => owner !== undefined) ||
    lines.some(({ text }) => CONCERNED_WORDS.test(slice(document.source, text)))
  );
}
