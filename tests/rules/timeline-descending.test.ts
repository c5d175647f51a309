// timeline-descending: newest first.
import { cases, page } from "./cases.ts";

cases("timeline-descending", {
  reports: {
    "every step back": [
      page({ timeline: "- 10:45 UTC: errors stop\n- 10:20 UTC: the cause is found\n- 10:05 UTC: alerts fire" }),
      "Timeline",
    ],
    "a table": [
      page({
        timeline:
          "| Time (UTC) | Event |\n|---|---|\n| 10:45 | errors stop |\n| 10:20 | the cause is found |\n| 10:05 | alerts fire |",
      }),
      "Timeline",
    ],
    "what says that it is not": [
      page({
        timeline:
          "Oldest first, not newest first.\n\n- 10:45 UTC: errors stop\n- 10:20 UTC: the cause is found\n- 10:05 UTC: alerts fire",
      }),
      "Timeline",
    ],
    "the newest in other words": [
      page({
        timeline:
          "The newest nodes were drained first.\n\n- 10:45 UTC: errors stop\n- 10:20 UTC: the cause is found\n- 10:05 UTC: alerts fire",
      }),
      "Timeline",
    ],
  },
  silent: {
    ...Object.fromEntries(
      [
        "Newest first.",
        "(most recent on top)",
        "This log goes from bottom-to-top.",
        "In reverse chronological order:",
        "Das Neueste steht oben.",
        "新しい順",
      ].map((said) => [
        `it says so itself: ${said}`,
        page({
          timeline: `${said}\n\n- 10:45 UTC: errors stop\n- 10:20 UTC: the cause is found\n- 10:05 UTC: alerts fire`,
        }),
      ]),
    ),
    "oldest first": page(),
    "steps in both directions": page({
      timeline:
        "- 10:45 UTC: errors stop\n- 10:05 UTC: alerts fire\n- 10:20 UTC: the cause is found\n- 10:10 UTC: on-call joins",
    }),
    "a log of days": page({
      timeline: "- 2024-03-14: search was empty\n- 2024-02-02: mails came late\n- 2024-01-21: nobody could log in",
    }),
    "incidents of their own": `# Incidents\n\n${["04 20:00 – 20:30", "03 09:00 – 09:20", "02 11:00 – 12:00"]
      .map((time) => `## 2024-05-${time} (UTC)\n\n- Impact: no bread\n- Cause: a fuse\n- Fix: another fuse\n`)
      .join("\n")}`,
    "one entry": page({ timeline: "- 10:45 UTC: errors stop" }),
  },
});
