// Days that Markdown takes for the number of an item.
import { expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const read = (entries: string, title = "Zeitverlauf") => {
  const source = `# Postmortem: Ausfall der Kasse\n\n## Zusammenfassung\n\nDie Kasse fiel aus.\n\n## ${title}\n\nAlle Zeiten in UTC.\n\n${entries}\n\n## Maßnahmen\n\n- Die Platte überwachen\n`;
  const { timeline } = analyse(source).postmortem;
  return timeline.entries.map(({ time, written, textSpan }) => [
    formatIso(time, written.relative),
    source.slice(textSpan.start, textSpan.end),
  ]);
};

const DAYS = [
  ["2024-03-31T11:00Z", "Alarm"],
  ["2024-03-31T11:20Z", "Ursache gefunden"],
  ["2024-04-01T09:00Z", "Platte ersetzt"],
];

it.each(["- ", "* ", ""])("are days behind the mark “%s”", (mark) => {
  const lines = [
    "31. März 2024, 11:00 Alarm",
    "31. März 2024, 11:20 Ursache gefunden",
    "1. April 2024, 09:00 Platte ersetzt",
  ];
  expect(read(lines.map((line) => mark + line).join("\n"))).toEqual(DAYS);
});

it("keep what is nested below them", () => {
  expect(
    read("- 31. März 2024\n  - 11:00 Alarm\n  - 11:20 Ursache gefunden\n- 1. April 2024\n  - 09:00 Platte ersetzt"),
  ).toEqual(DAYS);
});

it("are none where the numbers count", () => {
  const entries =
    "1. March 31, 2024, 11:00 Alarm\n2. March 31, 2024, 11:20 Cause found\n3. April 1, 2024, 09:00 Disk replaced";
  expect(read(entries, "Timeline").map(([time]) => time)).toEqual(DAYS.map(([time]) => time));
});
