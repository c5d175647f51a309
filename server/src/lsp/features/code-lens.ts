// textDocument/codeLens: what there is and what can be done at once, above the title, the timeline and the tasks.
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest, type Command } from "vscode-languageserver";
import type { CodeActionData } from "../../language/code-actions.ts";
import { codeLenses, type Lens } from "../../language/code-lenses.ts";
import { EXPLAIN_COMMAND, NEXT_FINDING_COMMAND, NEXT_PROMPT_COMMAND, OPEN_PREVIEW_COMMAND } from "../../protocol.ts";
import type { Analysed } from "../analysis-store.ts";
import { type Feature, ofReport, type Server } from "../feature.ts";
import { APPLY_FIX_COMMAND } from "./execute-command.ts";

export const codeLens: Feature = {
  capability: () => ({ codeLensProvider: {} }),
  answer: (server) => {
    server.connection.onCodeLens(
      ofReport<CodeLensParams, CodeLens[]>(server, "textDocument/codeLens", [], (analysed) => {
        if (!analysed.applied.help.codeLens) return [];
        const lenses = codeLenses(analysed.analysis, server.settings.today);
        return lenses.flatMap((lens) => {
          const command = commandOf(server, analysed, lens);
          const place = { line: lens.line, character: 0 };
          return command ? [{ range: { start: place, end: place }, command }] : [];
        });
      }),
    );
  },
  refresh: ({ connection, client }) =>
    client.refreshesLenses ? connection.sendRequest(CodeLensRefreshRequest.type) : undefined,
};

/** Undefined where there is nothing but what this client cannot do. */
function commandOf({ client }: Server, { uri, version }: Analysed, { title, does, fix }: Lens): Command | undefined {
  const tells = { title, command: "" };
  switch (does) {
    case "preview":
      return client.options.lensCommands ? { title, command: OPEN_PREVIEW_COMMAND } : undefined;
    case "next-finding":
      return client.options.lensCommands ? { title, command: NEXT_FINDING_COMMAND } : tells;
    case "explain":
      return client.options.lensCommands ? { title, command: EXPLAIN_COMMAND } : tells;
    case "next-prompt":
      return client.options.lensCommands ? { title, command: NEXT_PROMPT_COMMAND } : tells;
    case "fix": {
      const data: CodeActionData = { uri, version, fix: fix ?? "" };
      return client.appliesEdits ? { title, command: APPLY_FIX_COMMAND, arguments: [data] } : undefined;
    }
    default:
      return tells;
  }
}
