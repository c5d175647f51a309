// What a project says of its tasks: words that are vague there or not, its people, teams and tickets.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { effectiveValues, plainValues, readingOptions } from "../../../server/src/config/effective.ts";
import { slice } from "../../../server/src/text/span.ts";
import { readItem, readPart } from "./support.ts";

const add = (...words: string[]) => ({ vague: { add: words, remove: [] } });
const remove = (...words: string[]) => ({ vague: { add: [], remove: words } });

describe("words added count as vague", () => {
  it.each([
    ["Add dashing dashboards for the queue", "dashing", "dashing", "en"],
    ["Fix a handful of alerts in Grafana", "a handful of", "a handful of", "en"],
    ["Harmonise the timeouts of all gateways", "harmonise", "Harmonise", "en"],
    ["HARMONISE the timeouts of all gateways", " Harmonise ", "HARMONISE", "en"],
    ["Zeitnah das Zertifikat erneuern", "zeitnah", "Zeitnah", "de"],
    ["証明書を早急に更新する", "早急に", "早急に", "ja"],
  ])("%s", (text, word, found, language) => {
    expect(readItem(text, language).vague).toBe(false);
    const { action } = readItem(text, language, add(word));
    expect(action.vague?.words.map((span) => span.end - span.start)).toEqual([found.length]);
    expect(action.vague?.why).toContain(`“${found}”`);
  });

  it.each([
    ["a value settles it", "Harmonise the timeouts of all gateways to 30 seconds", "harmonise"],
    ["so does a change beside it", "Harmonise the timeouts and delete the old ones", "harmonise"],
    ["a part of a longer word is none", "Disable the dashingly named job", "dashing"],
    ["code is none", "Delete the job `dashing`", "dashing"],
    ["an address is none", "Close https://example.com/dashing/issues/4", "dashing"],
    ["an owner's name is none", "Delete the old job (Owner: Dashing)", "dashing"],
  ])("%s", (_, text, word) => expect(readItem(text, "en", add(word)).vague).toBe(false));

  it("a word that is vague anyway is told once", () => {
    const { action } = readItem("Improve alerting", "en", add("improve"));
    expect(action.vague).toEqual(readItem("Improve alerting").action.vague);
  });
});

describe("words removed do not", () => {
  it.each([
    ["Investigate the slow queries of the importer", ["investigate"], "en"],
    ["Investigating the slow queries of the importer", ["Investigate"], "en"],
    ["The slow queries should be investigated", ["investigate"], "en"],
    ["Better dashboards for the message queue", ["better"], "en"],
    ["Regular audits of IAM permissions", ["regular", "audits"], "en"],
    ["Conduct a thorough review of the network configuration", ["thorough", "review"], "en"],
    ["Die Überwachung der Zertifikate verbessern", ["verbessern", "überwachung"], "de"],
    ["証明書の監視を強化する", ["強化", "監視"], "ja"],
  ])("%s", (text, words, language) => {
    expect(readItem(text, language).vague).toBe(true);
    expect(readItem(text, language, remove(...words)).vague).toBe(false);
  });

  it("what else is vague stays so", () => {
    expect(readItem("Investigate better dashboards", "en", remove("better")).vague).toBe(true);
    expect(readItem("Ensure better dashboards", "en", remove("improve")).vague).toBe(true);
  });
});

const names = { names: ["Ana", "Bo Li", "@cleo", "payments", "Platform team", "Łukasz Żak"] };

describe("owners by name", () => {
  it.each([
    ["Ana – rotate the signing key", "Ana"],
    ["Ana - rotate the signing key", "Ana"],
    ["**Ana:** rotate the signing key", "Ana"],
    ["Ana, Bo Li: rotate the signing key", "Ana, Bo Li"],
    ["Bo Li and Ana – rotate the signing key", "Bo Li and Ana"],
    ["payments: rotate the signing key", "payments"],
    ["Payments: rotate the signing key", null],
    ["payments team: rotate the signing key", "payments team"],
    ["Platform team: rotate the signing key", "Platform team"],
    ["[payments] rotate the signing key", "payments"],
    ["Łukasz Żak: rotate the signing key", "Łukasz Żak"],
    ["Bo Li to rotate the signing key", "Bo Li"],
    ["Rotate the signing key (Ana)", "Ana"],
    ["Rotate the signing key (Ana, 2024-03-20)", "Ana"],
    ["Rotate the signing key (due Friday, payments)", "payments"],
    ["Rotate the signing key of host-1 – the old one — Bo Li", "Bo Li"],
    ["Rotate the signing key, assigned to payments", "payments"],
    ["Rotate the signing key. Owner: Ana, payments, P1", "Ana, payments"],
    ["Ana: rotate the signing key with @bo", "Ana"],
    ["Rotate the signing key @dan", "@dan"],
  ])("%s", (text, owner) => expect(readItem(text, "en", names).owner).toBe(owner));

  it.each([
    "payments to be retried after an hour",
    "payments will be retried after an hour",
    "Retry payments",
    "Retry failed transactions in (payments) first",
    "Read [the guide of payments](payments)",
    "Anabel – rotate the signing key",
    "Ana-Maria: rotate the signing key",
    "Take Ana out of the rota",
  ])("nobody: %s", (text) => expect(readItem(text, "en", names).owner).toBeNull());

  it("leaves the task itself as concrete as it was", () => {
    expect(readItem("Ana – improve alerting", "en", names).vague).toBe(true);
    expect(readItem("payments – delete the job `sync-old`", "en", names).vague).toBe(false);
  });
});

describe("tickets by pattern", () => {
  const own = { tickets: ["INC\\d{4,}", "task/{number}", "PM-\\d+"] };

  it.each([
    ["Rotate the signing key (INC00123)", "INC00123"],
    ["Rotate the signing key, task/77", "task/77"],
    ["Rotate the signing key PM-4", "PM-4"],
    ["Rotate the signing key: see https://github.com/a/b/issues/3 and INC00123", "INC00123"],
    ["Rotate the signing key [INC00123](https://help.example.com/x)", "INC00123"],
    ["Rotate the signing key OPS-9", "OPS-9"],
    ["Rotate the signing key https://help.example.com/INC00123", "https://help.example.com/INC00123"],
    ["Rotate the signing key `INC00123`", null],
    ["Rotate the signing key XINC00123", null],
  ])("%s", (text, ref) => expect(readItem(text, "en", own).ref).toBe(ref));

  it.each(["Rotate the signing key (INC00123)", "Rotate the signing key, task/77", "Rotate the signing key PM-4"])(
    "without a pattern there is none: %s",
    (text) => expect(readItem(text).ref).toBeNull(),
  );

  it("in a cell of tickets, beside other words", () => {
    const table = "| Task | Ticket |\n|---|---|\n| Rotate the signing key | see INC00123, 2 parts |";
    expect(readPart(table, "en", "Action items", own)[0]?.ref).toBe("INC00123");
  });

  it("a wrong pattern is left out", () => {
    expect(readItem("Rotate the signing key OPS-9", "en", { tickets: ["(a+)+", "["] }).ref).toBe("OPS-9");
  });
});

const REPORT = `# Postmortem: checkout down on 2024-03-08

## Impact

1,200 orders failed.

## Root cause

Release 41 read a setting that production does not have.

## Action items

- payments – harmonise the timeouts of all gateways: INC00123
- Investigate the slow queries of the importer
`;

it("reaches from the configuration to actions and findings", () => {
  const read = (values: Record<string, unknown>) => {
    const { settings } = readingOptions(effectiveValues([plainValues({ kind: "editor" }, values)]));
    const { document, postmortem, findings } = analyse(REPORT, {
      settings: { ...settings, userZone: undefined, today: undefined },
    });
    return {
      parts: postmortem.actions.map(({ owner, ref }) => [owner?.text, ref?.text]),
      vague: findings
        .filter(({ rule }) => rule === "action-vague")
        .map(({ span }) => document.lines.lineAt(span.start) + 1),
      words: postmortem.actions.flatMap(({ vague }) => vague?.words.map((span) => slice(REPORT, span)) ?? []),
    };
  };
  expect(read({})).toEqual({
    parts: [
      [undefined, undefined],
      [undefined, undefined],
    ],
    vague: [14],
    words: ["Investigate"],
  });
  const values = {
    "language.vague.add": ["harmonise"],
    "language.vague.remove": ["investigate"],
    teams: ["payments"],
    tickets: [{ pattern: "INC\\d+" }],
  };
  expect(read(values)).toEqual({
    parts: [
      ["payments", "INC00123"],
      [undefined, undefined],
    ],
    vague: [13],
    words: ["harmonise"],
  });
  expect(read({ ...values, "rules.action-vague.add": ["importer"], "rules.action-vague.remove": [] })).toMatchObject({
    vague: [14],
  });
});
