// What keeps one text from stopping everything: a thread beside the server's own ends a process that hangs on a text and
// remembers which, so that the next process leaves it alone.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import inspector from "node:inspector";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Guard, GuardOptions } from "./guard.ts";

/** Milliseconds of work that the server may do without a breath: what sleeps, with the machine or in a debugger, or waits for a core does none. */
const LONGEST = 5000;
/** So many times in that while the thread looks. */
const LOOKS = 10;
/** Texts remembered. */
const MOST = 20;
/** Bytes for what is being read, as JSON. */
const ROOM = 8192;

interface Stuck {
  readonly uri: string;
  /** Of the text. */
  readonly hash: string;
  readonly told: boolean;
}

interface Memory {
  /** Of the server: another version may do better. */
  readonly version: string;
  readonly stuck: readonly Stuck[];
}

/** What the thread is given. */
interface Watched {
  readonly shared: SharedArrayBuffer;
  readonly memory: string;
  readonly version: string;
  /** Milliseconds between looks, and of work without a beat until the end. */
  readonly pause: number;
  readonly longest: number;
  readonly most: number;
}

/** @param version of the server @param env where the machine keeps what programs remember, unless `options.storage` says it */
export function watchdog(
  version: string,
  options: GuardOptions,
  env: NodeJS.ProcessEnv = process.env,
): Guard | undefined {
  const longest = options.longestReading ?? LONGEST;
  // In a debugger a process stands still for other reasons.
  if (longest <= 0 || inspector.url() !== undefined) return undefined;
  const memory = path.join(options.storage ?? stateFolder(env), "stuck.json");
  const shared = new SharedArrayBuffer(8 + ROOM);
  const [counts, room] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)];
  const pause = Math.max(10, longest / LOOKS);
  const stuck = remembered(memory, version);
  /** Documents that are left alone as long as they are open. */
  const left = new Set<string>();
  let thread: Worker | undefined;

  const start = () => {
    const workerData: Watched = { shared, memory, version, pause, longest, most: MOST };
    thread = new Worker(`(${watch.toString()})(require)`, { eval: true, workerData, stdout: false, stderr: false });
    thread.unref();
    // Without the thread nothing is watched, and all else goes on.
    thread.on("error", () => undefined);
    setInterval(() => Atomics.add(counts, 0, 1), pause).unref();
  };
  return {
    refuses(uri, text) {
      if (left.has(uri)) return true;
      if (stuck.length === 0 || !stuck.some((known) => known.uri === uri)) return false;
      const hash = hashOf(text);
      if (!stuck.some((known) => known.uri === uri && known.hash === hash)) return false;
      left.add(uri);
      return true;
    },
    closed: (uri) => void left.delete(uri),
    reading(uri, text) {
      const bytes = Buffer.from(JSON.stringify({ uri, hash: hashOf(text) }));
      if (bytes.length > ROOM) return;
      room.set(bytes);
      Atomics.store(counts, 1, bytes.length);
      Atomics.add(counts, 0, 1);
      if (!thread) start();
    },
    untold() {
      const names = stuck.filter(({ told }) => !told).map(({ uri }) => uri);
      if (names.length > 0) write(memory, { version, stuck: stuck.map((one) => ({ ...one, told: true })) });
      return names;
    },
  };
}

/** Runs in the thread, from its own text: nothing outside of it may be named. */
function watch(load: NodeJS.Require): void {
  const { workerData } = load("node:worker_threads") as { workerData: Watched };
  const fs = load("node:fs") as typeof import("node:fs");
  const counts = new Int32Array(workerData.shared, 0, 2);
  const room = new Uint8Array(workerData.shared, 8);
  let [beat, worked] = [0, 0];
  let spent = process.cpuUsage();
  setInterval(() => {
    const now = Atomics.load(counts, 0);
    const { user, system } = process.cpuUsage(spent);
    spent = process.cpuUsage();
    // Other threads of the process work beside: no more than the time that has passed.
    worked = now === beat ? worked + Math.min((user + system) / 1000, workerData.pause) : 0;
    beat = now;
    if (worked < workerData.longest) return;
    const { memory, version, most } = workerData;
    let stuck: Stuck[] = [];
    try {
      const known = JSON.parse(fs.readFileSync(memory, "utf8"));
      if (known.version === version && Array.isArray(known.stuck)) stuck = known.stuck;
    } catch {}
    try {
      const hung = JSON.parse(Buffer.from(room.slice(0, Atomics.load(counts, 1))).toString());
      stuck = stuck.filter(({ uri, hash }) => uri !== hung.uri || hash !== hung.hash);
      stuck.push({ uri: hung.uri, hash: hung.hash, told: false });
      fs.mkdirSync(load("node:path").dirname(memory), { recursive: true });
      fs.writeFileSync(`${memory}.new`, JSON.stringify({ version, stuck: stuck.slice(-most) }));
      fs.renameSync(`${memory}.new`, memory);
      fs.writeSync(
        2,
        `Postmortem: reading ${hung.uri} took too long; the server ends, and leaves that text alone from now on.\n`,
      );
    } catch {}
    process.kill(process.pid, "SIGKILL");
  }, workerData.pause);
}

/** Of its length and its beginning: what is longer than this is not read as a whole. */
function hashOf(text: string): string {
  return createHash("sha256")
    .update(`${text.length} ${text.slice(0, 1_000_000)}`)
    .digest("hex");
}

function remembered(memory: string, version: string): readonly Stuck[] {
  try {
    const known = JSON.parse(readFileSync(memory, "utf8")) as Partial<Memory>;
    const isStuck = (one: Stuck) => typeof one?.uri === "string" && typeof one.hash === "string";
    return known.version === version && Array.isArray(known.stuck) ? known.stuck.filter(isStuck) : [];
  } catch {
    return [];
  }
}

/** A memory that cannot be written costs a message told twice. */
function write(memory: string, value: Memory): void {
  try {
    mkdirSync(path.dirname(memory), { recursive: true });
    writeFileSync(`${memory}.new`, JSON.stringify(value));
    renameSync(`${memory}.new`, memory);
  } catch {}
}

/** Where programs keep what they remember between runs: XDG's state folder, or what Windows has for it. */
function stateFolder({ XDG_STATE_HOME, LOCALAPPDATA, HOME, USERPROFILE }: NodeJS.ProcessEnv): string {
  const base = XDG_STATE_HOME || LOCALAPPDATA || path.join(HOME || USERPROFILE || ".", ".local", "state");
  return path.join(base, "postmortem");
}
