// metric-mismatch: stated figures against the times of the timeline.
import { cases, page } from "./cases.ts";

cases("metric-mismatch", {
  reports: {
    "a time to detect that no two times give": [
      page({
        head: "Time to detect: 45 minutes",
        timeline:
          "- 10:00 UTC: impact starts (**impact start**)\n- 10:05 UTC: an alert fires (**detected**)\n- 10:45 UTC: release 40 is rolled back, errors stop (**resolved**)",
      }).replace("45 minutes", "2 hours"),
      "2 hours",
    ],
  },
  silent: {
    "a figure that the times give": page({
      head: "Time to detect: 5 minutes",
      timeline:
        "- 10:00 UTC: impact starts (**impact start**)\n- 10:05 UTC: an alert fires (**detected**)\n- 10:45 UTC: errors stop (**resolved**)",
    }),
    "a figure that is nearly so": page({
      head: "Time to detect: 7 minutes",
      timeline:
        "- 10:00 UTC: impact starts (**impact start**)\n- 10:05 UTC: an alert fires (**detected**)\n- 10:45 UTC: errors stop (**resolved**)",
    }),
    "a figure given as about": page({
      head: "Time to detect: about 2 hours",
      timeline:
        "- 10:00 UTC: impact starts (**impact start**)\n- 10:05 UTC: an alert fires (**detected**)\n- 10:45 UTC: errors stop (**resolved**)",
    }),
    "a timeline without the phases": page({
      head: "Time to detect: 2 hours",
      timeline: "- 10:00 UTC: a release goes out\n- 10:05 UTC: somebody looks at it",
    }),
  },
});
