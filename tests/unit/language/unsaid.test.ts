// What asks for something is told where it is sure enough; the explanation says what was held back, and why.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { explain, explanationMarkdown, explanationText } from "../../../server/src/language/explain.ts";
import { SURE_ENOUGH, weighedInWords } from "../../../server/src/rules/support/confidence.ts";

/** A note on a mistake in a program: it says neither whom it hit nor when. */
const NOTE = `# Root cause analysis: the queue is read twice

## Root cause

The reader starts before the lock is taken.

\`\`\`ts
start();
lock();
\`\`\`

## Fix

The two lines change places.

\`\`\`ts
lock();
start();
\`\`\`

## Next steps

- Add a test that starts two readers at once
- Move the lock into the reader
`;
/** The same of an incident that hit people on a day. */
const INCIDENT = `# Incident report: orders charged twice on 8 March 2024

## Summary

On 8 March 2024 some 200 orders were charged twice.

## Impact

212 customers paid twice; support answered 90 calls.

## Timeline

- 2024-03-08 09:10 UTC: release 41 goes out
- 2024-03-08 09:40 UTC: support reports the first call
- 2024-03-08 10:05 UTC: release 41 is rolled back

## Root cause

The reader started before the lock was taken.

## Resolution

Release 41 was rolled back.

## Action items

- Add a test that starts two readers at once
- Move the lock into the reader
`;
const rulesOf = (text: string, settings = {}) => analyse(text, { settings }).findings.map(({ rule }) => rule);
const ASKED = ["missing-section", "missing-metadata", "action-missing-owner", "action-missing-due"];

describe("what asks for something", () => {
  test("is told of the report of an incident", () => {
    expect(rulesOf(INCIDENT)).toEqual(expect.arrayContaining(["action-missing-owner", "action-missing-due"]));
    expect(analyse(INCIDENT).unsaid).toEqual([]);
  });

  test("is held back where the text is hardly one", () => {
    expect(rulesOf(NOTE).filter((rule) => ASKED.includes(rule))).toEqual([]);
    const { unsaid } = analyse(NOTE);
    expect(unsaid.map(({ finding }) => finding.rule)).toEqual(
      expect.arrayContaining(["missing-section", "action-missing-owner", "action-missing-due"]),
    );
    for (const { confidence } of unsaid) expect(confidence).toBeLessThan(SURE_ENOUGH);
  });

  test("is a hint there where the settings ask for that, as editors do", () => {
    const hints = analyse(NOTE, { settings: { unsure: "hint" } }).findings.filter(({ rule }) => ASKED.includes(rule));
    expect(hints.length).toBeGreaterThan(2);
    expect(new Set(hints.map(({ severity }) => severity))).toEqual(new Set(["hint"]));
    const { findings } = analyse(INCIDENT, { settings: { unsure: "hint" } });
    expect(findings.find(({ rule }) => rule === "action-missing-due")?.severity).toBe("information");
  });

  test.each([
    ["the settings ask for all", { unsure: "show" as const }],
    ["the rule has a severity of its own", { severity: { "action-missing-owner": "warning" as const } }],
  ])("is told all the same where %s", (_, settings) => {
    expect(rulesOf(NOTE, settings)).toContain("action-missing-owner");
  });

  test("is told where somebody said that the text is a report", () => {
    const { findings, unsaid } = analyse(NOTE, { treatAs: "postmortem" });
    expect(findings.map(({ rule }) => rule)).toContain("action-missing-owner");
    expect(unsaid).toEqual([]);
    expect(rulesOf(`---\ntype: postmortem\n---\n\n${NOTE}`)).toContain("action-missing-owner");
  });

  test("is told where the report states it itself, for most of its tasks", () => {
    const owned = NOTE.replace("at once", "at once (Ada)").replace(
      "into the reader\n",
      "into the reader (Ben)\n- Remove the old reader\n",
    );
    expect(rulesOf(owned)).toContain("action-missing-owner");
  });

  test("is less sure of a table that keeps no account, of paragraphs, and among lessons", () => {
    const cluesOf = (text: string) => {
      const { unsaid } = analyse(text);
      return [...(unsaid.find(({ finding }) => finding.rule === "action-missing-owner")?.clues.keys() ?? [])].join();
    };
    const table = (column: string) =>
      NOTE.replace(
        /- Add a test[\s\S]*/,
        `| Action | ${column} |\n|---|---|\n| Add a test of two readers | open |\n| Move the lock | open |\n`,
      );
    expect(cluesOf(NOTE)).toMatch(/asks for owners$/);
    expect(cluesOf(table("Status"))).toMatch(/asks for owners$/);
    expect(cluesOf(table("Notes"))).toContain("in a table that keeps no account");
    const prose = NOTE.replace(/- Add a test[\s\S]*/, "We will add a test that starts two readers at once.\n");
    expect(cluesOf(prose)).toContain("what stands in paragraphs");
    expect(cluesOf(NOTE.replace("Next steps", "Lessons learned and next steps"))).toContain("among lessons");
  });

  test("does not make a comment that turns it off one of no use", () => {
    const text = NOTE.replace(
      "## Next steps",
      "<!-- postmortem-disable-next-line action-missing-owner -- the board -->\n## Next steps",
    );
    expect(rulesOf(text)).not.toContain("disable-unused");
    expect(analyse(text).unsaid.map(({ finding }) => finding.rule)).not.toContain("action-missing-owner");
    expect(rulesOf(text.replace("action-missing-owner", "dst-change"))).toContain("disable-unused");
  });

  test("is told of the usual parts where somebody asks for just these", () => {
    const requiredSections = ["summary", "impact", "timeline", "root-cause", "resolution", "actions"];
    expect(rulesOf(NOTE)).not.toContain("missing-section");
    expect(rulesOf(NOTE, { requiredSections })).toContain("missing-section");
  });

  test("asks for the parts that the project wants", () => {
    expect(rulesOf(NOTE, { requiredSections: ["impact"] })).toContain("missing-section");
  });
});

describe("the explanation", () => {
  test("says what was weighed", () => {
    const [first] = analyse(NOTE).unsaid;
    if (!first) throw new Error("nothing is held back");
    const words = weighedInWords(first);
    expect(words.for).toContain("calls itself a report");
    expect(words.against).toContain("shows code again and again");
    expect(words.lacking).toContain("tells the impact");
  });

  test("lists what is not told, on the command line and on the page", () => {
    const explanation = explain(analyse(NOTE));
    const sentence = /\d+ % sure, and told from 50 % on\. For it: .*Against it: shows code again and again/;
    expect(explanationText("a.md", explanation)).toMatch(
      /\nNot sure enough to be told, .*\n {2}1: missing-section: .*\n {4}\d/,
    );
    expect(explanationText("a.md", explanation)).toMatch(sentence);
    expect(explanationMarkdown("a.md", explanation)).toMatch(/\n- Line 1, missing.*-section: /);
    expect(explanationText("b.md", explain(analyse(INCIDENT)))).not.toContain("Not sure enough");
  });
});
