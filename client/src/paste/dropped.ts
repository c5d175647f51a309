// What is dropped: the text itself, or that of files, from the explorer or from outside of the editor.
import * as vscode from "vscode";

const URIS = "text/uri-list";
/** Kinds of data for which a drop is asked about. */
export const DROPPED = ["text/plain", URIS, "files"];

/** Files at once, and bytes of all of them. Longer logs are no timeline. */
const MOST_FILES = 5;
const LONGEST = 2 * 1024 * 1024;
/** What people drop to have it linked or shown. */
const LINKED = /\.(?:md|markdown|png|jpe?g|gif|svg|webp|bmp|pdf|mp4|webm|zip|gz)$/i;

export interface Dropped {
  readonly text: string;
  /** Otherwise it is a text that was marked somewhere. */
  readonly fromFile: boolean;
}

/** Undefined where nothing of it is text. */
export async function droppedText(data: vscode.DataTransfer): Promise<Dropped | undefined> {
  const files: { readonly name: string; readonly bytes: () => Thenable<Uint8Array | undefined> }[] = [];
  for (const [, item] of data) {
    const file = item.asFile();
    if (file) files.push({ name: file.name, bytes: () => file.data() });
  }
  if (files.length === 0) {
    for (const line of ((await data.get(URIS)?.asString()) ?? "").split(/\r?\n/)) {
      const uri = /^[a-z][\w+.-]*:/i.test(line) ? vscode.Uri.parse(line) : undefined;
      if (uri && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined)
        files.push({ name: uri.path, bytes: () => bytesOf(uri) });
    }
  }
  if (files.length === 0) {
    const text = await data.get("text/plain")?.asString();
    return text ? { text, fromFile: false } : undefined;
  }
  if (files.length > MOST_FILES || files.some(({ name }) => LINKED.test(name))) return undefined;
  let room = LONGEST;
  const texts: string[] = [];
  for (const file of files) {
    const bytes = await file.bytes();
    room -= bytes?.length ?? 0;
    const text = bytes && room >= 0 ? decoded(bytes) : undefined;
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return { text: texts.join("\n"), fromFile: true };
}

/** Undefined for a folder, and what is too long to be read. */
async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  const { size, type } = await vscode.workspace.fs.stat(uri);
  if (size > LONGEST || (type & vscode.FileType.Directory) !== 0) return undefined;
  return vscode.workspace.fs.readFile(uri);
}

/** UTF-8, or UTF-16 with its mark; undefined for what is no text. */
export function decoded(bytes: Uint8Array): string | undefined {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "";
  if (wide === "" && bytes.includes(0)) return undefined;
  try {
    return new TextDecoder(wide || "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
