// action-none: nothing follows from the report, and it does not say why.
import { cases, page } from "./cases.ts";

cases("action-none", {
  reports: {
    none: [page({ actions: "None." }), "None"],
    dots: [page({ actions: "- ..." }), "Action items"],
    "an empty part": [page({ actions: " " }), "Action items"],
  },
  silent: {
    "none, with the reason": page({
      actions: "None, because the provider has replaced the switch and we leave its data centre in April.",
    }),
    "a placeholder, which another rule tells": page({ actions: "TBD" }),
    tasks: page(),
    "a report without the part": page({ actions: "" }),
  },
});
