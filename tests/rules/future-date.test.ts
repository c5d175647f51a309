// future-date: what has not happened yet.
import { cases, page } from "./cases.ts";

/** A report of 8 March with an event of the 12th, and what it says of its versions. */
const updated = (field: string) =>
  page({
    timeline:
      "- 2024-03-08 10:05 UTC: alerts fire\n- 2024-03-08 10:45 UTC: errors stop\n- 2024-03-12 09:00 UTC: a fuse is replaced",
    more: `\n## Document history\n\n- Created: 2024-03-08\n${field}\n`,
  });

cases("future-date", {
  settings: { today: "2024-03-20" },
  reports: {
    "an entry of next year": [
      page({
        title: "Postmortem: checkout down",
        timeline:
          "- 2025-03-08 10:05 UTC: alerts fire\n- 2025-03-08 10:20 UTC: the cause is found\n- 2025-03-08 10:45 UTC: errors stop",
      }),
      "2025-03-08",
    ],
    "a day after the last update": [updated("- Updated: 2024-03-09"), "2024-03-12"],
  },
  silent: {
    "the past": page(),
    "a day between the first version and an update": updated("- Updated: 2024-03-14"),
    "an update on a day that cannot be read": updated("- Updated: when the fuse was replaced"),
    tomorrow: page({ title: "Postmortem: checkout down on 2024-03-21" }),
    "a due date": page({ actions: "- Make start-up fail on a missing setting (owner: Ada, due: 2024-09-01)" }),
    "what is planned": page({
      timeline:
        "- 10:05 UTC: alerts fire\n- 10:20 UTC: found\n- 10:45 UTC: errors stop\n- 2024-06-01: the new cluster is planned to be ready",
    }),
  },
});
