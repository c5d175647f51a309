// The parts that the template of Google SRE book has.
import type { Profile } from "./types.ts";

export const googleSre: Profile = {
  id: "google-sre",
  title: "Google SRE book",
  required: ["summary", "impact", "root-cause", "resolution", "detection", "actions", "lessons", "timeline"],
  order: [
    "metadata",
    "summary",
    "impact",
    "root-cause",
    "resolution",
    "detection",
    "actions",
    "lessons",
    "timeline",
    "appendix",
  ],
  names: {
    "root-cause": ["Root Causes", "Trigger"],
    lessons: ["What went well", "What went wrong", "Where we got lucky"],
    appendix: ["Supporting information"],
  },
};
