// action-missing-ticket: tasks that no ticket tracks, where others have one or the settings expect one.
import { cases, page } from "./cases.ts";

const list = (...items: string[]) => page({ actions: items.map((item) => `- ${item}`).join("\n") });
const table = (...rows: string[]) =>
  page({ actions: ["| Task | Owner | Ticket |", "|---|---|---|", ...rows.map((row) => `| ${row} |`)].join("\n") });

const TRACKED = ["Keep two relays in rotation (MAIL-31)", "Alert on 500 waiting mails (MAIL-32)"] as const;

cases("action-missing-ticket", {
  reports: {
    "the one without, where others have one": [list(...TRACKED, "Rotate the key of `mx-2`"), "Rotate the key"],
    "links count as tickets": [
      list(
        "Keep two relays in rotation ([#31](https://git.example/mail/issues/31))",
        "Alert on 500 waiting mails ([#32](https://git.example/mail/issues/32))",
        "Rotate the key of `mx-2`",
      ),
      "Rotate the key",
    ],
    "an empty cell in a column for tickets": [
      table("Keep two relays in rotation | Noor | MAIL-31", "Rotate the key of `mx-2` | Piet | "),
      "Rotate the key",
    ],
  },
  silent: {
    "no task has one": list("Keep two relays in rotation", "Rotate the key of `mx-2`"),
    "fewer than half have one": list(
      "Keep two relays in rotation (MAIL-31)",
      "Rotate the key of `mx-2`",
      "Alert on 500 waiting mails",
    ),
    "every task has one": list(...TRACKED),
    "a task that is done": page({
      actions: `${TRACKED.map((item) => `- [ ] ${item}`).join("\n")}\n- [x] Rotate the key of \`mx-2\``,
    }),
  },
});

cases("action-missing-ticket", {
  settings: { options: { "action-missing-ticket": { patterns: ["MAIL-{number}"] } } },
  reports: {
    "a list without tickets, where the settings expect them": [
      list("Keep two relays in rotation", "Rotate the key of `mx-2`"),
      "Action items",
    ],
    "a ticket of another kind": [list("Keep two relays in rotation (WEB-31)"), "Action items"],
  },
  silent: {
    "tickets as the settings say": list(...TRACKED),
    "a task that is done": page({ actions: "- [x] Rotate the key of `mx-2`" }),
  },
});
