// textDocument/codeAction and codeAction/resolve: the menu of fixes, and the edit of the one that is chosen.
import type { CodeAction, Command } from "vscode-languageserver";
import { codeActions, FIX_ALL, QUICK_FIX, REWRITE } from "../../language/code-actions.ts";
import { answering, outdated } from "../answering.ts";
import { chosenEdit, faultLog, isData, menuForm } from "../chosen-fix.ts";
import { configFixes } from "../config-fixes.ts";
import type { Feature } from "../feature.ts";
import { teachingFixes } from "../teaching-fixes.ts";
import { APPLY_FIX_COMMAND } from "./execute-command.ts";

/** Milliseconds after which a menu makes do with the fixes that it has. Some fixes read the whole report anew. */
const LONGEST_MENU = 1000;

export const codeAction: Feature = {
  capability: ({ codeActionLiterals, codeActions: { lazy } }) => ({
    codeActionProvider: codeActionLiterals
      ? { codeActionKinds: [QUICK_FIX, REWRITE, FIX_ALL], resolveProvider: lazy }
      : true,
  }),

  answer: (server) => {
    const { connection, client, store, settings } = server;
    const [form, onFault] = [menuForm(server), faultLog(server)];

    connection.onCodeAction(
      answering(connection, "textDocument/codeAction", [], async (params, token) => {
        const { textDocument, range, context } = params;
        if (settings.files.isConfig(textDocument.uri)) return configFixes(server, params);
        const analysed = await store.get(textDocument.uri, token);
        if (!analysed) return [];
        const { uri, version, analysis, reread, working, applied } = analysed;
        const { defaultZone, userZone } = applied.options.settings ?? {};
        const { only, diagnostics } = context;
        const zones = [defaultZone, userZone].filter((zone) => zone !== undefined);
        const request = { uri, version, range, only, diagnostics, zones };
        const until = Date.now() + LONGEST_MENU;
        const enough = () => {
          working();
          return Date.now() > until;
        };
        const actions = codeActions(analysis, request, form, { reread, onFault, enough });
        if (!client.codeActionLiterals) return actions.flatMap(asCommand);
        return withTeaching(actions, await teachingFixes(server, analysed, params));
      }),
    );

    connection.onCodeActionResolve(async (action, token) => {
      const resolve = answering<CodeAction, CodeAction>(connection, "codeAction/resolve", action, async () => {
        if (!isData(action.data)) return outdated();
        const chosen = await chosenEdit(server, action.data);
        return "edit" in chosen ? { ...action, edit: chosen.edit } : chosen.error;
      });
      return resolve(action, token) as Promise<CodeAction>;
    });
  },
};

/** Behind the last fix in the text that says the same of this report alone, else in front. */
function withTeaching(actions: readonly CodeAction[], taught: readonly CodeAction[]): CodeAction[] {
  const at = actions.findLastIndex(({ title }) => /: say so in a comment$/.test(title)) + 1;
  return [...actions.slice(0, at), ...taught, ...actions.slice(at)];
}

function asCommand({ title, data, command, disabled }: CodeAction): Command[] {
  if (command) return [command];
  return data && !disabled ? [{ title, command: APPLY_FIX_COMMAND, arguments: [data] }] : [];
}
