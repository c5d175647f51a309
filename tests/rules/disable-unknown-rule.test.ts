// disable-unknown-rule: a comment that names no rule.
import { cases, page } from "./cases.ts";

cases("disable-unknown-rule", {
  reports: {
    "a slip in a name": [page({ head: "<!-- postmortem-disable-next-line action-vage -->" }), "action-vage"],
    "one of two": [page({ head: "<!-- postmortem-disable action-vague, no-such-rule -->" }), "no-such-rule"],
  },
  silent: {
    "a rule that exists": page({ head: "<!-- postmortem-disable action-vague -->" }),
    "no name at all": page({ head: "<!-- postmortem-disable -->" }),
    "other comments": page({ head: "<!-- markdownlint-disable no-such-rule -->" }),
    "a fence": page({ more: "## Appendix\n\n```html\n<!-- postmortem-disable no-such-rule -->\n```" }),
  },
});
