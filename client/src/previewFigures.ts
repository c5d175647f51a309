// The timeline in Markdown's own preview: the page is made at once, so it has the picture that is known; a newer one has it made anew.
import * as vscode from "vscode";
import { figuresOfPages, type MarkdownIt } from "../../server/src/figure-plugin.ts";
import type { TimelineFigure } from "../../server/src/protocol.ts";
import type { Server } from "./server.ts";

const SETTING = "postmortem.preview.timeline";
/** Files whose pictures are kept. */
const MOST = 20;
/** Milliseconds in which changes lead to one new page. */
const PATIENCE = 200;

export class PreviewFigures implements vscode.Disposable {
  readonly #server: Server;
  /** By file, the one last shown at the end; null: the file has none. */
  readonly #known = new Map<string, TimelineFigure | null>();
  readonly #subscriptions: vscode.Disposable[];
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#subscriptions = [
      server.onAnalysed(({ uri }) => {
        if (this.#known.has(uri)) void this.#ask(vscode.Uri.parse(uri));
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTING)) this.#refresh();
      }),
    ];
  }

  /** What the editor calls with its maker of Markdown pages. */
  readonly extendMarkdownIt = (markdown: MarkdownIt): MarkdownIt => {
    figuresOfPages(markdown, (env) => this.#figureFor(env));
    return markdown;
  };

  dispose(): void {
    clearTimeout(this.#soon);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #figureFor(env: unknown): TimelineFigure | undefined {
    const uri = (env as { readonly currentDocument?: unknown } | null | undefined)?.currentDocument;
    if (!(uri instanceof vscode.Uri)) return undefined;
    if (!vscode.workspace.getConfiguration(undefined, uri).get<boolean>(SETTING, true)) return undefined;
    const key = uri.toString();
    const known = this.#known.get(key);
    if (known === undefined) {
      this.#keep(key, null);
      void this.#ask(uri);
    } else this.#keep(key, known);
    return known ?? undefined;
  }

  #keep(key: string, figure: TimelineFigure | null): void {
    this.#known.delete(key);
    this.#known.set(key, figure);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
  }

  async #ask(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const figure = await this.#server.timelineFigure(uri);
    const known = this.#known.get(key);
    if (known === undefined || (known?.html === figure?.html && known?.line === figure?.line)) return;
    this.#keep(key, figure);
    this.#refresh();
  }

  #refresh(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void vscode.commands.executeCommand("markdown.preview.refresh"), PATIENCE);
  }
}
