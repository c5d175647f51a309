// Entries moved to where their times belong, timelines turned around, and the other reading: another day.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../server/src/postmortem/model.ts";
import { otherDay, writeOtherDay } from "../../../server/src/rules/fixes/other-day.ts";
import { descendingGroups, reverseTimeline } from "../../../server/src/rules/fixes/reverse.ts";
import { type Moving, moveEntry, movingIn, sortEntries } from "../../../server/src/rules/fixes/timeline-moves.ts";
import type { Made } from "../../../server/src/rules/types.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { readReport, timelineOf, told } from "./made.ts";

const ON = "uploads down on 2024-05-03";

/** The lines of the timeline after what `make` does to it, or why it cannot be had. */
function made(lines: string, make: (moving: Moving) => Made, title = ON, heading = "Timeline (UTC)"): string {
  const { document, postmortem, source } = timelineOf(lines, heading, title);
  const result = make(movingIn(document, postmortem));
  if ("impossible" in result) return result.impossible;
  const text = applyEdits(source, result.edits);
  return text.slice(text.indexOf(heading) + heading.length).trim();
}

/** The entry out of order with these words, else the first, moved to its place. */
const move =
  (at = 0) =>
  (moving: Moving): Made => {
    const one = [...moving.misplaced][at];
    if (!one) throw new Error("nothing is out of order");
    return moveEntry(moving, one);
  };

describe("one entry moved", () => {
  test.each<[string, string, string, string?, string?]>([
    [
      "not beside one that is out of order itself",
      "- 12:10 x\n- 08:00 a\n- 12:00 c\n- 11:20 b",
      "- 08:00 a\n- 12:00 c\n- 12:10 x\n- 11:20 b",
    ],
    [
      "to a place beside other parts that it may stand in",
      "- 10:00 a\n- 10:20 b\n- 12:00 z\n\n---\n\n- 10:40 d\n- 10:20 c\n- 10:50 e",
      "Its place is in another part of the timeline, beside line 11; move it by hand",
    ],
    [
      "above its equal in another part",
      "- 10:40 d\n- 10:00 a\n- 10:10 b\n\n---\n\n- 10:40 e\n- 10:50 f",
      "- 10:00 a\n- 10:10 b\n- 10:40 d\n\n---\n\n- 10:40 e\n- 10:50 f",
    ],
    [
      "of equal others further up the first tells",
      "- 10:40 e\n- 11:05 f\n- 11:05 g\n\n---\n\n- 11:10 b\n- 10:30 d\n- 11:20 c",
      "Its place is in another part of the timeline, beside line 6; move it by hand",
    ],
    [
      "of equal others further down the last tells",
      "- 11:30 d\n- 10:10 b\n- 10:20 c\n\n---\n\n- 10:40 e\n- 10:40 f\n- 11:00 g",
      "Its place is in another part of the timeline, beside line 12; move it by hand",
    ],
    [
      "not where those within it would come to stand in the wrong place",
      "- 10:25 b\n- 10:00 a\n  - 10:30 a1\n- 10:40 c",
      "No less would be out of order then; move the entries around it first",
    ],
    [
      "where another comes to be a day later, with the date of that one",
      "- 10:00 a\n- 06:00 b\n- 03:00 c\n- 11:00 d\n- 12:00 e",
      "- 06:00 b\n- 10:00 a\n- 2024-05-03 03:00 c\n- 11:00 d\n- 12:00 e",
    ],
    [
      "not there without a date",
      "- 10:00 a\n- 06:00 b\n- 03:00 c\n- 11:00 d\n- 12:00 e",
      "Entries here take their day from the one above; write the dates out first",
      "down",
    ],
    [
      "without the date that stands over others in its code",
      "```\n10:20 a\n10:00 b\n2024-05-04\n09:00 c\n```",
      "```\n10:00 b\n10:20 a\n2024-05-04\n09:00 c\n```",
    ],
    [
      "not from one item into another",
      "- Shop\n  10:20 a\n- Database\n  10:00 b\n- Queue\n  10:30 c",
      "Its place is in another part of the timeline, beside line 6; move it by hand",
    ],
    [
      "not for times since the start among clocks",
      "- 10:00 a\n- T+5m r\n- T+50m s\n- T+15m u\n- 10:30 c",
      "- 10:00 a\n- T+5m r\n- T+15m u\n- T+50m s\n- 10:30 c",
    ],
    [
      "among clocks, whatever times since the start stand between them",
      "- T+90m r\n- 10:00 a\n- 10:30 c\n- T+95m s\n- 10:10 b",
      "- T+90m r\n- 10:00 a\n- 10:10 b\n- 10:30 c\n- T+95m s",
    ],
    [
      "among times since the start told newest first, whatever way clocks go",
      "- T+50m s\n- 10:00 a\n- T+15m u\n- 10:10 b\n- T+20m v\n- 10:30 c\n- T+5m w\n- T+2m x",
      "- T+50m s\n- 10:00 a\n- T+20m v\n- T+15m u\n- 10:10 b\n- 10:30 c\n- T+5m w\n- T+2m x",
    ],
    [
      "not below a later day alone in another part",
      "- 2024-05-02 10:00 a\n- 2024-05-03 all day\n\n---\n\n- 2024-05-02 12:00 b\n- 2024-05-04 10:00 c\n- 2024-05-04 11:00 d",
      "Its place is in another part of the timeline, beside line 6; move it by hand",
    ],
    [
      "beside another part that begins with a day alone, newest first",
      "- 2024-05-03 12:00 c\n- 2024-05-03 10:00 a\n- 2024-05-03 11:00 b\n\n---\n\n- 2024-05-03 all day\n- 2024-05-02 13:00 d\n- 2024-05-02 12:00 e",
      "- 2024-05-03 12:00 c\n- 2024-05-03 11:00 b\n- 2024-05-03 10:00 a\n\n---\n\n- 2024-05-03 all day\n- 2024-05-02 13:00 d\n- 2024-05-02 12:00 e",
    ],
    [
      "beside another part that ends with a day alone, newest first",
      "- 2024-05-04 09:00 all clear\n- 2024-05-03 all day\n\n---\n\n- 2024-05-03 12:00 c\n- 2024-05-03 10:00 a\n- 2024-05-03 11:00 b\n- 2024-05-03 09:00 z",
      "- 2024-05-04 09:00 all clear\n- 2024-05-03 all day\n\n---\n\n- 2024-05-03 12:00 c\n- 2024-05-03 11:00 b\n- 2024-05-03 10:00 a\n- 2024-05-03 09:00 z",
    ],
    [
      "beside another part that begins with a day alone",
      "- 2024-05-03 10:00 a\n- 2024-05-03 12:00 c\n- 2024-05-03 11:00 b\n\n---\n\n- 2024-05-03 all day\n- 2024-05-03 13:00 d",
      "- 2024-05-03 10:00 a\n- 2024-05-03 11:00 b\n- 2024-05-03 12:00 c\n\n---\n\n- 2024-05-03 all day\n- 2024-05-03 13:00 d",
    ],
    ["up", "- 10:10 b\n- 10:20 c\n- 10:00 a\n- 10:30 d", "- 10:00 a\n- 10:10 b\n- 10:20 c\n- 10:30 d"],
    ["down", "- 10:20 c\n- 10:00 a\n- 10:10 b\n- 10:30 d", "- 10:00 a\n- 10:10 b\n- 10:20 c\n- 10:30 d"],
    ["to the end", "- 10:30 d\n- 10:00 a\n- 10:10 b\n- 10:20 c", "- 10:00 a\n- 10:10 b\n- 10:20 c\n- 10:30 d"],
    [
      "behind its equal",
      "- 10:00 a\n- 10:10 b\n- 10:20 c\n- 10:10 x\n- 10:30 d",
      "- 10:00 a\n- 10:10 b\n- 10:10 x\n- 10:20 c\n- 10:30 d",
    ],
    [
      "in what is told newest first",
      "- 10:40 e\n- 10:20 c\n- 10:30 d\n- 10:10 b\n- 10:00 a\n- 09:50 z",
      "- 10:40 e\n- 10:30 d\n- 10:20 c\n- 10:10 b\n- 10:00 a\n- 09:50 z",
    ],
    [
      "past what has no time to compare",
      "- 10:10 b\n- T+5m: x\n- 10:00 a\n- 10:30 d",
      "- 10:00 a\n- 10:10 b\n- T+5m: x\n- 10:30 d",
    ],
    [
      "in the list that it stands in",
      "### Shop\n\n- 10:10 b\n- 10:00 a\n- 10:30 d\n\n### Database\n\n- 09:00 z\n- 09:30 y",
      "### Shop\n\n- 10:00 a\n- 10:10 b\n- 10:30 d\n\n### Database\n\n- 09:00 z\n- 09:30 y",
    ],
    [
      "not to another part, further down",
      "- 11:30 d\n- 10:10 b\n- 10:20 c\n\n---\n\n- 10:40 e\n- 11:00 f",
      "Its place is in another part of the timeline, beside line 11; move it by hand",
    ],
    [
      "not to another part, further up",
      "- 10:40 e\n- 11:00 f\n\n---\n\n- 11:10 b\n- 10:50 d\n- 11:20 c",
      "Its place is in another part of the timeline, beside line 6; move it by hand",
    ],
    [
      "of two others the nearer in order tells",
      "- 10:40 e\n- 11:00 f\n- 11:05 g\n\n---\n\n- 11:10 b\n- 10:30 d\n- 11:20 c",
      "Its place is in another part of the timeline, beside line 7; move it by hand",
    ],
    [
      "nor where it is told newest first",
      "- 11:20 c\n- 11:10 b\n- 10:30 d\n\n---\n\n- 11:05 g\n- 11:00 f\n- 10:40 e\n- 10:20 x",
      "Its place is in another part of the timeline, beside line 11; move it by hand",
    ],
    [
      "not whole HTML elements apart",
      "<p>10:20 b</p>\n<p>10:00 a</p>\n<p>10:30 c</p>",
      "<p>10:00 a</p>\n<p>10:20 b</p>\n<p>10:30 c</p>",
    ],
    [
      "not parts of HTML",
      "<p>10:20 b\n</p>\n<p>10:00 a</p>\n<p>10:30 c</p>",
      "Its place is in another part of the timeline, beside line 5; move it by hand",
    ],
    [
      "of a table in HTML",
      "<table>\n<tr><td>10:20</td><td>b</td></tr>\n<tr><td>10:00</td><td>a</td></tr>\n<tr><td>10:30</td><td>c</td></tr>\n</table>",
      "<table>\n<tr><td>10:00</td><td>a</td></tr>\n<tr><td>10:20</td><td>b</td></tr>\n<tr><td>10:30</td><td>c</td></tr>\n</table>",
    ],
    [
      "within the lines of a break",
      "10:20 b<br>10:00 a<br>10:30 c",
      "It cannot be told which lines belong to this entry",
    ],
    [
      "with its day",
      "- 2024-05-03 10:20 b\n- 10:00 a\n- 10:30 c",
      "- 2024-05-03 10:00 a\n- 2024-05-03 10:20 b\n- 10:30 c",
      "down",
    ],
    ["without a date", "- 10:20 b\n- 10:00 a\n- 10:30 c", "- 10:00 a\n- 10:20 b\n- 10:30 c", "down"],
    [
      "what stands behind it keeps its day",
      "- 2024-05-03 22:00 a\n- 2024-05-04 00:10 c\n- 2024-05-03 23:55 x\n- 00:20 d\n- 00:30 e",
      "- 2024-05-03 22:00 a\n- 2024-05-03 23:55 x\n- 2024-05-04 00:10 c\n- 00:20 d\n- 00:30 e",
    ],
    [
      "an entry with those within it",
      "- 10:40 b\n  - 10:45 b1\n- 10:05 a\n  - 10:10 a1",
      "- 10:05 a\n  - 10:10 a1\n- 10:40 b\n  - 10:45 b1",
    ],
  ])("%s", (_, before, after, title, heading) => expect(made(before, move(), title, heading)).toBe(after));
});

describe("all entries moved", () => {
  test.each<[string, string, string, string?]>([
    [
      "not where those within others and the others would move",
      "- 10:00 a\n  - 10:10 a2\n  - 10:05 a1\n- 10:40 c\n- 10:20 b\n- 10:50 d",
      "These entries stand within each other; move them by hand",
    ],
    [
      "those out of order",
      "- 10:10 b\n- 10:00 a\n- 10:30 d\n- 10:20 c\n- 10:40 e",
      "- 10:00 a\n- 10:10 b\n- 10:20 c\n- 10:30 d\n- 10:40 e",
    ],
    [
      "times since the start among their own, and clocks among theirs",
      "- 10:10 b\n- T+9m s\n- 10:00 a\n- T+2m r\n- 10:30 d\n- T+12m u\n- T+15m v\n- 10:40 e",
      "- 10:00 a\n- 10:10 b\n- T+2m r\n- T+9m s\n- 10:30 d\n- T+12m u\n- T+15m v\n- 10:40 e",
    ],
    [
      "in two lists",
      "### Shop\n\n- 10:10 b\n- 10:00 a\n- 10:30 d\n\n### Database\n\n- 09:30 y\n- 09:00 z\n- 09:40 x",
      "### Shop\n\n- 10:00 a\n- 10:10 b\n- 10:30 d\n\n### Database\n\n- 09:00 z\n- 09:30 y\n- 09:40 x",
    ],
    [
      "equal ones as they stood",
      "- 10:30 d\n- 10:10 x\n- 10:40 e\n- 10:10 y\n- 10:50 f\n- 10:05 a",
      "- 10:05 a\n- 10:10 x\n- 10:10 y\n- 10:30 d\n- 10:40 e\n- 10:50 f",
    ],
    [
      "not where one stands in another part and would be left",
      "- 10:10 b\n- 10:00 a\n- 10:30 c\n\n---\n\n- 10:40 e\n- 10:20 x\n- 11:00 f",
      "Some entries would still be out of order; move them one by one",
    ],
    [
      "not where none can be moved",
      "- 10:40 e\n- 11:00 f\n\n---\n\n- 11:10 b\n- 10:50 d\n- 11:20 c",
      "Its place is in another part of the timeline, beside line 6; move it by hand",
    ],
    [
      "not where those within others would be left",
      "- 10:40 b\n  - 10:50 b2\n  - 10:45 b1\n- 10:05 a\n- 10:06 c\n- 10:07 d",
      "Some entries would still be out of order; move them one by one",
    ],
  ])("%s", (_, before, after, title) => expect(made(before, sortEntries, title)).toBe(after));
});

describe("what moving takes", () => {
  const of = (lines: string) => timelineOf(lines, "Timeline (UTC)", ON);
  test("a way up past those out of order that stand elsewhere", () => {
    const lines = "- 10:00 a\n- 10:20 b\n- 12:00 z\n\n---\n\n- 10:40 d\n- 10:20 c\n- 10:50 e";
    expect(made(lines, move(1))).toBe("- 10:00 a\n- 10:20 b\n- 12:00 z\n\n---\n\n- 10:20 c\n- 10:40 d\n- 10:50 e");
    expect(made("- 12:10 x\n- 08:00 a\n- 12:00 c\n- 11:20 b", move(1))).toBe(
      "- 12:10 x\n- 08:00 a\n- 11:20 b\n- 12:00 c",
    );
  });
  test("no other line", () => {
    const { document, postmortem } = of("- 10:10 b\n- 10:20 c\n- 10:00 a\n- 10:30 d");
    const result = move()(movingIn(document, postmortem));
    expect("edits" in result && result.edits.map(({ text }) => text)).toEqual(["- 10:00 a\n", ""]);
  });
  test("no line that stays, if all are to move", () => {
    const all = (moving: Moving) => sortEntries({ ...moving, misplaced: new Set(moving.postmortem.timeline.entries) });
    expect(made("- 10:10 b\n- 10:00 a\n- 10:30 d", all)).toBe("- 10:00 a\n- 10:10 b\n- 10:30 d");
  });
  test("no second reading of a long document", () => {
    const { document, postmortem, source } = readReport(
      `# Postmortem: ${ON}\n\n## Timeline (UTC)\n\n- 10:10 b\n- 10:00 a\n- 10:30 d\n\n## Log\n\n${" ".repeat(1_000_000)}x\n`,
    );
    const result = sortEntries(movingIn(document, postmortem));
    expect("edits" in result && applyEdits(source, result.edits)).toContain("- 10:00 a\n- 10:10 b\n- 10:30 d\n");
  });
  test("no place beside what cannot be compared", () => {
    const { document, postmortem, entries, source } = of(
      "- 10:30 d\n- 10:00 a\n- 10:10 b\n- 10:40 e\n\n---\n\n- 10:50 f",
    );
    const some = entries.map((entry, i) => (i > 2 ? { ...entry, instant: undefined } : entry));
    const moving = movingIn(document, { ...postmortem, timeline: { ...postmortem.timeline, entries: some } });
    const result = moveEntry(moving, entries[0] as Entry);
    const text = "edits" in result && applyEdits(source, result.edits);
    expect(text).toContain("- 10:00 a\n- 10:10 b\n- 10:30 d\n- 10:40 e\n");
  });
});

describe("entries that cannot be compared or placed", () => {
  const { document, postmortem, entries } = timelineOf("- 10:10 b\n- 10:00 a\n- 10:30 d", "Timeline (UTC)", ON);
  const moving = movingIn(document, postmortem);
  const [b, a, d] = entries as readonly [Entry, Entry, Entry];
  test("stay", () => {
    const right = timelineOf("- 10:00 a\n- 10:10 b", "Timeline (UTC)", ON);
    const where = moveEntry(movingIn(right.document, right.postmortem), right.entries[1] as Entry);
    expect(where).toEqual({ impossible: "It stands where its time belongs in this list" });
    expect(moveEntry(moving, { ...a })).toEqual({ impossible: "It cannot be told which lines belong to this entry" });
    const without = { ...a, instant: undefined };
    const timeline = { ...postmortem.timeline, entries: [b, without, d] };
    const other = movingIn(document, { ...postmortem, timeline });
    expect(moveEntry(other, without)).toEqual({ impossible: "Its time cannot be compared" });
  });
  test("and would change others where the proof says so", () => {
    const why = { impossible: "The times of other entries would mean something else then" };
    expect(moveEntry({ ...moving, proof: () => false }, a)).toEqual(why);
    expect(sortEntries({ ...moving, proof: () => false })).toEqual(why);
  });
  test("the one below is the next of the same list that is not relative", () => {
    const more = timelineOf("- 10:00 a\n- T+5m: x\n- 10:10 b\n\n## Timeline of the shop (UTC)\n\n- 10:20 c");
    const { below } = movingIn(more.document, more.postmortem);
    expect([...below].map((pair) => pair.map((one) => more.entries.indexOf(one)))).toEqual([[0, 2]]);
  });
  test("entries within others are tangled", () => {
    const tangled = (lines: string) => {
      const one = timelineOf(lines);
      return movingIn(one.document, one.postmortem).tangled();
    };
    expect(tangled("- 10:00 a\n  - 10:05 a1\n- 10:10 b")).toBe(true);
    expect(tangled("- 10:00 a\n- 10:10 b\n\n## Timeline of the shop\n\n- 10:00 c")).toBe(false);
  });
  test("not HTML whose elements share lines", () => {
    const why = { impossible: "These entries are laid out in HTML; move the lines by hand" };
    const html = (first: string) => {
      const one = timelineOf(`${first}\n<p>10:00 a</p>\n<p>10:30 c</p>`, "Timeline (UTC)", ON);
      const [misplaced] = movingIn(one.document, one.postmortem).misplaced;
      if (!misplaced) throw new Error("nothing is out of order");
      return moveEntry(movingIn(one.document, one.postmortem), misplaced);
    };
    expect(html("<p class='x'>10:20 b</p>")).toHaveProperty("edits");
    expect(html("  <P>10:20 b</P>  ")).toHaveProperty("edits");
    expect(html("<p>10:20 b</p> and")).toEqual(why);
    expect(html("<section>10:20 b</section>")).toEqual(why);
    expect(html("<section><p>10:20 b</p>")).toEqual(why);
  });
});

describe("a timeline turned around", () => {
  const turned = (lines: string, title = ON, heading = "Timeline (UTC)") =>
    made(lines, ({ document, postmortem }) => reverseTimeline(document, postmortem), title, heading);
  const SEVERAL = "Its entries stand in several lists, or have other text between them; turn them by hand";
  test.each<[string, string, string, string?]>([
    ["as a whole", "- 10:20 c\n- 10:10 b\n- 10:00 a", "- 10:00 a\n- 10:10 b\n- 10:20 c"],
    ["what is not newest first stays", "- 10:00 a\n- 10:10 b\n- 10:20 c", "- 10:00 a\n- 10:10 b\n- 10:20 c"],
    [
      "each list by itself",
      "- 10:20 c\n- 10:10 b\n- 10:00 a\n\n## Timeline of the queue (UTC)\n\n- 09:00 x\n- 09:10 y\n\n## Timeline of the shop (UTC)\n\n- 09:20 c\n- 09:10 b\n- 09:00 a",
      "- 10:00 a\n- 10:10 b\n- 10:20 c\n\n## Timeline of the queue (UTC)\n\n- 09:00 x\n- 09:10 y\n\n## Timeline of the shop (UTC)\n\n- 09:00 a\n- 09:10 b\n- 09:20 c",
    ],
    ["not with text between", "- 10:20 c\n- 10:10 b\n\n---\n\n- 10:00 a\n- 09:50 z", SEVERAL],
    ["not with others within", "- 10:20 c\n  - 10:15 x\n- 10:10 b\n- 10:00 a\n- 09:50 z", SEVERAL],
    ["not within lines", "10:20 c<br>10:10 b<br>10:00 a<br>09:50 z", SEVERAL],
    [
      "not in HTML",
      "<p>10:20 c</p>\n<p>10:10 b</p>\n<p>10:00 a</p>",
      "These entries are laid out in HTML; turn them by hand",
    ],
    [
      "with dates where days begin",
      "- 2024-05-04 00:20 d\n- 00:10 c\n- 2024-05-03 23:50 b\n- 23:40 a\n- 23:30 z",
      "- 2024-05-03 23:30 z\n- 23:40 a\n- 2024-05-03 23:50 b\n- 2024-05-04 00:10 c\n- 2024-05-04 00:20 d",
    ],
    [
      "with the date of the first",
      "- 2024-05-03 10:20 c\n- 10:10 b\n- 10:00 a",
      "- 2024-05-03 10:00 a\n- 10:10 b\n- 2024-05-03 10:20 c",
      "down",
    ],
    [
      "what is relative goes along",
      "- 10:50 f\n- 10:40 e\n- 10:30 d\n- T+5m: x\n- 10:10 b\n- 10:00 a",
      "- 10:00 a\n- 10:10 b\n- T+5m: x\n- 10:30 d\n- 10:40 e\n- 10:50 f",
    ],
    ["without a date", "- 10:20 c\n- 10:10 b\n- 10:00 a", "- 10:00 a\n- 10:10 b\n- 10:20 c", "down"],
    [
      "without a date past midnight",
      "- 00:20 d\n- 00:10 c\n- 23:50 b\n- 23:40 a\n- 23:30 z\n- 23:20 y",
      "- 23:20 y\n- 23:30 z\n- 23:40 a\n- 23:50 b\n- 00:10 c\n- 00:20 d",
      "down",
    ],
    [
      "not without a place for a date",
      "- 2024-05-04 00:20 d\n- 00:10 c\n- 2024-05-03: b\n- 2024-05-02: a",
      "- 2024-05-02: a\n- 2024-05-03: b\n- 2024-05-04 00:10 c\n- 2024-05-04 00:20 d",
    ],
  ])("%s", (_, before, after, title) => expect(turned(before, title)).toBe(after));
  test("a long step on one day is none to another", () => {
    expect(turned("- 20:00 c\n- 10:10 b\n- 10:00 a")).toBe("- 10:00 a\n- 10:10 b\n- 20:00 c");
  });
  test("not where the day of one is not known, or there is no place to write it", () => {
    const { document, postmortem, entries } = timelineOf("- 10:20 c\n- 10:10 b\n- 10:00 a", "Timeline (UTC)", ON);
    const turn = (change: (entry: Entry) => Entry) => {
      const changed = entries.map((entry, i) => (i === 1 ? change(entry) : entry));
      return reverseTimeline(document, { ...postmortem, timeline: { ...postmortem.timeline, entries: changed } });
    };
    const why = { impossible: "Entries here take their day from the one above; write the dates out first" };
    expect(turn((entry) => told(entry, { day: undefined }))).toEqual(why);
    const placeless = (entry: Entry) => ({ ...entry, written: { ...entry.written, clock: undefined } });
    expect(turn((entry) => placeless(told(entry, { day: 2 })))).toEqual(why);
    expect(turn((entry) => entry)).toHaveProperty("edits");
  });
  test("what cannot be compared is no step", () => {
    const { postmortem, entries } = timelineOf("- 10:30 d\n- 10:20 c\n- 10:15 x\n- 10:10 b");
    const some = entries.map((entry, i) => (i === 2 ? { ...entry, instant: undefined } : entry));
    expect(descendingGroups({ ...postmortem, timeline: { ...postmortem.timeline, entries: some } }).size).toBe(1);
  });
  test("groups that are told newest first", () => {
    const { postmortem } = timelineOf(
      "- 10:20 c\n- 10:10 b\n- 10:00 a\n\n## Timeline of the shop\n\n- 10:00 a\n- 10:10 b",
    );
    expect([...descendingGroups(postmortem).values()].map((entries) => entries.length)).toEqual([3]);
  });
});

describe("another day", () => {
  const other = (lines: string, title = ON) => {
    const { document, postmortem, source, entries } = timelineOf(lines, "Timeline (UTC)", title);
    const [disorder] = postmortem.timeline.outOfOrder;
    if (!disorder) throw new Error("nothing is out of order");
    const moving = movingIn(document, postmortem);
    const day = otherDay(disorder, (entry) => moving.below.get(entry));
    if (!day) return undefined;
    const made = writeOtherDay(document, postmortem, day);
    const text = "impossible" in made ? made.impossible : applyEdits(source, made.edits);
    return [entries.indexOf(day.target), day.day?.day, day.followed, text.slice(text.indexOf("\n- ") + 1).trim()];
  };
  const NO_DATE = "The document names no date to count from";
  const CONTRADICTED = "What stands below it says that it was not";
  test.each<[string, string, unknown, string?]>([
    ["the next", "- 14:00 a\n- 12:57 b", [1, 4, false, "- 14:00 a\n- 2024-05-04 12:57 b"]],
    [
      "with what follows it",
      "- 14:00 a\n- 12:57 b\n- 13:10 c",
      [1, 4, true, "- 14:00 a\n- 2024-05-04 12:57 b\n- 13:10 c"],
    ],
    ["not what has its date", "- 2024-05-03 14:00 a\n- 2024-05-03 12:57 b", undefined],
    ["not what has no clock", "- 2024-05-03 14:00 a\n- 2024-05-02: b", undefined],
    ["without a date", "- 14:00 a\n- 12:57 b", [1, undefined, false, NO_DATE], "down"],
    [
      "not where what is below says that it was not",
      "- 14:00 a\n- 12:57 b\n- 2024-05-03 15:00 c\n- 15:10 d",
      [1, 4, false, CONTRADICTED],
    ],
    ["some days later", "- 2024-05-06 14:00 a\n- 2024-05-06 14:10 b\n- 2024-05-03 10:00 x\n- 12:57 c", undefined],
    [
      "told newest first a day before",
      "- 15:00 e\n- 14:50 d\n- 14:30 c\n- 14:40 x\n- 14:20 b\n- 14:10 a",
      [3, 2, true, "- 15:00 e\n- 14:50 d\n- 14:30 c\n- 2024-05-02 14:40 x\n- 14:20 b\n- 14:10 a"],
    ],
    [
      "below a heading, with what takes its day from there",
      "### 2024-05-03\n\n- 14:00 a\n- 12:57 b\n- 13:10 c",
      [1, 4, true, "- 14:00 a\n- 2024-05-04 12:57 b\n- 13:10 c"],
    ],
    [
      "but not what is below the next",
      "### 2024-05-03\n\n- 14:00 a\n- 12:57 b\n\n### 2024-05-05\n\n- 13:10 c",
      [1, 4, false, "- 14:00 a\n- 2024-05-04 12:57 b\n\n### 2024-05-05\n\n- 13:10 c"],
    ],
    [
      "below one with a date",
      "- 2024-05-03 14:00 a\n- 12:57 b\n- 13:10 c",
      [1, 4, true, "- 2024-05-03 14:00 a\n- 2024-05-04 12:57 b\n- 13:10 c"],
    ],
    [
      "above a heading with the day that it has",
      "- 14:00 a\n- 12:57 b\n\n### 2024-05-03\n\n- 15:10 c",
      [1, 4, false, CONTRADICTED],
    ],
    ["without a date and followed", "- 14:00 a\n- 12:57 b\n- 13:10 c", [1, undefined, false, NO_DATE], "down"],
    [
      "as many days as it takes",
      "- 2024-05-03 10:00 z\n- 2024-05-06 14:00 a\n- 2024-05-03 11:00 y\n- 12:57 b\n- 2024-05-06 15:00 c",
      undefined,
    ],
    [
      "of one that stands too early the one below",
      "- 14:00 a\n- 10:00 b\n- 10:10 c\n- 10:20 d",
      [1, 4, true, "- 14:00 a\n- 2024-05-04 10:00 b\n- 10:10 c\n- 10:20 d"],
    ],
    [
      "with other lists left alone",
      "- 14:00 a\n- 12:57 b\n\n## Timeline of the shop (UTC)\n\n- 09:00 x\n- 09:10 y\n- T+5m: z",
      [
        1,
        4,
        false,
        "- 14:00 a\n- 2024-05-04 12:57 b\n\n## Timeline of the shop (UTC)\n\n- 09:00 x\n- 09:10 y\n- T+5m: z",
      ],
    ],
    [
      "with another list that goes on from its own dates",
      "- 14:00 a\n- 12:57 b\n\n## Timeline of the shop (UTC)\n\n- 2024-05-03 09:00 x\n- 2024-05-03 09:10 y",
      [
        1,
        4,
        false,
        "- 14:00 a\n- 2024-05-04 12:57 b\n\n## Timeline of the shop (UTC)\n\n- 2024-05-03 09:00 x\n- 2024-05-03 09:10 y",
      ],
    ],
    [
      "whatever cannot be compared",
      "- 12:00 p\n- 12:10 q\n- 14:00 a\n- 12:57 b\n- 2024-02-30 13:00 x\n- 2024-05-03 10:00 c\n- 10:10 d\n- 10:20 e",
      [
        3,
        4,
        false,
        "- 12:00 p\n- 12:10 q\n- 14:00 a\n- 2024-05-04 12:57 b\n- 2024-02-30 13:00 x\n- 2024-05-03 10:00 c\n- 10:10 d\n- 10:20 e",
      ],
    ],
    [
      "not where the entries below would be read as other times",
      "- 2024-05-03 19:30 PDT a\n- 12:10 UTC b\n- 04:10 CEST c\n- 04:00 UTC d",
      [1, 4, true, CONTRADICTED],
    ],
    [
      "nor where no less would be out of order after it",
      "- 20:30 a\n- 04:10 CEST b\n- 21:00 JST c\n- 14:10 UTC d\n- 00:10 CEST e",
      [3, 1, true, CONTRADICTED],
    ],
  ])("%s", (_, lines, expected, title) => expect(other(lines, title)).toEqual(expected));
  test("of what has no entry below it, no time to compare or no place for a date", () => {
    const { document, postmortem, entries } = timelineOf("- 14:00 a\n- 12:57 b", "Timeline (UTC)", ON);
    const [a, b] = entries as readonly [Entry, Entry];
    const nothing = () => undefined;
    expect(otherDay({ entry: b, against: a, descending: false }, nothing)?.target).toBe(b);
    expect(otherDay({ entry: a, against: b, descending: false }, nothing)).toBeUndefined();
    expect(otherDay({ entry: a, against: b, descending: false }, () => b)?.target).toBe(b);
    expect(otherDay({ entry: { ...b, instant: undefined }, against: a, descending: false }, nothing)).toBeUndefined();
    expect(otherDay({ entry: b, against: { ...a, instant: undefined }, descending: false }, nothing)).toBeUndefined();
    // So many days that it is in order.
    const late = { ...a, instant: (a.instant ?? 0) + 3 * 86_400_000 };
    expect(otherDay({ entry: b, against: late, descending: false }, nothing)?.day?.day).toBe(7);
    const early = { ...a, instant: (a.instant ?? 0) - 3 * 86_400_000 };
    expect(otherDay({ entry: b, against: early, descending: true }, nothing)?.day).toMatchObject({ month: 4, day: 30 });
    const placeless = { ...b, written: { ...b.written, clock: undefined } };
    const timeline = { ...postmortem.timeline, entries: [a, placeless] };
    const day = { year: 2024, month: 5, day: 4 };
    const made = writeOtherDay(
      document,
      { ...postmortem, timeline },
      { target: placeless, direction: 1, day, followed: false },
    );
    expect(made).toEqual({ impossible: "There is no place for a date here" });
    const undated = writeOtherDay(document, postmortem, { target: b, direction: 1, day: undefined, followed: false });
    expect(undated).toEqual({ impossible: NO_DATE });
  });
});
