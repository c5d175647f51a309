// The edit of a fix that was chosen in a menu, if the text is still the one that it was offered for.
import type { ResponseError, WorkspaceEdit } from "vscode-languageserver";
import { type CodeActionData, resolvedEdit } from "../language/code-actions.ts";
import { type Fault, faultLine } from "../language/fixes.ts";
import { outdated, refused } from "./answering.ts";
import type { Server } from "./feature.ts";

/** An error where the document has changed since, or the fix would not keep its word: the menu of a long report does not try each. */
export async function chosenEdit(
  server: Server,
  data: CodeActionData,
): Promise<{ edit: WorkspaceEdit } | { error: ResponseError<never> }> {
  const { store, documents } = server;
  const analysed = await store.get(data.uri);
  const present = documents.get(data.uri)?.version;
  if (!analysed || analysed.version !== data.version || present !== data.version) return { error: outdated() };
  const { analysis, reread } = analysed;
  const edit = resolvedEdit(analysis, data, menuForm(server), { reread, onFault: faultLog(server) });
  return edit ? { edit } : { error: refused() };
}

/** Clients that know commands only are given names of fixes, and these are run here. */
export function menuForm({ client }: Server): Server["client"]["codeActions"] {
  return client.codeActionLiterals ? client.codeActions : { ...client.codeActions, lazy: true };
}

export function faultLog({ connection }: Server): (fault: Fault) => void {
  return (fault) => connection.console.error(faultLine(fault));
}

export function isData(value: unknown): value is CodeActionData {
  if (typeof value !== "object" || value === null) return false;
  const { uri, version, fix } = value as Record<string, unknown>;
  return typeof uri === "string" && typeof version === "number" && typeof fix === "string";
}
