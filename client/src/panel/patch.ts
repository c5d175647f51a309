// Makes the later view of a timeline of the earlier one and what has changed. Knows neither `vscode` nor the DOM.
import type { TimelineView, TimelineViewEntry, ViewPatch } from "../../../server/src/protocol.ts";

/** Undefined where the patch is for a view of another file or length. Entries that are the same stay the same objects. */
export function patched(view: TimelineView | null, patch: ViewPatch): TimelineView | undefined {
  const { before: _, entries, ...rest } = patch;
  const { head, tail, lines, changed } = entries;
  if (view?.uri !== patch.uri || head + tail > view.entries.length) return undefined;
  const first = view.entries.length - tail;
  const ids = head + changed.length - first;
  const moved = view.entries
    .slice(first)
    .map((entry) => (lines === 0 && ids === 0 ? entry : shifted(entry, lines, ids)));
  return { ...rest, entries: [...view.entries.slice(0, head), ...changed, ...moved] };
}

function shifted(entry: TimelineViewEntry, lines: number, ids: number): TimelineViewEntry {
  const { start, end } = entry.range;
  return {
    ...entry,
    id: entry.id + ids,
    range: { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } },
  };
}
