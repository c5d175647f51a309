// Pasting and dropping as newer editors have them; the types of the oldest editor that is served know less.
import * as vscode from "vscode";

export interface EditKind {
  readonly value: string;
  append(...parts: string[]): EditKind;
}
export interface PasteEdit {
  title: string;
  insertText: string | vscode.SnippetString;
  kind: EditKind;
  additionalEdit?: vscode.WorkspaceEdit;
  yieldTo?: readonly EditKind[];
}
export interface PasteProvider<T extends PasteEdit> {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    context: { readonly triggerKind: number },
    token: vscode.CancellationToken,
  ): Promise<T[] | undefined>;
  resolveDocumentPasteEdit(edit: T, token: vscode.CancellationToken): Promise<T>;
}
export interface DropProvider<T extends PasteEdit> {
  provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    data: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<T[] | undefined>;
}
type Made = new (insertText: string, title: string, kind: EditKind) => PasteEdit;
type Register<Provider> = (
  selector: vscode.DocumentSelector,
  provider: Provider,
  metadata: object,
) => vscode.Disposable;

/** What an editor from 1.97 on offers; undefined in older ones. */
export function pasteApi() {
  const {
    DocumentPasteEdit,
    DocumentDropEdit,
    DocumentDropOrPasteEditKind: kinds,
  } = vscode as unknown as {
    DocumentPasteEdit?: Made;
    DocumentDropEdit?: Made;
    DocumentDropOrPasteEditKind?: { readonly Empty: EditKind; readonly Text?: EditKind };
  };
  const languages = vscode.languages as unknown as {
    registerDocumentPasteEditProvider?: Register<PasteProvider<PasteEdit>>;
    registerDocumentDropEditProvider?: Register<DropProvider<PasteEdit>>;
  };
  const { registerDocumentPasteEditProvider: paste, registerDocumentDropEditProvider: drop } = languages;
  if (!DocumentPasteEdit || !DocumentDropEdit || !kinds?.Empty || !paste || !drop) return undefined;
  return { DocumentPasteEdit, DocumentDropEdit, kinds: { Empty: kinds.Empty, Text: kinds.Text }, paste, drop };
}
