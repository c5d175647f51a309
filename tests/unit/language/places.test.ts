// Text for outlines and lists.
import { describe, expect, test } from "vitest";
import { oneLine, readableLine } from "../../../server/src/language/places.ts";

const all = (text: string) => ({ start: 0, end: text.length });

describe("readableLine", () => {
  for (const [written, read] of [
    ["**Alert** fires", "Alert fires"],
    ["restarted `api_server`", "restarted api_server"],
    ["see [the graph](https://example.com/x) and ![shot](a.png)", "see the graph and shot"],
    ["see [the graph][1]", "see the graph"],
    ["*maybe* 2 * 3 * 4", "maybe 2 * 3 * 4"],
    ["a<br/>b <b>bold</b>", "a b bold"],
    ["5 < 6 and 7 > 3", "5 < 6 and 7 > 3"],
    ["[ ] unticked [x]", "[ ] unticked [x]"],
    ["line one\r\n  line two", "line one line two"],
    ["a \\* b", "a * b"],
    ["snake_case_name", "snake_case_name"],
    ["it ran `SELECT 1` and ``a ` b``", "it ran SELECT 1 and a ` b"],
    ["it said \\`no such table\\`", "it said `no such table`"],
    ["\\*not bold\\* and \\_as it is\\_", "*not bold* and _as it is_"],
    ["a lone ` stays", "a lone ` stays"],
  ] as const) {
    test(written, () => expect(readableLine(written, all(written))).toBe(read));
  }

  test("long text is cut between characters", () => {
    const text = "🔥".repeat(50);
    expect(oneLine(text, all(text), 10)).toBe(`${"🔥".repeat(9)}…`);
  });

  test("a long run of marks takes no time", () => {
    for (const mark of ["[", "<", "*", "](", "`", "\\", "<!--"]) {
      const text = mark.repeat(200_000);
      expect(readableLine(text, all(text)).length).toBeLessThanOrEqual(120);
    }
  });
});
