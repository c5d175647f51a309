// The languages a report can be written in, and their tables, built on first use.
import { Known, onceFor } from "../../text/memo.ts";
import type { FieldName, Kind } from "../model.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fold, phrases } from "./fold.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";
import type { Ambiguous, Lexicon } from "./types.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

/** Every language there is, English first. */
export const ALL: readonly Lexicon[] = [en, de, fr, es, pt, ja, zh, ru, uk, ko, it, nl, pl, no, da, sv];

/** What a whole phrase names. No kinds: a familiar heading that names none. */
export interface Reading {
  readonly kinds: readonly Kind[];
  readonly ambiguous?: Ambiguous;
  /** Names its part only as a heading or a label of its own. */
  readonly alone?: boolean;
}

/** A lexicon as look-up tables, keyed by folded words with joiners as `&`. */
export interface Table {
  readonly lexicon: Lexicon;
  readonly whole: ReadonlyMap<string, Reading>;
  readonly heads: ReadonlyMap<string, Kind>;
  readonly fields: ReadonlyMap<string, FieldName>;
  readonly adjectives: ReadonlyMap<string, Kind>;
  readonly light: ReadonlySet<string>;
  readonly incident: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly imperatives: ReadonlySet<string>;
  /** Words of six letters and more, by first letter, to recognise misspelt ones. */
  readonly vocabulary: ReadonlyMap<string, readonly string[]>;
}

const tables = new WeakMap<Lexicon, Table>();

/** The table of a lexicon; built once. */
export function tableOf(lexicon: Lexicon): Table {
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

/** The keys made last: the same words are looked up by several readers, each of which asks for all of its tables. */
const keysOf = onceFor((_: ReadonlySet<string>) => new Known<string, string>(50));

/** As `keyOf`, of words that are folded already. */
export function joinersAsMarks(folded: string, joiners: ReadonlySet<string>): string {
  const words = folded.split(" ");
  if (!words.some((word) => word === "&" || joiners.has(word))) return folded;
  return words
    .map((word) => (joiners.has(word) ? "&" : word))
    .join(" ")
    .replace(/(?:^& | &$)/g, "")
    .replace(/& (?:& )+/g, "& ");
}

function build(lexicon: Lexicon): Table {
  const joiners = new Set(phrases(lexicon.joiners));
  const keys = (words: string | undefined) => phrases(words).map((phrase) => keyOf(phrase, joiners));
  const whole = new Map<string, Reading>();
  const heads = new Map<string, Kind>();
  const fields = new Map<string, FieldName>();
  const adjectives = new Map<string, Kind>();
  for (const key of keys(lexicon.none)) whole.set(key, { kinds: [] });
  each(lexicon.heads, (kind, words) => {
    for (const key of keys(words)) {
      heads.set(key, kind);
      whole.set(key, { kinds: [kind] });
    }
  });
  each(lexicon.whole, (kind, words) => {
    for (const key of keys(words)) whole.set(key, { kinds: [kind] });
  });
  for (const { words, kinds } of lexicon.several ?? []) for (const key of keys(words)) whole.set(key, { kinds });
  for (const ambiguous of lexicon.ambiguous ?? []) {
    const kinds = ambiguous.else === "none" ? [] : [ambiguous.else];
    for (const key of keys(ambiguous.words)) whole.set(key, { kinds, ambiguous });
  }
  const vocabulary = vocabularyOf([...whole.keys()]);
  each(lexicon.alone ?? {}, (kind, words) => {
    for (const key of keys(words)) if (!whole.has(key)) whole.set(key, { kinds: [kind], alone: true });
  });
  each(lexicon.fields, (name, words) => {
    for (const key of keys(words)) if (!fields.has(key)) fields.set(key, name);
  });
  each(lexicon.adjectives ?? {}, (kind, words) => {
    for (const key of keys(words)) adjectives.set(key, kind);
  });
  return {
    lexicon,
    whole,
    heads,
    fields,
    adjectives,
    light: new Set(keys(lexicon.light)),
    incident: new Set(keys(lexicon.incident)),
    fillers: new Set(keys(lexicon.fillers)),
    prepositions: new Set(keys(lexicon.prepositions)),
    joiners,
    imperatives: new Set(keys(lexicon.imperatives)),
    vocabulary,
  };
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
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  return byLetter;
}
