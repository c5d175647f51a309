// Tells of documents on which an earlier run of the server hung, once each, with a way to report it.

import type { Connection } from "vscode-languageserver";
import { nameOf } from "../config/uri.ts";
import { ISSUES } from "../language/about.ts";

/** @param uris of the documents @param showsDocuments the client opens an address when it is asked to */
export async function reportHung(
  connection: Connection,
  uris: readonly string[],
  showsDocuments: boolean,
): Promise<void> {
  if (uris.length === 0) return;
  const names = uris.map(nameOf).join(", ");
  const report = "Report This";
  const message =
    `Reading ${names} took Postmortem too long, so it is left unchecked. All other files go on as before. This is a mistake of ` +
    `Postmortem: a report with the file, or with the part that matters, would help${showsDocuments ? "" : `: ${ISSUES}`}.`;
  try {
    const actions = showsDocuments ? [{ title: report }] : [];
    const chosen = await connection.window.showWarningMessage(message, ...actions);
    if (chosen?.title === report) await connection.window.showDocument({ uri: ISSUES, external: true });
  } catch (error) {
    connection.console.warn(`${message} (${String(error)})`);
  }
}
