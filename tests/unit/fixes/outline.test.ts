// The parts of a document as a reader sees them, and fields put beside others.
import { describe, expect, test } from "vitest";
import { stop } from "../../../server/src/postmortem/skeletons/index.ts";
import { fieldPartsOf } from "../../../server/src/rules/fixes/field-parts.ts";
import { insertFields } from "../../../server/src/rules/fixes/insert-field.ts";
import { outlineOf } from "../../../server/src/rules/fixes/outline.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { readReport } from "./made.ts";

describe("the outline", () => {
  const outline = (text: string) => {
    const { document, postmortem } = readReport(text);
    const { form, parts, openings } = outlineOf(document, postmortem);
    return {
      form,
      parts: parts.map(({ kinds, level, line, endLine }) => `${kinds[0]} ${level} ${line.line}-${endLine}`),
      openings: openings.map(({ line, level }) => `${line.line}:${level}`),
    };
  };

  test.each<[string, string, string[], string[]]>([
    [
      "# Postmortem: down\n\n## Impact\n\nx\n\n## Timeline\n\n### Day 1\n\ny\n",
      "heading",
      ["impact 2 2-6", "timeline 2 6-12"],
      ["0:1", "2:2", "6:2", "8:3"],
    ],
    // What is nested in a part is none of its own.
    [
      "# Postmortem: down\n\n## Timeline\n\n### Detection\n\nx\n\n## Impact\n\ny\n",
      "heading",
      ["timeline 2 2-8", "impact 2 8-12"],
      ["0:1", "2:2", "4:3", "8:2"],
    ],
    ["# Impact\n\nx\n\n# Timeline\n\ny\n", "heading", ["impact 1 0-4", "timeline 1 4-8"], ["0:1", "4:1"]],
    // A heading in a quote or an item opens nothing.
    [
      "# Postmortem: down\n\n> ## Impact\n\n- ## Timeline\n\n## Root cause\n\nx\n",
      "heading",
      ["root-cause 2 6-10"],
      ["0:1", "6:2"],
    ],
    [
      "# Postmortem: down\n\n**Impact**\n\nx\n\n**Timeline**\n\ny\n",
      "label",
      ["impact 7 2-6", "timeline 7 6-10"],
      ["0:1", "2:7", "6:7"],
    ],
    // As many headings as labels: the headings are it.
    ["# Postmortem: down\n\n## Impact\n\nx\n\n**Timeline**\n\ny\n", "heading", ["impact 2 2-10"], ["0:1", "2:2"]],
    // Fields count for neither.
    [
      "# Postmortem: down\n\nTrigger: a typo\n\nDetection: an alert\n\nResolution: a rollback\n\n## Impact\n\nx\n",
      "heading",
      ["impact 2 8-12"],
      ["0:1", "8:2"],
    ],
    // What stands at the end of one part is no part of the one before.
    [
      "# Postmortem: down\n\n## Timeline\n\n### Detection\n\nx\n\n### Resolution\n\ny\n\n# Impact\n\nz\n\n## Lessons learned\n\nw\n",
      "heading",
      ["timeline 2 2-12", "impact 1 12-20"],
      ["0:1", "2:2", "4:3", "8:3", "12:1", "16:2"],
    ],
    ["", "heading", [], []],
    ["just words\n", "heading", [], []],
  ])("%j", (text, form, parts, openings) => expect(outline(text)).toEqual({ form, parts, openings }));

  test("a title that a comment calls a part is none where others stand below it, and is one by itself", () => {
    const titled = "# Overview\n<!-- postmortem-section summary -->\n\nDown.\n";
    expect(outline(`${titled}\n## Impact\n\nx\n`).parts).toEqual(["impact 2 5-9"]);
    expect(outline(titled).parts).toEqual(["summary 1 0-5"]);
    expect(outline(`${titled}\n# Impact\n\nx\n`).parts).toEqual(["summary 1 0-5", "impact 1 5-9"]);
  });

  test("fields, rows, items, quotes and code open no part beside the others", () => {
    const told =
      "# Postmortem: down\n\n## Timeline\n\nx\n\n| Impact | all |\n|---|---|\n| Root cause | a typo |\n\n- **Resolution:**\n  - y\n\n> **Lessons learned**\n>\n> z\n\nImpact: all\n";
    expect(outline(told).parts).toEqual(["timeline 2 2-19"]);
    expect(outline("**Impact**\n\n- **Root cause**\n\n  x\n\n> **Timeline**\n>\n> y\n").parts).toEqual([
      "impact 7 0-10",
    ]);
  });

  test("a title that is over everything is no part, whatever it is called", () => {
    expect(outline("# Timeline of the outage\n\n## Impact\n\nx\n").parts).toEqual(["impact 2 2-6"]);
  });
});

describe("a field put in", () => {
  const fields = [{ label: "Owner", prompt: "who" }];
  const put = (text: string, more = fields) => {
    const { document, postmortem } = readReport(text);
    return applyEdits(text, [insertFields(document, postmortem, more)]);
  };
  const WHO = stop(1, "who");
  const OWNER = `Owner: ${WHO}`;

  test.each<[string, string, string]>([
    [
      "above a line",
      "# Postmortem: down\n\nDate: 2024-05-03\n\nx\n",
      `# Postmortem: down\n\n${OWNER}\nDate: 2024-05-03\n\nx\n`,
    ],
    ["above a fence", "```\na\n```\n\n## Impact\n", `- ${OWNER}\n\n\`\`\`\na\n\`\`\`\n\n## Impact\n`],
    [
      "above a fence below a comment and a rule",
      "<!-- postmortem-disable blame -->\n\n***\n\n```\na\n```\n",
      `<!-- postmortem-disable blame -->\n\n***\n\n- ${OWNER}\n\n\`\`\`\na\n\`\`\`\n`,
    ],
    ["above a fence without an end", "~~~\na\n", `- ${OWNER}\n\n~~~\na\n`],
    [
      "above a fence in a quote",
      "> ```\n> a\n> ```\n\n## Impact\n",
      `- ${OWNER}\n\n> \`\`\`\n> a\n> \`\`\`\n\n## Impact\n`,
    ],
    [
      "above a fence behind front matter",
      "---\na: b\n---\n```\nx\n```\n",
      `---\na: b\n---\n- ${OWNER}\n\n\`\`\`\nx\n\`\`\`\n`,
    ],
    [
      "behind a row at the very start, without its byte order mark",
      "\ufeff| Date | 2024-05-03 |\n| Status | done |\n",
      `\ufeff| Date | 2024-05-03 |\n| Owner | ${WHO} |\n| Status | done |\n`,
    ],
    [
      "in an item",
      "# Postmortem: down\n\n- **Date**: 2024-05-03\n",
      `# Postmortem: down\n\n- **Owner**: ${WHO}\n- **Date**: 2024-05-03\n`,
    ],
    [
      "behind a row",
      "# Postmortem: down\n\n| Field | Value |\n|---|---|\n| Date | 2024-05-03 |\n",
      `# Postmortem: down\n\n| Field | Value |\n|---|---|\n| Date | 2024-05-03 |\n| Owner | ${WHO} |\n`,
    ],
    ["below the title", "# Postmortem: down\n\nx\n", `# Postmortem: down\n\n- ${OWNER}\n\nx\n`],
    ["below an underlined one", "Postmortem: down\n===\nx\n", `Postmortem: down\n===\n\n- ${OWNER}\n\nx\n`],
    ["below the last line", "# Postmortem: down", `# Postmortem: down\n\n- ${OWNER}\n`],
    [
      "with the document's line ends",
      "# Postmortem: down\r\n\r\nx\r\n",
      `# Postmortem: down\r\n\r\n- ${OWNER}\r\n\r\nx\r\n`,
    ],
    // What is quoted, code, far down or in quotation marks shows nothing.
    [
      "not in a quote",
      "# Postmortem: down\n\n> Date: 2024-05-03\n",
      `# Postmortem: down\n\n- ${OWNER}\n\n> Date: 2024-05-03\n`,
    ],
    [
      "not far down",
      `# Postmortem: down\n${"\n".repeat(15)}Date: 2024-05-03\n`,
      `# Postmortem: down\n\n- ${OWNER}\n${"\n".repeat(15)}Date: 2024-05-03\n`,
    ],
    [
      "not in a numbered item",
      "# Postmortem: down\n\n1. Date: 2024-05-03\n",
      `# Postmortem: down\n\n- ${OWNER}\n\n1. Date: 2024-05-03\n`,
    ],
    [
      "not before one that has no value yet",
      "# Postmortem: down\n\n- Date:\n",
      `# Postmortem: down\n\n- ${OWNER}\n\n- Date:\n`,
    ],
    [
      "not where the value stands below",
      "# Postmortem: down\n\n**Date:**\n2024-05-03\n",
      `# Postmortem: down\n\n- ${OWNER}\n\n**Date:**\n2024-05-03\n`,
    ],
    [
      "not in a heading",
      "# Postmortem: down\n\n## Date: 2024-05-03\n",
      `# Postmortem: down\n\n- ${OWNER}\n\n## Date: 2024-05-03\n`,
    ],
    [
      "not in what is nested",
      "# Postmortem: down\n\n- Facts\n  - Date: 2024-05-03\n",
      `# Postmortem: down\n\n- ${OWNER}\n\n- Facts\n  - Date: 2024-05-03\n`,
    ],
    [
      "not in a table's header",
      "# Postmortem: down\n\n| Date | 2024-05-03 |\n|---|---|\n",
      `# Postmortem: down\n\n- ${OWNER}\n\n| Date | 2024-05-03 |\n|---|---|\n`,
    ],
    [
      "not in a table of three columns",
      "# Postmortem: down\n\n| Fact | What | Note |\n|---|---|---|\n| Date | 2024-05-03 |  |\n",
      `# Postmortem: down\n\n- ${OWNER}\n\n| Fact | What | Note |\n|---|---|---|\n| Date | 2024-05-03 |  |\n`,
    ],
    [
      "not where more is said than label and value",
      "# Postmortem: down\n\nDate (UTC): 2024-05-03\n",
      `# Postmortem: down\n\n- ${OWNER}\n\nDate (UTC): 2024-05-03\n`,
    ],
    [
      "not in what is code",
      '# Postmortem: down\n\nStatus: "done",\n',
      `# Postmortem: down\n\n- ${OWNER}\n\nStatus: "done",\n`,
    ],
    [
      "but beside words in quotation marks",
      '# Postmortem: down\n\nStatus: all "done"\n',
      `# Postmortem: down\n\n${OWNER}\nStatus: all "done"\n`,
    ],
    [
      "not beside a long text",
      `# Postmortem: down\n\nStatus: ${"x".repeat(200)}\n`,
      `# Postmortem: down\n\n- ${OWNER}\n\nStatus: ${"x".repeat(200)}\n`,
    ],
    [
      "in the fifteenth line",
      `# Postmortem: down\n${"\n".repeat(13)}Date: 2024-05-03\n`,
      `# Postmortem: down\n${"\n".repeat(13)}${OWNER}\nDate: 2024-05-03\n`,
    ],
    [
      "not in the sixteenth",
      `# Postmortem: down\n${"\n".repeat(14)}Date: 2024-05-03\n`,
      `# Postmortem: down\n\n- ${OWNER}\n${"\n".repeat(14)}Date: 2024-05-03\n`,
    ],
    [
      "by the first that can be followed",
      "# Postmortem: down\n\n> Date: 2024-05-03\n\nSeverity: SEV-1\n",
      `# Postmortem: down\n\n> Date: 2024-05-03\n\n${OWNER}\nSeverity: SEV-1\n`,
    ],
    [
      "not in front matter",
      "---\nseverity: SEV-1\n---\n# Postmortem: down\n\nx\n",
      `---\nseverity: SEV-1\n---\n# Postmortem: down\n\n- ${OWNER}\n\nx\n`,
    ],
    ["above a line that only seems empty", "# Postmortem: down\n  \nx\n", `# Postmortem: down\n\n- ${OWNER}\n  \nx\n`],
    ["at the top of what has no title", "\n## Impact\n\nx\n", `\n- ${OWNER}\n\n## Impact\n\nx\n`],
    ["in an empty file", "", `- ${OWNER}\n\n`],
  ])("%s", (_, text, expected) => expect(put(text)).toBe(expected));

  test("several keep their order and their numbers", () => {
    const two = [...fields, { label: "Cost $", prompt: "how much" }];
    expect(put("# Postmortem: down\n\nDate: 2024-05-03\n", two)).toBe(
      `# Postmortem: down\n\n${OWNER}\nCost \\$: ${stop(2, "how much")}\nDate: 2024-05-03\n`,
    );
    expect(put("# Postmortem: down\n", two)).toBe(
      `# Postmortem: down\n\n- ${OWNER}\n- Cost \\$: ${stop(2, "how much")}\n`,
    );
  });
});

describe("parts told in fields", () => {
  const parts = (text: string) => {
    const { document, postmortem } = readReport(text);
    const found = fieldPartsOf(document, postmortem, outlineOf(document, postmortem));
    return (
      found && {
        ...found.style,
        parts: found.parts.map(({ kinds, line, lastLine }) => `${kinds[0]} ${line.line}-${lastLine}`),
      }
    );
  };
  test.each<[string, unknown]>([
    [
      "# Postmortem: down\n\n- **Impact**: all\n- **Root cause**: a disk\n",
      { before: "- **", behind: "**:", indent: "  ", loose: false, parts: ["impact 2-2", "root-cause 3-3"] },
    ],
    [
      "# Postmortem: down\n\n- **Impact**: all\n\n- **Root cause**: a disk\n\n- **Resolution**: another\n",
      {
        before: "- **",
        behind: "**:",
        indent: "  ",
        loose: true,
        parts: ["impact 2-2", "root-cause 4-4", "resolution 6-6"],
      },
    ],
    [
      "# Postmortem: down\n\nImpact: all\nof them\nRoot cause: a disk\n",
      { before: "", behind: ":", indent: "", loose: false, parts: ["impact 2-3", "root-cause 4-4"] },
    ],
    [
      "# Postmortem: down\n\n- Impact: all\n  - really\n- Root cause: a disk\n\n---\n",
      { before: "- ", behind: ":", indent: "  ", loose: false, parts: ["impact 2-3", "root-cause 4-4"] },
    ],
    ["# Postmortem: down\n\n- **Impact**: all\n", undefined],
    ["# Postmortem: down\n\n## Timeline\n\n- **Impact**: all\n- **Root cause**: a disk\n", undefined],
  ])("%j", (text, expected) => expect(parts(text)).toEqual(expected));
});
