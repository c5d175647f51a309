// How reports tell of what did not happen, in languages other than English; where it matters, with people as the subject.

import { everyLanguages } from "../../languages/index.ts";

export const COUNTERFACTUAL: readonly { readonly hint: RegExp; readonly patterns: readonly RegExp[] }[] =
  everyLanguages<{ readonly hint?: string; readonly patterns?: readonly string[] }>("counterfactual").flatMap(
    ({ hint, patterns }) =>
      hint === undefined || patterns === undefined
        ? []
        : [{ hint: new RegExp(hint, "i"), patterns: patterns.map((one) => new RegExp(one, "giu")) }],
  );
