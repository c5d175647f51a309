// Makes and checks everything that is published, from a clean clone: `node scripts/release.mjs [--into FOLDER] [--modules FOLDER]`.
// Into out/release: the npm package, the VSIX, the notices, the bill of materials, the notes and the checksums of them all.
// --modules takes the installed packages from there instead of `npm ci`.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { audited, billOf, bundled, faultsOf } from "./supply.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * What the changelog says of a version. @param {string} changelog @param {string} version
 * @returns {string} @throws Error where it says nothing
 */
export function notesOf(changelog, version) {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((one) => one.startsWith(`[${version}]`));
  const words = part?.slice(part.indexOf("\n")).trim() ?? "";
  if (!/^- /m.test(words))
    throw new Error(`CHANGELOG.md says nothing of ${version}: give it a part “## [${version}]” with what has changed.`);
  const open = parts.find((one) => one.startsWith("[Unreleased]"));
  if (open && /^- /m.test(open)) {
    throw new Error(`CHANGELOG.md still has entries under [Unreleased]: move them to [${version}].`);
  }
  return `${words}\n`;
}

/** @param {string} folder @returns {Map<string, string>} the SHA-256 of each file in it, by path, sorted */
export function sumsOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const files = names
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).replaceAll("\\", "/"))
    .sort();
  return new Map(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(path.join(folder, name)))
        .digest("hex"),
    ]),
  );
}

/**
 * @param {{ source?: string, into?: string, modules?: string, say?: (line: string) => void }} [options] source: the repository to clone
 * @returns {string[]} the files made @throws Error that says what is not right
 */
export function release({ source = root, into = path.join(root, "out/release"), modules, say = console.log } = {}) {
  const work = mkdtempSync(path.join(tmpdir(), "postmortem-release-"));
  try {
    if (git(source, "status", "--porcelain") !== "") throw new Error("There are changes that are not committed.");
    const clone = path.join(work, "first");
    git(source, "clone", "--quiet", "--no-hardlinks", ".", clone);
    const { version } = JSON.parse(readFileSync(path.join(clone, "package.json"), "utf8"));
    const notes = notesOf(readFileSync(path.join(clone, "CHANGELOG.md"), "utf8"), version);
    say(`${version} at ${git(clone, "rev-parse", "--short", "HEAD")}`);

    if (modules) symlinkSync(modules, path.join(clone, "node_modules"), "junction");
    else npm(clone, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    node(clone, "scripts/generate.mjs", "--check");
    node(clone, "scripts/build.mjs", "--clean");
    const first = sumsOf(path.join(clone, "dist"));
    // Once more, in a folder of another name: nothing of either is in what is built.
    const again = path.join(work, "second time");
    renameSync(clone, again);
    node(again, "scripts/build.mjs", "--clean");
    const second = sumsOf(path.join(again, "dist"));
    const differ = [...first].filter(([name, sum]) => second.get(name) !== sum).map(([name]) => name);
    if (differ.length > 0 || first.size !== second.size) throw new Error(`Two builds differ: ${differ.join(", ")}`);
    say(`built twice, ${first.size} files with the same bytes`);

    const lock = JSON.parse(readFileSync(path.join(again, "package-lock.json"), "utf8"));
    const notices = readFileSync(path.join(again, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
    const packages = bundled(notices);
    const faults = faultsOf(packages, lock);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    packInto(again, into, version);
    // Files that are newer, packed once more: whoever builds this version gets the checksums that are published.
    const twice = path.join(work, "packed again");
    touch(again);
    packInto(again, twice, version);
    const packed = sumsOf(twice);
    const unlike = [...sumsOf(into)].filter(([name, sum]) => packed.get(name) !== sum).map(([name]) => name);
    if (unlike.length > 0) throw new Error(`Packed twice, these differ: ${unlike.join(", ")}`);
    say(`packed twice, ${packed.size} packages with the same bytes`);
    writeFileSync(path.join(into, "THIRD-PARTY-NOTICES.txt"), notices);
    writeFileSync(path.join(into, "sbom.cdx.json"), billOf(again, packages));
    writeFileSync(path.join(into, "NOTES.md"), notes);
    tryPackage(path.join(into, `vscode-postmortem-${version}.tgz`), path.join(work, "fresh"), version);
    const { holes, unanswered } = audited(packages, again);
    if (holes.length > 0) throw new Error(holes.join("\n"));
    say(unanswered ? `npm audit: not answered (${unanswered})` : "npm audit: no known hole in what is bundled");
    say("the npm package installs and runs without scripts and without others");
    const sums = [...sumsOf(into)].map(([name, sum]) => `${sum}  ${name}\n`).join("");
    writeFileSync(path.join(into, "SHA256SUMS"), sums);
    return readdirSync(into).sort();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The VSIX and the npm package. @param {string} from @param {string} into @param {string} version */
function packInto(from, into, version) {
  mkdirSync(into, { recursive: true });
  node(from, "scripts/package.mjs", "--no-build");
  copyFileSync(path.join(from, "out/postmortem.vsix"), path.join(into, `postmortem-${version}.vsix`));
  npm(from, "pack", "--ignore-scripts", "--pack-destination", into);
}

/** Makes what was built newer. @param {string} folder */
function touch(folder) {
  const later = new Date(Date.now() + 3_600_000);
  for (const name of sumsOf(path.join(folder, "dist")).keys())
    utimesSync(path.join(folder, "dist", name), later, later);
  utimesSync(path.join(folder, "README.md"), later, later);
}

/** @param {string} tarball @param {string} folder @param {string} version */
function tryPackage(tarball, folder, version) {
  mkdirSync(folder);
  writeFileSync(path.join(folder, "package.json"), "{}");
  npm(folder, "install", "--ignore-scripts", "--offline", "--no-audit", "--no-fund", tarball);
  const installed = path.join(folder, "node_modules/vscode-postmortem");
  const said = node(folder, path.join(installed, "dist/cli.cjs"), "--version").trim();
  if (said !== version) throw new Error(`The package says that it is ${said}.`);
  node(folder, path.join(installed, "dist/cli.cjs"), "explain", "missing-section");
  node(folder, "--eval", 'if (require("vscode-postmortem").analyse("# x").kind !== "other") process.exit(1);');
}

/** @param {string} cwd @param {string[]} words */
function git(cwd, ...words) {
  return execFileSync("git", words, { cwd, encoding: "utf8" }).trim();
}

/** @param {string} cwd @param {string[]} words */
function node(cwd, ...words) {
  return ran(process.execPath, words, cwd);
}

/** @param {string} cwd @param {string[]} words */
function npm(cwd, ...words) {
  const own = process.env.npm_execpath;
  return own ? ran(process.execPath, [own, ...words], cwd) : ran("npm", words, cwd);
}

/** @param {string} command @param {string[]} words @param {string} cwd */
function ran(command, words, cwd) {
  const shell = process.platform === "win32" && command === "npm";
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: "utf8", shell, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${path.basename(command)} ${words.join(" ")} failed.\n${stdout}${stderr}`);
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @param {string} name */
  const option = (name) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : path.resolve(process.argv[at + 1] ?? "");
  };
  const [into, modules] = [option("into"), option("modules")];
  try {
    const files = release({ ...(into ? { into } : {}), ...(modules ? { modules } : {}) });
    console.log(files.map((name) => `made ${name}`).join("\n"));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
