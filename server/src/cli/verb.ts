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
  /** Whether standard output shows colours. */
  readonly colour: boolean;
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

/** The process's own streams. A reader that went away (`| head`) ends the process quietly. */
export function processIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  const complain = (sentence: string) => void stderr.write(`${oneLine(sentence)}\n`);
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    complain(`standard output: cannot be written (${reason(error, "written")})`);
    process.exit(FAILED);
  });
  // Nobody hears it.
  stderr.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? undefined : FAILED));
  return {
    out(text) {
      stdout.write(text);
      return OK;
    },
    complain,
    complainLines: (text) => text.trimEnd().split("\n").forEach(complain),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
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
    cwd: process.cwd(),
  };
}
