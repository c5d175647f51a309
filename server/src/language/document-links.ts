// What a report mentions that has an address: tickets by the project's patterns, `#123` and commits of its git host.

import type { DocumentLink } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import { anyOf, pattern } from "../languages/patterns.ts";
import type { RuleSettings } from "../rules/types.ts";
import { readPattern } from "../text/pattern.ts";
import type { Reference } from "./entry-links.ts";
import type { GitHost } from "./git-host.ts";
import { rangeOf } from "./places.ts";

/** What is a link already, or code: nothing in it is linked again. */
const TAKEN = /`[^`]*`|\[[^[\]]*\](?:\([^()\s]*\)|\[[^[\]]*\])|<[^<>]*>|https?:\/\/[^\s)\]>]+/g;
const ISSUE = /(?<![\p{L}\p{N}_&/#])#\d{1,7}(?![\p{L}\p{N}_;-])/gu;
/** Short ids are only taken for commits where the line speaks of one. */
const COMMIT = /(?<![\p{L}\p{N}_/#.-])(?=[0-9a-f]{0,39}[a-f])(?=[a-f]{0,39}\d)[0-9a-f]{7,40}(?![\p{L}\p{N}_/-])/gu;
const SPEAKS = pattern(() => `(?<![\\w])${anyOf("pastes", "speaksOfCommits")}`, "iu");

interface Form {
  readonly expression: RegExp;
  readonly link: string;
  /** Within a code span, where it is all of it. */
  readonly inCode?: boolean;
  readonly where?: (words: string, match: string) => boolean;
}

/** Links in document order. */
export function documentLinks(
  analysis: Analysis,
  tickets: RuleSettings["tickets"] = [],
  host: GitHost | undefined = undefined,
): DocumentLink[] {
  const { source, lines } = analysis.document;
  return references(analysis, tickets, host).map(({ span, target }) => ({
    range: rangeOf(lines, span),
    target,
    tooltip: source.slice(span.start, span.end),
  }));
}

/** What is mentioned, in document order; `{id}` of an address is what stands there without a number sign before it. */
export function references(
  { document }: Analysis,
  tickets: RuleSettings["tickets"] = [],
  host: GitHost | undefined = undefined,
): Reference[] {
  const forms = [...tickets.flatMap(ticketForm), ...(host ? hostForms(host) : [])];
  if (forms.length === 0) return [];
  return document.text.flatMap((line) => {
    if (line.form === "code") return [];
    const words = document.source.slice(line.text.start, line.text.end);
    const found = forms.flatMap((form) => [...words.matchAll(form.expression)].map((match) => ({ match, form })));
    if (found.length === 0) return [];
    const taken = [...words.matchAll(TAKEN)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      code: match[0].startsWith("`") && !match[0].startsWith("``"),
    }));
    return found
      .sort((a, b) => a.match.index - b.match.index)
      .flatMap(({ match: { index, 0: id }, form }) => {
        const end = index + id.length;
        const inside = taken.find((one) => one.start < end && index < one.end);
        if (inside && !(form.inCode && inside.code && inside.end - inside.start === id.length + 2)) return [];
        if (form.where && !form.where(words, id)) return [];
        taken.push({ start: index, end, code: false });
        const span = { start: line.text.start + index, end: line.text.start + end };
        const target = form.link.replaceAll("{id}", encodeURIComponent(id.replace(/^#/, "")));
        return [{ span, target }];
      });
  });
}

function ticketForm({ pattern, link }: { readonly pattern: string; readonly link?: string }): Form[] {
  const read = readPattern(pattern);
  return link !== undefined && "expression" in read ? [{ expression: read.expression, link }] : [];
}

function hostForms({ issue, commit }: GitHost): Form[] {
  return [
    { expression: ISSUE, link: issue },
    { expression: COMMIT, link: commit, inCode: true, where: (words, id) => id.length === 40 || SPEAKS.test(words) },
  ];
}
