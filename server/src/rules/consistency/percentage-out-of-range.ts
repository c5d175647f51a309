// percentage-out-of-range: more than all of something was affected.
import { anyOf, pattern } from "../../languages/patterns.ts";
import type { TextLine } from "../../markdown/document.ts";
import { remembered } from "../../text/remembered.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { INCREASE, PARTS_OF_A_WHOLE, RATES, WHOLE_BEFORE } from "../words/percentages.ts";

const NUMBER = pattern(
  () =>
    `(?:(?<![\\p{L}\\p{N}.,_%-])|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]))(\\d{1,3}(?:,\\d{3})+|\\d{3,7})(?:[.,]\\d{1,4})?\\s?(?:%|${anyOf("clauses", "percent")}\\b)`,
  "giu",
);
const PERCENT = pattern(() => `%|${anyOf("clauses", "percent")}`, "i");
const CODE = /`[^`\n]{1,200}`/g;
/** How far from the number its words are looked for. */
const REACH = 60;
const LONGEST_LINE = 4000;

function check({ document }: RuleInput): Report[] {
  return document.text.flatMap((line) =>
    line.form === "code" || line.quoted || line.form === "html" ? [] : findingsIn(line),
  );
}

function findingsIn({ said, text: { start } }: TextLine): Report[] {
  return excesses(said.slice(0, LONGEST_LINE)).map(({ at, words }) => ({
    span: { start: start + at, end: start + at + words.length },
    message:
      `${words} is more than all of them, so readers cannot tell how many were affected. ` +
      "Correct the figure, or say what it is compared with.",
  }));
}

/** The shares of more than all in a text, and where they stand. */
const excesses = remembered((written): readonly { readonly at: number; readonly words: string }[] => {
  const text = written.replace(CODE, (code) => " ".repeat(code.length));
  if (!PERCENT.test(text)) return [];
  return [...NUMBER.all(text)].flatMap((match) => {
    const value = Number((match[1] as string).replace(/,/g, ""));
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + REACH);
    const exceeds = value > 100 || (value === 100 && /100[.,]0*[1-9]/.test(match[0]));
    if (!exceeds || INCREASE.test(after.slice(0, 30))) return [];
    // A rate that rose to it cannot be so high either.
    const shareOfAll = !INCREASE.test(before) && (PARTS_OF_A_WHOLE.test(after) || WHOLE_BEFORE.test(before));
    if (!shareOfAll && !RATES.test(before)) return [];
    return [{ at: match.index, words: match[0] }];
  });
});

export const percentageOutOfRange: Rule = {
  id: "percentage-out-of-range",
  group: "consistency",
  summary: "More than 100 % of a whole, such as users or requests, are said to be affected.",
  defaultSeverity: "warning",
  rationale:
    "The share of users or requests that was affected is the figure that customers and managers read first. More than all of them " +
    "cannot have been affected: a digit slipped, or it is a growth that needs to say what it is compared with.",
  fixes: [],
  drafts: true,
  check,
};
