// Missing parts put into reports whose parts are fields, not headings: in their manner, each at its place.
import { describe, expect, test } from "vitest";
import type { Kind } from "../../../server/src/postmortem/model.ts";
import { insertSections } from "../../../server/src/rules/fixes/insert-section.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { readReport } from "./made.ts";

/** The report with those parts put in; of a prompt its number is left, `<1>`. */
function withParts(text: string, kinds: readonly Kind[]): unknown {
  const { document, postmortem } = readReport(text);
  const made = insertSections(document, postmortem, kinds);
  return "edits" in made ? applyEdits(text, made.edits).replace(/\$\{(\d+):[^{}]*\}/g, "<$1>") : made;
}

type Case = [name: string, text: string, kinds: Kind[], wanted: string];
const each = (cases: Case[]) =>
  test.each(cases)("%s", (_, text, kinds, wanted) => expect(withParts(text, kinds)).toBe(wanted));

const TITLE = "# Postmortem: jobs stopped\n\n";
const TASK = "- [ ] <1> (owner: <2>, due: <3>, done when: <4>)";

describe("parts are written as the fields of the report are", () => {
  each([
    [
      "bold items",
      `${TITLE}- **Impact**: 40 jobs were late.\n- **Resolution**: a new disk.\n`,
      ["summary"],
      `${TITLE}- **Summary**: <1>\n- **Impact**: 40 jobs were late.\n- **Resolution**: a new disk.\n`,
    ],
    [
      "items with another bullet",
      `${TITLE}* Impact: 40 jobs were late.\n* Resolution: a new disk.\n`,
      ["summary"],
      `${TITLE}* Summary: <1>\n* Impact: 40 jobs were late.\n* Resolution: a new disk.\n`,
    ],
    [
      "plain lines",
      `${TITLE}Impact: 40 jobs were late.\nResolution: a new disk.\n`,
      ["summary"],
      `${TITLE}Summary: <1>\nImpact: 40 jobs were late.\nResolution: a new disk.\n`,
    ],
    [
      "bold labels in paragraphs of their own",
      `${TITLE}**Impact:** 40 jobs were late.\n\n**Root cause:** a full disk.\n\n**Resolution:** a new disk.\n`,
      ["detection", "summary"],
      `${TITLE}**Summary:** <1>\n\n**Impact:** 40 jobs were late.\n\n**Detection:** <2>\n\n**Root cause:** a full disk.\n\n**Resolution:** a new disk.\n`,
    ],
    [
      "where half of them follow without a blank line, none is put in",
      `${TITLE}Impact: 40 jobs were late.\nRoot cause: a full disk.\n\nResolution: a new disk.\nLessons: watch disks.\n`,
      ["detection"],
      `${TITLE}Impact: 40 jobs were late.\nDetection: <1>\nRoot cause: a full disk.\n\nResolution: a new disk.\nLessons: watch disks.\n`,
    ],
    [
      "a wide colon",
      "Impact：40 jobs were late.\nResolution：a new disk.\n",
      ["root-cause"],
      "Impact：40 jobs were late.\nRoot cause： <1>\nResolution：a new disk.\n",
    ],
    [
      "several prompts nested below an item, as deep as its words",
      `${TITLE}-   Impact: 40 jobs were late.\n-   Resolution: a new disk.\n`,
      ["actions"],
      `${TITLE}-   Impact: 40 jobs were late.\n-   Resolution: a new disk.\n-   Action items:\n    ${TASK}\n`,
    ],
    [
      "several prompts in a list below a plain line",
      `${TITLE}Impact: 40 jobs were late.\nResolution: a new disk.\n`,
      ["lessons"],
      `${TITLE}Impact: 40 jobs were late.\nResolution: a new disk.\nLessons learned:\n- <1>\n- <2>\n- <3>\n`,
    ],
    [
      "the first field that is no task where some are",
      `${TITLE}- [ ] Impact: 40 jobs were late.\n- Resolution: a new disk.\n`,
      ["summary"],
      `${TITLE}- Summary: <1>\n- [ ] Impact: 40 jobs were late.\n- Resolution: a new disk.\n`,
    ],
    [
      "the line ends of the file",
      "Impact: 40 jobs were late.\r\n\r\nResolution: a new disk.\r\n\r\nLessons: watch disks.\r\n",
      ["root-cause", "actions"],
      `Impact: 40 jobs were late.\r\n\r\nRoot cause: <1>\r\n\r\nResolution: a new disk.\r\n\r\nLessons: watch disks.\r\n\r\nAction items:\r\n${TASK.replace(/\d/g, (n) => String(Number(n) + 1))}\r\n`,
    ],
    [
      "behind a byte order mark",
      "\ufeffImpact: 40 jobs were late.\nResolution: a new disk.\n",
      ["root-cause"],
      "\ufeffImpact: 40 jobs were late.\nRoot cause: <1>\nResolution: a new disk.\n",
    ],
    [
      "behind a byte order mark, in items",
      "\ufeff- Impact: 40 jobs were late.\n- Resolution: a new disk.\n",
      ["root-cause"],
      "\ufeff- Impact: 40 jobs were late.\n- Root cause: <1>\n- Resolution: a new disk.\n",
    ],
    [
      "behind a byte order mark and a title",
      `\ufeff${TITLE}- Impact: 40 jobs were late.\n- Resolution: a new disk.\n`,
      ["summary"],
      `\ufeff${TITLE}- Summary: <1>\n- Impact: 40 jobs were late.\n- Resolution: a new disk.\n`,
    ],
  ]);
});

describe("each part comes to its place", () => {
  const FIELDS = "- Impact: 40 jobs were late.\n- Root cause: a full disk.\n- Lessons: watch disks.\n";
  each([
    [
      "one after the other, the prompts counted through",
      FIELDS,
      ["actions", "resolution", "timeline", "detection", "summary"],
      "- Summary: <1>\n- Impact: 40 jobs were late.\n- Detection: <2>\n" +
        "- Timeline:\n  - <3>: <4>\n  - <5>: <6>\n  - <7>: <8>\n  - <9>: <10>\n" +
        "- Root cause: a full disk.\n- Resolution: <11>\n- Lessons: watch disks.\n" +
        "- Action items:\n  - [ ] <12> (owner: <13>, due: <14>, done when: <15>)\n",
    ],
    [
      "before the comment that belongs to the first part",
      `<!-- whom it hit -->\n${FIELDS}`,
      ["summary"],
      `- Summary: <1>\n<!-- whom it hit -->\n${FIELDS}`,
    ],
    [
      "before the comment that belongs to the next part",
      "Impact: 40 jobs were late.\n<!-- why -->\nRoot cause: a full disk.\n",
      ["detection"],
      "Impact: 40 jobs were late.\nDetection: <1>\n<!-- why -->\nRoot cause: a full disk.\n",
    ],
    [
      "before a rule and lines that hold blanks alone",
      "Impact: 40 jobs were late.\n \t\n***\n\nRoot cause: a full disk.\n\n----\n  \n",
      ["detection", "resolution"],
      "Impact: 40 jobs were late.\n\nDetection: <1>\n \t\n***\n\nRoot cause: a full disk.\n\nResolution: <2>\n\n----\n  \n",
    ],
    [
      "behind what goes on below a plain line",
      "Impact: 40 jobs were late.\n\n- among them the payroll\n\nAll ran by noon.\nRoot cause: a full disk.\n",
      ["detection"],
      "Impact: 40 jobs were late.\n\n- among them the payroll\n\nAll ran by noon.\nDetection: <1>\nRoot cause: a full disk.\n",
    ],
    [
      "behind what is nested in an item, however deep",
      "- Impact: 40 jobs were late.\n  - Among them\n    - the payroll\n  - All ran by noon.\n- Root cause: a full disk.\n",
      ["detection"],
      "- Impact: 40 jobs were late.\n  - Among them\n    - the payroll\n  - All ran by noon.\n- Detection: <1>\n- Root cause: a full disk.\n",
    ],
    [
      "before the text that follows the list",
      `${FIELDS}\nWe bake bread.\n`,
      ["actions"],
      `${FIELDS}- Action items:\n  ${TASK}\n\nWe bake bread.\n`,
    ],
    [
      "before an item that names no part",
      "- Impact: 40 jobs were late.\n- Some words on bread\n- Root cause: a full disk.\n",
      ["detection"],
      "- Impact: 40 jobs were late.\n- Detection: <1>\n- Some words on bread\n- Root cause: a full disk.\n",
    ],
    [
      "before a heading that opens no part",
      "Impact: 40 jobs were late.\nRoot cause: a full disk.\n\n## How we bake bread\n\nAt night.\n",
      ["resolution"],
      "Impact: 40 jobs were late.\nRoot cause: a full disk.\nResolution: <1>\n\n## How we bake bread\n\nAt night.\n",
    ],
    [
      "a field of two parts stands where the earlier one does",
      "Impact and root cause: 40 jobs were late.\nResolution: a new disk.\n",
      ["detection"],
      "Impact and root cause: 40 jobs were late.\nDetection: <1>\nResolution: a new disk.\n",
    ],
    [
      "of two labels on a line the first one counts",
      "- **Impact:** 40 jobs were late. **Root cause:** a full disk.\n- **Resolution:** a new disk.\n",
      ["detection"],
      "- **Impact:** 40 jobs were late. **Root cause:** a full disk.\n- **Detection:** <1>\n- **Resolution:** a new disk.\n",
    ],
    [
      "fields that are indented are no parts beside the others",
      "- Impact: 40 jobs were late.\n  - Resolution: none for them.\n- Root cause: a full disk.\n",
      ["lessons"],
      "- Impact: 40 jobs were late.\n  - Resolution: none for them.\n- Root cause: a full disk.\n- Lessons learned:\n  - <1>\n  - <2>\n  - <3>\n",
    ],
  ]);
});

describe("an item with timed entries is the timeline, whatever its name", () => {
  const TIMES = [
    "2024-03-04 10:00 UTC: the disk filled",
    "2024-03-04 10:05 UTC: Ana noticed it",
    "2024-03-04 10:20 UTC: a new disk was in",
  ];
  const CAUSE = "- **Root cause:** a full disk.\n";
  const LESSONS = "- **Lessons:** watch disks.\n";
  const IMPACT = "- **Impact:** 40 jobs were late.\n";
  const nested = (indent: string) => TIMES.map((time) => `${indent}- ${time}\n`).join("");
  each([
    [
      "before which comes what leads to it",
      `${IMPACT}- **Context:**\n${nested("  ")}${CAUSE}`,
      ["detection", "resolution"],
      `${IMPACT}- **Detection:** <1>\n- **Context:**\n${nested("  ")}${CAUSE}- **Resolution:** <2>\n`,
    ],
    [
      "behind which comes what follows it",
      `${IMPACT}- **Context:**\n${nested("  ")}${LESSONS}`,
      ["root-cause"],
      `${IMPACT}- **Context:**\n${nested("  ")}- **Root cause:** <1>\n${LESSONS}`,
    ],
    [
      "with the entries deep in it",
      `${IMPACT}- **Context:**\n  - Monday\n${nested("    ")}${LESSONS}`,
      ["root-cause"],
      `${IMPACT}- **Context:**\n  - Monday\n${nested("    ")}- **Root cause:** <1>\n${LESSONS}`,
    ],
    [
      "which is no field that shows how fields are written",
      `${IMPACT}- **Context:**\n${nested("  ")}`,
      ["root-cause"],
      `${IMPACT}- **Context:**\n${nested("  ")}\n## Root cause\n\n<1>\n`,
    ],
  ]);
});

describe("other reports get headings", () => {
  test.each([
    ["a field alone", `${TITLE}Impact: 40 jobs were late.\n`],
    ["fields in a quote", `${TITLE}> **Impact:** 40 jobs were late.\n>\n> **Resolution:** a new disk.\n`],
    ["items in a quote", `${TITLE}> - **Impact:** 40 jobs were late.\n> - **Resolution:** a new disk.\n`],
    ["numbered ones", `${TITLE}1. **Impact:** 40 jobs were late.\n2. **Resolution:** a new disk.\n`],
    ["tasks", `${TITLE}- [ ] Impact: 40 jobs were late.\n- [ ] Resolution: a new disk.\n`],
    ["indented lines", `${TITLE}  Impact: 40 jobs were late.\n  Resolution: a new disk.\n`],
    ["indented items", `${TITLE} - Impact: 40 jobs were late.\n - Resolution: a new disk.\n`],
    ["nested items", `${TITLE}- Jobs\n  - Impact: 40 were late.\n  - Resolution: a new disk.\n`],
    ["rows of a table", `${TITLE}| Impact: | 40 jobs were late. |\n|---|---|\n| Resolution: | a new disk |\n`],
    ["labels with a dash behind them", `${TITLE}- Impact — 40 jobs were late.\n- Resolution — a new disk.\n`],
    ["labels with nothing behind them", `${TITLE}- **Impact** 40 jobs were late.\n- **Resolution** a new disk.\n`],
  ])("%s", (_, text) =>
    expect(withParts(text, ["lessons"])).toBe(`${text}\n## Lessons learned\n\n- <1>\n- <2>\n- <3>\n`),
  );
});

test("nothing is put behind a comment that is not closed", () => {
  expect(withParts("Impact: 40 jobs were late.\nResolution: a new disk.\n\n<!-- to do\n", ["lessons"])).toEqual({
    impossible: "The document ends inside a comment that is not closed",
  });
});
