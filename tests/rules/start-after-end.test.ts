// start-after-end: an end before the start.
import { cases, page } from "./cases.ts";

cases("start-after-end", {
  reports: {
    "another day": [page({ head: "Start: 2024-03-08 10:05 UTC\\\nEnd: 2024-03-07 10:45 UTC" }), "2024-03-07 10:45 UTC"],
  },
  silent: {
    "milliseconds apart": page({
      head: "Start: 2024-03-08T10:05:00.000Z\\\nEnd: 2024-03-08T10:05:00.115Z",
    }),
    "in their order": page({ head: "Start: 2024-03-08 10:05 UTC\\\nEnd: 2024-03-08 10:45 UTC" }),
    "times without a date": page({ title: "Postmortem: checkout down", head: "Start: 23:50 UTC\\\nEnd: 00:45 UTC" }),
    "zones compared, not digits": page({ head: "Start: 2024-03-08 15:00 CET\\\nEnd: 2024-03-08 14:30 UTC" }),
    "dates that can be read in two ways": page({ head: "Start: 03/08/2024 10:05 UTC\\\nEnd: 04/07/2024 10:45 UTC" }),
  },
});
