// textDocument/hover: in configuration files.
import { type Hover, MarkupKind, type Position, type TextDocumentPositionParams } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { meaningAt } from "../../config/suggest.ts";
import { answering } from "../answering.ts";
import type { Feature } from "../feature.ts";

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  answer: ({ connection, documents, settings }) => {
    connection.onHover(
      answering<TextDocumentPositionParams, Hover | null>(
        connection,
        "textDocument/hover",
        null,
        async ({ textDocument: { uri }, position }) => {
          const document = documents.get(uri);
          return document && settings.files.isConfig(uri) ? inConfiguration(document, position) : null;
        },
      ),
    );
  },
};

function inConfiguration(document: TextDocument, position: Position): Hover | null {
  const found = meaningAt(document.getText(), document.offsetAt(position));
  if (!found) return null;
  const range = { start: document.positionAt(found.span.start), end: document.positionAt(found.span.end) };
  return { range, contents: { kind: MarkupKind.Markdown, value: found.markdown } };
}
