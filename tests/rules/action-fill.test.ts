// What tasks lack is written once: a label that stands there without a value is filled.
import { expect, test } from "vitest";
import { plainEdits } from "../../server/src/language/fixes.ts";
import { plain } from "../../server/src/postmortem/skeletons/index.ts";
import { applyEdits } from "../../server/src/text/edits.ts";
import { page } from "./cases.ts";
import { editsOf, found, read } from "./fixing.ts";

const fixIn = (text: string) => {
  const analysis = read(text);
  const fix = found(analysis, "action-missing-owner")[0]?.finding.fixes[0];
  if (!fix) throw new Error("no fix");
  return { analysis, fix };
};
const TASK = "- Rotate the key of the mail relay before it ends";

test("a second time nothing is put in where the editor knows no prompts", () => {
  const { analysis, fix } = fixIn(page({ actions: TASK }));
  const once = applyEdits(analysis.document.source, plainEdits(analysis.document, fix, editsOf(fix)));
  expect(once).toContain(`${TASK} (owner: , due: )`);
  const again = fixIn(once);
  expect(plainEdits(again.analysis.document, again.fix, editsOf(again.fix))).toEqual([]);
});

test.each([
  [`${TASK} (owner: , due: )`, `${TASK} (owner: name, due: date)`],
  [`${TASK} to the owner: (see the plan)`, `${TASK} to the owner: (see the plan) (owner: name, due: date)`],
])("%s", (before, after) => {
  const { analysis, fix } = fixIn(page({ actions: before }));
  const edits = editsOf(fix).map(({ span, text }) => ({ span, text: plain(text) }));
  expect(applyEdits(analysis.document.source, edits)).toContain(after);
});
