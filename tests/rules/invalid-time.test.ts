// invalid-time: times that no clock shows.
import { cases, page } from "./cases.ts";

cases("invalid-time", {
  reports: {
    "an afternoon twice": [
      page({ timeline: "- 13:55 PM UTC: alerts fire\n- 14:20 UTC: the cause is found\n- 14:45 UTC: errors stop" }),
      "13:55 PM",
    ],
    "an hour beyond the day": [
      page({ timeline: "- 10:05 UTC: alerts fire\n- 25:10 UTC: the cause is found\n- 10:45 UTC: errors stop" }),
      "25:10",
    ],
    "a minute beyond the hour": [
      page({ timeline: "- 10:05 UTC: alerts fire\n- 10:72 UTC: the cause is found\n- 10:45 UTC: errors stop" }),
      "10:72",
    ],
  },
  silent: {
    "the end of a day": page({
      timeline: "- 23:05 UTC: alerts fire\n- 23:20 UTC: the cause is found\n- 24:00 UTC: errors stop",
    }),
    "noon with its word": page({
      timeline: "- 11:05 UTC: alerts fire\n- 12:00 noon UTC: the cause is found\n- 12:45 UTC: errors stop",
    }),
    "a log": page({ more: "## Appendix\n\n```\n25:10 job 7 ran\n```" }),
    "a ratio in prose": page({ cause: "The cache was split 75:25 between two regions." }),
  },
});
