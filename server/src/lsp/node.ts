// The language server as a Node process: IPC when VS Code forks it, standard input and output for every other editor.

import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, type MessageReader, type MessageWriter, ProposedFeatures } from "vscode-languageserver/node";
import type { Unreadable } from "../config/loader.ts";
import { readConfigText } from "../disk/read-config.ts";
import { optimiseLate, SERVER } from "../disk/start-up.ts";
import { comesBy, walk } from "../disk/walk.ts";
import { VERSION } from "../language/about.ts";
import { MARKDOWN_FILE } from "../text/file-names.ts";
import { serve } from "./connection.ts";
import { mistake } from "./mistake.ts";
import { clock } from "./platform.ts";
import type { Platform } from "./settings.ts";
import { connectionFor } from "./transport.ts";
import { watchdog } from "./watchdog.ts";

const HELP = `postmortem-language-server ${VERSION}: incident postmortems in Markdown, over the Language Server Protocol.

Usage: postmortem-language-server [--stdio]

Editors start it and speak to it over standard input and output. --node-ipc, --socket=PORT and --pipe=NAME choose
another way. Options: --version, --help.
`;

/** What the server asks of its machine. */
const machine: Platform = { ...clock, readUri, stampUri, listMarkdown, listsFile, pageOf };

/** The program: answers as `process.argv` says. */
export function main(): void {
  const words = process.argv.slice(2);
  if (words.includes("--help") || words.includes("-h")) process.stdout.write(HELP);
  else if (words.includes("--version")) process.stdout.write(`${VERSION}\n`);
  else {
    optimiseLate(SERVER);
    // Nobody reads it: the editor is told all the same.
    process.stderr.on("error", () => undefined);
    const connection = connectionFor(words);
    process.on("uncaughtException", (error) => connection.console.error(mistake("Something", error)));
    process.on("unhandledRejection", (reason) => connection.console.error(mistake("Something", reason)));
    serve(connection, { ...machine, guard: (options) => watchdog(VERSION, options) });
  }
}

/** A server for one client inside another program, which nothing guards against a text on which reading hangs. */
export function serveOn(reader: MessageReader, writer: MessageWriter): void {
  serve(createConnection(ProposedFeatures.all, reader, writer), machine);
}

async function readUri(uri: string): Promise<string | Unreadable | null | undefined> {
  if (!uri.startsWith("file:")) return undefined;
  const file = fileOf(uri);
  return file === undefined ? null : ((await readConfigText(file)) ?? null);
}

async function stampUri(uri: string): Promise<string> {
  const file = fileOf(uri);
  if (file === undefined) return "";
  try {
    const { mtimeMs, size } = await stat(file);
    return `${mtimeMs} ${size}`;
  } catch {
    return "";
  }
}

async function listMarkdown(folder: string): Promise<readonly string[] | undefined> {
  if (!folder.startsWith("file:")) return undefined;
  const base = fileURLToPath(folder);
  const found: string[] = [];
  // What a link leads to is listed where it lies.
  for await (const { inside, isLink } of walk(base, { matches: (inside) => MARKDOWN_FILE.test(inside) }))
    if (!isLink) found.push(pathToFileURL(path.join(base, inside)).href);
  return found;
}

async function listsFile(folder: string, uri: string): Promise<boolean> {
  if (!folder.startsWith("file:") || !MARKDOWN_FILE.test(uri)) return false;
  const [base, file] = [fileURLToPath(folder), fileURLToPath(uri)];
  return comesBy(base, path.relative(base, file).split(path.sep).join("/"));
}

/** Undefined for what is no file here: another scheme, another machine's, a wrong escape. */
function fileOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The pages lie beside the folder of the bundle. */
function pageOf(rule: string): string | undefined {
  const page = path.join(path.dirname(__filename), "..", "docs", "rules", `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}

// VS Code starts this file; the command's own requires it.
if (require.main === module) main();
