// Which languages a text gives evidence of: by its script, its frequent short words and the names of its parts.
import { LANGUAGES, wordsOf } from "../../languages/index.ts";
import { Known, onceFor } from "../../text/memo.ts";
import { remembered } from "../../text/remembered.ts";
import { unitClass } from "../../text/unit-class.ts";
import { reduce } from "../heading-lookup.ts";
import { labelWords } from "../label-words.ts";
import { fold, joinersAsMarks, phrases } from "./fold.ts";
import { ALL, type LexiconTable, tableOf } from "./index.ts";
import type { Lexicon } from "./types.ts";

/** How much of a text is looked at for its languages. */
const SAMPLE = 20_000;
/** The score of a script of its own: more than words can reach. */
const SCRIPT = 100_000;
/** So many different frequent words, or so much of the names of parts, speak for a language. */
const ENOUGH_WORDS = 4;
const ENOUGH_NAMES = 3;
/** A name of a part counts as much as this many frequent words: forms and templates hold few sentences. */
const NAME_WEIGHT = 4;
/** An English text holds "do", "e", "com" and "no" by chance: a language with fewer of its words than English by so many times is not spoken. */
const STRAY = 4;
/** Names of parts are no longer than this. */
const LONGEST_NAME = 60;

type Counts = ReadonlyMap<string, number>;

const [english, ...others] = ALL as readonly [Lexicon, ...Lexicon[]];

/** The text asked about last: each document is asked about several times. */
const last = new Known<string, readonly Lexicon[]>(1);

/** The lexicons that a text gives evidence of: English always and first, then the others, the likeliest first. */
export function lexiconsFor(text: string): readonly Lexicon[] {
  const sample = text.slice(0, SAMPLE);
  return last.of(sample, () => evidentIn(sample));
}

/** In a shorter text a language can stand that it gives too little evidence of: all are looked for. UTF-16 units. */
const SHORT = 1_500;

/**
 * The languages to look for in a text, as BCP 47 tags: English alone where nothing speaks for another one, else all, since
 * languages that are akin help each other out.
 */
export function languagesToMeet(text: string): readonly string[] {
  const isEnglish = text.length >= SHORT && lexiconsFor(text).length === 1 && !speaksOther(text.slice(0, SAMPLE));
  return isEnglish ? [english.language] : LANGUAGES;
}

/** Languages of which only the words of a genre are known, and how to tell that a text is written in them. */
const WITHOUT_HEADINGS = LANGUAGES.filter((language) => !ALL.some((lexicon) => lexicon.language === language));

function speaksOther(sample: string): boolean {
  const counts = wordCounts(sample);
  return WITHOUT_HEADINGS.some((language) => {
    const evidence = wordsOf<Lexicon["evidence"]>(language, "evidence");
    if (!evidence) return true;
    if ("script" in evidence) return scriptOf(evidence).test(sample);
    return frequentIn(evidence).filter((word) => counts.has(word)).length >= ENOUGH_WORDS;
  });
}

const counted = new Known<string, Counts>(1);
const isLetter = unitClass("\\p{L}");

/** How often each word stands in a text, in lower case. */
function wordCounts(sample: string): Counts {
  return counted.of(sample, () => {
    const counts = new Map<string, number>();
    const text = sample.toLowerCase();
    for (let start = 0; start < text.length; start++) {
      let end = start;
      while (isLetter(text, end)) end++;
      if (end === start) continue;
      const word = text.slice(start, end);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      start = end;
    }
    return counts;
  });
}

function evidentIn(sample: string): readonly Lexicon[] {
  const counts = wordCounts(sample);
  const names = namesIn(sample);
  const scored = others.map((lexicon) => ({ lexicon, score: scoreOf(lexicon, sample, counts, names) }));
  const best = Math.max(...scored.filter((s) => s.score < SCRIPT).map((s) => s.score));
  const likely = scored.filter((s) => s.score > 0 && (s.score === SCRIPT || s.score * 2 > best));
  return [english, ...likely.sort((a, b) => b.score - a.score).map((s) => s.lexicon)];
}

/** How strongly a text speaks for a language; 0 where it does not. */
function scoreOf(lexicon: Lexicon, sample: string, counts: Counts, names: readonly Name[]): number {
  if ("script" in lexicon.evidence) return scriptOf(lexicon.evidence).test(sample) ? SCRIPT : 0;
  const { different, all } = frequentWords(lexicon, counts);
  const table = tableOf(lexicon);
  const named = names.reduce((sum, name) => (isKnown(name, table) ? sum + name.weight : sum), 0);
  const spoken = different >= ENOUGH_WORDS && all * STRAY >= frequentWords(english, counts).all;
  return spoken || named >= ENOUGH_NAMES ? all + named * NAME_WEIGHT : 0;
}

const scriptOf = onceFor(({ script }: { readonly script: string }) => new RegExp(script, "u"));

const frequentIn = onceFor(({ frequent }: { readonly frequent: string }) => phrases(frequent));

/** How many of a language's frequent words occur, and how often: each counts up to twenty times. */
function frequentWords({ evidence }: Lexicon, counts: Counts): { different: number; all: number } {
  const found = "frequent" in evidence ? frequentIn(evidence).filter((word) => counts.has(word)) : [];
  return { different: found.length, all: found.reduce((sum, word) => sum + Math.min(counts.get(word) ?? 0, 20), 0) };
}

/** What could be the name of a part, folded, and how much it says: more where it is long or has letters that English lacks, most as a heading. */
interface Name {
  readonly key: string;
  /** Its first word. */
  readonly first: string;
  readonly weight: number;
}

/** The different names at the starts of lines that English does not have. */
function namesIn(sample: string): Name[] {
  const names = new Map<string, Name>();
  const table = tableOf(english);
  for (const line of sample.split(/\r\n?|\n/)) {
    const name = nameIn(line.slice(0, LONGEST_START));
    if (name && !names.has(name.key) && !isKnown(name, table)) names.set(name.key, name);
  }
  return [...names.values()];
}

/** A line is read no further than this for a name at its start. */
const LONGEST_START = 400;

const nameIn = remembered((line): Name | undefined => {
  const cell = line.startsWith("|") ? (line.split("|", 2)[1] ?? "") : line;
  const label = LABEL.exec(cell)?.[0] ?? (cell.length > LONGEST_CELL ? "" : cell);
  const words = labelWords(label).text;
  if (words.length < 4 || words.length > LONGEST_NAME) return undefined;
  const key = fold(words);
  const first = firstWord(key);
  if (first === key && !/[^\x20-\x7e]/.test(words)) return { key, first, weight: 1 };
  return { key, first, weight: HEADING.test(line) ? ENOUGH_NAMES : 2 };
});

const HEADING = /^#{1,6}\s/;
const LABEL = /^[^:：]{1,80}(?=[:：])/;
/** Longer lines without a colon are sentences. */
const LONGEST_CELL = 100;

/** The words that a known name can begin with. */
const openingsOf = onceFor(
  ({ whole, fields, fillers, joiners }: LexiconTable) =>
    new Set([...[...whole.keys(), ...fields.keys()].map(firstWord), ...fillers, ...joiners, "&"]),
);

function firstWord(words: string): string {
  const end = words.indexOf(" ");
  return end < 0 ? words : words.slice(0, end);
}

function isKnown(name: Name, table: LexiconTable): boolean {
  if (!openingsOf(table).has(name.first)) return false;
  const key = joinersAsMarks(name.key, table.joiners);
  return table.fields.has(key) || reduce(key, table) !== undefined;
}
