// empty-section: a part that was opened and not written.
import { cases, page } from "./cases.ts";

cases("empty-section", {
  reports: {
    "a heading with nothing below it": [page({ cause: " " }), "Root cause"],
    "a heading with only a comment below it": [page({ cause: "<!-- why did it happen? -->" }), "Root cause"],
    "a heading with a colon and nothing behind it": [page({ more: "## Lessons learned:" }), "Lessons learned"],
    "a part above another one that tells something else": [
      page({ more: "## Lessons learned\n\n### What went well\n\n### What went wrong\n\n- Nobody looked." }),
      "What went well",
    ],
    "what the form asks, in italics": [
      page({ cause: "_Why did it happen?_\n_Date/time of the change_" }),
      "Root cause",
    ],
    "several, once": [
      page({ more: "## Lessons learned\n\n### What went well\n\n### What went wrong\n\n### Where we got lucky" }),
      "What went well",
    ],
    "a heading whose words are not known, between parts that are filled in": [
      page({ more: "## Customer communication\n\n-\n\n## Lessons learned\n\nCold ovens stay cold." }),
      "Customer communication",
    ],
    "such a heading at the end": [page({ more: "## Kundenkommunikation" }), "Kundenkommunikation"],
    "such a heading with a comment below it": [
      page({ more: "## Communication\n\n<!-- what was sent? -->" }),
      "Communication",
    ],
    "a tag in a comment": [page({ cause: '<!-- <img src="oven.png"> -->' }), "Root cause"],
    "dots alone": [page({ cause: "..." }), "Root cause"],
    "dots in an item": [page({ cause: "- …" }), "Root cause"],
    "dots below a heading whose words are not known": [page({ more: "## Communication\n\n…" }), "Communication"],
    "the last heading": [page({ more: "## Lessons learned" }), "Lessons learned"],
  },
  silent: {
    "a heading that says something itself": page({ more: "## Thanks to everybody who helped on the day" }),
    thanks: page({ more: "## Thanks\n\n## Thank you all\n\n## Vielen Dank" }),
    "a short sentence": page({ more: "## Nobody noticed for an hour" }),
    "what a tag brings in": page({
      impact: '<iframe src="https://graphs.bakery.example/d/7"></iframe>',
      cause: '<div>\n<img src="oven.png">\n</div>',
      more: "## Communication\n\n<video src=mail.mp4></video>",
    }),
    "pictures in other notations": page({
      summary: "![the queue](cid:ii_7)",
      impact: "![the queue](attachment:queue.png)",
      cause: "[Screenshot]",
      more: "## Communication\n\n![[mail.png]]",
    }),
    "a heading with a number": page({ more: "## 1,200 orders lost" }),
    "a heading above one of a lower level": page({ more: "## Communication\n\n### Mails\n\nThree were sent." }),
    "a heading over a second telling": page({ more: "# Comedy\n\n# Cold ovens, told again\n\nOnce upon a time." }),
    "a subtitle": page().replace("## Summary", "## Cold ovens\n\n## Summary"),
    "a list of headings whose words are not known": page({
      more: "## Glossary\n\n### Oven\n\n### Fuse\n\n### Dough\n\nThat of the bread.",
    }),
    "tasks in headings": page({ actions: "### Buy fuses\n\n### Label the ovens\n\n### Test the alarm" }),
    "text behind dots": page({ cause: "... and then the fuse blew." }),
    "parts of the part": page({
      cause: "### Trigger\n\nThe release.\n\n### Why it was not seen\n\nNo test starts it.",
    }),
    "a fact in the heading itself": page({ more: "## Author: Ana\n\n## Date: May 2024" }),
    "a list of headings": page({ impact: "- ## Guests\n\n  - All of them\n\n- ## Bakers\n\n  - None" }),
    "a cause in the heading itself": page({ more: "## Contributing factors: the alert was off" }),
    "entries that are told in their headings": page({
      timeline:
        "### 10:00 UTC – the ovens go cold\n\n### 10:20 UTC – a fuse is changed\n\n### 10:40 UTC – all warm again",
    }),
    "a question right above its answer's own heading": page({
      more: "## What did we learn?\n## Lessons\n\nCold ovens stay cold.",
    }),
    "a question in italics with its answer": page({ cause: "_Why did it happen?_\n\nA setting was missing." }),
    "an answer in italics": page({ cause: "_A setting was missing in production._" }),
    none: page({ impact: "None." }),
    "does not apply": page({ impact: "N/A" }),
    "a placeholder, which another rule tells": page({ cause: "TBD" }),
    "a picture": page({ cause: "![the queue filling up](queue.png)" }),
    "a table": page({ impact: "| What | How many |\n|---|---|\n| orders | 1,200 |" }),
    "a fence": page({ cause: "```\nKeyError: PAYMENT_URL\n```" }),
  },
});
