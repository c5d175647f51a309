// title-missing: a report that nobody can find by its title.
import { cases, page } from "./cases.ts";

cases("title-missing", {
  reports: {
    "a report that begins with its parts": [page({ title: "" }), ""],
  },
  silent: {
    "a heading": page(),
    "front matter": `---\ntitle: Checkout down\n---\n\n${page({ title: "" })}`,
    "front matter of a blog": `---\npost_title: Checkout down\n---\n\n${page({ title: "" })}`,
    "a field": page({ title: "", head: "Title: Checkout down on 2024-03-08" }),
    "a first line that stands alone": page({ title: "", head: "Checkout down, 2024-03-08" }),
    "a heading underlined": `Checkout down on 2024-03-08\n===========================\n\n${page({ title: "" })}`,
  },
});
