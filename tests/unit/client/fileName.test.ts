// The file name that a new postmortem is given.
import { expect, it } from "vitest";
import { freeName } from "../../../client/src/text/fileName.ts";

it("says the day where the user is, and is not taken", () => {
  const day = new Date(2024, 2, 8, 0, 5);
  expect(freeName(day, new Set())).toBe("postmortem-2024-03-08.md");
  const taken = new Set(["postmortem-2024-03-08.md", "postmortem-2024-03-08-2.md"]);
  expect(freeName(day, taken)).toBe("postmortem-2024-03-08-3.md");
});
