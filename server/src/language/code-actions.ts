// Quick fixes and fix-all as LSP code actions, in the form that the client can carry out.
import type { CodeAction, CodeActionKind, Diagnostic, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Document } from "../markdown/document.ts";
import {
  APPLY_SNIPPET_COMMAND,
  ASK_ZONE_COMMAND,
  OPEN_RULE_COMMAND,
  type PlaceRange,
  type SnippetEdit,
} from "../protocol.ts";
import type { Finding, Fix } from "../rules/types.ts";
import type { Edit } from "../text/edits.ts";
import type { Lines } from "../text/lines.ts";
import { SOURCE } from "./diagnostics.ts";
import { fixAll, isSafe } from "./fix-all.ts";
import { type OfferedFix, offersAt, plainEdits, sameEdit, snippetsOf } from "./fixes.ts";
import { rangeOf, sameRange, spanOf } from "./places.ts";
import { chosenFix, zoneChoices } from "./zone-choices.ts";

export const QUICK_FIX: CodeActionKind = "quickfix";
export const FIX_ALL: CodeActionKind = "source.fixAll.postmortem";
/** Server's command: asks the client to show a rule's page; argument: the rule's id. */
export const SHOW_RULE_COMMAND = "postmortem.showRule";

/** Opens the name of a fix that stands for all of a rule. */
const RULE_FIX_ALL = "all.";

/** What the client understands. */
export interface CodeActionForm {
  /** `documentChanges` with versions, else `changes`. */
  readonly versioned: boolean;
  /** How fixes with tab stops are sent: a command of our client, LSP 3.18 snippet edits, or their plain text. */
  readonly snippets: "command" | "edit" | "plain";
  /** Whether the client can ask for a zone. */
  readonly asksZone: boolean;
  readonly disabled: boolean;
  readonly preferred: boolean;
  /** Edits are asked for later, by `resolveCodeAction`. */
  readonly lazy: boolean;
  /** How the page of a rule is shown: by our client's command, by the server's, or not at all. */
  readonly rulePages: "command" | "show" | "none";
}

export interface CodeActionRequest {
  readonly uri: string;
  readonly version: number;
  readonly range: PlaceRange;
  /** Only these kinds (and what is below them); undefined: quick fixes. */
  readonly only?: readonly CodeActionKind[] | undefined;
  /** The user's and the project's zones, likeliest first, for clients that cannot ask for one. */
  readonly zones?: readonly string[];
  /** The client's diagnostics. Where some are ours, only those are mended, wherever they stand. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a lazy action carries until it is resolved. */
export interface CodeActionData {
  readonly uri: string;
  readonly version: number;
  readonly fix: string;
}

/** Reads a changed text as the document is read. */
export type Reread = (source: string) => Analysis;

/** The actions at a place: the menu of quick fixes, and fix-all where it is asked for. */
export function codeActions(
  analysis: Analysis,
  request: CodeActionRequest,
  form: CodeActionForm,
  reread: Reread,
): CodeAction[] {
  const actions = wants(request.only, QUICK_FIX) ? quickFixes(analysis, request, form, reread) : [];
  if (request.only && wants(request.only, FIX_ALL)) actions.push(...sourceFixAll(analysis, request, form, reread));
  return actions;
}

/** The edit of an action sent without one; undefined where the analysis does not know the fix. */
export function resolvedEdit(
  analysis: Analysis,
  data: CodeActionData,
  form: CodeActionForm,
  reread: Reread,
): WorkspaceEdit | undefined {
  const { lines } = analysis.document;
  if (data.fix.startsWith(RULE_FIX_ALL)) {
    const { edits } = fixAll(analysis, reread, data.fix.slice(RULE_FIX_ALL.length));
    return edits.length > 0 ? workspaceEdit(data, textEdits(lines, edits), form.versioned) : undefined;
  }
  const offered = chosenFix(analysis, data.fix);
  return offered && editOf(analysis.document, data, offered.fix, form);
}

/** Text edits as LSP has them, in the form that the client understands. */
export function workspaceEdit(
  { uri, version }: { readonly uri: string; readonly version: number },
  edits: TextEdit[],
  versioned: boolean,
): WorkspaceEdit {
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

export function textEdits(lines: Lines, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(lines, span), newText: text }));
}

export function snippetEdits(lines: Lines, edits: readonly Edit[]): SnippetEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(lines, span), snippet: text }));
}

function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** The menu at a finding: its fixes, then comments that turn it off, its documentation, and all of its rule at once. */
function quickFixes(
  analysis: Analysis,
  request: CodeActionRequest,
  form: CodeActionForm,
  reread: Reread,
): CodeAction[] {
  const { lines } = analysis.document;
  const told = toldBy(analysis, request.diagnostics);
  const diagnosticsOf = (finding: Finding) => told.get(finding) ?? [];
  const offers = offersAt(analysis, spanOf(lines, request.range), new Set(told.keys()));
  const actionsOf = (offered: readonly OfferedFix[]) =>
    merged(offered.flatMap((one) => choicesOf(analysis, one, request, form))).map(({ fixes: [first], findings }) =>
      quickFix(analysis.document, request, first, [...new Set(findings.flatMap(diagnosticsOf))], form),
    );
  const fixes = [...offers.fixes].sort((a, b) => rank(a.fix) - rank(b.fix));
  const rules = [...new Set(offers.findings.map(({ rule }) => rule))].map((rule) => ({
    rule,
    diagnostics: [...new Set(offers.findings.filter((one) => one.rule === rule).flatMap(diagnosticsOf))],
  }));
  return [
    ...actionsOf(fixes),
    ...actionsOf(offers.disables.filter(({ fix }) => fix.id === "disable-line")),
    ...actionsOf(offers.disables.filter(({ fix }) => fix.id !== "disable-line")),
    ...rules.flatMap(({ rule, diagnostics }) => documentationAction(rule, diagnostics, form)),
    ...rules.flatMap(({ rule, diagnostics }) => ruleFixAll(analysis, request, rule, diagnostics, form, reread)),
  ];
}

/** The findings that the client's diagnostics tell of, wherever they stand; one of an older text tells of none. */
function toldBy({ document, findings }: Analysis, diagnostics: readonly Diagnostic[]): Map<Finding, Diagnostic[]> {
  const told = new Map<Finding, Diagnostic[]>();
  const ours = diagnostics.filter(({ source }) => source === SOURCE);
  const key = (line: number, words: unknown) => `${line} ${words}`;
  const known = new Map<string, Diagnostic[]>();
  for (const one of ours) {
    // Some editors keep the message and forget the code.
    const at = key(one.range.start.line, one.code ?? one.message);
    known.set(at, [...(known.get(at) ?? []), one]);
  }
  if (ours.length === 0) return told;
  for (const finding of findings) {
    const range = rangeOf(document.lines, finding.span);
    const { line } = range.start;
    const there = [...(known.get(key(line, finding.rule)) ?? []), ...(known.get(key(line, finding.message)) ?? [])];
    const same = there.filter((one) => sameRange(one.range, range));
    if (same.length > 0) told.set(finding, same);
  }
  return told;
}

/** The preferred one, then those that keep the meaning, then choices, then what cannot be had. */
function rank({ disabled, preferred, safe }: Fix): number {
  return disabled !== undefined ? 3 : preferred ? 0 : safe ? 1 : 2;
}

/** Several findings at one place can offer the same: it is shown once, for all of them. */
function merged(offered: readonly OfferedFix[]): { fixes: [OfferedFix, ...OfferedFix[]]; findings: Finding[] }[] {
  const groups: { fixes: [OfferedFix, ...OfferedFix[]]; findings: Finding[] }[] = [];
  for (const one of offered) {
    const same = groups.find(({ fixes: [first] }) => sameFix(first.fix, one.fix));
    if (!same) groups.push({ fixes: [one], findings: [one.finding] });
    else if (!same.findings.includes(one.finding)) same.findings.push(one.finding);
  }
  return groups;
}

/** The page of a rule: opened by our client, or shown by any client that can show a document. */
function documentationAction(rule: string, diagnostics: Diagnostic[], { rulePages }: CodeActionForm): CodeAction[] {
  if (rulePages === "none") return [];
  const title = `Show documentation of ${rule}`;
  const command = rulePages === "command" ? OPEN_RULE_COMMAND : SHOW_RULE_COMMAND;
  return [{ title, kind: QUICK_FIX, diagnostics, command: { title, command, arguments: [rule] } }];
}

/** All safe fixes of one rule, where there is more than one. */
function ruleFixAll(
  analysis: Analysis,
  { uri, version }: CodeActionRequest,
  rule: string,
  diagnostics: Diagnostic[],
  form: CodeActionForm,
  reread: Reread,
): CodeAction[] {
  const mendable = analysis.findings.filter((finding) => finding.rule === rule && finding.fixes.some(isSafe));
  if (mendable.length < 2) return [];
  const action: CodeAction = { title: `Fix all of ${rule}`, kind: QUICK_FIX, diagnostics };
  const data: CodeActionData = { uri, version, fix: `${RULE_FIX_ALL}${rule}` };
  if (form.lazy) return [{ ...action, data }];
  const edit = resolvedEdit(analysis, data, form, reread);
  return edit ? [{ ...action, edit }] : [];
}

/** A fix in the form that this client can carry out; what it cannot is not shown to it. */
function choicesOf(
  analysis: Analysis,
  one: OfferedFix,
  { zones }: CodeActionRequest,
  form: CodeActionForm,
): OfferedFix[] {
  const { fix } = one;
  if (fix.disabled !== undefined) return form.disabled ? [one] : [];
  if (fix.asks === "zone" && !form.asksZone) return zoneChoices(analysis, one, zones ?? []);
  // Nothing is left of some where prompts cannot be written over.
  const empty = fix.snippet && form.snippets === "plain" && plainEdits(analysis.document, fix).length === 0;
  return empty ? [] : [one];
}

function sameFix(a: Fix, b: Fix): boolean {
  return (
    a.title === b.title &&
    a.edits.length === b.edits.length &&
    a.edits.every((edit, index) => sameEdit(edit, b.edits[index] as Edit))
  );
}

function quickFix(
  document: Document,
  { uri, version }: CodeActionRequest,
  { id, fix }: OfferedFix,
  diagnostics: Diagnostic[],
  form: CodeActionForm,
): CodeAction {
  const action: CodeAction = { title: fix.title, kind: QUICK_FIX, diagnostics };
  if (fix.disabled !== undefined) return { ...action, disabled: { reason: fix.disabled } };
  if (fix.preferred && form.preferred) action.isPreferred = true;
  if (fix.asks === "zone") {
    action.command = { title: fix.title, command: ASK_ZONE_COMMAND, arguments: [uri, version, id, fix.title] };
  } else if (fix.snippet && form.snippets === "command") {
    const edits = snippetEdits(document.lines, snippetsOf(document, fix));
    action.command = { title: fix.title, command: APPLY_SNIPPET_COMMAND, arguments: [uri, version, edits] };
  } else if (form.lazy) {
    action.data = { uri, version, fix: id } satisfies CodeActionData;
  } else {
    action.edit = editOf(document, { uri, version }, fix, form);
  }
  return action;
}

function editOf(
  document: Document,
  { uri, version }: { readonly uri: string; readonly version: number },
  fix: Fix,
  form: CodeActionForm,
): WorkspaceEdit {
  if (fix.snippet && form.snippets === "edit" && form.versioned) {
    const edits = snippetEdits(document.lines, snippetsOf(document, fix)).map(({ range, snippet }) => ({
      range,
      snippet: { kind: "snippet" as const, value: snippet },
    }));
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
  return workspaceEdit({ uri, version }, textEdits(document.lines, plainEdits(document, fix)), form.versioned);
}

function sourceFixAll(
  analysis: Analysis,
  { uri, version }: CodeActionRequest,
  form: CodeActionForm,
  reread: Reread,
): CodeAction[] {
  const { edits } = fixAll(analysis, reread);
  if (edits.length === 0) return [];
  const edit = workspaceEdit({ uri, version }, textEdits(analysis.document.lines, edits), form.versioned);
  return [{ title: "Fix all that can be fixed safely", kind: FIX_ALL, edit }];
}
