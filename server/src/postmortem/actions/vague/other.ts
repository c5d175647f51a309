// Whether a task in another language than English says when it is done: by its words, without its grammar.
import { everyLanguages } from "../../../languages/index.ts";
import { anyOf, pattern } from "../../../languages/patterns.ts";
import { onceFor } from "../../../text/memo.ts";
import type { Token } from "../wording.ts";
import { type WordList, wordList } from "../words/list.ts";
import type { ActionWords, VerbClass } from "../words/types.ts";
import { clausesBehind } from "./clauses.ts";
import { hasValue, namesCode } from "./evidence.ts";
import type { Judgement, Reason } from "./judgement.ts";

/** In the order in which a word of several classes counts. */
const CLASSES: readonly VerbClass[] = ["people", "create", "alter", "open", "inspect", "event"];

interface Lists {
  readonly verbs: readonly (readonly [VerbClass, WordList])[];
  readonly tune: WordList;
  readonly keep: WordList;
  readonly endless: WordList;
  readonly activity: WordList;
  readonly generic: WordList;
  readonly occasion: WordList;
  readonly degree: WordList;
  readonly frequency: WordList;
  /** Makes an end of what has none: how often, or that it is a rule. */
  readonly ending: WordList;
  /** Two words that are one: "cải thiện". */
  readonly pairs: ReadonlySet<string>;
  /** How the first word of an order ends. */
  readonly order: RegExp | undefined;
}

const listsOf = onceFor(
  (words: ActionWords): Lists => ({
    verbs: CLASSES.map((name) => [name, wordList(words.verbs[name])] as const),
    tune: wordList(words.verbs.tune),
    keep: wordList(words.verbs.keep ?? ""),
    endless: wordList(words.nouns.endless),
    activity: wordList(words.nouns.activity),
    generic: wordList(words.nouns.generic),
    occasion: wordList(words.nouns.occasion),
    degree: wordList(words.qualities.degree),
    frequency: wordList(words.qualities.frequency),
    ending: wordList(`${words.qualities.cadence ?? ""}|${words.qualities.instituted ?? ""}`),
    pairs: new Set(
      [words.verbs, words.nouns, words.qualities].flatMap((group) =>
        Object.values(group).flatMap((list) => wordList(list).entries.filter((entry) => PAIR.test(entry))),
      ),
    ),
    order: ORDERS.get(words.language),
  }),
);

const PAIR = /^\p{L}+ \p{L}+$/u;

/** How the first word of an order ends, by language. */
const ORDERS = new Map(
  everyLanguages<{ order?: string }>("taskForms").flatMap(({ language, order }) =>
    order === undefined ? [] : [[language, new RegExp(`(?:${order})$`, "u")] as const],
  ),
);

/** Whether a word in lower case is one by which a task in that language begins: "ajouter", "einrichten". */
export function orders(words: ActionWords, word: string): boolean {
  const { verbs, order } = listsOf(words);
  return order?.test(word) === true || verbs.some(([, list]) => list.has(word));
}

/** A judge for tasks in one language, by the text from their first token to their last. */
export function judgeOf(words: ActionWords): (text: string, tokens: readonly Token[]) => Judgement | undefined {
  const lists = listsOf(words);
  return (text, tokens) => {
    const said = tokens.filter((t) => t.kind !== "mark" && t.kind !== "link");
    if (said.length === 0 || hasValue(tokens) || (words.spaced && setsValue(said, lists.tune))) return undefined;
    if (words.spaced) {
      const judgement = judgeSpaced(behindLabel(tokens) ?? said, lists, words.language);
      if (!judgement || saidBehind(tokens, lists, words.language)) return undefined;
      return keepsSoMuch(judgement, text, lists.keep) ? undefined : judgement;
    }
    const label = LABEL.exec(text)?.[0].length ?? 0;
    const behind = (tokens[0]?.span.start ?? 0) + label;
    const own = tokens.filter(({ span }) => span.start >= behind);
    const judgement = judgeJoined(text.slice(label), own, lists, words.language);
    return judgement && keepsSoMuch(judgement, text, lists.keep) ? undefined : judgement;
  };
}

const TO = pattern(() => `^${anyOf("taskForms", "toValue")}$`, "u");

/** A number, and not the end of a name as `orders2` has it. */
const NUMBER = /(?<![\p{Script=Latin}\p{Script=Cyrillic}_-])\d/u;

/** "Conserver les 10 dernières copies", "Backup auf 30 Tage behalten", "保持超时 30 秒": so many, or so long, are kept. */
function keepsSoMuch(judgement: Judgement, said: string, keep: WordList): boolean {
  return judgement.words.some(({ text }) => keep.has(text)) && NUMBER.test(said);
}

/** "Aumentar el número de réplicas de 2 a 4": a value moves to a number, which is no year. */
function setsValue(tokens: readonly Token[], tune: WordList): boolean {
  const to = tokens.some((t, i) => /^\d{1,3}$/.test(t.text) && TO.test(tokens[i - 1]?.text ?? ""));
  return to && tokens.some((t) => t.kind === "word" && tune.has(t.text));
}

/** Words of a label at most, and words behind it at least. */
const [MOST_LABEL, LEAST_TOLD] = [6, 4];

/** "Améliorer la supervision (ajouter une alerte sur la file)": the change is told behind the wish. */
function saidBehind(tokens: readonly Token[], lists: Lists, language: string): boolean {
  return clausesBehind(tokens, 1).some((all) => {
    const clause = all.filter(({ kind }) => kind !== "mark" && kind !== "link");
    const [first] = clause;
    if (!first || clause.length < LEAST_TOLD) return false;
    const changes = lists.verbs.some(([name, list]) => CHANGES.has(name) && list.has(first.text));
    return changes && !PARTICIPLE.test(first.text) && judgeSpaced(clause, lists, language) === undefined;
  });
}

const CHANGES: ReadonlySet<VerbClass> = new Set(["create", "alter"]);

/** "完善监控：在支付服务上增加告警", as `behindLabel` in scripts that join their words. */
const LABEL = /^[^:：。，,、\n]{1,12}[:：]\s{0,4}(?=[^:：\n]{8})/u;

/** "Mejor registro: se escribe la ruta del fichero": what stands behind a label says what it is. */
function behindLabel(tokens: readonly Token[]): readonly Token[] | undefined {
  const colon = tokens.findIndex((t) => t.text === ":" || t.text === "：");
  const told = tokens.slice(colon + 1).filter((t) => t.kind !== "mark" && t.kind !== "link");
  return colon > 0 && colon <= MOST_LABEL && told.length >= LEAST_TOLD ? told : undefined;
}

/** With each pair of words that are one as one. */
function paired(tokens: readonly Token[], pairs: ReadonlySet<string>): readonly Token[] {
  return tokens.flatMap((one, i) => {
    const pairOf = (a: Token | undefined, b: Token | undefined) =>
      a?.kind === "word" && b?.kind === "word" && pairs.has(`${a.text} ${b.text}`) ? `${a.text} ${b.text}` : undefined;
    const [next, text] = [tokens[i + 1], pairOf(one, tokens[i + 1])];
    if (next && text) return [{ ...one, text, span: { start: one.span.start, end: next.span.end } }];
    return pairOf(tokens[i - 1], one) ? [] : [one];
  });
}

function judgeSpaced(said: readonly Token[], lists: Lists, language: string): Judgement | undefined {
  const tokens = lists.pairs.size === 0 ? said : paired(said, lists.pairs);
  const some = (list: WordList) => tokens.find((t) => t.kind === "word" && list.has(t.text));
  // "Validación de los datos", "documentación" are activities, though they begin as "validar" and "documentar" do.
  const classOf = (t: Token | undefined) => {
    const found = t && lists.verbs.find(([, list]) => list.has(t.text))?.[0];
    if (!t || (found !== "inspect" && found !== "create")) return found;
    return (found === "inspect" ? lists.endless : lists.activity).has(t.text) ? undefined : found;
  };
  const known = (t: Token | undefined) => t !== undefined && (classOf(t) !== undefined || lists.endless.has(t.text));
  // "Adjuntar evidencia al informe": an order in front that no list knows is a change, whatever word follows.
  const unknown = !known(tokens[0]) && lists.order?.test(tokens[0]?.text ?? "") === true;
  const hangul = tokens.some((t) => HANGUL.test(t.text));
  // Korean puts the verb last: "공유 저장소의 잠금 시간을 5분으로 변경" changes, and shares nothing.
  const ends = hangul ? [tokens.at(-1), tokens[0]] : [tokens[0], tokens.at(-1)];
  const first = unknown ? undefined : [...ends, ...tokens.slice(1, 8)].find(known);
  const changes = (t: Token | undefined) => ["create", "alter"].includes(classOf(t) ?? "");
  // "Considerar usar `volumen_v2`": the change that is thought of.
  const offered = (open: Token) => {
    const next = tokens[tokens.indexOf(open) + 1];
    return changes(next) && !PARTICIPLE.test(next?.text ?? "") ? next : undefined;
  };
  // "Prüfung ergänzen": the noun goes with the verb behind it.
  const head = (first && lists.endless.has(first.text) && offered(first)) || first;
  const kind = head && classOf(head);
  // "Ningún cambio sin revisión" is headed by another word.
  const isNearEnd = (i: number) =>
    head !== undefined && kind !== undefined ? true : i < MOST_AHEAD || i === tokens.length - 1;
  const coded = namesCode(tokens) || namesTool(tokens, language);
  const longer = tokens.filter((t) => t.text.length >= (HANGUL.test(t.text) ? 2 : hangul ? 1 : SHORT_WORD + 1));
  // "Tạo bản sao lưu": where all words are short, each tells something.
  const long = longer.length > 0 ? longer : tokens;
  const generic =
    tokens.every((t) => t.kind === "word") &&
    long.every((t) => t === head || lists.generic.has(t.text) || lists.degree.has(t.text));
  return judge({
    kind,
    head,
    endless: tokens.find(
      (t, i) =>
        t.kind === "word" &&
        isNearEnd(i) &&
        lists.endless.has(t.text) &&
        !WITH.test(tokens[i - 1]?.text ?? "") &&
        !tellsWhich(tokens, i, lists),
    ),
    activity: some(lists.activity),
    occasion: some(lists.occasion),
    degree: tokens.find(
      (t, i) =>
        t.kind === "word" &&
        lists.degree.has(t.text) &&
        !tokens.slice(Math.max(0, i - 2), i).some(({ text }) => WITH.test(text)) &&
        !measures(tokens, i) &&
        !(WHOLE.test(t.text) && !lists.generic.has(tokens[i - 1]?.text ?? "")),
    ),
    frequency: some(lists.frequency),
    ending: some(lists.ending),
    never:
      NEVER.test(tokens[0]?.text ?? "") && !changes(tokens.find((t, i) => i > 0 && t.text.length > SHORT_WORD))
        ? tokens[0]
        : undefined,
    named: coded,
    settled: head !== undefined && (lists.tune.has(head.text) || offered(head) !== undefined),
    short: generic && long.length <= MOST_GENERAL,
    whether: head !== undefined && asksWhether(language, tokens, tokens.indexOf(head), hangul),
  });
}

/** So many long words may a task have that names nothing. */
const MOST_GENERAL = 5;

/** In so many first words, or as the last one, stands the noun that a task without a verb is headed by. */
const MOST_AHEAD = 3;

/** Letters of the short words between "more" and its number, and how many of them there are: "более чем на 30". */
const [SHORT_WORD, MOST_SHORT] = [3, 2];

/** "más de una": a number in words behind "more". */
const MEASURE = pattern(() => `^(?:${anyOf("taskForms", "measure")})(?![\\p{L}\\p{N}])`, "u");

/** "plus de 30 s", "más de una hora", "30 saniyeden fazla": more than so much is a value. */
function measures(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 2]?.kind === "number") return true;
  const behind = tokens.slice(at + 1, at + 4);
  if (MEASURE.test(behind.map(({ text }) => text).join(" "))) return true;
  const number = tokens.findIndex((t, i) => i > at && !(t.kind === "word" && t.text.length <= SHORT_WORD));
  return tokens[number]?.kind === "number" && number - at - 1 <= MOST_SHORT;
}

const OF = pattern(() => `^${anyOf("taskForms", "of")}$`, "u");

/** "registro de auditoría": what kind of thing it is, no activity of its own. */
function tellsWhich(tokens: readonly Token[], at: number, lists: Lists): boolean {
  const thing = tokens[at - 2];
  if (!OF.test(tokens[at - 1]?.text ?? "") || thing?.kind !== "word") return false;
  return ![...lists.verbs.map(([, list]) => list), lists.generic, lists.endless, lists.degree].some((list) =>
    list.has(thing.text),
  );
}

/** "No hacer cambios sin avisar": how people shall act. "No permitir …" is done by a machine. */
const NEVER = pattern(() => `^${anyOf("taskForms", "never")}$`, "u");

/** "mantener actualizado": how it shall be, not what is done to it. */
const PARTICIPLE = pattern(() => `${anyOf("taskForms", "participle")}$`, "u");

/** What asks whether something is so, by language: "se" does in Italian, and is a pronoun in Spanish. */
const WHETHERS = new Map(
  everyLanguages<{ whether?: string }>("taskForms").flatMap(({ language, whether }) =>
    whether === undefined ? [] : [[language, new RegExp(whether, "u")] as const],
  ),
);

/** "Vérifier si …", "Проверить, затронуты ли …", "…는지 확인": in so many words beside the verb. */
const WHETHER_WITHIN = 4;

function asksWhether(language: string, tokens: readonly Token[], at: number, verbLast: boolean): boolean {
  const beside = verbLast
    ? tokens.slice(Math.max(0, at - WHETHER_WITHIN), at)
    : tokens.slice(at + 1, at + 1 + WHETHER_WITHIN);
  return WHETHERS.get(language)?.test(beside.map(({ text }) => text).join(" ")) === true;
}

const HANGUL = /\p{sc=Hangul}/u;

/** "… con más memoria", "… con memoria suficiente", "… nur noch mit Review": what comes with the thing, not what is done. */
const WITH = pattern(() => `^${anyOf("taskForms", "with")}$`, "u");

/** Every noun has a capital there. */
const CAPITAL_NOUNS = "de";

/** "Supervisión continua con Grafana": what it is done with has a name, which "Supervisión Continua con Alertas" has not. */
function namesTool(tokens: readonly Token[], language: string): boolean {
  const at = tokens.findIndex((t, i) => i > 0 && !t.capital && WITH.test(t.text));
  const tool = at < 0 ? undefined : tokens[at + 1];
  if (!tool || tokens.slice(1, at).some(({ kind, capital }) => kind === "word" && capital)) return false;
  return tool.kind === "brand" || (tool.kind === "word" && tool.capital && language !== CAPITAL_NOUNS);
}

/** "le chemin complet" is the whole path; "une documentation complète" is a matter of taste. */
const WHOLE = pattern(() => `^${anyOf("taskForms", "whole")}$`, "u");

/** Without spaces: the last verb of the first sentence counts in Japanese, the first in Chinese. */
function judgeJoined(text: string, tokens: readonly Token[], lists: Lists, language: string): Judgement | undefined {
  const first = tokens[0] as Token;
  const sentence = (text.split(/[。！？\n]/)[0] ?? text).replace(/[（(][^（）()]{0,200}[）)]/g, (part) =>
    " ".repeat(part.length),
  );
  const token = (at: number, word: string): Token => ({
    kind: "word",
    text: word,
    capital: false,
    span: { start: first.span.start + at, end: first.span.start + at + word.length },
  });
  const find = (list: WordList, where = sentence) => {
    const word = list.entries.find((w) => where.includes(w));
    return word === undefined ? undefined : token(where.indexOf(word), word);
  };
  const plain = NO_DEGREE.replaceIn(sentence, (part) => " ".repeat(part.length));
  let kind: VerbClass | undefined;
  let head: Token | undefined;
  for (const [name, list] of lists.verbs)
    for (const word of list.entries) {
      const at = language === "ja" ? plain.lastIndexOf(word) : plain.indexOf(word);
      if (at < 0) continue;
      const found = token(at, word);
      if (!head || (language === "ja" ? endsLater(found, head) : found.span.start < head.span.start))
        [kind, head] = [name, found];
    }
  if (kind === "open")
    for (const [name, list] of lists.verbs.filter(([name]) => name === "create" || name === "alter"))
      for (const word of list.entries) {
        const at = plain.indexOf(word);
        if (at >= 0 && JOINED.test(plain.slice(at + word.length))) [kind, head] = [name, token(at, word)];
      }
  const latin = tokens.filter(
    (t) => t.kind === "name" || t.kind === "code" || (t.kind === "word" && /^[a-z]/.test(t.text)),
  ).length;
  const named = namesCode(tokens) || latin >= 2;
  const detailed = latin >= MANY_NAMES;
  return judge({
    kind,
    head,
    endless: find(lists.endless, plain),
    activity: find(lists.activity, plain),
    occasion: find(lists.occasion),
    degree: find(lists.degree, plain),
    frequency: find(lists.frequency),
    ending: find(lists.ending),
    named,
    settled: detailed || (head !== undefined && lists.tune.has(head.text)),
    short: latin === 0 && find(lists.generic) !== undefined && namesNothing(sentence, lists),
    whether: WHETHERS.get(language)?.test(sentence) === true,
  });
}

/** "状態を確認" ends where "確認" does, and tells more. */
function endsLater(one: Token, other: Token): boolean {
  if (one.span.end !== other.span.end) return one.span.end > other.span.end;
  return one.span.start < other.span.start;
}

/** "…を追加し、再発を防ぐ": the change is told first, then what it is for. */
const JOINED = pattern(() => `^${anyOf("taskForms", "joined")}`, "u");

/** Words that only hold the signs of "more": a change, an update, "let alone", "by means of", a folder. */
const NO_DEGREE = pattern(() => anyOf("taskForms", "noDegree"), "gu");

/** So many words in Latin letters name a thing in all detail. */
const MANY_NAMES = 3;

const EMPTY = pattern(() => `[\\p{P}\\s]|${anyOf("taskForms", "particles")}`, "gu");

/** Whether nothing is left of a few words but verbs, general nouns and particles. */
function namesNothing(sentence: string, lists: Lists): boolean {
  if (sentence.trim().length > 12) return false;
  const known = [lists.generic, lists.activity, lists.endless, lists.degree, ...lists.verbs.map(([, list]) => list)];
  const words = known.flatMap((list) => list.entries).sort((a, b) => b.length - a.length);
  let left = sentence;
  for (const word of words) left = left.replaceAll(word, " ");
  return EMPTY.replaceIn(left, "").length < 2;
}

interface Seen {
  readonly kind: VerbClass | undefined;
  readonly head: Token | undefined;
  readonly endless: Token | undefined;
  readonly activity: Token | undefined;
  readonly occasion: Token | undefined;
  readonly degree: Token | undefined;
  readonly frequency: Token | undefined;
  readonly ending: Token | undefined;
  /** In front of an order not to do something. */
  readonly never?: Token | undefined;
  /** Something in it has a name of its own. */
  readonly named: boolean;
  /** A name is enough of an end for an open verb: it moves a value one way, or much is named. */
  readonly settled: boolean;
  /** A few words, all of them general. */
  readonly short: boolean;
  /** It asks whether something is so. */
  readonly whether: boolean;
}

function judge(seen: Seen): Judgement | undefined {
  const { head, named } = seen;
  // "Prüfen, ob andere Öfen betroffen sind": nobody knows what comes of it.
  const kind = seen.kind === "inspect" && seen.whether && !named ? "open" : seen.kind;
  const vague = (reason: Reason, act: boolean, ...words: (Token | undefined)[]): Judgement => ({
    reason,
    act,
    object: !named,
    end: true,
    words: words.filter((w) => w !== undefined),
  });
  if (seen.ending && !seen.degree) return undefined;
  const over = kind === "event" && (seen.endless ?? seen.activity);
  if (seen.never && !named) return { ...vague("people", true, seen.never, head), denied: true };
  if (kind === "people") return seen.occasion && !seen.frequency ? undefined : vague("people", true, head);
  const looks = kind === undefined || kind === "event" || kind === "open" || kind === "inspect" || seen.endless;
  if (seen.frequency && looks && !(named && kind === undefined)) return vague("frequency", true, seen.frequency);
  if (named && (kind !== "open" || seen.settled)) return undefined;
  if (kind === "open" || (kind === undefined && seen.endless)) return vague("open", true, head ?? seen.endless);
  if (over) return vague("activity", true, head, over);
  if (seen.degree) return vague("quality", kind === undefined, seen.degree);
  return seen.short ? vague("object", kind === undefined, head) : undefined;
}
