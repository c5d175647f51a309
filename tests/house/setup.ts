// Packs the npm package once for all tests of this project, and installs it once in a folder of its own.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

export interface Packed {
  /** The tarball, absolute. */
  readonly tarball: string;
  /** The paths of the files in it. */
  readonly names: readonly string[];
  /** A project that has it installed: a folder with node_modules. */
  readonly home: string;
  /** An empty cache for npm. */
  readonly cache: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    packed: Packed;
  }
}

const root = path.resolve(import.meta.dirname, "../..");

/** Runs npm without the network. */
export function npm(words: readonly string[], cwd: string, cache: string) {
  const own = process.env.npm_execpath;
  const env = {
    ...process.env,
    npm_config_cache: cache,
    npm_config_update_notifier: "false",
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
  };
  const options = { cwd, env, encoding: "utf8" } as const;
  return own ? spawnSync(process.execPath, [own, ...words], options) : spawnSync("npm", [...words], options);
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "postmortem-package-"));
  const cache = path.join(folder, "cache");
  const home = path.join(folder, "home");
  mkdirSync(home);
  const packed = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root, cache);
  if (packed.status !== 0) throw new Error(`npm pack failed.\n${packed.stderr}`);
  const report = JSON.parse(packed.stdout);
  const { files, filename } = Array.isArray(report) ? report[0] : (Object.values(report)[0] as typeof report);
  const tarball = path.join(folder, filename);
  writeFileSync(path.join(home, "package.json"), "{}");
  const installed = npm(["install", "--ignore-scripts", tarball], home, cache);
  if (installed.status !== 0) throw new Error(`npm install failed.\n${installed.stderr}`);
  project.provide("packed", { tarball, names: (files as { path: string }[]).map((file) => file.path), home, cache });
  return () => rmSync(folder, { recursive: true, force: true });
}
