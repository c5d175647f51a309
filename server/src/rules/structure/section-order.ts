// section-order: the parts stand in another order than the one agreed on.
import { KINDS, type Kind } from "../../postmortem/model.ts";
import { largest } from "../../text/lists.ts";
import { type OutlinePart, outlineOf } from "../fixes/outline.ts";
import { optionWords } from "../options.ts";
import { lineNumber, quote } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem, settings }: RuleInput): Report[] {
  const order = optionWords(settings, sectionOrder, "order");
  const ranked = outlineOf(document, postmortem).parts.flatMap((part) => {
    const ranks = part.kinds.map((kind) => order.indexOf(kind)).filter((rank) => rank >= 0);
    return ranks.length > 0 ? [{ part, rank: Math.min(...ranks) }] : [];
  });
  const kept = longestRise(ranked.map(({ rank }) => rank));
  const name = (part: OutlinePart) => quote(document.source, part.section.labelSpan, 40);
  return ranked.flatMap(({ part, rank }, i) => {
    if (kept.has(i)) return [];
    const above = ranked.slice(0, i).findLast((other, j) => kept.has(j) && other.rank > rank);
    const below = ranked.find((other, j) => j > i && kept.has(j) && other.rank < rank);
    const other = above ?? below;
    if (!other) return [];
    return [
      {
        span: part.section.labelSpan,
        message:
          `“${name(part)}” stands ${above ? "below" : "above"} “${name(other.part)}” on line ${lineNumber(document, other.part.section.labelSpan.start)}, ` +
          `and in the order agreed on for these reports it comes ${above ? "before" : "behind"} it. Readers of many reports look for it there; move the part.`,
        related: [{ span: other.part.section.labelSpan, message: `“${name(other.part)}”` }],
      },
    ];
  });
}

/** Indices of the longest part of a list whose values do not fall; reports have few parts. */
function longestRise(values: readonly number[]): Set<number> {
  const length: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    length[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      if ((values[j] as number) <= value && (length[j] as number) + 1 > (length[i] as number)) {
        length[i] = (length[j] as number) + 1;
        before[i] = j;
      }
    }
  });
  const kept = new Set<number>();
  let at = length.indexOf(largest(length, 0));
  while (at >= 0) {
    kept.add(at);
    at = before[at] ?? -1;
  }
  return kept;
}

/** Where most of the well-known templates agree. */
const ORDER: readonly Kind[] = ["summary", "impact", "root-cause", "resolution", "actions"];

export const sectionOrder: Rule = {
  id: "section-order",
  group: "structure",
  summary: "The parts stand in another order than the one agreed on.",
  defaultSeverity: "off",
  rationale:
    "Whoever reads many reports of one team finds things by their place. The well-known templates do not agree on an order (the timeline " +
    "stands second in some and last in others), so this is for teams that have agreed on one.",
  fixes: [],
  options: {
    order: {
      type: "array",
      description: "The kinds of parts in the order agreed on; kinds that are not named may stand anywhere.",
      items: { type: "string", enum: KINDS },
      default: ORDER,
    },
  },
  check,
};
