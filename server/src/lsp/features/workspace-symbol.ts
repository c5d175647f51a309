// workspace/symbol: titles, entries and tasks of the reports that are open.
import type { SymbolInformation, WorkspaceSymbolParams } from "vscode-languageserver";
import { workspaceSymbols } from "../../language/workspace-symbols.ts";
import { answering } from "../answering.ts";
import type { Feature } from "../feature.ts";

export const workspaceSymbol: Feature = {
  capability: () => ({ workspaceSymbolProvider: true }),
  answer: ({ connection, documents, store }) => {
    connection.onWorkspaceSymbol(
      answering<WorkspaceSymbolParams, SymbolInformation[]>(
        connection,
        "workspace/symbol",
        [],
        async ({ query }, token) => {
          for (const uri of documents.keys()) await store.get(uri, token);
          return workspaceSymbols(store.all, String(query));
        },
      ),
    );
  },
};
