// Runs the built command as a process, in a folder of its own.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const CLI = path.resolve(import.meta.dirname, "../../dist/cli.cjs");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** As another user, where we may: root reads what nobody may. */
  readonly uid?: number;
}

/** Runs `postmortem` to its end. */
export async function postmortem(words: readonly string[], { cwd, env, input, uid }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...words], { cwd, env: { ...process.env, ...env }, uid });
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
