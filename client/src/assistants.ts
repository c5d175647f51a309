// Tools for the language models of the editor: they check a report and read its timeline. They read, and change nothing.
import * as vscode from "vscode";
import { activeMarkdownEditor, baseName, servedSchemes } from "./documents.ts";
import type { Server } from "./server.ts";
import { plainWords } from "./text/plainWords.ts";

/** What a model gives; anything may be missing or of another type. */
interface Input {
  readonly file?: unknown;
  readonly zone?: unknown;
}

interface Invocation {
  readonly input: Input | undefined;
}

/** As editors from 1.95 on have it; the types of the oldest editor that is served know less. */
interface ToolsApi {
  registerTool(
    name: string,
    tool: {
      invoke(options: Invocation, token: vscode.CancellationToken): Promise<unknown>;
      prepareInvocation(options: Invocation): { readonly invocationMessage: string };
    },
  ): vscode.Disposable;
}

/** Nothing in editors that have no tools. */
export function registerAssistants(server: Server): vscode.Disposable[] {
  const {
    lm,
    LanguageModelToolResult: Result,
    LanguageModelTextPart: Text,
  } = vscode as unknown as {
    lm?: Partial<ToolsApi>;
    LanguageModelToolResult?: new (parts: readonly object[]) => object;
    LanguageModelTextPart?: new (text: string) => object;
  };
  if (!lm?.registerTool || !Result || !Text) return [];
  const register = lm.registerTool.bind(lm);
  const tool = (
    name: string,
    about: (file: string) => string,
    read: (uri: vscode.Uri, input: Input) => Promise<readonly string[]>,
  ) =>
    register(name, {
      prepareInvocation: ({ input }) => ({ invocationMessage: about(plainWords(nameOf(input))) }),
      invoke: async ({ input }, token) => {
        const uri = await fileOf(input ?? {});
        if (token.isCancellationRequested) throw new vscode.CancellationError();
        return new Result((await read(uri, input ?? {})).map((text) => new Text(text)));
      },
    });
  return [
    tool(
      "postmortem_check",
      (file) => vscode.l10n.t("Checking {0}", file),
      async (uri) => {
        const name = vscode.workspace.asRelativePath(uri, false);
        const found = await server.check(uri, name);
        if (!found) throw new Error(`${name} could not be read: the language server does not answer.`);
        return found.isReport
          ? [found.json]
          : [found.json, `${name} is not taken for a postmortem, and so without findings.`];
      },
    ),
    tool(
      "postmortem_timeline",
      (file) => vscode.l10n.t("Reading the timeline of {0}", file),
      async (uri, { zone }) => {
        const named = typeof zone === "string" && zone.trim() !== "" ? zone.trim() : null;
        const answer = await server.exportTimeline(uri, "json", named);
        if (answer) return [answer.text];
        throw new Error(
          named === null
            ? `${baseName(uri)} could not be read: the language server does not answer.`
            : `The timeline cannot be told in "${named}". Write the zone like Europe/Berlin, UTC or +01:00.`,
        );
      },
    ),
  ];
}

function nameOf(input: Input | undefined): string {
  const file = input?.file;
  if (typeof file === "string" && file.trim() !== "") return file.trim().split(/[\\/]/).at(-1) ?? file;
  const active = activeMarkdownEditor()?.document.uri;
  return active ? baseName(active) : "";
}

/** The document that is meant: a file of the workspace, one that is open, else the active editor's. Opened, the server reads it. */
async function fileOf({ file }: Input): Promise<vscode.Uri> {
  if (file !== undefined && file !== null && typeof file !== "string")
    throw new Error('"file" is a text: the path of a Markdown file.');
  const name = file?.trim() ?? "";
  if (name === "") {
    const active = activeMarkdownEditor()?.document.uri;
    if (active) return active;
    throw new Error('No Markdown file is open. Name one as "file", relative to the folder of the workspace.');
  }
  const open = vscode.workspace.textDocuments.find(
    ({ uri }) => uri.toString() === name || uri.fsPath === name || uri.path === name,
  );
  if (open) return readable(open);
  for (const uri of candidates(name)) {
    if (!vscode.workspace.getWorkspaceFolder(uri)) continue;
    const document = await vscode.workspace.openTextDocument(uri).then(
      (one) => one,
      () => undefined,
    );
    if (document) return readable(document);
  }
  throw new Error(`"${name}" is no file of the workspace. Give its path relative to the folder of the workspace.`);
}

/** Where a name may lie: as an address, an absolute path, or in one of the workspace's folders. */
function candidates(name: string): vscode.Uri[] {
  if (/^[a-z][\w+.-]+:\/\//i.test(name)) return [vscode.Uri.parse(name)];
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (/^(?:[\\/]|[a-z]:[\\/])/i.test(name))
    return [vscode.Uri.file(name), ...folders.map(({ uri }) => uri.with({ path: name }))];
  return folders.map(({ uri }) => vscode.Uri.joinPath(uri, name));
}

function readable({ uri, languageId }: vscode.TextDocument): vscode.Uri {
  if (languageId === "markdown" && servedSchemes().includes(uri.scheme)) return uri;
  throw new Error(`${baseName(uri)} is no Markdown file.`);
}
