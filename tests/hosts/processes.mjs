// Child processes that never outlive their parent.
import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
process.on("exit", () => {
  for (const child of running) kill(child, "SIGKILL");
});
// A signal ends a program without `exit` unless somebody listens. Who listens elsewhere ends the program there.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) process.exit(1);
  });
}

/**
 * Ends a child with everything that it started.
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal); // The whole group: Code server has an extension host and more.
  } catch {
    // It has ended already.
  }
}

/**
 * Whether a child, or anything of its group, still runs.
 * @param {import("node:child_process").ChildProcess} child
 */
function lives(child) {
  if (child.pid === undefined) return false;
  if (process.platform === "win32") return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a program in a process group of its own.
 * @param {string} command
 * @param {string[]} words
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function startChild(command, words, options = {}) {
  const child = spawn(command, words, {
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    ...options,
  });
  running.add(child);
  let output = "";
  /** @type {(() => void)[]} */ const readers = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data) => {
      output += data;
      for (const reader of readers) reader();
    });
  }
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => {
    child.on("error", (error) => {
      output += `\n${error.message}`;
      running.delete(child);
      resolve(null);
    });
    child.on("exit", (code) => resolve(code));
  });

  /**
   * Resolves with the match once the output shows `pattern`.
   * @param {RegExp} pattern
   * @param {number} limit milliseconds
   * @returns {Promise<RegExpExecArray>}
   */
  function waitFor(pattern, limit) {
    return new Promise((resolve, reject) => {
      const give = (/** @type {string} */ why) => reject(new Error(`${command} ${why}:\n${output.slice(-4000)}`));
      const timer = setTimeout(() => give(`did not print ${pattern} within ${limit / 1000} s`), limit);
      const look = () => {
        const match = pattern.exec(output);
        if (!match) return;
        clearTimeout(timer);
        resolve(match);
      };
      readers.push(look);
      exited.then((code) => {
        clearTimeout(timer);
        give(`ended with exit code ${code}`);
      });
      look();
    });
  }

  /** Asks the program and all of its group to end, and ends those that have not within five seconds. */
  async function stop() {
    kill(child, "SIGTERM");
    const end = Date.now() + 5000;
    while (Date.now() < end && lives(child)) await new Promise((resolve) => setTimeout(resolve, 50));
    kill(child, "SIGKILL");
    await exited;
    running.delete(child);
  }

  return { child, exited, waitFor, stop, output: () => output };
}
