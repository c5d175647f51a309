// One LSP method: what the client is told that we can do, and how it is answered. The list of them: features/index.ts.
import type { InitializeResult } from "vscode-languageserver";
import type { Analysed } from "./analysis-store.ts";
import { answering } from "./answering.ts";
import type { Abilities } from "./client-abilities.ts";
import type { ReportIndex } from "./report-index.ts";
import type { Services } from "./services.ts";

/** What a feature has at hand. */
export interface Server extends Services {
  readonly index: ReportIndex;
}

export interface Feature {
  /** What `initialize` answers of it to such a client. */
  readonly capability: (client: Abilities) => InitializeResult["capabilities"];
  /** Puts its handlers on the connection. */
  readonly answer: (server: Server) => void;
  /** Has the client ask anew, once settings have changed. */
  readonly refresh?: (server: Server) => Promise<void> | undefined;
}

/** A handler that answers from the analysis of a report; with `fallback` for a document that is none, or is not open. */
export function ofReport<Params extends { readonly textDocument: { readonly uri: string } }, Result>(
  { connection, store }: Server,
  name: string,
  fallback: Result,
  result: (analysed: Analysed, params: Params) => Result | Promise<Result>,
) {
  return answering<Params, Result>(connection, name, fallback, async (params, token) => {
    const analysed = await store.get(params.textDocument.uri, token);
    return analysed && analysed.analysis.postmortem.genre.kind !== "other" ? result(analysed, params) : fallback;
  });
}
