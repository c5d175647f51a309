// The ways on which an editor speaks to the server, as the arguments name them.
import { connect } from "node:net";
import { format } from "node:util";
import {
  type Connection,
  createConnection,
  ErrorCodes,
  type Message,
  ProposedFeatures,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { FrameReader } from "./frame-reader.ts";
import { garbled, mistake } from "./mistake.ts";

/** @param words the arguments; without a way among them it is standard input and output */
export function connectionFor(words: readonly string[]): Connection {
  if (words.includes("--node-ipc")) return createConnection(ProposedFeatures.all);
  const [port, pipe] = [valueIn(words, "--socket"), valueIn(words, "--pipe")];
  if (port === undefined && pipe === undefined) return onStreams(process.stdin, process.stdout);
  const socket = pipe === undefined ? connect(Number(port), "127.0.0.1") : connect(pipe);
  socket.once("error", (error) => {
    process.stderr.write(`The editor cannot be reached: ${error.message}\n`);
    process.exit(1);
  });
  return onStreams(socket, socket);
}

function onStreams(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Connection {
  // Between these two the protocol lets a server speak unasked.
  const seen = new Set<string>();
  const tell = (words: string) => {
    process.stderr.write(`${words}\n`);
    if (seen.has("initialized") && !seen.has("shutdown")) connection.console.error(words);
  };
  // What is printed must not come between messages. Only what handles notifications prints: that one of them failed.
  const print = (...words: unknown[]) => tell(mistake("Something", format(...words)));
  Object.assign(console, { log: print, info: print, debug: print, warn: print, error: print, trace: print });
  const writer = new StreamMessageWriter(output);
  const reader = new FrameReader(input, {
    garbled: (fault) => tell(garbled(fault)),
    unread(id) {
      const error = { code: ErrorCodes.ParseError, message: "The request cannot be read." };
      writer.write({ jsonrpc: "2.0", id, error } as Message).catch(() => undefined);
    },
    called: (method) => void seen.add(method),
  });
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  // An editor that goes without a word, hears no more, or is ended, leaves nothing behind.
  const gone = () => process.exit(seen.has("shutdown") ? 0 : 1);
  reader.onClose(gone);
  output.on("error", gone);
  return connection;
}

/** Of `--name=value` or `--name value`. */
function valueIn(words: readonly string[], name: string): string | undefined {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  const word = words[at];
  return word === name ? words[at + 1] : word?.slice(name.length + 1);
}
