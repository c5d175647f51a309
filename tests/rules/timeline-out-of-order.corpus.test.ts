// timeline-out-of-order in a timeline of up to twenty thousand entries.
import { expect, test } from "vitest";
import { upTo } from "../runs.ts";
import { fixed, found, linesOf, read } from "./fixing.ts";
import { report } from "./shapes.ts";

const RULE = "timeline-out-of-order";

test("thousands of entries: fixes are made when asked for, and sorting brings all of them in order", () => {
  const told = Array.from({ length: upTo(20_000) }, (_, i) => {
    const minute = i % 7 === 3 ? i - 2 : i;
    const day = new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString();
    return `- ${day.slice(0, 10)} ${day.slice(11, 16)} UTC: event ${i}`;
  });
  const analysis = read(report(told.join("\n")));
  const disorder = found(analysis, RULE);
  expect(disorder.length).toBeGreaterThan(upTo(2000));
  const [first] = disorder;
  const offered = disorder.map(({ finding }) => finding.fixes.map(({ id }) => id));
  expect(offered[99], "the hundredth").toEqual(["move", "sort"]);
  expect(new Set(offered.slice(100).flat()), "nobody moves more one by one").toEqual(new Set(["sort"]));
  const sort = first?.finding.fixes.find(({ id }) => id === "sort");
  if (!first || !sort) throw new Error("no fix");
  expect(linesOf(fixed(analysis, first.finding, sort), RULE)).toEqual([]);
}, 60_000);
