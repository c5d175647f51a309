// The notices of the packages that are part of the bundles: their licences ask that they go with every copy.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file that holds terms or credits. */
const TERMS = /^(?:licen[cs]e|copying|notice|thirdparty|third-party)/i;

/** The long text of a licence in whose place its address may stand, by section 3(a)(1)(C) of it. */
const BY_ADDRESS = {
  opens: /^Attribution 4\.0 International\n/,
  address: "https://creativecommons.org/licenses/by/4.0/legalcode",
};

/**
 * @param {string} root  the folder that the inputs are relative to
 * @param {Iterable<string>} inputs  files that went into bundles, as esbuild's metafile names them
 * @returns {string} @throws Error where a package has neither a licence file nor the name of a licence
 */
export function noticesOf(root, inputs) {
  const parts = packageFolders(inputs).map((folder) => notice(path.join(root, folder)));
  return [
    "Postmortem's own licence is in the file LICENSE. Its bundles hold parts of the packages below, under these terms.",
    ...[...new Set(parts)].sort(),
    "",
  ].join(`\n\n${"-".repeat(80)}\n\n`);
}

/**
 * The folders of the packages that files lie in.
 * @param {Iterable<string>} inputs
 * @returns {string[]}
 */
export function packageFolders(inputs) {
  /** @type {Set<string>} */ const folders = new Set();
  for (const input of inputs) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input.replaceAll("\\", "/")) ?? [];
    if (folder) folders.add(folder);
  }
  return [...folders].sort();
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const texts = readdirSync(folder)
    .filter((file) => TERMS.test(file) && !/\.(?:[cm]?[jt]s|json)$/.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
    .map((text) => (BY_ADDRESS.opens.test(text) ? BY_ADDRESS.address : text));
  if (texts.length === 0 && !license) throw new Error(`${name} ${version} says nothing about its licence.`);
  const by = typeof author === "string" ? author : author?.name;
  const head = [`${name} ${version}`, license && `Licence: ${license}`, by && `By ${by}`, homepage].filter(Boolean);
  return [head.join("\n"), ...texts].join("\n\n");
}
