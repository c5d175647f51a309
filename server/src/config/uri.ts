// Paths out of document addresses. Works for `file:` and for the schemes of virtual file systems.

/** The path of a URI, decoded, with forward slashes; undefined where it has none that says anything (`untitled:`). */
export function pathOf(uri: string): string | undefined {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/.exec(uri);
  if (!match?.[3] || match[1] === "untitled") return undefined;
  return decode(match[3]);
}

/** The file's name, for people. */
export function nameOf(uri: string): string {
  const path = pathOf(uri) ?? uri.replace(/^[^:]*:/, "");
  return path.slice(path.lastIndexOf("/") + 1) || uri;
}

/** What stands before the path: `file://`, `vscode-vfs://github`. Files of one root can name each other. */
export function rootOf(uri: string): string {
  return /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?/.exec(uri)?.[0] ?? "";
}

/** The URI of a path under a root. */
export function uriOf(root: string, path: string): string {
  return root + path.split("/").map(encodeURIComponent).join("/");
}

/** The path of the innermost of the workspace folders that hold a document. */
export function folderHolding(uri: string, folders: readonly string[]): string | undefined {
  const path = pathOf(uri);
  return folders
    .filter((folder) => rootOf(folder) === rootOf(uri))
    .map((folder) => (pathOf(folder) ?? "/").replace(/(?<!\/)\/+$/, ""))
    .filter((folder) => path?.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
