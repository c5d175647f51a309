// template-comment-left: the template's own words to its writer.
import { cases, page } from "./cases.ts";

cases("template-comment-left", {
  reports: {
    "an instruction in a comment": [
      page({ impact: "<!-- Describe what users saw. -->\n\n1,200 orders failed." }),
      "<!-- Describe",
    ],
    "several, told once": [
      page({
        impact: "<!-- Describe what users saw. -->\n\n1,200 orders failed.",
        cause: "<!-- Explain why it happened. -->\n\nA setting.",
      }),
      "<!-- Describe",
    ],
  },
  silent: {
    "comments for tools": page({
      impact: "<!-- markdownlint-disable MD013 -->\n<!-- prettier-ignore -->\n\n1,200 orders failed.",
    }),
    "a note of the writer": page({ impact: "<!-- TODO ask billing for the sum -->\n\n1,200 orders failed." }),
    "no comment": page(),
    "a comment in a fence": page({ more: "## Appendix\n\n```html\n<!-- Describe what users saw. -->\n```" }),
  },
});
