// Enter behind an entry: which lines it goes on with, and with what.
import { expect, it } from "vitest";
import { ENTRY_MARKERS } from "../../../client/src/text/entryMarkers.ts";

/** What the next line begins with. */
const next = (line: string) => ENTRY_MARKERS.filter(({ before }) => before.test(line)).map((one) => one.next);

it.each([
  ["- 10:00 UTC a", "- "],
  ["  * **10:00** a", "* "],
  ["+ 2026-03-08 10:00 a", "+ "],
  ["• Mar 8, 10:00 a", "• "],
  ["1. 10:00 a", "2. "],
  ["9. [10:00] a", "10. "],
  ["   12. 10:00 a", "13. "],
])("%j goes on with %j", (line, marker) => {
  expect(next(line)).toEqual([marker]);
});

it.each(["- no time", "1. First, open the door", "10:00 a", "1) 10:00 a", "0. 10:00", "| 10:00 | a |", "-10:00 a"])(
  "%j does not",
  (line) => {
    expect(next(line)).toEqual([]);
  },
);
