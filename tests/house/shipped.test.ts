// What ships: the VSIX and the npm package hold the bundles and the data that the manifest names, and nothing else.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { noticesOf } from "../../scripts/notices.mjs";
import { pack } from "../../scripts/package.mjs";
import { OUTAGE } from "../lsp/documents.ts";
import { npm } from "./setup.ts";
import { type ZipEntry, zipEntries, zipText } from "./zip.ts";

const root = path.resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const both = [
  "dist/engine.cjs",
  "dist/server.cjs",
  "dist/client.cjs",
  "dist/client-shared.cjs",
  "dist/server-shared.cjs",
  "dist/client-web.js",
  "dist/server-web.js",
  "dist/THIRD-PARTY-NOTICES.txt",
];
const webview = ["dist/webview/main.js", "dist/webview/main.css"];
/** The npm package's alone. */
const programs = [
  "dist/cli.cjs",
  "dist/mcp.cjs",
  "dist/postmortem-language-server.cjs",
  "dist/library.cjs",
  "dist/library.mjs",
  "dist/library-web.mjs",
  "dist/library.d.cts",
  "dist/library.d.mts",
];
/** Files of the tree that the manifest's contributions point at. */
const contributed: string[] = [
  ...JSON.stringify(manifest.contributes).matchAll(/"(?:\.\/)?((?:snippets|syntaxes|icons|docs)\/[^"]+)"/g),
].map(([, file]) => file as string);

/** Whether a file belongs into both packages. */
function belongs(name: string): boolean {
  return (
    both.includes(name) ||
    contributed.includes(name) ||
    /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|icon\.png|icons\/[\w-]+\.svg|docs\/rules\/[\w-]+\.md|package\.nls(?:\.[a-z]{2})?\.json|l10n\/bundle\.l10n(?:\.[a-z]{2})?\.json|docs\/(configuration|terms)\.md)$/i.test(
      name,
    ) ||
    /^dist\/webview\/[\w.-]+\.(js|css|ttf|woff2?)$/.test(name)
  );
}

/** What a Markdown text links to and shows, in the order written. */
function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string);
}

/** The names of the packages that the sources import. */
function importedPackages(): string[] {
  const files = ["server/src", "client/src", "client/webview"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(path.join(root, folder, name), "utf8")),
  );
  const names = files.flatMap((text) =>
    [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from "((?:@[\w-]+\/)?[\w-]+)[^"]*";/gm)].map(
      ([, name]) => name,
    ),
  );
  return [...new Set(names as string[])].filter((name) => name !== "vscode" && name !== "node");
}

describe("the notices of others' packages", () => {
  const notices = () => readFileSync(path.join(root, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");

  it("name every package that is imported, with its version and its terms", () => {
    const imported = importedPackages();
    expect(imported).toEqual(expect.arrayContaining(["yaml", "markdown-it", "vscode-languageclient", "d3-scale"]));
    for (const name of imported) {
      const { version } = JSON.parse(readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8"));
      expect(notices()).toContain(`\n${name} ${version}\n`);
    }
    expect(notices()).toContain(readFileSync(path.join(root, "node_modules/yaml/LICENSE"), "utf8").trim());
    // What comes along with them, and the icons.
    for (const name of ["linkify-it", "vscode-jsonrpc", "@vscode/codicons"]) expect(notices()).toContain(`\n${name} `);
  });

  it("refuse a package without a word on its licence", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "postmortem-notices-"));
    mkdirSync(path.join(folder, "node_modules/@a/b/lib"), { recursive: true });
    const manifestOf = (fields: object) =>
      writeFileSync(
        path.join(folder, "node_modules/@a/b/package.json"),
        JSON.stringify({ name: "@a/b", version: "1.0.0", ...fields }),
      );
    const inputs = ["server/src/a.ts", "node_modules/@a/b/lib/c.js", "node_modules/@a/b/lib/d.js"];
    manifestOf({});
    expect(() => noticesOf(folder, inputs)).toThrow("@a/b 1.0.0 says nothing about its licence.");
    manifestOf({ license: "MIT", author: { name: "Somebody" } });
    expect(noticesOf(folder, inputs)).toContain("@a/b 1.0.0\nLicence: MIT\nBy Somebody\n");
    rmSync(folder, { recursive: true });
  });
});

describe("the VSIX", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "postmortem-vsix-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const vsix = path.join(folder, "postmortem.vsix");
  let entries: ZipEntry[];
  let names: string[];
  beforeAll(async () => {
    await pack({ rebuild: false, vsix });
    entries = zipEntries(vsix);
    names = entries
      .map(({ name }) => name)
      .filter((name) => name.startsWith("extension/"))
      .map((name) => name.slice("extension/".length).replace(/^LICENSE\.txt$/, "LICENSE"));
  }, 180_000);

  it("holds the bundles and what the manifest points at", () => {
    expect(contributed.length).toBeGreaterThan(2);
    for (const file of [...both, ...webview, ...contributed, "package.json", "icon.png"]) expect(names).toContain(file);
    for (const file of ["readme.md", "changelog.md", "license"]) {
      expect(names.map((name) => name.toLowerCase())).toContain(file);
    }
  });

  it("holds nothing else: no packages of others, no sources, no tests, no command", () => {
    expect(names.filter((name) => !belongs(name))).toEqual([]);
  });

  it("is small: one engine, one client, no texts of pages", () => {
    expect(statSync(vsix).size).toBeLessThan(1_000_000);
    // An example of a rule, as its page shows it.
    expect(readFileSync(path.join(root, "docs/rules/action-none.md"), "utf8")).toContain("1,200 orders failed.");
    expect(zipText(vsix, "extension/dist/server-web.js")).not.toContain("1,200 orders failed.");
    for (const alias of ["client-shared", "server-shared", "engine"])
      expect(zipText(vsix, `extension/dist/${alias}.cjs`).length).toBeLessThan(100);
  });

  it("tells no time of its packing: packed later, it has the same bytes", () => {
    const years = entries.map(({ time }) => 1980 + (time >>> 25));
    expect([...new Set(years), new Set(entries.map(({ time }) => time)).size]).toEqual([1985, 1]);
  });

  it("shows pictures and links of its README from anywhere: inside the editor and in marketplaces", () => {
    const readme = zipText(vsix, "extension/readme.md");
    const links = linksOf(readme);
    expect(links.length).toBeGreaterThan(10);
    const place = `${manifest.repository.url.replace(/\.git$/, "")}/`;
    expect(links.filter((link) => !link.startsWith("https://") && !link.startsWith("#"))).toEqual([]);
    const pictures = links.filter((link) => link.endsWith(".png"));
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) {
      const prefix = `${place}raw/v${manifest.version}/`;
      expect(picture.startsWith(prefix)).toBe(true);
      expect(existsSync(path.join(root, picture.slice(prefix.length)))).toBe(true);
    }
  });

  it("has a manifest of its own, without what only builds", () => {
    const packed = JSON.parse(zipText(vsix, "extension/package.json"));
    expect(JSON.parse(zipText(vsix, "extension/package.nls.de.json"))).toHaveProperty("commands.new.title");
    expect(packed).toMatchObject({
      name: manifest.name,
      l10n: "./l10n",
      main: "./dist/client.cjs",
      browser: "./dist/client-web.js",
    });
    for (const name of ["bin", "exports", "scripts", "devDependencies"]) expect(packed).not.toHaveProperty(name);
  });
});

describe("the npm package", () => {
  const { tarball, names, home, cache } = inject("packed");
  const folder = mkdtempSync(path.join(tmpdir(), "postmortem-shipped-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds the same and the programs, and needs no other package", () => {
    for (const file of [...both, ...webview, ...programs]) expect(names).toContain(file);
    const more =
      /^(docs\/(adopt|assistants|from-exports|library|recognition)\.md|docs\/images\/[\w-]+\.png|examples\/[\w-]+\.(?:md|mjs)|CONTRIBUTING\.md)$/;
    expect(names.filter((name) => !belongs(name) && !programs.includes(name) && !more.test(name))).toEqual([]);
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it("holds everything that its README and the pages behind it link to", () => {
    const pages = names.filter((name) => /^(README|docs\/[\w-]+)\.md$/.test(name));
    for (const page of pages) {
      const links = linksOf(readFileSync(path.join(root, page), "utf8")).filter((link) => !/^(https?:|#)/.test(link));
      if (page === "README.md") expect(links.length).toBeGreaterThan(10);
      for (const link of links) {
        const target = path.posix.join(path.posix.dirname(page), link.replace(/#.*$/, ""));
        expect([page, link, names.some((name) => name === target || name.startsWith(`${target}/`))]).toEqual([
          page,
          link,
          true,
        ]);
      }
    }
  });

  it("lints in an empty folder, straight from its file", () => {
    const empty = path.join(folder, "empty");
    mkdirSync(empty);
    writeFileSync(path.join(empty, "outage.md"), OUTAGE);
    const ran = npm(["exec", "--yes", `file:${tarball}`, "--", "lint", "outage.md"], empty, cache);
    expect([ran.status, ran.stderr]).toEqual([1, expect.not.stringMatching(/determine|not found/)]);
    expect(ran.stdout).toMatch(/2 findings: 2 warnings/);
  }, 120_000);

  it("installed, puts its commands where npx and scripts find them", () => {
    for (const name of ["postmortem", "vscode-postmortem", "postmortem-language-server"]) {
      const bin = path.join(home, "node_modules/.bin", name);
      const ran = spawnSync(bin, ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
      expect([name, ran.status, ran.stdout?.includes(manifest.version)]).toEqual([name, 0, true]);
    }
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
