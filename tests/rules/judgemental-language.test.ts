// judgemental-language: words that judge.
import { cases, page } from "./cases.ts";

cases("judgemental-language", {
  reports: {
    "of work": [page({ cause: "The migration was poorly tested and nobody looked at it." }), "poorly tested"],
    "of people": [page({ cause: "A careless change removed the setting." }), "careless"],
    "in anger": [page({ cause: "It was a ridiculous oversight in the release." }), "ridiculous"],
    "who handled it, by what was handled": [
      page({ cause: "The incident was mismanaged by the network team." }),
      "mismanaged",
    ],
    "how somebody handled it": [
      page({
        cause:
          "The handling of the outage was unacceptable. Our response was unacceptable. Bob’s answer after two hours was pathetic.",
      }),
      "unacceptable",
      "unacceptable",
      "pathetic",
    ],
    "whose delay it was": [page({ cause: "Our long delay was inexcusable." }), "inexcusable"],
    "what was done for a time": [
      page({ cause: "For 3 hours the on-call engineer was careless. Two hours of sloppy work followed." }),
      "careless",
      "sloppy",
    ],
  },
  silent: {
    "a length of time that is told": page({
      more: "## What went wrong\n\n- **Paging**: 40+ minutes from the first error to a page is unacceptable.\n- Three hours without bread was simply embarrassing.\n",
      impact: "The delay was unacceptable: 1,200 orders came late.",
    }),
    "an apology for the outage itself": page({
      summary:
        "This long outage was simply unacceptable. Having one oven as a single place for all the bread is unacceptable.",
      impact: "We know that this is unacceptable. 1,200 orders failed.",
    }),
    "technical words": page({ cause: "Clients saw bad gateway errors because of poor network quality." }),
    "a name of a thing": page({ cause: "The library `stupid-backoff` retried without end." }),
    "a quotation": page({ cause: "> This was a ridiculous oversight.\n\nA setting was missing." }),
    "what went poorly, as a part": page({ more: "## What went poorly\n\n- The alert came late." }),
    "plain words": page(),
  },
});
