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
    "a field with the title": page({ title: "Postmortem", head: "Title: Checkout down" }),
  },
});
