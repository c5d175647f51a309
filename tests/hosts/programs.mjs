// Programs of the system that tests try things in. Where nobody can be disturbed by it, all that are missing are installed
// at once, from Debian or Ubuntu; elsewhere the tests of those that are not there are skipped.
import { spawnSync } from "node:child_process";
import { canInstall, install } from "./system-packages.mjs";

/** Each with the packages that it comes in. @type {Readonly<Record<string, readonly string[]>>} */
const PACKAGES = {
  nvim: ["neovim"],
  emacs: ["emacs-nox", "elpa-eglot", "elpa-lsp-mode", "elpa-markdown-mode"],
  zsh: ["zsh"],
  fish: ["fish"],
  "pre-commit": ["pre-commit", "git"],
};

/** @param {string} name */
const isThere = (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0;

/**
 * Which of these programs can be run.
 * @template {string} Name
 * @param {readonly Name[]} names
 * @returns {Record<Name, boolean>}
 */
export function programs(names) {
  const disposable = process.getuid?.() === 0 || process.env.CI !== undefined;
  if (disposable && !names.every(isThere) && canInstall()) {
    const missing = Object.keys(PACKAGES).filter((name) => !isThere(name));
    const fault = install(missing.flatMap((name) => PACKAGES[name] ?? []));
    if (fault) console.warn(`${missing.join(", ")} could not be installed: ${fault}`);
  }
  return /** @type {Record<Name, boolean>} */ (Object.fromEntries(names.map((name) => [name, isThere(name)])));
}
