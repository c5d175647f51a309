// textDocument/documentLink: tickets, issues and commits that a report mentions.
import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import { documentLinks } from "../../language/document-links.ts";
import { type Feature, ofReport } from "../feature.ts";

export const documentLink: Feature = {
  capability: () => ({ documentLinkProvider: {} }),
  answer: (server) => {
    server.connection.onDocumentLinks(
      ofReport<DocumentLinkParams, DocumentLink[]>(
        server,
        "textDocument/documentLink",
        [],
        async ({ analysis, applied, uri }) =>
          documentLinks(analysis, applied.options.settings?.tickets, await server.remotes.of(uri)),
      ),
    );
  },
};
