// What the extension consists of, the same on the desktop and in a browser.
import * as vscode from "vscode";
import { registerAssistants } from "./assistants.ts";
import { registerCommands } from "./commands/index.ts";
import { registerFormatting } from "./formatting.ts";
import { registerListContinuation } from "./listContinuation.ts";
import { TimelinePanel } from "./panel/panel.ts";
import { registerPaste } from "./paste/providers.ts";
import { PreviewFigures } from "./previewFigures.ts";
import { type CreateClient, Server } from "./server.ts";
import { StatusItems, type StatusShown } from "./status.ts";
import { speak } from "./text/filled.ts";
import { Views } from "./views/index.ts";

/** What other extensions and the tests can ask. */
export interface PostmortemApi {
  /** Resolves when the first start of the language server has ended, well or not. */
  readonly started: Promise<void>;
  /** What the language status of the active file says now. */
  status(): StatusShown;
  readonly views: Views;
  /** Called by the editor, which draws Markdown's preview. */
  readonly extendMarkdownIt: PreviewFigures["extendMarkdownIt"];
}

/** Builds the extension's parts and starts the server without waiting for it. */
export function start(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): { api: PostmortemApi; stop: () => Promise<void> } {
  speak(vscode.l10n);
  const output = vscode.window.createOutputChannel("Postmortem", { log: true });
  const server = new Server(createClient, output);
  const status = new StatusItems(server);
  const panel = new TimelinePanel(server, context.extensionUri, output, context.workspaceState);
  const figures = new PreviewFigures(server);
  const views = new Views(server, panel, context);
  context.subscriptions.push(
    output,
    server,
    status,
    panel,
    figures,
    views,
    registerFormatting(server),
    registerListContinuation(),
    ...registerPaste(server, output),
    ...registerAssistants(server),
  );
  context.subscriptions.push(...registerCommands({ server, panel, output, extensionUri: context.extensionUri }));
  const started = server.start();
  const { extendMarkdownIt } = figures;
  return { api: { started, status: () => status.shown, views, extendMarkdownIt }, stop: () => server.stop() };
}
