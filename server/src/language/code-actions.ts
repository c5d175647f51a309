// Quick fixes and fix-all as LSP code actions, in the form that the client can carry out.
import type { CodeAction, CodeActionKind, Diagnostic, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import type { Document } from "../markdown/document.ts";
import {
  APPLY_SNIPPET_COMMAND,
  ASK_ZONE_COMMAND,
  EXPLAIN_COMMAND,
  OPEN_RULE_COMMAND,
  SET_PHASE_COMMAND,
  type SnippetEdit,
} from "../protocol.ts";
import { DISABLE_LINE } from "../rules/fixes/disable.ts";
import type { Finding, FixTraits, Made, Teaching } from "../rules/types.ts";
import type { Edit } from "../text/edits.ts";
import type { Lines } from "../text/lines.ts";
import type { CodeActionForm, CodeActionRequest } from "./code-action-request.ts";
import { SOURCE } from "./diagnostics.ts";
import { selectedLines, selectionEdits, suggestions } from "./entry-action.ts";
import { fixAll, isSafe } from "./fix-all.ts";
import { kept, type OfferedFix, type OnFault, offersAt, plainEdits, sameEdit, snippetsOf } from "./fixes.ts";
import { partNamings } from "./part-names.ts";
import { rangeOf, sameRange, spanOf } from "./places.ts";
import type { Reread } from "./promises.ts";
import { promptActions } from "./prompts.ts";
import { entryAt, TIMELINE_ACTION, timelineActions, timelineEdits } from "./timeline-actions.ts";
import { chosenFix, zoneChoices } from "./zone-choices.ts";

export const QUICK_FIX: CodeActionKind = "quickfix";
export const FIX_ALL: CodeActionKind = "source.fixAll.postmortem";
export const REWRITE: CodeActionKind = "refactor.rewrite";
/** Server's command: asks the client to show a rule's page; argument: the rule's id. */
export const SHOW_RULE_COMMAND = "postmortem.showRule";

/** Opens the name of a fix that stands for all of a rule. */
const RULE_FIX_ALL = "all.";

/** Opens the name of the action that turns lines into entries; behind it their offsets, a date and a zone. */
const ENTRIES = "entries.";

/** What a lazy action carries until it is resolved. */
export interface CodeActionData {
  readonly uri: string;
  readonly version: number;
  readonly fix: string;
}

/** How a changed text is read, and who is told of fixes that are left out because they do not keep their word. */
export interface Means {
  readonly reread: Reread;
  readonly onFault: OnFault;
  /**
   * Asked before each fix of a menu: whether it has taken long enough. Fixes that are left, those farthest from the place, are not
   * looked at then.
   */
  readonly enough?: () => boolean;
}

/** A fix that keeps its word, with what it comes to. */
type KeptFix = OfferedFix & { readonly made: Made };

/** The actions at a place: the menu of quick fixes, and fix-all where it is asked for. */
export function codeActions(
  analysis: Analysis,
  request: CodeActionRequest,
  form: CodeActionForm,
  means: Means,
): CodeAction[] {
  const actions = wants(request.only, QUICK_FIX) ? quickFixes(analysis, request, form, means) : [];
  if (wants(request.only, QUICK_FIX))
    actions.push(...promptActions(analysis, request, form), ...partNameActions(analysis, request, form));
  if (wants(request.only, REWRITE)) {
    actions.push(...entriesActions(analysis, request, form, means));
    actions.push(...timelineRewrites(analysis, request, form, means));
    if (form.asksPhase) actions.push(...phaseActions(analysis, request));
  }
  if (request.only && wants(request.only, FIX_ALL)) actions.push(...sourceFixAll(analysis, request, form, means));
  return actions;
}

/** The edit of an action sent without one; undefined where the analysis does not know the fix, or it does not keep its word. */
export function resolvedEdit(
  analysis: Analysis,
  data: CodeActionData,
  form: CodeActionForm,
  { reread, onFault }: Means,
): WorkspaceEdit | undefined {
  const { lines } = analysis.document;
  if (data.fix.startsWith(RULE_FIX_ALL)) {
    const { edits } = fixAll(analysis, reread, data.fix.slice(RULE_FIX_ALL.length), onFault);
    return edits.length > 0 ? workspaceEdit(data, textEdits(lines, edits), form.versioned) : undefined;
  }
  if (data.fix.startsWith(ENTRIES)) {
    const [start, end, date, zone] = data.fix.slice(ENTRIES.length).split("|");
    const selected = selectedLines(analysis, { start: Number(start), end: Number(end) });
    const given = { date: date || undefined, zone: zone || undefined };
    const edits = selected ? selectionEdits(analysis, selected, given, reread) : [];
    return edits.length > 0 ? workspaceEdit(data, textEdits(lines, edits), form.versioned) : undefined;
  }
  if (data.fix.startsWith(TIMELINE_ACTION)) {
    const edits = timelineEdits(analysis, data.fix, reread);
    return edits.length > 0 ? workspaceEdit(data, textEdits(lines, edits), form.versioned) : undefined;
  }
  const offered = chosenFix(analysis, data.fix);
  const made = offered && kept(analysis, offered, reread, onFault, true);
  return made && "edits" in made ? editOf(analysis.document, data, offered.fix, made.edits, form) : undefined;
}

/** At a heading that names no part which is known: what it is, said in a comment below it. */
function partNameActions(analysis: Analysis, request: CodeActionRequest, { versioned }: CodeActionForm): CodeAction[] {
  const { lines } = analysis.document;
  return partNamings(analysis, request).map(({ title, edits }) => ({
    title,
    kind: QUICK_FIX,
    edit: workspaceEdit(request, textEdits(lines, edits), versioned),
  }));
}

/** Selected lines of a chat or a log become entries of the timeline: once for each zone that they could be told in. */
function entriesActions(
  analysis: Analysis,
  { uri, version, range, zones }: CodeActionRequest,
  form: CodeActionForm,
  means: Means,
): CodeAction[] {
  const selection = spanOf(analysis.document.lines, range);
  const selected = selectedLines(analysis, selection);
  if (!selected) return [];
  const title = "Turn selection into timeline entries";
  const offered = suggestions(analysis, zones);
  const date = selected.needs.has("date") ? offered.date : "";
  if (date === undefined) {
    const reason = "The day of these times is not written, and the document has no date";
    return form.disabled ? [{ title, kind: REWRITE, disabled: { reason } }] : [];
  }
  return (selected.needs.has("zone") ? offered.zones : [""]).flatMap((zone): CodeAction[] => {
    const told = [date, zone].filter((one) => one !== "").join(", ");
    const action: CodeAction = { title: told === "" ? title : `${title} (times of ${told})`, kind: REWRITE };
    const data: CodeActionData = {
      uri,
      version,
      fix: `${ENTRIES}${[selection.start, selection.end, date, zone].join("|")}`,
    };
    if (form.lazy) return [{ ...action, data }];
    const edit = resolvedEdit(analysis, data, form, means);
    return edit ? [{ ...action, edit }] : [];
  });
}

/** What can be done with the timeline as a whole, where the caret is in one of its entries. */
function timelineRewrites(
  analysis: Analysis,
  { uri, version, range, zones }: CodeActionRequest,
  form: CodeActionForm,
  means: Means,
): CodeAction[] {
  const { start, end } = spanOf(analysis.document.lines, range);
  if (start !== end) return [];
  return timelineActions(analysis, start, zones ?? [], means.reread).flatMap(({ title, fix }): CodeAction[] => {
    const data: CodeActionData = { uri, version, fix };
    if (form.lazy) return [{ title, kind: REWRITE, data }];
    const edit = resolvedEdit(analysis, data, form, means);
    return edit ? [{ title, kind: REWRITE, edit }] : [];
  });
}

/** At an entry: which phase it is, is asked by the client. */
function phaseActions({ document, postmortem }: Analysis, { uri, range }: CodeActionRequest): CodeAction[] {
  const { start, end } = spanOf(document.lines, range);
  const at = entryAt(postmortem, start);
  if (start !== end || !at) return [];
  const title = "Set the phase of this entry…";
  const command = { title, command: SET_PHASE_COMMAND, arguments: [{ uri, line: document.lines.lineAt(start) }] };
  return [{ title, kind: REWRITE, command }];
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

/** A heading that a finding at a place takes for a part, with the client's diagnostics that tell of it; or the one at the place. */
export interface Taught extends Teaching {
  readonly diagnostics: readonly Diagnostic[];
}

/** What could be said of headings in the configuration, at a place. */
export function taughtAt(
  analysis: Analysis,
  { range, only, diagnostics }: Pick<CodeActionRequest, "range" | "only" | "diagnostics">,
): Taught[] {
  if (!wants(only, QUICK_FIX)) return [];
  const told = toldBy(analysis, diagnostics);
  const { fixes } = offersAt(analysis, spanOf(analysis.document.lines, range), new Set(told.keys()));
  const offered = fixes.flatMap(({ finding, fix: { teaches } }) =>
    teaches ? [{ ...teaches, diagnostics: told.get(finding) ?? [] }] : [],
  );
  const here = partNamings(analysis, { range }).flatMap(({ teaches }) =>
    teaches ? [{ ...teaches, diagnostics: [] }] : [],
  );
  return [...offered, ...here];
}

function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Fixes that a menu looks at however long that takes. */
const ALWAYS_OFFERED = 3;

/** The menu at a finding: its fixes, then comments that turn it off, its documentation, and all of its rule at once. */
function quickFixes(analysis: Analysis, request: CodeActionRequest, form: CodeActionForm, means: Means): CodeAction[] {
  const { lines } = analysis.document;
  const told = toldBy(analysis, request.diagnostics);
  const diagnosticsOf = (finding: Finding) => told.get(finding) ?? [];
  const offers = offersAt(analysis, spanOf(lines, request.range), new Set(told.keys()));
  const keptAmong = (offered: readonly OfferedFix[]) =>
    offered
      .flatMap((one) => choicesOf(analysis, one, request, form))
      .flatMap((one): KeptFix[] => {
        // What goes out with its edits is not asked about again.
        const final = !form.lazy || (one.fix.snippet === true && form.snippets === "command");
        const made = kept(analysis, one, means.reread, means.onFault, final);
        return made && isOffered(analysis.document, one.fix, made, form) ? [{ ...one, made }] : [];
      });
  const actionsOf = (offered: readonly KeptFix[]) =>
    merged(offered).map(({ fixes: [first], findings }) =>
      quickFix(analysis.document, request, first, [...new Set(findings.flatMap(diagnosticsOf))], form),
    );
  const fixes = offers.fixes
    .flatMap((one, i) => (means.enough?.() && i >= ALWAYS_OFFERED ? [] : keptAmong([one])))
    .sort((a, b) => rank(a) - rank(b));
  const disables = keptAmong(offers.disables);
  const rules = [...new Set(offers.findings.map(({ rule }) => rule))].map((rule) => ({
    rule,
    diagnostics: [...new Set(offers.findings.filter((one) => one.rule === rule).flatMap(diagnosticsOf))],
  }));
  const pages = rules.flatMap(({ rule, diagnostics }) => documentationAction(rule, diagnostics, form));
  const off = [
    ...actionsOf(disables.filter(({ fix }) => fix.id === DISABLE_LINE)),
    ...actionsOf(disables.filter(({ fix }) => fix.id !== DISABLE_LINE)),
  ];
  const unsure = new Set(analysis.unsaid.map(({ finding }) => finding));
  return [
    ...actionsOf(fixes),
    ...whyAHint(
      offers.findings.filter((one) => unsure.has(one)),
      diagnosticsOf,
      form,
    ),
    // What is chosen by the first key that is pressed should write only where it mends.
    ...(fixes.length > 0 ? [...off, ...pages] : [...pages, ...off]),
    ...rules.flatMap(({ rule, diagnostics }) => ruleFixAll(analysis, request, rule, diagnostics, form, means)),
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
    const at = key(one.range.start.line, one.code ?? String(one.message).split("\n", 1)[0]);
    known.set(at, [...(known.get(at) ?? []), one]);
  }
  if (ours.length === 0) return told;
  for (const finding of findings) {
    const range = rangeOf(document.lines, finding.span);
    const { line } = range.start;
    const there = [
      ...(known.get(key(line, finding.rule)) ?? []),
      ...(known.get(key(line, finding.message.split("\n", 1)[0])) ?? []),
    ];
    const same = there.filter((one) => sameRange(one.range, range));
    if (same.length > 0) told.set(finding, same);
  }
  return told;
}

/** The preferred one, then those that keep the meaning, then choices, then what cannot be had. */
function rank({ made, fix: { preferred, safe } }: KeptFix): number {
  return "impossible" in made ? 3 : preferred ? 0 : safe ? 1 : 2;
}

/** Several findings at one place can offer the same: it is shown once, for all of them. */
function merged(offered: readonly KeptFix[]): { fixes: [KeptFix, ...KeptFix[]]; findings: Finding[] }[] {
  const groups: { fixes: [KeptFix, ...KeptFix[]]; findings: Finding[] }[] = [];
  for (const one of offered) {
    const same = groups.find(({ fixes: [first] }) => sameFix(first, one));
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

/** For findings that are not sure enough: what was weighed. */
function whyAHint(
  unsure: readonly Finding[],
  diagnosticsOf: (finding: Finding) => Diagnostic[],
  { explains }: CodeActionForm,
): CodeAction[] {
  if (!explains || unsure.length === 0) return [];
  const title = "Show why this is only a hint";
  const diagnostics = unsure.flatMap(diagnosticsOf);
  return [{ title, kind: QUICK_FIX, diagnostics, command: { title, command: EXPLAIN_COMMAND } }];
}

/** All safe fixes of one rule, where there is more than one. */
function ruleFixAll(
  analysis: Analysis,
  { uri, version }: CodeActionRequest,
  rule: string,
  diagnostics: Diagnostic[],
  form: CodeActionForm,
  means: Means,
): CodeAction[] {
  let mendable = 0;
  for (const finding of analysis.findings) {
    if (finding.rule === rule && finding.fixes.some((fix) => isSafe(fix) && "edits" in fix.resolve())) mendable++;
    if (mendable === 2) break;
  }
  if (mendable < 2) return [];
  const action: CodeAction = { title: `Fix all of ${rule}`, kind: QUICK_FIX, diagnostics };
  const data: CodeActionData = { uri, version, fix: `${RULE_FIX_ALL}${rule}` };
  if (form.lazy) return [{ ...action, data }];
  const edit = resolvedEdit(analysis, data, form, means);
  return edit ? [{ ...action, edit }] : [];
}

/** A fix that asks for a zone as those that need not, where this client cannot ask. */
function choicesOf(
  analysis: Analysis,
  one: OfferedFix,
  { zones }: CodeActionRequest,
  form: CodeActionForm,
): readonly OfferedFix[] {
  return one.fix.asks === "zone" && !form.asksZone ? zoneChoices(analysis, one, zones ?? []) : [one];
}

/** Fixes that this client could not carry out are not shown to it, nor those of which nothing is left without tab stops. */
function isOffered(document: Document, fix: FixTraits, made: Made, form: CodeActionForm): boolean {
  if ("impossible" in made) return form.disabled;
  if (fix.asks !== undefined) return form.asksZone;
  return !(fix.snippet && form.snippets === "plain" && plainEdits(document, fix, made.edits).length === 0);
}

function sameFix(a: KeptFix, b: KeptFix): boolean {
  if (a.fix.title !== b.fix.title) return false;
  const [one, other] = [editsOf(a.made), editsOf(b.made)];
  return one.length === other.length && one.every((edit, index) => sameEdit(edit, other[index] as Edit));
}

function editsOf(made: Made): readonly Edit[] {
  return "edits" in made ? made.edits : [];
}

function quickFix(
  document: Document,
  { uri, version }: CodeActionRequest,
  { id, fix, made }: KeptFix,
  diagnostics: Diagnostic[],
  form: CodeActionForm,
): CodeAction {
  const action: CodeAction = { title: fix.title, kind: QUICK_FIX, diagnostics };
  if ("impossible" in made) return { ...action, disabled: { reason: made.impossible } };
  if (fix.preferred && form.preferred) action.isPreferred = true;
  if (fix.asks === "zone") {
    action.command = { title: fix.title, command: ASK_ZONE_COMMAND, arguments: [uri, version, id, fix.title] };
  } else if (fix.snippet && form.snippets === "command") {
    const edits = snippetEdits(document.lines, snippetsOf(document, made.edits));
    action.command = { title: fix.title, command: APPLY_SNIPPET_COMMAND, arguments: [uri, version, edits] };
  } else if (form.lazy) {
    action.data = { uri, version, fix: id } satisfies CodeActionData;
  } else {
    action.edit = editOf(document, { uri, version }, fix, made.edits, form);
  }
  return action;
}

function editOf(
  document: Document,
  { uri, version }: { readonly uri: string; readonly version: number },
  fix: FixTraits,
  edits: readonly Edit[],
  form: CodeActionForm,
): WorkspaceEdit {
  if (fix.snippet && form.snippets === "edit" && form.versioned) {
    const snippets = snippetEdits(document.lines, snippetsOf(document, edits)).map(({ range, snippet }) => ({
      range,
      snippet: { kind: "snippet" as const, value: snippet },
    }));
    return { documentChanges: [{ textDocument: { uri, version }, edits: snippets }] };
  }
  return workspaceEdit({ uri, version }, textEdits(document.lines, plainEdits(document, fix, edits)), form.versioned);
}

function sourceFixAll(
  analysis: Analysis,
  { uri, version }: CodeActionRequest,
  form: CodeActionForm,
  { reread, onFault }: Means,
): CodeAction[] {
  const { edits } = fixAll(analysis, reread, undefined, onFault);
  if (edits.length === 0) return [];
  const edit = workspaceEdit({ uri, version }, textEdits(analysis.document.lines, edits), form.versioned);
  return [{ title: "Fix all that can be fixed safely", kind: FIX_ALL, edit }];
}
