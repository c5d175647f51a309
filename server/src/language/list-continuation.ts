// Enter in a list of entries or tasks: the next one begins with the same marker; on one that is empty the list ends.
import type { Analysis } from "../analyse.ts";
import type { Edit } from "../text/edits.ts";
import { BULLET } from "./entry-text.ts";

/** @param line (from 0) that Enter has just begun */
export function continuation({ document, postmortem }: Analysis, line: number): Edit[] {
  const { lines } = document;
  if (line < 1 || lines.textOf(line).trim() !== "") return [];
  const above = lines.textOf(line - 1);
  const [own, before] = [lines.spanOf(line), lines.spanOf(line - 1)];
  const listed = postmortem.sections.some(
    ({ kinds, span, body }) =>
      (kinds.includes("timeline") || kinds.includes("actions")) && span.end <= before.start && before.start <= body.end,
  );
  if (!listed) return [];
  if (/^\s*\|.*\|\s*$/.test(above)) {
    const row = document.text.findLast((one) => one.line === line - 1);
    const cells = row?.form === "row" && row.table?.header !== row ? row.cells.length : 0;
    return cells > 1 ? [{ span: own, text: `${/^\s*/.exec(above)?.[0]}|${"  |".repeat(cells)}` }] : [];
  }
  const [marker, indent = "", bullet = ""] = BULLET.exec(above) ?? [];
  if (marker === undefined || !/\s$/.test(marker)) return [];
  const box = /^\[[ xX]\]\s{1,4}/.exec(above.slice(marker.length))?.[0] ?? "";
  if (above.slice(marker.length + box.length).trim() === "") return [{ span: before, text: "" }];
  const next = bullet.replace(/^\d+/, (number) => String(Number(number) + 1));
  const gap = marker.slice(indent.length + bullet.length);
  return [{ span: own, text: indent + next + gap + box.replace(/[xX]/, " ") }];
}
