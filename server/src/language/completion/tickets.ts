// The tickets that a report names: of its tasks, and what the project's patterns find.
import type { Analysis } from "../../analyse.ts";
import type { RuleSettings } from "../../rules/types.ts";
import { readPattern } from "../../text/pattern.ts";

const MOST = 100;

/** Each once, in the order of the document. */
export function ticketsUsed({ document, postmortem }: Analysis, patterns: RuleSettings["tickets"] = []): string[] {
  const refs = postmortem.actions.flatMap(({ ref }) => (ref ? [{ at: ref.span.start, text: ref.text }] : []));
  const found = patterns.flatMap(({ pattern }) => {
    const read = readPattern(pattern);
    return "expression" in read
      ? [...document.source.matchAll(read.expression)].slice(0, MOST).map(({ index, 0: text }) => ({ at: index, text }))
      : [];
  });
  const plain = [...refs, ...found].filter(({ text }) => text.length <= 40 && !/[\s[\]()]/.test(text));
  return [...new Set(plain.sort((a, b) => a.at - b.at).map(({ text }) => text))].slice(0, MOST);
}
