// Packages of Debian or Ubuntu that tests need, installed where the user may do so without being asked.
import { spawnSync } from "node:child_process";

const isRoot = process.getuid?.() === 0;

export function canInstall() {
  return process.platform === "linux" && runs("apt-get", ["--version"]) && (isRoot || runs("sudo", ["-n", "true"]));
}

/**
 * @param {readonly string[]} packages
 * @returns {string | undefined} what went wrong
 */
export function install(packages) {
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const command = [
      ...(isRoot ? [] : ["sudo", "-n"]),
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      "-o",
      "DPkg::Lock::Timeout=300",
      "-q",
      ...words,
    ];
    const { status, stdout, stderr } = spawnSync(/** @type {string} */ (command[0]), command.slice(1), {
      encoding: "utf8",
    });
    if (status !== 0) return `apt-get ${words[0]} failed.\n${stdout.slice(-2000)}${stderr.slice(-2000)}`;
  }
  return undefined;
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function runs(command, words) {
  return spawnSync(command, words, { stdio: "ignore" }).status === 0;
}
