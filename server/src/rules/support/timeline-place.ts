// Where findings about a timeline as a whole are told.
import type { Postmortem, Section } from "../../postmortem/model.ts";
import type { Span } from "../../text/span.ts";

/** The heading or label of the first timeline; undefined where a story is told without one. */
export function timelineSection({ sections }: Postmortem): Section | undefined {
  return sections.find(({ kinds, form }) => kinds.includes("timeline") && form !== "field");
}

/** The words of that heading, else the first time. */
export function timelinePlace(postmortem: Postmortem): Span | undefined {
  return timelineSection(postmortem)?.labelSpan ?? postmortem.timeline.entries[0]?.timeSpan;
}
