// The language server in a web worker, for editors in the browser.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { serve } from "./connection.ts";
import { clock } from "./platform.ts";

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
// A worker has no disk: files are read through the client, which also watches them.
serve(connection, {
  ...clock,
  readUri: async () => undefined,
  stampUri: async () => "",
  listMarkdown: async () => undefined,
  listsFile: async () => true,
  pageOf: () => undefined,
});
