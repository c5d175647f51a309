// Comments that turn rules off: `<!-- postmortem-disable-next-line rule, rule -- reason -->`, and -disable-line, -disable,
// -enable, -disable-file. Without rules they mean all. What comes behind `--` is the reason.
import type { Document } from "../markdown/document.ts";
import { type Span, trim } from "../text/span.ts";
import { leafBlockAt } from "./fixes/leaf-block.ts";
import { firstTextLineFrom } from "./places.ts";
import type { Directive, DirectiveScope, Finding } from "./types.ts";

const FORM = /^<!--\s*postmortem-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s,]|-->)/;
const SCOPES: Readonly<Record<string, DirectiveScope>> = {
  "disable-next-line": "next-line",
  "disable-line": "line",
  "disable-file": "file",
  disable: "from-here",
  enable: "to-here",
};

/** The directives of a document, in order. */
export function readDirectives(document: Document): Directive[] {
  const found: Directive[] = [];
  for (const span of document.comments) {
    const form = FORM.exec(document.source.slice(span.start, Math.min(span.end, span.start + 60)));
    const scope = form && SCOPES[form[1] as string];
    if (!form || !scope) continue;
    const rules = namedRules(document.source, { start: span.start + form[0].length, end: span.end - 3 });
    found.push({ span, scope, rules, lines: { first: 0, last: 0 } });
  }
  return found.map((directive, i) => ({ ...directive, lines: linesOf(document, directive, found.slice(i + 1)) }));
}

function namedRules(source: string, inside: Span): Directive["rules"] {
  const text = source.slice(inside.start, inside.end);
  const reason = /(?:^|\s)--(?:\s|$)/.exec(text);
  const names = text.slice(0, reason ? reason.index : text.length);
  return [...names.matchAll(/[^\s,]+/g)].map((match) => {
    const start = inside.start + match.index;
    return { id: match[0], span: { start, end: start + match[0].length } };
  });
}

function linesOf(
  document: Document,
  { span, scope, rules }: Directive,
  later: readonly Directive[],
): Directive["lines"] {
  const own = document.lines.lineAt(span.start);
  const end = document.lines.count - 1;
  switch (scope) {
    case "file":
      return { first: 0, last: end };
    case "line":
      return { first: own, last: own };
    case "next-line":
      return nextLine(document, document.lines.lineAt(span.end), end);
    case "from-here": {
      const closing = later.find(
        (d) =>
          d.scope === "to-here" && (d.rules.length === 0 || d.rules.some(({ id }) => rules.some((r) => r.id === id))),
      );
      return { first: own, last: closing ? document.lines.lineAt(closing.span.start) : end };
    }
    case "to-here":
      return { first: own, last: own - 1 };
  }
}

/**
 * The next line with text, and the comments before it; blank lines that a formatter put between count for nothing. The whole of
 * a fence that begins there.
 */
function nextLine(document: Document, after: number, end: number): Directive["lines"] {
  const next = document.text[firstTextLineFrom(document, after + 1)];
  if (!next) return { first: after + 1, last: end };
  if (next.form !== "code") return { first: after + 1, last: next.line };
  return { first: after + 1, last: leafBlockAt(document, next.line)?.lastLine ?? next.line };
}

export interface Suppression {
  /** The findings that no directive turns off. */
  readonly kept: Finding[];
  /** For each directive, in order, the rules that it turned off at least once. */
  readonly used: readonly (readonly string[])[];
}

/** Takes out the findings that begin on a line that a directive covers for their rule. `before`: what was turned off already. */
export function suppress(
  document: Document,
  directives: readonly Directive[],
  findings: readonly Finding[],
  before: Suppression["used"] = [],
): Suppression {
  const used = directives.map((_, i) => new Set<string>(before[i]));
  if (directives.length === 0) return { kept: [...findings], used: [] };
  const kept = findings.filter((finding) => {
    const line = document.lines.lineAt(finding.span.start);
    let off = false;
    directives.forEach((directive, i) => {
      const covers = directive.lines.first <= line && line <= directive.lines.last;
      // One that turns off all there is cannot hide that it turns off nothing.
      const names =
        directive.rules.length === 0
          ? directive.span.start !== finding.span.start
          : directive.rules.some(({ id }) => id === finding.rule);
      if (covers && names) {
        used[i]?.add(finding.rule);
        off = true;
      }
    });
    return !off;
  });
  return { kept, used: used.map((rules) => [...rules]) };
}

/** The edit that takes a directive out, with its line where nothing else stands on it. */
export function removal(document: Document, span: Span): Span {
  const line = document.lines.spanOf(document.lines.lineAt(span.start));
  const alone = trim(document.source, line);
  if (alone.start === span.start && alone.end === span.end) {
    const next = document.lines.startOf(document.lines.lineAt(span.start) + 1);
    return { start: line.start, end: Math.max(line.end, next) };
  }
  const start = document.source[span.start - 1] === " " ? span.start - 1 : span.start;
  return { start, end: span.end };
}
