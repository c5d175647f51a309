// Fixes that once broke their word, each as a case of its own, and what becomes of one that does.
import { describe, expect, test } from "vitest";
import { type Analysis, analyse } from "../../server/src/analyse.ts";
import type { CodeActionForm } from "../../server/src/language/code-action-request.ts";
import { codeActions } from "../../server/src/language/code-actions.ts";
import { fixAll } from "../../server/src/language/fix-all.ts";
import { type Fault, fixById, kept, type OfferedFix, offersAt, plainEdits } from "../../server/src/language/fixes.ts";
import { checkedFix } from "../../server/src/rules/fixes/checked.ts";
import { rules } from "../../server/src/rules/index.ts";
import type { Fix } from "../../server/src/rules/types.ts";
import { applyEdits } from "../../server/src/text/edits.ts";
import { brokenLines, editsOf, fixOf, found, holds, read, whyNot } from "./fixing.ts";

const severity = Object.fromEntries(rules.map(({ id }) => [id, "warning" as const]));
const asPostmortem = (text: string) =>
  analyse(text, { treatAs: "postmortem", settings: { severity, userZone: "Europe/Berlin" } });

const REPORT = (timeline: string, title = " on 2024-05-06") => `# Postmortem: uploads down${title}

## Impact

Uploads failed for 20 minutes.

## Timeline

${timeline}

## Root cause

A full disk.
`;

function offersOf(analysis: Analysis): OfferedFix[] {
  const { fixes } = offersAt(analysis, { start: 0, end: 0 }, new Set(analysis.findings));
  const off = analysis.findings.flatMap(({ rule }, i) =>
    ["disable-line", "disable-file"].flatMap((id) => fixById(analysis, `${i}.${id}.${rule}`) ?? []),
  );
  return [...fixes, ...off];
}

/** Every fix that is offered holds, and none is left out for a mistake. Gives the titles of those that can be had. */
function expectKept(text: string, reread = asPostmortem): string[] {
  const before = reread(text);
  const faults: Fault[] = [];
  const titles: string[] = [];
  for (const offered of offersOf(before)) {
    const { finding, fix } = offered;
    const made = kept(before, offered, reread, (fault) => faults.push(fault), true);
    if (!made || !("edits" in made)) continue;
    titles.push(fix.title);
    const { broken, after } = holds(before, finding, fix, {}, undefined, reread);
    const wrong = [...broken, ...brokenLines(before, after, fix)].filter(
      (what) => what !== "the finding is still there",
    );
    expect(wrong, `${fix.title}\n${text}`).toEqual([]);
  }
  expect(faults).toEqual([]);
  const { analysis } = fixAll(before, reread, undefined, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
  expect(fixAll(analysis, reread).edits).toEqual([]);
  return titles;
}

describe("nothing is lost and every offer can be carried out", () => {
  test.each([
    [
      "a timeline in two fences",
      REPORT("```\n11:40 rollout\n```\n\n```\nfrom the log\n08:15 page\n11:55 repaired\n```"),
    ],
    [
      "three fences that say the same",
      REPORT("```\n11:40 rollout\n```\n\n```\n11:40 rollout\n```\n\n```\n11:40 rollout\n```"),
    ],
    ["a fence with blank lines, out of order", REPORT("~~~text\n11:40 CET b\n\n08:15 CET a\n\n11:55 PM c\n~~~")],
    ["entries that all have to move", REPORT("<li>23:61</li>\n<li>25:12America/Lima</li>", "")],
    [
      "an entry within the one out of order",
      REPORT("- 11:40 UTC: b\n  - 08:20 UTC: a1\n- 08:15 UTC: a\n  - 11:50 UTC: b1"),
    ],
    ["entries on mixed lines", "Chronology\n* Apr1614 CT\n*16:52+00\n\nx\n24-4-07\n\nx\n-\n5/6/24\nCause\n|="],
    ["a zone that no time says itself", "postmortem 2024-4-2\ntimezone PST\n7:10\n7:50\n24-7-22 0:05local"],
    ["headings glued to their marks", "###6Uhr\n### 4:21:21BST\n    |3/2/24\n    2024-4-3 5a\n6:58Z"],
    ["glued times", "#Vorfall\nTimeline PT\n-\n2024-2-3\n###m\n24-5-17T3\n0:03IST\nApr 2 1248\n7:21Z\n4/9/24"],
    [
      "a table whose last cells are empty",
      REPORT("| Time | Event | Who |\n|---|---|---|\n| 11:40 | b | |\n| 08:15 | | |"),
    ],
    ["the same entry three times", REPORT("1. 08:15 UTC: page\n2. 08:15 UTC: page\n   - by phone\n3. 08:15 UTC: page")],
    [
      "two of the same, out of order together",
      REPORT(
        "* 2024-07-04 08:03 PST a\n* 2024-07-04 08:03 PST a\n* 06:19 CET b\n* 03/09/2024 20:44 c\n* 03/09/2024 20:44 c",
      ),
    ],
    [
      "an ISO 8601 log beside other clocks",
      REPORT("- 3 AM PDT: b\n- 2024-05-06T10:41:00Z: a\n- 20240506T1052Z c\n- 10.55 d"),
    ],
    ["nothing but a byte order mark", "\ufeff"],
    ["a byte order mark and a line", "\ufeffwent down"],
  ])(
    "%s",
    (_, text) => {
      expectKept(text);
      expectKept(text.replaceAll("\n", "\r\n"));
      expectKept(text.replaceAll("\n", "\r"));
    },
    60_000,
  );
});

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
