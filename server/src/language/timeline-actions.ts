// What a menu offers at an entry besides fixes: the timeline in one notation, in another zone, as a table or a list.
import type { Analysis } from "../analyse.ts";
import { zoneMeaning } from "../capture/index.ts";
import type { Entry, Postmortem } from "../postmortem/model.ts";
import type { Edit } from "../text/edits.ts";
import { offsetAtInstant } from "../time/offset.ts";
import { isLong } from "./fixes.ts";
import { formatted, inZone, needsFormat } from "./format.ts";
import { draftShape, keepsTimeline, type Shape, type ShapeDraft } from "./timeline-shape.ts";

/** Opens the name of each of these actions. */
export const TIMELINE_ACTION = "timeline.";

export interface TimelineAction {
  readonly title: string;
  /** The name by which `timelineEdits` makes it. */
  readonly fix: string;
}

type Reread = (source: string) => Analysis;

/** @param at UTF-16 offset of the caret @param zones the project's and the user's, likeliest first */
export function timelineActions(
  analysis: Analysis,
  at: number,
  zones: readonly string[],
  reread: Reread,
): TimelineAction[] {
  const { postmortem } = analysis;
  const here = entryAt(postmortem, at);
  if (!here) return [];
  const shape = here.shape === "item" ? "table" : here.shape === "row" ? "list" : undefined;
  const turned = shape && turnedAt(analysis, at, shape, reread);
  const turns = turned
    ? [
        {
          title: `Turn ${turned.partial ? `this ${shape === "table" ? "list" : "table"}` : "the timeline"} into a ${shape}`,
          fix: `${TIMELINE_ACTION}shape|${shape}|${at}`,
        },
      ]
    : [];
  const formats = needsFormat(analysis) ? [{ title: "Format the timeline", fix: `${TIMELINE_ACTION}format` }] : [];
  const converts = [...new Set([...zones, "UTC"])]
    .filter((zone) => isElsewhere(analysis, zone) && canMove(analysis, zone, reread))
    .map((zone) => ({ title: `Tell all times in ${zone}`, fix: `${TIMELINE_ACTION}zone|${zone}` }));
  return [...formats, ...turns, ...converts];
}

/** The whole of the timeline in another form, or else the part at a place. */
function draftsAt(analysis: Analysis, at: number, shape: Shape): ShapeDraft[] {
  return [draftShape(analysis, at, shape), draftShape(analysis, at, shape, true)].filter(
    (draft) => draft !== undefined,
  );
}

function turnedAt(analysis: Analysis, at: number, shape: Shape, reread: Reread): ShapeDraft | undefined {
  const drafts = draftsAt(analysis, at, shape);
  return isLong(analysis) ? drafts[0] : drafts.find((draft) => keepsTimeline(analysis, draft, reread));
}

/** The entry at an offset, in a document that tells of an incident. */
export function entryAt({ genre, timeline }: Postmortem, at: number): Entry | undefined {
  if (genre.kind === "other") return undefined;
  return timeline.entries.find(({ span }) => span.start <= at && at <= span.end);
}

/** Whether some time of the timeline is told in another offset than a zone has then. */
function isElsewhere({ postmortem }: Analysis, name: string): boolean {
  const meaning = zoneMeaning(name);
  if (!meaning) return false;
  return postmortem.timeline.entries.some(({ zone, instant, absolute, time }) => {
    if (!absolute || instant === undefined || !zone?.written || zone.source === "inferred") return false;
    return offsetAtInstant(meaning, instant) !== time.offset;
  });
}

/** Whether the times can be told in a zone; a long text is not read again for a menu. */
function canMove(analysis: Analysis, name: string, reread: Reread): boolean {
  const meaning = zoneMeaning(name);
  return (
    meaning !== undefined && inZone(analysis, { name, meaning }, isLong(analysis) ? undefined : reread).edits.length > 0
  );
}

/** The edits of such an action; empty where it cannot be done. */
export function timelineEdits(analysis: Analysis, fix: string, reread: Reread): readonly Edit[] {
  const [what, value = "", at] = fix.slice(TIMELINE_ACTION.length).split("|");
  if (what === "format") return formatted(analysis, {}, reread).edits;
  if (what === "shape") {
    const drafts = draftsAt(analysis, Number(at), value === "table" ? "table" : "list");
    return drafts.find((draft) => keepsTimeline(analysis, draft, reread))?.edits ?? [];
  }
  const meaning = what === "zone" ? zoneMeaning(value) : undefined;
  const made = meaning && formatted(analysis, { zone: { name: value, meaning } }, reread);
  return !made || made.impossible ? [] : made.edits;
}
