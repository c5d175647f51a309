// Which labels become headings, and at which level.
import { expect, test } from "vitest";
import { analyse } from "../../server/src/analyse.ts";
import { fixOf, linesOf } from "./fixing.ts";

const RULE = "pseudo-heading";

test("beside the parts that are headings, with CRLF", () => {
  const text =
    "## Postmortem of 2024-03-08\r\n\r\n### Summary\r\n\r\nCheckout was down.\r\n\r\nTimeline:\r\n\r\n- 09:05 UTC: Paged.\r\n- 09:31 UTC: Errors stop.\r\n\r\n### Root cause\r\n\r\nRelease 41.\r\n";
  expect(linesOf(text, RULE)).toEqual([7]);
  expect(fixOf(text, RULE, /heading/)).toBe(text.replace("Timeline:", "### Timeline:"));
});

test("labels that divide a part stay labels", () => {
  const text =
    "Postmortem: checkout down on 2024-03-08\n\nSummary:\n\nCheckout was down.\n\nTimeline:\n\n- 09:05 UTC: Paged.\n- 09:31 UTC: Errors stop.\n\nRoot cause and resolution:\n\nRoot cause:\n\nRelease 41.\n\nResolution:\n\nRolled back.\n";
  const fixed = fixOf(text, RULE, /heading/);
  expect(fixed.match(/^## .*$/gm)).toEqual(["## Summary:", "## Timeline:", "## Root cause and resolution:"]);
  expect(linesOf(fixed, RULE)).toEqual([]);
});

test("nothing in lists, tables and quotations", () => {
  const text =
    "# Postmortem: checkout down on 2024-03-08\n\n- **Impact:**\n  - 1,200 orders\n- **Root cause:**\n  - Release 41\n\n> Summary:\n>\n> Checkout was down.\n\n| Timeline | 09:05 UTC |\n|---|---|\n| Resolution | Rolled back |\n";
  expect(linesOf(text, RULE)).toEqual([]);
});

test("what is to be read beside the report, above all of it, is no part", () => {
  const files = "References:\n\n- `docs/on-call.md`\n- `docs/keys.md`\n\n";
  const report = (preface: string, more: string) =>
    `# Postmortem: checkout outage 2024-03-08\n\n${preface}## Impact\n\n1,200 orders failed.\n\nMitigation:\n\nRolled back.\n\n${more}`;
  expect(linesOf(report(files, ""), RULE)).toEqual([]);
  expect(linesOf(report("", files), RULE)).toEqual([7]);
  expect(linesOf(report(files.replace("References", "Summary"), ""), RULE)).toEqual([3]);
});

test("a comment behind a label is no text below it", () => {
  for (const behind of ["", " <!-- postmortem-disable-line title-missing -->", "\n<!-- by Ada -->"]) {
    const text = `**Timeline**${behind}\n\n### 09:05\n\nThe alert fires.\n\n## Action items\n\nNone.\n\n## Action items\n\n- Add a check (Ada, 2024-04-02)\n`;
    const { findings } = analyse(text, { treatAs: "postmortem" });
    expect(
      findings.map(({ rule }) => rule),
      behind,
    ).not.toContain(RULE);
  }
});

test("below a part that they would leave empty, one level deeper", () => {
  const text =
    "# Postmortem: checkout outage 2024-03-08\n\n## Summary\n\n**Impact**\n\nAll users could not pay.\n\n**Detection**\n\nBy an alert.\n\n## Timeline\n\n- 01:30 UTC alert\n- 01:50 UTC resolved\n\n## Root cause\n\nThe index was removed.\n\n**Resolution**\n\nIt was added again.\n";
  const fixed = fixOf(text, RULE, /heading/);
  expect(fixed.match(/^#+ (?=\*).*$/gm)).toEqual(["### **Impact**", "### **Detection**", "## **Resolution**"]);
  expect(linesOf(fixed, "empty-section")).toEqual([]);
  expect(linesOf(fixed, "missing-section")).toEqual(linesOf(text, "missing-section"));
});

test("labels with a list below them, beside as many with their text behind them, are one notation", () => {
  const report =
    "# Postmortem: checkout outage 2024-03-08\n\n**Summary:** Checkout was down.\n\n**Timeline:**\n- 01:30 UTC alert\n- 01:50 UTC resolved\n\n**Root cause:** The index was removed.\n\n**Action items:**\n\n- Check indexes in CI (Ana, 2024-04-02)\n";
  expect(linesOf(report, RULE)).toEqual([]);
  expect(linesOf(report.replace("**Timeline:**\n", "**Timeline**\n\n"), RULE)).toEqual([5]);
  expect(linesOf(report.replace("**Root cause:** ", "**Root cause:**\n\n"), RULE)).toEqual([5]);
  const listed =
    "Timeline:\n- Duration: 20 minutes\n- 01:30 UTC alert\n- 01:50 UTC resolved\n\nImpact:\n- Summary: all was down\n- Resolution: the index was added\n";
  expect(linesOf(`# Postmortem: checkout outage 2024-03-08\n\n${listed}`, RULE)).toEqual([3]);
});

test("labels that recur under several headings are the form of what these tell, where no title is their heading", () => {
  const finding = (mark: string, name: string) =>
    `${mark} ${name}\n\n**Impact:**\n\nTrays went out cold.\n\n**Root cause:**\n\nA valve stuck.\n\n`;
  const findings = (mark: string) => `${finding(mark, "1. The oven")}${finding(mark, "2. The hall")}`;
  const report = "# Postmortem: cold bread on 2024-03-08\n\n## Summary\n\nThe bread was cold.\n\n## The bakery\n\n";
  expect(linesOf(report + findings("###"), RULE)).toEqual([]);
  expect(linesOf(report + finding("###", "1. The oven"), RULE)).toHaveLength(1);
  expect(linesOf(findings("#").replaceAll("# ", "# Postmortem of 2024-03-08: "), RULE)).toHaveLength(1);
});

test("a report told twice, in earnest and in fun: the labels of both are counted", () => {
  const telling =
    "**Issue Summary:**\n\nThe ovens were cold.\n\n**Impact:**\n\n40 loaves.\n\n**Timeline:**\n\n- 09:05 UTC: Noticed.\n- 09:31 UTC: Warm again.\n\n**Root cause:**\n\nA fuse.\n\n**Resolution:**\n\nA new fuse.\n\n";
  const [report] = analyse(`Postmortem: cold ovens on 2024-03-08\n\n${telling}${telling}`).findings.filter(
    ({ rule }) => rule === RULE,
  );
  expect(report?.span.start).toBe("Postmortem: cold ovens on 2024-03-08\n\n".length);
  expect(report?.message).toContain("9 more parts");
});

test("labels that only divide the summary, where the parts have headings", () => {
  const report =
    "# Postmortem: cold ovens on 2024-03-08\n\n## Summary\n\nThe ovens were cold.\n\n**Impact:**\n\n40 loaves.\n\n**Root cause:**\n\nA fuse.\n\n## Timeline\n\n- 09:05 UTC: Noticed.\n- 09:31 UTC: Warm again.\n\n## Root cause\n\nA fuse that was too small.\n\n## Resolution\n\nA new fuse.\n";
  expect(linesOf(report, RULE)).toEqual([]);
  expect(linesOf(report.replace("## Timeline", "**Timeline:**"), RULE)).toHaveLength(1);
  // The only place of the cause.
  expect(linesOf(report.replace("## Root cause", "## What we learned"), RULE)).toHaveLength(1);
});
