// unknown-bullet-char: a list that Markdown takes for a paragraph.
import { cases, page } from "./cases.ts";

cases("unknown-bullet-char", {
  reports: {
    "bullets of a text processor": [
      page({ timeline: "• 10:05 UTC: alerts fire\n• 10:20 UTC: the cause is found\n• 10:45 UTC: errors stop" }),
      "•",
    ],
    "dashes of a text processor": [
      page({ actions: "– Make start-up fail on a missing setting\n– Page on-call when 1% of checkouts fail" }),
      "–",
    ],
  },
  silent: {
    "bullets of Markdown": page({
      timeline: "* 10:05 UTC: alerts fire\n* 10:20 UTC: the cause is found\n* 10:45 UTC: errors stop",
    }),
    "a single line behind a dash": page({ cause: "– it was release 40." }),
    "ticks and boxes": page({
      actions: "✓ Make start-up fail on a missing setting\n✓ Page on-call when 1% of checkouts fail",
    }),
    "a fence": page({ more: "## Appendix\n\n```\n• one\n• two\n```" }),
  },
});
