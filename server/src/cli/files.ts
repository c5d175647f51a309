// From the words of a command line to texts: files, folders, globs and standard input.
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { replaceFile } from "./replace-file.ts";
import { type Io, UsageError } from "./verb.ts";

/** UTF-8's byte order mark. */
const BOM = [0xef, 0xbb, 0xbf];

/** A word of the command line that stands for standard input. */
const STDIN = "-";

const IGNORED = ["**/node_modules/**", "**/.git/**"];

/** A text to read, under the name that reports give it. */
export interface Input {
  readonly name: string;
  /** Inside the working directory where it lies there, else absolute; forward slashes. */
  readonly path: string;
  readonly absolute: string;
  /** Without a byte order mark. @throws Failure */
  read(): Promise<string>;
  /** Puts another text in place of the one that was read; absent where that cannot be done. @throws Failure */
  write?(text: string): Promise<void>;
}

/** Something that could not be read; the others still are. */
export class Failure extends Error {
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
  }
}

/**
 * What the words stand for, in their order; folders and globs give their files sorted. A word that stands for nothing
 * gives a `Failure`.
 */
export async function inputsOf(words: readonly string[], io: Io, stdinName = "stdin.md"): Promise<(Input | Failure)[]> {
  const inputs: (Input | Failure)[] = [];
  for (const word of words) inputs.push(...(word === STDIN ? [stdinInput(io, stdinName)] : await expand(word, io.cwd)));
  return inputs;
}

/** Without those that are named again. */
export function unique(inputs: readonly (Input | Failure)[]): (Input | Failure)[] {
  const seen = new Set<string>();
  return inputs.filter((input) => {
    if (input instanceof Failure) return true;
    const known = seen.has(input.path);
    seen.add(input.path);
    return !known;
  });
}

/** Files that are being read while one is worked on. */
const AHEAD = 16;

/**
 * Does the work for each text in order, reading ahead. Gives the results, and what could not be read or failed: one file's
 * failure keeps no other from being read.
 */
export async function forEachText(
  inputs: readonly (Input | Failure)[],
  work: (input: Input, text: string) => Promise<void>,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  const texts: Promise<string | Failure>[] = [];
  for (const [index, input] of inputs.entries()) {
    for (const next of inputs.slice(texts.length, index + AHEAD)) texts.push(textOrFailure(next));
    const text = (await texts[index]) ?? "";
    delete texts[index];
    if (text instanceof Failure || input instanceof Failure) failures.push(text as Failure);
    else await work(input, text).catch((error: unknown) => failures.push(failed(input, error)));
  }
  return failures;
}

async function textOrFailure(input: Input | Failure): Promise<string | Failure> {
  return input instanceof Failure ? input : input.read().catch((error: unknown) => failed(input, error));
}

/** A fault of ours is told with its place in the code; a wrong use ends the command. */
function failed({ name }: Input, error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof UsageError) throw error;
  return new Failure(
    name,
    `could not be analysed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}

async function expand(word: string, cwd: string): Promise<(Input | Failure)[]> {
  const found = await stat(path.resolve(cwd, word)).catch(() => undefined);
  if (found?.isDirectory()) {
    const files = await globbed("**/*.{md,markdown}", path.resolve(cwd, word));
    if (files.length === 0) return [new Failure(word, "no Markdown files in this folder")];
    return files.map((file) => fileInput(path.join(word, file), cwd));
  }
  if (found || !isDynamicPattern(word)) return [fileInput(word, cwd)];
  const files = await globbed(path.sep === "\\" ? word.replaceAll("\\", "/") : word, cwd);
  return files.length > 0 ? files.map((file) => fileInput(file, cwd)) : [new Failure(word, "no file matches")];
}

async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const files = await glob(pattern, { cwd, ignore: IGNORED, caseSensitiveMatch: false, expandDirectories: false });
  return files.sort((a, b) => (a < b ? -1 : 1));
}

function fileInput(name: string, cwd: string): Input {
  const absolute = path.resolve(cwd, name);
  let bytes: Uint8Array | undefined;
  return {
    name,
    path: pathInside(cwd, absolute),
    absolute,
    async read() {
      bytes = await readFile(absolute).catch((error: NodeJS.ErrnoException) => {
        throw new Failure(name, reason(error, "read"));
      });
      return decode(name, bytes);
    },
    async write(text) {
      if (!bytes) throw new Failure(name, "was not read; nothing was written");
      const mark = BOM.every((byte, i) => bytes?.[i] === byte) ? BOM : [];
      await replaceFile(absolute, Buffer.concat([Uint8Array.from(mark), Buffer.from(text, "utf8")]), bytes).catch(
        (error: NodeJS.ErrnoException) => {
          throw new Failure(name, `nothing was written: ${error.code ? reason(error, "written") : error.message}`);
        },
      );
    },
  };
}

function stdinInput(io: Io, name: string): Input {
  const absolute = path.resolve(io.cwd, name);
  return {
    name,
    path: pathInside(io.cwd, absolute),
    absolute,
    read: async () => decode(name, await io.input()),
  };
}

function pathInside(cwd: string, absolute: string): string {
  const relative = path.relative(cwd, absolute);
  const outside = relative.startsWith("..") || path.isAbsolute(relative);
  return (outside ? absolute : relative).split(path.sep).join("/");
}

/** Text without byte order mark, as editors show it: columns of the first line are theirs. */
function decode(name: string, bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Failure(name, "is written in UTF-16; save it as UTF-8");
  }
  if (bytes.includes(0)) throw new Failure(name, "is a binary file, not text");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(name, "is not valid UTF-8; save it as UTF-8");
  }
}

/** Why the system refuses, in plain words. */
export function reason(error: NodeJS.ErrnoException, what: "read" | "written"): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: `may not be ${what} (permission denied)`,
    EPERM: `may not be ${what} (permission denied)`,
    EISDIR: "is a folder",
    ENOTDIR: "no such file",
    ELOOP: "is a link that leads nowhere",
  };
  return known[error.code ?? ""] ?? error.message;
}
