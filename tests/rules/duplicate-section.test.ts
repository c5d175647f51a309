// duplicate-section: one part opened twice.
import { cases, page } from "./cases.ts";

cases("duplicate-section", {
  reports: {
    "two timelines under the same heading": [
      page({ more: "## Timeline\n\n- 11:05 UTC: alerts fire again" }),
      "Timeline",
    ],
    "numbers that set nothing apart": [page({ more: "## 7. Timeline\n\n- 11:05 UTC: alerts fire again" }), "Timeline"],
    "brackets at one of them": [
      page({ more: "## Timeline (continued)\n\n- 11:05 UTC: alerts fire again" }),
      "Timeline",
    ],
    "the same heading in other letters": [page({ more: "## ROOT CAUSE\n\nIt was the setting." }), "ROOT CAUSE"],
  },
  silent: {
    "different words for one kind": page({ more: "## Trigger\n\nThe release at 10:00." }),
    "brackets that set the two apart": page({
      more: "## Attempts\n\n### What we tried (that failed)\n\nA restart.\n\n### What we tried (that worked)\n\nA rollback.",
    }),
    "a field beside the part": page({ head: "Root cause: a missing setting." }),
    "timelines of two incidents":
      "# Postmortem: two outages on 2024-03-08\n\n## Checkout\n\n### Impact\n\n10 orders.\n\n### Timeline\n\n- 10:05 UTC: down\n- 10:20 UTC: up\n\n## Search\n\n### Impact\n\n9 users.\n\n### Timeline\n\n- 12:05 UTC: down\n- 12:20 UTC: up\n",
    "a heading inside a fence": page({ more: "## Appendix\n\n```\n## Timeline\n```" }),
  },
});
