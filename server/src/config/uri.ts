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

/** The URI of a path under a root, as VS Code writes it. */
export function uriOf(root: string, path: string): string {
  const name = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return root + path.split("/").map(name).join("/");
}

/** The URI of a file as VS Code writes it, by which two can be compared; without a slash at its end. */
export function normalUri(uri: string): string {
  const path = pathOf(uri);
  if (path === undefined) return uri;
  const drive = path.replace(/^\/[A-Z]:/, (letter) => letter.toLowerCase());
  return uriOf(rootOf(uri), drive.replace(/(?<!\/)\/+$/, ""));
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
