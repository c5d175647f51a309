// textDocument/documentLink: tickets that a report mentions.
import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import { ticketLinks } from "../../language/document-links.ts";
import { type Feature, ofReport } from "../feature.ts";

export const documentLink: Feature = {
  capability: () => ({ documentLinkProvider: {} }),
  answer: (server) => {
    server.connection.onDocumentLinks(
      ofReport<DocumentLinkParams, DocumentLink[]>(server, "textDocument/documentLink", [], ({ analysis, applied }) =>
        ticketLinks(analysis, applied.options.settings?.tickets),
      ),
    );
  },
};
