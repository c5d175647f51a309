// percentage-out-of-range: more than all of them.
import { cases, page } from "./cases.ts";

cases("percentage-out-of-range", {
  reports: {
    "more than all users": [page({ impact: "150% of users could not log in." }), "150%"],
    "an error rate beyond all": [page({ impact: "The error rate rose to 130%." }), "130%"],
  },
  silent: {
    "all users": page({ impact: "100% of users could not log in." }),
    growth: page({ impact: "10 orders failed while traffic was at 300% of normal." }),
    load: page({ impact: "10 orders failed while CPU was at 400%." }),
    "an increase": page({ impact: "10 orders failed as latency rose by 250%." }),
    code: page({ impact: "10 orders failed; the label said `150% of users`." }),
  },
});
