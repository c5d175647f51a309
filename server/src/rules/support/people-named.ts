// Names of people that a report mentions as such: its authors, roles and owners, and those that the settings list.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import type { FieldName, Postmortem } from "../../postmortem/model.ts";
import { Known } from "../../text/memo.ts";
import { slice } from "../../text/span.ts";

const OF_PEOPLE: ReadonlySet<FieldName> = new Set(["authors", "owner", "commander", "roles", "reviewers"]);
/** Capitalised words in such fields that name no one. */
const NO_NAME = pattern(() => `^${anyOf("clauses", "noName")}$`, "i");
/** More fields than this say nothing new. */
const MOST_FIELDS = 500;

/** Tells whether capitalised words ("Ada", "Ada Lovelace") are a person's name in this report. `people`: names from the settings. */
export function nameReader(
  document: Document,
  { fields, actions }: Postmortem,
  people: readonly string[],
): (words: string) => boolean {
  const names = new Set<string>();
  const learn = (text: string) => {
    for (const [name] of text.matchAll(/\p{Lu}[\p{L}'-]{1,30}/gu)) if (!NO_NAME.test(name)) names.add(name);
  };
  for (const field of fields.slice(0, MOST_FIELDS))
    if (OF_PEOPLE.has(field.name)) learn(slice(document.source, field.valueSpan).slice(0, 300));
  for (const { owner } of actions.slice(0, MOST_FIELDS)) if (owner && owner.text.length <= 60) learn(owner.text);
  for (const name of people) learn(name);
  return readers.of([...names].sort().join(" "), () => (words) => words.split(/\s+/).every((part) => names.has(part)));
}

/** The same reader for the same names, so that what it was asked of an unchanged text need not be asked again. */
const readers = new Known<string, (words: string) => boolean>(50);
