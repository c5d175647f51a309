// title-missing: a report that nobody can find by its title.
import { cases, page } from "./cases.ts";

cases("title-missing", {
  reports: {
    "a report that begins with its parts": [page({ title: "" }), ""],
    "a part as high as the others that says more of itself": [
      `# Summary: the short version\n\nCheckout was down from 10:05 to 10:45 UTC on 2024-03-08.\n\n# Root cause\n\nA setting.\n\n# Resolution\n\nIt was rolled back.\n`,
      "Summary",
    ],
  },
  silent: {
    "a heading": page(),
    "words of its own before the name of a part": `# Checkout down but not out (part 2): background and root cause\n\nCheckout failed.\n\n# Root cause\n\nA setting was missing.\n\n# Resolution\n\nIt was rolled back.\n`,
    "front matter": `---\ntitle: Checkout down\n---\n\n${page({ title: "" })}`,
    "front matter of a blog": `---\npost_title: Checkout down\n---\n\n${page({ title: "" })}`,
    "a field": page({ title: "", head: "Title: Checkout down on 2024-03-08" }),
    "a first line that stands alone": page({ title: "", head: "Checkout down, 2024-03-08" }),
    "a heading underlined": `Checkout down on 2024-03-08\n===========================\n\n${page({ title: "" })}`,
  },
});
