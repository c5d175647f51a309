// Runs the built command in a folder of its own: as a process where a test is about one, else in this process, where the
// engine is read in already.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable, Writable } from "node:stream";

export const CLI = path.resolve(import.meta.dirname, "../../dist/cli.cjs");
type Command = typeof import("../../server/src/cli/main.ts")["command"];
/** What the command of a folder of bundles runs. */
export const commandOf = (cli: string): Command => createRequire(import.meta.url)(cli).command;
const built = commandOf(CLI);

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

export interface ProcessOptions extends RunOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command to its end, with streams of its own. */
export async function postmortem(
  words: readonly string[],
  { cwd, input }: RunOptions = {},
  command = built,
): Promise<Ran> {
  const [out, err] = [collected(), collected()];
  const code = await command(words, {
    stdout: out.stream,
    stderr: err.stream,
    stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
    env: process.env,
    cwd: cwd ?? process.cwd(),
    exit: (code) => {
      throw new Error(`The command would end its process (${code}).`);
    },
  });
  return { code, out: out.text(), err: err.text() };
}

/** The same as one who is neither root nor the files' owner, where we are not nobody special ourselves: root reads what nobody may. */
export async function postmortemAsNobody(words: readonly string[], options?: RunOptions): Promise<Ran> {
  if (process.geteuid?.() !== 0) return postmortem(words, options);
  process.seteuid?.(65534);
  try {
    return await postmortem(words, options);
  } finally {
    process.seteuid?.(0);
  }
}

/** Runs `postmortem` to its end as a process. */
export async function postmortemProcess(
  words: readonly string[],
  { cwd, env, input }: ProcessOptions = {},
): Promise<Ran> {
  const own = { XDG_CACHE_HOME: path.resolve(import.meta.dirname, "../../out/cache") };
  const child = spawn(process.execPath, [CLI, ...words], { cwd, env: { ...process.env, ...own, ...env } });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, out, err };
}

/** A new folder with these files; `dispose` removes it. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(path.join(tmpdir(), "postmortem-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return { folder, dispose: () => rm(folder, { recursive: true, force: true }) };
}

function collected() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
