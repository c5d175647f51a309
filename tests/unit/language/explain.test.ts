// The explanation as a page.
import { expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { explain, explanationMarkdown } from "../../../server/src/language/explain.ts";

test("a page without anything seen has no empty table", () => {
  const page = explanationMarkdown("tea.md", explain(analyse("Tea\n\nPour, wait, drink.\n")));
  expect(page).toMatch(/^# tea\.md\n\nTaken for \*\*no postmortem\*\*\./);
  expect(page).not.toContain("|");
  expect(page).toMatch(/\n\n2 lines were read as plain text\.\n$/);
});

test("what was seen stands in a table", () => {
  const text = "# Postmortem: outage\n\n## Timeline\n\n- 10:00 UTC alert fires\n- 10:05 UTC rolled back\n";
  expect(explanationMarkdown("a.md", explain(analyse(text)))).toMatch(/^\| 5 \| .*alert fires.* \| timeline entry/m);
});
