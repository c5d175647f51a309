// ambiguous-timezone: names with several meanings.
import { cases, page } from "./cases.ts";

cases("ambiguous-timezone", {
  reports: {
    IST: [
      page({ timeline: "- 10:05 IST: alerts fire\n- 10:20 IST: the cause is found\n- 10:45 IST: errors stop" }),
      "IST",
    ],
    "BST of two continents": [
      page({
        title: "Postmortem: checkout down on 2024-01-08",
        timeline: "- 10:05 CST: alerts fire\n- 10:20 CST: the cause is found\n- 10:45 CST: errors stop",
      }),
      "CST",
    ],
  },
  silent: {
    "one meaning": page({ timeline: "- 10:05 CET: alerts fire\n- 10:20 CET: found\n- 10:45 CET: errors stop" }),
    "a definition": page({
      timeline:
        "All times in IST (UTC+05:30).\n\n- 10:05 IST: alerts fire\n- 10:20 IST: found\n- 10:45 IST: errors stop",
    }),
    "the same time in UTC beside it": page({
      timeline:
        "- 10:05 IST (04:35 UTC): alerts fire\n- 10:20 IST (04:50 UTC): found\n- 10:45 IST (05:15 UTC): errors stop",
    }),
    "a place": page({
      timeline:
        "All times in IST, as on-call sits in Bangalore.\n\n- 10:05 IST: alerts fire\n- 10:20 IST: found\n- 10:45 IST: errors stop",
    }),
  },
});
