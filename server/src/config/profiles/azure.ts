// The parts that the template of Azure post-incident review has.
import type { Profile } from "./types.ts";

export const azure: Profile = {
  id: "azure",
  title: "Azure post-incident review",
  required: ["summary", "root-cause", "resolution", "actions"],
  order: ["summary", "root-cause", "resolution", "actions", "appendix"],
  names: {
    summary: ["What happened?", "Summary of impact"],
    "root-cause": ["What went wrong and why?"],
    resolution: ["How did we respond?"],
    actions: ["How are we making incidents like this less likely or less impactful?", "Next steps"],
    appendix: [
      "How can customers make incidents like this less impactful?",
      "How can we make our incident communications more useful?",
    ],
  },
};
