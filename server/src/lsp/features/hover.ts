// textDocument/hover: in reports, and in configuration files.
import { type Hover, MarkupKind, type Position, type TextDocumentPositionParams } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { meaningAt } from "../../config/suggest.ts";
import { hoverAt, withoutMarks } from "../../language/hover/index.ts";
import { rangeOf } from "../../language/places.ts";
import { answering } from "../answering.ts";
import type { Feature } from "../feature.ts";

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  answer: ({ connection, client, documents, settings, store }) => {
    connection.onHover(
      answering<TextDocumentPositionParams, Hover | null>(
        connection,
        "textDocument/hover",
        null,
        async ({ textDocument: { uri }, position }, token) => {
          const document = documents.get(uri);
          if (!document) return null;
          if (settings.files.isConfig(uri)) return inConfiguration(document, position);
          const analysed = await store.get(uri, token);
          if (!analysed || analysed.unread || !analysed.applied.help.hover) return null;
          const { analysis, applied } = analysed;
          const { lines } = analysis.document;
          const found = hoverAt(analysis, lines.offsetAt(position), applied.options.settings?.userZone);
          if (!found) return null;
          const contents = client.plainHover
            ? { kind: MarkupKind.PlainText, value: withoutMarks(found.markdown) }
            : { kind: MarkupKind.Markdown, value: found.markdown };
          return { range: rangeOf(lines, found.span), contents };
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
