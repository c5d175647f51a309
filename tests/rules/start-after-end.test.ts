// start-after-end: an end before the start.
import { cases, page } from "./cases.ts";

cases("start-after-end", {
  reports: {
    "another day": [page({ head: "Start: 2024-03-08 10:05 UTC\\\nEnd: 2024-03-07 10:45 UTC" }), "2024-03-07 10:45 UTC"],
    "in one line": [
      page({ head: "**Start:** 2024-03-08 03:12 UTC, **End:** 2024-03-08 02:48 UTC" }),
      "2024-03-08 02:48 UTC",
    ],
    "from and till": [page({ head: "Incident from: 2024-03-08\\\nIncident till: 2024-03-03" }), "2024-03-03"],
    "from and until": [page({ head: "From: 2024-03-08\\\nUntil: 2024-03-03" }), "2024-03-03"],
  },
  silent: {
    "milliseconds apart": page({
      head: "Start: 2024-03-08T10:05:00.000Z\\\nEnd: 2024-03-08T10:05:00.115Z",
    }),
    "no end of it": page({ head: "Incident from: 2024-03-08\\\nValid until: 2024-03-03" }),
    "in one line and in their order": page({ head: "**Start:** 2024-03-08 02:12 UTC, **End:** 2024-03-08 02:48 UTC" }),
    "in their order": page({ head: "Start: 2024-03-08 10:05 UTC\\\nEnd: 2024-03-08 10:45 UTC" }),
    "times without a date": page({ title: "Postmortem: checkout down", head: "Start: 23:50 UTC\\\nEnd: 00:45 UTC" }),
    "zones compared, not digits": page({ head: "Start: 2024-03-08 15:00 CET\\\nEnd: 2024-03-08 14:30 UTC" }),
    "dates that can be read in two ways": page({ head: "Start: 03/08/2024 10:05 UTC\\\nEnd: 04/07/2024 10:45 UTC" }),
  },
});
