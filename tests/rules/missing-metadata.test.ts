// missing-metadata: what states how long the incident lasted, and on which day it was.
import { describe, expect, test } from "vitest";
import { plainEdits, snippetsOf } from "../../server/src/language/fixes.ts";
import { plain } from "../../server/src/postmortem/skeletons/index.ts";
import { applyEdits } from "../../server/src/text/edits.ts";
import { editsOf, found, read } from "./fixing.ts";

const RULE = "missing-metadata";
const report = (text: string) => `# Postmortem: mail down\n\n${text}\n\n## Root cause\n\nThe queue was full.\n`;
const told = (text: string, path?: string) => found(read(text, {}, path), RULE).map(({ finding }) => finding.message);

describe("how long it lasted", () => {
  test.each([
    "**Impact**: Outage from May 7th, 2024 (PT) to May 9th, 2024 (PT) for all users.",
    "All mail was down on May 7th, 2024 from about 9:00 UTC until 9:40 UTC.",
    "Mail was down between 09:00 and 09:40 on 2024-05-07.",
    "Mail went down at 09:00 UTC on 2024-05-07 and was restored at 09:40 UTC.",
    "Mail was down on 7-9 May 2024.",
    "Mail went down on May 07 2024 at 9:00 UTC.\n\nNobody could write.\n\nThe outage was resolved at 9:40 UTC.",
    "Am 7. Mai 2024 war die Post von 9:00 bis 9:40 Uhr ausgefallen.",
  ])("is told by its start and end: %s", (text) => expect(told(report(text))).toEqual([]));

  test.each([
    "Mail was down on 2024-05-07.",
    "Mail went down at 09:00 UTC on 2024-05-07.",
    "Mail went down at 09:00 UTC on 2024-05-07.\n\nWe called the vendor at 09:20 UTC.",
  ])("is not told by %s", (text) =>
    expect(told(report(text))).toEqual([expect.stringContaining("how long the incident lasted")]),
  );
});

test("how long it lasted is not asked while it lasts", () => {
  expect(told(report("Mail went down on 2024-05-07. Some users are currently experiencing an outage."))).toEqual([]);
  expect(told(report("Die Post ist seit 2024-05-07 ausgefallen. Der Ausfall dauert an."))).toEqual([]);
});

test("how long it lasted is not asked of a file of several incidents", () => {
  const one = (name: string) =>
    `## ${name}\n\nMail was down.\n\n### Root cause\n\nThe queue was full.\n\n### Fix\n\nIt was emptied.\n\n`;
  const file = (...names: string[]) => `# Incidents with the mail, 2024-05-07\n\n${names.map(one).join("")}`;
  expect(told(file("The queue", "The cable"))).toEqual([]);
  expect(told(file("The queue"))).toEqual([expect.stringContaining("how long the incident lasted")]);
});

describe("when it was", () => {
  const text = report("Mail was down for 40 minutes.");

  test.each(["2024-05-queue-full.md", "reports/2024-05/queue-full.md", "2024/05/queue-full.md", "2024-05-07-queue.md"])(
    "is told by the name of the file: %s",
    (path) => expect(told(text, path)).toEqual([]),
  );

  test.each(["queue-full.md", "4711-2024-queue.md", undefined])("is not told by %s", (path) =>
    expect(told(text, path)).toEqual([expect.stringContaining("on which day")]),
  );
});

describe("a field without a value", () => {
  const text = (field: string) =>
    report(`${field}\n\n## Impact\n\nNobody could write.`).replace("Postmortem: mail down", "Postmortem: no mail");

  test.each([
    ["- Date: ", "- Date: day of the incident"],
    ["**Date:**", "**Date:** day of the incident"],
    ["| Fact | Value |\n| --- | --- |\n| Date |  |", "| Date | day of the incident |"],
  ])("is filled, not written again: %s", (field, filled) => {
    const analysis = read(text(field));
    const [{ finding } = { finding: undefined }] = found(analysis, RULE);
    const fix = finding?.fixes[0];
    if (!finding || !fix) throw new Error("no fix");
    const edits = snippetsOf(analysis.document, editsOf(fix)).map(({ span, text: made }) => ({
      span,
      text: plain(made),
    }));
    const after = applyEdits(analysis.document.source, edits);
    expect(after).toContain(filled);
    expect(after.match(/Date/g)).toHaveLength(1);
  });

  test("has nothing put in where the editor knows no prompts", () => {
    const before = read(text("- Severity: 2"));
    const [{ finding } = { finding: undefined }] = found(before, RULE);
    const fix = finding?.fixes[0];
    if (!fix) throw new Error("no fix");
    const after = read(applyEdits(before.document.source, plainEdits(before.document, fix, editsOf(fix))));
    expect(after.document.source).toContain("- Date: \n");
    const [again] = found(after, RULE);
    const next = again?.finding.fixes[0];
    expect(next && plainEdits(after.document, next, editsOf(next))).toEqual([]);
  });
});
