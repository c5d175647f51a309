// Some texts that nobody would write, others at every run; `npm run fuzz -- --minutes 5` takes longer.
import { expect, it } from "vitest";
import { fuzz } from "../fuzz/run.mjs";
import { upTo } from "../runs.ts";

it("holds of texts that nobody would write", async () => {
  const seed = Number(process.env.POSTMORTEM_SEED) || 1;
  const { tried, failures } = await fuzz({ texts: upTo(300, 30), seed });
  console.log(`${tried} texts tried with --seed ${seed}`);
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(0);
}, 120_000);
