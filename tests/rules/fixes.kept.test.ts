// Fixes that once broke their word, each as a case of its own, and what becomes of one that does.
import { describe, expect, test } from "vitest";
import { type Analysis, analyse } from "../../server/src/analyse.ts";
import type { CodeActionForm } from "../../server/src/language/code-action-request.ts";
import { codeActions } from "../../server/src/language/code-actions.ts";
import { fixAll } from "../../server/src/language/fix-all.ts";
import { type Fault, plainEdits } from "../../server/src/language/fixes.ts";
import { checkedFix } from "../../server/src/rules/fixes/checked.ts";
import type { Fix } from "../../server/src/rules/types.ts";
import { applyEdits } from "../../server/src/text/edits.ts";
import { editsOf, fixOf, found, read, whyNot } from "./fixing.ts";
import { expectKept, REPORT, severity } from "./keeping.ts";

test("a fence moves neither its own marks nor another fence", () => {
  const text = REPORT("```\n08:40 rollout\n```\n\n```\n11:55 repaired\nby hand\n08:50 page\n```");
  expect(fixOf(text, "timeline-out-of-order", /^Move/)).toBe(
    text.replace("11:55 repaired\nby hand\n08:50 page", "08:50 page\n11:55 repaired\nby hand"),
  );
});

test("no section is put in that leaves a template or no report of what was one", () => {
  const asItIs = (text: string) => analyse(text, { settings: { severity } });
  expect(asItIs("Incident Review").postmortem.genre.kind).toBe("postmortem");
  for (const title of expectKept("Incident Review", asItIs)) expect(title).not.toMatch(/^Insert/);
});

test("times in ISO 8601 stay as they are", () => {
  const text = REPORT("- 3 PM PDT: b\n- 14:20 PDT: a\n- 2024-05-06T22:41:00Z: c");
  const fixes = found(read(text), "timeline-mixed-notation")[0]?.finding.fixes ?? [];
  expect(whyNot(fixes.find(({ id }) => id === "12-hour"))).toMatch(/ISO 8601/);
  expect(fixOf(text, "timeline-mixed-notation", /24-hour/)).toBe(text.replace("3 PM PDT", "15:00 PDT"));
  expect(found(read(REPORT("- 20240506T0905Z a\n- 09:20Z b")), "timeline-mixed-notation")).toEqual([]);
});

test("a zone is not added where it moves the time to another day", () => {
  const text = REPORT("- 12:57 PST: c\n- 2024-03-08 11:54 PST: a\n- 10:25: b", " on 2024-03-08");
  const fixes = found(read(text), "missing-timezone").at(-1)?.finding.fixes ?? [];
  expect(whyNot(fixes.find(({ title }) => /^Add UTC to this/.test(title)))).toMatch(/something else/);
  expectKept(text);
});

test("a zone stands behind the whole of a range that names its seconds only", () => {
  const text = REPORT("- 08:15:57-58: a\n- 08:20:00: b");
  expect(fixOf(text, "missing-timezone", /^Add UTC to every/)).toContain("- 08:15:57-58 UTC: a\n");
});

test("sorting leaves nothing out of order, else it cannot be had", () => {
  const one = REPORT(
    "- 11:40 UTC: b\n- 08:15 UTC: a\n\nMeanwhile in the other office:\n\n1. 10:02 UTC: d\n2. 11:55 UTC: c",
  );
  const fixes = found(read(one), "timeline-out-of-order").flatMap(({ finding }) => finding.fixes);
  for (const fix of fixes.filter(({ id }) => id === "sort")) {
    if (whyNot(fix) !== undefined) continue;
    expect(found(read(applyEdits(one, editsOf(fix))), "timeline-out-of-order")).toEqual([]);
  }
  expect(fixes.length).toBeGreaterThan(0);
});

test("moving an entry that takes others along leaves less out of order, else it cannot be had", () => {
  const text = REPORT("- 2024-03-09T20:17:00+02:00 a\n  - 03/04/2024 00:25 b\n- 00:25 c\n  - 00:02 d\n- 23:41 e", "");
  const count = (report: string) => found(read(report), "timeline-out-of-order").length;
  for (const { finding } of found(read(text), "timeline-out-of-order")) {
    const move = finding.fixes.find(({ id }) => id === "move");
    if (move && whyNot(move) === undefined) expect(count(applyEdits(text, editsOf(move)))).toBeLessThan(count(text));
  }
  expect(count(text)).toBeGreaterThan(0);
});

test("sorting is judged by what comes of it where entries stand within others", () => {
  const text = REPORT("- 2024-05-06 17:40 UTC: b\n  - 2024-05-05 02:09 UTC: a\n- 14:40 UTC: c", "");
  for (const { finding } of found(read(text), "timeline-out-of-order")) {
    const sort = finding.fixes.find(({ id }) => id === "sort");
    if (!sort || whyNot(sort) !== undefined) continue;
    expect(found(read(applyEdits(text, editsOf(sort))), "timeline-out-of-order")).toEqual([]);
  }
  expectKept(text);
});

test("the second of two is not removed with what only it says", () => {
  for (const more of ["\n  by phone", "\n  - by phone", " by phone", "\n\n  ```\n  log\n  ```"]) {
    const text = REPORT(`- 08:15 UTC: page\n- 08:15 UTC: page${more}\n- 08:20 UTC: answered`);
    for (const { finding } of found(read(text), "timeline-duplicate-entry"))
      expect(whyNot(finding.fixes[0]), text).toBeDefined();
  }
});

const TEXT = "a line\r\nof \u{1F525} text\r\n";
const made = (fix: Partial<Fix> & { readonly edits?: unknown; readonly resolve?: () => never }) =>
  checkedFix(TEXT, { title: "Mend", safe: true, ...fix } as Fix).resolve();
const at = (start: number, end = start) => ({ start, end });

describe("a fix is left out", () => {
  test.each([
    [
      "that throws",
      {
        resolve: () => {
          throw new TypeError("oops");
        },
      },
      /oops/,
    ],
    ["whose edit ends before it starts", { edits: [{ span: at(5, 2), text: "" }] }, /from 5 to 2/],
    ["whose edit lies outside", { edits: [{ span: at(5, 99), text: "" }] }, /from 5 to 99/],
    ["whose edit has no place", { edits: [{ span: at(Number.NaN), text: "x" }] }, /NaN/],
    [
      "whose edits overlap",
      {
        edits: [
          { span: at(0, 3), text: "x" },
          { span: at(2, 4), text: "y" },
        ],
      },
      /overlap/,
    ],
    ["that splits a line end", { edits: [{ span: at(7), text: "x" }] }, /splits/],
    ["that splits a character", { edits: [{ span: at(12), text: "x" }] }, /splits/],
    ["without edits", { edits: [] }, /nothing/],
    ["that writes what stands there", { edits: [{ span: at(0, 1), text: "a" }] }, /nothing/],
    ["that loses words", { edits: [{ span: at(2, 6), text: "" }] }, /loses/],
    ["that loses lines", { edits: [{ span: at(0, 10), text: "x" }] }, /loses/],
  ])("%s", (_, fix, what) => {
    const result = made(fix as never);
    expect("fault" in result ? result.fault : result).toMatch(what);
  });

  test("but not one that says that words go, nor one that replaces some", () => {
    expect(made({ removes: true, edits: [{ span: at(2, 6), text: "" }] })).toHaveProperty("edits");
    expect(made({ edits: [{ span: at(2, 6), text: "word" }] })).toHaveProperty("edits");
  });

  test("and the others stay in the menu and run; it is told once", () => {
    const form: CodeActionForm = {
      versioned: true,
      snippets: "command",
      asksZone: true,
      disabled: true,
      preferred: true,
      lazy: true,
      rulePages: "none",
    };
    const broken = checkedFix(TEXT, {
      title: "Break",
      safe: true,
      resolve: () => {
        throw new Error("oops");
      },
    });
    const good = checkedFix(TEXT, { title: "Mend", safe: true, edits: [{ span: at(0, 1), text: "The" }] });
    const say = (text: string): Analysis => ({
      ...analyse(text, { treatAs: "postmortem" }),
      findings: text.startsWith("a")
        ? [{ rule: "some-rule", severity: "warning", span: at(0, 1), message: "", related: [], fixes: [broken, good] }]
        : [],
    });
    const faults: Fault[] = [];
    const onFault = (fault: Fault) => faults.push(fault);
    const analysis = say(TEXT);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const request = { uri: "file:///a.md", version: 1, range, diagnostics: [] };
    for (let i = 0; i < 2; i++) {
      const titles = codeActions(analysis, request, form, { reread: say, onFault }).map(({ title }) => title);
      expect(titles).toContain("Mend");
      expect(titles).not.toContain("Break");
    }
    const broke = () => faults.filter(({ title }) => title === "Break");
    expect(broke()).toEqual([{ rule: "some-rule", title: "Break", what: "it throws Error: oops" }]);
    expect(fixAll(analysis, say, undefined, onFault).analysis.document.source).toBe(TEXT.replace("a", "The"));
    expect(broke().length).toBe(2);
  });
});

test("what is put in stands behind a byte order mark, whatever it is", () => {
  const text = "\ufeffwent down";
  const fix = checkedFix(text, { title: "Put in", safe: false, edits: [{ span: at(0), text: "x\n" }] });
  expect(applyEdits(text, plainEdits(analyse(text).document, fix, editsOf(fix)))).toBe("\ufeffx\nwent down");
});

test("a part is not put where its prompts would make front matter of the text around it", () => {
  expectKept("---\n\nTimeline\n---\n\n- 00:00: alerts fire for checkout", (text) =>
    analyse(text, { treatAs: "postmortem" }),
  );
});

test("an entry that tells nothing does not come to stand before a line without a time", () => {
  const text = (lines: string) =>
    `# Postmortem: checkout down on 2024-03-08\n\n## Timeline (UTC)\n\n${lines}\n\n**Resolution**\n\nThe release was rolled back.\n`;
  const entries = "- 14:00: \n- 13:47: alerts fire\n- 01:38: a page goes out\n";
  expect(expectKept(text(`${entries}- 0.00: alerts fire again`)).join()).not.toContain("Turn the timeline around");
  expect(expectKept(text(entries.trimEnd())).join()).toContain("Turn the timeline around");
});

test("a zone that is asked for leaves the document what it is", () => {
  const tasks = "## Action items\n\n\n\n";
  const timeline =
    "**Timeline**\n\n### 22:13\n\nalerts fire\n\n### 00:00\n\nalerts fire\n\n### 10:00\n\nerrors stop\n\n";
  const text = `# Postmortem: checkout down on 2024-03-08\n\n${timeline}${tasks.repeat(3)}`;
  const titles = expectKept(text);
  expect(titles).not.toContain("Say another zone once for the timeline…");
  expect(titles).toContain("Add another zone to every time…");
});
