// What a verb is, and its way to the terminal.
import { reason } from "../disk/read-regular.ts";
import { oneLine } from "./terminal.ts";

export interface Verb {
  /** Returns the exit code. @throws UsageError for wrong options or arguments. */
  run(words: readonly string[], io: Io): Promise<number>;
}

export const OK = 0;
export const FOUND = 1;
export const FAILED = 2;

/** Where a verb reads and writes. */
export interface Io {
  /** Writes to standard output; returns `OK` so that it can end a verb. */
  out(text: string): typeof OK;
  /** Writes a line to standard error, whatever words it has. */
  complain(sentence: string): void;
  /** Writes lines of our own making to standard error. */
  complainLines(text: string): void;
  /** Shows how far long work has come, on a terminal only; the line goes away before anything else is written. */
  progress(words: string): void;
  /** Makes room on a terminal for what is printed anew. */
  clear(): void;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  /** Where a person can be asked; undefined where nobody is there. */
  readonly terminal: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream } | undefined;
  /** All of standard input; undefined where it is longer. @param most bytes */
  input(most: number): Promise<Uint8Array | undefined>;
  readonly cwd: string;
}

/** The command was called wrongly. */
export class UsageError extends Error {
  static readonly NAME = "UsageError";
  override readonly name = UsageError.NAME;
  readonly verb: string | undefined;

  constructor(message: string, verb?: string) {
    super(message);
    this.verb = verb;
  }
}

/** Milliseconds: work that ends within the first is not told of, and the line changes no more often than the second says. */
const PATIENCE = 500;
const PACE = 100;

/** Whether to colour what is written: `FORCE_COLOR` beats `NO_COLOR`, and both beat what the terminal says. */
export function coloured({ FORCE_COLOR, NO_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && !NO_COLOR && TERM !== "dumb";
}

/** What a run of the command has: a process's streams, or those of a program that runs it as a process would. */
export interface Host {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  exit(code?: number): void;
}

/** The process's own. */
export const processHost = (): Host => {
  const { stdout, stderr, stdin, env } = process;
  return { stdout, stderr, stdin, env, cwd: process.cwd(), exit: (code) => process.exit(code) };
};

/** A reader that went away (`| head`) ends the run quietly where it would write more; what is begun is done, and its exit code holds. */
export function ioOf({ stdout, stderr, stdin, env, cwd, exit }: Host): Io {
  const moves = stderr.isTTY === true && env.TERM !== "dumb";
  let next = Date.now() + PATIENCE;
  let shown = false;
  const erase = () => {
    if (shown) stderr.write("\r\x1b[K");
    shown = false;
  };
  /** Whether somebody still reads. */
  const heard = { out: true, err: true };
  const complain = (sentence: string) => {
    if (!heard.err) return;
    erase();
    stderr.write(`${oneLine(sentence)}\n`);
  };
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") {
      heard.out = false;
      return;
    }
    complain(`standard output: cannot be written (${reason(error, "written")})`);
    exit(FAILED);
  });
  stderr.on("error", (error: NodeJS.ErrnoException) => {
    heard.err = false;
    if (error.code !== "EPIPE") exit(FAILED);
  });
  return {
    out(text) {
      if (!heard.out) {
        exit();
        return OK;
      }
      erase();
      stdout.write(text);
      return OK;
    },
    complain,
    complainLines: (text) => text.trimEnd().split("\n").forEach(complain),
    progress(words) {
      if (!moves || !heard.err || Date.now() < next) return;
      next = Date.now() + PACE;
      stderr.write(`\r\x1b[K${oneLine(words)}`);
      shown = true;
    },
    clear() {
      if (stdout.isTTY === true && env.TERM !== "dumb") stdout.write("\x1b[2J\x1b[3J\x1b[H");
    },
    colour: coloured(env, stdout.isTTY === true),
    terminal: stdin.isTTY && stderr.isTTY ? { input: stdin, output: stderr } : undefined,
    async input(most) {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of stdin) {
        chunks.push(chunk as Uint8Array);
        size += (chunk as Uint8Array).length;
        if (size > most) return undefined;
      }
      return Buffer.concat(chunks);
    },
    cwd,
  };
}
