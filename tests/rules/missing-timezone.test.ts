// missing-timezone: where it is told, which zones are offered, and that no instant that was known changes.
import { describe, expect, test } from "vitest";
import { zoneEdits } from "../../server/src/rules/support/zone-edits.ts";
import { applyEdits } from "../../server/src/text/edits.ts";
import { fixOf, found, linesOf, read, whyNot } from "./fixing.ts";
import { report, SHAPES, type Told } from "./shapes.ts";

const RULE = "missing-timezone";
const user = { userZone: "Europe/Berlin" };
const told: Told[] = [
  { minutes: 605, text: "someone is paged" },
  { minutes: 640, text: "the release is rolled back" },
];
const titles = (text: string, settings = {}) =>
  found(read(text, settings), RULE).map(({ finding }) => finding.fixes.map(({ title }) => title));
const zones = (text: string) =>
  read(text).postmortem.timeline.entries.map(({ zone, time }) => [zone?.source, time.offset] as const);

describe("where it is told", () => {
  test.each(Object.entries(SHAPES))("%s: once at the heading where no time has a zone", (_, shape) => {
    expect(linesOf(report(shape(told)), RULE)).toEqual([5]);
    expect(linesOf(report(shape(told), { note: "All times in UTC." }), RULE)).toEqual([]);
    expect(linesOf(report(shape(told.map((entry) => ({ ...entry, zone: "UTC" })))), RULE)).toEqual([]);
  });

  test("not where a machine wrote one of them, with its zone, into the front matter", () => {
    const notice = (date: string) =>
      `---\ntitle: Search is down\ndate: ${date}\nresolved: true\nseverity: down\n---\n\n*Resolved* - Search answers again. {{< track "2024-05-02 09:40:30" >}}\n\n*Update* - The index is built anew. {{< track "2024-05-02 09:20:05" >}}\n\n*Investigating* - Every search ends in an error. {{< track "2024-05-02 09:01:12" >}}\n`;
    expect(linesOf(notice("2024-05-02T09:01:12.311Z"), RULE)).toEqual([]);
    expect(zones(notice("2024-05-02T09:01:12.311Z"))).toEqual(Array(3).fill(["inferred", 0]));
    // When the page was begun, and not in the zone of its times.
    expect(linesOf(notice("2024-05-02T07:05:12.311Z"), RULE)).toEqual([8]);
  });

  test("at the times that lack one where others have one", () => {
    const text = report("- 10:05 UTC: a\n- 10:20: b\n- 10:30 UTC: c\n- 10:40: d");
    expect(linesOf(text, RULE)).toEqual([8, 10]);
  });

  test("once where two of them follow each other", () => {
    const text = report("- 10:05 UTC: a\n- 10:20: b\n- 10:30: c\n- 10:40 UTC: d\n- 10:50 UTC: e");
    expect(found(read(text), RULE).map(({ line, finding }) => [line, finding.message.slice(0, 8)])).toEqual([
      [5, "2 of the"],
    ]);
  });

  test("once at the heading, with the times, where many lack one that others have", () => {
    const lines = ["- 10:05 UTC: a", ...[10, 20, 30, 40, 50].map((minute) => `- 10:${minute}: b`), "- 10:55 UTC: c"];
    const [only, ...more] = found(read(report(lines.join("\n"))), RULE);
    expect(more).toEqual([]);
    expect(only?.line).toBe(5);
    expect(only?.finding.message).toContain("5 of the 7 times in this timeline have no time zone");
    expect(only?.finding.related.filter(({ message }) => message.endsWith("has no zone"))).toHaveLength(5);
    const after = fixOf(report(lines.join("\n")), RULE, /^Add UTC to every/);
    expect(linesOf(after, RULE)).toEqual([]);
    expect(linesOf(fixOf(report(lines.join("\n")), RULE, /^Say once .* UTC/), RULE)).toEqual([]);
  });

  test("at the first entry where there is no timeline section", () => {
    const text =
      "# Postmortem: checkout down\n\nImpact: all users.\n\n- 2024-03-08 10:05: down\n- 2024-03-08 10:10: paged\n- 2024-03-08 10:20: up\n";
    expect(linesOf(text, RULE)).toEqual([5]);
    const after = fixOf(text, RULE, /^Say once .* UTC/);
    expect(after).toContain("Impact: all users.\n\nAll times are in UTC.\n\n- 2024-03-08 10:05: down");
    expect(linesOf(after, RULE)).toEqual([]);
  });

  test("two timelines are told of each by itself", () => {
    const text = `${report("- 10:05 UTC: a\n- 10:20 UTC: b")}\n## Timeline of the follow-up\n\n- 14:05: c\n- 14:20: d\n`;
    expect(linesOf(text, RULE)).toEqual([14]);
  });

  test.each([
    ["relative times", "- T+5m: a\n- T+9m: b"],
    ["days", "- Day 1: a\n- Day 2: b"],
    ["dates without a time", "- 2024-03-08: a\n- 2024-03-09: b"],
    ["a zone that has no offset for want of a date", "- 10:05 PT: a\n- 10:20 PT: b"],
  ])("%s need no zone", (_, entries) => {
    expect(linesOf(report(entries, { date: "" }), RULE)).toEqual([]);
  });

  test.each([
    ["On 2024-05-06 at 10:20 UTC nobody could log in.", []],
    ["Published at 10:20 UTC.", [5]],
    ["Last updated: 2024-05-07 10:20 UTC", [5]],
  ])("the clock of the publication shows no zone: %s", (line, told) => {
    const text = report("- 10:05: a\n- 10:40: b");
    const at = text.indexOf("\n\n") + 2;
    expect(linesOf(`${text.slice(0, at)}${line}\n\n${text.slice(at)}`, RULE)).toEqual(told.map((no) => no + 2));
  });

  test("a zone that the facts above show is not missed, unless other times have one", () => {
    const shown = (entries: string) => report(entries).replace("Impact:", "Detected: 10:05 UTC\n\nImpact:");
    expect(linesOf(shown("- 10:05: a\n- 10:20: b"), RULE)).toEqual([]);
    expect(linesOf(shown("- 10:05 UTC: a\n- 10:20: b\n- 10:30 UTC: c"), RULE)).not.toEqual([]);
    const lasted = (range: string) =>
      linesOf(
        report("- 10:05: a\n- 10:20: b").replace("Impact:", `Duration: 15 minutes, ${range} UTC\n\nImpact:`),
        RULE,
      );
    expect(lasted("10:05–10:20")).toEqual([]);
    expect(lasted("10:05–10:35")).not.toEqual([]);
    expect(lasted("09:50–10:05")).not.toEqual([]);
    const said = (sentence: string) =>
      linesOf(report("- 10:05: a\n- 10:20: b").replace("Impact:", `${sentence}\n\nImpact:`), RULE);
    expect(said("At 10:10 UTC every order failed.")).toEqual([]);
    expect(said("Written: 2024-03-10 18:00 UTC\n\nAt 10:10 UTC every order failed.")).toEqual([]);
    expect(said("Written: 2024-03-10 18:00 UTC\n\nDeploys run at 03:00 UTC.")).not.toEqual([]);
    for (const other of [
      "Deploys run daily at 03:00 UTC.",
      "Last updated: 2024-03-10 18:00 PST",
      "Published: 18:00 UTC",
    ])
      expect(said(other)).not.toEqual([]);
  });

  test("“local time” is no zone", () => {
    expect(linesOf(report("- 10:05 local time: a\n- 10:20 local time: b"), RULE)).not.toEqual([]);
  });
});

describe("which zones are offered", () => {
  const hinted = `${report("- 10:05: a\n- 10:20: b")}\n## Notes\n\nDuration: 10:05 to 10:20 PST\n`;

  test("the one that the document hints at first, with the place; then UTC; then the user's own; then another", () => {
    expect(titles(hinted, user)).toEqual([
      [
        "Say once that all times are in PST (inferred from “Duration” on line 16)",
        "Add PST to every time without a zone (inferred from “Duration” on line 16)",
        "Say once that all times are in UTC",
        "Add UTC to every time without a zone",
        "Say once that all times are in Europe/Berlin (your own zone)",
        "Add Europe/Berlin to every time without a zone (your own zone)",
        "Say another zone once for the timeline…",
        "Add another zone to every time…",
      ],
    ]);
    const [first] = found(read(hinted), RULE);
    expect(first?.finding.message).toContain("probably in PST, which “Duration” on line 16 says");
  });

  test("a zone is offered once", () => {
    expect(titles(hinted.replace("PST", "UTC"), { userZone: "UTC" })[0]).toHaveLength(4);
  });

  test("beside zoned times only zones that keep the order", () => {
    const text = report("- 10:05 UTC: a\n- 10:20: b\n- 10:40 UTC: c");
    expect(titles(text, user)[0]?.some((title) => title.includes("Berlin"))).toBe(false);
    expect(titles(text, user)[0]?.[0]).toMatch(/^Add UTC to this time \(inferred/);
  });

  test("none is safe: a zone is never guessed for the user", () => {
    for (const { finding } of found(read(hinted, user), RULE))
      expect(finding.fixes.some(({ safe }) => safe)).toBe(false);
  });
});

describe("saying it once", () => {
  test.each(Object.entries(SHAPES))("%s: the times have it by their section afterwards", (name, shape) => {
    for (const zone of ["UTC", "Europe/Berlin"]) {
      const after = fixOf(report(shape(told)), RULE, new RegExp(`^Say once .* ${zone}`), user);
      expect(linesOf(after, RULE)).toEqual([]);
      expect(zones(after)).toEqual(told.map(() => ["section", zone === "UTC" ? 0 : 60]));
      if (name === "table") expect(after).toContain(`| Time (${zone}) | Event |`);
      else if (name === "bullets") expect(after).toContain(`## Timeline\n\nAll times are in ${zone}.\n\n- 10:05`);
    }
  });

  test("below a label without a blank line, in the line ends of the file", () => {
    const text =
      "Postmortem: checkout down on 2024-03-08\r\nImpact: all users\r\nTimeline:\r\n10:05: a\r\n10:20: b\r\nRoot Cause: a typo\r\n";
    const after = fixOf(text, RULE, /^Say once .* UTC/);
    expect(after).toContain("Timeline:\r\n\r\nAll times are in UTC.\r\n\r\n10:05: a\r\n");
    expect(linesOf(after, RULE)).toEqual([]);
    expect(zones(after)).toHaveLength(2);
  });

  test("in the language of the document", () => {
    const german = report("- 10:05: Alarm\n- 10:20: Das alte Release ist wieder da.")
      .replace("## Timeline", "## Zeitlicher Ablauf")
      .replace(
        "Impact: 1,200 orders failed.",
        "## Zusammenfassung\n\nDie Kasse war nach dem Release nicht erreichbar, und die Bestellungen schlugen fehl.",
      )
      .replace(/## Root cause[\s\S]*/, "## Ursache\n\nIn der Konfiguration fehlte ein Eintrag.\n");
    const after = fixOf(german, RULE, /^Say once .* UTC/);
    expect(after).toContain("## Zeitlicher Ablauf\n\nAlle Zeiten in UTC.\n\n- 10:05");
    expect(linesOf(after, RULE)).toEqual([]);
  });
});

describe("adding it to the times", () => {
  test.each([
    ["- **10:05** a", "- **10:05 UTC** a"],
    ["- [10:05] a", "- [10:05 UTC] a"],
    ["- 10:05 AM: a", "- 10:05 AM UTC: a"],
    ["- ~10:05 a", "- ~10:05 UTC a"],
    ["- 2024-03-08T10:05 a", "- 2024-03-08T10:05Z a"],
    ["- 10:05, March 8, 2024: a", "- 10:05 UTC, March 8, 2024: a"],
    ["- 10:05 - 10:15: a", "- 10:05 - 10:15 UTC: a"],
    ["- 10:05:30: a", "- 10:05:30 UTC: a"],
    ["- Detected: 10:05", "- Detected: 10:05 UTC"],
  ])("%s", (before, after) => {
    const text = report(`${before}\n- 10:20: b`);
    const result = fixOf(text, RULE, /^Add UTC to every/);
    expect(result).toContain(`${after}\n`);
    expect(linesOf(result, RULE)).toEqual([]);
    expect(zones(result)).toEqual([
      ["entry", 0],
      ["entry", 0],
    ]);
  });

  test("to one time, or to every time without one, and to no other", () => {
    const text = report("- 10:05 UTC: a\n- 10:20: b\n- 10:30 UTC: c\n- 10:40: d");
    expect(fixOf(text, RULE, /^Add UTC to this/)).toBe(text.replace("10:20", "10:20 UTC"));
    expect(fixOf(text, RULE, /^Add UTC to every/)).toBe(
      text.replace("10:20", "10:20 UTC").replace("10:40", "10:40 UTC"),
    );
  });

  test("not where it would change the day that another entry is read on", () => {
    const text = report("- 17:05 UTC: a\n- 17:20: b\n- 09:30 PST: c\n- 17:40: d");
    const fixes = found(read(text), RULE)[0]?.finding.fixes ?? [];
    expect(whyNot(fixes.find(({ id }) => id === "zone:entry"))).toMatch(/other entries/);
  });
});

describe("another zone, asked for", () => {
  const text = report("- 10:05: a\n- 10:20: b");
  const answered = (way: RegExp, answer: string) => {
    const analysis = read(text);
    const [first] = found(analysis, RULE);
    const fix = first?.finding.fixes.find(({ title, asks }) => asks === "zone" && way.test(title));
    if (!first || !fix) throw new Error("nothing is asked");
    const edits = zoneEdits(analysis, first.finding, fix, answer);
    return edits && applyEdits(text, edits);
  };

  test.each([
    ["CET", "CET", 60],
    [" Europe/Paris ", "Europe/Paris", 60],
    ["UTC+2", "UTC+2", 120],
    ["-08:00", "-08:00", -480],
    ["Pacific Time", "Pacific Time", -480],
  ])("%s", (answer, written, offset) => {
    expect(answered(/every time/, answer)).toBe(
      text.replace("10:05", `10:05 ${written}`).replace("10:20", `10:20 ${written}`),
    );
    const once = answered(/once/, answer) ?? "";
    expect(zones(once).map(([, minutes]) => minutes)).toEqual([offset, offset]);
  });

  test.each(["", "soon", "local time", "UTC or so", "Mars/Olympus"])("“%s” is no answer", (answer) => {
    expect(answered(/every time/, answer)).toBeUndefined();
  });

  test("a fix that asks nothing is not answered", () => {
    const analysis = read(text);
    const [first] = found(analysis, RULE);
    const fix = first?.finding.fixes.find(({ asks }) => asks === undefined);
    if (!first || !fix) throw new Error("no fix");
    expect(zoneEdits(analysis, first.finding, fix, "UTC")).toBeUndefined();
  });
});

test("a hint that has several meanings is offered as its offset, not written once more", () => {
  const text =
    "# Postmortem: checkout down on 2024-09-03\n\nImpact: all users.\n\n## Timeline\n\n- 2024-09-03 09:02 BST: Release 41 goes out.\n- 2024-09-03 09:05: Paged.\n- 2024-09-03 09:31 BST: Release 40 is back.\n";
  const titles = (settings = {}) =>
    found(read(text, settings), "missing-timezone")[0]?.finding.fixes.map(({ title }) => title);
  expect(titles()?.[0]).toBe("Add UTC+01:00 to this time (what BST from line 7 is in Britain)");
  expect(titles()?.join()).not.toMatch(/ BST to| in BST/);
  const understood = { options: { "ambiguous-timezone": { assume: ["BST"] } } };
  expect(titles(understood)?.[0]).toBe("Add BST to this time (inferred from line 7)");
});

test("a line above the first entry gives its zone to all, alone or beside the day that it sets", () => {
  const timeline = (line: string) =>
    `# Post-mortem: pagamentos fora do ar em 2024-04-21\n\n## Linha do tempo\n\n${line}\n\n- 08:10 - pagamentos falham\n- 08:25 - alerta\n- 09:02 - pagamentos voltam\n`;
  expect(linesOf(timeline("Tudo em BRT."), RULE)).toEqual([]);
  expect(linesOf(timeline("Domingo, 21 de abril, tudo em BRT:"), RULE)).toEqual([]);
  expect(read(timeline("Domingo, 21 de abril, tudo em BRT:")).postmortem.timeline.entries).toHaveLength(3);
  expect(linesOf(timeline("Tudo em BRT caiu, menos o site."), RULE)).toEqual([3]);
});
