// section-order: the order that a team agreed on.
import { cases, page } from "./cases.ts";

cases("section-order", {
  settings: { options: { "section-order": { order: ["summary", "impact", "timeline", "root-cause", "actions"] } } },
  reports: {
    "the impact behind the timeline": [
      "# Postmortem: checkout down on 2024-03-08\n\n## Summary\n\nDown.\n\n## Timeline\n\n- 10:05 UTC: alerts fire\n- 10:20 UTC: found\n- 10:45 UTC: errors stop\n\n## Impact\n\n1,200 orders failed.\n\n## Root cause\n\nA setting.\n",
      "Impact",
    ],
  },
  silent: {
    "the order agreed on": page(),
    "a part left out": page({ impact: "" }),
    "a part that the order does not name": page({ more: "## Lessons learned\n\nStart-up checks pay." }),
  },
});
