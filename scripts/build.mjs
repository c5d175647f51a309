// Bundles everything that ships into dist/. `node scripts/build.mjs [--watch] [--dev] [--clean] [name…]`, names as in `targets`.
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "@swc/core";
import * as esbuild from "esbuild";
// @ts-expect-error The package has no types.
import subsetFont from "subset-font";
import { noticesOf } from "./notices.mjs";
import { partsFrom, withParts, workerWithParts } from "./shared.mjs";
import { browserWithShared, sharedAlone, sharedFiles, takeShared } from "./shared-files.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const shebang = "#!/usr/bin/env node";
/** The notices of what the extension has. */
export const EXTENSION_NOTICES = "dist/extension-notices.txt";
/** Some dependencies' ES modules ask for their own address, which a CommonJS bundle does not have. */
const ownUrl = `const ownUrl = require("node:url").pathToFileURL(__filename).href;`;

/**
 * What is built from what.
 * @type {Record<string, { entry: string[], out: string, platform: "node" | "worker" | "page" | "module", bin?: boolean, external?: string[], beside?: Record<string, string> }>}
 *   beside: imports that stay imports, of another bundle
 */
export const targets = {
  client: { entry: ["client/src/node.ts"], out: "dist/client.cjs", platform: "node", external: ["vscode"] },
  /** What the desktop's client takes from the browser's, for where that cannot be required: see shared-files.mjs, package.mjs. */
  "client-shared": {
    entry: ["client/src/extension.ts"],
    out: "dist/client-shared.cjs",
    platform: "node",
    external: ["vscode"],
  },
  "client-web": {
    entry: ["client/src/browser.ts"],
    out: "dist/client-web.js",
    platform: "worker",
    external: ["vscode"],
  },
  /** Takes the engine from dist/engine.cjs, which the extension has in another form: see shared.mjs, package.mjs. */
  server: { entry: ["server/src/lsp/node.ts"], out: "dist/server.cjs", platform: "node" },
  /** What the desktop's server takes from the browser's, likewise. */
  "server-shared": { entry: ["server/src/lsp/node.ts"], out: "dist/server-shared.cjs", platform: "node" },
  "server-web": { entry: ["server/src/lsp/browser.ts"], out: "dist/server-web.js", platform: "worker" },
  "server-bin": {
    entry: ["server/src/lsp/program.ts"],
    out: "dist/postmortem-language-server.cjs",
    platform: "node",
    bin: true,
    beside: { "./node.ts": "./server.cjs" },
  },
  cli: {
    entry: ["server/src/cli/main.ts"],
    out: "dist/cli.cjs",
    platform: "node",
    bin: true,
    beside: { "./engine.ts": "./engine.cjs", "./mcp-server.ts": "./mcp.cjs" },
  },
  /** The protocol of assistants with its packages: read in by `postmortem mcp` alone. */
  mcp: { entry: ["server/src/cli/mcp-server.ts"], out: "dist/mcp.cjs", platform: "node" },
  engine: { entry: ["server/src/cli/engine.ts"], out: "dist/engine.cjs", platform: "node" },
  /** The library for browsers, in one module. */
  "library-web": { entry: ["server/src/library/index.ts"], out: "dist/library-web.mjs", platform: "module" },
  webview: { entry: ["client/webview/main.ts", "client/webview/main.css"], out: "dist/webview", platform: "page" },
};

/** What the extension has. It is minified once more: by swc it is smaller by a thirtieth than by esbuild alone. */
const PACKED = ["client", "client-web", "server", "server-web", "webview"];

/** Minifies a bundle once more, where the extension has it. @param {string} name */
async function minifyAgain(name) {
  const target = targets[name];
  if (!target || !PACKED.includes(name)) return;
  const module = target.platform === "page";
  const file = path.join(root, target.out, module ? "main.js" : "");
  // A script of the browser may have names that others know.
  const toplevel = target.platform !== "worker";
  const format = { comments: /** @type {const} */ (false) };
  const { code } = await minify(await readFile(file, "utf8"), {
    compress: { passes: 3 },
    mangle: { toplevel },
    module,
    format,
  });
  await writeFile(file, code);
}

/**
 * @param {string} name
 * @param {{ dev: boolean }} options
 * @returns {esbuild.BuildOptions}
 */
function optionsOf(name, { dev }) {
  const target = targets[name];
  if (!target) throw new Error(`No bundle is called "${name}"; there are: ${Object.keys(targets).join(", ")}`);
  const [entry = ""] = target.entry;
  const place =
    target.platform === "page"
      ? { entryPoints: target.entry, outdir: target.out }
      : name === "engine"
        ? { stdin: withParts(root, entry), outfile: target.out }
        : { entryPoints: target.entry, outfile: target.out };
  const platform = {
    node: { platform: "node", format: "cjs", target: "node20" },
    worker: { platform: "browser", format: "cjs", target: "es2022" },
    page: { platform: "browser", format: "esm", target: "es2022" },
    module: { platform: "browser", format: "esm", target: "es2022" },
  }[target.platform];
  return {
    ...place,
    .../** @type {Partial<esbuild.BuildOptions>} */ (platform),
    ...(name === "server-web" ? { ...workerWithParts(root, entry), entryPoints: [] } : {}),
    absWorkingDir: root,
    bundle: true,
    external: target.external ?? [],
    // CommonJS first: some dependencies' UMD builds hide their own requires from the bundler.
    mainFields: target.platform === "node" ? ["module", "main"] : ["browser", "module", "main"],
    loader: { ".ttf": "file", ".svg": "text" },
    assetNames: "[name]",
    banner: target.platform === "node" ? { js: target.bin ? `${shebang}\n${ownUrl}` : ownUrl } : {},
    minify: !dev,
    supported: {
      // A literal is made once; what esbuild puts in its place, at every call. All targets know the escapes.
      "regexp-unicode-property-escapes": true,
      // `import()` of a bundle beside would read it once more, to find its names: `require` does not.
      ...(target.platform === "node" ? { "dynamic-import": false } : {}),
    },
    metafile: true,
    plugins: [
      name === "server" ? partsFrom(root, "./engine.cjs") : bundlesBeside(target.beside ?? {}),
      blocksAlone,
      // While one works on them, they may be looked at.
      ...(dev ? [] : [usedIcons]),
    ],
    sourcemap: dev ? "linked" : false,
    // The words of many languages are half as long so.
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    define: {
      "process.env.NODE_ENV": JSON.stringify(dev ? "development" : "production"),
      ...(target.platform === "node" ? { "import.meta.url": "ownUrl" } : {}),
    },
  };
}

/**
 * What markdown-it brings for text within blocks, which nobody asks it for: a finder of bare addresses and the names of HTML's
 * characters (`&amp;`), of which its block rules read those behind a fence and in addresses of references.
 * @type {esbuild.Plugin}
 */
const blocksAlone = {
  name: "blocks-alone",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]linkify-it[\\/]/ }, () => ({ contents: "export class LinkifyIt {}" }));
    onLoad({ filter: /[\\/]node_modules[\\/]entities[\\/]/ }, () => ({
      contents: "export const decodeHTMLStrict = (text) => text;",
    }));
  },
};

/**
 * Of the icons' rules and of their font only those whose names stand in the page's sources. A test of the page looks for what
 * is missing.
 * @type {esbuild.Plugin}
 */
const usedIcons = {
  name: "used-icons",
  setup({ onLoad }) {
    const rule = /^\.codicon-([a-z0-9-]+):before \{ content: "\\([0-9a-f]+)" \}$/gm;
    onLoad({ filter: /[\\/]codicon\.css$/ }, async ({ path: file }) => {
      const words = await wordsOfThePage();
      const css = await readFile(file, "utf8");
      return { contents: css.replace(rule, (all, name) => (words.has(name) ? all : "")), loader: "css" };
    });
    onLoad({ filter: /[\\/]codicon\.ttf$/ }, async ({ path: file }) => {
      const words = await wordsOfThePage();
      const css = await readFile(file.replace(/ttf$/, "css"), "utf8");
      const used = [...css.matchAll(rule)].filter(([, name = ""]) => words.has(name));
      const signs = used.map(([, , code = ""]) => String.fromCodePoint(Number.parseInt(code, 16))).join("");
      const contents = await subsetFont(await readFile(file), signs, { targetFormat: "truetype" });
      return { contents, loader: "file" };
    });
  },
};

/** What stands in quotes in the page's sources. */
async function wordsOfThePage() {
  const folder = path.join(root, "client/webview");
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const sources = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
  return new Set(sources.join("\n").match(/(?<=")[a-z0-9-]+(?=")/g));
}

/**
 * @param {Record<string, string>} beside
 * @returns {esbuild.Plugin}
 */
function bundlesBeside(beside) {
  return {
    name: "bundles-beside",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path: name }) => {
        const other = beside[name];
        return other === undefined ? undefined : { path: other, external: true };
      });
    },
  };
}

/**
 * What programs import: a door to the engine's bundle for each kind of module, and the types of both. What else programs shall
 * import (such as a plugin of markdown-it) is exported by server/src/cli/engine.ts and server/src/library/index.ts, and declared
 * in server/src/library/types.ts: the names are taken from there.
 */
async function writeLibrary() {
  const declared = await readFile(path.join(root, "server/src/library/types.ts"), "utf8");
  const names = [...declared.matchAll(/^export declare (?:function|const) (\w+)/gm)].map(([, name]) => name).join(", ");
  /** @type {Record<string, string>} */
  const files = {
    "library.cjs": `const { ${names} } = require("./engine.cjs");\nmodule.exports = { ${names} };\n`,
    "library.mjs": `import library from "./library.cjs";\nexport const { ${names} } = library;\n`,
    "library.d.cts": declared,
    "library.d.mts": declared,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(root, "dist", name), text);
}

/**
 * Builds the bundles whose sources are there.
 * @param {{ dev?: boolean, clean?: boolean, names?: string[] }} [options] clean: empty dist/ first
 * @returns {Promise<{ built: string[], missing: string[] }>} `missing` tells in words what lacks a source
 */
export async function build({ dev = false, clean = false, names = Object.keys(targets) } = {}) {
  /** @type {string[]} */ const built = [];
  /** @type {string[]} */ const missing = [];
  if (clean) await rm(path.join(root, "dist"), { recursive: true, force: true });
  await mkdir(path.join(root, "dist"), { recursive: true });
  /** @type {Set<string>} */ const inputs = new Set();
  /** @type {Set<string>} */ const packed = new Set();
  /** @type {Map<string, string[]>} */ const shared = new Map();
  for (const name of names) {
    const options = optionsOf(name, { dev });
    const absent = (targets[name]?.entry ?? []).filter((file) => !existsSync(path.join(root, file)));
    if (absent.length > 0) {
      missing.push(`${targets[name]?.out} is not built: ${absent.join(" and ")} not there`);
      continue;
    }
    const { metafile } = await esbuild.build(await withShared(name, options, dev, shared));
    for (const input of Object.keys(/** @type {esbuild.Metafile} */ (metafile).inputs)) {
      // What is taken from another bundle is counted there.
      if (input.startsWith("shared:")) continue;
      inputs.add(input);
      // The protocol of assistants is the npm package's alone.
      if (name !== "mcp") packed.add(input);
    }
    if (!dev) await minifyAgain(name);
    if (targets[name]?.bin) await chmod(path.join(root, /** @type {string} */ (options.outfile)), 0o755);
    built.push(targets[name]?.out ?? name);
  }
  if (built.includes("dist/engine.cjs")) await writeLibrary();
  // A part of the bundles has a part of the notices.
  if (names.length === Object.keys(targets).length) {
    await writeFile(path.join(root, "dist/THIRD-PARTY-NOTICES.txt"), noticesOf(root, inputs));
    await writeFile(path.join(root, EXTENSION_NOTICES), noticesOf(root, packed));
  }
  return { built, missing };
}

/**
 * The same options, with what both bundles of the client have once, and of the server's; while one works on them, each is whole.
 * @param {string} name @param {esbuild.BuildOptions} options @param {boolean} dev
 * @param {Map<string, string[]>} shared  the files that both have, by program: looked for once in a build
 * @returns {Promise<esbuild.BuildOptions>}
 */
async function withShared(name, options, dev, shared) {
  const [program = ""] = name.split("-");
  if (dev || !["client", "server"].includes(program) || targets[name]?.bin) return options;
  const bundles = { desktop: optionsOf(program, { dev }), browser: optionsOf(`${program}-web`, { dev }) };
  const files =
    shared.get(program) ?? (await sharedFiles(root, bundles, program === "server" ? SAME_EVERYWHERE : undefined));
  shared.set(program, files);
  if (name === `${program}-shared`) return { ...options, entryPoints: [], ...sharedAlone(root, files) };
  if (name === "client-web")
    return { ...options, entryPoints: [], ...browserWithShared(root, targets[name]?.entry[0] ?? "", files) };
  if (name === "server-web") return { ...options, ...workerWithParts(root, targets[name]?.entry[0] ?? "", files) };
  const take = takeShared(root, `./${program}-shared.cjs`, (file) => files.includes(file));
  return { ...options, plugins: [take, ...(options.plugins ?? [])] };
}

/** What the packages of the protocol have for every machine. The server's own files are the engine's parts: see shared.mjs. */
const SAME_EVERYWHERE = /node_modules\/vscode-[^/]+\/lib\/(?:common|esm)\//;

/** @param {string[]} names */
async function watch(names) {
  console.log("build started");
  for (const name of names) {
    const context = await esbuild.context({ ...optionsOf(name, { dev: true }), logLevel: "info" });
    await context.watch();
  }
  console.log("all built, watching");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith("--"));
  const chosen = names.length > 0 ? names : Object.keys(targets);
  try {
    if (words.includes("--watch")) {
      await watch(chosen);
    } else {
      const { built, missing } = await build({
        dev: words.includes("--dev"),
        clean: words.includes("--clean"),
        names: chosen,
      });
      for (const out of built) console.log(`built ${out}`);
      for (const sentence of missing) console.error(sentence);
      if (missing.length > 0) process.exitCode = 1;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
