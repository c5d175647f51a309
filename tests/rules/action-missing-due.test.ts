// action-missing-due: tasks without a date.
import { cases, page } from "./cases.ts";

cases("action-missing-due", {
  reports: {
    "a list without any, once": [
      page({
        actions:
          "- Make start-up fail on a missing setting (owner: Ada)\n- Page on-call when 1% of checkouts fail (owner: Bo)",
      }),
      "Action items",
    ],
    "an empty cell in a column for dates": [
      page({
        actions:
          "| Task | Owner | Due |\n|---|---|---|\n| Make start-up fail on a missing setting | Ada | 2024-03-20 |\n| Page on-call when 1% of checkouts fail | Bo |  |",
      }),
      "Page on-call",
    ],
  },
  silent: {
    "every task has one": page(),
    "a date in words": page({ actions: "- Make start-up fail on a missing setting (owner: Ada, due: next sprint)" }),
    "a ticket, where its date stands": page({
      actions: "- Make start-up fail on a missing setting (owner: Ada, OPS-12)",
    }),
    "a task that is done": page({ actions: "- [x] Make start-up fail on a missing setting (owner: Ada)" }),
    "a heading that sets the date": page({
      actions:
        "### Within two weeks\n\n- Make start-up fail on a missing setting (owner: Ada)\n- Page on-call when 1% of checkouts fail (owner: Bo)",
    }),
  },
});
