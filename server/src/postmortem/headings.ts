// Words -> kinds: what part of a report a heading or a label names.
import { anyOf, pattern } from "../languages/patterns.ts";
import { rememberedFor } from "../text/remembered.ts";
import { afterIncident, apart, lookUp, reduce } from "./heading-lookup.ts";
import { headOf } from "./heading-phrases.ts";
import { labelWords } from "./label-words.ts";
import { ALL, inLettersOf, keyOf, type LexiconTable, type PhraseReading, tableOf } from "./lexicon/index.ts";
import type { Ambiguous, Lexicon } from "./lexicon/types.ts";
import type { FieldName, Kind } from "./model.ts";
import { respelled } from "./spelling.ts";

/** How sure a reading is: the whole phrase is known; its parts or half of it are; a turn of speech; misspelt; only its head noun is known. */
export type Strength = "whole" | "half" | "turn" | "spelling" | "head";

/** What words name. `kinds` is empty for a familiar heading that names none. */
export interface LabelReading {
  readonly kinds: readonly Kind[];
  readonly strength: Strength;
  /** Readings that the content decides between. */
  readonly ambiguous?: Ambiguous;
  /** Names its part only as a heading or a label of its own. */
  readonly alone?: boolean;
  /** What is sure of it whatever the content decides: `ambiguous.else`, which other words beside it name. */
  readonly sure?: boolean;
  readonly language: string;
  readonly why: string;
  /** What stood in brackets. */
  readonly hint?: string;
  /** Only what stood there names a part. */
  readonly inBrackets?: true;
}

const DEFAULT: readonly Lexicon[] = ALL.slice(0, 1);

/**
 * Reads the words of a heading or label, marks and numbering allowed. English comes first, then the other
 * lexicons given (see `lexicon/languages.ts`). Undefined where the words name nothing known.
 */
export function readLabel(words: string, lexicons: readonly Lexicon[] = DEFAULT): LabelReading | undefined {
  return labels(words, sameList(lexicons));
}

/** The lists asked with last, the newest first: what was read with one is known, so one that has the same members is that one. */
let lists: readonly (readonly Lexicon[])[] = [DEFAULT];
const MOST_LISTS = 8;

function sameList(lexicons: readonly Lexicon[]): readonly Lexicon[] {
  const same = lists.find((list) => list.length === lexicons.length && list.every((one, i) => one === lexicons[i]));
  if (!same) lists = [lexicons, ...lists].slice(0, MOST_LISTS);
  return same ?? lexicons;
}

const labels = rememberedFor((words, lexicons: readonly Lexicon[]): LabelReading | undefined => {
  const { text, pieces, hint } = labelWords(words);
  if (text === "") return undefined;
  const behind = text.replace(CODE, "");
  if (behind !== text) return readLabel(behind, lexicons);
  const bare = text.replace(/^\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L})/u, "");
  const found =
    read(text, pieces, lexicons) ??
    (bare === text ? undefined : readLabel(bare, lexicons)) ??
    (hint === undefined ? undefined : named(hint, lexicons)) ??
    inOtherLetters(words, lexicons, readLabel);
  if (!found || hint === undefined) return found;
  // "Facts (timeline)": what may be several things is what the bracket says.
  return { ...(glossed(found, hint, lexicons) ?? (found.ambiguous && named(hint, lexicons)) ?? found), hint };
});

/** What words say in the letters of a language that has others for some: "現象". */
function inOtherLetters<T>(
  words: string,
  lexicons: readonly Lexicon[],
  read: (words: string, lexicons: readonly Lexicon[]) => T | undefined,
): T | undefined {
  for (const lexicon of lexicons) {
    const other = inLettersOf(words, tableOf(lexicon));
    if (other !== words) return read(other, lexicons);
  }
  return undefined;
}

/** "RCA-010: the watchdog": the number of a report, not the name of its part. */
const CODE = /^\p{Lu}{2,6}(?:-\d{1,8}){1,4}(?:[:：]\s*|\s[–—-]\s|\s?—\s?)(?=\S)/u;

function read(text: string, pieces: readonly string[], lexicons: readonly Lexicon[]): LabelReading | undefined {
  const tables = lexicons.map(tableOf);
  const first = <T>(attempt: (table: LexiconTable) => T | undefined): T | undefined => {
    for (const table of tables) {
      const result = attempt(table);
      if (result !== undefined) return result;
    }
    return undefined;
  };
  // "Responsable résolution", "Problème identifié": an English guess would take the words of another language for its own.
  const guess = <T>(attempt: (table: LexiconTable) => T | undefined): T | undefined =>
    first((table) =>
      tables.length > 1 && table.language === "en" && ACCENTED.test(text) ? undefined : attempt(table),
    );
  // "Preventivo" is Spanish, not a slip of "preventive".
  // "Nach dem Fix" says when in German, and must not be an English fix.
  const opensElsewhere = tables.some((table) => table.language !== "en" && opensWithPreposition(text, table));
  const sibling = lexicons.some(({ language, evidence }) => language !== "en" && "frequent" in evidence);
  const slips = tables.filter(({ language }) => !sibling || language !== "en");
  const parted = pieces[0] !== undefined && pieces[0] !== text;
  return (
    first((table) => unlessAlone(whole(text, table))) ??
    first((table) => whole(text, table)) ??
    first((table) => fully(joined(text, table))) ??
    (parted ? first((table) => halves(pieces, table)) : undefined) ??
    first((table) => turn(text, table)) ??
    first((table) => joined(text, table)) ??
    (parted ? first((table) => turn(pieces[0] as string, table)) : undefined) ??
    guess((table) => (slips.includes(table) ? misspelt(text, table) : undefined)) ??
    first((table) => fact(text, table)) ??
    (opensElsewhere ? undefined : guess((table) => head(text, table))) ??
    (parted ? first((table) => head(pieces[0] as string, table)) : undefined)
  );
}

/** "Problem: …" introduces one thing in English, and names a part in German: what needs no line of its own is taken first. */
function unlessAlone(reading: LabelReading | undefined): LabelReading | undefined {
  return reading?.alone ? undefined : reading;
}

/** "Der" is an article where it opens, and joins two nouns elsewhere. */
function opensWithPreposition(text: string, { joiners, prepositions, fillers }: LexiconTable): boolean {
  const [first, ...rest] = keyOf(text, joiners).split(" ");
  return rest.length > 0 && prepositions.has(first as string) && !fillers.has(first as string);
}

/** Latin letters with marks, as English has none. */
const ACCENTED = /[\u00c0-\u024f]/;

/** "Action (조치)": an English name that its writers put in their own words means what these mean. */
function glossed(found: LabelReading, hint: string, lexicons: readonly Lexicon[]): LabelReading | undefined {
  if (found.language !== "en" || hint.length > LONGEST_HINT || !UNLATIN.test(hint)) return undefined;
  for (const lexicon of lexicons) {
    const said = lexicon.language === "en" ? undefined : whole(hint, tableOf(lexicon));
    if (said && !said.ambiguous && said.kinds.length > 0) return { ...said, why: `the bracket "${hint}"` };
  }
  return undefined;
}

const UNLATIN = /^(?=.*\p{L})\P{Script=Latin}+$/u;

/** "Fil rouge (timeline)": the bracket gives the name that the words before it do not have. "Alerts (to do)" is how far one task is. */
function named(hint: string, lexicons: readonly Lexicon[]): LabelReading | undefined {
  if (hint.length > LONGEST_HINT || STATE.test(hint)) return undefined;
  for (const lexicon of lexicons) {
    const found = whole(hint, tableOf(lexicon));
    if (found && !found.ambiguous && found.kinds.every((kind) => NAMED_IN_BRACKETS.includes(kind)) && found.kinds[0])
      return { ...found, strength: "half", inBrackets: true, why: `the bracket "${hint}"` };
  }
  return undefined;
}

const LONGEST_HINT = 30;
const STATE = pattern(() => `^${anyOf("placeholders", "inTasks")}$`, "iu");
/** Other kinds in brackets say what a topic was: "Small nodes (root cause)". */
const NAMED_IN_BRACKETS: readonly Kind[] = ["summary", "timeline", "actions", "lessons"];

/** Joined words all of whose parts are known. */
function fully(reading: LabelReading | undefined): LabelReading | undefined {
  return reading?.strength === "half" ? reading : undefined;
}

function asLabel(reading: PhraseReading, table: LexiconTable, strength: Strength, why: string): LabelReading {
  const { kinds, ambiguous, alone, sure } = reading;
  const base = {
    kinds,
    strength,
    language: table.language,
    why,
    ...(alone ? { alone } : {}),
    ...(sure ? { sure } : {}),
  };
  return ambiguous ? { ...base, ambiguous } : base;
}

/** The phrase as a whole, without fillers before it and "of the incident" behind it. */
function whole(text: string, table: LexiconTable): LabelReading | undefined {
  const key = keyOf(text, table.joiners);
  const found = reduce(key, table) ?? afterIncident(key, table, table.whole);
  return found && asLabel(found.value, table, "whole", `the words "${found.key}"`);
}

/** "A and B", "A / B": the kinds of all parts in order, when each part names one or the known ones are plain. */
function joined(text: string, table: LexiconTable): LabelReading | undefined {
  const key = apart(keyOf(text, table.joiners), table);
  if (!key.includes(" & ")) return undefined;
  const parts = key.split(" & ");
  if (parts.length > 4) return undefined;
  const last = parts[parts.length - 1] as string;
  const readings = parts.map((part, i) => partOf(part, i < parts.length - 1 ? last : undefined, table));
  const alone = readings.every((reading) => reading?.alone);
  // "Containment and remediation": what is remedied may be still to come, what was contained is not.
  const unsure = readings.find((reading) => reading?.ambiguous)?.ambiguous;
  const sure = unsure && readings.some((r) => r?.plain && !r.ambiguous && r.kinds[0] === unsure.else);
  // "Monitoring & alert additions": both are what is added.
  const end = readings.at(-1);
  const added = end !== undefined && !end.plain && end.kinds[0] === "actions";
  const kinds: Kind[] = [];
  let ambiguous: Ambiguous | undefined;
  let known = 0;
  let plain = 0;
  for (const [i, reading] of readings.entries()) {
    if (!reading) continue;
    known++;
    if (reading.plain) plain++;
    if (added && reading.kinds[0] === "detection" && !parts[i]?.includes(" ")) continue;
    ambiguous ??= reading.ambiguous;
    if (reading.alone && !alone) continue;
    for (const kind of reading.kinds) if (!kinds.includes(kind)) kinds.push(kind);
  }
  if (kinds.length === 0 || (known < parts.length && plain === 0)) return undefined;
  const report =
    kinds.length > 1 && kinds.some((kind) => kind !== "metadata" && kind !== "appendix")
      ? kinds.filter((kind) => kind !== "metadata")
      : kinds;
  return asLabel(
    { kinds: report, ...(ambiguous ? { ambiguous } : {}), ...(alone ? { alone } : {}), ...(sure ? { sure } : {}) },
    table,
    known === parts.length ? "half" : "head",
    `the parts of "${key}"`,
  );
}

interface PartReading extends PhraseReading {
  /** Known as a whole. */
  readonly plain: boolean;
}

/** One part of a joined heading; an adjective takes the noun of the last part: "corrective and preventative measures". */
function partOf(part: string, last: string | undefined, table: LexiconTable): PartReading | undefined {
  const found = reduce(part, table);
  if (found) return { ...found.value, plain: found.value.kinds.length > 0 };
  const adjective = table.adjectives.get(part);
  if (adjective) return { kinds: [adjective], plain: false };
  const turned = turnOf(part, table);
  if (turned && turned.kind !== "none") return { kinds: [turned.kind], plain: true };
  const kind = headOf(part, table);
  // "Impact on customers and partners": the joiner stands in what belongs to the head.
  const complemented = part.split(" ").some((word, i) => i > 0 && table.prepositions.has(word));
  if (kind) return { kinds: [kind], plain: last !== undefined && complemented };
  if (last !== undefined && !part.includes(" ")) {
    const noun = last.split(" ").at(-1) ?? "";
    const shared = reduce(`${part} ${noun}`, table) ?? undefined;
    const sharedHead = shared ? undefined : headOf(`${part} ${noun}`, table);
    if (shared) return { kinds: shared.value.kinds, plain: false };
    if (sharedHead) return { kinds: [sharedHead], plain: false };
  }
  return undefined;
}

/** "Timeline: the plot thickens", "A tale: summary", "Timeline - May 29": the piece that is known as a whole. */
function halves(pieces: readonly string[], table: LexiconTable): LabelReading | undefined {
  for (const piece of pieces.slice(0, 2)) {
    const found = whole(piece, table) ?? joined(piece, table);
    if (found && found.strength !== "head") return { ...found, strength: "half", why: `the part "${piece}"` };
    const name = table.fields.get(keyOf(piece, table.joiners));
    // "Title: checkout down" says what the report is called.
    if (name && name !== "title" && piece === pieces[0])
      return asLabel({ kinds: ["metadata"] }, table, "half", `the field "${piece}"`);
  }
  return undefined;
}

function turn(text: string, table: LexiconTable): LabelReading | undefined {
  const key = keyOf(text, table.joiners);
  const found = turnOf(key, table);
  if (!found) return asked(key, table);
  const { kind, timed } = found;
  const kinds: Kind[] = kind === "none" ? [] : [kind];
  const reading: PhraseReading = timed
    ? { kinds, ambiguous: { words: "", when: [{ sign: "timed", kind: timed }], else: kind } }
    : { kinds };
  return asLabel(reading, table, "turn", "the question or turn it opens with");
}

/** "What was the impact on customers": the part asked for. */
function asked(key: string, table: LexiconTable): LabelReading | undefined {
  const opening = table.asks?.exec(key)?.[0];
  if (!opening) return undefined;
  const rest = key.slice(opening.length);
  const found = reduce(rest, table);
  if (found) return asLabel(found.value, table, "turn", `the question for "${found.key}"`);
  const kind = headOf(rest.split(" & ", 1)[0] as string, table);
  return kind && asLabel({ kinds: [kind] }, table, "turn", `the question for "${rest}"`);
}

function turnOf(key: string, table: LexiconTable) {
  if (key.length > 120) return undefined;
  return table.turns().find(({ pattern }) => pattern.test(key));
}

function misspelt(text: string, table: LexiconTable): LabelReading | undefined {
  const key = keyOf(text, table.joiners);
  const right = respelled(key, table.vocabulary());
  if (right === undefined) return undefined;
  const found = reduce(right, table) ?? undefined;
  if (found) return asLabel(found.value, table, "spelling", `close to "${found.key}"`);
  const parts = joined(right, table);
  return parts && { ...parts, strength: "spelling", why: `close to "${right}"` };
}

function head(text: string, table: LexiconTable): LabelReading | undefined {
  const key = keyOf(text, table.joiners);
  const kind = headOf(key, table);
  return kind && asLabel({ kinds: [kind] }, table, "head", `the head word of "${key}"`);
}

/** "復旧日時": the name of a fact, not of the part that its head word names. */
function fact(text: string, table: LexiconTable): LabelReading | undefined {
  const key = keyOf(text, table.joiners);
  const name = table.fields.get(key);
  // What a report is filed under, or called, is no part of it.
  const kinds: readonly Kind[] = name === "tags" || name === "title" ? [] : ["metadata"];
  return name && asLabel({ kinds }, table, "half", `the field "${key}"`);
}

/** The fact that a label names ("Duration", "Incident date"), whole phrases only. */
export function readFieldName(words: string, lexicons: readonly Lexicon[] = DEFAULT): FieldName | undefined {
  return fieldNames(words, sameList(lexicons));
}

const fieldNames = rememberedFor((words, lexicons: readonly Lexicon[]): FieldName | undefined => {
  const { text } = labelWords(words);
  if (text === "" || text.length > MOST_FIELD) return undefined;
  for (const lexicon of lexicons) {
    const table = tableOf(lexicon);
    const key = keyOf(text, table.joiners);
    const found = lookUp(key, table.fields, table)?.value ?? afterIncident(key, table, table.fields)?.value;
    if (found) return found;
  }
  return inOtherLetters(words, lexicons, readFieldName);
});

/** Characters of the longest name of a field. */
const MOST_FIELD = 60;
