// Work grows with the text, not with its square: shapes that attack parts of the reading, at two sizes, counted and not timed.
// Each shape is read in a worker; one that does not come back fails alone. bench/pathological.mjs has larger ones, timed.
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle } from "../bundle.mjs";
import { upTo } from "../runs.ts";
import { SHAPES } from "./shapes.mjs";

/** UTF-16 units. `POSTMORTEM_SIZES=64000,256000` tries larger ones. */
const [SMALL = upTo(32_000, 8_000), LARGE = upTo(96_000, 16_000)] =
  process.env.POSTMORTEM_SIZES?.split(",").map(Number) ?? [];
/** How much more work twice the text may be, on the way from the small size to the large one. */
const GROWTH = 2.3;
/** Milliseconds after which a shape counts as never read. */
const LIMIT = 60_000;

type Cost = { readonly blocks: number; readonly characters: number };

let engine: Awaited<ReturnType<typeof bundle>>;
let worker: Worker | undefined;
beforeAll(async () => {
  engine = await bundle('export { analyse } from "./analyse.ts"; export { forgetAll } from "./text/remembered.ts";');
});
afterAll(async () => {
  await worker?.terminate();
  engine.remove();
});

/** What a shape costs at each size; undefined where it takes for ever. */
async function costsOf(name: string): Promise<readonly Cost[] | undefined> {
  worker ??= new Worker(new URL("./worker.mjs", import.meta.url), {
    workerData: { engine: pathToFileURL(engine.file).href, sizes: [SMALL, LARGE] },
  });
  const reader = worker;
  const answer = await new Promise<readonly Cost[] | undefined>((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), LIMIT);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      reader.removeAllListeners("message").removeAllListeners("error");
      settle();
    };
    reader.on("message", ({ costs }) => end(() => resolve(costs)));
    reader.on("error", (error) => end(() => reject(error)));
    reader.postMessage(name);
  });
  if (!answer) {
    worker = undefined;
    await reader.terminate();
  }
  return answer;
}

it.each(SHAPES.map(({ name }) => name))(
  "%s",
  async (name) => {
    const costs = await costsOf(name);
    expect(costs, `${name} is read within ${LIMIT} ms`).toBeDefined();
    const [small, large] = costs as readonly [Cost, Cost];
    const doublings = Math.log2(LARGE / SMALL);
    for (const unit of ["blocks", "characters"] as const)
      expect((large[unit] / small[unit]) ** (1 / doublings), unit).toBeLessThan(GROWTH);
  },
  2 * LIMIT,
);
