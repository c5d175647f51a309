// The rules say little of real reports, and what they say is right: docs/noise.md tells how this was judged.
import { describe, expect, it } from "vitest";
import { GOOD, measureNoise } from "../../scripts/noise.mjs";
import { corpusIsThere } from "./shared.ts";

describe.skipIf(!corpusIsThere())("noise on the labelled corpus", () => {
  const noise = corpusIsThere()
    ? measureNoise()
    : { rows: [], perReport: new Map<string, number>(), stray: [], silent: [] };

  it("is none on what is no postmortem", () => expect(noise.silent).toEqual([]));

  it("is at most 8 findings in the median report", () => {
    const counts = [...noise.perReport.values()].sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(8);
  });

  it.each(GOOD)("is at most 2 findings in a good report: %s", (id) =>
    expect(noise.perReport.get(id)).toBeLessThanOrEqual(2),
  );

  it.each(noise.rows)("was judged for $rule, all of it", ({ unjudged }) => expect(unjudged).toEqual([]));

  it.each(noise.rows)("is right for $rule, but for one in twelve or a single one", ({ findings, right }) => {
    expect(findings - right).toBeLessThanOrEqual(Math.max(1, Math.floor(findings / 12)));
  });

  it("is right in 92 of 100 findings, and wrong in at most 5", () => {
    const sum = (of: "findings" | "right" | "wrong") => noise.rows.reduce((all, row) => all + row[of], 0);
    expect(sum("right") / sum("findings")).toBeGreaterThanOrEqual(0.92);
    expect(sum("wrong") / sum("findings")).toBeLessThanOrEqual(0.05);
  });

  it("has no judgement of a finding that is not there any more", () => expect(noise.stray).toEqual([]));
});
