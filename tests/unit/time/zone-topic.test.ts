// Sentences about what a program does with zones, which say nothing of the times of the document.
import { describe, expect, it } from "vitest";
import { isTopic } from "../../../server/src/time/zone-topic.ts";

/** Whether the sentence around the zone in brackets is about it. */
function about(marked: string, { from = 0, to = marked.length - 2 } = {}): boolean {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return isTopic(marked.replace(/[[\]]/g, ""), { start: from, end: to }, { start, end });
}

describe("isTopic", () => {
  it.each([
    "The job converted the times to [UTC]",
    "It stores [UTC] instead of local time",
    "[UTC] was assumed by the parser.",
    "We were down. The job converted to [UTC]",
    "We were down。The job converted to [UTC]",
    "We were down\nThe job converted to [UTC]",
    "See 3.5 and convert it to [UTC]",
    "[UTC] in 3.5 was converted",
  ])("sees one in %j", (text) => expect(about(text)).toBe(true));

  it.each([
    "Timeline in [UTC]",
    "All times are converted to [UTC]",
    "The job converted it. Timeline in [UTC]",
    "The job converted it! Timeline in [UTC]",
    "The job converted it.[UTC]",
    "The job converted it\nTimeline in [UTC]",
    "The job converted it\rTimeline in [UTC]",
    "The job converted it。Timeline in [UTC]",
    "Timeline in [UTC]. The job converted it.",
    "Timeline in [UTC]; the job converted it.",
    "Timeline in [UTC]\nThe job converted it.",
    "Timeline in [UTC]。the job converted it.",
  ])("sees none in %j", (text) => expect(about(text)).toBe(false));

  it("looks no further than the text that it is given", () => {
    expect(about("The job converted to [UTC]", { from: 20 })).toBe(false);
    expect(about("In [UTC] was converted", { to: 6 })).toBe(false);
  });

  it("looks 300 signs around the zone", () => {
    const far = (length: number): string => "x".repeat(length);
    expect(about(`converted ${far(280)} to [UTC]`)).toBe(true);
    expect(about(`converted ${far(300)} to [UTC]`)).toBe(false);
    expect(about(`[UTC] ${far(280)} converted`)).toBe(true);
    expect(about(`[UTC] ${far(300)} converted`)).toBe(false);
  });
});
