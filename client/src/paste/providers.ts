// Chats and logs that are pasted or dropped into a report become entries of its timeline; the plain text stays one key away.
import * as vscode from "vscode";
import type { ImportedEntries } from "../../../server/src/protocol.ts";
import { toRange } from "../commands/applySnippet.ts";
import { servedSchemes } from "../documents.ts";
import { showInfo } from "../say.ts";
import type { Server } from "../server.ts";
import { type EditKind, type PasteEdit, pasteApi } from "./api.ts";
import { type Asked, completed, importAsking, leftOutInWords } from "./ask.ts";
import { DROPPED, type Dropped, droppedText } from "./dropped.ts";

const TEXT = "text/plain";

/** What is known of an edit until it is chosen. */
interface Wanted {
  readonly document: vscode.TextDocument;
  readonly asked: Asked;
  /** What was answered when it was offered. */
  readonly answer: ImportedEntries;
}

/** Nothing in editors that are too old for it. */
export function registerPaste(server: Server, output: vscode.LogOutputChannel): vscode.Disposable[] {
  const api = pasteApi();
  if (!api) return [];
  const kind = api.kinds.Empty.append("postmortem", "timeline");
  /** What comes first where entries do not: the text, or a link to the file. */
  const plain = api.kinds.Text ? [api.kinds.Text] : [];
  const links = ["uri", "markdown", "text"].map((name) => api.kinds.Empty.append(name));
  const wanted = new WeakMap<PasteEdit, Wanted>();
  const selector = servedSchemes().map((scheme) => ({ language: "markdown", scheme }));
  const metadata = {
    providedPasteEditKinds: [kind],
    providedDropEditKinds: [kind],
    dropMimeTypes: DROPPED,
    pasteMimeTypes: [TEXT],
  };

  const offers = async (
    make: new (insertText: string, title: string, kind: EditKind) => PasteEdit,
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    given: Dropped | undefined,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined> => {
    const [range] = ranges;
    const { text, fromFile } = given ?? { text: "", fromFile: false };
    // A clock is in every entry: most pastes are none.
    if (text === "" || !range || ranges.length > 1 || !/\d/.test(text) || token.isCancellationRequested)
      return undefined;
    const { version } = document;
    const asked: Asked = { text, range: { start: range.start, end: range.end } };
    const answer = await server.importEntries(document.uri, asked);
    if (!answer || answer.offer === "no" || document.version !== version) return undefined;
    if (answer.needs.length === 0 && answer.edits.length === 0) return undefined;
    return choices(answer, asked).map(([title, more], i) => {
      const edit = new make(text, title, i === 0 ? kind : kind.append(...Object.keys(more)));
      if (answer.offer === "second") edit.yieldTo = fromFile ? links : plain;
      wanted.set(edit, { document, asked: { ...asked, ...more }, answer });
      return edit;
    });
  };
  const resolve = async (edit: PasteEdit, telling = true): Promise<PasteEdit> => {
    const known = wanted.get(edit);
    if (!known) return edit;
    const { document, asked } = known;
    const answer = await importAsking(server, document.uri, asked);
    // Without an answer it is a paste like any other. Who changes their mind has taken the plain text back by now.
    if (!answer || answer.edits.length === 0 || answer.version !== document.version) return edit;
    edit.insertText = "";
    edit.additionalEdit = new vscode.WorkspaceEdit();
    edit.additionalEdit.set(document.uri, textEdits(answer));
    const left = leftOutInWords(answer);
    if (left && telling && !asked.evidence) void showInfo(left);
    return edit;
  };
  const pasting = () =>
    api.paste(
      selector,
      {
        provideDocumentPasteEdits: async (document, ranges, data, _context, token) => {
          const text = await data.get(TEXT)?.asString();
          return offers(api.DocumentPasteEdit, document, ranges, text ? { text, fromFile: false } : undefined, token);
        },
        resolveDocumentPasteEdit: (edit) => resolve(edit),
      },
      metadata,
    );
  /** Editors resolve no drop, so it comes whole: what has to be asked for it is asked before. */
  const drops = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    data: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined> => {
    const given = await droppedText(data).catch(() => undefined);
    const range = new vscode.Range(position, position);
    const edits = (await offers(api.DocumentDropEdit, document, [range], given, token)) ?? [];
    const first = edits[0] && wanted.get(edits[0]);
    // Nobody is asked about what they did not drop into a timeline.
    if (!first || (first.answer.needs.length > 0 && first.answer.offer !== "first")) return undefined;
    const told = await completed(server, document.uri, first.asked);
    if (!told || token.isCancellationRequested) return undefined;
    for (const edit of edits) {
      const known = wanted.get(edit);
      if (known) wanted.set(edit, { ...known, asked: { ...told.asked, ...known.asked } });
      await resolve(edit, edit === edits[0]);
    }
    return edits.filter(({ additionalEdit }) => additionalEdit);
  };
  const dropping = () => api.drop(selector, { provideDocumentDropEdits: drops }, metadata);
  return [pasting, dropping].flatMap((register) => {
    try {
      return [register()];
    } catch (error) {
      // Editors before 1.97 have the names, and refuse them to extensions. The command does the same there.
      output.debug(`Pasting as a timeline is not offered by this editor: ${String(error)}`);
      return [];
    }
  });
}

export function textEdits({ edits }: ImportedEntries): vscode.TextEdit[] {
  return edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText));
}

/** The ways to paste, the usual one first. */
export function choices(
  { count, foldedCount, needs }: ImportedEntries,
  { text }: Asked,
): [string, { readonly evidence?: true; readonly fold?: true }][] {
  const lines = text.trimEnd().split("\n").length;
  const evidence = { evidence: true } as const;
  const kept =
    lines > 1 ? ([[vscode.l10n.t("Timeline Entries, and the Pasted Lines Folded Below"), evidence]] as const) : [];
  const repeated = foldedCount < count || (needs.length > 0 && lines >= 20);
  const fold = repeated
    ? ([[vscode.l10n.t("Timeline Entries, Repeated Log Lines as One"), { fold: true }]] as const)
    : [];
  return [[vscode.l10n.t("Timeline Entries"), {}], ...kept, ...fold].map(([title, more]) => [
    title as string,
    more as object,
  ]);
}
