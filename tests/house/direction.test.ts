// The rule on the direction of imports catches wrong ones. Each case is written into a scratch tree and looked for in the report.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** A file with its text, and the rule that must speak; none where the import is right. */
const cases: readonly (readonly [file: string, text: string, rule: string | undefined])[] = [
  ["server/src/text/a.ts", 'import "../markdown/parse.ts";', "text-knows-only-what-is-below"],
  [
    "server/src/markdown/a.ts",
    'import type { X } from "../time/types.ts";\nexport type Y = X;',
    "markdown-knows-only-what-is-below",
  ],
  ["server/src/markdown/b.ts", 'import "../text/lines.ts";\nimport "markdown-it";', undefined],
  ["server/src/time/a.ts", 'import "../postmortem/model.ts";', "time-knows-only-what-is-below"],
  ["server/src/postmortem/a.ts", 'export type { X } from "../rules/types.ts";', "postmortem-knows-only-what-is-below"],
  ["server/src/capture/a.ts", 'import "../rules/types.ts";', "capture-knows-only-what-is-below"],
  ["server/src/capture/b.ts", 'import "../postmortem/model.ts";', undefined],
  ["server/src/rules/a.ts", 'import "../analyse.ts";', "rules-knows-only-what-is-below"],
  ["server/src/rules/b.ts", 'import "../postmortem/model.ts";', undefined],
  ["server/src/config/a.ts", 'import "../lsp/connection.ts";', "config-knows-only-what-is-below"],
  ["server/src/language/a.ts", 'import "../cli/main.ts";', "language-knows-only-what-is-below"],
  ["server/src/timeline-export/a.ts", 'import "../analyse.ts";', "timeline-export-knows-only-what-is-below"],
  ["server/src/timeline-export/b.ts", 'import "../protocol.ts";', undefined],
  ["server/src/lsp/a.ts", 'import "../cli/main.ts";', "lsp-knows-only-what-is-below"],
  ["server/src/cli/a.ts", 'import "node:fs";\nimport "../config/schema.ts";\nimport "../analyse.ts";', undefined],
  ["server/src/text/b.ts", 'import "node:fs";', "pure-parts-import-no-node"],
  ["server/src/language/b.ts", 'export const late = () => import("path");', "pure-parts-import-no-node"],
  ["server/src/rules/c.ts", 'import "vscode-languageserver/node";', "pure-parts-know-no-editor"],
  ["server/src/language/c.ts", 'import "vscode-languageserver";', "language-knows-only-lsp-types"],
  ["server/src/lsp/browser.ts", 'import "./a-node-helper.ts";', "browser-server-imports-no-node"],
  ["client/src/a.ts", 'import "../../server/src/analyse.ts";', "client-knows-only-the-protocol"],
  ["client/src/b.ts", 'import "../../server/src/protocol.ts";\nimport "vscode";', undefined],
  ["client/webview/a.ts", 'import "vscode";', "webview-has-neither-vscode-nor-node"],
  ["client/webview/b.ts", 'import "node:path";', "webview-imports-no-node"],
  ["server/src/text/c.ts", 'import "./gone.ts";', "no-unresolvable"],
  ["server/src/time/b.ts", 'import "./c.ts";', "no-circle"],
];

/** What the cases import. */
const others = {
  "server/src/text/lines.ts": "",
  "server/src/markdown/parse.ts": "",
  "server/src/time/types.ts": "export type X = 1;",
  "server/src/time/c.ts": 'import "./b.ts";',
  "server/src/postmortem/model.ts": "",
  "server/src/rules/types.ts": "export type X = 1;",
  "server/src/config/schema.ts": "",
  "server/src/analyse.ts": "",
  "server/src/protocol.ts": "",
  "server/src/lsp/connection.ts": "",
  "server/src/lsp/a-node-helper.ts": 'import "node:path";',
  "server/src/cli/main.ts": "",
};

describe("direction of imports", () => {
  let scratch: string;
  let found: Map<string, string[]>;

  beforeAll(() => {
    mkdirSync(path.join(root, "out"), { recursive: true });
    scratch = mkdtempSync(path.join(root, "out/direction-"));
    for (const [file, text] of [...cases, ...Object.entries(others)]) {
      mkdirSync(path.join(scratch, path.dirname(file as string)), { recursive: true });
      writeFileSync(path.join(scratch, file as string), `${text}\n`);
    }
    writeFileSync(
      path.join(scratch, "package.json"),
      '{ "devDependencies": { "markdown-it": "*", "vscode-languageserver": "*", "@types/vscode": "*" } }',
    );
    const tool = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const config = path.join(root, ".dependency-cruiser.mjs");
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [tool, "--config", config, "--output-type", "json", "server", "client"],
      { cwd: scratch, encoding: "utf8", maxBuffer: 1 << 26 },
    );
    expect(stdout, stderr).not.toBe("");
    found = new Map();
    for (const { from, rule } of JSON.parse(stdout).summary.violations) {
      found.set(from, [...(found.get(from) ?? []), rule.name]);
    }
  });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it.each(cases)("%s: %j", (file, _text, rule) => {
    const rules = found.get(file) ?? [];
    if (rule === undefined) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
