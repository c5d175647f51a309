// Dates and spans of time as deadlines are written: enough to know where one starts and ends, not which day it is.

import { wordsOf } from "../../../languages/index.ts";
import { anyOf, wordSet } from "../../../languages/patterns.ts";
import { Expression } from "../../../text/expression.ts";
import { withoutAccents } from "../../lexicon/fold.ts";
import { alternatives, wordList } from "../words/list.ts";
import type { ActionWords } from "../words/types.ts";

/** Reads a date at an index of a text and gives its end, or -1. */
export type DateReader = (text: string, at: number) => number;

const say = (name: string) => anyOf("deadlines", name);
const sign = (name: string) => `(?:${[...wordSet("signs", name)].join("|")})`;
const THE = `(?:${anyOf("small", "the")}\\s+)?`;
const OF = say("edgeOf");
const ORDINAL = say("ordinal");
/** "the end of", "early". */
const EDGE = `(?:${THE}${say("edge")}[\\s-]+(?:${OF}\\s+)?)?`;
const [YEAR, MONTH, DAY] = [sign("year"), sign("month"), sign("day")];
const MONTH_END = `\\s?${say("monthEnd")}`;
const ARTICLE = anyOf("small", "article");
const WORDS = {
  edge: say("edge"),
  week: say("week"),
  next: say("next"),
  following: say("following"),
  number: say("number"),
  few: say("few"),
  working: say("working"),
  hours: say("hours"),
  minutes: anyOf("clauses", "minutes"),
  numbered: say("numbered"),
  sprint: say("sprint"),
};

/** A day and a month, in languages that write both with a dot: "31.1.". */
const DOTTED = "(?:0?[1-9]|[12]\\d|3[01])\\.\\s?(?:0?[1-9]|1[0-2])\\.(?!\\s?\\d)";

/** A reader of dates in the notations of these languages. `foreign`: days may be written as in other languages than English. */
export function dateReader(languages: readonly ActionWords[], foreign: boolean): DateReader {
  const spaced = languages.filter((w) => w.spaced);
  const collect = (pick: (words: ActionWords) => string, from = spaced) =>
    from.flatMap((w) => wordList(pick(w)).entries);
  const joined = languages.filter((w) => !w.spaced);
  const months = alternatives(
    spaced.flatMap(({ language }) =>
      (wordsOf<{ months: readonly string[] }>(language, "times")?.months ?? []).flatMap((words) => words.split(" ")),
    ),
  );
  const weekdays = alternatives(collect((w) => w.due.weekdays));
  const phrases = alternatives(collect((w) => w.due.phrases));
  const units = alternatives(collect((w) => w.due.units));
  const end = "(?![\\p{L}\\p{N}])";
  const year = `(?:(?:\\s+${OF})?,{0,2}\\s*\\d{4}${end})?`;
  const weekday = `(?:(?:${weekdays})\\.?,?\\s+)?`;
  const forms = [
    "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}",
    "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}",
    `\\d{1,2}[-/.](?:${months})[-/.](?:\\d{4}|\\d{2})${end}`,
    ...(foreign ? ["\\d{1,2}\\.\\s\\d{1,2}\\.\\s\\d{4}", "\\d{4}\\.\\s\\d{1,2}\\.\\s\\d{1,2}\\.?"] : []),
    `\\d{4}\\s?${YEAR}\\s?\\d{1,2}\\s?${MONTH}(?:\\s?\\d{1,2}\\s?${DAY}|${MONTH_END})?`,
    `\\d{1,2}\\s?${MONTH}(?:\\s?\\d{1,2}\\s?${DAY}|${MONTH_END})`,
    `${EDGE}${THE}(?:Q[1-4]|H[12]|FY\\d{2,4})(?:[\\s/-]*(?:${OF}\\s+)?(?:FY)?'?\\d{2,4})?(?:\\s+${WORDS.sprint})?${end}`,
    `${EDGE}(?:T[1-4]|[1-4]T|(?:[1-4](?:\\.|${ORDINAL})?|I{1,3}|IV)\\s?${anyOf("clauses", "quarter")}\\.?)(?:[\\s/-]*(?:${OF}\\s+)?(?:20)?\\d{2})?${end}`,
    `${EDGE}${THE}(?:(?:\\d{4}-?)?W|${WORDS.week}\\.?\\s?)\\d{1,2}(?:\\s?[/-]\\s?(?:20)?\\d{2}|\\s20\\d{2})?${end}`,
    ...(foreign ? [DOTTED] : []),
    `${weekday}${THE}\\d{1,2}(?:${ORDINAL}|\\.)?\\s+(?:${OF}\\s+)?(?:${months})\\.?${end}${year}`,
    `${weekday}${EDGE}(?:${months})\\.?${end}(?:${MONTH_END}${end}|\\s+\\d{1,2}${ORDINAL}?${end})?${year}`,
    `${WORDS.next}?\\s*(?:${weekdays})${end}`,
    `(?:${ARTICLE}\\s+)?(?:${phrases})${end}`,
    `${THE}${WORDS.edge}\\s+${OF}\\s+${THE}(?:\\d{4}|${WORDS.next}\\s+\\p{L}+)`,
    `(?:${THE}(?:${WORDS.following}\\s+)?(?:(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?|${WORDS.number})\\s*)?|\\s+)(?:${WORDS.few}\\s+)?(?:${WORDS.working}\\s+)?(?:${units})${end}`,
    ...(joined.length > 0
      ? [
          alternatives(collect((w) => w.due.phrases, joined)),
          `(?:\\d{1,2}(?:/|${MONTH})\\d{1,2}${DAY}?(?:\\s?[（(][^）)]{1,3}[）)])?|\\d{1,3}\\s?(?:${alternatives(collect((w) => w.due.units, joined))}|${alternatives(collect((w) => w.due.weekdays, joined))})|${WORDS.next}?(?:${alternatives(collect((w) => w.due.weekdays, joined))})${DAY}?)`,
        ]
      : []),
    `(?:${WORDS.following}\\s+)?(?:24|36|48|72|96)\\s?-?${WORDS.hours}${end}`,
    `${WORDS.following}\\s+\\d{1,3}\\s?(?:${WORDS.hours}|${WORDS.minutes})${end}`,
    `${WORDS.numbered}\\s+v?\\d+(?:\\.\\d+){0,2}`,
    `20\\d\\d${end}`,
  ];
  const readers = forms.map((form) => new Expression(withoutAccents(form), "iuy"));
  let [folded, of] = ["", ""];
  return (written, at) => {
    if (written !== of) [folded, of] = [sameLength(written), written];
    let longest = -1;
    for (const reader of readers) {
      const end = reader.endAt(folded, at);
      if (end < 0) continue;
      // The stop behind the name of a month ends the sentence.
      const said = folded
        .slice(at, end)
        .trimEnd()
        .replace(/(?<=\p{L}{5})\.$/u, "");
      if (said) longest = Math.max(longest, at + said.length);
    }
    return longest;
  };
}

/** A text without accents, where each letter stays in its place: months are listed without. */
function sameLength(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  const plain = withoutAccents(text);
  return plain.length === text.length ? plain : text;
}
