// timeline-outside-window: a timeline months away from the date that the report states.
import { expect, test } from "vitest";
import { found, linesOf, read } from "./fixing.ts";

const RULE = "timeline-outside-window";
const report = (date: string, words: string, first: string) =>
  `---\ntitle: Mail down\ndate: ${date}\n---\n\n## Summary\n\n${words}\n\n## Timeline (UTC)\n\n- ${first} 10:45: Mail stops.\n- 11:20: Paged.\n- 11:40: Fixed.\n`;

test("is told where the date is borne out by the prose", () => {
  const text = report("2024-10-10", "On Oct 10, 2024, no mail went out.", "2024-05-09");
  expect(linesOf(text, RULE)).toEqual([12]);
  expect(found(read(text), RULE)[0]?.finding.message).toContain(
    "more than 45 days away from the date stated on line 3",
  );
});

test.each([
  ["the date may be that of the report", report("2024-10-10", "No mail went out.", "2024-05-09")],
  ["the follow-up took some weeks", report("2024-05-20", "On May 20, 2024, we found out.", "2024-05-09")],
  ["they are on one day", report("2024-05-09", "On May 9, 2024, no mail went out.", "2024-05-09")],
])("is not told where %s", (_, text) => expect(linesOf(text, RULE)).toEqual([]));

test("is told where the report would be older than all that it tells", () => {
  const text = report("2024-05-01", "No mail went out.", "2024-05-09");
  expect(linesOf(text, RULE)).toEqual([12]);
  expect(found(read(text), RULE)[0]?.finding.message).toContain("later than the date stated on line 3");
});

test.each([
  ["a day or two apart", report("2024-05-07", "No mail went out.", "2024-05-09")],
  [
    "it begins on that day, and another list tells what followed",
    `${report("2024-05-09", "No mail went out.", "2024-05-09")}\n### Follow-up\n\n- 2024-06-09 10:00: Asked the vendor.\n- 2024-06-10 10:00: The vendor answers.\n- 2024-06-11 10:00: Patched.\n`,
  ],
])("a date before the timeline is not told where %s", (_, text) => expect(linesOf(text, RULE)).toEqual([]));
