// Dates that the calendar does not have, and clocks past midnight: read, placed where that can be, never a reason to fail.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

function timesOf(lines: readonly string[]): string[] {
  const text = `# Postmortem: checkout down\n\n## Impact\n\n1,200 orders failed.\n\n## Timeline (UTC)\n\n${lines.map((line) => `- ${line}: event`).join("\n")}\n`;
  return analyse(text).postmortem.timeline.entries.map(
    ({ time, instant }) => formatIso(time) + (instant === undefined ? " unplaced" : ""),
  );
}

describe("times that do not exist", () => {
  it("have no instant, nor have those that take their day from them", () => {
    expect(timesOf(["2023-02-30 22:00", "01:00", "2023-03-01 02:00"])).toEqual([
      "2023-02-30T22:00Z unplaced",
      "2023-02-30T01:00Z unplaced",
      "2023-03-01T02:00Z",
    ]);
  });

  it("past 24:00 are on the next day, once", () => {
    expect(timesOf(["2024-07-08 23:00", "2024-07-08 24:00", "25:10", "02:00"])).toEqual([
      "2024-07-08T23:00Z",
      "2024-07-09T00:00Z",
      "2024-07-09T01:10Z",
      "2024-07-09T02:00Z",
    ]);
    expect(timesOf(["2024-07-08 23:00", "24:00"]).at(-1)).toBe("2024-07-09T00:00Z");
  });
});
