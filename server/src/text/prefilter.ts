// A look at a text before an expression is compiled and run on it: most lines hold none of what a pattern of many words asks for.
// The same idea as the prefilters of RE2.
import { gramsOf, holdsOne } from "./grams.ts";
import { needsOf } from "./needs.ts";

/**
 * Whether a text may match an expression without the flag `m`, found without running it; undefined where the expression says too
 * little about what it matches. Never false for a text that matches.
 *
 * @param source of a valid expression
 */
export function prefilter(source: string): ((text: string) => boolean) | undefined {
  const needs = needsOf(source);
  if (!needs) return undefined;
  const list = gramsOf(needs);
  return (text) => text.length > LONGEST || holdsOne(text, list);
}

/** Longer texts hold a bit of everything. UTF-16 units. */
const LONGEST = 2_000;
