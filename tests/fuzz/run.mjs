// Tries texts that nobody would write: npm run fuzz -- --minutes N [--seed S]
// Each is checked in a worker with a time limit. What fails is made smaller and written into tests/cases/fuzz, where it stays as a case.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { exampleTexts } from "../../scripts/rule-pages.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CASES = path.join(root, "tests/cases/fuzz");
/** Milliseconds for one text. */
const LIMIT = 30_000;
/** Checks spent on making one text smaller. */
const SHRINKS = 250;
const SLOW = "hangs: it was not read within the limit";

/** Real reports: the examples, and the labelled corpus where it lies beside the project. @returns {string[]} */
function reports() {
  return ["examples", "../shared/corpus/docs"].flatMap((name) => {
    const folder = path.join(root, name);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
    return files.sort().map((file) => readFileSync(path.join(folder, file), "utf8"));
  });
}

/** Checks texts one after the other in a worker, which is made anew when a text takes for ever. */
class Checker {
  /** @type {Worker | undefined} */ #worker;
  #folder = mkdtempSync(path.join(tmpdir(), "postmortem-fuzz-"));

  async start() {
    await build({
      entryPoints: [path.join(root, "tests/fuzz/worker.ts")],
      bundle: true,
      format: "cjs",
      platform: "node",
      mainFields: ["module", "main"],
      outfile: path.join(this.#folder, "worker.cjs"),
      logLevel: "error",
    });
    return this;
  }

  /**
   * @param {{ seed: number, number: number } | { text: string }} asked
   * @returns {Promise<{ text: string, broken: string[] }>} in words what does not hold
   */
  async check(asked) {
    this.#worker ??= new Worker(path.join(this.#folder, "worker.cjs"), {
      workerData: { bases: [...reports(), ...exampleTexts()] },
    });
    const worker = this.#worker;
    let text = "text" in asked ? asked.text : "";
    /** @type {string[]} */
    const broken = await new Promise((resolve) => {
      const timer = setTimeout(() => end([SLOW]), LIMIT);
      const end = (/** @type {string[]} */ words) => {
        clearTimeout(timer);
        worker.removeAllListeners("message").removeAllListeners("error");
        resolve(words);
      };
      worker.on("error", (error) => end([`dies: ${error.stack}`]));
      worker.on("message", (told) => {
        if ("text" in told) text = told.text;
        else end(told.broken);
      });
      worker.postMessage(asked);
    });
    if (broken[0] === SLOW || broken[0]?.startsWith("dies")) await this.#stop();
    return { text, broken };
  }

  async #stop() {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async end() {
    await this.#stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The check that a text fails, and for findings and fixes the rule. @param {string | undefined} words */
const kindOf = (words) => /^[^:]*(?:: [\w-]+)?/.exec(words ?? "")?.[0] ?? "";

/** A smaller text that fails the same check. @param {Checker} checker @param {string} text @param {string} kind */
async function shrink(checker, text, kind) {
  let left = SHRINKS;
  const fails = async (/** @type {string} */ smaller) => {
    if (left-- <= 0) return false;
    return (await checker.check({ text: smaller })).broken.some((words) => kindOf(words) === kind);
  };
  for (const cut of [/(?<=\n)/, /(?<=\s)/, /(?:)/u]) {
    let parts = text.split(cut);
    for (let size = Math.ceil(parts.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let i = 0; i < parts.length && left > 0; ) {
        const smaller = parts.toSpliced(i, size);
        if (await fails(smaller.join(""))) parts = smaller;
        else i += size;
      }
    }
    text = parts.join("");
  }
  return text;
}

/**
 * Tries texts for a time, or a number of them.
 * @param {{ milliseconds?: number, texts?: number, seed: number, say?: (words: string) => void, write?: boolean }} options write: keeps failures as cases
 * @returns {Promise<{ tried: number, failures: { number: number, broken: string[], text: string }[] }>} one of each kind
 */
export async function fuzz({ milliseconds = Infinity, texts = Infinity, seed, say = () => {}, write = false }) {
  const checker = await new Checker().start();
  await checker.check({ text: "" });
  /** @type {Map<string, { number: number, broken: string[], text: string }>} */ const failures = new Map();
  const until = Date.now() + milliseconds;
  let number = 0;
  try {
    for (; number < texts && Date.now() < until; number++) {
      const { text, broken } = await checker.check({ seed, number });
      const [first] = broken;
      if (first === undefined || failures.has(kindOf(first))) continue;
      const small = await shrink(checker, text, kindOf(first));
      failures.set(kindOf(first), { number, broken, text: small });
      say(`\nNumber ${number}: ${first}\n${JSON.stringify(small)}`);
      if (!write) continue;
      mkdirSync(CASES, { recursive: true });
      const name = `${kindOf(first).replace(/[^\w]+/g, "-")}-${createHash("sha256").update(small).digest("hex").slice(0, 6)}.md`;
      writeFileSync(path.join(CASES, name), small);
      say(`is kept as tests/cases/fuzz/${name}`);
    }
  } finally {
    await checker.end();
  }
  return { tried: number, failures: [...failures.values()] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (/** @type {string} */ name, /** @type {number} */ usual) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? usual : Number(process.argv[at + 1]);
  };
  const seed = option("seed", Math.floor(Math.random() * 2 ** 31));
  const minutes = option("minutes", 1);
  if (!Number.isFinite(seed) || !(minutes > 0)) {
    console.error("usage: npm run fuzz -- --minutes N [--seed S]");
    process.exit(2);
  }
  console.log(`Trying for ${minutes} minutes with --seed ${seed}`);
  const { tried, failures } = await fuzz({ milliseconds: minutes * 60_000, seed, say: console.log, write: true });
  console.log(`\n${tried} texts tried, ${failures.length} kinds of failure`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
