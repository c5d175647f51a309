// Whole documents to begin with, made of the section skeletons; the simplest first.
import type { Template } from "./types.ts";

export const TEMPLATES: readonly Template[] = [
  {
    id: "short",
    title: "Short",
    description: "One page for a small incident: summary, impact, timeline, cause, resolution and actions.",
    language: "en",
    // It has no field for the date.
    heading: "Postmortem: ${1:what happened, in one line} on ${2:day of the incident}",
    kinds: ["summary", "impact", "timeline", "root-cause", "resolution", "actions"],
  },
  {
    id: "standard",
    title: "Standard",
    description:
      "Every part that a reviewer looks for: facts, impact, detection, timeline, cause, resolution, lessons and actions.",
    language: "en",
    heading: "Postmortem: ${1:what happened, in one line}",
    kinds: [
      "metadata",
      "summary",
      "impact",
      "detection",
      "timeline",
      "root-cause",
      "resolution",
      "lessons",
      "actions",
      "appendix",
    ],
  },
  {
    id: "learning",
    title: "Learning review",
    description:
      "For an incident worth telling: background first, the story, what was learned, and only then what to change.",
    language: "en",
    heading: "Incident review: ${1:what surprised us, in one line}",
    kinds: [
      "metadata",
      "summary",
      "background",
      "impact",
      "timeline",
      "detection",
      "root-cause",
      "lessons",
      "resolution",
      "actions",
      "appendix",
    ],
  },
  {
    id: "bericht",
    title: "Standard (Deutsch)",
    description: "Alle Teile, nach denen Leser eines Vorfallberichts suchen.",
    language: "de",
    heading: "Postmortem: ${1:was geschah, in einer Zeile}",
    kinds: ["metadata", "summary", "impact", "detection", "timeline", "root-cause", "resolution", "lessons", "actions"],
  },
];
