// Fixes in a configuration file: the key or value that was probably meant.
import type { CodeAction, CodeActionParams } from "vscode-languageserver";
import { QUICK_FIX } from "../language/code-actions.ts";
import { problemDiagnostics } from "../language/diagnostics.ts";
import type { Server } from "./feature.ts";

export async function configFixes(
  { client, documents, settings }: Server,
  { textDocument: { uri }, range, context: { only } }: CodeActionParams,
): Promise<CodeAction[]> {
  const document = documents.get(uri);
  const wanted = only === undefined || only.some((kind) => kind === "" || kind === QUICK_FIX);
  if (!document || !wanted || !client.codeActionLiterals) return [];
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const problems = await settings.files.check(uri, document.getText());
  return problems.flatMap((problem) => {
    const { span, meant } = problem;
    if (!meant || span.end < start || end < span.start) return [];
    const place = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    return {
      title: `Change to “${meant.word}”`,
      kind: QUICK_FIX,
      isPreferred: true,
      diagnostics: problemDiagnostics(document.getText(), [problem]),
      edit: { changes: { [uri]: [{ range: place, newText: meant.text }] } },
    };
  });
}
