// What `postmortem new` has to know: from its options, and by questions where somebody sits at the terminal.

import { dateOf } from "../capture/index.ts";
import type { KnownFacts } from "../language/new-report.ts";
import { type WallSides, wallSides } from "../time/offset.ts";
import { offsetName } from "../time/offset-name.ts";
import { UsageError } from "./verb.ts";
import { type ReadZone, zoneRead } from "./zone.ts";

/** What the options say, as they were typed. */
export interface NewOptions {
  readonly title?: string | undefined;
  readonly severity?: string | undefined;
  readonly start?: string | undefined;
  readonly zone?: string | undefined;
}

/** What an empty answer stands for. */
export interface Likely {
  readonly severities: readonly string[];
  readonly zone: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The person at the terminal. */
export interface Person {
  /** The answer without blanks around it. */
  ask(question: string): Promise<string>;
  tell(sentence: string): void;
}

export type Answers = KnownFacts & { readonly title: string; readonly start: string; readonly zone: string };

type Read<Value> = { readonly value: Value } | { readonly wrong: string };

/**
 * Asks for what the options leave open, and again where an answer cannot be used.
 * @param person undefined: nobody can be asked @throws UsageError where an option is wrong, or one is missing that nobody can be asked for
 */
export async function newAnswers(given: NewOptions, likely: Likely, person: Person | undefined): Promise<Answers> {
  // Options first: who typed a wrong one should not answer questions for nothing.
  const known = {
    title: checked(given.title, titleOf),
    start: checked(given.start, (text) => startOf(text, likely.today)),
    zone: checked(given.zone, zoneNamed),
  };
  if (!person) {
    if (known.title === undefined)
      throw wrong('A title is needed, and nobody can be asked here: --title "What happened, in one line".');
    const zone = known.zone ?? checked(likely.zone, zoneNamed);
    const start = checked(known.start ?? likely.today, (text) => existing(text, zone));
    return { title: known.title, severity: given.severity, start, zone: zone.name };
  }
  const title = known.title ?? (await asked(person, "What happened, in one line", undefined, titleOf));
  const severities = likely.severities.slice(0, 6).join(", ");
  const severity = given.severity ?? ((await person.ask(`Severity (${severities})`)) || undefined);
  const askStart = (zone: ReadZone | undefined) =>
    asked(person, "Start of the impact, YYYY-MM-DD HH:MM", likely.today, (text) => {
      const read = startOf(text, likely.today);
      return zone && "value" in read ? existing(read.value, zone) : read;
    });
  const start = known.start ?? (await askStart(known.zone));
  const zone = known.zone ?? (await asked(person, "Its time zone", likely.zone, zoneNamed));
  const there = existing(start, zone);
  if ("value" in there) return { title, severity, start, zone: zone.name };
  person.tell(there.wrong);
  return { title, severity, start: await askStart(zone), zone: zone.name };
}

/** Asks until the answer can be used. @param otherwise what an empty answer stands for */
async function asked<Value>(
  person: Person,
  question: string,
  otherwise: string | undefined,
  read: (text: string) => Read<Value>,
): Promise<Value> {
  const shown = otherwise === undefined ? question : `${question} [${otherwise}]`;
  for (;;) {
    const answer = read((await person.ask(shown)) || (otherwise ?? ""));
    if ("value" in answer) return answer.value;
    person.tell(answer.wrong);
  }
}

function checked<Value>(text: string, read: (text: string) => Read<Value>): Value;
function checked<Value>(text: string | undefined, read: (text: string) => Read<Value>): Value | undefined;
function checked<Value>(text: string | undefined, read: (text: string) => Read<Value>): Value | undefined {
  if (text === undefined) return undefined;
  const answer = read(text.trim());
  if ("wrong" in answer) throw wrong(answer.wrong);
  return answer.value;
}

function titleOf(text: string): Read<string> {
  return text === "" ? { wrong: "A title is needed: a few words say what happened." } : { value: text };
}

/** `2026-03-04 09:41` or `2026-03-04`; a time alone is one of today. */
function startOf(text: string, today: string): Read<string> {
  const read = /^(?:(\d{4}-\d\d-\d\d)(?:[ T]{1,2}|$))?(?:(\d{1,2}):(\d\d))?$/.exec(text);
  const [, day = today, hour, minute] = read ?? [];
  if (!read || text === "")
    return { wrong: `"${text}" is no start of the form "YYYY-MM-DD HH:MM"; a day or a time alone will do as well.` };
  if (!dateOf(day)) return { wrong: `"${day}" is no date of the form YYYY-MM-DD.` };
  if (hour === undefined || minute === undefined) return { value: day };
  if (Number(hour) > 23 || Number(minute) > 59) return { wrong: `"${hour}:${minute}" is no time from 00:00 to 23:59.` };
  return { value: `${day} ${hour.padStart(2, "0")}:${minute}` };
}

function zoneNamed(text: string): Read<ReadZone> {
  const read = zoneRead(text);
  return "wrong" in read ? read : { value: read };
}

/** The same start, unless clocks went forward over it. */
function existing(start: string, zone: ReadZone): Read<string> {
  if (sidesOf(start, zone)?.kind !== "gap") return { value: start };
  return {
    wrong: `${start} does not exist in ${zone.name}: clocks went forward over it. Give the time after the change, or one in UTC.`,
  };
}

/** What is to be known of a start that clocks show twice, as a sentence. */
export function startedTwice(start: string, zone: string): string | undefined {
  const read = zoneRead(zone);
  const sides = "wrong" in read ? undefined : sidesOf(start, read);
  if (sides?.kind !== "overlap") return undefined;
  return `${start} is there twice in ${zone}, as clocks went back: the first one is written (${offsetName(sides.before)}). Change it where the second is meant (${offsetName(sides.after)}).`;
}

function sidesOf(start: string, { meaning }: ReadZone): WallSides | undefined {
  const read = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/.exec(start);
  if (!read || meaning.kind !== "region") return undefined;
  const [year, month, day, hour, minute] = read.slice(1).map(Number) as [number, number, number, number, number];
  return wallSides(meaning.id, year, month, day, hour, minute);
}

function wrong(message: string): UsageError {
  return new UsageError(message, "new");
}
