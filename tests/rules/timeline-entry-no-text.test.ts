// timeline-entry-no-text: a time and nothing behind it.
import { cases, page } from "./cases.ts";

cases("timeline-entry-no-text", {
  reports: {
    "a bare time in a list": [
      page({ timeline: "- 10:05 UTC: alerts fire\n- 10:20 UTC\n- 10:45 UTC: errors stop" }),
      "10:20 UTC",
    ],
    "an empty cell": [
      page({
        timeline:
          "| Time | Event |\n|---|---|\n| 10:05 UTC | alerts fire |\n| 10:20 UTC |  |\n| 10:45 UTC | errors stop |",
      }),
      "10:20 UTC",
    ],
    "a mark alone": [
      page({ timeline: "- 10:05 UTC: alerts fire\n- 10:20 UTC -\n- 10:45 UTC: errors stop" }),
      "10:20 UTC",
    ],
  },
  silent: {
    "an event in nested items": page({
      timeline: "- 10:05 UTC\n  - alerts fire\n- 10:45 UTC\n  - errors stop\n- 10:50 UTC\n  - all clear",
    }),
    "an event on the line below": page({
      timeline: "**10:05 UTC**\n\nalerts fire\n\n**10:45 UTC**\n\nerrors stop\n\n**10:50 UTC**\n\nall clear",
    }),
    "a picture as the event": page({
      timeline: "- 10:05 UTC: alerts fire\n- 10:20 UTC: ![queue](queue.png)\n- 10:45 UTC: errors stop",
    }),
  },
});
