// The timeline as a page that prints on clean paper: figures, phases and entries as text. Nothing runs, nothing is fetched.
import type { TimelineView } from "../protocol.ts";
import { clean } from "./clean.ts";
import { escaped } from "./escaped.ts";
import {
  type ExportOptions,
  elapsedWords,
  metricSentence,
  metricWords,
  rowsOf,
  sentenceOf,
  timesWords,
} from "./rows.ts";
import { COLOURS, PHASES } from "./svg.ts";

const STYLE = [
  ":root{color-scheme:light dark}",
  "body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:15px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}",
  "h1{margin:0;font-size:1.6rem;line-height:1.25}.about{margin:.25rem 0 1rem;opacity:.75}",
  "dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0 0 1.5rem}dt{font-size:.85rem;opacity:.75}dd{margin:0;font-weight:600}",
  "table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}",
  "th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid #8886;text-align:start;vertical-align:top}",
  "thead th{font-size:.85rem;font-weight:400;opacity:.75}tbody th{font-weight:600}",
  "tbody th{min-width:7rem}td:not(:last-child){white-space:nowrap}td:last-child{width:99%;min-width:12rem;overflow-wrap:anywhere}",
  ".phase::before{content:'';display:inline-block;width:.6em;height:.6em;margin-inline-end:.4em;border-radius:50%;background:currentColor}",
  ...PHASES.map((phase) => `.${phase}::before{background:${COLOURS[phase][0]}}`),
  "@media (prefers-color-scheme:dark){",
  ...PHASES.map((phase) => `.${phase}::before{background:${COLOURS[phase][1]}}`),
  "}@page{margin:16mm}@media print{:root{color-scheme:light}body{max-width:none;margin:0;padding:0;font-size:10.5pt}",
  "tr{break-inside:avoid}thead{display:table-header-group}.phase::before{print-color-adjust:exact}}",
].join("");

/** All words are escaped. The same view gives the same bytes. */
export function htmlOf(view: TimelineView, options: ExportOptions): string {
  const rows = rowsOf(view, options);
  const title = escaped(clean(view.title));
  const count = `${rows.length} ${rows.length === 1 ? "entry" : "entries"}`;
  const known = view.metrics.some(({ ms }) => ms !== null);
  const timed = rows.some(({ sinceImpact }) => sinceImpact !== null);
  const phased = rows.some(({ phase }) => phase !== null);
  const figures = view.metrics.map(
    (one) =>
      `<div title="${escaped(metricSentence(one))}"><dt>${escaped(one.label)}</dt><dd>${escaped(metricWords(one))}</dd></div>`,
  );
  const entry = (row: (typeof rows)[number]) =>
    [
      `<tr><th scope="row">${escaped(row.time)}</th>`,
      timed ? `<td>${escaped(elapsedWords(row.sinceImpact))}</td>` : "",
      phased ? `<td>${row.phase ? `<span class="phase ${row.phase}">${escaped(row.phaseName)}</span>` : ""}</td>` : "",
      `<td dir="auto">${escaped(sentenceOf(row) || "Nothing written yet")}</td></tr>`,
    ].join("");
  const head = ["Time", ...(timed ? ["Since impact"] : []), ...(phased ? ["Phase"] : []), "What happened"];
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    `<h1 dir="auto">${title}</h1>`,
    `<p class="about">${count} · ${escaped(timesWords(view, options))}</p>`,
    ...(known ? ["<dl>", ...figures, "</dl>"] : []),
    "<table>",
    `<thead><tr>${head.map((words) => `<th scope="col">${words}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(entry),
    "</tbody>",
    "</table>",
    "</html>",
    "",
  ].join("\n");
}
