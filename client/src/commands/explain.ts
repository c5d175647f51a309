// Explain How This File Was Read: a read-only page that says what each line was taken for.
import * as vscode from "vscode";
import { baseName, requireMarkdownEditor } from "../documents.ts";
import type { Server } from "../server.ts";

const scheme = "postmortem-explain";

export class Explanations implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      // An open explanation follows its file.
      server.onAnalysed(({ uri }) => {
        const page = vscode.workspace.textDocuments.find(
          (open) => open.uri.scheme === scheme && open.uri.query === encodeURIComponent(uri),
        );
        if (page) this.#changed.fire(page.uri);
      }),
    ];
  }

  async open(): Promise<void> {
    const editor = requireMarkdownEditor();
    if (!editor) return;
    const source = editor.document.uri;
    const page = vscode.Uri.from({
      scheme,
      path: `/How ${baseName(source)} was read.md`,
      query: encodeURIComponent(source.toString()),
    });
    const document = await vscode.workspace.openTextDocument(page);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  }

  async provideTextDocumentContent(page: vscode.Uri): Promise<string> {
    const text = await this.#server.explain(vscode.Uri.parse(decodeURIComponent(page.query)));
    return text || "Nothing to tell: the language server is not running, or the file is not open any more.\n";
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
