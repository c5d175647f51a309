// Source text -> Document as reports are read: with the days that Markdown takes for the numbers of items.
import type { Document } from "../markdown/document.ts";
import { parseDocument } from "../markdown/parse.ts";
import { dayMarks } from "../time/day-marks.ts";

/** Reads any text; never throws. */
export function readDocument(source: string): Document {
  return parseDocument(source, dayMarks(source));
}
