// A timeline in a quotation: this incident's own, or that of an earlier one.
import { expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";

const OLD = "> - 2022-01-04 10:00 mail fails\n> - 10:20 alert fires\n> - 2022-01-04 11:00 a disk is changed\n";
const report = (summary: string, timeline: string) =>
  `# Postmortem: mail down on 2024-05-06\n\n## Summary\n\nMail failed for an hour.\n\n${summary}\n## Impact\n\nNo mail.\n\n## Timeline (UTC)\n\n${timeline}\n## Root cause\n\nA disk was full.\n`;
const times = (text: string) =>
  analyse(text).postmortem.timeline.entries.map(({ time }) => `${time.year} ${time.hour}:${time.minute}`);
const own = "- 10:05 mail fails\n- 10:25 alert fires\n\n";

it("of a quoted earlier incident nothing is told beside this one's", () => {
  expect(times(report("", `${own}As before:\n\n${OLD}\n- 11:05 the disk is emptied\n`))).toEqual([
    "2024 10:5",
    "2024 10:25",
    "2024 11:5",
  ]);
  expect(times(report(`> ### Timeline (UTC)\n>\n${OLD}`, own))).toEqual(["2024 10:5", "2024 10:25"]);
});

it("what is quoted of this incident is told, and so is what is all that there is", () => {
  const status = "> - 2024-05-06 10:10 we look into it\n> - 10:50 mail is sent again\n";
  expect(times(report("", `${own}${status}`))).toEqual(["2024 10:5", "2024 10:25", "2024 10:10", "2024 10:50"]);
  expect(times(report("", `${own}- 2023-11-20 09:00 the disk is put in\n`))).toHaveLength(3);
  expect(times(report("", OLD))).toHaveLength(3);
});

it("one quoted entry above a day of this incident is what led to it", () => {
  const led = "> - 2024-02-04 09:00 the disk is put in\n\n";
  const dated = own.replaceAll("- 10", "- 2024-05-06 10");
  expect(times(report("", `${led}${dated}`))).toEqual(["2024 9:0", "2024 10:5", "2024 10:25"]);
  expect(times(report("", `${led}${own}`))).toEqual(["2024 10:5", "2024 10:25"]);
});
