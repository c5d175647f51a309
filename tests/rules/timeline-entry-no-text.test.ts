// timeline-entry-no-text: a time and nothing behind it.
import { cases, page } from "./cases.ts";

cases("timeline-entry-no-text", {
  reports: {
    "a bare time in a list": [
      page({ timeline: "- 10:05 UTC: alerts fire\n- 10:20 UTC\n- 10:45 UTC: errors stop" }),
      "10:20 UTC",
    ],
    "two in a row among others": [
      page({ timeline: "- 10:05 UTC: alerts fire\n- 10:20 UTC\n- 10:30 UTC\n- 10:45 UTC: errors stop" }),
      "10:20 UTC",
      "10:30 UTC",
    ],
    "an empty column": [
      page({ timeline: "| Time | Event |\n|---|---|\n| 10:05 UTC |  |\n| 10:20 UTC |  |\n| 10:45 UTC |  |" }),
      "10:05 UTC",
      "10:20 UTC",
      "10:45 UTC",
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
    "times alone, which the sentence above tells": page({
      timeline: "The calls that got through:\n\n- 10:41:28 UTC\n- 10:42:28 UTC\n- 10:42:37 UTC",
    }),
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
