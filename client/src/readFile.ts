// Files and folders that the language server cannot reach: in a browser, and in virtual file systems.
import * as vscode from "vscode";

/** Longer files hold no configuration and no template. */
const longest = 1024 * 1024;

/** Answers the server's request; null where there is no such file. Text is UTF-8, its byte order mark left out. */
export async function readFile({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    const file = vscode.Uri.parse(uri, true);
    const { size, type } = await vscode.workspace.fs.stat(file);
    if (size > longest || (type & vscode.FileType.Directory) !== 0) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

/** The URIs of the Markdown files of a folder, as far as the editor can list it. */
export async function listFiles({ folder }: { readonly folder: string }): Promise<string[]> {
  const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder, true), "**/*.{md,markdown}");
  const found = await vscode.workspace.findFiles(pattern, "**/node_modules/**");
  return found.map((uri) => uri.toString());
}
