// heading-no-space: no space at all, and a no-break one that Markdown takes for none.
import { describe, expect, test } from "vitest";
import { fixOf, found, linesOf, read } from "./fixing.ts";

const RULE = "heading-no-space";
const report = (heading: string) =>
  `# Postmortem: mail down on 2024-05-07\n\n${heading}\n\nNo mail went out for 20 minutes.\n\n## Root cause\n\nA full disk.\n`;

describe("a no-break space behind the number signs", () => {
  test.each(["##\u00a0Impact", "##\u202fImpact", "##\u3000影響"])("is told and made a plain one in %j", (heading) => {
    const text = report(heading);
    expect(found(read(text), RULE)[0]?.finding.message).toMatch(/no-break/);
    expect(linesOf(text, "pseudo-heading")).toEqual([]);
    expect(fixOf(text, RULE, /plain/)).toBe(report(`## ${heading.slice(3)}`));
  });

  test("behind several signs and none elsewhere: one fix for both", () => {
    const text = `${report("##Impact")}\n##\u00a0Resolution\n\nThe disk was emptied.\n`;
    const after = fixOf(text, RULE, /all 2/);
    expect(after).toContain("## Impact\n");
    expect(after).toContain("## Resolution\n");
  });
});
