// action-missing-due: tasks without a date.
import { cases, page } from "./cases.ts";

cases("action-missing-due", {
  reports: {
    "a group below the one that has its dates": [
      page({
        actions:
          "**First:**\n\n1. Set the limit to 500 (2024-04-02)\n2. Page on 400 waiting mails (2024-04-03)\n\n**Then:**\n\n1. Rotate the key of the relay",
      }),
      "Rotate the key of the relay",
    ],
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
    ...Object.fromEntries(
      ["ongoing", "Continuous", "To be discussed", "laufend", "en continu", "継続的"].map((said) => [
        `“${said}” in a column for dates`,
        [
          page({
            actions: `| Task | Owner | Due |\n|---|---|---|\n| Make start-up fail on a missing setting | Ada | 2024-03-20 |\n| Page on-call when 1% of checkouts fail | Bo | ${said} |`,
          }),
          "Page on-call",
        ],
      ]),
    ),
  },
  silent: {
    "goals, above the tasks for them that have their dates": page({
      actions:
        "**Improvements:**\n\n1. A limit for the queue\n2. An alert on the relay\n\n**Tasks:**\n\n1. Set the limit to 500 (2024-04-02)\n2. Page on 400 waiting mails (2024-04-03)",
    }),
    "every task has one": page(),
    ...Object.fromEntries(
      ["end of Q2", "ASAP", "next sprint", "continuous until 2024-04-02", "after the sale"].map((said) => [
        `“${said}” in a column for dates`,
        page({
          actions: `| Task | Owner | Due |\n|---|---|---|\n| Make start-up fail on a missing setting | Ada | 2024-03-20 |\n| Page on-call when 1% of checkouts fail | Bo | ${said} |`,
        }),
      ]),
    ),
    "a date in words": page({ actions: "- Make start-up fail on a missing setting (owner: Ada, due: next sprint)" }),
    "a ticket, where its date stands": page({
      actions: "- Make start-up fail on a missing setting (owner: Ada, OPS-12)",
    }),
    "a task that is done": page({ actions: "- [x] Make start-up fail on a missing setting (owner: Ada)" }),
    ...Object.fromEntries(
      ["### Urgent (do now)", "**Immediately**", "All of it is due by 2024-04-02.", "### Heute"].map((above) => [
        `“${above}” above the tasks`,
        page({
          actions: `${above}\n\n- Rotate the key of the mail relay (owner: Noor)\n- Block the sender (owner: Bo)`,
        }),
      ]),
    ),
    "labels that say when": page({
      actions: "- Tonight: rotate the key of the mail relay (owner: Noor)\n- By Friday: block the sender (owner: Bo)",
    }),
    "a heading that sets the date": page({
      actions:
        "### Within two weeks\n\n- Make start-up fail on a missing setting (owner: Ada)\n- Page on-call when 1% of checkouts fail (owner: Bo)",
    }),
  },
});
