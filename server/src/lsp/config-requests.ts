// Completion and hover in configuration files. Asked for in these files alone where the client lets us say so.
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  type Connection,
  type Hover,
  HoverRequest,
  MarkupKind,
  type TextDocumentPositionParams,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { CONFIG_NAMES } from "../config/places.ts";
import { meaningAt, suggestionsAt } from "../config/suggest.ts";
import { answering } from "./answering.ts";
import type { ConfigFiles } from "./config-files.ts";
import type { Features } from "./features.ts";

export function answerConfigRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  files: ConfigFiles,
): void {
  const open = (uri: string) => (files.isConfig(uri) ? documents.get(uri) : undefined);

  connection.onCompletion(
    answering<TextDocumentPositionParams, CompletionItem[]>(
      connection,
      "textDocument/completion",
      [],
      async ({ textDocument: { uri }, position }) => {
        const document = open(uri);
        // Braces and quotes of JSON are left to the editor's own completion by the schema.
        if (!document || uri.endsWith(".json")) return [];
        const lines = document.getText().split(/\r\n|\r|\n/);
        const { all, replaces } = suggestionsAt(lines, position.line, position.character);
        const range = { start: { ...position, character: position.character - replaces }, end: position };
        return all.map(({ kind, label, text, about }) => ({
          label,
          kind: kind === "key" ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
          textEdit: { range, newText: text },
          ...(about === "" ? {} : { documentation: { kind: MarkupKind.Markdown, value: about } }),
        }));
      },
    ),
  );

  connection.onHover(
    answering<TextDocumentPositionParams, Hover | null>(
      connection,
      "textDocument/hover",
      null,
      async ({ textDocument: { uri }, position }) => {
        const document = open(uri);
        const found = document && meaningAt(document.getText(), document.offsetAt(position));
        if (!document || !found) return null;
        const range = { start: document.positionAt(found.span.start), end: document.positionAt(found.span.end) };
        return { range, contents: { kind: MarkupKind.Markdown, value: found.markdown } };
      },
    ),
  );
}

/** What triggers completion besides letters. */
const TRIGGERS = [" ", ":", "[", "{", ","];

/** For clients that take registrations; the others are told in `initialize`. */
export function registerConfigRequests(
  connection: Connection,
  { registersCompletion, registersHover }: Features,
): void {
  const documentSelector = CONFIG_NAMES.map((name) => ({ pattern: `**/${name}` }));
  const warn = (error: unknown) => connection.console.warn(`Configuration files get no help: ${String(error)}`);
  if (registersCompletion) {
    const options = { documentSelector, triggerCharacters: TRIGGERS };
    connection.client.register(CompletionRequest.type, options).catch(warn);
  }
  if (registersHover) connection.client.register(HoverRequest.type, { documentSelector }).catch(warn);
}
