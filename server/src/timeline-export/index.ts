// The timeline in every form that it can be taken away in: one file each.
import type { ExportFormat, TimelineView } from "../protocol.ts";
import { csvOf } from "./csv.ts";
import { htmlOf } from "./html.ts";
import { hasEvent, icsOf } from "./ics.ts";
import { jsonOf } from "./json.ts";
import { markdownOf } from "./markdown.ts";
import { mermaidOf } from "./mermaid.ts";
import type { ExportOptions } from "./rows.ts";
import { svgOf } from "./svg.ts";

export type { ExportOptions, ExportZone } from "./rows.ts";
export { figureOf } from "./svg.ts";

export const FORMATS: Readonly<Record<ExportFormat, (view: TimelineView, options: ExportOptions) => string>> = {
  svg: svgOf,
  html: htmlOf,
  mermaid: mermaidOf,
  csv: csvOf,
  ics: icsOf,
  json: jsonOf,
  markdown: markdownOf,
};

/** Characters of an entry's text that an export is made from. */
export const EXPORT_TEXT_LIMIT = 4000;

/** What a format leaves out or shows without a place, with the reason: lines from 1, in their order. */
export function leftOut(view: TimelineView, format: ExportFormat): { line: number; text: string; why: string }[] {
  const named = new Map<number, { line: number; text: string; why: string }>();
  for (const { range, text, why } of view.unplaced)
    named.set(range.start.line, { line: range.start.line + 1, text, why });
  if (format === "ics") {
    for (const entry of view.entries.filter((one) => !hasEvent(view, one))) {
      const line = entry.range.start.line;
      const why =
        view.scale === "absolute"
          ? "it has no place among the others"
          : "its date, time or zone is not known, so it is no event of a calendar";
      if (!named.has(line)) named.set(line, { line: line + 1, text: entry.written, why });
    }
  }
  return [...named.values()].sort((a, b) => a.line - b.line);
}
