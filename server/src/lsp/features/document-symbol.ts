// textDocument/documentSymbol: the outline, nested or flat as the client knows it. Documents that are no postmortem have none.
import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from "vscode-languageserver";
import { documentSymbols, flatSymbols } from "../../language/document-symbols.ts";
import { type Feature, ofReport } from "../feature.ts";

export const documentSymbol: Feature = {
  capability: () => ({ documentSymbolProvider: { label: "Postmortem" } }),
  answer: (server) => {
    server.connection.onDocumentSymbol(
      ofReport<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
        server,
        "textDocument/documentSymbol",
        [],
        ({ analysis, uri }) =>
          server.client.hierarchicalSymbols ? documentSymbols(analysis) : flatSymbols(analysis, uri),
      ),
    );
  },
};
