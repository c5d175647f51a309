// A client that writes bytes and hears messages: for what no library sends.
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const SERVER = path.resolve(import.meta.dirname, "../../dist/postmortem-language-server.cjs");

export interface Heard {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export const HELLO = { method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } };

/** The server as a process to which bytes are written; gives what it answers to an id. @param node options of Node */
export function raw({ words = ["--stdio"], node = [] }: { words?: string[]; node?: string[] } = {}) {
  const server = spawn(process.execPath, [...node, SERVER, ...words], { stdio: "pipe" });
  const heard: Heard[] = [];
  let [bytes, said] = [Buffer.alloc(0), ""];
  let wake = () => {};
  server.stderr.on("data", (chunk) => {
    said += String(chunk);
    wake();
  });
  const ended = once(server, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  const hear = (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.subarray(0, 200).toString());
      const end = header ? header[0].length + Number(header[1]) : Number.POSITIVE_INFINITY;
      if (!header || bytes.length < end) break;
      heard.push(JSON.parse(bytes.subarray(header[0].length, end).toString()));
      bytes = bytes.subarray(end);
    }
    wake();
  };
  server.stdout.on("data", hear);
  const write = (what: string | Buffer) => server.stdin.write(what);
  const frame = (body: string) => write(framed(body));
  const send = (message: object) => frame(JSON.stringify({ jsonrpc: "2.0", ...message }));
  /** Waits for a value; the test's own time limit ends a wait in vain. */
  const until = async <Value>(value: () => Value | undefined): Promise<Value> => {
    for (;;) {
      const found = value();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const answer = (id: unknown) => until(() => heard.find((one) => !one.method && one.id === id));
  return { server, heard, hear, said: () => said, write, frame, send, until, answer, ended };
}

export type Raw = ReturnType<typeof raw>;

export function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
