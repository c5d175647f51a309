// count-mismatch: a sentence counts what the list right below it has more or fewer of.
import { wordSet } from "../../languages/patterns.ts";
import type { Document, TextLine } from "../../markdown/document.ts";
import { remembered } from "../../text/remembered.ts";
import { slice } from "../../text/span.ts";
import { numberNamed } from "../../time/duration.ts";
import { quote } from "../support/places.ts";
import { wordsOf } from "../support/prose.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

const THINGS = wordSet("counts", "things");
const OTHERWISE = wordSet("counts", "otherwise");
const OTHERWISE_BEFORE = wordSet("counts", "otherwiseBefore");
/** So many words may stand between the number and the things, and so many behind them. */
const [MOST_ABOUT, MOST_BEHIND] = [3, 10];
/** A number of fewer is an article; longer lists are counted by nobody. */
const [FEWEST, MOST] = [2, 20];
/** A list is looked at no further than so many lines. */
const MOST_LINES = 200;

function check({ document }: RuleInput): Report[] {
  return document.text.flatMap((line) => {
    const next = document.text[line.index + 1];
    if (line.quoted || (line.form !== "text" && line.form !== "item") || next?.form !== "item") return [];
    const counted = countedIn(line.said);
    const list = counted && listBelow(document, line);
    if (!counted || !list || list.items.length === counted.number) return [];
    const { items, goesOn } = list;
    if (items.length < counted.number && goesOn) return [];
    const start = line.text.start + counted.start;
    const span = { start, end: start + counted.length };
    return [
      {
        span,
        message:
          `“${quote(document.source, span)}” stands above a list of ${items.length}. ` +
          "Readers cannot tell whether one was forgotten or the number is old; correct the one that is wrong.",
        related: items.map(({ text }, i) => ({
          span: text,
          message: `${i + 1}: “${quote(document.source, text, 50)}”`,
        })),
      },
    ];
  });
}

interface Counted {
  readonly number: number;
  /** Of the number and the things, in UTF-16 units of the line. */
  readonly start: number;
  readonly length: number;
}

/** A sentence and the colon that it ends with. */
const INTRODUCTION = /(?:^|[.!?;。]\s)([^.!?;。:：]{1,200})[:：][\s*_]*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** What the last sentence of a line counts; undefined where it says that the list is of something else, or counts more than once. */
const countedIn = remembered((said): Counted | undefined => {
  const sentence = INTRODUCTION.exec(wordsOf(said).slice(-LONGEST));
  if (!sentence?.[1]) return undefined;
  const words = [...sentence[1].toLowerCase().matchAll(WORD)];
  const things = words.findIndex(([word]) => THINGS.has(word));
  const at = words.findLastIndex(([word], i) => i < things && numberOf(word) !== undefined);
  const number = numberOf(words[at]?.[0] ?? "");
  if (number === undefined || number < FEWEST || number > MOST || things - at > MOST_ABOUT + 1) return undefined;
  const others = words.filter((_, i) => i !== at);
  if (words.length - things > MOST_BEHIND || others.some(([word]) => OTHERWISE.has(word) || counts(word)))
    return undefined;
  if (words.slice(0, things).some(([word], i) => i !== at && OTHERWISE_BEFORE.has(word))) return undefined;
  const [first, last] = [words[at] as RegExpExecArray, words[things] as RegExpExecArray];
  const from = said.length - sentence[0].length + sentence[0].indexOf(sentence[1]);
  return { number, start: from + first.index, length: last.index + last[0].length - first.index };
});

/** Longer introductions are looked at from so far back. UTF-16 units. */
const LONGEST = 400;

/** The number that a word is or names. */
const numberOf = (word: string) => (/^\d{1,2}$/.test(word) ? Number(word) : numberNamed(word));

/** Whether a word counts something, as "one" seldom does. */
const counts = (word: string) => /\d/.test(word) || (numberOf(word) ?? 0) >= FEWEST;

interface Listed {
  readonly items: readonly TextLine[];
  /** More of the same part stands behind it, where one of the things may be told in words. */
  readonly goesOn: boolean;
}

/** The list that begins right below a line, without the items within its items; undefined where its numbers go on further down. */
function listBelow({ text, source }: Document, { index, depth }: TextLine): Listed | undefined {
  const items: TextLine[] = [];
  let end: TextLine | undefined;
  for (const line of text.slice(index + 1, index + 1 + MOST_LINES)) {
    if (line.form === "heading" || (line.form === "item" && line.depth <= depth)) break;
    const number = line.marker && Number.parseInt(slice(source, line.marker).replace(/^\D/, ""), 10);
    const [first] = items;
    if (line.form !== "item" || line.depth !== depth + 1) {
      if (line.depth <= depth) end ??= line;
    } else if (first && (end || line.ordered !== first.ordered || (line.ordered && number === 1))) {
      if (line.ordered && first.ordered && number === items.length + 1) return undefined;
      end ??= line;
    } else items.push(line);
  }
  return { items, goesOn: end !== undefined };
}

export const countMismatch: Rule = {
  id: "count-mismatch",
  group: "consistency",
  summary: "A sentence counts what the list right below it has more or fewer of.",
  defaultSeverity: "information",
  rationale:
    "“There were three causes:” above four of them: one was found later and the sentence stayed, or one was lost when the list " +
    "was shortened. Whoever quotes the report quotes the number.",
  fixes: [],
  check,
};
