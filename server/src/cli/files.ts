// From the words of a command line to texts: files, folders, globs and standard input.
import { stat } from "node:fs/promises";
import path from "node:path";
import { NotRead, readRegular, reason, tooLarge } from "../disk/read-regular.ts";
import { append } from "../text/lists.ts";
import { Failure } from "./failure.ts";
import { findFiles, GLOB_CHARACTERS } from "./find-files.ts";
import { replaceFile } from "./replace-file.ts";
import { type Io, UsageError } from "./verb.ts";

/** UTF-8's byte order mark. */
const BOM = [0xef, 0xbb, 0xbf];

/** A word of the command line that stands for standard input. */
export const STDIN = "-";

/** Bytes; nobody writes a longer report. */
export const LARGEST = 4 * 1024 * 1024;

/** A text to read, under the name that reports give it. */
export interface Input {
  readonly name: string;
  /** Inside the working directory where it lies there, else absolute; forward slashes. */
  readonly path: string;
  readonly absolute: string;
  readonly isLink: boolean;
  /** Standard input: what is written goes to standard output. */
  readonly isStream: boolean;
  /** Without a byte order mark. @throws Failure */
  read(): Promise<string>;
  /** Puts another text in place of the one that was read, behind the same mark. @throws Failure */
  write(text: string): Promise<void>;
}

/**
 * What the words stand for, in their order; folders and globs give their files sorted. A word that stands for nothing
 * gives a `Failure`.
 * @param visit hears each folder that is looked into, absolute
 */
export async function inputsOf(
  words: readonly string[],
  io: Io,
  stdinName = "stdin.md",
  visit?: (folder: string) => void,
): Promise<(Input | Failure)[]> {
  const inputs: (Input | Failure)[] = [];
  for (const word of words)
    append(inputs, word === STDIN ? [stdinInput(io, stdinName)] : await expand(word, io.cwd, visit));
  return inputs;
}

/** Each real file once, however it is named: by its own name rather than a link's. */
export async function unique(inputs: readonly (Input | Failure)[]): Promise<(Input | Failure)[]> {
  const chosen = new Map<string, Input>();
  const keys = await Promise.all(inputs.map((input) => (input instanceof Failure ? "" : keyOf(input.absolute))));
  for (const [index, input] of inputs.entries()) {
    const key = keys[index] as string;
    if (input instanceof Failure) continue;
    const known = chosen.get(key);
    if (!known || (known.isLink && !input.isLink)) chosen.set(key, input);
  }
  return inputs.filter((input, index) => input instanceof Failure || chosen.get(keys[index] as string) === input);
}

/** What of these must not be written: a document that is read, under whatever name, or a file that is there twice. */
export async function notToWrite(
  names: readonly string[],
  inputs: readonly (Input | Failure)[],
  cwd: string,
): Promise<{ readonly name: string; readonly why: "read" | "twice" } | undefined> {
  const read = inputs.flatMap((input) => (input instanceof Failure || input.isStream ? [] : [keyOf(input.absolute)]));
  const documents = new Set(names.length > 0 ? await Promise.all(read) : []);
  const seen = new Set<string>();
  for (const name of names) {
    const key = await keyOf(path.resolve(cwd, name));
    if (documents.has(key)) return { name, why: "read" };
    if (seen.has(key)) return { name, why: "twice" };
    seen.add(key);
  }
  return undefined;
}

/** The same for all names of a file. */
async function keyOf(absolute: string): Promise<string> {
  const found = await stat(absolute, { bigint: true }).catch(() => undefined);
  return found ? `${found.dev}:${found.ino}` : absolute;
}

/** Files that are being read while one is worked on. */
const AHEAD = 16;

/**
 * Does the work for each text in order, reading ahead. Gives what could not be read or failed, in order: one file's failure
 * keeps no other from being read.
 * @param begin hears which text comes next
 * @param atOnce so many are worked on at the same time
 */
export async function forEachText(
  inputs: readonly (Input | Failure)[],
  work: (input: Input, text: string) => Promise<void>,
  begin: (index: number) => void = () => undefined,
  atOnce = 1,
): Promise<Failure[]> {
  const outcomes: Promise<Failure | undefined>[] = [];
  const texts: Promise<string | Failure>[] = [];
  for (const [index, input] of inputs.entries()) {
    for (const next of inputs.slice(texts.length, index + AHEAD)) texts.push(textOrFailure(next));
    begin(index);
    const text = (await texts[index]) ?? "";
    delete texts[index];
    if (text instanceof Failure || input instanceof Failure) outcomes.push(Promise.resolve(text as Failure));
    else {
      const outcome = work(input, text).then(
        () => undefined,
        (error: unknown) => failed(input, error),
      );
      // What ends the command is heard of below, in its turn.
      outcome.catch(() => undefined);
      outcomes.push(outcome);
    }
    await outcomes[index + 1 - atOnce];
  }
  return (await Promise.all(outcomes)).filter((outcome) => outcome !== undefined);
}

async function textOrFailure(input: Input | Failure): Promise<string | Failure> {
  return input instanceof Failure ? input : input.read().catch((error: unknown) => failed(input, error));
}

/** A fault of ours is told with its place in the code; a wrong use ends the command. */
function failed({ name }: Input, error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof UsageError) throw error;
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(name, `could not be analysed: ${told.replace(/\n\s*/g, " | ")}`);
}

async function expand(word: string, cwd: string, visit?: (folder: string) => void): Promise<(Input | Failure)[]> {
  const found = await stat(path.resolve(cwd, word)).catch(() => undefined);
  if (!found?.isDirectory() && (found || !GLOB_CHARACTERS.test(word)))
    return [fileOrFailure(word, cwd, found !== undefined)];
  const files = await findFiles(word, found ? "folder" : "glob", cwd, visit);
  if (files.length === 0) return [new Failure(word, found ? "no Markdown files in this folder" : "no file matches")];
  return unique(files.map((file) => (file instanceof Failure ? file : fileInput(file.name, cwd, file.isLink))));
}

/** Forms of text that are not read, by the end of a name. */
const UNREAD: readonly [RegExp, string][] = [
  [/\.(?:adoc|asciidoc|asc)$/i, "AsciiDoc"],
  [/\.mdx$/i, "MDX"],
  [/\.ipynb$/i, "a notebook"],
  [/\.rst$/i, "reStructuredText"],
  [/\.(?:docx?|odt|pdf|html?)$/i, "no Markdown"],
];

function fileOrFailure(word: string, cwd: string, exists: boolean): Input | Failure {
  const what = exists ? UNREAD.find(([end]) => end.test(word))?.[1] : undefined;
  return what ? new Failure(word, `is ${what}, and only Markdown is read`) : fileInput(word, cwd);
}

function fileInput(name: string, cwd: string, isLink = false): Input {
  const absolute = path.resolve(cwd, name);
  let bytes: Uint8Array | undefined;
  return {
    name,
    path: pathInside(cwd, absolute),
    absolute,
    isLink,
    isStream: false,
    async read() {
      bytes = await readRegular(absolute, LARGEST).catch((error: unknown) => unread(name, error));
      return decode(name, bytes);
    },
    async write(text) {
      if (!bytes) throw new Failure(name, "was not read; nothing was written");
      await replaceFile(absolute, encode(text, bytes), bytes).catch((error: NodeJS.ErrnoException) => {
        throw new Failure(name, `nothing was written: ${error.code ? reason(error, "written") : error.message}`);
      });
    },
  };
}

function stdinInput(io: Io, name: string): Input {
  const absolute = path.resolve(io.cwd, name);
  let bytes: Uint8Array = new Uint8Array();
  return {
    name,
    path: pathInside(io.cwd, absolute),
    absolute,
    isLink: false,
    isStream: true,
    async read() {
      const read = await io.input(LARGEST).catch((error: unknown) => unread(name, error));
      bytes = read ?? unread(name, tooLarge(LARGEST));
      return decode(name, bytes);
    },
    async write(text) {
      io.out(encode(text, bytes).toString("utf8"));
    },
  };
}

function unread(name: string, error: unknown): never {
  if (error instanceof NotRead) throw new Failure(name, error.message);
  const known = error instanceof Error && "code" in error;
  throw known ? new Failure(name, reason(error as NodeJS.ErrnoException, "read")) : error;
}

function pathInside(cwd: string, absolute: string): string {
  const relative = path.relative(cwd, absolute);
  const outside = relative.startsWith("..") || path.isAbsolute(relative);
  return (outside ? absolute : relative).split(path.sep).join("/");
}

/** A text in bytes, with the byte order mark that the bytes before had. */
function encode(text: string, before: Uint8Array): Buffer {
  const mark = BOM.every((byte, i) => before[i] === byte) ? BOM : [];
  return Buffer.concat([Uint8Array.from(mark), Buffer.from(text, "utf8")]);
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
