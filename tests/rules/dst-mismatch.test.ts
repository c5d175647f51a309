// dst-mismatch: standard time in summer, daylight time in winter.
import { cases, page } from "./cases.ts";

cases("dst-mismatch", {
  reports: {
    "PST in a sentence that the times below take it from": [
      page({
        title: "Postmortem: checkout down",
        summary: "On July 8, 2024 at 10:05am PST checkout failed for 200 customers.",
        timeline: "- 10:05: alerts fire\n- 10:20: the cause is found\n- 10:45: errors stop",
      }),
      "PST",
    ],
    "PST in July": [
      page({
        title: "Postmortem: checkout down on 2024-07-08",
        timeline: "- 10:05 PST: alerts fire\n- 10:20 PST: the cause is found\n- 10:45 PST: errors stop",
      }),
      "PST",
    ],
    "CEST in January": [
      page({
        title: "Postmortem: checkout down on 2024-01-08",
        timeline: "- 10:05 CEST: alerts fire\n- 10:20 CEST: the cause is found\n- 10:45 CEST: errors stop",
      }),
      "CEST",
    ],
  },
  silent: {
    "a sentence that names the right one": page({
      title: "Postmortem: checkout down",
      summary: "On July 8, 2024 at 10:05am PDT checkout failed for 200 customers.",
      timeline: "- 10:05: alerts fire\n- 10:20: the cause is found\n- 10:45: errors stop",
    }),
    "PDT in July": page({
      title: "Postmortem: checkout down on 2024-07-08",
      timeline: "- 10:05 PDT: alerts fire\n- 10:20 PDT: the cause is found\n- 10:45 PDT: errors stop",
    }),
    "GMT in July": page({
      title: "Postmortem: checkout down on 2024-07-08",
      timeline: "- 10:05 GMT: alerts fire\n- 10:20 GMT: the cause is found\n- 10:45 GMT: errors stop",
    }),
    "PT in July": page({
      title: "Postmortem: checkout down on 2024-07-08",
      timeline: "- 10:05 PT: alerts fire\n- 10:20 PT: the cause is found\n- 10:45 PT: errors stop",
    }),
    "MST, which Arizona has all year": page({
      title: "Postmortem: checkout down on 2024-07-08",
      timeline: "- 10:05 MST: alerts fire\n- 10:20 MST: the cause is found\n- 10:45 MST: errors stop",
    }),
    "a date that is not known": page({
      title: "Postmortem: checkout down",
      timeline: "- 10:05 PST: alerts fire\n- 10:20 PST: the cause is found\n- 10:45 PST: errors stop",
    }),
  },
});
