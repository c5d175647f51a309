// resolution-before-detection: steps that contradict each other.
import { cases, page } from "./cases.ts";

cases("resolution-before-detection", {
  reports: {
    "resolved before it was detected": [
      page({ head: "Detected: 2024-03-08 10:05 UTC\\\nResolved: 2024-03-08 09:45 UTC" }),
      "2024-03-08 09:45 UTC",
    ],
    "a status that goes on, beside the time of its end": [
      page({ head: "**Status:** 🔴 Ongoing\\\nResolved: 2024-03-08 10:45 UTC" }),
      "🔴 Ongoing",
    ],
    "the same in front matter": [
      `---\nstatus: "open"\nstarted_at: 2024-03-08T10:05:00Z\nresolved_at: 2024-03-08T10:45:00Z\n---\n\n${page()}`,
      '"open"',
    ],
    "not resolved, and when": [`---\nresolved: false\nresolvedWhen: 2024-03-08T10:45:00Z\n---\n\n${page()}`, "false"],
    "resolved, before it started": [
      `---\nstarted_at: 2024-03-08T10:05:00Z\nresolved: true\nresolvedWhen: 2024-03-08T09:45:00Z\n---\n\n${page()}`,
      "2024-03-08T09:45:00Z",
    ],
    "a status in German": [
      "# Postmortem: Ausfall der Kasse am 8. März 2024\n\n- Status: laufend\n- Behoben: 2024-03-08 10:45 UTC\n\n## Auswirkung\n\n1200 Bestellungen schlugen fehl.\n\n## Ursache\n\nEine Einstellung fehlte.\n\n## Zeitachse\n\n- 10:05 UTC: Alarme\n- 10:45 UTC: alles läuft wieder\n",
      "laufend",
    ],
  },
  silent: {
    "a status of the paper, not of the incident": page({
      head: "Report status: open\\\nResolved: 2024-03-08 10:45 UTC",
    }),
    "a status that says more": page({ head: "Status: open tasks only\\\nResolved: 2024-03-08 10:45 UTC" }),
    "under investigation, and no time of its end": page({ head: "Status: investigating\\\nResolved: not yet" }),
    "the cause may be looked into when the impact is over": page({
      head: "Status: investigating\\\nEnd: 2024-03-08 10:45 UTC",
    }),
    "a resolution that is expected": page({ head: "Status: ongoing\\\nResolved: expected by 2024-03-09 10:45 UTC" }),
    "resolved, and when": `---\nresolved: true\nresolved_at: 2024-03-08T10:45:00Z\n---\n\n${page()}`,
    "in their order": page({
      head: "Started: 2024-03-08 10:00 UTC\\\nDetected: 2024-03-08 10:05 UTC\\\nResolved: 2024-03-08 10:45 UTC",
    }),
    "midnight between": page({ head: "Detected: 23:50 UTC\\\nResolved: 00:45 UTC" }),
    "zones compared, not digits": page({ head: "Detected: 2024-03-08 11:05 CET\\\nResolved: 2024-03-08 10:45 UTC" }),
    "a length, and a time in brackets": page({
      head: "Detected: ~5 hours (from 10:45 UTC on, found by hand)\\\nResolved: 2024-03-08 10:05 UTC",
    }),
    "a length from so many to so many": page({
      head: "Detected: ~5-6 hours (incident from 10:45 UTC, found by hand)\\\nResolved: 2024-03-08 10:05 UTC",
    }),
    about: page({ head: "Detected: 2024-03-08 10:05 UTC\\\nResolved: about 2024-03-08 10:00 UTC" }),
  },
});
