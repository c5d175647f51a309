// What Node compiles of our bundles, kept between runs, where Node does not do so itself (before 22): a sixth of the time of one
// document, a quarter of the start of a language server. What is kept is run, so it is
// taken only from a file of this user that nobody else can write.
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import * as modules from "node:module";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { Script } from "node:vm";

const ENDING = ".code";

/** Node's own way to load a file's text as a module, which is not among its declared ones. */
interface Loader {
  _compile(this: NodeModule, content: string, filename: string): unknown;
}

/**
 * Keeps the code of bundles in `folder` that are required later; what cannot be kept is compiled each time, as it would be. V8's
 * flags are to be set before (start-up.ts): what was kept with others it makes anew.
 */
export function keepCode(folder: string): void {
  if ("enableCompileCache" in modules || process.env.NODE_DISABLE_COMPILE_CACHE) return;
  const loader = (modules.Module as unknown as { prototype: Loader }).prototype;
  const compile = loader._compile;
  loader._compile = function (content, filename) {
    if (path.dirname(filename) !== folder) return compile.call(this, content, filename);
    const file = keptFile(filename);
    const cachedData = file && readOwn(file);
    const script = new Script(modules.Module.wrap(content), { filename, ...(cachedData ? { cachedData } : {}) });
    // At the end the functions that ran are compiled too.
    if (file && (!cachedData || script.cachedDataRejected))
      process.once("exit", () => write(file, script.createCachedData()));
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, modules.createRequire(filename), this, filename, folder);
  };
}

/** Where the code of a bundle is kept, by what it depends on; undefined where the machine has no folder for it. */
function keptFile(bundle: string): string | undefined {
  try {
    const { mtimeMs, size } = statSync(bundle);
    const made = [path.parse(bundle).name, size, mtimeMs, process.version, process.arch];
    return path.join(cacheFolder(), "postmortem", `${made.join("-")}${ENDING}`);
  } catch {
    return undefined;
  }
}

/** The bundle's name in that of its kept file. */
const bundleOf = (name: string) => /^.*?(?=-\d)/.exec(name)?.[0];

/** Where programs keep what they can make again. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
  if (process.platform === "darwin") return path.join(os.homedir(), "Library", "Caches");
  return XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(os.homedir(), ".cache");
}

function readOwn(file: string): Buffer | undefined {
  let open: number | undefined;
  try {
    open = openSync(file, "r");
    const { uid, mode } = fstatSync(open);
    const own = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return own ? readFileSync(open) : undefined;
  } catch {
    return undefined;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/** Whole or not at all; what was kept of another build of the bundle or for another Node goes. */
function write(file: string, code: Buffer): void {
  const [folder, passing] = [path.dirname(file), `${file}.${process.pid}`];
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(passing, code, { mode: 0o600, flag: "wx" });
    renameSync(passing, file);
    const isOther = (name: string) =>
      name.endsWith(ENDING) && name !== path.basename(file) && bundleOf(name) === bundleOf(path.basename(file));
    for (const name of readdirSync(folder).filter(isOther)) rmSync(path.join(folder, name));
  } catch {
    remove(passing);
  }
}

/** On a full disk a part of it stands there. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
