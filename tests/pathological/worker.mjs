// Counts the work that one shape costs, in a worker: blocks of code run, as V8 counts them, and characters that built-ins went over.
import { Session } from "node:inspector";
import { parentPort, workerData } from "node:worker_threads";
import { SHAPES } from "./shapes.mjs";

const { engine, sizes } = /** @type {{ engine: string, sizes: number[] }} */ (workerData);
const { analyse, forgetAll } = await import(engine);

/** How many fixes of one rule are built: some read the whole text anew. */
const OF_A_RULE = 3;

let characters = 0;

const exec = RegExp.prototype.exec;
RegExp.prototype.exec = function (text) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = exec.call(this, text);
  // What is looked for at one place costs what is found there; a search costs the way to the end of what is found.
  const here = this.sticky || (this.source.startsWith("^") && !this.multiline);
  characters +=
    1 +
    (found ? (here ? found[0].length : found.index + found[0].length - from) : here ? 0 : String(text).length - from);
  return found;
};
for (const [proto, names] of /** @type {[any, string[]][]} */ ([
  [
    String.prototype,
    ["indexOf", "includes", "lastIndexOf", "slice", "substring", "trim", "toLowerCase", "normalize", "split"],
  ],
  [Array.prototype, ["slice", "concat", "includes", "indexOf", "join", "splice", "reverse"]],
])) {
  for (const name of names) {
    const own = proto[name];
    proto[name] = function (/** @type {unknown[]} */ ...given) {
      const result = own.apply(this, given);
      characters +=
        typeof result === "number"
          ? result < 0
            ? this.length
            : Math.abs(result - Number(given[1] ?? 0))
          : typeof result === "boolean"
            ? this.length
            : result.length;
      return result;
    };
  }
}

const session = new Session();
session.connect();
const post = (/** @type {string} */ method, /** @type {object} */ params = {}) => {
  /** @type {any} */ let answer;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
};
post("Profiler.enable");
post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Blocks run since the last look. */
function blocks() {
  let sum = 0;
  for (const { url, functions } of post("Profiler.takePreciseCoverage").result) {
    if (url !== engine) continue;
    for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  }
  return sum;
}

/** Blocks and characters that a document costs. @param {string} text */
function cost(text) {
  // What was remembered of another shape's lines is no saving of this one's.
  forgetAll();
  characters = 0;
  const { findings } = analyse(text, {
    treatAs: "postmortem",
    settings: { userZone: "Europe/Berlin", today: "2026-11-20" },
  });
  /** @type {Map<string, number>} */ const built = new Map();
  const fixes = findings.flatMap((/** @type {any} */ finding) =>
    finding.fixes.map((/** @type {any} */ fix) => ({ fix, rule: finding.rule })),
  );
  for (const { fix, rule } of fixes) {
    const count = (built.get(rule) ?? 0) + 1;
    built.set(rule, count);
    if (count <= OF_A_RULE) fix.resolve();
  }
  const counted = characters;
  return { blocks: blocks(), characters: counted };
}

parentPort?.on("message", (/** @type {string} */ name) => {
  const shape = SHAPES.find((one) => one.name === name);
  const started = process.cpuUsage();
  if (shape) cost(shape.make(1000));
  const costs = shape ? sizes.map((size) => cost(shape.make(size))) : [];
  const { user } = process.cpuUsage(started);
  parentPort?.postMessage({ name, costs, cpu: user / 1000 });
});
