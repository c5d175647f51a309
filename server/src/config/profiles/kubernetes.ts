// The parts that the template of Kubernetes test-infra has.
import type { Profile } from "./types.ts";

export const kubernetes: Profile = {
  id: "kubernetes",
  title: "Kubernetes test-infra",
  required: ["summary", "impact", "root-cause", "detection", "resolution", "lessons", "actions", "timeline"],
  order: ["summary", "impact", "root-cause", "detection", "resolution", "lessons", "actions", "timeline", "appendix"],
  names: {
    lessons: ["Things that went well", "Things that went poorly", "Where we got lucky"],
  },
};
