// A document in the form of the labelled corpus: what `postmortem inspect` prints. docs/terms.md defines the terms.
import type { Analysis } from "../analyse.ts";
import type { Entry, Form, Kind, Resolved, ZoneSource } from "../postmortem/model.ts";
import type { Span } from "../text/span.ts";
import { formatIso } from "../time/instant.ts";
import { standardOffset } from "../time/offset.ts";

/** Lines count from 1. */
export interface Inspection {
  /** The file's name without folder and extension. */
  readonly id: string;
  readonly postmortem: boolean;
  readonly template: boolean;
  readonly sections: readonly { readonly line: number; readonly kinds: readonly Kind[]; readonly form: Form }[];
  readonly events: readonly { readonly line: number; readonly time: string; readonly zone: ZoneSource | null }[];
  readonly order: "ascending" | "descending" | null;
  readonly outOfOrder: readonly number[];
  readonly actions: readonly InspectedAction[];
}

export interface InspectedAction {
  readonly line: number;
  readonly owner: string | null;
  readonly due: string | null;
  readonly ref: string | null;
  readonly vague: boolean;
}

/** What a document was taken for. Other documents have empty lists; templates have no events and no actions. */
export function inspect({ document, postmortem }: Analysis, id: string): Inspection {
  const { kind } = postmortem.genre;
  const line = (span: Span) => document.lines.lineAt(span.start) + 1;
  const { timeline } = postmortem;
  const filledIn = kind === "postmortem";
  return {
    id,
    postmortem: kind !== "other",
    template: kind === "template",
    sections:
      kind === "other"
        ? []
        : postmortem.sections.map(({ labelSpan, kinds, form }) => ({ line: line(labelSpan), kinds, form })),
    events: filledIn
      ? firstOfEachLine(timeline.entries, line).map((entry) => ({
          line: line(entry.timeSpan),
          time: formatIso(timeOf(entry), entry.written.relative),
          zone: entry.zone?.source ?? null,
        }))
      : [],
    order: filledIn ? timeline.order : null,
    outOfOrder: filledIn
      ? [...new Set(timeline.outOfOrder.map(({ entry }) => line(entry.timeSpan)))].sort((a, b) => a - b)
      : [],
    actions: filledIn
      ? postmortem.actions.map(({ textSpan, owner, due, ref, vague }) => ({
          line: line(textSpan),
          owner: owner?.text ?? null,
          due: due?.text ?? null,
          ref: ref?.text ?? null,
          vague: vague !== undefined,
        }))
      : [],
  };
}

/** Where no day says whether clocks showed summer time, a region's name stands for its standard time. */
function timeOf({ time, zone }: Entry): Resolved {
  const meaning = zone?.written?.meaning;
  if (time.offset !== undefined || time.hour === undefined || meaning?.kind !== "region") return time;
  return { ...time, offset: standardOffset(meaning.id) };
}

/** A line that tells several entries, set apart by breaks, counts once: with the first. */
function firstOfEachLine(entries: readonly Entry[], line: (span: Span) => number): Entry[] {
  return entries.filter((entry, i) => i === 0 || line(entry.timeSpan) !== line((entries[i - 1] as Entry).timeSpan));
}
