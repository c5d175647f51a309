// The language server as a Node process: IPC when VS Code forks it, standard input and output for every other editor.
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, type MessageReader, type MessageWriter, ProposedFeatures } from "vscode-languageserver/node";
import type { Unreadable } from "../config/loader.ts";
import { readConfigText } from "../disk/read-config.ts";
import { VERSION } from "../language/about.ts";
import { serve } from "./connection.ts";
import { clock } from "./platform.ts";
import type { Platform } from "./settings.ts";
import { watchdog } from "./watchdog.ts";

const HELP = `postmortem-language-server ${VERSION}: incident postmortems in Markdown, over the Language Server Protocol.

Usage: postmortem-language-server [--stdio]

Editors start it and speak to it over standard input and output. --node-ipc, --socket=PORT and --pipe=NAME choose
another way. Options: --version, --help.
`;

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

/** What the server asks of its machine. */
const machine: Platform = { ...clock, readUri, stampUri, pageOf };

/** The program: answers as `process.argv` says. */
export function main(): void {
  const words = process.argv.slice(2);
  if (words.includes("--help") || words.includes("-h")) process.stdout.write(HELP);
  else if (words.includes("--version")) process.stdout.write(`${VERSION}\n`);
  else {
    if (!words.some((word) => TRANSPORT.test(word))) process.argv.push("--stdio");
    const connection = createConnection(ProposedFeatures.all);
    process.on("uncaughtException", (error) => connection.console.error(error.stack ?? error.message));
    process.on("unhandledRejection", (reason) => connection.console.error(String(reason)));
    serve(connection, { ...machine, guard: (options) => watchdog(VERSION, options) });
  }
}

/** A server for one client inside another program, which nothing guards against a text on which reading hangs. */
export function serveOn(reader: MessageReader, writer: MessageWriter): void {
  serve(createConnection(ProposedFeatures.all, reader, writer), machine);
}

async function readUri(uri: string): Promise<string | Unreadable | null | undefined> {
  if (!uri.startsWith("file:")) return undefined;
  return (await readConfigText(fileURLToPath(uri))) ?? null;
}

async function stampUri(uri: string): Promise<string> {
  if (!uri.startsWith("file:")) return "";
  try {
    const { mtimeMs, size } = await stat(fileURLToPath(uri));
    return `${mtimeMs} ${size}`;
  } catch {
    return "";
  }
}

/** The pages lie beside the folder of the bundle. */
function pageOf(rule: string): string | undefined {
  const page = path.join(path.dirname(__filename), "..", "docs", "rules", `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}

// VS Code starts this file; the command's own requires it.
if (require.main === module) main();
