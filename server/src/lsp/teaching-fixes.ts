// The fix that says for all reports what a heading is: its words as a name in the configuration file, which is made where there is none.
import type { CodeAction, CodeActionParams, WorkspaceEdit } from "vscode-languageserver";
import { folderOf, joined } from "../config/places.ts";
import { taughtNames } from "../config/teach.ts";
import { nameOf, pathOf, rootOf, uriOf } from "../config/uri.ts";
import { QUICK_FIX, type Taught, taughtAt, textEdits } from "../language/code-actions.ts";
import type { SectionNames } from "../postmortem/own-names.ts";
import { SAVE_FILE_COMMAND } from "../protocol.ts";
import { Lines } from "../text/lines.ts";
import type { Analysed } from "./analysis-store.ts";
import type { Server } from "./feature.ts";

const FIRST_NAME = ".postmortem.yaml";

/** The actions at a place of a report that write the words of a heading into its configuration. */
export async function teachingFixes(
  server: Server,
  { uri, analysis, applied }: Analysed,
  { range, context: { only, diagnostics } }: CodeActionParams,
): Promise<CodeAction[]> {
  if (!server.client.codeActionLiterals) return [];
  const taught = taughtAt(analysis, { range, only, diagnostics });
  if (taught.length === 0) return [];
  const place = await placeFor(server, uri);
  return place ? taught.flatMap((one) => teachingFix(server, place, applied.options.names, one)) : [];
}

interface NamesFile {
  readonly uri: string;
  readonly source: string;
  readonly isNew: boolean;
  /** Where the file is open. */
  readonly version: number | null;
}

/** @param holding the names that hold now, from this file, a base of it or a profile: a list in the file stands in their place */
function teachingFix(
  server: Server,
  place: NamesFile,
  holding: SectionNames | undefined,
  { kind, name, words, diagnostics }: Taught,
): CodeAction[] {
  const names = [...new Set([...(holding?.[kind] ?? []), words])];
  const edit = taughtNames(pathOf(place.uri) ?? FIRST_NAME, place.source, kind, names);
  if (!edit) return [];
  const where = `${place.isNew ? "a new " : ""}${nameOf(place.uri)}`;
  const title = `“${words}” is the ${name} section of all reports: write it into ${where}`;
  const command = server.client.options.saveFileCommand
    ? { command: { title, command: SAVE_FILE_COMMAND, arguments: [place.uri] } }
    : {};
  return [{ title, kind: QUICK_FIX, diagnostics: [...diagnostics], edit: editOf(server, place, edit), ...command }];
}

function editOf({ client }: Server, place: NamesFile, edit: Parameters<typeof textEdits>[1][number]): WorkspaceEdit {
  const { uri, version, source, isNew } = place;
  const edits = textEdits(new Lines(source), [edit]);
  if (!client.codeActions.versioned) return { changes: { [uri]: edits } };
  const create = isNew ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }] : [];
  return { documentChanges: [...create, { textDocument: { uri, version }, edits }] };
}

/** The nearest configuration file of a report; where there is none, the one to make: in the workspace's folder, else beside the report. */
async function placeFor({ client, documents, settings }: Server, uri: string): Promise<NamesFile | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const found = await settings.files.forDocument(uri);
  const file = found?.files.at(-1);
  if (file) {
    const own = uriOf(rootOf(uri), file.path);
    const open = documents.get(own);
    return {
      uri: own,
      source: open?.getText() ?? file.source,
      isNew: false,
      version: open?.version ?? null,
    };
  }
  if (!client.createsFiles) return undefined;
  const folder = settings.folderOf(uri) ?? folderOf(path);
  const made = uriOf(rootOf(uri), joined(folder, FIRST_NAME));
  return { uri: made, source: "", isNew: true, version: null };
}
