// action-behavioural: tasks that ask people to behave differently.
import { cases, page } from "./cases.ts";

cases("action-behavioural", {
  reports: {
    "a request": [
      page({ actions: "- Ask all engineers to read the release notes first (owner: Ada, due: 2024-03-20)" }),
      "Ask all engineers",
    ],
  },
  silent: {
    "a task that is done": page({ actions: "- [x] Train all engineers on the release checklist (owner: Ada)" }),
    "a task without an end, which another rule tells": page({
      actions: "- Be more careful with releases (owner: Ada, due: 2024-03-20)",
    }),
    "the training of a model": page({
      actions: "- Train the fraud model on the orders of March (owner: Ada, due: 2024-03-20)",
    }),
    "a task that changes the system": page(),
  },
});
