// workspace/executeCommand: what clients have carried out here that cannot do it themselves.
import { type ExecuteCommandParams, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { pathOf } from "../../config/uri.ts";
import { ruleDocumentation } from "../../language/about.ts";
import { SHOW_RULE_COMMAND } from "../../language/code-actions.ts";
import { rules } from "../../rules/index.ts";
import { answering } from "../answering.ts";
import { chosenEdit, isData } from "../chosen-fix.ts";
import type { Feature, Server } from "../feature.ts";

/** Runs one fix, for lenses and for clients without code action literals: argument `CodeActionData`. */
export const APPLY_FIX_COMMAND = "postmortem.applyFix";

export const executeCommand: Feature = {
  capability: ({ codeActionLiterals, appliesEdits, codeActions: { rulePages } }) => {
    const commands = [
      ...(codeActionLiterals && !appliesEdits ? [] : [APPLY_FIX_COMMAND]),
      ...(rulePages === "show" ? [SHOW_RULE_COMMAND] : []),
    ];
    return commands.length > 0 ? { executeCommandProvider: { commands } } : {};
  },

  answer: (server) => {
    const { connection, client } = server;
    connection.onExecuteCommand(
      answering<ExecuteCommandParams, null>(connection, "workspace/executeCommand", null, async (params) => {
        const { command, arguments: [data] = [] } = params;
        if (command === SHOW_RULE_COMMAND) return showRule(server, data);
        if (command !== APPLY_FIX_COMMAND || !isData(data) || !client.appliesEdits) return null;
        const chosen = await chosenEdit(server, data);
        if ("error" in chosen) return chosen.error;
        await connection.workspace.applyEdit(chosen.edit);
        return null;
      }),
    );
  },
};

/** Has the client open the page that is here; else the released one, which the client fetches; else says what it says. */
async function showRule({ connection, client, platform }: Server, id: unknown): Promise<null> {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return null;
  const page = platform.pageOf(rule.id);
  if (client.showsDocuments) {
    const shown = page ? await connection.window.showDocument({ uri: page, external: false, takeFocus: true }) : null;
    if (!shown?.success) await connection.window.showDocument({ uri: ruleDocumentation(rule.id), external: true });
  } else {
    const where = (page && pathOf(page)) ?? ruleDocumentation(rule.id);
    const message = `${rule.id}: ${rule.summary} ${rule.rationale} (${where})`;
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }
  return null;
}
