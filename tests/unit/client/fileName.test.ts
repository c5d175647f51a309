// The file name that a new postmortem is given.
import { expect, it } from "vitest";
import { freeName } from "../../../client/src/text/fileName.ts";
import { rankedZones } from "../../../client/src/text/zoneChoices.ts";

it("says the day where the user is, and is not taken", () => {
  const day = new Date(2024, 2, 8, 0, 5);
  expect(freeName(day, new Set())).toBe("postmortem-2024-03-08.md");
  const taken = new Set(["postmortem-2024-03-08.md", "postmortem-2024-03-08-2.md"]);
  expect(freeName(day, taken)).toBe("postmortem-2024-03-08-3.md");
});

it("offsets are those of the incident's day", () => {
  const about = (day: string) =>
    rankedZones("Berlin", ["Europe/Berlin"], [], new Date(`${day}T12:00:00Z`), `on ${day}`)[0]?.about;
  expect(about("2024-01-10")).toBe("UTC+01:00 on 2024-01-10");
  expect(about("2024-07-10")).toBe("UTC+02:00 on 2024-07-10");
});
