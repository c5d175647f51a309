// Builds and packs the extension: out/postmortem.vsix. `node scripts/package.mjs [--no-build]`.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import JSZip from "jszip";
import { build, EXTENSION_NOTICES } from "./build.mjs";
import { zip } from "./zip.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * What an editor needs. The command, the library and what belongs to them are the npm package's alone; pages of documentation are
 * where findings and links lead, at this version's place in the repository.
 */
const parts = [
  "dist/client.cjs",
  "dist/client-web.js",
  "dist/server.cjs",
  "dist/server-web.js",
  "dist/webview",
  "docs/walkthrough",
  "docs/postmortem.schema.json",
  "snippets",
  "syntaxes",
  // English is in the code; its file is for whoever translates.
  "l10n/bundle.l10n.de.json",
  "package.nls.json",
  "package.nls.de.json",
  "icons",
  "icon.png",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
];
/** Sections of the README about what is not packed: the command and the servers of other editors, and how they are built. */
const ELSEWHERE = ["In the terminal and in CI", "With assistants", "In other editors", "From source"];

/** @param {string} readme */
function aboutExtension(readme) {
  const sections = readme.split(/^(?=## )/m);
  const missing = ELSEWHERE.filter((title) => !sections.some((section) => section.startsWith(`## ${title}\n`)));
  if (missing.length > 0)
    throw new Error(`README.md has no section “${missing[0]}” any more: mend ELSEWHERE in scripts/package.mjs`);
  const kept = sections.filter((section) => !ELSEWHERE.some((title) => section.startsWith(`## ${title}\n`)));
  const more = "## More\n\n- [In the terminal, in CI, with assistants and in other editors](README.md)\n";
  const anchors = ELSEWHERE.map((title) => title.toLowerCase().replaceAll(" ", "-"));
  return kept
    .join("")
    .replace(/^## More\n\n/m, more)
    .replace(/\]\(#([\w-]+)\)/g, (link, anchor) => (anchors.includes(anchor) ? `](README.md#${anchor})` : link));
}

/** What the changelog says of them. @param {string} changelog */
function changesOfExtension(changelog) {
  const about = /^\*\*Command, pipelines, library\*\*\n[\s\S]*?(?=^#|^\*\*)/gm;
  if (!about.test(changelog))
    throw new Error("CHANGELOG.md has no “Command, pipelines, library”: mend scripts/package.mjs");
  return changelog.replace(about, "");
}

/** What of the manifest only builds, or speaks of what is not packed. Without `type`, dist/server-web.js can be required. */
const unneeded = ["scripts", "devDependencies", "allowScripts", "files", "exports", "bin", "type"];

/**
 * Packs the parts, with links and pictures of the README at this version's place in the repository: neither editors nor
 * marketplaces show what a relative link points at.
 * @param {{ rebuild?: boolean, small?: boolean, vsix?: string }} [options] vsix: the file to make; small: as small as can be, which
 *   takes longer than all else
 * @returns {Promise<string>} the file made
 */
export async function pack({ rebuild = true, small = true, vsix = path.join(root, "out/postmortem.vsix") } = {}) {
  if (rebuild) {
    const { missing } = await build({ clean: true });
    if (missing.length > 0) throw new Error(missing.join("\n"));
  }
  mkdirSync(path.join(root, "out"), { recursive: true });
  // Of its own: another may be packing.
  const stage = mkdtempSync(path.join(root, "out/extension-"));
  for (const part of parts) cpSync(path.join(root, part), path.join(stage, part), { recursive: true });
  cpSync(path.join(root, EXTENSION_NOTICES), path.join(stage, "dist/THIRD-PARTY-NOTICES.txt"));
  for (const [name, about] of /** @type {const} */ ([
    ["README.md", aboutExtension],
    ["CHANGELOG.md", changesOfExtension],
  ]))
    writeFileSync(path.join(stage, name), about(readFileSync(path.join(root, name), "utf8")));
  // Nobody reads them there.
  for (const part of parts.filter((one) => one.endsWith(".json"))) {
    const text = readFileSync(path.join(stage, part), "utf8");
    writeFileSync(path.join(stage, part), JSON.stringify(JSON.parse(text)));
  }
  // The browser's scripts have the same client and the same engine: `require` takes them from there.
  writeFileSync(path.join(stage, "dist/client-shared.cjs"), 'module.exports = require("./client-web.js");\n');
  for (const name of ["engine", "server-shared"])
    writeFileSync(path.join(stage, `dist/${name}.cjs`), 'module.exports = require("./server-web.js");\n');
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  for (const name of unneeded) delete manifest[name];
  writeFileSync(path.join(stage, "package.json"), JSON.stringify(manifest));
  // Nothing has to be left out any more; the packer wants to be told.
  writeFileSync(path.join(stage, ".vscodeignore"), ".vscodeignore\n");
  const repository = manifest.repository.url.replace(/\.git$/, "");
  // The files' times are no part of what is packed: the same files give the same bytes. npm gives its packages this one.
  process.env.SOURCE_DATE_EPOCH ??= "499162500";
  await createVSIX({
    cwd: stage,
    packagePath: vsix,
    dependencies: false,
    baseContentUrl: `${repository}/blob/v${manifest.version}`,
    baseImagesUrl: `${repository}/raw/v${manifest.version}`,
  }).finally(() => rmSync(stage, { recursive: true }));
  if (small) await packSmaller(vsix);
  return vsix;
}

/** Packs what is in an archive anew, as small as can be: a twentieth less to load than the packer's way. @param {string} file */
async function packSmaller(file) {
  const date = new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000);
  const entries = Object.values((await JSZip.loadAsync(readFileSync(file))).files);
  const files = entries.map(async (one) => ({
    name: one.name,
    data: await one.async("nodebuffer"),
    mode: Number(one.unixPermissions ?? 0o100644),
  }));
  writeFileSync(file, await zip(await Promise.all(files), date));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`packed ${path.relative(process.cwd(), await pack({ rebuild: !process.argv.includes("--no-build") }))}`);
}
