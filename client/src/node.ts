// The extension on the desktop and on a server: the language server is a Node process, spoken to over IPC.
import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type PostmortemApi, start } from "./extension.ts";
import { registerTasks } from "./tasks.ts";

let stop: (() => Promise<void>) | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<PostmortemApi> {
  const module = context.asAbsolutePath("dist/server.cjs");
  const running = start(
    context,
    (options) =>
      // What the server remembers between its runs lies where the editor keeps such.
      new LanguageClient(
        "postmortem",
        "Postmortem",
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6029"] } },
        },
        {
          ...options,
          initializationOptions: { ...options.initializationOptions, storage: context.globalStorageUri.fsPath },
        },
      ),
  );
  context.subscriptions.push(registerTasks());
  stop = running.stop;
  return running.api;
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
