// vague-quantity: the impact is told by "some users" and no number.
import type { Kind } from "../../postmortem/model.ts";
import { isRemoved, phrasePattern } from "../../text/phrases.ts";
import { remembered } from "../../text/remembered.ts";
import { slice } from "../../text/span.ts";
import { optionWords } from "../options.ts";
import { type Passage, passagesOf, within } from "../support/prose.ts";
import type { Report, Rule, RuleInput } from "../types.ts";
import { AMOUNT, NO_AMOUNT, VAGUE_QUANTITY, VAGUE_QUANTITY_HINT } from "../words/quantity.ts";

/** How much of a part is read: more is no longer a part that a number is missing from. */
const MOST_PASSAGES = 500;

const mayBeVague = remembered((raw) => VAGUE_QUANTITY_HINT.test(raw));

function check({ document, postmortem, settings }: RuleInput): Report[] {
  const told = toldIn(document, postmortem);
  const impact = told("impact");
  const part = impact.length > 0 ? impact : told("summary");
  const everywhere = [...impact, ...told("summary")];
  if (everywhere.length > MOST_PASSAGES || everywhere.some(hasAmount)) return [];
  const added = phrasePattern(optionWords(settings, vagueQuantity, "add"));
  const removed = optionWords(settings, vagueQuantity, "remove");
  const patterns = [...VAGUE_QUANTITY(), ...(added ? [added] : [])];
  for (const passage of part) {
    if (!added && !mayBeVague(passage.raw)) continue;
    const words = passage.words();
    const [first] = patterns
      .flatMap((phrases) => phrases.all(words))
      .filter(({ 0: text }) => !isRemoved(text, removed))
      .sort((a, b) => a.index - b.index);
    if (!first) continue;
    const span = within(passage, first.index, first.index + first[0].length);
    const name = slice(document.source, span).replace(/\s+/g, " ");
    return [
      {
        span,
        clues: ["is about words"],
        message:
          `“${name}” is all that tells how many were affected, so readers cannot weigh this incident against others. ` +
          "Give a number or a share; an estimate with its basis is better than none.",
      },
    ];
  }
  return [];
}

function toldIn(...input: Parameters<typeof passagesOf>): (kind: Kind) => Passage[] {
  const passages = [...passagesOf(...input)].filter(({ heading }) => !heading);
  return (kind) => passages.filter(({ kinds }) => kinds.includes(kind));
}

/** Whether an amount is given: a number that is no time, version or code, or "all". */
function hasAmount({ raw, words }: Passage): boolean {
  if (AMOUNT.test(raw) && AMOUNT.test(words())) return true;
  return /\d/.test(raw) && /\d/.test(NO_AMOUNT.replaceIn(words(), " "));
}

export const vagueQuantity: Rule = {
  id: "vague-quantity",
  group: "language",
  summary: "The impact is told by “some users” and no number.",
  defaultSeverity: "information",
  rationale:
    "Whoever decides what to do about an incident needs its size. “Some users” can be three or a third. Google’s workbook asks " +
    "for numbers, and says that a well-informed estimate is better than no data.",
  fixes: [],
  options: {
    add: { type: "array", items: { type: "string" }, default: [], description: "More phrases to report." },
    remove: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Phrases not to report, as written in the report.",
    },
  },
  check,
};
