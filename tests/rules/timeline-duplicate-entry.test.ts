// timeline-duplicate-entry: the same entry twice.
import { cases, page } from "./cases.ts";

cases("timeline-duplicate-entry", {
  reports: {
    "pasted twice": [
      page({
        timeline:
          "- 10:05 UTC: alerts fire\n- 10:20 UTC: the cause is found\n- 10:20 UTC: the cause is found\n- 10:45 UTC: errors stop",
      }),
      "10:20 UTC",
    ],
  },
  silent: {
    "the same words later": page({
      timeline: "- 10:05 UTC: alerts fire\n- 10:20 UTC: alerts fire\n- 10:45 UTC: errors stop",
    }),
    "the same time, other words": page({
      timeline: "- 10:05 UTC: alerts fire\n- 10:05 UTC: on-call joins\n- 10:45 UTC: errors stop",
    }),
  },
});
