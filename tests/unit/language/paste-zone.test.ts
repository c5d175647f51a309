// The zone that is offered for a paste without one: the report's, as the report writes it.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { importAnswer } from "../../../server/src/language/import-answer.ts";
import { spanOf } from "../../../server/src/language/places.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";

const CHAT = "Mira Sund  10:00 AM\nlogin is down\nOle Brandt  10:30 AM\nlogin is back\n";

function pasted(summary: string, given: { readonly zone?: string } = {}) {
  const text = `# Postmortem: login down on 2026-07-01\n\n## Summary\n\n${summary}\n\n## Timeline\n\n`;
  const analysis = analyse(text);
  const answer = importAnswer(analysis, 1, { uri: "a.md", text: CHAT, date: "2026-07-01", ...given }, [], (source) =>
    analyse(source),
  );
  const edits = answer.edits.map(({ range, newText }) => ({
    span: spanOf(analysis.document.lines, range),
    text: newText,
  }));
  return { answer, entries: applyEdits(text, edits).match(/^- .*$/gm) };
}

describe("the zone that a report writes", () => {
  test.each(["PDT", "EDT", "CDT", "MESZ", "JST"])("%s is offered and written", (name) => {
    const summary = `Login was down from 10:00 to 10:30 ${name}.`;
    expect(pasted(summary).answer).toMatchObject({ needs: ["zone"], zones: [name, "UTC"] });
    const { answer, entries } = pasted(summary, { zone: name });
    expect(answer.needs).toEqual([]);
    expect(entries).toEqual([
      `- 10:00 ${name} **Mira Sund**: login is down`,
      `- 10:30 ${name} **Ole Brandt**: login is back`,
    ]);
  });

  test.each([
    ["it has several meanings", "IST", "+05:30"],
    ["the machine's zone of that name is an hour ahead in summer", "CET", "+01:00"],
    ["it is an offset", "UTC-03:00", "-03:00"],
    ["it follows the season", "PT", "America/Los_Angeles"],
  ])("is offered as what it means where %s: %s", (_, name, offered) => {
    expect(pasted(`Login was down from 10:00 to 10:30 ${name}.`).answer.zones[0]).toBe(offered);
  });
});
