// timeline-midnight-rollover: a new day that no date tells.
import { cases, page } from "./cases.ts";

cases("timeline-midnight-rollover", {
  reports: {
    "past midnight": [
      page({ timeline: "- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n- 00:20 UTC: errors stop" }),
      "00:20",
    ],
    "a night that is somebody's shift": [
      page({
        summary: "**Owner:** Ann (on call 20:00-08:00)\n\nOrders failed.",
        timeline: "- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n- 00:20 UTC: errors stop",
      }),
      "00:20",
    ],
    "a field that states the day": [
      page({
        summary: "**Duration:** a day (10:20 – 12:40 UTC)\n\nOrders failed.",
        timeline: "- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n- 00:20 UTC: errors stop",
      }),
      "00:20",
    ],
    "half a day and midnight, as no slip of AM and PM could be": [
      page({
        timeline: "- 11:09 AM UTC: alerts fire\n- 11:34 PM UTC: the cause is found\n- 10:30 AM UTC: errors stop",
      }),
      "10:30 AM UTC",
    ],
    "a day and a half by a clock that has no halves": [
      page({ timeline: "- 11:09 UTC: alerts fire\n- 23:34 UTC: the cause is found\n- 12:34 UTC: errors stop" }),
      "12:34",
    ],
  },
  silent: {
    "a date of its own": page({
      timeline: "- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n- 2024-03-09 00:20 UTC: errors stop",
    }),
    "a weekday before the clock": page({
      timeline: "- Sat 23:40 UTC: alerts fire\n- Sat 23:55 UTC: the cause is found\n- Sun 00:20 UTC: errors stop",
    }),
    "a weekday in the item above": page({
      timeline:
        "- Saturday\n  - 23:40 UTC: alerts fire\n  - 23:55 UTC: the cause is found\n- Sunday\n  - 00:20 UTC: errors stop",
    }),
    "a heading with the date": page({
      timeline:
        "### 2024-03-08\n\n- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n\n### 2024-03-09\n\n- 00:20 UTC: errors stop",
    }),
    "PM for AM, which the rule of order tells": page({
      timeline: "- 11:09 AM UTC: alerts fire\n- 11:34 PM UTC: the cause is found\n- 12:34 PM UTC: errors stop",
    }),
    "the next day in words": page({
      timeline: "- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n- 00:20 UTC (next day): errors stop",
    }),
    "the next day in words above": page({
      timeline:
        "- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n\nThe next day:\n\n- 00:20 UTC: errors stop",
    }),
    "a day more behind the clock": page({
      timeline: "- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n- 00:20 UTC (+1d): errors stop",
    }),
    "a range above that holds the night": page({
      timeline: "- 22:40 UTC: alerts fire\n- 23:55-00:10 UTC: the cause is looked for\n- 00:20 UTC: errors stop",
    }),
    "a field that states the night": page({
      summary: "**Duration:** ~40 minutes (23:40 – 00:20 UTC)\n\nOrders failed.",
      timeline: "- 23:40 UTC: alerts fire\n- 23:55 UTC: the cause is found\n- 00:20 UTC: errors stop",
    }),
    "a small step back, which another rule tells": page({
      timeline: "- 10:40 UTC: alerts fire\n- 10:55 UTC: the cause is found\n- 10:20 UTC: errors stop",
    }),
  },
});
