// The methods of LSP that the server answers, one file each: a new one is a file here and a line in this list. What our own client
// asks beyond them is a table in ../custom-requests.ts.
import { customRequests } from "../custom-requests.ts";
import type { Feature } from "../feature.ts";
import { codeAction } from "./code-action.ts";
import { codeLens } from "./code-lens.ts";
import { completion } from "./completion.ts";
import { diagnostic } from "./diagnostic.ts";
import { documentLink } from "./document-link.ts";
import { documentSymbol } from "./document-symbol.ts";
import { executeCommand } from "./execute-command.ts";
import { foldingRange } from "./folding-range.ts";
import { formatting } from "./formatting.ts";
import { hover } from "./hover.ts";
import { inlayHint } from "./inlay-hint.ts";
import { onTypeFormatting } from "./on-type-formatting.ts";
import { reports } from "./reports.ts";
import { selectionRange } from "./selection-range.ts";
import { workspaceSymbol } from "./workspace-symbol.ts";

export const FEATURES: readonly Feature[] = [
  codeAction,
  codeLens,
  completion,
  customRequests,
  diagnostic,
  documentLink,
  documentSymbol,
  executeCommand,
  foldingRange,
  formatting,
  hover,
  inlayHint,
  onTypeFormatting,
  reports,
  selectionRange,
  workspaceSymbol,
];
