// What can be said of a heading that opens no part which is known: that it is one of those that the report lacks.
import type { Analysis } from "../analyse.ts";
import { DEFAULT_SETTINGS } from "../rules/settings.ts";
import { namingsAt } from "../rules/structure/missing-section.ts";
import type { ReadyFix } from "../rules/types.ts";
import type { CodeActionRequest } from "./code-action-request.ts";
import { spanOf } from "./places.ts";

/** The comments that say it of the heading at the caret, the likeliest first. */
export function partNamings(
  { document, postmortem }: Analysis,
  { range }: Pick<CodeActionRequest, "range">,
): ReadyFix[] {
  const { start, end } = spanOf(document.lines, range);
  return start === end ? namingsAt({ document, postmortem, settings: DEFAULT_SETTINGS }, start) : [];
}
