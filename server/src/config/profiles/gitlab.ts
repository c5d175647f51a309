// The parts that the template of GitLab has.
import type { Profile } from "./types.ts";

export const gitlab: Profile = {
  id: "gitlab",
  title: "GitLab",
  required: ["summary", "impact", "timeline", "root-cause", "lessons", "actions"],
  order: ["summary", "metadata", "impact", "detection", "root-cause", "timeline", "lessons", "actions"],
  names: {
    metadata: ["Metrics"],
    impact: ["Customer Impact"],
    detection: ["Incident Response Analysis"],
    "root-cause": ["Post Incident Analysis", "5 Whys"],
    actions: ["Corrective Actions"],
  },
};
