// What a verb is, and its way to the terminal.

export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
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
  /** Writes a line to standard error. */
  complain(sentence: string): void;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  readonly cwd: string;
}

/** The command was called wrongly. */
export class UsageError extends Error {
  readonly verb: string | undefined;

  constructor(message: string, verb?: string) {
    super(message);
    this.verb = verb;
  }
}

/** The process's own streams. A reader that went away (`| head`) ends the process quietly. */
export function processIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  return {
    out(text) {
      stdout.write(text);
      return OK;
    },
    complain: (sentence) => void stderr.write(`${sentence}\n`),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    async input() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    cwd: process.cwd(),
  };
}
