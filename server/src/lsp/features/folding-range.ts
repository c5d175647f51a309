// textDocument/foldingRange: folds that Markdown does not give.
import type { FoldingRange, FoldingRangeParams } from "vscode-languageserver";
import { foldingRanges } from "../../language/folding.ts";
import { type Feature, ofReport } from "../feature.ts";

export const foldingRange: Feature = {
  capability: () => ({ foldingRangeProvider: true }),
  answer: (server) => {
    server.connection.onFoldingRanges(
      ofReport<FoldingRangeParams, FoldingRange[]>(server, "textDocument/foldingRange", [], ({ analysis }) =>
        foldingRanges(analysis, !server.client.options.foldsMarkdown),
      ),
    );
  },
};
