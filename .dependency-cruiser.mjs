// The one direction in which the parts may know each other. `npm run depend` checks it.
import { builtinModules } from "node:module";

/** A module of Node's own, as resolved. */
const builtin = `^(?:node:)?(?:${builtinModules.map((name) => name.replaceAll("/", "\\/")).join("|")})$`;

/** What each part of server/src may import besides itself. */
export const knows = {
  text: [],
  languages: ["text"],
  markdown: ["text"],
  time: ["text", "languages", "markdown"],
  postmortem: ["text", "languages", "markdown", "time"],
  capture: ["text", "languages", "markdown", "time", "postmortem"],
  rules: ["text", "languages", "markdown", "time", "postmortem"],
  config: ["text", "time", "postmortem", "rules"],
  language: ["text", "languages", "markdown", "time", "postmortem", "capture", "rules", "analyse.ts", "protocol.ts"],
  "timeline-export": ["text", "time", "capture", "protocol.ts"],
  disk: ["text", "config"],
  lsp: [
    "text",
    "markdown",
    "time",
    "postmortem",
    "capture",
    "rules",
    "analyse.ts",
    "protocol.ts",
    "config",
    "disk",
    "language",
    "timeline-export",
  ],
  library: ["text", "capture", "analyse.ts", "config", "figure-plugin.ts", "language", "timeline-export"],
  cli: [
    "library",
    "text",
    "markdown",
    "time",
    "postmortem",
    "capture",
    "rules",
    "analyse.ts",
    "protocol.ts",
    "config",
    "disk",
    "language",
    "timeline-export",
  ],
};

/** Packages of an editor or of a connection to one. */
const editor = "(^|/)(vscode|vscode-languageclient|vscode-languageserver)(/|$)";

/** Parts without any input, output, clock or global: they run in a web worker too. */
const pure = "^server/src/(?!disk/|lsp/|cli/)";

const direction = Object.entries(knows).map(([part, others]) => ({
  name: `${part}-knows-only-what-is-below`,
  comment: `server/src/${part} may import ${others.length > 0 ? others.join(", ") : "no other part"}.`,
  severity: "error",
  from: { path: `^server/src/${part}/` },
  to: {
    path: "^(server|client|tests|scripts|bench)/",
    pathNot: [part, ...others].map((other) => `^server/src/${other}${other.endsWith(".ts") ? "$" : "/"}`),
  },
}));

export default {
  forbidden: [
    ...direction,
    {
      name: "analyse-is-below-language",
      comment: "analyse.ts joins text, markdown, time, postmortem and rules; nothing above them.",
      severity: "error",
      from: { path: "^server/src/analyse\\.ts$" },
      to: { path: "^(server/src/(config|language|lsp|cli)/|client/)" },
    },
    {
      name: "protocol-knows-nobody",
      comment: "What client and server say to each other stands by itself.",
      severity: "error",
      from: { path: "^server/src/protocol\\.ts$" },
      to: {},
    },
    {
      name: "pure-parts-import-no-node",
      comment: "Everything left of lsp and cli also runs in a web worker.",
      severity: "error",
      from: { path: pure },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-parts-know-no-editor",
      comment: "No editor and no connection in the engine.",
      severity: "error",
      from: { path: pure, pathNot: "^server/src/language/" },
      to: { path: editor },
    },
    {
      name: "language-knows-only-lsp-types",
      comment: "A feature gives LSP's shapes; it knows the types, not the connection.",
      severity: "error",
      from: { path: "^server/src/language/" },
      to: { path: editor, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "browser-server-imports-no-node",
      comment: "The worker's entry and what it reaches have no Node.",
      severity: "error",
      from: { path: "^server/src/lsp/browser\\.ts$" },
      to: { path: builtin, reachable: true },
    },
    {
      name: "client-knows-only-the-protocol",
      comment:
        "The client knows the server through server/src/protocol.ts alone; the plugin of Markdown pages and what may be opened are shared.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/", pathNot: "^server/src/(protocol|figure-plugin|text/address)\\.ts$" },
    },
    {
      name: "server-knows-no-client",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(client|tests|scripts|bench)/" },
    },
    {
      name: "webview-has-neither-vscode-nor-node",
      comment: "What runs inside the panel is a page. It shares types with its host, and the protocol.",
      severity: "error",
      from: { path: "^client/webview/" },
      to: { path: editor },
    },
    {
      name: "webview-imports-no-node",
      severity: "error",
      from: { path: "^client/webview/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "browser-client-imports-no-node",
      severity: "error",
      from: { path: "^client/src/browser\\.ts$" },
      to: { path: "(^|/)vscode-languageclient/node|^client/src/node\\.ts$" },
    },
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
    {
      name: "declared-packages-only",
      comment: "Import what package.json names, not what happens to lie in node_modules.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], pathNot: "^vscode$" },
    },
  ],
  options: {
    parser: "swc",
    // Types too: a type from the wrong part is a dependency of the mind as well.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|node_modules|\\.hosts)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "browser", "types", "default"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".mjs", ".js", ".d.ts", ".json"],
    },
  },
};
