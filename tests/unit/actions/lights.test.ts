// Coloured circles over tasks and in front of them: how urgent they are, or that they are done.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";

const tasks = (body: string) =>
  analyse(`# Postmortem: no bread on 2024-05-03\n\n## Action items\n\n${body}`).postmortem.actions.map(
    ({ due, done }) => [due?.text ?? null, done] as const,
  );

describe("a green circle", () => {
  it("in front of a rank says how urgent the tasks below are: their day stands", () => {
    const titles = [
      "🔴 High priority (1 week)",
      "🟡 Medium (1 month)",
      "🟢 Low priority (3 months)",
      "🟢 **P3** (3 months)",
    ];
    expect(titles.map((title) => tasks(`### ${title}\n\n1. Add a fuse to the oven\n`)[0])).toEqual([
      ["1 week", false],
      ["1 month", false],
      ["3 months", false],
      ["3 months", false],
    ]);
    expect(tasks("- 🟢 Low: add a fuse to the oven\n- 🟢 **Medium**: add a second valve\n")).toEqual([
      [null, false],
      [null, false],
    ]);
  });
  it("in front of anything else says that it is done", () => {
    expect(tasks("- 🟢 High-pressure alert on the oven added\n")).toEqual([[null, true]]);
    expect(tasks("- 🟢 Add a fuse to the oven\n- 🟢 Lower the gas pressure of the oven\n")).toEqual([
      [null, true],
      [null, true],
    ]);
  });
});
