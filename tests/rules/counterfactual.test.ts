// counterfactual: what somebody should have done.
import { cases, page } from "./cases.ts";

cases("counterfactual", {
  reports: {
    "we should have": [page({ cause: "We should have checked the settings before the release." }), "We should have"],
    "the team failed to": [
      page({ cause: "The team failed to notice the warning for two days." }),
      "team failed to notice",
    ],
  },
  silent: {
    "a system": page({ cause: "The deploy failed to start, as the setting was missing." }),
    "what would have been on other clusters": page({ cause: "It would have failed on new clusters, too." }),
    "a requirement": page({ cause: "A setting was missing. We should have alerts on load failures." }),
    "a follow-up task": page({
      actions: "- Check the settings before each release, as we should have (owner: Ada, due: 2024-03-20)",
    }),
    "a quotation": page({ cause: "> We should have checked the settings.\n\nA setting was missing." }),
  },
});
