// figure-mismatch: the summary and the impact give one figure with its digits in another order.
import { slice } from "../../text/span.ts";
import { lineNumber, quote } from "../support/places.ts";
import { type Passage, passagesOf, within } from "../support/prose.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

/** “4,210”, “23.400”, “2.4”: not three digits alone, which may be a status code, and no year. */
const FIGURE =
  /(?<![\p{L}\d.,:/#$€£%–-])(?!(?:19|20)\d\d(?!\d))(?:\d{1,3}(?:[,.' \u00a0\u202f]\d{3}){1,4}|\d{4,9}|\d{1,3}[.,]\d{1,2})(?=\s)/gu;
/** Of what it is; a shorter word may be a unit or a zone. */
const THINGS = /^\s{1,6}(\p{L}[\p{L}'-]{3,30})(?![\p{L}\p{N}])(?:\s{1,6}(\p{L}[\p{L}'-]{3,30})(?![\p{L}\p{N}]))?/u;

/** With more figures than this a report has tables of them, and some two are alike by chance. */
const MOST = 60;

interface Figure {
  readonly part: "summary" | "impact";
  /** Its digits alone, and the same in order. */
  readonly digits: string;
  readonly sorted: string;
  /** Of what it is, in small letters. */
  readonly things: string;
  readonly span: { readonly start: number; readonly end: number };
}

function check({ document, postmortem }: RuleInput): Report[] {
  const figures = passagesOf(document, postmortem).flatMap(figuresIn);
  if (figures.length > MOST) return [];
  return figures.flatMap((figure) => {
    const other = figure.part === "impact" && figures.find((one) => one.part === "summary" && isTurned(one, figure));
    if (!other || figures.some((one) => one.part !== figure.part && isSame(one, figure))) return [];
    if (figures.some((one) => one.part !== other.part && isSame(one, other))) return [];
    const [here, there] = [figure, other].map(({ span }) => slice(document.source, span)) as [string, string];
    return [
      {
        span: figure.span,
        message:
          `Line ${lineNumber(document, other.span.start)} says ${there} where this says ${here}: the same digits in another order. ` +
          "Readers cannot tell which one is right; correct the other.",
        related: [{ span: other.span, message: `“${quote(document.source, other.span)}”` }],
        fixes: [{ title: `Change it to ${there}`, safe: false, edits: [{ span: figure.span, text: there }] }],
      },
    ];
  });
}

function figuresIn(passage: Passage): Figure[] {
  const { kinds, heading } = passage;
  const part = kinds.includes("impact") ? "impact" : kinds.length === 0 || kinds.includes("summary") ? "summary" : "";
  if (heading || part === "" || !/\d[\d.,]/.test(passage.raw)) return [];
  const words = passage.words();
  return [...words.matchAll(FIGURE)].flatMap(({ index, 0: written }) => {
    const end = index + written.length;
    const [, word, next] = THINGS.exec(words.slice(end, end + 80)) ?? [];
    const digits = written.replace(/\D/g, "");
    // "2.4 million" is of what stands behind it.
    const things = digits.length < 4 ? next && `${word} ${next}` : word;
    if (things === undefined) return [];
    const span = within(passage, index, end);
    return [{ part, digits, sorted: [...digits].sort().join(""), things: things.toLowerCase(), span }];
  });
}

const isSame = (a: Figure, b: Figure) => a.digits === b.digits && a.things === b.things;
const isTurned = (a: Figure, b: Figure) => a.sorted === b.sorted && a.digits !== b.digits && a.things === b.things;

export const figureMismatch: Rule = {
  id: "figure-mismatch",
  group: "consistency",
  summary: "The summary and the impact give one figure with its digits in another order.",
  defaultSeverity: "information",
  rationale:
    "How many were hit is the figure that everybody quotes, and most take it from the first place where it stands. Two digits that " +
    "changed places are seen by nobody who knows the right one.",
  fixes: [{ title: "Change it to the figure in the summary", safe: false }],
  check,
};
