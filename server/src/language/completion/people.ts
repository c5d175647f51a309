// Who can be named: people and teams of the project, those that the reports name, owners of code.
import type { Analysis } from "../../analyse.ts";
import { PEOPLE_FIELDS } from "../../postmortem/model.ts";
import { slice } from "../../text/span.ts";
import { readableLine } from "../places.ts";
import type { Caret } from "./caret.ts";

/** Longer texts are no names. */
const LONGEST = 40;
const MOST = 200;

interface Person {
  readonly name: string;
  readonly from: string;
}

/** Names with where each is from, those of this report first, each once; no first name of whom an earlier or the same source names in full. */
export function peopleOf({ analysis, settings, codeOwners, others }: Caret): Person[] {
  const all: Person[] = [
    ...namedIn(analysis).map((name) => ({ name, from: "in this report" })),
    ...(settings.people ?? []).map((name) => ({ name, from: "people" })),
    ...(settings.teams ?? []).map((name) => ({ name, from: "teams" })),
    ...others().flatMap(({ people }) => people.map((name) => ({ name, from: "in another report" }))),
    ...codeOwners.map((name) => ({ name, from: "CODEOWNERS" })),
  ];
  const seen = new Set<string>();
  const once = all.filter(({ name }) => !seen.has(name) && seen.add(name));
  return withoutFirstNames(once).slice(0, MOST);
}

/** "Tom" beside "Tom Becker" is the same one, unless there is another Tom. */
function withoutFirstNames(people: readonly Person[]): Person[] {
  const full = new Map<string, Person[]>();
  for (const person of people) {
    const [first, last] = person.name.toLowerCase().split(" ");
    if (!first || !last) continue;
    const same = full.get(first);
    if (same) same.push(person);
    else full.set(first, [person]);
  }
  const sources = [...new Set(people.map(({ from }) => from))];
  return people.filter(({ name, from }) => {
    const [known, ...more] = full.get(name.toLowerCase()) ?? [];
    return !known || more.length > 0 || sources.indexOf(known.from) > sources.indexOf(from);
  });
}

/** Owners of tasks, then who the fields name, then who the timeline tells of. */
export function namedIn({ document: { source }, postmortem }: Analysis): string[] {
  const { actions, fields, timeline } = postmortem;
  const inFields = fields
    .filter(({ name }) => PEOPLE_FIELDS.includes(name))
    .flatMap(({ valueSpan }) =>
      slice(source, { ...valueSpan, end: Math.min(valueSpan.end, valueSpan.start + 400) }).split(/[,;\n]/),
    );
  const actors = timeline.entries.flatMap(({ actor }) => (actor ? [readableLine(source, actor, LONGEST)] : []));
  return [...actions.flatMap(({ owner }) => owner?.text ?? []), ...inFields, ...actors]
    .map((name) => name.replace(/[*_`]/g, "").trim())
    .filter((name) => name !== "" && name.length <= LONGEST && /\p{L}/u.test(name));
}

/** The owners that a CODEOWNERS file names, each once. */
export function codeOwnersIn(text: string): string[] {
  const words = text
    .split(/\r\n|\r|\n/)
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(/\s+/).slice(1));
  return [...new Set(words.filter((word) => /^@[\w./-]{1,80}$/.test(word)))].slice(0, MOST);
}
