// How reports tell of what did not happen, in languages other than English; where it matters, with people as the subject.

import { everyLanguages, type OfLanguage } from "../../languages/index.ts";
import { languagesMet } from "../../languages/met.ts";
import { Expression } from "../../text/expression.ts";
import { onceFor } from "../../text/memo.ts";

interface Words {
  readonly hint?: string;
  readonly patterns?: readonly string[];
}

const made = onceFor(({ hint, patterns }: OfLanguage<Words>) =>
  hint === undefined || patterns === undefined
    ? []
    : [{ hint: new RegExp(hint, "i"), patterns: patterns.map((one) => new Expression(one, "giu")) }],
);

/** Of the languages that are met: a quick look, and the patterns. */
export function counterfactuals(): readonly { readonly hint: RegExp; readonly patterns: readonly Expression[] }[] {
  return everyLanguages<Words>("counterfactual")
    .filter(({ language }) => languagesMet().includes(language))
    .flatMap(made);
}
