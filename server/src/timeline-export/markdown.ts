// The timeline as a table in Markdown.
import { escaped } from "../capture/write.ts";
import type { TimelineView } from "../protocol.ts";
import { type ExportOptions, elapsedWords, metricSentence, rowsOf, sentenceOf, zoneOfTimes } from "./rows.ts";

/** The figures as a list where one of them is recognised, and the table. Nothing in a cell is markup. */
export function markdownOf(view: TimelineView, options: ExportOptions): string {
  const rows = rowsOf(view, options);
  const named = zoneOfTimes(view, options);
  const zone = named === undefined ? "" : ` (${escaped(named)})`;
  const timed = rows.some(({ sinceImpact }) => sinceImpact !== null);
  const phased = rows.some(({ phase }) => phase !== null);
  const line = (...cells: string[]) => {
    const shown = cells.filter((_, column) => (column !== 1 || timed) && (column !== 2 || phased));
    return `| ${shown.join(" | ")} |`;
  };
  const known = view.metrics.some(({ ms }) => ms !== null);
  const figures = known ? [...view.metrics.map((one) => `- ${escaped(metricSentence(one))}`), ""] : [];
  const body = rows.map((row) =>
    line(escaped(row.time), elapsedWords(row.sinceImpact), row.phaseName, escaped(sentenceOf(row))),
  );
  const head = [line(`Time${zone}`, "Since impact", "Phase", "What happened"), line("---", "---:", "---", "---")];
  return [...figures, ...head, ...body, ""].join("\n");
}
