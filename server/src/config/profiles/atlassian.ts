// The parts that the template of Atlassian has.
import type { Profile } from "./types.ts";

export const atlassian: Profile = {
  id: "atlassian",
  title: "Atlassian",
  required: ["summary", "impact", "detection", "resolution", "timeline", "root-cause", "lessons", "actions"],
  order: ["summary", "background", "root-cause", "impact", "detection", "resolution", "timeline", "lessons", "actions"],
  names: {
    summary: ["Incident summary"],
    background: ["Leadup"],
    "root-cause": ["Fault", "Five whys", "Root cause", "Recurrence"],
    resolution: ["Response", "Recovery"],
    lessons: ["Lessons learned"],
    actions: ["Corrective actions", "Backlog check"],
  },
};
