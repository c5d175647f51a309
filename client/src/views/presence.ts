// Whether the workspace has reports: without any, the views stay away until somebody asks for them.
import * as vscode from "vscode";
import type { Server } from "../server.ts";

/** Files of one pattern that are looked into. */
const MOST = 30;
const ACTIVATES = "workspaceContains:";

export class Presence implements vscode.Disposable {
  readonly #server: Server;
  readonly #patterns: readonly string[];
  readonly #subscriptions: vscode.Disposable[];
  #present = false;
  #looked = false;

  /** @param activationEvents of the manifest: what starts the extension is also what reports are recognised by */
  constructor(server: Server, activationEvents: readonly string[]) {
    this.#server = server;
    this.#patterns = activationEvents
      .filter((event) => event.startsWith(ACTIVATES))
      .map((event) => event.slice(ACTIVATES.length));
    this.#subscriptions = [
      server.onDidChangeState((state) => {
        if (state === "running" && !this.#looked) void this.#look();
      }),
      server.onAnalysed(async ({ uri }) => {
        if (this.#present) return;
        if ((await server.status(vscode.Uri.parse(uri)))?.kind === "postmortem") this.found();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#look()),
    ];
  }

  /** There are reports, or somebody wants to see that there are none. */
  found(): void {
    if (this.#present) return;
    this.#present = true;
    void vscode.commands.executeCommand("setContext", "postmortem.hasReports", true);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #look(): Promise<void> {
    this.#looked = true;
    for (const pattern of this.#patterns) {
      if (this.#present) return;
      const found = await vscode.workspace.findFiles(pattern, "**/node_modules/**", MOST);
      const reports = found.filter(({ path }) => path.endsWith(".md"));
      // A configuration says that reports are to come.
      const configured = reports.length < found.length;
      if (configured || (found.length > 0 && (await this.#server.anyReport(reports)))) this.found();
    }
  }
}
