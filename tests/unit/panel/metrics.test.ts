// What the panel says of the figures, in the language of the editor.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { WHYS } from "../../../server/src/language/timeline-scale.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";
import { UNPLACED } from "../../../server/src/postmortem/timeline/unplaced.ts";
import type { TimelineMetric } from "../../../server/src/protocol.ts";

const german = readFileSync(path.resolve(import.meta.dirname, "../../../l10n/bundle.l10n.de.json"), "utf8");
const source =
  "# Postmortem: search down on 2026-03-04\n\n## Summary\n\nSearch failed.\n\n## Timeline (UTC)\n\n- 09:00 Impact begins\n- 09:07 Alert fires\n";
const metricsOf = (text: string) => timelineView(analyse(text), { uri: "a.md", version: 1, name: "a.md" }).metrics;
const metrics = metricsOf(source);

/** The first figure that is missing, of a timeline with these entries. */
function missing(...entries: readonly string[]): TimelineMetric {
  const text = `# Postmortem: search down on 2026-03-04\n\n## Summary\n\nSearch failed.\n\n## Timeline\n\n${entries.join("\n")}\n`;
  const found = metricsOf(text).find(({ ms }) => ms === null);
  if (!found) throw new Error("all figures are there");
  return found;
}
const BEGINS = "- 2026-03-04 09:00 UTC Impact begins";
const GAPS: readonly (readonly [TimelineMetric, string])[] = [
  [missing(BEGINS, "- 09:20 UTC looked at"), "In keinem Eintrag steht die Erkennung."],
  [
    missing("- 09:00 UTC deployed", "- 09:20 UTC restarted"),
    "In keinem Eintrag steht der Beginn der Auswirkung oder die Erkennung.",
  ],
  [
    missing(BEGINS, "- 2026-03-04 08:55 UTC Alert fires"),
    "Die Erkennung (Zeile 10, 2026-03-04 08:55 UTC) liegt früher als der Beginn der Auswirkung (Zeile 9, 2026-03-04 09:00 UTC).",
  ],
  [
    missing("- 2026-03-04 Impact begins", "- 2026-03-04 09:20 UTC Alert fires"),
    "Der Eintrag in Zeile 9 nennt keine sichere Uhrzeit.",
  ],
  [
    missing("- T+5m Impact begins", "- 2026-03-04 09:20 UTC Alert fires", "- 2026-03-04 09:30 UTC looked at"),
    "Der Eintrag in Zeile 9 hat keinen Platz auf der Skala.",
  ],
];

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

it("says in German why one is not there", async () => {
  const { sentencesOf } = await import("../../../client/webview/metrics.ts");
  const { metricNames } = await import("../../../client/webview/metricNames.ts");
  for (const [metric, words] of GAPS)
    expect(sentencesOf(metric)[0]).toBe(`${metricNames[metric.name]}: nicht bestimmbar. ${words}`);
  expect(metrics.filter(({ ms }) => ms !== null).map(({ gap }) => gap)).toEqual([null]);
});

it("writes days and counts in German", async () => {
  const { dateRange } = await import("../../../client/webview/format.ts");
  const { t } = await import("../../../client/webview/words.ts");
  expect(dateRange(Date.UTC(2026, 10, 24), Date.UTC(2026, 10, 25), 0)).toBe("24.–25. Nov. 2026");
  expect(dateRange(Date.UTC(2026, 10, 30), Date.UTC(2026, 11, 1), 0)).toBe("30. Nov. – 1. Dez. 2026");
  expect(t("{0} of {1} entries", 3, 11)).toBe("3 von 11 Einträgen");
  expect(t("1 of {0} entries does not say its time zone.", 4)).toBe("1 von 4 Einträgen nennt seine Zeitzone nicht.");
});

it("says in German why something has no place, and what it does not know as it is", async () => {
  const { placeReason } = await import("../../../client/webview/placeReasons.ts");
  for (const why of [...WHYS, ...Object.values(UNPLACED)]) expect(placeReason(why)).not.toBe(why);
  expect(placeReason("its time is still a placeholder")).toBe("die Zeit ist noch ein Platzhalter");
  for (const why of ["another reason", "constructor"]) expect(placeReason(why)).toBe(why);
});

it("calls them in English as the server does", async () => {
  vi.resetModules();
  vi.unstubAllGlobals();
  const { metricNames } = await import("../../../client/webview/metricNames.ts");
  expect(metrics.map(({ name }) => metricNames[name])).toEqual(metrics.map(({ label }) => label));
  const { gapInWords } = await import("../../../client/webview/metricGaps.ts");
  for (const [metric] of GAPS) expect(gapInWords(metric)).toBe(metric.why);
});
