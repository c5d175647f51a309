// What git knows of the files: which changed since a revision, and which it ignores. Nothing of the repository is run.
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { UsageError } from "./verb.ts";

const run = promisify(execFile);

/** A repository's settings may name programs to run: none of them here. */
const SAFE = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "diff.external=",
  "-c",
  "core.quotePath=false",
];

/** The files that differ from a revision or are new, as absolute paths. @throws UsageError that says what git said */
export async function changedSince(revision: string, cwd: string): Promise<ReadonlySet<string>> {
  if (revision.startsWith("-")) throw new UsageError(`"${revision}" is no revision.`, "lint");
  const git = async (...words: string[]) => {
    try {
      const options = { cwd, maxBuffer: 256 * 1024 * 1024, windowsHide: true };
      return (await run("git", [...SAFE, ...words], options)).stdout;
    } catch (error) {
      throw new UsageError(`--changed-since ${revision}: ${said(error)}`, "lint");
    }
  };
  const top = (await git("rev-parse", "--show-toplevel")).replace(/\r?\n$/, "");
  const [changed, untracked] = await Promise.all([
    git(
      "diff",
      "--name-only",
      "-z",
      "--no-ext-diff",
      "--no-textconv",
      "--diff-filter=d",
      "--end-of-options",
      revision,
      "--",
    ),
    git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/"),
  ]);
  const names = `${changed}${untracked}`.split("\0").filter(Boolean);
  return new Set(names.map((name) => path.resolve(top, name)));
}

function said(error: unknown): string {
  const { code, stderr } = error as { code?: string; stderr?: string };
  if (code === "ENOENT") return "git is not installed.";
  const line = (stderr ?? "").split("\n").find(Boolean) ?? String(error);
  return line.replace(/^fatal: /, "git says: ");
}
