// timeline-missing-phase: how it was noticed, and how it ended.
import { cases, page } from "./cases.ts";

cases("timeline-missing-phase", {
  reports: {
    "no end": [
      page({
        timeline: "- 10:05 UTC: an alert fires\n- 10:20 UTC: logs are read\n- 10:45 UTC: a setting is looked at",
      }),
      "Timeline",
    ],
    "no beginning": [
      page({
        timeline: "- 10:05 UTC: the database is upgraded\n- 10:20 UTC: logs are read\n- 10:45 UTC: service is restored",
      }),
      "Timeline",
    ],
  },
  silent: {
    both: page(),
    "a mark in any words": page({
      timeline:
        "- 10:05 UTC: Ada looks at it (**detected**)\n- 10:20 UTC: logs are read\n- 10:45 UTC: all done (**resolved**)",
    }),
    "fields that tell it": page({
      head: "Detected: 2024-03-08 10:05 UTC\\\nResolved: 2024-03-08 10:45 UTC",
      timeline: "- 10:05 UTC: Ada looks at it\n- 10:20 UTC: logs are read\n- 10:45 UTC: a setting is added",
    }),
    "two entries": page({ timeline: "- 10:05 UTC: Ada looks at it\n- 10:20 UTC: logs are read" }),
  },
});
