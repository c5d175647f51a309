// The outline of a postmortem: its parts, with the timeline's entries and the action items within them.
import type { DocumentSymbol, SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Action, Entry, Section } from "../postmortem/model.ts";
import { shown } from "../text/shown.ts";
import type { Span } from "../text/span.ts";
import { rangeOf, readableLine } from "./places.ts";

/** LSP's numbers; sections are `String` as Markdown headings are in other outlines. */
const KIND = { section: 15, entry: 24, action: 7 } as const satisfies Record<string, SymbolKind>;

interface Node {
  readonly span: Span;
  readonly selection: Span;
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** Smaller contains larger; entries and actions contain nothing. */
  readonly level: number;
}

const LEAF = 99;

/** Sections nested by their levels; entries and actions under the section they stand in. */
export function documentSymbols(analysis: Analysis): DocumentSymbol[] {
  const { lines } = analysis.document;
  const roots: DocumentSymbol[] = [];
  const open: { readonly node: Node; readonly symbol: DocumentSymbol }[] = [];
  for (const node of nodesOf(analysis)) {
    while (open.length > 0 && !holds((open.at(-1) as { node: Node }).node, node)) open.pop();
    const symbol: DocumentSymbol = {
      name: node.name,
      detail: node.detail,
      kind: node.kind,
      range: rangeOf(lines, node.span),
      selectionRange: rangeOf(lines, node.selection),
      children: [],
    };
    const parent = open.at(-1)?.symbol.children ?? roots;
    parent.push(symbol);
    if (node.level !== LEAF) open.push({ node, symbol });
  }
  return roots;
}

/** The same as a flat list, for clients that know no hierarchy: each symbol names the one it lies in. */
export function flatSymbols(analysis: Analysis, uri: string): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const walk = (symbols: readonly DocumentSymbol[], container: string | undefined) => {
    for (const { name, kind, range, children } of symbols) {
      flat.push({
        name,
        kind,
        location: { uri, range },
        ...(container === undefined ? {} : { containerName: container }),
      });
      walk(children ?? [], name);
    }
  };
  walk(documentSymbols(analysis), undefined);
  return flat;
}

function holds(outer: Node, inner: Node): boolean {
  return (
    outer.level < inner.level &&
    inner.span.start >= outer.span.start &&
    inner.span.start < Math.max(outer.span.end, outer.span.start + 1)
  );
}

function nodesOf({ document, postmortem }: Analysis): Node[] {
  const { source } = document;
  const nodes = [
    ...postmortem.sections.map((section) => sectionNode(source, section)),
    ...postmortem.timeline.entries.map((entry) => entryNode(source, entry)),
    ...postmortem.actions.map((action) => actionNode(source, action)),
  ];
  return nodes.sort((a, b) => a.span.start - b.span.start || a.level - b.level);
}

function sectionNode(source: string, section: Section): Node {
  const span = { start: section.span.start, end: Math.max(section.span.end, section.body.end) };
  return {
    span,
    selection: within(span, section.labelSpan),
    name: readableLine(source, section.labelSpan) || section.kinds.join(", "),
    detail: section.kinds.join(", "),
    kind: KIND.section,
    level: section.level,
  };
}

function entryNode(source: string, entry: Entry): Node {
  const { span } = entry;
  const name = readableLine(source, entry.timeSpan, 60) || "?";
  return {
    span,
    selection: within(span, entry.timeSpan),
    name,
    detail: readableLine(source, entry.textSpan),
    kind: KIND.entry,
    level: LEAF,
  };
}

function actionNode(source: string, action: Action): Node {
  const { span } = action;
  const detail = shown([action.owner?.text, action.due?.text, action.ref?.text].filter(Boolean).join(" · "));
  const name = readableLine(source, action.textSpan) || "…";
  return { span, selection: within(span, action.textSpan), name, detail, kind: KIND.action, level: LEAF };
}

/** LSP wants the selection inside the range. */
function within(outer: Span, inner: Span): Span {
  const start = Math.min(Math.max(inner.start, outer.start), outer.end);
  return { start, end: Math.min(Math.max(inner.end, start), outer.end) };
}
