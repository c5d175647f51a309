// timeline-too-short: fewer than three times.
import { expect, test } from "vitest";
import { cases, page } from "./cases.ts";
import { found, read } from "./fixing.ts";

cases("timeline-too-short", {
  reports: {
    "one entry": [page({ timeline: "- 10:05 UTC: alerts fire" }), "Timeline"],
    "no entry": [page({ timeline: "Alerts fired for checkout, and it was rolled back in the evening." }), "Timeline"],
    "two entries": [page({ timeline: "- 10:05 UTC: alerts fire\n- 10:45 UTC: errors stop" }), "Timeline"],
    "one that is unknown among others without a time": [
      page({ timeline: "- 10:05 UTC: alerts fire\n- Unknown: who merged it\n- Errors stop" }),
      "Timeline",
    ],
    "what is unknown is no time": [
      page({ timeline: "- Unknown hosts call the gateway\n- 10:05 UTC: alerts fire, not recorded by the pager" }),
      "Timeline",
    ],
  },
  silent: {
    "three entries": page(),
    "told in prose": page({
      timeline:
        "The deploy began at 10:05 UTC. Ada was paged at 10:12 UTC, rolled back at 10:20 UTC, and at 10:45 UTC all was well.",
    }),
    "entries with many times in the text of each": page({
      timeline:
        "10:05 UTC: alerts fire. 10:12 UTC: Ada is paged. 10:20 UTC: rolled back.\n\n10:45 UTC: errors stop. 10:50 UTC: the queue is empty. 11:00 UTC: all clear.",
    }),
    "causes one after the other, each told in parts": page({
      timeline:
        "### 1. The setting\n\n- **Impact:** nobody could pay\n- **Cause:** it was left out\n- **Fix:** it was put back\n\n### 2. The cache\n\n- **Fix:** emptied by hand",
    }),
    "no part for it": page({ timeline: "" }),
    "times that nobody knows, as it says itself": page({
      timeline:
        "| When | What |\n|---|---|\n| Not recorded (the log is gone) | the disk fills up |\n| Not recorded | mail stops |",
    }),
    "a note that says so": page({ timeline: "Times were not kept.\n\n- The disk fills up\n- 10:45 UTC: mail is back" }),
    "a table that says so of each but one": page({
      timeline: "| Time | Event |\n|---|---|\n| 10:45 UTC | mail is back |\n| Unknown | the disk fills up |",
    }),
    "the same in Japanese": page({ timeline: "- 不明：ディスクが満杯になる\n- 不明：メールが止まる\n- 10:45：復旧" }),
    "times since the start": page({ timeline: "- +5分：遅延\n- +10分：停止\n- +1時間：復旧" }),
    placeholders: page({ timeline: "- HH:MM: what happened\n- HH:MM: what happened" }),
  },
});

test.each([
  ["- 10:05 UTC: alerts fire", "Only one event of this timeline has"],
  ["10:05 UTC: alerts fire, the ones of 10:05 UTC", "Only one event of this timeline has"],
  [
    "At 10:05 UTC alerts fire, and went on until 10:45 UTC, when Ada stopped it.",
    "Only two events of this timeline have",
  ],
])("counts the times that are told, not only those at the start of a line: %s", (timeline, message) =>
  expect(
    found(read(page({ timeline })), "timeline-too-short").map(({ finding: one }) =>
      one.message.slice(0, message.length),
    ),
  ).toEqual([message]),
);
