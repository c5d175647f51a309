// The readable report: alignment, colours, sums.
import { expect, test } from "vitest";
import type { ReportedFinding } from "../../../server/src/cli/report.ts";
import { text } from "../../../server/src/cli/reporters/text.ts";

const finding = (line: number, severity: ReportedFinding["severity"], file = "a.md"): ReportedFinding => ({
  file,
  line,
  column: 3,
  endLine: line,
  endColumn: 9,
  rule: "some-rule",
  severity,
  message: "Something is missing.",
  fixes: [],
  related: [],
  fingerprint: "0",
});
const report = {
  findings: [finding(7, "error"), finding(120, "information"), finding(1, "hint", "b.md")],
  names: ["a.md", "b.md", "c.md", "d.md"],
  failures: [],
  files: 4,
  postmortems: 2,
  templates: 0,
  failed: 0,
};

test("without colours", () => {
  expect(text(report, { colour: false })).toBe(`a.md
    7:3  error        Something is missing.  some-rule
  120:3  information  Something is missing.  some-rule

b.md
  1:3  hint  Something is missing.  some-rule

  3  some-rule

3 findings: 1 error, 1 information, 1 hint (4 files read, 2 of them postmortems).
`);
});

test("colours add nothing but colours", () => {
  const coloured = text(report, { colour: true });
  expect(coloured).toContain("\x1b[31merror");
  expect(coloured.replace(/\x1b\[\d+m/g, "")).toBe(text(report, { colour: false }));
});

test("templates are counted beside the postmortems", () => {
  const lines = (templates: number) => text({ ...report, findings: [], templates }, { colour: false });
  expect(lines(1)).toBe("No findings (4 files read, 2 of them postmortems, 1 a template).\n");
  expect(lines(2)).toBe("No findings (4 files read, 2 of them postmortems, 2 templates).\n");
});

test("what a baseline knows is counted, not told", () => {
  const lines = text({ ...report, findings: [], known: 3 }, { colour: false });
  expect(lines).toBe("No new findings (4 files read, 2 of them postmortems; 3 more in the baseline).\n");
});
