// workspace/symbol: titles, entries and tasks of the reports of the workspace, and of those that are open.
import type { SymbolInformation, WorkspaceSymbolParams } from "vscode-languageserver";
import { symbolsLike, symbolsOf } from "../../language/workspace-symbols.ts";
import { answering } from "../answering.ts";
import type { Feature } from "../feature.ts";

export const workspaceSymbol: Feature = {
  capability: () => ({ workspaceSymbolProvider: true }),
  answer: ({ connection, documents, store, index }) => {
    connection.onWorkspaceSymbol(
      answering<WorkspaceSymbolParams, SymbolInformation[]>(
        connection,
        "workspace/symbol",
        [],
        async ({ query }, token) => {
          await index.ready({}, token);
          for (const uri of documents.keys()) await store.get(uri, token);
          const open = store.all.flatMap(({ uri, analysis }) => symbolsOf(uri, analysis));
          return symbolsLike([...open, ...index.unopened.flatMap(({ symbols }) => symbols)], String(query));
        },
      ),
    );
  },
};
