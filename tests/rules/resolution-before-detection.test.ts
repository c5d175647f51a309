// resolution-before-detection: steps that contradict each other.
import { cases, page } from "./cases.ts";

cases("resolution-before-detection", {
  reports: {
    "resolved before it was detected": [
      page({ head: "Detected: 2024-03-08 10:05 UTC\\\nResolved: 2024-03-08 09:45 UTC" }),
      "2024-03-08 09:45 UTC",
    ],
  },
  silent: {
    "in their order": page({
      head: "Started: 2024-03-08 10:00 UTC\\\nDetected: 2024-03-08 10:05 UTC\\\nResolved: 2024-03-08 10:45 UTC",
    }),
    "midnight between": page({ head: "Detected: 23:50 UTC\\\nResolved: 00:45 UTC" }),
    "zones compared, not digits": page({ head: "Detected: 2024-03-08 11:05 CET\\\nResolved: 2024-03-08 10:45 UTC" }),
    "a length, and a time in brackets": page({
      head: "Detected: ~5 hours (from 10:45 UTC on, found by hand)\\\nResolved: 2024-03-08 10:05 UTC",
    }),
    "a length from so many to so many": page({
      head: "Detected: ~5-6 hours (incident from 10:45 UTC, found by hand)\\\nResolved: 2024-03-08 10:05 UTC",
    }),
    about: page({ head: "Detected: 2024-03-08 10:05 UTC\\\nResolved: about 2024-03-08 10:00 UTC" }),
  },
});
