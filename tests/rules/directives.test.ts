// Comments that turn rules off: what they cover, and that the ones we insert do so without harm in any form of line.
import { describe, expect, it } from "vitest";
import { analyse } from "../../server/src/analyse.ts";
import { disableFixes } from "../../server/src/rules/fixes/disable.ts";
import { applyEdits } from "../../server/src/text/edits.ts";
import { editsOf } from "./fixing.ts";

const REPORT = (comment: string, behind = "") => `# Postmortem: search down on 2024-03-08

${comment}
## Timeline${behind}

- 10:00 An alert fires
- 10:20 Search is restored

## Root cause

An index was dropped by a migration.
`;

const found = (text: string) => analyse(text).findings.map(({ rule, span }) => `${rule}@${span.start}`);
const rulesOf = (text: string) => [...new Set(analyse(text).findings.map(({ rule }) => rule))];

describe("a comment turns off", () => {
  it.each([
    ["its rule for the next line", REPORT("<!-- postmortem-disable-next-line missing-timezone -- local team only -->")],
    [
      "its rule for the next line, over a blank line",
      REPORT("<!-- postmortem-disable-next-line missing-timezone -->\n\n"),
    ],
    ["its rule for its own line", REPORT("", " <!-- postmortem-disable-line missing-timezone -->")],
    ["its rule from here on", REPORT("<!-- postmortem-disable missing-timezone -->")],
    ["several rules", REPORT("<!-- postmortem-disable-file action-vague, missing-timezone -->")],
    ["every rule", REPORT("<!-- postmortem-disable -->")],
  ])("%s", (_, text) => expect(rulesOf(text)).not.toContain("missing-timezone"));

  it("nothing behind the comment that turns it on again", () => {
    expect(
      rulesOf(REPORT("<!-- postmortem-disable missing-timezone -->\n<!-- postmortem-enable missing-timezone -->")),
    ).toContain("missing-timezone");
  });

  it("no other rule", () => {
    const text = REPORT("<!-- postmortem-disable-file missing-timezone -->");
    const { findings } = analyse(text, { settings: { unsure: "show" } });
    expect(findings.map(({ rule }) => rule)).toContain("missing-section");
  });

  it("nothing from within code", () => {
    expect(rulesOf(REPORT("Write `<!-- postmortem-disable-file missing-timezone -->` here.\n"))).toEqual(
      rulesOf(REPORT("")),
    );
    expect(rulesOf(REPORT("```\n<!-- postmortem-disable-file missing-timezone -->\n```\n"))).toContain(
      "missing-timezone",
    );
  });
});

describe("the comments themselves", () => {
  it("are told when they name no rule", () => {
    const { findings } = analyse(REPORT("<!-- postmortem-disable-file mising-timezone -->"));
    const finding = findings.find(({ rule }) => rule === "disable-unknown-rule");
    expect(finding?.message).toContain("missing-timezone");
  });

  it("are told when they turn nothing off, and go without a trace", () => {
    const comment = "<!-- postmortem-disable-next-line action-vague -->";
    const text = REPORT(comment);
    const finding = analyse(text).findings.find(({ rule }) => rule === "disable-unused");
    expect(applyEdits(text, editsOf(finding?.fixes[0]))).toBe(REPORT("").replace("\n\n\n", "\n\n"));
  });
});

const SHAPES: Record<string, string> = {
  "an item": REPORT(""),
  "a table": REPORT("").replace(
    "- 10:00 An alert fires\n- 10:20 Search is restored",
    "| Time | Event |\n|---|---|\n| 10:00 | Late UTC alert |\n| 10:20 UTC | Restored |",
  ),
  "a nested list": REPORT("").replace("- 10:00 An alert fires", "- 10:00:\n  - An alert fires"),
  "a closed heading": REPORT("").replace("## Timeline", "## Timeline ##"),
  "an underlined heading": REPORT("").replace("## Timeline", "Timeline\n--------"),
  "windows line ends": REPORT("").replaceAll("\n", "\r\n"),
  "front matter": `---\ntitle: Search down\n---\n${REPORT("")}`,
  "front matter in TOML": `+++\ntitle = "Search down"\n+++\n${REPORT("")}`,
  "front matter in JSON": `{\n  "title": "Search down"\n}\n${REPORT("")}`,
  "a byte order mark": `\ufeff${REPORT("")}`,
  "a fence": REPORT("").replace(
    "- 10:00 An alert fires\n- 10:20 Search is restored",
    "```\n10:00 An alert fires\n10:20 Search is restored\n```",
  ),
};

it("puts the comment for the file behind the front matter", () => {
  const text = SHAPES["front matter in TOML"] as string;
  const { document, findings } = analyse(text);
  const [first] = findings;
  const after = first && applyEdits(text, disableFixes(document, first)[1]?.edits ?? []);
  expect(after).toMatch(/^\+\+\+\ntitle = "Search down"\n\+\+\+\n<!-- postmortem-disable-file /);
});

describe.each(Object.entries(SHAPES))("turning a finding off in %s", (_, text) => {
  it("takes away that finding and changes nothing else", () => {
    const before = analyse(text);
    for (const finding of before.findings) {
      for (const fix of disableFixes(before.document, finding)) {
        const after = applyEdits(text, fix.edits);
        const left = analyse(after);
        const others = before.findings.filter(
          (f) =>
            f.rule !== finding.rule ||
            (fix.id === "disable-line" &&
              before.document.lines.lineAt(f.span.start) !== before.document.lines.lineAt(finding.span.start)),
        );
        expect(left.findings.map(({ rule }) => rule).sort(), `${finding.rule}: ${fix.title}`).toEqual(
          others.map(({ rule }) => rule).sort(),
        );
        expect(left.postmortem.sections.map(({ kinds, form }) => [kinds, form])).toEqual(
          before.postmortem.sections.map(({ kinds, form }) => [kinds, form]),
        );
        expect(left.postmortem.timeline.entries.map(({ time, shape }) => [time, shape])).toEqual(
          before.postmortem.timeline.entries.map(({ time, shape }) => [time, shape]),
        );
      }
    }
  });

  it("twice keeps one comment for the file", () => {
    const first = analyse(text);
    const [a, b] = first.findings;
    if (!a || !b || a.rule === b.rule) return expect(found(text).length).toBeGreaterThan(0);
    const once = applyEdits(text, disableFixes(first.document, a)[1]?.edits ?? []);
    const second = analyse(once);
    const rest = second.findings.find(({ rule }) => rule === b.rule);
    const twice = applyEdits(once, rest ? (disableFixes(second.document, rest)[1]?.edits ?? []) : []);
    expect(twice.match(/postmortem-disable-file/g)).toHaveLength(1);
    expect(rulesOf(twice)).not.toContain(b.rule);
  });
});
