// action-all-same-priority: where everything is urgent, nothing is.
import { cases, page } from "./cases.ts";

cases("action-all-same-priority", {
  reports: {
    "three of one priority": [
      page({
        actions:
          "| Task | Owner | Priority |\n|---|---|---|\n| Make start-up fail on a missing setting | Ada | High |\n| Page on-call when 1% of checkouts fail | Bo | High |\n| Delete the settings of release 39 | Cy | High |",
      }),
      "Action items",
    ],
  },
  silent: {
    "two priorities": page({
      actions:
        "| Task | Owner | Priority |\n|---|---|---|\n| Make start-up fail on a missing setting | Ada | High |\n| Page on-call when 1% of checkouts fail | Bo | Low |\n| Delete the settings of release 39 | Cy | High |",
    }),
    "two tasks": page({
      actions:
        "| Task | Owner | Priority |\n|---|---|---|\n| Make start-up fail on a missing setting | Ada | High |\n| Page on-call when 1% of checkouts fail | Bo | High |",
    }),
    "another priority for what is done": page({
      actions:
        "| Task | Owner | Priority | Status |\n|---|---|---|---|\n| Revoke the old key | Ada | P1 | Done |\n| Make start-up fail on a missing setting | Ada | P2 | Open |\n| Page on-call when 1% of checkouts fail | Bo | P2 | Open |\n| Delete the settings of release 39 | Cy | P2 | Open |",
    }),
    "one that is done among three": page({
      actions:
        "- [x] [P1] Make start-up fail on a missing setting\n- [ ] [P1] Page on-call when 1% of checkouts fail\n- [ ] [P1] Delete the settings of release 39",
    }),
    "one without": page({
      actions:
        "| Task | Owner | Priority |\n|---|---|---|\n| Make start-up fail on a missing setting | Ada | High |\n| Page on-call when 1% of checkouts fail | Bo | High |\n| Delete the settings of release 39 | Cy |  |",
    }),
  },
});
