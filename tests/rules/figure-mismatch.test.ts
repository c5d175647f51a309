// figure-mismatch: figures of the impact against those of the summary.
import { expect, test } from "vitest";
import { cases } from "./cases.ts";
import { fixOf } from "./fixing.ts";

const report = (summary: string, impact: string, more = "") =>
  `# Postmortem: checkout down on 2024-03-08\n\n## Summary\n\n${summary}\n\n## Impact\n\n${impact}\n\n## Root cause\n\nRelease 40 read a setting that nobody had made.${more}\n`;

cases("figure-mismatch", {
  reports: {
    "two digits that changed places": [
      report("In total 4,210 payments failed.", "- 4,120 payments failed with a 502"),
      "4,120",
    ],
    "without a mark between the digits": [report("13540 orders were lost.", "We lost 15340 orders."), "15340"],
    "a figure of millions": [
      report("It wrote 2.4 million duplicate rows.", "4.2 million duplicate rows in `events`"),
      "4.2",
    ],
    "in a cell": [report("It hit 23,400 users.", "| What | How many |\n|---|---|\n| Locks | 32,400 users |"), "32,400"],
    "as others write it": [report("Betroffen waren 23.400 Nutzer.", "32.400 Nutzer sahen einen Fehler."), "32.400"],
    "in bold": [report("4,210 payments failed.", "We lost **4,120** payments."), "4,120"],
  },
  silent: {
    "times of day": report("It was down from 1402 UTC on.", "Orders failed from 1420 UTC on."),
    shares: report("1.2 percent of the requests failed.", "2.1 percent of the orders failed."),
    years: report("The 2012 release had no test.", "Since 2021 the release has one; 2021 release notes tell."),
    "the same figure": report("4,210 payments failed.", "4,210 payments failed with a 502."),
    "of other things": report("4,210 payments failed.", "4,120 refunds failed."),
    "other digits": report("4,210 payments failed.", "Of these, 3,950 payments were tried again."),
    "status codes": report("Clients saw 502 errors.", "Clients saw 520 errors."),
    "millions of other things": report("2.4 million rows were written.", "4.2 million requests failed."),
    "both are in both": report(
      "4,210 payments failed on Friday and 4,120 payments on Saturday.",
      "4,120 payments failed on Saturday, 4,210 payments on Friday.",
    ),
    "in another part": report(
      "4,210 payments failed.",
      "Shops lost sales.",
      " It was made for 4,120 payments an hour.",
    ),
    "a range": report("Between 12,300 and 13,200 users were hit.", "12,300-13,200 users saw an error."),
    "in code": report("4,210 payments failed.", "`4,120 payments` stands in the log."),
  },
});

test("the fix takes the figure of the summary", () => {
  const text = report("In total 4,210 payments failed.", "- 4,120 payments failed with a 502");
  expect(fixOf(text, "figure-mismatch", /4,210/)).toContain("- 4,210 payments failed with a 502");
});
