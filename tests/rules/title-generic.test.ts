// title-generic: a title that says of nothing what it is.
import { cases, page } from "./cases.ts";

cases("title-generic", {
  reports: {
    "one word": [page({ title: "Postmortem" }), "Postmortem"],
    "two words": [page({ title: "Incident report" }), "Incident report"],
  },
  silent: {
    "a date": page({ title: "Postmortem 2024-03-08" }),
    "a number": page({ title: "Postmortem INC-1234" }),
    "a word of its own": page({ title: "Postmortem: checkout" }),
    "a page of several incidents":
      "# Incident report\n\n## Printers stuck\n\nOn 8 March 2024 the printers in hall 2 were down for an hour.\n\n### Impact\n\nAll orders of the morning.\n\n" +
      "### Resolution\n\nRestarted.\n\n## Mail lost\n\nOn 9 March 2024 an outage of the relay lost mail.\n\n### Impact\n\n40 customers.\n\n### Resolution\n\nSent again.\n",
    "a page of incidents told in fields": `# Incidents\n\n${["Cold oven", "Wrong flour", "No light"]
      .map((name) => `## ${name}\n\n**Root cause.** A fuse was broken.\n\n**Fix.** A larger fuse on 8 March 2024.\n`)
      .join("\n")}`,
    "a log of one incident so far":
      "# Incidents\n\nNewest first, one section for each.\n\n## 2024-03-08 — printers stuck for an hour\n\n### Impact\n\nAll orders of the morning.\n\n" +
      "### Root cause\n\nA full disk.\n\n### Resolution\n\nRestarted.\n",
    "a field with the title": page({ title: "Postmortem", head: "Title: Checkout down" }),
  },
});
