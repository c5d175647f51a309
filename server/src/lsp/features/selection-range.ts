// textDocument/selectionRange: a time, its entry, its part, the report.
import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import { selectionRange as rangesAround } from "../../language/selection-ranges.ts";
import { type Feature, ofReport } from "../feature.ts";

/** Carets at once; editors ask for all of them. */
const MOST = 200;

export const selectionRange: Feature = {
  capability: () => ({ selectionRangeProvider: true }),
  answer: (server) => {
    server.connection.onSelectionRanges(
      ofReport<SelectionRangeParams, SelectionRange[] | null>(
        server,
        "textDocument/selectionRange",
        null,
        ({ analysis }, { positions }) =>
          positions.slice(0, MOST).map((one) => rangesAround(analysis, analysis.document.lines.offsetAt(one))),
      ),
    );
  },
};
