// action-not-a-task: a question or a bare link.
import { cases, page } from "./cases.ts";

cases("action-not-a-task", {
  reports: {
    "a question": [
      page({
        actions:
          "- Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)\n- Should we alert on the length of the queue?",
      }),
      "Should we alert",
    ],
    "a bare ticket": [
      page({ actions: "- Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)\n- OPS-123" }),
      "OPS-123",
    ],
    "a question behind which the day is left open": [
      page({ actions: "- Delete the settings of release 39 — Ada — May 3\n- Which settings go first? — ???" }),
      "Which settings",
    ],
    "questions among orders below a label": [
      page({
        actions:
          "- Queue:\n  - Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)\n  - Should we alert on its length?",
      }),
      "Should we alert",
    ],
    "the same task once more": [
      page({
        actions:
          "- Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)\n- [ ] **make start-up fail** on a missing setting.",
      }),
      "**make start-up",
    ],
    "the same row once more": [
      page({
        actions:
          "| # | Task | Owner |\n|---|---|---|\n| 1 | Delete the settings of release 39 | Ada |\n| 2 | Delete the settings of release 39 | Ada |",
      }),
      "Delete the settings",
    ],
  },
  silent: {
    "the same for another one, until another day, or with a ticket of its own": page({
      actions:
        "- Read the runbook of the queue (owner: Ada)\n- Read the runbook of the queue (owner: Bo)\n- Drill the restore of the backup (due: 2024-04-01)\n- Drill the restore of the backup (due: 2024-07-01)\n- Delete the old settings there (OPS-12)\n- Delete the old settings there (OPS-13)",
    }),
    "the same of two things": page({
      actions:
        "### Checkout\n\n- Alert when 1% of calls fail (owner: Ada)\n\n### Search\n\n- Alert when 1% of calls fail (owner: Ada)\n\n### Mail\n\n- Queue\n  - Alert when 1% of calls fail (owner: Ada)\n- Bounces\n  - Alert when 1% of calls fail (owner: Ada)",
    }),
    "the same in rows that differ": page({
      actions:
        "| Service | Task | Owner |\n|---|---|---|\n| search | Delete the settings of release 39 | Ada |\n| mail | Delete the settings of release 39 | Ada |",
    }),
    tasks: page(),
    "what was done, among what is to do": page({
      actions: "- Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)\n- We rolled back release 40",
    }),
    "marks in the place of a day or a name": page({
      actions:
        "- Delete the settings of release 39 — Ada — ???\n- Page on-call when 1% of checkouts fail (Bo, ?)\n- Rotate the key (owner: ???)\n- Cap the retries (???)",
    }),
    "a link below the sentence that says what it is for": page({
      actions:
        "- Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)\n\nThe files must move to the bucket of production:\n\n- https://tracker.example/OPS-14",
    }),
    "what the reader may ask of each page": page({
      actions:
        "**Open the dashboard and look:**\n\n1. **Queue page:**\n   - Is the queue longer than 500?\n   - Do workers restart?\n2. **Errors page:**\n   - ¿Hay errores nuevos?\n   - エラーは増えていますか？",
    }),
    "a task that is done": page({
      actions: "- Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)\n- [x] Rolled back release 40",
    }),
    "a list that tells only what was done": page({
      actions: "- We rolled back release 40\n- We restarted the payment service",
    }),
    "a row of a table": page({
      actions: "| Ticket | Owner | Due |\n|---|---|---|\n| OPS-123 | Ada | 2024-03-20 |\n| OPS-124 | Bo | 2024-03-20 |",
    }),
  },
});
