// timeline-too-short: fewer than three times.
import { cases, page } from "./cases.ts";

cases("timeline-too-short", {
  reports: {
    "one entry": [page({ timeline: "- 10:05 UTC: alerts fire" }), "Timeline"],
    "two entries": [page({ timeline: "- 10:05 UTC: alerts fire\n- 10:45 UTC: errors stop" }), "Timeline"],
  },
  silent: {
    "three entries": page(),
    "told in prose": page({
      timeline:
        "The deploy began at 10:05 UTC. Ada was paged at 10:12 UTC, rolled back at 10:20 UTC, and at 10:45 UTC all was well.",
    }),
    "no part for it": page({ timeline: "" }),
    placeholders: page({ timeline: "- HH:MM: what happened\n- HH:MM: what happened" }),
  },
});
