// Whether two readers would agree that a task is vague: where it names things in detail, they part.
import { onceFor } from "../../../text/memo.ts";
import { slice } from "../../../text/span.ts";
import type { Token } from "../wording.ts";
import {
  ADVERB,
  BOUNDARIES,
  ENUMERATING,
  HEAD_ENDS,
  LIMITING,
  LOOKING,
  PLANNED,
  SPEAKERS,
} from "../words/en-grammar.ts";
import { ENGLISH, languageNamed } from "../words/index.ts";
import { wordList } from "../words/list.ts";
import type { ActionWords } from "../words/types.ts";
import type { Judgement, Reason } from "./judgement.ts";
import { degree, frequency } from "./lists.ts";
import { isPurpose } from "./object.ts";
import { verbOf } from "./verbs.ts";

/**
 * So many names may a task hold and still be a wish: “Improve Grafana”. Of tasks in unseen reports that were called vague, a
 * careful reader agreed on 41 of 52 that hold no more, and on 15 of 33 of the others.
 */
const NAMES_OF_A_WISH = 1;

/** `source`: where the tokens' spans count. */
export function isSure(judgement: Judgement, tokens: readonly Token[], source: string, language: string): boolean {
  if (isTold(tokens, language)) return false;
  // "Fix balance tracking": a change is told, and whether the thing is told well enough is a matter of who reads it.
  if (judgement.reason === "object" && (!judgement.act || !isEnglishVerb(judgement, language))) return false;
  if (LOOSE.has(judgement.reason) && isAside(judgement, tokens, language)) return false;
  if (isLimited(judgement, tokens, language) || isSpeltOut(judgement, tokens, language)) return false;
  if (judgement.denied || settles(judgement, tokens, language)) return false;
  return namesIn(tokens, source, language) <= (inquires(judgement, language) ? 0 : NAMES_OF_A_WISH);
}

/** "Infrastructure drift detection": without a verb, one reader sees a thing to be built, another a wish. */
function isEnglishVerb({ words }: Judgement, language: string): boolean {
  return language === ENGLISH.language && words.some(({ text }) => verbOf(text) !== undefined);
}

/** What is loosely told beside an act. */
const LOOSE: ReadonlySet<Reason> = new Set(["quality", "frequency"]);

/**
 * In other languages than English what is loosely told stands near the start of a task: "Wir brauchen bessere Alarme". Further on it
 * is a purpose, or describes something else: of those in unseen reports none was vague.
 */
const OPENING = 5;

/**
 * "Add a probe that fails correctly", "a session on the value of timely renewals": it is not the thing itself that is loosely told.
 * Nor is it in "prove it before adding more shards", whatever the verb.
 */
function isAside({ act, words }: Judgement, tokens: readonly Token[], language: string): boolean {
  const quality = words.at(-1);
  if (!quality) return false;
  const before = tokens.slice(0, tokens.indexOf(quality));
  if (language !== ENGLISH.language) return before.filter(({ kind }) => kind === "word").length >= OPENING;
  if (before.some(({ text }, i) => i > 0 && BOUNDARIES.has(text))) return true;
  if (act || words[0] !== quality) return false;
  return ADVERB.test(quality.text) || before.some(({ text }, i) => HEAD_ENDS.has(text) || isPurpose(tokens, i));
}

/** "Run load tests before a release", "Review all jobs for leaks": what is looked at, and when or for what, is told. */
function isLimited({ reason, object, words }: Judgement, tokens: readonly Token[], language: string): boolean {
  const [first] = words;
  const verb = first && language === ENGLISH.language && !object ? verbOf(first.text) : undefined;
  const looks = reason === "open" && LOOKING.has(verb?.base ?? "");
  if (!first || !verb || !(looks || (reason === "activity" && verb.classes.has("alter")))) return false;
  if (tokens.some(({ text }) => degree.has(text) || frequency.has(text))) return false;
  return tokens.slice(tokens.indexOf(first) + 2).some(({ text }) => LIMITING.has(text));
}

/** "Add more metrics of the queue, such as its length and its age": what "more" means is told, one by one. */
function isSpeltOut({ act, reason, words }: Judgement, tokens: readonly Token[], language: string): boolean {
  const quality = words.at(-1);
  if (act || reason !== "quality" || language !== ENGLISH.language || !quality) return false;
  const behind = tokens.slice(tokens.indexOf(quality) + 1);
  const at = behind.findIndex(
    ({ text }, i) => ENUMERATING.has(text) || ENUMERATING.has(`${text} ${behind[i + 1]?.text}`),
  );
  return at >= 0 && behind.slice(at + 1).filter(({ kind }) => kind === "word").length >= WORDS_OF_A_LIST;
}

/** "Including alerts" says no more than "more" did. */
const WORDS_OF_A_LIST = 3;

/** "Treat a full disk as an outage", "Reduce the load on the primary": the verb may say the change, where the thing is told. */
function settles(judgement: Judgement, tokens: readonly Token[], language: string): boolean {
  const { reason, object, words } = judgement;
  const word = words[0]?.text ?? "";
  if (reason !== "open" && reason !== "people") return false;
  if (language === ENGLISH.language) return !object && verbOf(word)?.classes.has("tune") === true;
  const known = languageNamed(language);
  if (!known?.spaced) return false;
  const { tune, endless, plain } = listsOf(known);
  const told = tokens.filter(({ kind, text }) => kind === "word" && text.length > SHORT_WORD && text !== word);
  const naming = told.filter(({ text }) => !plain.some((list) => list.has(text))).length;
  // "Reducir el tamaño de los lotes"; "Проверка восстановления из ночного дампа".
  if (tune.has(word) && !inquires(judgement, language)) return naming >= MOST_OF_A_WISH;
  return endless.has(word) && naming > MOST_OF_A_WISH;
}

const SHORT_WORD = 3;

/** In other languages, which write many names as any word, so many words tell a thing. */
const MOST_OF_A_WISH = 2;

const listsOf = onceFor(({ verbs, nouns, qualities }: ActionWords) => ({
  tune: wordList(verbs.tune),
  endless: wordList(nouns.endless),
  plain: [nouns.generic, nouns.endless, nouns.activity, qualities.degree, qualities.frequency].map(wordList),
}));

function inquires({ words }: Judgement, language: string): boolean {
  if (language === ENGLISH.language) return words.some((t) => verbOf(t.text)?.classes.has("inquire") === true);
  const known = languageNamed(language);
  const list = known && inquiriesOf(known);
  return words.some((t) => (known?.spaced ? list?.has(t.text) : list?.entries.some((word) => t.text.includes(word))));
}

const inquiriesOf = onceFor((words: ActionWords) => wordList(words.verbs.inquire));

/** “Reviewed the code”, “We have reviewed the code”: whoever wrote that held it to be done, or only told of themselves. */
function isTold(tokens: readonly Token[], language: string): boolean {
  if (language !== ENGLISH.language) return false;
  const at = tokens.findIndex(({ kind }) => kind !== "mark");
  const first = tokens[at];
  if (!first) return false;
  if (!SPEAKERS.has(first.text.split("'")[0] ?? "")) return verbOf(first.text)?.form === "ed";
  return !first.text.endsWith("'ll") && !tokens.slice(at + 1, at + NEAR).some(({ text }) => PLANNED.has(text));
}

/** So near to its subject stands the word that makes it a task: "we now really need". */
const NEAR = 4;

/** How many things are told by name: in code, with a number, in capitals, in brackets, one or the other. */
function namesIn(tokens: readonly Token[], source: string, language: string): number {
  const capitals = language === ENGLISH.language && !isTitle(tokens);
  return tokens.filter((token, i) => {
    const { kind, text } = token;
    if (kind === "mark") return (text === "(" && i > 0) || text === "/";
    if (kind !== "word") return kind !== "link";
    if (!token.capital) return false;
    return ACRONYM.test(slice(source, token.span)) || (capitals && i > 0 && tokens[i - 1]?.kind === "word");
  }).length;
}

const ACRONYM = /^\p{Lu}{2}/u;

/** “Improve Monitoring And Alerting”: capitals that name nothing. */
function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  return words.filter(({ capital }) => capital).length * 2 > words.length;
}
