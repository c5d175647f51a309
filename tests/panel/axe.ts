// Accessibility checks by axe-core within a page or a frame, whatever its policy.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Result {
  readonly violations: readonly {
    id: string;
    help: string;
    nodes: readonly { html: string; failureSummary: string }[];
  }[];
}

/** What depends on the theme. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Every violation with its elements; empty where there is none.
 * @param only  `colours`: what was looked at in another theme already, but for what depends on the theme
 */
export async function violations(frame: Page | Frame, only?: "colours"): Promise<string[]> {
  await frame.evaluate(source);
  const { violations: found } = await frame.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run(place: Document, options: object): Promise<Result> } }).axe.run(document, {
        resultTypes: ["violations"],
        ...(runOnly && { runOnly }),
      }),
    only && OF_COLOURS,
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html}: ${node.failureSummary}`),
  );
}
