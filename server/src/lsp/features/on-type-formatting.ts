// textDocument/onTypeFormatting: Enter goes on with a list of entries or tasks.
import type { DocumentOnTypeFormattingParams, TextEdit } from "vscode-languageserver";
import { textEdits } from "../../language/code-actions.ts";
import { continuation } from "../../language/list-continuation.ts";
import { type Feature, ofReport } from "../feature.ts";

export const onTypeFormatting: Feature = {
  capability: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" } }),
  answer: (server) => {
    server.connection.onDocumentOnTypeFormatting(
      ofReport<DocumentOnTypeFormattingParams, TextEdit[] | null>(
        server,
        "textDocument/onTypeFormatting",
        null,
        ({ analysis }, { position, ch }) =>
          ch === "\n" ? textEdits(analysis.document.lines, continuation(analysis, position.line)) : null,
      ),
    );
  },
};
