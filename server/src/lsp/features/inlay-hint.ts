// textDocument/inlayHint: how long since the impact began, or the time in UTC, behind each time of the timeline.
import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import { inlayHints } from "../../language/inlay-hints.ts";
import { spanOf } from "../../language/places.ts";
import { type Feature, ofReport } from "../feature.ts";

export const inlayHint: Feature = {
  capability: () => ({ inlayHintProvider: true }),
  answer: (server) => {
    server.connection.languages.inlayHint.on(
      ofReport<InlayHintParams, InlayHint[]>(server, "textDocument/inlayHint", [], ({ analysis, applied }, { range }) =>
        inlayHints(analysis, spanOf(analysis.document.lines, range), applied.help.inlayHints),
      ),
    );
  },
  refresh: ({ connection, client }) => (client.refreshesHints ? connection.languages.inlayHint.refresh() : undefined),
};
