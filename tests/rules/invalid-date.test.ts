// invalid-date: dates that do not exist, and weekdays that contradict them.
import { cases, page } from "./cases.ts";

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
