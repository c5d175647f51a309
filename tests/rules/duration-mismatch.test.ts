// What durations are compared with, and when nothing is said.
import { describe, expect, test } from "vitest";
import { fixOf, linesOf } from "./fixing.ts";

const RULE = "duration-mismatch";

const report = (
  facts: string,
  timeline = "- 10:00: Outage begins.\n- 10:10: Rolled back.\n- 10:20: Service restored.",
) =>
  `# Postmortem: checkout down on 2024-03-08\n\n## Summary\n\n${facts}\n\n## Impact\n\n1,200 orders failed.\n\n## Timeline (UTC)\n\n${timeline}\n`;

describe("contradictions", () => {
  test.each([
    ["its own range", "Duration: 30 mins (13:20 - 13:30 UTC)"],
    ["its own range over midnight", "Duration: 1h 10m (23:50 to 02:00 UTC)"],
    ["its own range over days", "Duration: 3 hours (2024-03-08 22:00 UTC to 2024-03-09 04:00 UTC)"],
    ["its own range in two zones", "Duration: 1 hour (13:00 UTC to 15:00 CET)", []],
    ["start and end", "Duration: 2 hours\nStart: 2024-03-08 10:00 UTC\nEnd: 2024-03-08 10:20 UTC"],
    ["the timeline", "Duration: 1 hour, 20 minutes (10:00 AM to 11:20 AM UTC)"],
    ["a range alone against the timeline", "Duration: 10:00 to 11:20 UTC"],
    ["a figure alone against the timeline", "Duration: 80 minutes"],
    ["about so long, its range a sixth of it", "Duration: ~2h (10:00 to 10:20 UTC)"],
    ["about so long, four times what the timeline tells", "Duration: about 80 minutes"],
    [
      "a sentence with a range and its length",
      "Checkout failed with 502s from 09:58 to 10:21 UTC (56 minutes) for all.",
    ],
    [
      "a sentence with a range and its length in front",
      "From 09:58 to 10:21 UTC (1 hour 46 minutes), checkout was down.",
    ],
    ["a figure in seconds", "Duration: 5400s"],
    ["a sentence with its start", "At 09:58 UTC checkout went down and stayed down for 3 hours."],
  ])("%s", (_, facts, lines: readonly number[] = [5]) => expect(linesOf(report(facts), RULE)).toEqual(lines));
});

describe("silence", () => {
  test.each([
    ["rounded", "Duration: 1 hour (13:00 to 13:56 UTC)"],
    ["about", "Duration: about 3 hours, from 15:30 to 18:10"],
    ["tilde", "Duration: ~30m (10:00 to 10:20 UTC)"],
    ["about so long", "Duration: about half an hour"],
    ["a sentence with its start, which the timeline bears out", "At 09:58 UTC checkout went down for 20 minutes."],
    ["a sentence with a range and its length, which fits", "Checkout failed from 09:58 to 10:21 UTC (23 minutes)."],
    ["bursts within a range", "Checkout failed in bursts from 10:00 to 10:20 UTC (6 minutes) in all."],
    ["brackets that hold more", "Checkout failed from 10:00 to 10:20 UTC (56 minutes of retries)."],
    ["a sentence with the start of something else", "At 04:10 UTC a test was down for 3 hours."],
    ["support hours", "Duration: 7h (during support hours 10:00-10:20)"],
    ["two phases", "Duration: 20 minutes down, 3 hours degraded"],
    ["a 12-hour clock without halves", "Duration: 2 hours (11:30 to 1:30)"],
    ["placeholder", "Duration: ?"],
    ["a zone of its own", "Duration: 08:00 to 09:20 UTC"],
    ["fits", "Duration: 20 minutes"],
    ["empty", "Duration:"],
  ])("%s", (_, facts) => expect(linesOf(report(facts), RULE)).toEqual([]));

  test("counted from what set it off", () => {
    const told = "- 10:00: Menu 12 deployed.\n- 10:40: Outage begins.\n- 11:00: Paged.\n- 12:00: Service restored.";
    expect(linesOf(report("Duration: 2 hours", told), RULE)).toEqual([]);
    expect(linesOf(report("Duration: 3 hours", told), RULE)).toEqual([5]);
  });

  test("a timeline of another day", () => {
    const timeline = "- 2024-03-08 10:00: Outage begins.\n- 10:10: x\n- 10:20: Service restored.";
    expect(linesOf(report("Duration: 2023-06-10 10:00 - 2023-06-11 10:00 UTC", timeline), RULE)).toEqual([]);
  });

  test("an entry stands at the stated end", () => {
    const timeline = "- 10:00: Outage begins.\n- 10:20: Service restored.\n- 11:20: The last customer confirms.";
    expect(linesOf(report("Duration: 80 minutes", timeline), RULE)).toEqual([]);
  });

  test("the last entry does not say that it is over", () => {
    const timeline = "- 10:00: Outage begins.\n- 10:10: Rolled back.\n- 10:20: Services gradually recovered.";
    expect(linesOf(report("Duration: 80 minutes", timeline), RULE)).toEqual([]);
  });

  test("two timelines", () => {
    const timeline =
      "- 10:00: Outage begins.\n- 10:20: Service restored.\n\n### Customers\n\n- 09:00: Outage begins.\n- 09:10: x\n- 09:20: Service restored.";
    expect(linesOf(report("Duration: 80 minutes", timeline), RULE)).toEqual([]);
  });
});

describe("sentences of the summary and the title", () => {
  const story = (summary: string, title = "Postmortem: label printing down on 2024-06-03") =>
    `# ${title}\n\n## Summary\n\n${summary}\n\n## Timeline (UTC)\n\n- 09:00: The first labels fail; impact begins\n- 09:05: The packing hall calls\n- 09:36: Printing is restored for all\n\n## Root cause\n\nThe spool disk was full.\n`;

  test.each([
    "The printers were down for 20 minutes.",
    "For 20 minutes no label could be printed; printing was down.",
    "A 20-minute outage stopped the packing hall.",
    "Printing was unavailable for 1 hour 10 minutes (09:10 to 09:50). 212 parcels were late.",
    "Printing was down from 09:10 to 09:50, for 1 hour 10 minutes.",
    "Der Druck war 20 Minuten lang ausgefallen.",
    "Les imprimantes étaient en panne pendant 20 minutes.",
    "Las impresoras estuvieron caídas durante 20 minutos.",
  ])("told: %s", (summary) => expect(linesOf(story(summary), RULE)).toEqual([5]));

  test("told: a title", () => {
    expect(linesOf(story("A full disk.", "Postmortem: printing down for 20 minutes on 2024-06-03"), RULE)).toEqual([1]);
  });

  test.each([
    "The printers were down for 36 minutes.",
    "The printers were down for about 20 minutes.",
    "The alert was unnoticed for 20 minutes while printing was down.",
    "Two printers were down for 20 minutes, the other six for 36 minutes.",
    "Printing was down; the cache keeps labels for 20 minutes.",
    "Some printers were down for 20 minutes.",
    "The team looked at the failed jobs for 20 minutes before it called.",
    "Printing was unavailable for 36 minutes (09:00 to 09:36).",
    "A restart takes 20 minutes.",
  ])("silent: %s", (summary) => expect(linesOf(story(summary), RULE)).toEqual([]));

  test("an entry at the stated end counts where it can be the end", () => {
    const at20 = (what: string) =>
      story("The printers were down for 20 minutes.").replace("- 09:36", `- 09:20: ${what}\n- 09:36`);
    expect(linesOf(at20("Omar restarts the spooler"), RULE)).toEqual([5]);
    expect(linesOf(at20("Omar rolled back the driver"), RULE)).toEqual([]);
    expect(linesOf(at20("half of the printers are back online, services restored in part"), RULE)).toEqual([]);
  });

  test("a length counted from when somebody noticed", () => {
    const text = story("The printers were down for 20 minutes.").replace("- 09:05", "- 09:16");
    expect(linesOf(text, RULE)).toEqual([]);
  });

  test("only what was noticed is known: a shorter length is wrong, a longer one may be right", () => {
    const seen = (length: string) =>
      story(`Printing was down for ${length}.`)
        .replace("; impact begins", ", an alert fires")
        .replace("The first labels fail", "Late");
    expect(linesOf(seen("20 minutes"), RULE)).toEqual([5]);
    expect(linesOf(seen("2 hours"), RULE)).toEqual([]);
  });
});

describe("sentences of the impact with a range of their own in brackets", () => {
  const story = (impact: string) =>
    `# Postmortem: label printing down on 2024-06-03\n\n## Impact\n\n${impact}\n\n## Timeline (UTC)\n\n- 09:00: The first labels fail; impact begins\n- 09:05: The packing hall calls\n- 09:36: Printing is restored for all\n`;

  test.each([
    "The printers were down for 2 hours (09:00–09:36). 212 parcels were late.",
    "For 3 hours (09:00 to 10:20 UTC) parcels were held at the gate.",
    "Scanning was held back during 3 hours (09:00-10:20).",
    "Der Druck war 2 Stunden (09:00–09:36) nicht erreichbar.",
    "Parcels were held for over 4 hours (09:00–10:20).",
    "212 parcels were late. Labels failed for 2 hours (09:00–09:36). Ada called.",
  ])("told: %s", (impact) => expect(linesOf(story(impact), RULE)).toEqual([5]));

  test.each([
    "The printers were down for 36 minutes (09:00–09:36).",
    "The printers were down for 2 hours.",
    "Parcels were held for over 4 hours (05:00–09:50).",
    "Parcels were held for about 2 hours (09:00–10:20).",
    "Parcels were delayed by 30 minutes (09:00–10:20).",
    "The queue was read every 5 minutes (09:00–10:20) while printing was down.",
    "The printers were down for 2 hours, the scanners for less (09:00–09:36).",
    "The printers were down for 2 hours (09:00–09:36 for all, then one by one).",
    "The printers were down for 2 hours (the first since 09:00).",
  ])("silent: %s", (impact) => expect(linesOf(story(impact), RULE)).toEqual([]));

  test("leave the length in the summary to the timeline", () => {
    const text = story("Scanning was down for 2 hours (09:00–11:00).").replace(
      "## Impact",
      "## Summary\n\nThe printers were down for 20 minutes.\n\n## Impact",
    );
    expect(linesOf(text, RULE)).toEqual([5]);
  });
});

describe("fixes", () => {
  test("the end of the range, in its own notation", () => {
    expect(fixOf(report("Duration: 30 mins (1:20 pm - 1:30 pm UTC)"), RULE, /end/)).toContain(
      "(1:20 pm - 1:50 pm UTC)",
    );
  });

  test("the figure, in its own notation, with CRLF", () => {
    const text = report("Duration: 1h 20m").replace(/\n/g, "\r\n");
    expect(fixOf(text, RULE, /duration/)).toBe(text.replace("1h 20m", "0h 20m"));
  });

  test("figure and range together", () => {
    expect(fixOf(report("Duration: 80 minutes, 10:00 to 11:20 UTC"), RULE, /its end/)).toContain(
      "Duration: 20 minutes, 10:00 to 10:20 UTC",
    );
  });
});
