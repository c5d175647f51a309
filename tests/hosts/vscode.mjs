// Which editor runs the extension's tests: a desktop VS Code where there is one or it can be fetched, else Code server.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * An executable that takes VS Code's arguments for extension tests.
 * @returns {Promise<{ name: string, executable: string }>}
 */
export async function editor() {
  const given = process.env.VSCODE_PATH;
  if (given) return { name: `desktop VS Code (${given})`, executable: given };
  const codeServer = { name: "Code server", executable: path.join(here, "code-on-code-server.mjs") };
  if (process.env.POSTMORTEM_EDITOR === "code-server" || !hasDisplay() || !(await reachable())) return codeServer;
  try {
    return { name: "desktop VS Code", executable: await downloadAndUnzipVSCode("stable") };
  } catch (error) {
    console.log(`VS Code cannot be downloaded (${error instanceof Error ? error.message : error}).`);
    return codeServer;
  }
}

/** A desktop program needs a desktop. */
function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether VS Code's downloads answer from here. */
async function reachable() {
  try {
    const answer = await fetch("https://update.code.visualstudio.com/api/releases/stable", {
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
