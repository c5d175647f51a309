// dst-change: the hour that came twice, and the hour that never was.
import { cases, page } from "./cases.ts";

cases("dst-change", {
  reports: {
    "the hour that came twice": [
      page({
        title: "Postmortem: checkout down on 2024-11-03",
        timeline:
          "All times in America/New_York.\n\n- 00:50: alerts fire\n- 01:30: on-call restarts the service\n- 03:10: errors stop",
      }),
      "01:30",
    ],
    "the hour that was skipped": [
      page({
        title: "Postmortem: checkout down on 2024-03-31",
        timeline:
          "All times in Europe/Berlin.\n\n- 01:50: alerts fire\n- 02:30: on-call restarts the service\n- 03:10: errors stop",
      }),
      "02:30",
    ],
  },
  silent: {
    "a name that says which side": page({
      title: "Postmortem: checkout down on 2024-11-03",
      timeline: "- 00:50 EDT: alerts fire\n- 01:30 EST: on-call restarts the service\n- 03:10 EST: errors stop",
    }),
    "an offset": page({
      title: "Postmortem: checkout down on 2024-11-03",
      timeline: "- 00:50 -04:00: alerts fire\n- 01:30 -05:00: on-call restarts it\n- 03:10 -05:00: errors stop",
    }),
    "another night": page({
      title: "Postmortem: checkout down on 2024-11-04",
      timeline:
        "All times in America/New_York.\n\n- 00:50: alerts fire\n- 01:30: on-call restarts it\n- 03:10: errors stop",
    }),
    "a zone without summer time": page({
      title: "Postmortem: checkout down on 2024-11-03",
      timeline: "All times in Asia/Tokyo.\n\n- 00:50: alerts fire\n- 01:30: on-call restarts it\n- 03:10: errors stop",
    }),
    "a date that is not known": page({
      title: "Postmortem: checkout down",
      timeline:
        "All times in America/New_York.\n\n- 00:50: alerts fire\n- 01:30: on-call restarts it\n- 03:10: errors stop",
    }),
  },
});
