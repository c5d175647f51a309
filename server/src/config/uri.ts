// Paths out of document addresses. Works for `file:` and for the schemes of virtual file systems.

/** The path of a URI, decoded, with forward slashes; undefined where it has none that says anything (`untitled:`). */
export function pathOf(uri: string): string | undefined {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/.exec(uri);
  if (!match?.[3] || match[1] === "untitled") return undefined;
  return decode(match[3]);
}

/** A document's path inside the innermost of the workspace folders that hold it; else its whole path. */
export function pathInFolders(uri: string, folders: readonly string[]): string | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const root = uri.slice(0, uri.length - uri.replace(/^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?/, "").length);
  const inside = folders
    .filter((folder) => folder.startsWith(root))
    .map((folder) => `${(pathOf(folder) ?? "/").replace(/\/+$/, "")}/`)
    .filter((folder) => path.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0];
  return inside === undefined ? path : path.slice(inside.length);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
