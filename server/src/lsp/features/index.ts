// Every method that the server answers, one file each: a new one is a file here and a line in this list.
import { customRequests } from "../custom-requests.ts";
import type { Feature } from "../feature.ts";
import { codeAction } from "./code-action.ts";
import { completion } from "./completion.ts";
import { diagnostic } from "./diagnostic.ts";
import { documentLink } from "./document-link.ts";
import { documentSymbol } from "./document-symbol.ts";
import { executeCommand } from "./execute-command.ts";
import { hover } from "./hover.ts";

export const FEATURES: readonly Feature[] = [
  codeAction,
  completion,
  customRequests,
  diagnostic,
  documentLink,
  documentSymbol,
  executeCommand,
  hover,
];
