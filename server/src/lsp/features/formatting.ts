// textDocument/formatting and rangeFormatting: only where the user asks for it, since other formatters are there for Markdown.
import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from "vscode-languageserver";
import { textEdits } from "../../language/code-actions.ts";
import { type FormatOptions, formatted } from "../../language/format.ts";
import { spanOf } from "../../language/places.ts";
import type { Analysed } from "../analysis-store.ts";
import { type Feature, ofReport } from "../feature.ts";

export const formatting: Feature = {
  // Our own client offers it once the setting is on; others ask when they are told to.
  capability: ({ options }) =>
    options.offersFormatting ? {} : { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  answer: (server) => {
    const edits = ({ analysis, applied, reread, unread }: Analysed, options: FormatOptions): TextEdit[] | null =>
      unread || !applied.help.format
        ? null
        : textEdits(analysis.document.lines, formatted(analysis, options, reread).edits);
    server.connection.onDocumentFormatting(
      ofReport<DocumentFormattingParams, TextEdit[] | null>(server, "textDocument/formatting", null, (analysed) =>
        edits(analysed, {}),
      ),
    );
    server.connection.onDocumentRangeFormatting(
      ofReport<DocumentRangeFormattingParams, TextEdit[] | null>(
        server,
        "textDocument/rangeFormatting",
        null,
        (analysed, { range }) => edits(analysed, { range: spanOf(analysed.analysis.document.lines, range) }),
      ),
    );
  },
};
