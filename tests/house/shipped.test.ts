// What ships: the VSIX and the npm package hold the bundles and the data that the manifest names, and nothing else.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { pack } from "../../scripts/package.mjs";
import { type ZipEntry, zipEntries } from "./zip.ts";

const root = path.resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const bundles = [
  "dist/client.cjs",
  "dist/client-web.js",
  "dist/server.cjs",
  "dist/server-web.js",
  "dist/cli.cjs",
  "dist/postmortem-language-server.cjs",
  "dist/webview/main.js",
  "dist/webview/main.css",
];
/** Files of the tree that the manifest's contributions point at. */
const contributed: string[] = [
  ...JSON.stringify(manifest.contributes).matchAll(/"(?:\.\/)?((?:snippets|syntaxes|icons|docs)\/[^"]+)"/g),
].map(([, file]) => file as string);

/** Whether a file belongs into a package. */
function belongs(name: string): boolean {
  return (
    bundles.includes(name) ||
    contributed.includes(name) ||
    /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|icon\.png|icons\/[\w-]+\.svg|docs\/rules\/[\w-]+\.md|docs\/configuration\.md|docs\/images\/[\w-]+\.png)$/i.test(
      name,
    ) ||
    /^dist\/webview\/[\w.-]+\.(js|css|ttf|woff2?)$/.test(name)
  );
}

describe("the VSIX", () => {
  let entries: ZipEntry[];
  let names: string[];
  beforeAll(async () => {
    entries = zipEntries(await pack({ rebuild: false }));
    names = entries
      .map(({ name }) => name)
      .filter((name) => name.startsWith("extension/"))
      .map((name) => name.slice("extension/".length).replace(/^LICENSE\.txt$/, "LICENSE"));
  }, 60_000);

  it("holds the bundles and what the manifest points at", () => {
    expect(contributed.length).toBeGreaterThan(2);
    for (const file of [...bundles, ...contributed, "package.json", "icon.png"]) expect(names).toContain(file);
    for (const file of ["readme.md", "changelog.md", "license"]) {
      expect(names.map((name) => name.toLowerCase())).toContain(file);
    }
  });

  it("holds nothing else: no packages of others, no sources, no tests", () => {
    expect(names.filter((name) => !belongs(name))).toEqual([]);
  });

  it("is small", () => {
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    expect(size).toBeLessThan(6_000_000);
  });
});

describe("the npm package", () => {
  it("holds the same, and needs no other package", () => {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
    const words = [...npm.slice(1), "pack", "--dry-run", "--json", "--ignore-scripts"];
    const report = JSON.parse(
      execFileSync(npm[0] as string, words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
    const { files } = Array.isArray(report) ? report[0] : (Object.values(report)[0] as { files: unknown });
    const names = (files as { path: string }[]).map((file) => file.path);
    for (const file of bundles) expect(names).toContain(file);
    expect(names.filter((name) => !belongs(name))).toEqual([]);
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it.each(Object.entries(manifest.bin as Record<string, string>))("%s can be run", (_name, file) => {
    expect(readFileSync(path.join(root, file), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { status, stdout } = spawnSync(path.join(root, file), ["--version"], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(status).toBe(0);
    expect(stdout).toContain(manifest.version);
  });
});

describe("the manifest", () => {
  it("starts in untrusted and virtual workspaces, on the desktop and in a browser", () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
    expect(manifest.capabilities.virtualWorkspaces).toBe(true);
    expect(manifest.main).toBe("./dist/client.cjs");
    expect(manifest.browser).toBe("./dist/client-web.js");
    expect(manifest.engines.vscode).toBe("^1.91.0");
    expect(manifest.displayName).toBe("Postmortem");
  });

  it("pins what it builds with", () => {
    const loose = Object.entries(manifest.devDependencies as Record<string, string>).filter(
      ([, version]) => !/^\d/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe("the lock file", () => {
  // npm drops platforms whose packages it cannot see while it writes the file, and `npm ci` then refuses it.
  it("names the packages of every platform", () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
    const missing = Object.entries(
      packages as Record<string, { optionalDependencies?: Record<string, string> }>,
    ).flatMap(([where, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${where}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
