// Read-only pages that tell something of a file and follow it: how it was read, and what applies to it.
import * as vscode from "vscode";
import { baseName, requireMarkdownEditor } from "../documents.ts";
import type { Server } from "../server.ts";
import { showRendered } from "./showRendered.ts";

export interface DerivedPage {
  readonly scheme: string;
  /** File name of the page, for the name of the file it tells of. */
  readonly title: (name: string) => string;
  /** Empty where there is nothing to tell. */
  readonly text: (uri: vscode.Uri) => Promise<string>;
  readonly nothing: string;
  /** Markdown that is shown as it reads, not as it is written. */
  readonly rendered: boolean;
}

export class DerivedPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #page: DerivedPage;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChange = this.#changed.event;

  constructor(server: Server, page: DerivedPage) {
    const { scheme } = page;
    this.#page = page;
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      // An open page follows its file, which is also read anew when its configuration has changed.
      server.onAnalysed(({ uri }) => {
        const shown = vscode.workspace.textDocuments.find(
          (open) => open.uri.scheme === scheme && open.uri.query === encodeURIComponent(uri),
        );
        if (shown) this.#changed.fire(shown.uri);
      }),
    ];
  }

  async open(): Promise<void> {
    const editor = requireMarkdownEditor();
    if (!editor) return;
    const source = editor.document.uri;
    const page = vscode.Uri.from({
      scheme: this.#page.scheme,
      path: `/${this.#page.title(baseName(source))}`,
      query: encodeURIComponent(source.toString()),
    });
    const document = await vscode.workspace.openTextDocument(page);
    if (this.#page.rendered && (await showRendered(page))) return;
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  }

  async provideTextDocumentContent(page: vscode.Uri): Promise<string> {
    return (await this.#page.text(vscode.Uri.parse(decodeURIComponent(page.query)))) || this.#page.nothing;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

export function explanationPages(server: Server): DerivedPages {
  return new DerivedPages(server, {
    scheme: "postmortem-explain",
    title: (name) => `${vscode.l10n.t("How {0} was read", name)}.md`,
    text: (uri) => server.explain(uri),
    nothing: `${nothing()}\n`,
    rendered: true,
  });
}

export function configurationPages(server: Server): DerivedPages {
  return new DerivedPages(server, {
    scheme: "postmortem-configuration",
    title: (name) => `${vscode.l10n.t("What applies to {0}", name)}.yaml`,
    text: (uri) => server.effectiveConfiguration(uri),
    nothing: `# ${nothing()}\n`,
    rendered: false,
  });
}

function nothing(): string {
  return vscode.l10n.t("Nothing to tell: the language server is not running, or the file is not open any more.");
}
