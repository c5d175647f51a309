// Comments that turn rules off: `<!-- postmortem-disable-next-line rule, rule -- reason -->`, and -disable-line, -disable,
// -enable, -disable-file. Without rules they mean all. What comes behind `--` is the reason.
import type { Document } from "../../markdown/document.ts";
import { type Span, trim } from "../../text/span.ts";
import { leafBlockAt } from "../fixes/leaf-block.ts";
import type { Directive, DirectiveScope, Finding } from "../types.ts";
import { firstTextLineFrom } from "./places.ts";

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
  const closings = closingsOf(found);
  return found.map((directive) => ({ ...directive, lines: linesOf(document, directive, closings.get(directive)) }));
}

/** For each directive that holds from here on, the next one that ends it. */
function closingsOf(directives: readonly Directive[]): Map<Directive, Directive> {
  const closings = new Map<Directive, Directive>();
  let nextForAll: Directive | undefined;
  const next = new Map<string, Directive>();
  for (const directive of [...directives].reverse()) {
    const { scope, rules } = directive;
    if (scope === "to-here" && rules.length === 0) nextForAll = directive;
    if (scope === "to-here") for (const { id } of rules) next.set(id, directive);
    if (scope !== "from-here") continue;
    const ending = [nextForAll, ...rules.map(({ id }) => next.get(id))].filter((one) => one !== undefined);
    const [first] = ending.sort((a, b) => a.span.start - b.span.start);
    if (first) closings.set(directive, first);
  }
  return closings;
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

function linesOf(document: Document, { span, scope }: Directive, closing: Directive | undefined): Directive["lines"] {
  const own = document.lines.lineAt(span.start);
  const end = document.lines.count - 1;
  switch (scope) {
    case "file":
      return { first: 0, last: end };
    case "line":
      return { first: own, last: own };
    case "next-line":
      return nextLine(document, document.lines.lineAt(span.end), end);
    case "from-here":
      return { first: own, last: closing ? document.lines.lineAt(closing.span.start) : end };
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
  if (directives.length === 0) return { kept: [...findings], used: [] };
  const placed = findings.map((finding, index) => {
    const { start } = finding.span;
    return { finding, index, start, line: document.lines.lineAt(start) };
  });
  const byRule = new Map<string, Placed[]>();
  for (const one of [...placed].sort((a, b) => a.line - b.line || a.index - b.index)) {
    const same = byRule.get(one.finding.rule);
    if (same) same.push(one);
    else byRule.set(one.finding.rule, [one]);
  }
  const used = directives.map((directive, i) => {
    const rules = directive.rules.length === 0 ? [...byRule.keys()] : directive.rules.map(({ id }) => id);
    const first = rules.flatMap((rule) => firstCovered(byRule.get(rule) ?? [], directive) ?? []);
    first.sort((a, b) => a.index - b.index);
    return [...new Set([...(before[i] ?? []), ...first.map(({ finding }) => finding.rule)])];
  });
  const covers = coversOf(document, directives, new Set(byRule.keys()));
  const open = directives.filter(({ rules }) => rules.length === 0);
  const own = new Map(open.map(({ span, lines }) => [span.start, lines]));
  const kept = placed.filter(({ finding, line, start }) => {
    const lines = own.get(start);
    const itself = lines && lines.first <= line && line <= lines.last ? 1 : 0;
    return (covers.get("")?.[line] ?? 0) === itself && (covers.get(finding.rule)?.[line] ?? 0) === 0;
  });
  return { kept: kept.map(({ finding }) => finding), used };
}

interface Placed {
  readonly finding: Finding;
  readonly index: number;
  readonly start: number;
  readonly line: number;
}

/** The first of a rule's findings, by line, that a directive covers. One that turns off all there is cannot hide that it turns off nothing. */
function firstCovered(findings: readonly Placed[], { lines, rules, span }: Directive): Placed | undefined {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Placed).line < lines.first) low = middle + 1;
    else high = middle;
  }
  while (rules.length === 0 && findings[low]?.start === span.start) low++;
  const found = findings[low];
  return found && found.line <= lines.last ? found : undefined;
}

/** For each rule that `found` something, and for "" as all of them, how many directives cover each line. */
function coversOf(
  document: Document,
  directives: readonly Directive[],
  found: ReadonlySet<string>,
): Map<string, Int32Array> {
  const covers = new Map<string, Int32Array>();
  for (const { lines, rules } of directives) {
    if (lines.last < lines.first) continue;
    for (const rule of rules.length === 0 ? [""] : new Set(rules.map(({ id }) => id).filter((id) => found.has(id)))) {
      let changes = covers.get(rule);
      if (!changes) {
        changes = new Int32Array(document.lines.count + 1);
        covers.set(rule, changes);
      }
      changes[lines.first] = (changes[lines.first] ?? 0) + 1;
      if (lines.last + 1 < changes.length) changes[lines.last + 1] = (changes[lines.last + 1] ?? 0) - 1;
    }
  }
  for (const changes of covers.values())
    for (let line = 1; line < changes.length; line++) changes[line] = (changes[line] ?? 0) + (changes[line - 1] ?? 0);
  return covers;
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
