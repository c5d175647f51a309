// start-mismatch: the start that the head states is not when the timeline has the impact begin.
import { expect, test } from "vitest";
import { cases, page } from "./cases.ts";
import { found, read } from "./fixing.ts";

const BEGINS = "09:05 UTC: impact begins, no label is printed";
const report = (start: string, ...entries: string[]) =>
  page({
    title: "Postmortem: label printing down on 2024-06-03",
    head: `- Start: ${start}`,
    timeline: (entries.length > 0 ? entries : [BEGINS, "09:12 UTC: Ines is paged", "10:05 UTC: labels print again"])
      .map((entry) => `- ${entry}`)
      .join("\n"),
  });

cases("start-mismatch", {
  reports: {
    "a start half an hour before": [report("08:35 UTC"), "09:05"],
    "a start behind it": [report("09:20 UTC"), "09:05"],
    "a start with its date": [report("2024-06-03 08:35 UTC"), "09:05"],
    "a start on another day": [
      report(
        "2024-06-02 09:05 UTC",
        "2024-06-03 09:05 UTC: impact begins, no label is printed",
        "2024-06-03 10:05 UTC: labels print again",
      ),
      "2024-06-03 09:05",
    ],
    "a start in another zone": [report("09:05 CEST"), "09:05"],
    "a mark in place of words": [
      report("08:35 UTC", "09:05 UTC: the spool fills (**impact begins**)", "10:05 UTC: labels print again"),
      "09:05",
    ],
  },
  silent: {
    "the same time": report("09:05 UTC"),
    "the same time in another zone": report("11:05 CEST"),
    "within five minutes": report("09:02 UTC"),
    "within a tenth of the time to the end": report("08:58 UTC", BEGINS, "13:05 UTC: labels print again"),
    "about that time": report("around 08:35 UTC"),
    "a date alone": report("2024-06-03"),
    "no start stated": page({ timeline: `- ${BEGINS}\n- 10:05 UTC: labels print again` }),
    "two starts": report("08:35 UTC\n- Start: 08:40 UTC"),
    "no entry tells that the impact begins": report("08:35 UTC", "09:12 UTC: Ines is paged", "10:05 UTC: all is well"),
    "two entries tell it": report(
      "08:35 UTC",
      "09:05 UTC: no label in Lille (**impact begins**)",
      "09:40 UTC: none in Lyon (**impact begins**)",
      "10:05 UTC: all is well",
    ),
    "midnight between the two": report(
      "23:50 UTC",
      "00:10 UTC: impact begins, no label is printed",
      "01:05 UTC: fixed",
    ),
    "newest first": report("08:35 UTC", "10:05 UTC: labels print again", "09:12 UTC: Ines is paged", BEGINS),
  },
});

test("says how far apart they are, on which side, and where the start stands", () => {
  const [before, after] = ["08:35 UTC", "09:20 UTC"].map(
    (start) => found(read(report(start)), "start-mismatch")[0]?.finding,
  );
  expect(before?.message).toContain("30 minutes after the start that line 3 states (“08:35 UTC”)");
  expect(after?.message).toContain("15 minutes before the start");
  expect(before?.severity).toBe("information");
  expect(before?.related).toHaveLength(1);
});
