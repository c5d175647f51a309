// implausible-year-jump: one date far away from its neighbours.
import { cases, page } from "./cases.ts";

cases("implausible-year-jump", {
  reports: {
    "the old year in January": [
      page({
        title: "Postmortem: checkout down",
        timeline:
          "- 2024-01-02 10:05 UTC: alerts fire\n- 2024-01-02 10:20 UTC: the cause is found\n- 2023-01-02 10:35 UTC: release 40 is rolled back\n- 2024-01-02 10:45 UTC: errors stop",
      }),
      "2023-01-02",
    ],
    "the old month on the first": [
      page({
        title: "Postmortem: checkout down",
        timeline:
          "- 2024-04-30 23:05 UTC: alerts fire\n- 2024-04-30 23:50 UTC: the cause is found\n- 2024-04-01 00:10 UTC: release 40 is rolled back\n- 2024-05-01 00:45 UTC: errors stop",
      }),
      "2024-04-01",
    ],
  },
  silent: {
    "a cause that is a year old": page({
      title: "Postmortem: checkout down",
      timeline:
        "- 2023-01-02: the limit is set\n- 2024-01-02 10:05 UTC: alerts fire\n- 2024-01-02 10:20 UTC: the cause is found\n- 2024-01-02 10:45 UTC: errors stop",
    }),
    "a follow-up months later": page({
      title: "Postmortem: checkout down",
      timeline:
        "- 2024-01-02 10:05 UTC: alerts fire\n- 2024-01-02 10:20 UTC: the cause is found\n- 2024-01-02 10:45 UTC: errors stop\n- 2024-06-03: the limit is removed",
    }),
    "an expiry": page({
      title: "Postmortem: checkout down",
      timeline:
        "- 2024-01-02 10:05 UTC: alerts fire\n- 2024-01-02 10:20 UTC: the certificate is found, which expired on 2023-01-02\n- 2024-01-02 10:45 UTC: errors stop",
    }),
    "dates that span weeks": page({
      title: "Postmortem: lost backups",
      timeline:
        "- 2024-01-02: backups stop\n- 2024-01-20: a disk fails\n- 2024-02-10: a restore fails\n- 2024-03-01: backups work",
    }),
  },
});
