// What `postmortem inspect` prints of times whose zone is a region.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { inspect } from "../../../server/src/language/inspect.ts";

const events = (title: string, ...lines: string[]) =>
  inspect(
    analyse(`# Postmortem: ${title}\n\n## Timeline\n\n${lines.map((line) => `- ${line}\n`).join("")}`),
    "x",
  ).events.map(({ time, zone }) => [time, zone]);

describe("the zone of a region", () => {
  it("is standard time where no day is told, and comes from where it stands", () => {
    expect(events("no bread", "3:15 PM Eastern time: a call", "3:20 PM: found", "3:40 PM ET: mended")).toEqual([
      ["T15:15-05:00", "entry"],
      ["T15:20-05:00", "inferred"],
      ["T15:40-05:00", "entry"],
    ]);
  });
  it("is that of the day where one is told", () => {
    expect(events("no bread on 2024-07-05", "3:15 PM Eastern time: a call", "3:40 PM ET: mended")).toEqual([
      ["2024-07-05T15:15-04:00", "entry"],
      ["2024-07-05T15:40-04:00", "entry"],
    ]);
  });
  it("is none where nothing says one", () => {
    expect(events("no bread", "15:15: a call", "15:40: mended")).toEqual([
      ["T15:15", "none"],
      ["T15:40", "none"],
    ]);
  });
});
