// Proof that an edit leaves every time what it was, for timelines where one entry's meaning hangs on the next.
import type { Document } from "../../markdown/document.ts";
import { parseDocument } from "../../markdown/parse.ts";
import type { Entry, Postmortem, Timeline } from "../../postmortem/model.ts";
import { readPostmortem } from "../../postmortem/read.ts";
import { applyEdits, type Edit } from "../../text/edits.ts";
import { once } from "./lazily.ts";

/** Longer documents are not read again for one fix. UTF-16 units. */
const LONGEST = 1_000_000;

/** Why a fix cannot be had that does not stand the proof. */
export const CHANGES_OTHERS = "The times of other entries would mean something else then";

/** Whether something holds under an edit: the times of all entries stay what they are, or order is gained. */
export type Proof = (edits: readonly Edit[]) => boolean;

/**
 * The proof for one document. Where every entry says its date, or all are in one zone and on an unmistakable clock, moving
 * one cannot change another, and nothing is read again.
 */
export function proofFor(document: Document, { timeline }: Postmortem): Proof {
  if (!isDelicate(timeline) || document.source.length > LONGEST) return () => true;
  const before = once(() => wallTimes(document.source));
  return (edits) => wallTimes(applyEdits(document.source, edits)) === before();
}

/**
 * Whether fewer entries are out of order under an edit. Where every entry says its date, or all are in one zone and on an
 * unmistakable clock in a timeline told from the top down, nothing is read again: what was counted holds.
 */
export function leavesFewerMisplaced(document: Document, { timeline }: Postmortem): Proof {
  const plain =
    !isDelicate(timeline) && (timeline.order !== "descending" || timeline.entries.every((e) => e.written.date));
  if (plain || document.source.length > LONGEST) return () => true;
  return (edits) => {
    const after = readPostmortem(parseDocument(applyEdits(document.source, edits)), { treatAs: "postmortem" });
    return after.timeline.outOfOrder.length < timeline.outOfOrder.length;
  };
}

/** Undated entries whose day or half of the day is told by their neighbours only. */
function isDelicate({ entries }: Timeline): boolean {
  if (entries.every(({ written }) => written.date)) return false;
  const offsets = new Set(entries.flatMap(({ time, zone }) => (zone ? [time.offset] : [])));
  return offsets.size > 1 || entries.some(readByItsNeighbours);
}

function readByItsNeighbours({ written: { clock }, time }: Entry): boolean {
  return clock !== undefined && time.hour !== undefined && clock.hour % 24 !== time.hour;
}

/** Date and clock of every entry, in an order of their own. */
function wallTimes(source: string): string {
  const { timeline } = readPostmortem(parseDocument(source), { treatAs: "postmortem" });
  return timeline.entries
    .map(({ time: { year, month, day, hour, minute, second } }) => [year, month, day, hour, minute, second].join())
    .sort()
    .join(" ");
}
