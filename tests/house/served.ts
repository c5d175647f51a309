// `postmortem` of an installed package for the scripts of a shell, run by the test's own process, which has the engine read in: a
// process of Node for each call would read it in anew.
import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";
import { commandOf, postmortem } from "../cli/command.ts";

/** Says where it was called, with which words and what to read, and gives what is told for that. */
const program = (port: number) => `#!/usr/bin/env bash
place=$(mktemp -d)
cat > "$place/in"
exec 3<>/dev/tcp/127.0.0.1/${port}
printf '%s\\0' "$#" "$place" "$PWD" "$@" >&3
read -r code <&3
cat "$place/out"
cat "$place/err" >&2
rm -r "$place"
exit "$code"
`;

/**
 * Writes the program into a folder. Who runs it must not block this process.
 * @param home  where the package is installed
 * @returns what ends it
 */
export async function servePostmortem(home: string, folder: string): Promise<() => void> {
  const command = commandOf(path.join(home, "node_modules/vscode-postmortem/dist/cli.cjs"));
  const server = createServer((socket) => {
    let said = "";
    socket.setEncoding("utf8").on("data", async (part: string) => {
      said += part;
      const [count, place = "", cwd = "", ...words] = said.split("\0");
      // Behind the last word stands a zero, too.
      if (words.length !== Number(count) + 1) return;
      const input = readFileSync(path.join(place, "in"));
      const { code, out, err } = await postmortem(words.slice(0, -1), { cwd, input }, command);
      writeFileSync(path.join(place, "out"), out);
      writeFileSync(path.join(place, "err"), err);
      socket.end(`${code}\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "postmortem");
  writeFileSync(file, program((server.address() as AddressInfo).port));
  chmodSync(file, 0o755);
  return () => server.close();
}

/** Runs a script of bash to its end, and lets this process work meanwhile. */
export function bash(
  script: string,
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ status: number; stdout: string; stderr: string }> {
  const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  return new Promise((resolve) => {
    const child = execFile("bash", words, options, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}
