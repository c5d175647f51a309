// Start, end and the steps between them: what contradicts itself, and what only seems to.
import { describe, expect, test } from "vitest";
import { found, linesOf, read } from "./fixing.ts";

const report = (facts: string) =>
  `# Postmortem: checkout down\n\n${facts}\n\n## Impact\n\n1,200 orders failed.\n\n## Root cause\n\nRelease 41 read a missing setting.\n`;

const severities = (facts: string, rule: string) =>
  found(read(report(facts)), rule).map(({ finding }) => finding.severity);

describe("start-after-end", () => {
  test.each([
    ["clocks of one day", "Start: 2024-03-08 10:00 UTC\nEnd: 2024-03-08 09:00 UTC", ["error"]],
    ["dates alone", "Start: 2024-03-08\nEnd: 2024-02-09", ["error"]],
    ["in two zones", "Start: 2024-03-08 10:00 UTC\nEnd: 2024-03-08 10:30 CET", ["error"]],
    ["a range", "Duration: June 11, 2023, 10:00 AM - June 10, 2023, 11:00 AM (UTC)", ["error"]],
    ["the same time", "Start: 2024-03-08 10:00 UTC\nEnd: 2024-03-08 10:00 UTC", ["warning"]],
    ["in order in two zones", "Start: 2024-03-08 15:00 CET\nEnd: 2024-03-08 14:30 UTC", []],
    ["one day", "Start: 2024-03-08\nEnd: 2024-03-08", []],
    ["past midnight", "Start: 2024-03-08 23:00 UTC\nEnd: 01:00 UTC", []],
    ["past the end of the year", "Start: Dec 31 23:00\nEnd: Jan 1 01:00", []],
    ["dates that can be read in two ways", "Start: 08/03/2024 10:00\nEnd: 04/05/2024 10:00", []],
    [
      "two incidents",
      "Start: 2024-03-08 10:00\nEnd: 2024-03-08 11:00\nStart: 2024-03-01 10:00\nEnd: 2024-03-01 11:00",
      [],
    ],
  ])("%s", (_, facts, expected) => expect(severities(facts, "start-after-end")).toEqual(expected));
});

describe("resolution-before-detection", () => {
  test.each([
    ["resolved before detected", "Detected: 2024-03-08 10:00 UTC\nResolved: 2024-03-07 11:00 UTC", ["warning"]],
    ["undated", "Detected: 10:00 UTC\nResolved: 09:00 UTC", ["warning"]],
    ["detected a little before the start", "Start: 10:00 UTC\nDetected: 09:55 UTC", ["information"]],
    ["detected long before the start", "Start: 10:00 UTC\nDetected: 08:00 UTC", ["warning"]],
    ["declared after the fact", "Declared: 2024-03-08 14:41\nResolved: 2024-03-08 14:38", ["information"]],
    ["told once", "Start: 10:00\nDetected: 10:10\nResolved: 09:00", ["warning"]],
    ["past midnight", "Detected: 23:10\nResolved: 00:40", []],
    ["approximate", "Detected: ~10:00\nResolved: 09:58", []],
    ["in order in two zones", "Detected: 2024-03-08 10:00 UTC\nResolved: 2024-03-08 06:00 EST", []],
  ])("%s", (_, facts, expected) => expect(severities(facts, "resolution-before-detection")).toEqual(expected));
});

describe("the steps that a timeline tells", () => {
  const timeline = (...entries: string[]) =>
    `# Postmortem: label printing down on 2024-06-03\n\n## Impact\n\n212 parcels were late.\n\n## Timeline (UTC)\n\n${entries
      .map((entry) => `- ${entry}`)
      .join("\n")}\n\n## Root cause\n\nThe spool disk was full.\n`;
  const rule = "resolution-before-detection";

  test("an end before the only detection", () => {
    expect(
      linesOf(
        timeline("08:31: Printing works again (**resolved**)", "08:40: reports are read", "09:05: Detected"),
        rule,
      ),
    ).toEqual([9]);
  });

  test("an end in the timeline before the detection of a field", () => {
    const text = timeline("08:10: the disk fills", "08:31: Service restored", "08:50: review").replace(
      "## Impact",
      "Detected: 09:05 UTC\n\n## Impact",
    );
    expect(linesOf(text, rule)).toEqual([12]);
  });

  test("an impact that ended by chance before somebody noticed is told plainly", () => {
    expect(
      linesOf(
        timeline("08:31: Queue drains (**impact ends**)", "09:05: Ines is paged (**detected**)", "10:00: resolved"),
        rule,
      ),
    ).toEqual([]);
  });

  test("a timeline whose only repair did not help does not tell the end", () => {
    const missing = (...entries: string[]) => found(read(timeline(...entries)), "timeline-missing-phase");
    const failed = missing("08:00: alert fires", "08:10: Rolled back release 7", "08:15: no effect, still failing");
    expect(failed.map(({ finding }) => finding.message)).toEqual([expect.stringContaining("how the incident ended")]);
    expect(missing("08:00: alert fires", "08:10: Rolled back release 7", "08:15: queue is empty")).toEqual([]);
    expect(missing("08:00 it begins (**detected**)", "08:10: Ines swaps the disk (**resolved**)", "08:15: b")).toEqual(
      [],
    );
  });
});

describe("percentage-out-of-range", () => {
  test.each([
    ["150% of users saw errors", true],
    ["1,000 % of our requests failed", true],
    ["100.5% of requests failed", true],
    ["an error rate of 120%", true],
    ["100% of users", false],
    ["traffic at 300% of normal", false],
    ["150% of the requests of a normal day", false],
    ["latency rose by 250%", false],
    ["99.95% of requests", false],
    ["memory at 110% of the limit", false],
    ["130 % of the backups were lost", true],
    ["112% of all warehouse label jobs failed", true],
    ["120 % of our parcels went out late", true],
    ["130 % der Sicherungen fehlten", true],
    ["130 % des sauvegardes ont échoué", true],
    ["el 130 % de las copias falló", true],
    ["130% dos pedidos falharam", true],
    ["130 % заказов не прошли", true],
    ["120%的备份失败", true],
    ["バックアップの120%が失敗した", true],
    ["parcels went up 130 %", false],
    ["130 % of normal traffic", false],
    ["130 % of capacity", false],
    ["130 % of baseline", false],
    ["130 % of last week's orders", false],
    ["130% of the usual jobs", false],
    ["250% of requested CPU cores", false],
    ["130% of the daily average", false],
    ["130 % der normalen Last", false],
    ["130 % de la capacité", false],
    ["130% de la capacidad", false],
    ["130 % обычного трафика", false],
    ["通常の130%のリクエスト", false],
    ["collateralization of 350% of the debt", false],
  ])("%s", (text, told) => {
    const lines = linesOf(report(text), "percentage-out-of-range");
    expect(lines).toEqual(told ? [3] : []);
  });
});
