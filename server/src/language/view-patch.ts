// What has changed between two views of a document's timeline: most of a long one stays as it is while somebody types.
import type { EntriesPatch, TimelineView, TimelineViewEntry, ViewPatch } from "../protocol.ts";

/** What makes the later view of the earlier one. @param serial of the answer that the earlier one came with */
export function viewPatch(before: TimelineView, after: TimelineView, serial: number): ViewPatch {
  const { entries, ...rest } = after;
  return { ...rest, before: serial, entries: entriesPatch(before.entries, entries) };
}

function entriesPatch(before: readonly TimelineViewEntry[], after: readonly TimelineViewEntry[]): EntriesPatch {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && same(before[head], after[head], 0, 0)) head++;
  const [a, b] = [before.at(-1), after.at(-1)];
  const lines = a && b ? b.range.start.line - a.range.start.line : 0;
  const ids = after.length - before.length;
  let tail = 0;
  while (tail < most - head && same(before.at(-1 - tail), after.at(-1 - tail), lines, ids)) tail++;
  return { head, tail, lines, changed: after.slice(head, after.length - tail) };
}

/** Whether an entry is the same but for its number and lines that have moved by so many. */
function same(a: TimelineViewEntry | undefined, b: TimelineViewEntry | undefined, lines: number, ids: number): boolean {
  if (!a || !b) return false;
  return (
    a.id + ids === b.id &&
    a.text === b.text &&
    sameLinks(a.links, b.links) &&
    a.written === b.written &&
    a.at === b.at &&
    a.endAt === b.endAt &&
    a.time === b.time &&
    a.offset === b.offset &&
    a.zoneSource === b.zoneSource &&
    a.zoneName === b.zoneName &&
    a.actor === b.actor &&
    a.approximate === b.approximate &&
    a.phase === b.phase &&
    a.group === b.group &&
    a.sinceImpact === b.sinceImpact &&
    a.sinceBefore === b.sinceBefore &&
    a.range.start.line + lines === b.range.start.line &&
    a.range.end.line + lines === b.range.end.line &&
    a.range.start.character === b.range.start.character &&
    a.range.end.character === b.range.end.character &&
    // A line that it contradicts may lie before what has moved.
    (a.contradicts === null ? b.contradicts === null : lines === 0 && a.contradicts === b.contradicts)
  );
}

function sameLinks(a: TimelineViewEntry["links"] = [], b: TimelineViewEntry["links"] = []): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end, target }, index) => {
      const other = b[index];
      return start === other?.start && end === other.end && target === other.target;
    })
  );
}
