// The parts that the template of PagerDuty has.
import type { Profile } from "./types.ts";

export const pagerduty: Profile = {
  id: "pagerduty",
  title: "PagerDuty",
  required: ["summary", "root-cause", "resolution", "impact", "timeline", "lessons", "actions"],
  order: ["metadata", "summary", "root-cause", "resolution", "impact", "timeline", "lessons", "actions"],
  names: {
    summary: ["Overview", "What Happened"],
    "root-cause": ["Contributing Factors"],
    metadata: ["Responders"],
    lessons: ["How'd We Do?", "What Went Well?", "What Didn't Go So Well?"],
    appendix: ["Messaging", "Internal Email", "External Message"],
  },
};
