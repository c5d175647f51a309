// The figures of an incident: which entries they come from, what the report states, and what is told where there is none.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";
import type { MetricName } from "../../../server/src/protocol.ts";

const MINUTE = 60_000;

function viewOf(timeline: string, head = "", front = "") {
  const text = `${front}# Postmortem: search outage on 2024-03-08\n\n${head}\n## Impact\n\nSearch was down.\n\n## Timeline\n\n${timeline}\n\n## Root cause\n\nA bug.\n`;
  return timelineView(analyse(text), { uri: "file:///a.md", version: 1, name: "a.md" });
}
function metricOf(view: ReturnType<typeof viewOf>, name: MetricName) {
  const found = view.metrics.find((metric) => metric.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
const minutes = (view: ReturnType<typeof viewOf>) =>
  view.metrics.map(({ name, ms }) => [name, ms === null ? null : ms / MINUTE]);

const WHOLE = [
  "- 09:50 UTC Release 12 is rolled out.",
  "- 10:00 UTC Outage begins.",
  "- 10:06 UTC PagerDuty alert fires for the error rate.",
  "- 10:08 UTC Ana acks the page.",
  "- 10:31 UTC Rolled back the release.",
  "- 11:00 UTC All back to normal.",
].join("\n");

test("each figure is counted between two entries, which it names", () => {
  const view = viewOf(WHOLE);
  expect(minutes(view)).toEqual([
    ["time-to-detect", 6],
    ["time-to-acknowledge", 2],
    ["time-to-mitigate", 31],
    ["time-to-resolve", 60],
    ["impact", 31],
  ]);
  const { from, to } = metricOf(view, "time-to-detect");
  expect(from).toEqual({ id: 1, line: 10, written: "10:00 UTC", text: "Outage begins." });
  expect(to).toMatchObject({ id: 2, line: 11, written: "10:06 UTC" });
});

test("what lasts until the resolution where no mitigation is told", () => {
  const view = viewOf(WHOLE.replace(/^- 10:31.*\n/m, ""));
  expect(metricOf(view, "impact")).toMatchObject({ ms: 60 * MINUTE, to: { written: "11:00 UTC" } });
});

test("in another order, zone and across midnight it is the same", () => {
  const view = viewOf(
    [
      "- 2024-03-09 00:20 UTC All back to normal.",
      "- 2024-03-08 16:10 PDT On-call is paged by monitoring.",
      "- 2024-03-08 23:00 UTC Outage begins.",
    ].join("\n"),
  );
  expect(view.order).toBe("descending");
  expect(metricOf(view, "time-to-detect").ms).toBe(10 * MINUTE);
  expect(metricOf(view, "time-to-resolve").ms).toBe(80 * MINUTE);
  expect(view.entries.map(({ sinceBefore }) => sinceBefore && sinceBefore / MINUTE)).toEqual([70, 10, null]);
});

describe("not recognised", () => {
  test.each([
    ["no start", WHOLE.replace(/^- 10:00.*\n/m, ""), "No entry tells the start of the impact."],
    [
      "neither end",
      "- 10:00 UTC A deploy.\n- 10:05 UTC Another one.",
      "No entry tells the start of the impact or the detection.",
    ],
    [
      "the wrong way round",
      "- 10:00 UTC PagerDuty alert fires.\n- 10:05 UTC Somebody looks.\n- 10:20 UTC Outage begins. (**impact begins**)",
      "The detection (line 10, 10:00 UTC) is earlier than the start of the impact (line 12, 10:20 UTC).",
    ],
    [
      "a day without a clock",
      "- 2024-03-08 Outage begins.\n- 2024-03-09 10:00 UTC PagerDuty alert fires.",
      "The entry on line 10 ",
    ],
  ])("%s is told in words", (_, timeline, why) => {
    const metric = metricOf(viewOf(timeline), "time-to-detect");
    expect(metric.ms).toBeNull();
    expect(metric.why).toContain(why);
  });

  test("no figure is ever negative, and a document without entries has none", () => {
    const view = viewOf(
      "- 10:00 UTC All back to normal.\n- 10:30 UTC Outage begins. (**impact begins**)\n- 10:40 UTC x",
    );
    expect(view.metrics.filter(({ ms }) => ms !== null && ms < 0)).toEqual([]);
    expect(viewOf("Nothing was written down.").metrics).toEqual([]);
  });
});

describe("what the report states", () => {
  test.each([
    ["a field", "**Time to detect:** 30 minutes\n", "", { minutes: 30, text: "30 minutes", line: 2 }, true],
    ["a field that rounds", "**TTD:** 5 min\n", "", { minutes: 5, text: "5 min", line: 2 }, false],
    [
      "the front matter's ends",
      "",
      "---\nstarted_at: 2024-03-08T10:00:00Z\ndetected_at: 2024-03-08T10:45:00Z\n---\n",
      { minutes: 45, text: "2024-03-08T10:00:00Z – 2024-03-08T10:45:00Z", line: 2 },
      true,
    ],
  ])("%s stands beside the figure", (_, head, front, stated, differs) => {
    const metric = metricOf(viewOf(WHOLE, head, front), "time-to-detect");
    expect(metric).toMatchObject({ ms: 6 * MINUTE, stated, differs });
  });

  test("a duration, and the ends of the resolution", () => {
    const view = viewOf(
      WHOLE,
      "**Duration:** 10:00 – 10:35 UTC\n",
      "---\nstart: 10:00 UTC\nresolved_at: 14:00 UTC\n---\n",
    );
    expect(metricOf(view, "impact")).toMatchObject({ stated: { minutes: 35 }, differs: false });
    expect(metricOf(view, "time-to-resolve")).toMatchObject({ stated: { minutes: 240 }, differs: true });
  });

  test("is told where the timeline does not tell it", () => {
    const view = viewOf("- 10:00 UTC A deploy.\n- 10:05 UTC Another one.", "**Time to detect:** 12 minutes\n");
    expect(metricOf(view, "time-to-detect")).toMatchObject({ ms: null, stated: { minutes: 12 }, differs: false });
  });
});

test("elapsed since the impact began, and since the entry before", () => {
  const { entries } = viewOf(WHOLE);
  expect(entries.map(({ sinceImpact }) => sinceImpact && sinceImpact / MINUTE)).toEqual([-10, 0, 6, 8, 31, 60]);
  expect(entries.map(({ sinceBefore }) => sinceBefore && sinceBefore / MINUTE)).toEqual([null, 10, 6, 2, 23, 29]);
});
