// What a place of a report means, as Markdown.
import type { Analysis } from "../../analyse.ts";
import { headingAt } from "./headings.ts";
import type { HoverText } from "./markdown.ts";
import { ruleAt } from "./rules.ts";
import { taskAt } from "./tasks.ts";
import { timeAt } from "./times.ts";

export { withoutMarks } from "./markdown.ts";

/** @param offset UTF-16 @param userZone IANA */
export function hoverAt(analysis: Analysis, offset: number, userZone: string | undefined): HoverText | undefined {
  if (analysis.postmortem.genre.kind === "other") return undefined;
  return (
    ruleAt(analysis, offset) ??
    timeAt(analysis, offset, userZone) ??
    taskAt(analysis, offset) ??
    headingAt(analysis, offset)
  );
}
