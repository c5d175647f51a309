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
  },
  silent: {
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
