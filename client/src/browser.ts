// The extension in a browser (vscode.dev, github.dev): the language server is a web worker.
import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { type PostmortemApi, start } from "./extension.ts";

let stop: (() => Promise<void>) | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<PostmortemApi> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "server-web.js").toString(true);
  let worker: Worker | undefined;
  const running = start(
    context,
    (options, broken) =>
      new LanguageClient(
        "postmortem",
        "Postmortem",
        async () => {
          worker?.terminate();
          worker = new Worker(script);
          // A script that cannot be loaded only fires this event; without it the start would wait for ever.
          worker.addEventListener("error", (event) =>
            broken(event.message || vscode.l10n.t("{0} did not load", script)),
          );
          // Not the worker itself: the editor wraps `Worker`, so the client would not know it for one.
          return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
        },
        options,
      ),
  );
  stop = async () => {
    await running.stop();
    worker?.terminate();
  };
  return running.api;
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
