// The parts that the template of incident.io has.
import type { Profile } from "./types.ts";

export const incidentIo: Profile = {
  id: "incident-io",
  title: "incident.io",
  required: ["summary", "timeline", "root-cause", "resolution", "lessons", "actions"],
  order: ["metadata", "summary", "timeline", "root-cause", "resolution", "lessons", "actions"],
  names: {
    metadata: ["Key information"],
    "root-cause": ["Contributors"],
    resolution: ["Mitigators"],
    lessons: ["Learnings and risks"],
    actions: ["Follow-ups"],
  },
};
