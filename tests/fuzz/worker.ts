// Makes texts and checks them, in a worker: whoever waits for too long ends it and knows the text.
import { parentPort, workerData } from "node:worker_threads";
import { inputAt, inputs } from "./inputs.ts";
import { brokenOf } from "./oracles.ts";

const all = inputs((workerData as { bases: string[] }).bases);

parentPort?.on("message", (asked: { seed: number; number: number } | { text: string }) => {
  const text = "text" in asked ? asked.text : inputAt(all, asked.seed, asked.number);
  parentPort?.postMessage({ text });
  parentPort?.postMessage({ broken: brokenOf(text) });
});
