// The recipes of the README for other editors, as they stand there, in those editors.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programs } from "../hosts/programs.mjs";
import { OUTAGE } from "./documents.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const LIMIT = 60_000;

/** The code below the words that introduce it. */
function recipe(words: string): string {
  const code = README.split(`\n${words}:\n`)[1]?.match(/^\s*```\w+\n([\s\S]*?)```/)?.[1];
  if (!code) throw new Error(`README has no recipe for “${words}”`);
  return code;
}

/** The version that a program prints first, as numbers; undefined where it is not there. */
function version(program: string): readonly [number, number] | undefined {
  const { stdout, status } = spawnSync(program, ["--version"], { encoding: "utf8" });
  const [, major, minor] = (status === 0 && /(\d+)\.(\d+)/.exec(stdout)) || [];
  return major ? [Number(major), Number(minor)] : undefined;
}

programs(["nvim", "emacs"]);
const nvim = version("nvim");
const emacs = version("emacs");
const hasPackage = (name: string) =>
  emacs !== undefined &&
  spawnSync("emacs", ["--batch", "--eval", `(unless (locate-library "${name}") (kill-emacs 1))`]).status === 0;

let folder = "";
let file = "";
let env: NodeJS.ProcessEnv = {};
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "postmortem-recipes-"));
  const bin = path.join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(path.join(ROOT, "dist/postmortem-language-server.cjs"), path.join(bin, "postmortem-language-server"));
  env = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: path.join(folder, ".config"),
    TERM: "xterm",
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  };
  mkdirSync(path.join(folder, "notes/.git"), { recursive: true });
  file = path.join(folder, "notes/outage.md");
  writeFileSync(file, OUTAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an editor until it ends; gives what it wrote into `told.txt`. */
async function told(command: string, words: readonly string[]): Promise<string> {
  const out = path.join(folder, "told.txt");
  rmSync(out, { force: true });
  const child = spawn(command, words, { env, cwd: path.join(folder, "notes"), stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += String(chunk)));
  const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT);
  await once(child, "close");
  clearTimeout(timer);
  if (!existsSync(out)) throw new Error(`${command} told nothing; it printed\n${printed.slice(-3000)}`);
  return readFileSync(out, "utf8");
}

describe("Neovim", () => {
  const runs = async (words: string) => {
    const init = path.join(folder, "init.lua");
    writeFileSync(init, recipe(words));
    // Beside the finding, on its line: what “code action” asks there.
    const script = `
      vim.wait(30000, function() return #vim.diagnostic.get(0) >= 2 end, 50)
      local out = {}
      for _, d in ipairs(vim.diagnostic.get(0)) do table.insert(out, "found " .. (d.code or d.user_data and d.user_data.lsp.code or d.message)) end
      local line = vim.fn.search("10:15", "w")
      vim.api.nvim_win_set_cursor(0, { line, 0 })
      local params = vim.lsp.util.make_range_params(0, "utf-16")
      params.context = { diagnostics = {} }
      for _, answer in pairs(vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000) or {}) do
        for _, action in ipairs(answer.result or {}) do table.insert(out, "offered " .. action.title) end
      end
      vim.fn.writefile(out, ${JSON.stringify(path.join(folder, "told.txt"))})
      vim.cmd("qa!")`;
    const run = path.join(folder, "run.lua");
    writeFileSync(run, script);
    const out = await told("nvim", ["--headless", "-u", init, "-c", "filetype on", file, "-c", `luafile ${run}`]);
    expect(out).toContain("found missing-section");
    expect(out).toContain("found timeline-out-of-order");
    expect(out).toMatch(/^offered .*move/im);
  };
  const has = (least: number) => nvim !== undefined && (nvim[0] > 0 || nvim[1] >= least);
  const old = has(7) && !has(11);
  it.skipIf(!old)(`runs the recipe for 0.7${old ? "" : " (skipped: no Neovim of 0.7 to 0.10 here)"}`, () =>
    runs("Neovim 0.7 to 0.10"),
  );
  it.skipIf(!has(11))(`runs the recipe for 0.11${has(11) ? "" : " (skipped: no Neovim of 0.11 or later here)"}`, () =>
    runs("Neovim 0.11 or later"),
  );
});

describe("Emacs", () => {
  const runs = async (words: string, feature: string, diagnostics: string) => {
    const init = path.join(folder, `${feature}.el`);
    const quoted = (text: string) => JSON.stringify(text);
    writeFileSync(
      init,
      `(setq native-comp-jit-compilation nil native-comp-deferred-compilation nil)
(setq inhibit-startup-screen t make-backup-files nil create-lockfiles nil debug-on-error nil)
(setq lsp-auto-guess-root t lsp-session-file ${quoted(path.join(folder, "session"))} lsp-restart 'ignore)
(require 'markdown-mode)
(require '${feature})
${recipe(words)}
(defun tell-when-found ()
  (with-current-buffer (get-file-buffer ${quoted(file)})
    (let ((found ${diagnostics}))
      (when (>= (length found) 2)
        (with-temp-file ${quoted(path.join(folder, "told.txt"))} (insert (mapconcat #'identity found "\\n")))
        (kill-emacs)))))
(run-with-timer 1 0.2 #'tell-when-found)
`,
    );
    // With a screen of its own: in batch mode nothing is ever visible or idle.
    const out = await told("script", ["-qec", `emacs -nw -q -l '${init}' '${file}'`, "/dev/null"]);
    expect(out).toMatch(/action/i);
    expect(out).toContain("10:15");
  };
  const skipped = (feature: string) => (hasPackage(feature) ? "" : ` (skipped: no Emacs with ${feature} here)`);
  it.skipIf(skipped("eglot") !== "")(`runs the recipe for Eglot${skipped("eglot")}`, () =>
    runs(
      "Emacs with Eglot",
      "eglot",
      "(and (bound-and-true-p flymake-mode) (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))",
    ),
  );
  it.skipIf(skipped("lsp-mode") !== "")(`runs the recipe for lsp-mode${skipped("lsp-mode")}`, () =>
    runs(
      "Emacs with lsp-mode",
      "lsp-mode",
      "(let (all) (maphash (lambda (_file ones) (dolist (one ones) (push (lsp:diagnostic-message one) all))) (lsp-diagnostics t)) all)",
    ),
  );
});

describe("Helix", () => {
  const hx = version("hx");
  it.skipIf(!hx)(`knows the server${hx ? "" : " (skipped: no Helix here)"}`, () => {
    mkdirSync(path.join(folder, ".config/helix"), { recursive: true });
    writeFileSync(path.join(folder, ".config/helix/languages.toml"), recipe("Helix, in `languages.toml`"));
    const { stdout } = spawnSync("hx", ["--health", "markdown"], { encoding: "utf8", env });
    expect(stdout).toContain("postmortem-language-server");
  });
});
