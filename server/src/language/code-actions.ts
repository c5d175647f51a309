// Quick fixes and fix-all as LSP code actions, in the form that the client can carry out.
import type { CodeAction, CodeActionKind, Diagnostic, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import { APPLY_SNIPPET_COMMAND, ASK_ZONE_COMMAND, type PlaceRange, type SnippetEdit } from "../protocol.ts";
import type { Fix } from "../rules/types.ts";
import type { Edit } from "../text/edits.ts";
import type { Lines } from "../text/lines.ts";
import { SOURCE } from "./diagnostics.ts";
import { fixById, fixesAt, type OfferedFix, plainEdits, safeEdits, sameEdit } from "./fixes.ts";
import { rangeOf, sameRange, spanOf } from "./places.ts";

export const QUICK_FIX: CodeActionKind = "quickfix";
export const FIX_ALL: CodeActionKind = "source.fixAll.postmortem";

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
}

export interface CodeActionRequest {
  readonly uri: string;
  readonly version: number;
  readonly range: PlaceRange;
  /** Only these kinds (and what is below them); undefined: quick fixes. */
  readonly only?: readonly CodeActionKind[] | undefined;
  /** The client's diagnostics at the place. Where some are ours, only those are mended. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a lazy action carries until it is resolved. */
export interface CodeActionData {
  readonly uri: string;
  readonly version: number;
  readonly fix: string;
}

/** The actions at a place: quick fixes, preferred ones first, and fix-all where it is asked for. */
export function codeActions(analysis: Analysis, request: CodeActionRequest, form: CodeActionForm): CodeAction[] {
  const actions = wants(request.only, QUICK_FIX) ? quickFixes(analysis, request, form) : [];
  if (request.only && wants(request.only, FIX_ALL)) actions.push(...fixAll(analysis, request, form));
  return actions;
}

/** The edit of an action sent without one; undefined where the analysis does not know the fix. */
export function resolvedEdit(
  analysis: Analysis,
  data: CodeActionData,
  form: CodeActionForm,
): WorkspaceEdit | undefined {
  const offered = fixById(analysis, data.fix);
  return offered && editOf(analysis.document.lines, data, offered.fix, form);
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

function quickFixes(analysis: Analysis, request: CodeActionRequest, form: CodeActionForm): CodeAction[] {
  const { lines } = analysis.document;
  const ours = request.diagnostics.filter(({ source }) => source === SOURCE);
  const diagnosticsOf = ({ finding }: OfferedFix) =>
    ours.filter(({ code, range }) => code === finding.rule && sameRange(range, rangeOf(lines, finding.span)));
  const groups: { readonly offered: OfferedFix; readonly diagnostics: Diagnostic[] }[] = [];
  for (const offered of fixesAt(analysis, spanOf(lines, request.range))) {
    const diagnostics = diagnosticsOf(offered);
    if (ours.length > 0 && diagnostics.length === 0) continue;
    if (!isOffered(offered.fix, form)) continue;
    const same = groups.find((group) => sameFix(group.offered.fix, offered.fix));
    if (!same) groups.push({ offered, diagnostics });
    else same.diagnostics.push(...diagnostics.filter((diagnostic) => !same.diagnostics.includes(diagnostic)));
  }
  const rank = (fix: Fix) => (fix.disabled !== undefined ? 2 : fix.preferred ? 0 : 1);
  return groups
    .sort((a, b) => rank(a.offered.fix) - rank(b.offered.fix))
    .map(({ offered, diagnostics }) => quickFix(lines, request, offered, diagnostics, form));
}

/** Fixes that this client could not carry out are not shown to it. */
function isOffered(fix: Fix, form: CodeActionForm): boolean {
  if (fix.disabled !== undefined) return form.disabled;
  return fix.asks === undefined || form.asksZone;
}

/** Several findings at one place can offer the same: it is shown once. */
function sameFix(a: Fix, b: Fix): boolean {
  return (
    a.title === b.title &&
    a.edits.length === b.edits.length &&
    a.edits.every((edit, index) => sameEdit(edit, b.edits[index] as Edit))
  );
}

function quickFix(
  lines: Lines,
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
    const edits = snippetEdits(lines, fix.edits);
    action.command = { title: fix.title, command: APPLY_SNIPPET_COMMAND, arguments: [uri, version, edits] };
  } else if (form.lazy) {
    action.data = { uri, version, fix: id } satisfies CodeActionData;
  } else {
    action.edit = editOf(lines, { uri, version }, fix, form);
  }
  return action;
}

function editOf(
  lines: Lines,
  { uri, version }: { readonly uri: string; readonly version: number },
  fix: Fix,
  form: CodeActionForm,
): WorkspaceEdit {
  if (fix.snippet && form.snippets === "edit" && form.versioned) {
    const edits = snippetEdits(lines, fix.edits).map(({ range, snippet }) => ({
      range,
      snippet: { kind: "snippet" as const, value: snippet },
    }));
    return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  }
  return workspaceEdit({ uri, version }, textEdits(lines, plainEdits(fix)), form.versioned);
}

function fixAll(analysis: Analysis, { uri, version }: CodeActionRequest, form: CodeActionForm): CodeAction[] {
  const edits = safeEdits(analysis);
  if (edits.length === 0) return [];
  const edit = workspaceEdit({ uri, version }, textEdits(analysis.document.lines, edits), form.versioned);
  return [{ title: "Fix all that can be fixed safely", kind: FIX_ALL, edit }];
}
