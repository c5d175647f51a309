// Before the panel suite: packs the extension as it is built, installs it into Code server, and starts that and a browser once for all tests.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { pack } from "../../scripts/package.mjs";
import { serveChromium } from "../hosts/chromium.mjs";
import { installExtension, QUIET, startCodeServer } from "../hosts/code-server.mjs";

/** How the tests reach the running server. */
export interface Host {
  readonly authority: string;
  readonly token: string;
  /** Where the browser takes commands. */
  readonly browser: string;
  /** Folder for the tests' workspaces. */
  readonly scratch: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    host: Host;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "postmortem-panel-"));
  const browser = await serveChromium();
  // What is in it is the same; how small it can be is for tests/house/shipped.test.ts.
  const vsix = await pack({ rebuild: false, small: false, vsix: path.join(scratch, "postmortem.vsix") });
  const extensionsDir = path.join(scratch, "extensions");
  const dataDir = path.join(scratch, "data");
  await installExtension({ vsix, extensionsDir, dataDir });
  const token = randomBytes(16).toString("hex");
  const server = await startCodeServer({
    dataDir,
    extensionsDir,
    token,
    trust: true,
    without: QUIET.without,
    settings: {
      ...QUIET.settings,
      "window.restoreWindows": "all",
    },
  });
  project.provide("host", { authority: server.authority, token, browser: browser.wsEndpoint(), scratch });
  return async () => {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  };
}
