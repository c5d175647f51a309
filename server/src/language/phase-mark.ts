// What the panel asks for when a phase is chosen for an entry: the edit of its mark, in the words of the report's language.
import type { Analysis } from "../analyse.ts";
import type { Phase } from "../postmortem/model.ts";
import { phaseMarkEdit } from "../postmortem/timeline/phase-mark.ts";
import { languageOf } from "../rules/fixes/insert-place.ts";
import type { Edit } from "../text/edits.ts";

/**
 * The edit that sets or changes the mark of an entry, or with `null` takes it away; undefined where nothing changes or there is
 * no such entry. @param id the entry's `TimelineViewEntry.id`
 */
export function markPhase({ document, postmortem }: Analysis, id: number, phase: Phase | null): Edit | undefined {
  const entry = postmortem.timeline.entries[id];
  return entry && phaseMarkEdit(document, entry, phase ?? undefined, languageOf(postmortem));
}
