// "Turn off … for this line" and "… for this file", for every finding of every rule's examples: it goes, and nothing comes.
import { describe, expect, test } from "vitest";
import { examplesOf } from "../../scripts/rule-pages.mjs";
import type { Analysis } from "../../server/src/analyse.ts";
import { DISABLE_FILE, disableFixes } from "../../server/src/rules/fixes/disable.ts";
import { leafBlockAt } from "../../server/src/rules/fixes/leaf-block.ts";
import { rules } from "../../server/src/rules/index.ts";
import type { Finding } from "../../server/src/rules/types.ts";
import { applyEdits } from "../../server/src/text/edits.ts";
import { some } from "../runs.ts";
import { read } from "./fixing.ts";

const severity = Object.fromEntries(rules.map(({ id }) => [id, "warning" as const]));

/** The rules of all findings, as often as they are told. */
function told({ findings }: { readonly findings: readonly Finding[] }): string[] {
  return findings.map(({ rule }) => rule).sort();
}

/** The line that a finding begins on; within a fence that of the fence, which no comment can stand in. */
function lineOf({ document }: Analysis, { span }: Finding): number {
  const line = document.lines.lineAt(span.start);
  const block = leafBlockAt(document, line);
  return block?.type === "code" ? block.firstLine : line;
}

function expectSilence(text: string): void {
  const before = read(text, { severity });
  for (const finding of before.findings) {
    for (const fix of disableFixes(before.document, finding)) {
      const after = read(applyEdits(text, fix.edits), { severity });
      const off = (other: Finding) =>
        other.rule === finding.rule && (fix.id === DISABLE_FILE || lineOf(before, other) === lineOf(before, finding));
      const left = told({ findings: before.findings.filter((one) => !off(one)) });
      expect(told(after), `${fix.title}\n${after.document.source}`).toEqual(left);
    }
  }
}

const examples = rules.flatMap(({ id }) =>
  examplesOf(id)
    .filter(({ side }) => side === "wrong")
    .map(({ title, text }) => [`${id}: ${title}`, text]),
);

describe("takes the finding away and brings none", () => {
  test.each(examples)("%s", (_, text) => expectSilence(text as string), 60_000);
  test.each(some(examples))(
    "%s, with CRLF and a byte order mark",
    (_, text) => expectSilence(`\ufeff${(text as string).replaceAll("\n", "\r\n")}`),
    60_000,
  );
});

const REPORT = (body: string) => `# Postmortem: uploads down on 2024-05-06

## Impact

Uploads failed for 20 minutes.

${body}

## Root cause

A full disk.
`;

describe("in every kind of line", () => {
  test.each([
    [
      "a row with empty cells",
      "## Action items\n\n| Task | Owner | Due |\n|---|---|---|\n| Look into disks | | |\n| Tidy up | Ada | |",
    ],
    [
      "a row without a last pipe",
      "## Action items\n\nTask | Owner | Due\n---|---|---\nLook into disks | |\nTidy up | Ada |",
    ],
    [
      "a row of times",
      "## Timeline\n\n| Time | Event |\n|---|---|\n| 10:05 | |\n| 10:01 | Paged |\n| 10:09 UTC | Done |",
    ],
    ["a comment", "<!-- Describe what was done -->\nIt was done.\n\n- [ ] item"],
    ["a comment among others", "<!-- toc -->\n<!-- What was done? -->\n\n<!-- Who did it? -->\n\nIt was done."],
    ["a comment at the end", "It was done.\n\n<!-- Describe what was done -->"],
    ["a comment in an item", "## Action items\n\n- Watch the disks\n  <!-- Add more tasks -->\n- Tidy up"],
    ["an idle comment", "<!-- postmortem-disable-next-line action-vague -->\nIt was done."],
    ["an idle comment on its line", "It was done. <!-- postmortem-disable-line action-vague -->"],
    ["a misspelt rule", "<!-- postmortem-disable-file action-vage -->\nIt was done."],
    ["a fence in an item", "## Timeline\n\n- Log:\n\n  ```\n  10:05 b\n  10:01 a\n  ```"],
    ["a fence in a quote", "## Timeline\n\n> ```\n> 10:05 b\n> 10:01 a\n> ```"],
    ["a fence with blank lines", "## Timeline\n\n~~~text\n10:05 b\n\n10:01 a\n\n10:09 UTC c\n~~~"],
    ["two fences", "## Timeline\n\n```\n10:05 b\n```\n\n```\nlog\n10:01 a\n10:09 c\n```"],
    ["an entry without text", "## Timeline (UTC)\n\n- 10:05 Paged\n- 10:09\n- 10:20 Done"],
    ["a hard break", "## Timeline\n\n10:05 Paged  \n10:01 Seen  \n10:20 Done"],
    ["an underlined heading", "Timeline\n--------\n\n- 10:05 Paged\n- 10:01 Seen"],
    ["a quote", "## Timeline\n\n> - 10:05 Paged\n> - 10:01 Seen"],
    ["HTML", "## Timeline\n\n<ul>\n<li>10:05 Paged</li>\n<li>10:01 Seen</li>\n</ul>"],
    ["a label", "**Timeline:**\n\n10:05 Paged\n10:01 Seen"],
  ])("%s", (_, body) => expectSilence(REPORT(body as string)));

  test("front matter, where no comment can stand", () => {
    const text = `---\ntitle: Uploads down\ndate: 2024-02-31\n---\n${REPORT("It was done.").replace(" on 2024-05-06", "")}`;
    expectSilence(text);
    const before = read(text, { severity });
    for (const finding of before.findings)
      for (const { edits } of disableFixes(before.document, finding))
        expect(applyEdits(text, edits)).toMatch(/^---\ntitle: Uploads down\ndate: 2024-02-31\n---\n/);
  });
});
