// invalid-date: dates that do not exist, and weekdays that contradict them.
import { describe, expect, test } from "vitest";
import { cases, page } from "./cases.ts";
import { found, read } from "./fixing.ts";

cases("invalid-date", {
  reports: {
    "a day that the month lacks": [
      page({
        timeline:
          "- 2024-02-30 10:05 UTC: alerts fire\n- 2024-03-01 10:20 UTC: the cause is found\n- 2024-03-01 10:45 UTC: errors stop",
      }),
      "2024-02-30",
    ],
    "a weekday of one letter that it was not": [
      page({ cause: "Release 40 of 2024-03-08（木）asked for a setting." }),
      "2024-03-08（木）",
    ],
    "a weekday that it was not": [
      page({ title: "Postmortem: checkout down on Tuesday, March 8, 2024" }),
      "Tuesday, March 8, 2024",
    ],
    "a month that no year has": [
      page({
        timeline:
          "- 2024-13-32 10:05 UTC: alerts fire\n- 2024-03-08 10:20 UTC: the cause is found\n- 2024-03-08 10:45 UTC: errors stop",
      }),
      "2024-13-32",
    ],
    "a month that no year has, before a day that would be one": [
      page({
        timeline:
          "- 2024-13-08 10:05 UTC: alerts fire\n- 2024-03-08 10:20 UTC: the cause is found\n- 2024-03-08 10:45 UTC: errors stop",
      }),
      "2024-13-08",
    ],
  },
  silent: {
    "the weekday it was": page({ title: "Postmortem: checkout down on Friday, March 8, 2024" }),
    "29 February of a leap year": page({ title: "Postmortem: checkout down on 2024-02-29" }),
    "29 February without a year": page({ title: "Postmortem: checkout down on 29 February" }),
    "a log": page({ more: "## Appendix\n\n```\n2024-02-30 10:05:01 start\n```" }),
    "names that end like a weekday, in front of a date": page({
      actions: [
        "| 対応内容 | 担当 | 期限 |",
        "|---|---|---|",
        ...["鈴木", "高木", "大月", "周三", "王小日", "木"].map(
          (name) => `| 手順書 ops/restore.md を作成する | ${name} | 2026/12/04 |`,
        ),
        "",
        "- restore.md 작성 (김민수 2026-12-04)",
        "- restore.md 점검 – 박지수 2026-12-04",
      ].join("\n"),
    }),
    "a version in prose": page({ cause: "Version 2024.13.40 asked for a setting." }),
  },
});

describe("a weekday over entries, beside a day without a year", () => {
  const report = (timeline: string) =>
    `# Postmortem: mail down on 2024-05-06\n\n## Timeline (UTC)\n\n${timeline}\n\n## Impact\n\nNo mail for an hour.\n`;
  const told = (timeline: string) => {
    const analysis = read(report(timeline));
    return found(analysis, "invalid-date").map(({ finding: { span } }) =>
      analysis.document.source.slice(span.start, span.end),
    );
  };
  const list = "\n\n- 10:00 paged\n- 10:30 mended";

  test.each([
    [`**Wed 16/5**${list}`, ["Wed 16/5"]],
    [`### Wed 6 May${list}`, ["Wed 6 May"]],
    [`**Mittwoch, 06.05.**${list}`, ["Mittwoch, 06.05."]],
    [`5月6日（水）${list}`, ["5月6日（水）"]],
    [`**5/16（水）**${list}`, ["5/16（水）"]],
    ["- Mon 6 May 10:00 paged\n- Fri 7 May 10:30 mended", ["Fri 7 May"]],
  ])("%s", (timeline, words) => expect(told(timeline)).toEqual(words));

  test.each([
    `### Mon 6 May${list}`,
    `**Montag, 06.05.**${list}`,
    // In the other order it is that weekday.
    `**Wed 6/5**${list}`,
    // A year away it may be.
    `### Wed 6 November${list}`,
    `- 10:00 paged, as on Wed 6 May of the year before\n- 10:30 mended`,
    `### 6 May${list}`,
  ])("silent: %s", (timeline) => expect(told(timeline)).toEqual([]));
});
