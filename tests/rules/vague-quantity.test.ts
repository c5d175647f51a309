// vague-quantity: some users.
import { cases, page } from "./cases.ts";

cases("vague-quantity", {
  reports: {
    "some users": [page({ impact: "Some users could not pay.", summary: "Checkout failed." }), "Some users"],
    "many customers, a version beside them": [
      page({ impact: "Many customers saw errors with version 2.14.", summary: "Checkout failed." }),
      "Many customers",
    ],
  },
  silent: {
    "a number": page({ impact: "Some users, 1,200 in all, could not pay.", summary: "Checkout failed." }),
    "what stands before another noun": page({
      impact: "Multiple customer tickets came in.",
      summary: "Checkout failed.",
    }),
    "a share": page({ impact: "12% of users could not pay.", summary: "Checkout failed." }),
    "all of them": page({ impact: "All customers saw errors.", summary: "Checkout failed." }),
    "another part": page({ cause: "Some users had a setting that others did not have." }),
  },
});
