// Names of people that a report mentions as such: its authors, roles and owners, and those that the settings list.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import { hasGivenName, isGroup, singleNames } from "../../postmortem/actions/parts/names.ts";
import { PEOPLE_FIELDS, type Postmortem } from "../../postmortem/model.ts";
import { Known } from "../../text/memo.ts";
import { slice } from "../../text/span.ts";

/** Capitalised words in such fields that name no one. */
const NO_NAME = pattern(() => `^${anyOf("clauses", "noName")}$`, "i");
const COMPANY = pattern(() => `\\s${anyOf("owners", "companies")}\\.?$`, "iu");
/** More fields than this say nothing new. */
const MOST_FIELDS = 500;

/** Tells whether capitalised words ("Ada", "Ada Lovelace") are a person's name in this report. `people`: names from the settings. */
export function nameReader(
  document: Document,
  { fields, actions }: Postmortem,
  people: readonly string[],
): (words: string) => boolean {
  const names = new Set<string>();
  const organisations = new Set<string>();
  const learn = (text: string) => {
    const all = singleNames(text);
    const apart = all.filter((one) => isGroup(one) || COMPANY.test(one.trim()));
    for (const written of all)
      for (const [name] of written.matchAll(/\p{Lu}[\p{L}'-]{1,30}/gu)) {
        if (apart.includes(written) || (apart.length > 0 && isOneWord(written))) organisations.add(name);
        else if (!NO_NAME.test(name)) names.add(name);
      }
  };
  for (const field of fields.slice(0, MOST_FIELDS))
    if (PEOPLE_FIELDS.includes(field.name)) learn(slice(document.source, field.valueSpan).slice(0, 300));
  for (const { owner } of actions.slice(0, MOST_FIELDS)) if (owner && owner.text.length <= 60) learn(owner.text);
  for (const name of organisations) if (!hasGivenName(name)) names.delete(name);
  for (const name of people) learn(name);
  return readers.of([...names].sort().join(" "), () => (words) => words.split(/\s+/).every((part) => names.has(part)));
}

/** "Acme" of "Acme and Mill Labs": beside a group it is one, too. */
function isOneWord(name: string): boolean {
  return !/\s/.test(name.trim()) && !hasGivenName(name);
}

/** The same reader for the same names, so that what it was asked of an unchanged text need not be asked again. */
const readers = new Known<string, (words: string) => boolean>(50);
