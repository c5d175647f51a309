// The languages a report can be written in, and their tables, built on first use.
import { languagesWith, wordsOf } from "../../languages/index.ts";
import { Expression } from "../../text/expression.ts";
import { Known, once, onceFor } from "../../text/memo.ts";
import type { FieldName, Kind } from "../model.ts";
import { fold, joinersAsMarks, phrases } from "./fold.ts";
import type { Ambiguous, Evidence, FieldWords, HeadingWords, Lexicon, Turn } from "./types.ts";

/** Every language there is, English first. */
export const ALL: readonly Lexicon[] = languagesWith("headings").map((language) => ({
  language,
  keyed: true,
  evidence: wordsOf<Evidence>(language, "evidence") as Evidence,
  headings: () => wordsOf<HeadingWords>(language, "headings") as HeadingWords,
  fields: () => wordsOf<FieldWords>(language, "fields") as FieldWords,
}));

/** What a whole phrase names. No kinds: a familiar heading that names none. */
export interface PhraseReading {
  readonly kinds: readonly Kind[];
  readonly ambiguous?: Ambiguous;
  /** Names its part only as a heading or a label of its own. */
  readonly alone?: boolean;
  /** Other words beside the ambiguous ones name what these may mean: "containment and remediation". */
  readonly sure?: boolean;
}

/** A lexicon as look-up tables, keyed by folded words with joiners as `&`. */
export interface LexiconTable {
  readonly language: string;
  readonly order: HeadingWords["order"];
  readonly whole: ReadonlyMap<string, PhraseReading>;
  readonly heads: ReadonlyMap<string, Kind>;
  readonly fields: ReadonlyMap<string, FieldName>;
  readonly adjectives: ReadonlyMap<string, Kind>;
  readonly light: ReadonlySet<string>;
  readonly incident: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly imperatives: ReadonlySet<string>;
  /** For letters that some write the ones that the words have. */
  readonly letters: ReadonlyMap<string, string>;
  /** How an adjective ends that stands before its noun where the head comes first. */
  readonly adjective: RegExp | undefined;
  /** How a question opens that asks for a part by its name. */
  readonly asks: RegExp | undefined;
  /** Questions and other turns that name a part, in the order they are tried. */
  readonly turns: () => readonly TurnPattern[];
  /** Words of six letters and more, by first letter, to recognise misspelt ones. */
  readonly vocabulary: () => ReadonlyMap<string, readonly string[]>;
}

export interface TurnPattern extends Omit<Turn, "pattern"> {
  readonly pattern: Expression;
}

const tables = new WeakMap<Lexicon, LexiconTable>();

/** The table of a lexicon; built once. */
export function tableOf(lexicon: Lexicon): LexiconTable {
  const known = tables.get(lexicon);
  if (known) return known;
  const table = build(lexicon);
  tables.set(lexicon, table);
  return table;
}

/** Folded words with the language's joining words as `&`. */
export function keyOf(words: string, joiners: ReadonlySet<string>): string {
  return keysOf(joiners).of(words, () => joinersAsMarks(fold(words), joiners));
}

/** Words in the letters that those of a language here have: “現象” as “现象”. */
export function inLettersOf(words: string, { letters }: LexiconTable): string {
  return letters.size === 0 ? words : words.replace(/\p{sc=Han}/gu, (letter) => letters.get(letter) ?? letter);
}

/** The keys made last: the same words are looked up by several readers, each of which asks for all of its tables. */
const keysOf = onceFor((_: ReadonlySet<string>) => new Known<string, string>(50));

function build(lexicon: Lexicon): LexiconTable {
  const words = lexicon.headings();
  const joiners = new Set(phrases(words.joiners));
  const keys = (list: string | undefined) =>
    lexicon.keyed ? phrases(list) : phrases(list).map((phrase) => joinersAsMarks(fold(phrase), joiners));
  const whole = new Map<string, PhraseReading>();
  const heads = new Map<string, Kind>();
  const fields = new Map<string, FieldName>();
  const adjectives = new Map<string, Kind>();
  for (const key of keys(words.none)) whole.set(key, { kinds: [] });
  each(words.heads ?? {}, (kind, names) => {
    for (const key of keys(names)) {
      heads.set(key, kind);
      whole.set(key, { kinds: [kind] });
    }
  });
  each(words.whole ?? {}, (kind, list) => {
    for (const key of keys(list)) whole.set(key, { kinds: [kind] });
  });
  for (const { words: list, kinds } of words.several ?? []) for (const key of keys(list)) whole.set(key, { kinds });
  for (const ambiguous of words.ambiguous ?? []) {
    const kinds = ambiguous.else === "none" ? [] : [ambiguous.else];
    const reading = ambiguous.alone ? { kinds, ambiguous, alone: true } : { kinds, ambiguous };
    for (const key of keys(ambiguous.words)) whole.set(key, reading);
  }
  const known = [...whole.keys()];
  each(words.alone ?? {}, (kind, list) => {
    for (const key of keys(list)) if (!whole.has(key)) whole.set(key, { kinds: [kind], alone: true });
  });
  each(lexicon.fields(), (name, list) => {
    for (const key of keys(list)) if (!fields.has(key)) fields.set(key, name);
  });
  each(words.adjectives ?? {}, (kind, list) => {
    for (const key of keys(list)) adjectives.set(key, kind);
  });
  if (words.order === "unspaced") for (const map of [whole, fields]) addClosed<unknown>(map);
  return {
    language: lexicon.language,
    order: words.order,
    whole,
    heads,
    fields,
    adjectives,
    light: new Set(keys(words.light)),
    incident: new Set(keys(words.incident)),
    fillers: new Set(keys(words.fillers)),
    prepositions: new Set(keys(words.prepositions)),
    joiners,
    imperatives: new Set(keys(words.imperatives)),
    letters: new Map(words.letters?.split(" ").map((pair) => [...pair] as [string, string])),
    adjective: compiled(words.adjective),
    asks: compiled(words.asks),
    turns: once(() => (words.turns ?? []).map((turn) => ({ ...turn, pattern: new Expression(turn.pattern, "u") }))),
    vocabulary: once(() => vocabularyOf(known)),
  };
}

/** "원인 분석" is also written "원인분석". */
function addClosed<T>(map: Map<string, T>): void {
  for (const [key, value] of [...map]) {
    const tight = key.replaceAll(" ", "");
    if (!map.has(tight)) map.set(tight, value);
  }
}

function compiled(pattern: string | undefined): RegExp | undefined {
  return pattern === undefined ? undefined : new RegExp(pattern, "u");
}

function each<K extends string>(
  record: Readonly<Partial<Record<K, string>>>,
  visit: (key: K, words: string) => void,
): void {
  for (const key of Object.keys(record) as K[]) visit(key, record[key] ?? "");
}

function vocabularyOf(keys: readonly string[]): Map<string, string[]> {
  const words = new Set(keys.flatMap((key) => key.split(" ")).filter((word) => word.length >= 6));
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const letter = word[0] as string;
    const others = byLetter.get(letter);
    if (others) others.push(word);
    else byLetter.set(letter, [word]);
  }
  return byLetter;
}
