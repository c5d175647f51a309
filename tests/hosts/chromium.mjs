// A Chromium to drive: found, or installed on Debian where the user may.
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { canInstall, install } from "./system-packages.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** Quiet, without network of its own, able to run as root, and not drawing as for a graphics card, which a processor here would be. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-gpu-compositing",
  "--disable-gpu-rasterization",
  "--disable-lcd-text",
  "--disable-threaded-animation",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Where a Chromium is, or undefined.
 * @returns {string | undefined}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!executable(given)) throw new Error(`CHROMIUM_PATH names ${given}, which cannot be run.`);
    return given;
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const suffix = process.platform === "win32" ? ".exe" : "";
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name + suffix);
      if (executable(file)) return file;
    }
  }
  return [...elsewhere, chromium.executablePath()].find(executable);
}

/** @param {string} file */
function executable(file) {
  if (!file || !existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a Chromium is; installs Debian's where none is and the user may.
 * @param {(line: string) => void} [say]
 * @returns {string}
 */
export function ensureChromium(say = console.log) {
  const found = findChromium();
  if (found) return found;
  const help =
    "Install Chromium or Chrome (Debian, Ubuntu: `sudo apt-get install chromium`), or name one in CHROMIUM_PATH.";
  if (!canInstall()) throw new Error(`No Chromium was found, and it cannot be installed from here. ${help}`);
  say("Chromium is installed from the system's packages, once (apt-get install chromium).");
  const fault = install(["chromium", "fonts-dejavu-core", "fonts-liberation"]);
  if (fault) throw new Error(`${fault.split("\n")[0]} ${help}\n${fault}`);
  const installed = findChromium();
  if (!installed) throw new Error(`apt-get installed chromium, but none is found. ${help}`);
  return installed;
}

/** @param {((line: string) => void) | undefined} say */
const options = (say) => ({
  executablePath: ensureChromium(say),
  args: flags,
  headless: !process.env.POSTMORTEM_SHOW,
  // Whoever starts it ends it: see processes.mjs.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
});

/**
 * Starts a Chromium without a window (POSTMORTEM_SHOW=1: with one).
 * @param {(line: string) => void} [say]
 */
export function launchChromium(say) {
  return chromium.launch(options(say));
}

/**
 * The same for other processes, which connect to its address.
 * @param {(line: string) => void} [say]
 */
export function serveChromium(say) {
  return chromium.launchServer(options(say));
}
