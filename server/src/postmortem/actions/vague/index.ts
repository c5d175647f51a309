// Whether a reader could tell when a task is done, and why not.

import { anyOf, pattern } from "../../../languages/patterns.ts";
import { keptFor } from "../../../text/remembered.ts";
import { type Span, slice, spanBy } from "../../../text/span.ts";
import type { Vagueness } from "../../model.ts";
import { languageReader } from "../language.ts";
import { tokensOf } from "../wording.ts";
import { languageNamed } from "../words/index.ts";
import type { ActionWords } from "../words/types.ts";
import { judgeEnglish } from "./english.ts";
import { harmIn } from "./harm.ts";
import type { Judgement, Reason } from "./judgement.ts";
import { judgeOf } from "./other.ts";
import { ownWords, type VagueWords } from "./own-words.ts";
import { isSure } from "./sure.ts";

/** Reads the task in `span`; what lies in `without` (owner, deadline, reference) is left out. */
export type VaguenessReader = (source: string, span: Span, without: readonly Span[]) => Vagueness | undefined;

/**
 * A reader for a report in these languages. It gives undefined where the task names a change that one can check,
 * or is nothing but a reference. `words`: what the project counts as vague besides, or not.
 */
export function vaguenessReader(languages: readonly ActionWords[], words: VagueWords = NO_WORDS): VaguenessReader {
  const own = ownWords(words);
  const judges = new Map<string, ReturnType<typeof judgeOf>>();
  const judgeFor = (name: string) => {
    const known = languageNamed(name);
    const judge = judges.get(name) ?? (known && judgeOf(known));
    if (judge) judges.set(name, judge);
    return judge;
  };
  const languageOf = languageReader(languages);
  const read = (source: string, span: Span, without: readonly Span[]): Vagueness | undefined => {
    const harm = harmIn(slice(source, span)).map((clause) => spanBy(clause, span.start));
    const all = tokensOf(source, span, [...without, ...harm]);
    // "Owner: Ana. Review the limits" leaves a full stop in front, "... add a check" has some.
    const begins = all.findIndex(({ kind, text }) => kind !== "mark" || !/^[.…–—]$/.test(text));
    const written = begins > 0 ? all.slice(begins) : all;
    const [first, last] = [written[0], written.at(-1)];
    if (!first || !last) return undefined;
    const language = languageOf(slice(source, span), written);
    const at = first.span.start;
    const text = slice(source, { start: at, end: last.span.end });
    const tokens = own ? own.without(text, at, written) : written;
    const judgement =
      language === "en" ? judgeEnglish(tokens) : judgeFor(language)?.(own ? own.blotted(text) : text, tokens);
    if (judgement) return inWords(source, judgement, isSure(judgement, tokens, source, language));
    const said = own?.judge(text, at, tokens);
    return said && inWords(source, said, true);
  };
  if (own) return read;
  return (source, span, without) => {
    const from = span.start;
    const apart = without.map(({ start, end }) => ({ start: start - from, end: end - from }));
    const given = [
      languages.map(({ language }) => language),
      ...apart.map(({ start, end }) => `${start}-${end}`),
    ].join();
    const found = judged(slice(source, span), given, (text) => read(text, { start: 0, end: text.length }, apart));
    return (
      found && { ...found, words: found.words.map(({ start, end }) => ({ start: start + from, end: end + from })) }
    );
  };
}

const judged = keptFor<Vagueness | undefined>();

const NO_WORDS: VagueWords = { add: [], remove: [] };

function inWords(source: string, judgement: Judgement, sure: boolean): Vagueness {
  const words = judgement.words.filter((t) => t.kind !== "mark").map((t) => t.span);
  const quoted = words
    .slice(0, 3)
    .map((s) => `“${wholeWord(source, s)}”`)
    .join(" … ");
  return {
    act: judgement.act,
    object: judgement.object,
    end: judgement.end,
    endless: judgement.reason === "open" || judgement.reason === "activity",
    sure,
    words,
    why: WHY[judgement.reason](quoted === "" ? "This" : quoted),
  };
}

/** Of "見直し", whose stem is known as "見直", the whole word: with the kana that go on it. */
function wholeWord(source: string, { start, end }: Span): string {
  const ending = /\p{sc=Han}$/u.test(source.slice(start, end))
    ? ENDING.exec(source.slice(end, end + 2))?.[0]
    : undefined;
  return source.slice(start, end + (ending?.length ?? 0));
}

/** Of a noun made of a verb, as tasks are worded; behind it no letter of kana that would go on. */
const ENDING = pattern(() => `^${anyOf("taskForms", "ending")}`, "u");

const WHY: Readonly<Record<Reason, (quoted: string) => string>> = {
  open: (words) => `${words} has no end of its own: name the change, the value to reach or what will exist afterwards.`,
  people: (words) =>
    `${words} asks people to act differently, which nobody can tick off: name a change to the system, a document or a date.`,
  activity: (words) => `${words} has no end of its own: name what it covers and what it hands over.`,
  frequency: (words) => `${words} does not say how often, until when, or what comes of it.`,
  quality: (words) => `${words} can be understood in many ways: say what exactly will be different.`,
  object: (words) =>
    `${words} leaves open what will be different: name the service, file, alert or page, and what changes there.`,
};
