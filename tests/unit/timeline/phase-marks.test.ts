// The mark of a phase: read in every shape and language, set, changed and taken away by one edit.
import { describe, expect, it, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { markPhase } from "../../../server/src/language/phase-mark.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";
import type { Phase } from "../../../server/src/postmortem/model.ts";
import { MARK_WORDS } from "../../../server/src/postmortem/timeline/phase-words/index.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { SHAPES } from "../../rules/shapes.ts";

const PHASES: readonly Phase[] = ["impact-start", "detected", "acknowledged", "mitigated", "resolved"];
const head = "# Postmortem: search down on 2024-03-08\n\n## Impact\n\nSearch failed for 900 users.\n\n";
const report = (timeline: string, heading = "Timeline (UTC)") =>
  `${head}## ${heading}\n\n${timeline}\n\n## Root cause\n\nA full disk.\n`;
const phasesOf = (text: string) => analyse(text).postmortem.timeline.entries.map(({ phase }) => phase);
const told = [
  { minutes: 600, text: "the index is rebuilt" },
  { minutes: 612, text: "two shards are gone" },
  { minutes: 631, text: "the old index is loaded" },
];

describe.each(Object.entries(SHAPES))("%s", (_, shape) => {
  it("sets, changes and removes it", () => {
    const text = report(shape(told.map((entry) => ({ ...entry, date: "2024-03-08" }))));
    const before = analyse(text);
    expect(before.postmortem.timeline.entries).toHaveLength(3);
    for (const phase of PHASES) {
      const set = applyEdits(text, [markPhase(before, 1, phase) ?? never()]);
      const marked = analyse(set);
      expect(phasesOf(set), set).toEqual([undefined, phase, undefined]);
      expect(markPhase(marked, 1, phase)).toBeUndefined();
      const other = phase === "resolved" ? "detected" : "resolved";
      const changed = applyEdits(set, [markPhase(marked, 1, other) ?? never()]);
      expect(phasesOf(changed)).toEqual([undefined, other, undefined]);
      expect(applyEdits(changed, [markPhase(analyse(changed), 1, null) ?? never()])).toBe(text);
    }
  });
});

function never(): never {
  throw new Error("no edit");
}

test.each(Object.entries(MARK_WORDS))("is read in the words of %s", (_, words) => {
  const text = report(PHASES.map((phase, i) => `- 10:0${i}: step ${i} (**${words[phase]}**)`).join("\n"));
  expect(phasesOf(text)).toEqual(PHASES);
});

test("is written in the language of the report", () => {
  const text =
    "# Postmortem: Suche gestört am 8.3.2024\n\n## Auswirkungen\n\n900 Nutzer.\n\n## Zeitlicher Ablauf (UTC)\n\n- 10:00: Index wird gebaut\n- 10:12: Platte voll\n- 10:31: Alter Index\n\n## Ursache\n\nDie Platte war voll.\n";
  expect(markPhase(analyse(text), 1, "detected")?.text).toBe(" (**erkannt**)");
});

test("beats what the words say, also of other entries", () => {
  const text = report("- 10:00: alert fired\n- 10:12: Ana looks at the graphs (**detected**)\n- 10:31: resolved");
  expect(phasesOf(text)).toEqual([undefined, "detected", "resolved"]);
});

test("stands in wrapped lines, before a hard break and behind a full stop", () => {
  const text = report(
    "- 10:00: the index is rebuilt\n  and a shard is lost (**impact begins**)\n- 10:12: a page\n- 10:31: The old index is loaded (**resolved**).",
  );
  expect(phasesOf(text)[0]).toBe("impact-start");
  expect(phasesOf(text)[2]).toBe("resolved");
});

test("is no part of the entry's text", () => {
  const text = report("- 10:00: index rebuilt (**impact begins**)\n- 10:12 (**detected**)\n  - a page\n- 10:31: done");
  const view = timelineView(analyse(text), { uri: "file:///a.md", version: 1, name: "a.md" });
  expect(view.entries.map((entry) => entry.text)).toEqual(["index rebuilt", "- a page", "done"]);
});

test("a bracket in bold that names no phase is no mark", () => {
  expect(phasesOf(report("- 10:00: index rebuilt (**see below**)\n- 10:12: a\n- 10:31: b"))[0]).toBeUndefined();
});

test("CRLF, tabs and emoji", () => {
  const text = report("*\t10:00 🔥 index rebuilt\n*\t10:12 a page\n*\t10:31 done").replace(/\n/g, "\r\n");
  const set = applyEdits(text, [markPhase(analyse(text), 0, "impact-start") ?? never()]);
  expect(set).toContain("🔥 index rebuilt (**impact begins**)\r\n");
  expect(phasesOf(set)[0]).toBe("impact-start");
});
