// action-missing-priority: a task without one among tasks with one.
import { cases, page } from "./cases.ts";

cases("action-missing-priority", {
  reports: {
    "an empty cell": [
      page({
        actions:
          "| Task | Owner | Due | Priority |\n|---|---|---|---|\n| Make start-up fail on a missing setting | Ada | 2024-03-20 | P1 |\n| Page on-call when 1% of checkouts fail | Bo | 2024-03-20 | P2 |\n| Delete the settings of release 39 | Cy | 2024-03-20 |  |",
      }),
      "Delete the settings",
    ],
  },
  silent: {
    "a list that gives none": page(),
    "a task that is done": page({
      actions:
        "| Task | Owner | Due | Priority | Status |\n|---|---|---|---|---|\n| Make start-up fail on a missing setting | Ada | 2024-03-20 | P1 | open |\n| Page on-call when 1% of checkouts fail | Bo | 2024-03-20 | P2 | open |\n| Delete the settings of release 39 | Cy | 2024-03-20 |  | done |",
    }),
    "every task has one": page({
      actions:
        "| Task | Owner | Due | Priority |\n|---|---|---|---|\n| Make start-up fail on a missing setting | Ada | 2024-03-20 | P1 |\n| Page on-call when 1% of checkouts fail | Bo | 2024-03-20 | P2 |",
    }),
  },
});
