// Reports whose fixes once broke their word: nothing is lost, and every offer can be carried out.
import { describe, test } from "vitest";
import { some } from "../runs.ts";
import { expectKept, REPORT } from "./keeping.ts";

describe("nothing is lost and every offer can be carried out", () => {
  test.each([
    [
      "a timeline in two fences",
      REPORT("```\n11:40 rollout\n```\n\n```\nfrom the log\n08:15 page\n11:55 repaired\n```"),
    ],
    [
      "three fences that say the same",
      REPORT("```\n11:40 rollout\n```\n\n```\n11:40 rollout\n```\n\n```\n11:40 rollout\n```"),
    ],
    ["a fence with blank lines, out of order", REPORT("~~~text\n11:40 CET b\n\n08:15 CET a\n\n11:55 PM c\n~~~")],
    ["entries that all have to move", REPORT("<li>23:61</li>\n<li>25:12America/Lima</li>", "")],
    [
      "an entry within the one out of order",
      REPORT("- 11:40 UTC: b\n  - 08:20 UTC: a1\n- 08:15 UTC: a\n  - 11:50 UTC: b1"),
    ],
    ["entries on mixed lines", "Chronology\n* Apr1614 CT\n*16:52+00\n\nx\n24-4-07\n\nx\n-\n5/6/24\nCause\n|="],
    ["a zone that no time says itself", "postmortem 2024-4-2\ntimezone PST\n7:10\n7:50\n24-7-22 0:05local"],
    ["headings glued to their marks", "###6Uhr\n### 4:21:21BST\n    |3/2/24\n    2024-4-3 5a\n6:58Z"],
    ["glued times", "#Vorfall\nTimeline PT\n-\n2024-2-3\n###m\n24-5-17T3\n0:03IST\nApr 2 1248\n7:21Z\n4/9/24"],
    [
      "a table whose last cells are empty",
      REPORT("| Time | Event | Who |\n|---|---|---|\n| 11:40 | b | |\n| 08:15 | | |"),
    ],
    ["the same entry three times", REPORT("1. 08:15 UTC: page\n2. 08:15 UTC: page\n   - by phone\n3. 08:15 UTC: page")],
    [
      "two of the same, out of order together",
      REPORT(
        "* 2024-07-04 08:03 PST a\n* 2024-07-04 08:03 PST a\n* 06:19 CET b\n* 03/09/2024 20:44 c\n* 03/09/2024 20:44 c",
      ),
    ],
    [
      "an ISO 8601 log beside other clocks",
      REPORT("- 3 AM PDT: b\n- 2024-05-06T10:41:00Z: a\n- 20240506T1052Z c\n- 10.55 d"),
    ],
    ["nothing but a byte order mark", "\ufeff"],
    ["a byte order mark and a line", "\ufeffwent down"],
  ])(
    "%s",
    (_, text) => {
      expectKept(text);
      // In the other line ends, by turns.
      for (const eol of some(["\r\n", "\r"], text.length)) expectKept(text.replaceAll("\n", eol));
    },
    60_000,
  );
});
