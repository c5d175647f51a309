// Code actions: listed, resolved when chosen, and, for clients that know only commands, carried out here.
import {
  type CodeAction,
  type Command,
  type Connection,
  type ExecuteCommandParams,
  MessageType,
  type Range,
  ShowMessageNotification,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { pathOf } from "../config/uri.ts";
import { ruleDocumentation } from "../language/about.ts";
import {
  type CodeActionData,
  codeActions,
  QUICK_FIX,
  resolvedEdit,
  SHOW_RULE_COMMAND,
} from "../language/code-actions.ts";
import { problemDiagnostics } from "../language/diagnostics.ts";
import { type Fault, faultLine } from "../language/fixes.ts";
import { rules } from "../rules/index.ts";
import type { AnalysisStore } from "./analysis-store.ts";
import { answering, outdated } from "./answering.ts";
import type { ConfigFiles } from "./config-files.ts";
import type { Features } from "./features.ts";

/** Runs one fix for clients without code action literals: argument `CodeActionData`. */
export const APPLY_FIX_COMMAND = "postmortem.applyFix";

/** Milliseconds after which a menu makes do with the fixes that it has. Some fixes read the whole report anew. */
const LONGEST_MENU = 1000;

export function answerCodeActions(
  connection: Connection,
  features: Features,
  documents: TextDocuments<TextDocument>,
  store: AnalysisStore,
  pageOf: (rule: string) => string | undefined,
  files: ConfigFiles,
): void {
  const onFault = (fault: Fault) => connection.console.error(faultLine(fault));
  const form = features.codeActionLiterals ? features.codeActions : { ...features.codeActions, lazy: true };

  connection.onCodeAction(
    answering(connection, "textDocument/codeAction", [], async ({ textDocument, range, context }, token) => {
      if (files.isConfig(textDocument.uri)) return configFixes(textDocument.uri, range, context.only);
      const analysed = await store.get(textDocument.uri, token);
      if (!analysed) return [];
      const { uri, version, analysis, reread, applied } = analysed;
      const { defaultZone, userZone } = applied.options.settings ?? {};
      const { only, diagnostics } = context;
      const zones = [defaultZone, userZone].filter((zone) => zone !== undefined);
      const request = { uri, version, range, only, diagnostics, zones };
      const until = Date.now() + LONGEST_MENU;
      const actions = codeActions(analysis, request, form, { reread, onFault, enough: () => Date.now() > until });
      return features.codeActionLiterals ? actions : actions.flatMap(asCommand);
    }),
  );

  connection.onCodeActionResolve(async (action, token) => {
    const resolve = answering<CodeAction, CodeAction>(connection, "codeAction/resolve", action, async () => {
      const edit = isData(action.data) ? await editFor(action.data) : undefined;
      return edit ? { ...action, edit } : outdated();
    });
    return resolve(action, token) as Promise<CodeAction>;
  });

  connection.onExecuteCommand(
    answering<ExecuteCommandParams, null>(connection, "workspace/executeCommand", null, async (params) => {
      const { command, arguments: [data] = [] } = params;
      if (command === SHOW_RULE_COMMAND) return showRule(data);
      if (command !== APPLY_FIX_COMMAND || !isData(data) || !features.appliesEdits) return null;
      const edit = await editFor(data);
      if (!edit) return outdated();
      await connection.workspace.applyEdit(edit);
      return null;
    }),
  );

  /** The words that were probably meant, in a configuration file. */
  async function configFixes(uri: string, range: Range, only: readonly string[] | undefined): Promise<CodeAction[]> {
    const document = documents.get(uri);
    const wanted = only === undefined || only.some((kind) => kind === "" || kind === QUICK_FIX);
    if (!document || !wanted || !features.codeActionLiterals) return [];
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const problems = await files.check(uri, document.getText());
    return problems.flatMap((problem) => {
      const { span, meant } = problem;
      if (!meant || span.end < start || end < span.start) return [];
      const place = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
      return {
        title: `Change to “${meant.word}”`,
        kind: QUICK_FIX,
        isPreferred: true,
        diagnostics: problemDiagnostics(document.getText(), [problem]),
        edit: { changes: { [uri]: [{ range: place, newText: meant.text }] } },
      };
    });
  }

  /** Has the client open the page that is here; else the released one, which the client fetches; else says what it says. */
  async function showRule(id: unknown): Promise<null> {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return null;
    const page = pageOf(rule.id);
    if (features.showsDocuments) {
      const shown = page ? await connection.window.showDocument({ uri: page, external: false, takeFocus: true }) : null;
      if (!shown?.success) await connection.window.showDocument({ uri: ruleDocumentation(rule.id), external: true });
    } else {
      const where = (page && pathOf(page)) ?? ruleDocumentation(rule.id);
      const message = `${rule.id}: ${rule.summary} ${rule.rationale} (${where})`;
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    }
    return null;
  }

  async function editFor(data: CodeActionData) {
    const analysed = await store.get(data.uri);
    const present = documents.get(data.uri)?.version;
    if (!analysed || analysed.version !== data.version || present !== data.version) return undefined;
    return resolvedEdit(analysed.analysis, data, form, { reread: analysed.reread, onFault });
  }
}

function asCommand({ title, data, command, disabled }: CodeAction): Command[] {
  if (command) return [command];
  return data && !disabled ? [{ title, command: APPLY_FIX_COMMAND, arguments: [data] }] : [];
}

function isData(value: unknown): value is CodeActionData {
  if (typeof value !== "object" || value === null) return false;
  const { uri, version, fix } = value as Record<string, unknown>;
  return typeof uri === "string" && typeof version === "number" && typeof fix === "string";
}
