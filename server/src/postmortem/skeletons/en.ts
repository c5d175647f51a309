// English skeletons.
import type { SkeletonSet } from "./types.ts";

export const en: SkeletonSet = {
  language: "en",
  headings: {
    summary: "Summary",
    impact: "Impact",
    detection: "Detection",
    timeline: "Timeline",
    "root-cause": "Root cause",
    resolution: "Resolution",
    actions: "Action items",
    lessons: "Lessons learned",
    background: "Background",
    metadata: "Metadata",
    appendix: "Appendix",
  },
  bodies: {
    summary: ["${1:Two or three sentences: what broke, for whom, from when to when, and what ended it.}"],
    impact: [
      "${1:Who was affected and how many, what they could not do, and for how long. Numbers, or an estimate with its basis.}",
    ],
    detection: ["${1:How the problem was noticed, how long after it began, and what would show it sooner next time.}"],
    timeline: [
      "- ${1:Time and zone}: ${2:impact begins}",
      "- ${3:Time and zone}: ${4:noticed, and by whom or what}",
      "- ${5:Time and zone}: ${6:impact ends, and what ended it}",
      "- ${7:Time and zone}: ${8:all back to normal}",
    ],
    "root-cause": ["${1:What set the incident off, and which conditions let it happen and let it last.}"],
    resolution: ["${1:What stopped the impact, what repaired the fault for good, and how that was confirmed.}"],
    actions: [
      "- [ ] ${1:What will be changed, and where} (owner: ${2:name}, due: ${3:date}, done when: ${4:what one can check})",
    ],
    lessons: [
      "- ${1:What helped, and is worth keeping}",
      "- ${2:What made it worse or slower}",
      "- ${3:What was luck this time}",
    ],
    background: [
      "${1:What a reader outside the team has to know first: the parts involved and how they depend on each other.}",
    ],
    metadata: [
      "- Date: ${1:day of the incident}",
      "- Severity: ${2:level}",
      "- Status: ${3:draft}",
      "- Authors: ${4:names}",
    ],
    appendix: ["- ${1:Links to the dashboards, logs and tickets that this report rests on}"],
  },
  statuses: ["Draft", "In review", "Final"],
  zoneSentence: "All times are in {zone}.",
  entry: { who: "who", what: "what happened" },
  action: {
    owner: { label: "owner", prompt: "name" },
    due: { label: "due", prompt: "date" },
    end: { label: "done when", prompt: "what one can check" },
  },
};
