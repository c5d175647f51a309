// textDocument/diagnostic: for clients that ask. Those that do not are sent them, see ../diagnostics.ts.
import type { Feature } from "../feature.ts";

export const diagnostic: Feature = {
  capability: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: { identifier: "postmortem", interFileDependencies: false, workspaceDiagnostics: false },
        }
      : {},
  answer: ({ client, diagnostics }) => {
    if (client.pullsDiagnostics) diagnostics.answerPulls();
  },
};
