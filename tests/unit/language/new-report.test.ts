// A new report: what is known stands in the template, and its name is like those of the others.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { filledReport, habitsOf, proposedPath } from "../../../server/src/language/new-report.ts";
import { fileTemplate, templates } from "../../../server/src/language/templates.ts";

const read = (source: string) => analyse(source, { treatAs: "postmortem" });
const facts = {
  title: "Gateway refused $5 {checkouts}",
  severity: "SEV-2",
  start: "2026-03-04 09:41",
  zone: "Europe/Berlin",
  author: "Ana Prado",
};

const templateNamed = (id: string) => {
  const template = templates().find((one) => one.id === id);
  if (!template) throw new Error(id);
  return template;
};

describe("the template", () => {
  test.each(templates().map((template) => [template.id, template] as const))(
    "%s has title, day, start, level and author",
    (_id, template) => {
      const text = filledReport(template, facts, read);
      const { postmortem } = analyse(text);
      expect(text).toMatch(/^# [^\n]*Gateway refused \$5 \{checkouts\}/);
      expect(postmortem.incident.date).toMatchObject({ year: 2026, month: 3, day: 4 });
      expect(postmortem.timeline.entries[0]?.instant).toBe(Date.UTC(2026, 2, 4, 8, 41));
      const stated = postmortem.fields.map(({ name, valueSpan }) => [name, text.slice(valueSpan.start, valueSpan.end)]);
      expect(Object.fromEntries(stated)).toMatchObject({ severity: "SEV-2", authors: "Ana Prado" });
    },
  );
  test("fields have their values, what is not known stays a prompt", () => {
    const standard = templateNamed("standard");
    const text = filledReport(standard, facts, read);
    expect(text).toContain("- Date: 2026-03-04\n- Severity: SEV-2\n");
    expect(text).toContain("- Authors: Ana Prado\n");
    expect(text).toContain("- 2026-03-04 09:41 CET: impact begins\n- Time and zone: noticed");
    const empty = filledReport(standard, { start: "2026-03-04" }, read);
    expect(empty).toContain("# Postmortem: what happened, in one line\n");
    expect(empty).toContain("- Severity: level\n");
    expect(empty).toContain("- Time and zone: impact begins");
  });
  test.each([
    ["PST", "2026-03-04 09:41 PST", Date.UTC(2026, 2, 4, 17, 41)],
    ["EDT", "2026-03-04 09:41 EDT", Date.UTC(2026, 2, 4, 13, 41)],
    ["MEZ", "2026-03-04 09:41 MEZ", Date.UTC(2026, 2, 4, 8, 41)],
    ["America/Los_Angeles", "2026-03-04 09:41 PST", Date.UTC(2026, 2, 4, 17, 41)],
    ["-08:00", "2026-03-04 09:41 UTC-08:00", Date.UTC(2026, 2, 4, 17, 41)],
  ])("the start in %s", (zone, start, instant) => {
    const text = filledReport(templateNamed("standard"), { ...facts, zone }, read);
    expect(text).toContain(`- ${start}: impact begins\n`);
    expect(analyse(text).postmortem.timeline.entries[0]?.instant).toBe(instant);
  });
  test("one without facts gets lines for those that are given", () => {
    const short = templateNamed("short");
    expect(filledReport(short, facts, read)).toMatch(
      /^# [^\n]*\n\n- Severity: SEV-2\n- Authors: Ana Prado\n\n## Summary\n/,
    );
    expect(filledReport(short, { title: "Slow search", severity: "P1 \n# x" }, read)).toMatch(
      /^# [^\n]*\n\n- Severity: P1 # x\n\n## Summary\n/,
    );
    expect(filledReport(short, { title: "Slow search" }, read)).toMatch(/^# [^\n]*\n\n## Summary\n/);
    const bare = fileTemplate("t.md", "# Zwischenfall\n\n## Zusammenfassung\n\nWas ist passiert?\n\n## Ursache\n");
    expect(filledReport(bare, facts, read)).toBe(
      "# Postmortem: Gateway refused $5 {checkouts}\n\n- Schweregrad: SEV-2\n\n## Zusammenfassung\n\nWas ist passiert?\n\n## Ursache\n",
    );
  });
  test("a template of the project", () => {
    const own =
      "# Incident report\n\n**Severity:** TBD\n**Start:**\n\n## Summary\n\nCosts $ 1 {x}\n\n## Timeline\n\n- HH:MM what\n";
    const text = filledReport(fileTemplate("t.md", own), facts, read);
    expect(text).toBe(
      "# Postmortem: Gateway refused $5 {checkouts}\n\n**Severity:** SEV-2\n**Start:** 2026-03-04 09:41 CET\n\n## Summary\n\nCosts $ 1 {x}\n\n## Timeline\n\n- HH:MM what\n",
    );
  });
  test.each([
    [
      "the head of a table, too",
      "| Severity | |\n|---|---|\n| Author | |\n|**Date**||\n",
      "| Severity | SEV-2 |\n|---|---|\n| Author | Ana Prado |\n|**Date**| 2026-03-04 |\n",
    ],
    [
      "the last row above a text",
      "| Fact | Value |\n|---|---|\n| Date | TBD |\n| Severity | |\n\nSay it in a line.\n",
      "| Fact | Value |\n|---|---|\n| Date | 2026-03-04 |\n| Severity | SEV-2 |\n\nSay it in a line.\n",
    ],
    [
      "names of columns alone, as no fact",
      "| Severity | Date |\n|---|---|\n| | |\n",
      "- Severity: SEV-2\n\n| Severity | Date |\n|---|---|\n| | |\n",
    ],
  ])("an empty cell beside its name: %s", (_what, table, expected) => {
    const text = filledReport(fileTemplate("t.md", `# Incident\n\n${table}`), facts, read);
    expect(text).toBe(`# Postmortem: Gateway refused $5 {checkouts}\n\n${expected}`);
  });
});

describe("the name", () => {
  const name = (paths: string[], title = "Postmortem: Gateway refused café checkouts!", taken: string[] = []) =>
    proposedPath(paths, "2026-03-04", title, new Set(taken));
  test.each([
    [[], "docs/incidents/2026-03-04-gateway-refused-cafe-checkouts.md"],
    [["ops/2025-01-02-dns.md", "ops/2025-02-03-disk.md"], "ops/2026-03-04-gateway-refused-cafe-checkouts.md"],
    [["pm/20250102_dns.md"], "pm/20260304_gateway_refused_cafe_checkouts.md"],
    [["pm/dns-2025-01-02.md"], "pm/gateway-refused-cafe-checkouts-2026-03-04.md"],
    [["pm/2025-01-02.md"], "pm/2026-03-04.md"],
    [["2025-01-02-dns.md"], "2026-03-04-gateway-refused-cafe-checkouts.md"],
  ])("after %j", (paths, expected) => {
    expect(name(paths)).toBe(expected);
  });
  test("is free, not endless, and never empty", () => {
    expect(name([], "DNS", ["docs/incidents/2026-03-04-dns.md"])).toBe("docs/incidents/2026-03-04-dns-2.md");
    expect(name([], "")).toBe("docs/incidents/2026-03-04-incident.md");
    expect(name([], "../../etc/passwd")).toBe("docs/incidents/2026-03-04-etc-passwd.md");
    expect(name([], "word ".repeat(100)).length).toBeLessThan(100);
    expect(name([], "決済が止まる")).toBe("docs/incidents/2026-03-04-決済が止まる.md");
  });
});

test("habits come from reports alone", () => {
  const report = (severity: string) =>
    `# Postmortem: search down on 2026-03-04\n\n- Severity: ${severity}\n\n## Summary\n\nDown.\n\n## Timeline (CET)\n\n- 09:00 down\n- 09:10 up\n\n## Root cause\n\nDisk.\n\n## Action items\n\n- Alert on a full disk (OPS-12)\n`;
  const files = {
    "a/1.md": report("P1"),
    "a/2.md": report("P2"),
    "a/3.md": report("P2"),
    "a/4.md": report("level"),
    "a/5.md": report("level").replace("- Severity: level", "| Severity | level |\n| --- | --- |\n| Status | done |"),
    "a/6.md": report("TBD"),
    "a/7.md": report("<your level>"),
    "a/8.md": report("Stufe"),
    "b/notes.md": "# Tea\n\nSeverity: hot\n",
  };
  const habits = habitsOf(Object.entries(files).map(([path, text]) => ({ path, analysis: analyse(text) })));
  expect(habits).toMatchObject({ folder: "a", severities: ["P2", "P1"], zones: ["CET"], tickets: ["OPS"] });
  expect(habits.kinds).toContain("root-cause");
});
