// Which edits leave every time what it was, and which less out of order.
import { describe, expect, test } from "vitest";
import {
  leavesFewerMisplaced,
  leavesNoneMisplaced,
  proofFor,
  proofForZones,
} from "../../../server/src/rules/fixes/proof.ts";
import type { Edit } from "../../../server/src/text/edits.ts";
import { timelineOf } from "./made.ts";

const ON = "uploads down on 2024-05-03";
/** A report with `more` behind it, and the edits that make the first `old` in it `text`. */
function given(lines: string, old: string, text: string, more = "") {
  const { document, postmortem, source } = timelineOf(lines, "Timeline", ON);
  const start = source.indexOf(old, source.indexOf("Timeline"));
  const edits: Edit[] = [{ span: { start, end: start + old.length }, text }];
  return { document: { ...document, source: source + more }, postmortem, edits };
}
/** More text than is read again. */
const LONG = " ".repeat(1_000_000);

describe("times under an edit", () => {
  const proves = (...args: Parameters<typeof given>) => {
    const { document, postmortem, edits } = given(...args);
    return proofFor(document, postmortem)(edits);
  };
  // Delicate: told in two zones, without dates.
  const TWO = "- 17:00 UTC a\n- 09:30 PST b\n- 18:00 UTC c";
  test("are read again where one entry hangs on the next", () => {
    expect(proves(TWO, "17:00", "17:00")).toBe(true);
    expect(proves(TWO, "17:00", "17:01")).toBe(false);
    expect(proves(TWO, "17:00 UTC", "09:00 PST")).toBe(true);
    // A half of the day told by the neighbours.
    const noon = "- 11:30 AM UTC a\n- 1:05 UTC b\n- 1:40 PM UTC c";
    expect(proves(noon, "11:30", "11:31")).toBe(false);
  });
  test("are not where none does", () => {
    expect(proves("- 10:00 UTC a\n- 10:30 UTC b", "10:00", "11:00")).toBe(true);
    expect(proves("- 10:00 a\n- 10:30 b", "10:00", "11:00")).toBe(true);
    // A date has no zone.
    expect(proves("- 10:00 UTC a\n- 2024-05-04: b", "10:00", "11:00")).toBe(true);
    // Every entry has its date.
    const dated = "- 2024-05-03 17:00 UTC a\n- 2024-05-03 09:30 PST b";
    expect(proves(dated, "17:00", "18:00")).toBe(true);
    expect(proves(`${dated}\n- 18:00 UTC c`, "17:00", "18:00")).toBe(false);
    // Nothing.
    expect(proves("nothing", "nothing", "10:00")).toBe(true);
  });
  test("are not in what is too long", () => {
    expect(proves(TWO, "17:00", "17:01", LONG)).toBe(true);
  });
});

describe("times under an edit that writes a zone", () => {
  const proves = (zone: string, ...args: Parameters<typeof given>) => {
    const { document, postmortem, edits } = given(...args);
    return proofForZones(document, postmortem)(edits, zone);
  };
  test("are read again where one entry hangs on the next", () => {
    const delicate = "- 17:00 UTC a\n- 09:30 PST b\n- 18:00 c";
    expect(proves("UTC", delicate, "18:00", "18:00 UTC")).toBe(true);
    expect(proves("UTC", delicate, "17:00 UTC", "17:01 UTC")).toBe(false);
  });
  test("are not where every entry has its date", () => {
    const dated = "- 2024-05-03 17:00 UTC a\n- 2024-05-03 18:00 c";
    expect(proves("CET", dated, "17:00", "17:01")).toBe(true);
  });
  test("are not where the others have a zone of that offset, or none", () => {
    expect(proves("GMT", "- 17:00 UTC a\n- 18:00 b", "17:00", "17:01")).toBe(true);
    expect(proves("CET", "- 17:00 UTC a\n- 18:00 b", "17:00", "17:01")).toBe(false);
    expect(proves("no zone", "- 17:00 UTC a\n- 18:00 b", "17:00", "17:01")).toBe(false);
    expect(proves("CET", "- 17:00 a\n- 18:00 b", "17:00", "17:01")).toBe(true);
    expect(proves("no zone", "- 17:00 a\n- 18:00 b", "17:00", "17:01")).toBe(true);
    expect(proves("UTC", "- 17:00 UTC a\n- 2024-05-04: b\n- 18:00 c", "17:00", "17:01")).toBe(true);
  });
});

describe("order under an edit", () => {
  type Judge = typeof leavesFewerMisplaced;
  const judged = (judge: Judge, counted: boolean | undefined, ...args: Parameters<typeof given>) => {
    const { document, postmortem, edits } = given(...args);
    return counted === undefined ? judge(document, postmortem)(edits) : judge(document, postmortem, counted)(edits);
  };
  const plain = "- 10:20 UTC b\n- 10:00 UTC a\n- 10:40 UTC d\n- 10:30 UTC c\n- 10:50 UTC e";
  const delicate = plain.replace("10:50 UTC", "11:50 CET");
  const down = "- 10:50 UTC e\n- 10:20 UTC b\n- 10:30 UTC c\n- 10:10 UTC d\n- 10:05 UTC x\n- 10:00 UTC a";
  const mended = ["10:20", "09:50"] as const;

  test("holds as it was counted where no entry hangs on another", () => {
    expect(judged(leavesFewerMisplaced, undefined, plain, "10:20", "10:20")).toBe(true);
    expect(judged(leavesFewerMisplaced, true, plain, "10:20", "10:20")).toBe(true);
    expect(judged(leavesNoneMisplaced as Judge, true, plain, "10:20", "10:20")).toBe(true);
  });
  test("is read again where it was not counted", () => {
    expect(judged(leavesFewerMisplaced, false, plain, "10:20", "10:20")).toBe(false);
    expect(judged(leavesFewerMisplaced, false, plain, ...mended)).toBe(true);
    expect(judged(leavesNoneMisplaced as Judge, false, plain, ...mended)).toBe(false);
    expect(judged(leavesNoneMisplaced as Judge, false, "- 10:20 UTC b\n- 10:00 UTC a", ...mended)).toBe(true);
  });
  test("is read again where one entry hangs on the next", () => {
    expect(judged(leavesFewerMisplaced, true, delicate, "10:20", "10:20")).toBe(false);
    expect(judged(leavesFewerMisplaced, true, delicate, ...mended)).toBe(true);
  });
  test("is read again where it is told newest first, unless every entry has its date", () => {
    expect(judged(leavesFewerMisplaced, true, down, "10:20", "10:20")).toBe(false);
    expect(judged(leavesFewerMisplaced, true, down, "10:20", "10:40")).toBe(true);
    expect(judged(leavesFewerMisplaced, true, down.replaceAll("- ", "- 2024-05-03 "), "10:20", "10:20")).toBe(true);
    expect(judged(leavesFewerMisplaced, true, down.replace("- ", "- 2024-05-03 "), "10:20", "10:20")).toBe(false);
  });
  test("in what is too long it holds where it was counted, and only there", () => {
    expect(judged(leavesFewerMisplaced, true, delicate, "10:20", "10:20", LONG)).toBe(true);
    expect(judged(leavesFewerMisplaced, false, plain, ...mended, LONG)).toBe(false);
  });
});
