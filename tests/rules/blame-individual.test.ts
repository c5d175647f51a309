// blame-individual: a fault is put on one person.
import { cases, page } from "./cases.ts";

cases("blame-individual", {
  reports: {
    "a name that forgot": [page({ cause: "Dana Ito forgot to add the setting before the release." }), "Dana Ito"],
    "a role that ignored": [
      page({ cause: "The engineer ignored the warning of the release tool." }),
      "The engineer ignored",
    ],
    "an author": [
      page({ head: "Authors: Torvik and Bo Berg", cause: "Torvik forgot the setting of the oven." }),
      "Torvik forgot",
    ],
    "a given name beside a team": [
      page({ head: "Authors: Dana and the mill team", cause: "Dana wasn't aware of the setting." }),
      "Dana wasn't aware",
    ],
    "a handle that ignored": [page({ cause: "@dana ignored the warning of the release tool." }), "@dana"],
  },
  silent: {
    "who did what": page({
      cause: "Dana Ito rolled back the release. Release 40 asked for a setting that was missing.",
    }),
    "a system that failed": page({ cause: "The job failed to start because the setting was missing." }),
    "a company": page({
      head: "Authors: Torvik and Mill Labs",
      cause: "Torvik wasn't aware of the setting. Mill Labs didn't notice it.",
    }),
    "a team": page({ head: "Authors: Dana Ito, Ovens team", cause: "Ovens wasn't aware of the setting." }),
    "the whole team": page({ cause: "We missed the warning in the logs." }),
    "a quotation": page({
      cause: "> Dana Ito forgot to add the setting.\n\nSo the chat said; the setting was missing.",
    }),
    code: page({ cause: "The commit `Dana forgot the setting` came later. A setting was missing." }),
  },
});
