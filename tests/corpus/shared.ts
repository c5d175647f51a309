// The labelled corpus beside the project: where it is, and what to do where it is not.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder that holds the labelled documents; it lies beside the project and is no part of it. */
export const CORPUS = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

/** Whether the corpus is there. In CI it has to be: a run without it would prove nothing. */
export function corpusIsThere(): boolean {
  if (existsSync(CORPUS)) return true;
  if (process.env.CI === "true") throw new Error(`the labelled corpus is missing: expected it at ${CORPUS}`);
  console.warn(`skipped: the labelled corpus is not at ${CORPUS}`);
  return false;
}
