// mixed-timezones: several clocks in one timeline.
import { cases, page } from "./cases.ts";

cases("mixed-timezones", {
  reports: {
    "UTC and PST": [
      page({ timeline: "- 16:05 UTC: alerts fire\n- 08:20 PST: the cause is found\n- 16:45 UTC: errors stop" }),
      "08:20 PST",
    ],
  },
  silent: {
    "one zone": page(),
    "two names of one offset": page({
      timeline: "- 10:05 UTC: alerts fire\n- 10:20 GMT: the cause is found\n- 10:45 UTC: errors stop",
    }),
    "a second zone beside it": page({
      timeline:
        "- 16:05 UTC (08:05 PST): alerts fire\n- 16:20 UTC (08:20 PST): found\n- 16:45 UTC (08:45 PST): errors stop",
    }),
    "both names of one region": page({
      title: "Postmortem: checkout down",
      timeline:
        "- 2024-03-09 10:05 PST: alerts fire\n- 2024-03-09 10:20 PST: found\n- 2024-03-10 10:45 PDT: errors stop",
    }),
  },
});
