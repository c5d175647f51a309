// human-error-cause: a person is no root cause.
import { cases, page } from "./cases.ts";

cases("human-error-cause", {
  reports: {
    "by its name": [page({ cause: "Human error during the release." }), "Human error"],
    "in a sentence": [page({ cause: "The outage was caused by an operator error." }), "operator error"],
  },
  silent: {
    "ruled out": page({ cause: "Human error was ruled out; a setting was missing." }),
    not: page({ cause: "This was not human error: the tool accepts any value." }),
    "to reduce the risk": page({
      actions: "- Automate the release to reduce the risk of human error (owner: Ada, due: 2024-03-20)",
    }),
    "a first assumption": page({ cause: "We first assumed a user error; a setting was missing." }),
    "what users see": page({ cause: "The user error rate went up, as a setting was missing." }),
  },
});
