// What is bundled, looked at: licences that may be shipped, a lock file with integrity for all of it, and with --audit what npm knows of
// holes, which has to be answered. `node scripts/supply.mjs [--audit]` after a build.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Licences that ask for no more than that their notice goes along. */
const FREE = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "CC-BY-4.0",
];

/** The packages that are part of the bundles, as the notices name them. @param {string} notices @returns {{ name: string, version: string, licence: string }[]} */
export function bundled(notices) {
  return notices
    .split(`\n\n${"-".repeat(80)}\n\n`)
    .slice(1)
    .flatMap((part) => {
      const [, name = "", version = "", licence = ""] = /^(\S+) (\d\S*)(?:\nLicence: (.+))?/.exec(part) ?? [];
      return name === "" ? [] : [{ name, version, licence }];
    });
}

/**
 * What is wrong with what is bundled, a sentence each.
 * @param {ReturnType<typeof bundled>} packages @param {{ packages: Record<string, { version?: string, integrity?: string, hasInstallScript?: boolean }> }} lock
 */
export function faultsOf(packages, lock) {
  return packages.flatMap(({ name, version, licence }) => {
    const words = licence.replace(/[()]/g, "").split(/ OR /);
    const here = Object.entries(lock.packages).find(
      ([where, one]) => where.endsWith(`node_modules/${name}`) && one.version === version,
    );
    return [
      ...(words.some((word) => FREE.includes(word)) ? [] : [`${name} ${version} has the licence “${licence}”.`]),
      ...(here ? [] : [`${name} ${version} is not in the lock file.`]),
      ...(here && !here[1].integrity ? [`${name} ${version} has no integrity in the lock file.`] : []),
      ...(here?.[1].hasInstallScript ? [`${name} ${version} runs a script when it is installed.`] : []),
    ];
  });
}

/**
 * The bill of materials, CycloneDX as `npm sbom` writes it, of what is bundled alone.
 * @param {string} folder  with package.json and lock file @param {ReturnType<typeof bundled>} packages @returns {string}
 */
export function billOf(folder, packages) {
  const { stdout, stderr, status } = run(["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"], folder);
  if (status !== 0) throw new Error(`npm sbom failed.\n${stderr}`);
  const bill = JSON.parse(stdout);
  const kept = new Map(
    bill.components
      .filter((/** @type {{ name: string, version: string }} */ one) =>
        packages.some(({ name, version }) => one.name === name && one.version === version),
      )
      // They are part of what is published, whatever the manifest calls them.
      .map((/** @type {{ "bom-ref": string }} */ one) => [one["bom-ref"], { ...one, scope: "required" }]),
  );
  const missing = packages.filter(({ name, version }) => !kept.has(`${name}@${version}`));
  if (missing.length > 0) throw new Error(`The bill lacks ${missing.map(({ name }) => name).join(", ")}.`);
  const own = bill.metadata.component["bom-ref"];
  const dependencies = bill.dependencies
    .filter((/** @type {{ ref: string }} */ { ref }) => ref === own || kept.has(ref))
    .map((/** @type {{ ref: string, dependsOn: string[] }} */ { ref, dependsOn }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => kept.has(one)),
    }));
  // Neither a number nor a time of its own: the same source gives the same bill.
  const { serialNumber: _, ...rest } = bill;
  const { timestamp: __, ...metadata } = bill.metadata;
  return `${JSON.stringify({ ...rest, metadata, components: [...kept.values()], dependencies }, undefined, 2)}\n`;
}

/**
 * What npm knows of holes in what is bundled, a sentence each; or why the registry gave no answer, which is no sign that there are none.
 * @param {ReturnType<typeof bundled>} packages @param {string} [folder] with the lock file
 * @returns {{ holes: string[], unanswered?: string }}
 */
export function audited(packages, folder = root) {
  const { stdout, stderr } = run(["audit", "--json", "--package-lock-only"], folder);
  return holesIn(stdout, stderr, packages);
}

/** Reads what `npm audit --json` printed. @param {string} stdout @param {string} stderr @param {ReturnType<typeof bundled>} packages @returns {{ holes: string[], unanswered?: string }} */
export function holesIn(stdout, stderr, packages) {
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {}
  if (!report?.vulnerabilities) {
    const why = report?.error?.summary || report?.message || stderr;
    const [first = "no report"] = String(why).split("\n").filter(Boolean);
    return {
      holes: [],
      unanswered: first.replace(/^npm (?:error|ERR!|warn) /i, "").replace(/https?:\/\/\S+/g, "the registry"),
    };
  }
  /** @type {{ name: string, severity: string, range: string }[]} */
  const known = Object.values(report.vulnerabilities);
  return {
    holes: known
      .filter(({ name }) => packages.some((one) => one.name === name))
      .map(({ name, severity, range }) => `${name} ${range} has a known hole (${severity}).`),
  };
}

/** @param {string[]} words @param {string} cwd */
function run(words, cwd) {
  return spawnSync("npm", words, { cwd, encoding: "utf8", maxBuffer: 1 << 28, shell: process.platform === "win32" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = bundled(readFileSync(path.join(root, "dist/THIRD-PARTY-NOTICES.txt"), "utf8"));
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const asked = process.argv.includes("--audit") ? audited(packages) : undefined;
  const faults = [...faultsOf(packages, lock), ...(asked?.holes ?? [])];
  // Who asks for it wants an answer.
  if (asked?.unanswered) faults.push(`npm audit: not answered (${asked.unanswered}).`);
  for (const fault of faults) console.error(fault);
  console.log(`${packages.length} packages are bundled; ${faults.length} faults.`);
  if (faults.length > 0) process.exitCode = 1;
}
