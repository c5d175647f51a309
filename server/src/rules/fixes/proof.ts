// Proof that an edit leaves every time what it was, for timelines where one entry's meaning hangs on the next.
import type { Document } from "../../markdown/document.ts";
import { readDocument } from "../../postmortem/document.ts";
import type { Entry, Postmortem, Timeline } from "../../postmortem/model.ts";
import { readPostmortem } from "../../postmortem/read.ts";
import { applyEdits, type Edit } from "../../text/edits.ts";
import { Known, once, onceFor } from "../../text/memo.ts";
import { offsetOf } from "../../time/offset.ts";
import { readZone } from "../../time/zones.ts";
import { timesKept } from "./times-kept.ts";

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
  return isDelicate(timeline) ? proofByReading(document) : () => true;
}

/**
 * The proof for edits that write a zone. A clock in another zone than its neighbours may come to mean another day; nothing is
 * read again where every entry says its date, or no time has a zone of another offset.
 */
export function proofForZones(
  document: Document,
  { timeline }: Postmortem,
): (edits: readonly Edit[], zone: string) => boolean {
  const zoned = timeline.entries.filter(hasZone);
  const byReading = proofByReading(document);
  if (isDelicate(timeline)) return byReading;
  if (timeline.entries.every(({ written }) => written.date)) return () => true;
  return (edits, zone) => {
    const meaning = readZone(zone, 0, zone.length, { context: "bracket" })?.meaning;
    const alike = zoned.every(({ time }) => meaning !== undefined && offsetOf(meaning, time) === time.offset);
    return alike || byReading(edits);
  };
}

function hasZone({ zone }: Entry): boolean {
  return zone !== null && zone.source !== "inferred" && zone.source !== "none";
}

function proofByReading(document: Document): Proof {
  if (document.source.length > LONGEST) return () => true;
  const before = once(() => timelineOf(document.source));
  return (edits) => timesKept(before(), timelineAfter(document, edits));
}

/**
 * Whether fewer entries are out of order under an edit. Where every entry says its date, or all are in one zone and on an
 * unmistakable clock in a timeline told from the top down, nothing is read again: what was `counted` holds.
 */
export function leavesFewerMisplaced(document: Document, { timeline }: Postmortem, counted = true): Proof {
  return leavesMisplaced(document, timeline, timeline.outOfOrder.length - 1, counted);
}

/** The same, for edits that leave nothing out of order. `whole`: they move every entry that was. */
export function leavesNoneMisplaced(document: Document, { timeline }: Postmortem, whole: boolean): Proof {
  return leavesMisplaced(document, timeline, 0, whole);
}

function leavesMisplaced(document: Document, timeline: Timeline, most: number, counted: boolean): Proof {
  const plain =
    !isDelicate(timeline) && (timeline.order !== "descending" || timeline.entries.every((e) => e.written.date));
  if (counted && (plain || document.source.length > LONGEST)) return () => true;
  if (document.source.length > LONGEST) return () => false;
  return (edits) => timelineAfter(document, edits).outOfOrder.length <= most;
}

/** Undated entries whose day or half of the day is told by their neighbours only. */
const isDelicate = onceFor(({ entries }: Timeline): boolean => {
  if (entries.every(({ written }) => written.date)) return false;
  const offsets = new Set(entries.flatMap(({ time, zone }) => (zone ? [time.offset] : [])));
  return offsets.size > 1 || entries.some(readByItsNeighbours);
});

function readByItsNeighbours({ written: { clock }, time }: Entry): boolean {
  return clock !== undefined && time.hour !== undefined && clock.hour % 24 !== time.hour;
}

/** One fix asks of the same text more than once. */
const lastRead = onceFor((_: Document) => new Known<string, Timeline>(1));

function timelineAfter(document: Document, edits: readonly Edit[]): Timeline {
  const source = applyEdits(document.source, edits);
  return lastRead(document).of(source, () => timelineOf(source));
}

function timelineOf(source: string): Timeline {
  return readPostmortem(readDocument(source), { treatAs: "postmortem" }).timeline;
}
