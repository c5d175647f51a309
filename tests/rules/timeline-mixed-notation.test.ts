// timeline-mixed-notation: times or dates written in two ways.
import { cases, page } from "./cases.ts";

cases("timeline-mixed-notation", {
  reports: {
    "a PM among 24 hours": [
      page({ timeline: "- 2:05 PM UTC: alerts fire\n- 02:20 UTC: the cause is found\n- 2:45 PM UTC: errors stop" }),
      "02:20",
    ],
  },
  silent: {
    "one notation": page(),
    "a leading zero here and there": page({
      timeline: "- 9:05 UTC: alerts fire\n- 09:20 UTC: the cause is found\n- 9:45 UTC: errors stop",
    }),
    "seconds here and there": page({
      timeline: "- 09:05:10 UTC: alerts fire\n- 09:20 UTC: the cause is found\n- 09:45 UTC: errors stop",
    }),
    noon: page({ timeline: "- 11:05 UTC: alerts fire\n- noon UTC: the cause is found\n- 12:45 UTC: errors stop" }),
  },
});
