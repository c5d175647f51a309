// The outline, nested or flat as the client knows it, and links. Documents that are no postmortem have none.
import type { Connection, DocumentLink, DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { ticketLinks } from "../language/document-links.ts";
import { documentSymbols, flatSymbols } from "../language/document-symbols.ts";
import type { AnalysisStore } from "./analysis-store.ts";
import { answering } from "./answering.ts";
import type { Features } from "./features.ts";

export function answerSymbols(connection: Connection, features: Features, store: AnalysisStore): void {
  connection.onDocumentSymbol(
    answering<{ textDocument: { uri: string } }, DocumentSymbol[] | SymbolInformation[]>(
      connection,
      "textDocument/documentSymbol",
      [],
      async ({ textDocument: { uri } }, token) => {
        const analysed = await store.get(uri, token);
        if (!analysed || analysed.analysis.postmortem.genre.kind === "other") return [];
        return features.hierarchicalSymbols ? documentSymbols(analysed.analysis) : flatSymbols(analysed.analysis, uri);
      },
    ),
  );

  connection.onDocumentLinks(
    answering<{ textDocument: { uri: string } }, DocumentLink[]>(
      connection,
      "textDocument/documentLink",
      [],
      async ({ textDocument: { uri } }, token) => {
        const analysed = await store.get(uri, token);
        if (!analysed || analysed.analysis.postmortem.genre.kind === "other") return [];
        return ticketLinks(analysed.analysis, analysed.applied.options.settings?.tickets);
      },
    ),
  );
}
