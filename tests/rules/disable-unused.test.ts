// disable-unused: a comment that outlived its reason.
import { cases, page } from "./cases.ts";

cases("disable-unused", {
  reports: {
    "nothing to say on the next line": [
      page({ head: "<!-- postmortem-disable-next-line action-vague -->" }),
      "<!-- postmortem-disable-next-line action-vague",
    ],
  },
  silent: {
    "a comment that does its work": page({
      actions: "<!-- postmortem-disable-next-line action-vague -->\n- Improve monitoring (owner: Ada, due: 2024-03-20)",
    }),
    "a rule that is off anyway": page({ head: "<!-- postmortem-disable-next-line section-order -->" }),
    "this rule": page({ head: "<!-- postmortem-disable disable-unused -->" }),
    "no comment": page(),
  },
});
