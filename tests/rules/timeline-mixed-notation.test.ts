// timeline-mixed-notation: times or dates written in two ways.
import { expect, test } from "vitest";
import { cases, page } from "./cases.ts";
import { fixOf, found, read } from "./fixing.ts";

cases("timeline-mixed-notation", {
  reports: {
    "a PM among 24 hours": [
      page({ timeline: "- 2:05 PM UTC: alerts fire\n- 02:20 UTC: the cause is found\n- 2:45 PM UTC: errors stop" }),
      "02:20",
    ],
  },
  silent: {
    "one notation": page(),
    "a leading zero here and there": page({
      timeline: "- 9:05 UTC: alerts fire\n- 09:20 UTC: the cause is found\n- 9:45 UTC: errors stop",
    }),
    "seconds here and there": page({
      timeline: "- 09:05:10 UTC: alerts fire\n- 09:20 UTC: the cause is found\n- 09:45 UTC: errors stop",
    }),
    noon: page({ timeline: "- 11:05 UTC: alerts fire\n- noon UTC: the cause is found\n- 12:45 UTC: errors stop" }),
  },
});

test.each([
  ["- 10.05 Uhr UTC: alerts fire\n- 10:20 UTC: found", "- 10:05 Uhr UTC: alerts fire"],
  ["- 10.05 Uhr: alerts fire\n- 10:20: found", "- 10:05 Uhr: alerts fire"],
  ["- 1005h UTC: alerts fire\n- 10:20 UTC: found", "- 10:05h UTC: alerts fire"],
  ["- 10.05 UTC: alerts fire\n- 10:20 UTC: found", "- 10:05 UTC: alerts fire"],
])("a colon, and the word behind the time stays: %s", (timeline, line) => {
  expect(fixOf(page({ timeline }), "timeline-mixed-notation", /with a colon/)).toContain(line);
});

test("the word behind an impossible time stays, too", () => {
  const text = page({ timeline: "- 23:50 Uhr UTC: alerts fire\n- 24:10 Uhr UTC: found\n- 24:30 Uhr UTC: errors stop" });
  expect(fixOf(text, "invalid-time", /after midnight/)).toMatch(/00:10 Uhr UTC: found\n.*00:30 Uhr UTC: errors stop/);
});

test("the nearest time in the other notation is named, not one of another incident", () => {
  const timeline =
    "- 04:41 UTC: the oven stops\n- 05:19 UTC: it runs\n\n### The next day\n\n- 12:24 PM UTC: the oven stops again\n- 22:06 UTC: it runs";
  const [one] = found(read(page({ timeline })), "timeline-mixed-notation");
  expect(one?.finding.message).toMatch(/^“12:24 PM” .*while “22:06” on line/);
});

test("each of several timelines of a file may be written in its own way", () => {
  const report = (day: string, ...times: string[]) =>
    `## Outage of ${day} 2024\n\n### Timeline\n\n${times.map((time) => `- ${time} UTC: the oven stops\n`).join("")}\n### Root cause\n\nThe fuse was old.\n\n`;
  const findings = (text: string) => found(read(text), "timeline-mixed-notation").length;
  const both = report("3 May", "7:20am", "9:40pm") + report("5 June", "14:02", "15:10");
  expect(findings(`# Postmortems of the bakery\n\n${both}`)).toBe(0);
  expect(findings(`# Postmortems of the bakery\n\n${report("3 May", "7:20am", "9:40pm", "22:10")}`)).toBe(1);
});
