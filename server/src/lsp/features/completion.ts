// textDocument/completion: in reports, and in configuration files.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { suggestionsAt } from "../../config/suggest.ts";
import { type Suggestion, type SuggestionKind, suggestionsFor } from "../../language/completion/index.ts";
import { toldOf } from "../../language/completion/told.ts";
import { rangeOf } from "../../language/places.ts";
import { plain } from "../../postmortem/skeletons/index.ts";
import type { Analysed } from "../analysis-store.ts";
import { answering } from "../answering.ts";
import { codeOwners } from "../code-owners.ts";
import type { Feature, Server } from "../feature.ts";

/** What asks for completion besides letters: in configuration files, then in reports. */
const TRIGGERS = [" ", ":", "[", "{", ",", "#", "|", "(", "@", "-"];

export const completion: Feature = {
  capability: () => ({ completionProvider: { triggerCharacters: TRIGGERS } }),
  answer: (server) => {
    const { connection, documents, settings, store } = server;
    connection.onCompletion(
      answering<CompletionParams, CompletionItem[] | CompletionList>(
        connection,
        "textDocument/completion",
        [],
        async ({ textDocument: { uri }, position, context }, token) => {
          const document = documents.get(uri);
          if (!document) return [];
          if (settings.files.isConfig(uri)) return inConfiguration(document, position);
          const analysed = await store.get(uri, token);
          if (!analysed || analysed.unread || !analysed.applied.help.completion) return [];
          return inReport(server, analysed, position, context?.triggerKind !== CompletionTriggerKind.TriggerCharacter);
        },
      ),
    );
  },
};

const KINDS: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  time: CompletionItemKind.Event,
  section: CompletionItemKind.Snippet,
  field: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Reference,
  date: CompletionItemKind.Event,
  comment: CompletionItemKind.Keyword,
  zone: CompletionItemKind.Constant,
  phase: CompletionItemKind.EnumMember,
};

async function inReport(
  { client, platform, settings, store, index }: Server,
  { analysis, applied, uri, reread }: Analysed,
  position: Position,
  invoked: boolean,
): Promise<CompletionItem[] | CompletionList> {
  const { lines } = analysis.document;
  const all = suggestionsFor(analysis, lines.offsetAt(position), {
    now: client.options.now ?? platform.now(),
    today: settings.today,
    settings: applied.options.settings ?? {},
    codeOwners: await codeOwners(settings),
    others: () => {
      // Nobody waits for what is read now; it is there at the next question.
      index.begin();
      const open = store.all.filter((other) => other.uri !== uri);
      return [...open.map((other) => toldOf(other.analysis)), ...index.unopened.map(({ told }) => told)];
    },
    reread,
    invoked,
  });
  const snippets = client.completionSnippets;
  const item = ({ kind, label, detail, span, snippet, filter }: Suggestion, index: number): CompletionItem => ({
    label,
    kind: KINDS[kind],
    ...(detail ? { detail } : {}),
    ...(filter === undefined ? {} : { filterText: filter }),
    sortText: String(index).padStart(4, "0"),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(lines, span), newText: snippets ? snippet : plain(snippet) },
  });
  // Days are made from the number that is typed.
  const items = all.map(item);
  return all.some(({ kind }) => kind === "date") ? { isIncomplete: true, items } : items;
}

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
