// What asks for something is told where it is sure enough; the explanation says what was held back, and why.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { codeLenses } from "../../../server/src/language/code-lenses.ts";
import { diagnosticsOf } from "../../../server/src/language/diagnostics.ts";
import { explain, explanationMarkdown, explanationText } from "../../../server/src/language/explain.ts";
import { summaryOf } from "../../../server/src/language/summary.ts";
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
    expect(words.for).toContain("the report calls itself a report");
    expect(words.against).toContain("the report shows code again and again");
    expect(words.lacking).toContain("the report tells the impact");
  });

  test("lists what is not told, on the command line and on the page", () => {
    const explanation = explain(analyse(NOTE));
    const sentence =
      /\d+ % sure, a finding from 50 % on\. For it: the report .*Against it: the report shows code again and again/;
    expect(explanationText("a.md", explanation)).toMatch(
      /\nNot told by this command, only hints in an editor: .*\n\n {2}line 1: missing-section: .*\n {4}\d/,
    );
    expect(explanationText("a.md", explanation)).toMatch(sentence);
    expect(explanationMarkdown("a.md", explanation)).toMatch(
      /\n## Shown only as hints\n\n.*\n\n- \*\*missing.*-section\*\*, line 1: .*\n {2}- \d/,
    );
    expect(explanationText("b.md", explain(analyse(INCIDENT)))).not.toContain("only hints");
  });

  test("tells what is the same in several lines once", () => {
    const twice = NOTE.replace("# ", "# ").concat("\nHe carelessly ran it.\n\nShe carelessly ran it.\n");
    const said = explanationText("a.md", explain(analyse(twice)));
    const judged = analyse(twice).unsaid.filter(({ finding }) => finding.rule === "judgemental-language");
    expect(judged).toHaveLength(2);
    expect(said.match(/judgemental-language/g)).toHaveLength(1);
    expect(said).toMatch(/\n {2}lines \d+, \d+: judgemental-language: /);
  });
});

describe("in the editor", () => {
  const hinted = () => analyse(NOTE, { settings: { unsure: "hint" } });

  test("a hint says that it is one", () => {
    const options = { uri: "file:///a.md", documentation: () => "", codeDescription: false, related: false };
    const told = diagnosticsOf(hinted(), options);
    const hint = told.find(({ severity, code }) => severity === 4 && code === "missing-section");
    expect(hint?.message).toMatch(/\nOnly a hint: /);
    expect(
      told.filter(({ severity }) => severity !== 4).every(({ message }) => !String(message).includes("hint")),
    ).toBe(true);
  });

  test("what is a hint by its rule is counted with them, and leads nowhere", () => {
    const text = INCIDENT.replace("- Add a test that starts two readers at once", "- https://example.org/issues/41");
    const [first, second] = codeLenses(analyse(text, { settings: { unsure: "hide" } }), "2026-11-30");
    expect(first?.title).toMatch(/findings?$/);
    expect(second).toEqual({ line: 0, title: "1 hint" });
  });

  test("hints are counted apart, and lead to the explanation", () => {
    const [first, second] = codeLenses(hinted(), "2026-11-30");
    expect(first?.title).toBe("No findings");
    expect(second).toMatchObject({ title: expect.stringMatching(/^\d+ hints?$/), does: "explain" });
    const linkOf = () => null;
    const summary = summaryOf(hinted(), { uri: "file:///a.md", file: "a.md", today: "2026-11-30", linkOf });
    expect(summary?.report).toMatchObject({ findings: 0, gravest: null });
  });
});

describe("owners and days, asked of a log in which nobody is spoken of", () => {
  const log = (summary: string) =>
    [
      "# Post-mortem: the shelf lost its disks on 8 March 2024",
      "## Summary",
      summary,
      "## Timeline",
      "- 2024-03-08 09:10 CET: the controller resets",
      "- 2024-03-08 09:12 CET: the pool is degraded",
      "- 2024-03-08 09:40 CET: a scrub begins",
      "- 2024-03-08 11:05 CET: the scrub is through",
      "## Root cause",
      "The cable of the shelf was loose.",
      "It was pushed aside by a fan two days before.",
      "The controller gives up after three retries.",
      "## Impact",
      "All 12 disks were gone for 31 minutes.",
      "Backups of that night were late by an hour.",
      "## Resolution",
      "The cable was plugged in again.",
      "A scrub found no error.",
      "## Next steps",
      "- Fix the cable to the frame with a clamp",
      "- Set the retries of the controller to ten",
    ].join("\n\n");
  const asked = (text: string) =>
    analyse(text)
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith("action-missing"));

  test.each([
    "The pool was read-only for 31 minutes.",
    // "nos" are "in the" here, and "us" in Spanish.
    "O pool ficou somente leitura por 31 minutos: a causa estava nos cabos, e não nos discos da gaveta.",
  ])("is no more than a hint: %s", (summary) => {
    const text = log(summary);
    expect(asked(text)).toEqual([]);
    expect(
      analyse(text).unsaid.flatMap(({ finding, clues }) =>
        clues.has("asks for owners or dates where nobody is spoken of") ? [finding.rule] : [],
      ),
    ).toEqual(["action-missing-owner", "action-missing-due"]);
  });

  test.each([
    "The pool was read-only for 31 minutes, and 40 customers saw errors.",
    "The pool was read-only for 31 minutes before the team noticed.",
    "We could not write to the pool for 31 minutes.",
    "Der Pool war 31 Minuten lang nur lesbar; 40 Kunden sahen Fehler.",
  ])("is told where somebody is: %s", (summary) => {
    expect(asked(log(summary))).toEqual(["action-missing-owner", "action-missing-due"]);
  });
});
