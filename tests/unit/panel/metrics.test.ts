// What the panel says of the figures, in the language of the editor.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";

const german = readFileSync(path.resolve(import.meta.dirname, "../../../l10n/bundle.l10n.de.json"), "utf8");
const source =
  "# Postmortem: search down on 2026-03-04\n\n## Summary\n\nSearch failed.\n\n## Timeline (UTC)\n\n- 09:00 Impact begins\n- 09:07 Alert fires\n";
const { metrics } = timelineView(analyse(source), { uri: "a.md", version: 1, name: "a.md" });

beforeAll(() => {
  vi.resetModules();
  vi.stubGlobal("document", { getElementById: () => ({ textContent: german }) });
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it("names every figure in German", async () => {
  const { metricNames } = await import("../../../client/webview/metricNames.ts");
  expect(metrics.map(({ name }) => metricNames[name])).toEqual([
    "Zeit bis zur Erkennung",
    "Zeit bis zur Bestätigung",
    "Zeit bis zur Eindämmung",
    "Zeit bis zur Behebung",
    "Dauer der Auswirkung",
  ]);
});

it("names it in what it says of one that is not there", async () => {
  const { sentencesOf } = await import("../../../client/webview/metrics.ts");
  expect(metrics.filter(({ ms }) => ms === null).map((one) => sentencesOf(one)[0]?.split(":")[0])).toEqual([
    "Zeit bis zur Bestätigung",
    "Zeit bis zur Eindämmung",
    "Zeit bis zur Behebung",
    "Dauer der Auswirkung",
  ]);
});

it("calls them in English as the server does", async () => {
  vi.resetModules();
  vi.unstubAllGlobals();
  const { metricNames } = await import("../../../client/webview/metricNames.ts");
  expect(metrics.map(({ name }) => metricNames[name])).toEqual(metrics.map(({ label }) => label));
});
