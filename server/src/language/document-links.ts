// Tickets that a document mentions, as links to where the project keeps them.
import type { DocumentLink } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { RuleSettings } from "../rules/types.ts";
import { readPattern } from "../text/pattern.ts";
import { rangeOf } from "./places.ts";

/** What is a link already, or code: nothing in it is linked again. */
const TAKEN = /`[^`]*`|\[[^[\]]*\](?:\([^()\s]*\)|\[[^[\]]*\])|<[^<>]*>|https?:\/\/[^\s)\]>]+/g;

/** Links for tickets whose pattern has an address, in document order; `{id}` is the ticket without a number sign before it. */
export function ticketLinks({ document }: Analysis, tickets: RuleSettings["tickets"] = []): DocumentLink[] {
  const patterns = tickets.flatMap(({ pattern, link }) => {
    const read = readPattern(pattern);
    return link !== undefined && "expression" in read ? [{ expression: read.expression, link }] : [];
  });
  if (patterns.length === 0) return [];
  return document.text.flatMap((line) => {
    if (line.form === "code") return [];
    const words = document.source.slice(line.text.start, line.text.end);
    const taken = [...words.matchAll(TAKEN)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    return patterns
      .flatMap(({ expression, link }) => [...words.matchAll(expression)].map((match) => ({ match, link })))
      .sort((a, b) => a.match.index - b.match.index)
      .flatMap(({ match: { index, 0: ticket }, link }) => {
        const end = index + ticket.length;
        if (taken.some((one) => one.start < end && index < one.end)) return [];
        taken.push({ start: index, end });
        const span = { start: line.text.start + index, end: line.text.start + end };
        const target = link.replaceAll("{id}", encodeURIComponent(ticket.replace(/^#/, "")));
        return [{ range: rangeOf(document.lines, span), target, tooltip: ticket }];
      });
  });
}
