// textDocument/completion: in configuration files.
import {
  type CompletionItem,
  CompletionItemKind,
  MarkupKind,
  type Position,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { suggestionsAt } from "../../config/suggest.ts";
import { answering } from "../answering.ts";
import type { Feature } from "../feature.ts";

/** What asks for completion besides letters. */
const TRIGGERS = [" ", ":", "[", "{", ","];

export const completion: Feature = {
  capability: () => ({ completionProvider: { triggerCharacters: TRIGGERS } }),
  answer: ({ connection, documents, settings }) => {
    connection.onCompletion(
      answering<TextDocumentPositionParams, CompletionItem[]>(
        connection,
        "textDocument/completion",
        [],
        async ({ textDocument: { uri }, position }) => {
          const document = documents.get(uri);
          return document && settings.files.isConfig(uri) ? inConfiguration(document, position) : [];
        },
      ),
    );
  },
};

function inConfiguration(document: TextDocument, position: Position): CompletionItem[] {
  // Braces and quotes of JSON are left to the editor's own completion by the schema.
  if (document.uri.endsWith(".json")) return [];
  const lines = document.getText().split(/\r\n|\r|\n/);
  const { all, replaces } = suggestionsAt(lines, position.line, position.character);
  const range = { start: { ...position, character: position.character - replaces }, end: position };
  return all.map(({ kind, label, text, about }) => ({
    label,
    kind: kind === "key" ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    textEdit: { range, newText: text },
    ...(about === "" ? {} : { documentation: { kind: MarkupKind.Markdown, value: about } }),
  }));
}
