// Openings with what their words say, and those that count.
import type { LabelReading } from "./headings.ts";
import type { FieldName, Form, Kind } from "./model.ts";
import { isBlockHead, LABEL_LEVEL, type Opening } from "./section-openings.ts";

/** An opening with what its words say. Headings are kept without a reading too: they end the parts above them. */
export interface Candidate {
  readonly opening: Opening;
  readonly reading: LabelReading | undefined;
  /** The fact that the words name. */
  readonly fact: FieldName | undefined;
}

/** A candidate that counts. */
export interface Accepted {
  readonly opening: Opening;
  readonly kinds: readonly Kind[];
  readonly form: Form;
  /** It ends label parts above it: a label line, or a paragraph after a timeline. */
  readonly closes: boolean;
  readonly language: string;
  readonly why: string;
}

/** A heading or label above a place. `kinds` is empty where it names none. */
export interface PartAbove {
  readonly level: number;
  readonly kinds: readonly Kind[];
  readonly opening: Opening;
}

/** The one part that its words name, whatever stands below. */
export function plainKind({ reading }: Candidate): Kind | undefined {
  if (reading?.strength !== "whole" || reading.ambiguous || reading.kinds.length !== 1) return undefined;
  return reading.kinds[0];
}

/** A label on a line of its own that is not a list item. */
export function isLabelLine(opening: Opening): boolean {
  return opening.level === LABEL_LEVEL;
}

/** Whether such a label ends what stands above it, though it opens no part: a familiar name of none, or set off as a heading is. */
export function endsAbove(source: string, { opening, reading }: Candidate): boolean {
  return isLabelLine(opening) && (reading?.kinds.length === 0 || isBlockHead(source, opening));
}
