// What in a timeline could not be placed, for the preview to say so.
import type { Document } from "../../markdown/document.ts";
import { slice } from "../../text/span.ts";

import { isPlaceholderTime } from "../../time/placeholder.ts";

import type { Entry, Timeline } from "../model.ts";
import type { Region } from "./regions.ts";

/** Placeholder times, and items or rows among the entries that state no time. */
export function unplacedIn(
  document: Document,
  regions: readonly Region[],
  entries: readonly Entry[],
): Timeline["unplaced"] {
  const found: { span: Entry["span"]; why: string }[] = [];
  const covered = entries.map((e) => e.span);
  let next = 0;
  for (const line of regions.flatMap((r) => r.lines)) {
    while (next < covered.length && (covered[next]?.end ?? 0) < line.span.start) next++;
    const inside = (covered[next]?.start ?? Number.POSITIVE_INFINITY) <= line.span.start;
    if (inside || line.form === "heading" || line.form === "code" || line.table?.header === line) continue;
    if (isPlaceholderTime(slice(document.source, line.text)))
      found.push({ span: line.text, why: "its time is still a placeholder" });
    else if (line.form === "row" || line.form === "item") found.push({ span: line.text, why: "it states no time" });
  }
  return found;
}
