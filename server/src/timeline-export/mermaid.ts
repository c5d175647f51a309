// The timeline as a Mermaid diagram of the kind `timeline`.
import type { TimelineView } from "../protocol.ts";
import { clean, cut } from "./clean.ts";
import { type ExportOptions, type Row, rowsOf, sentenceOf, zoneWords } from "./rows.ts";

/** Mermaid reads 50,000 characters unless it is told otherwise. */
const MOST = 44_000;

/** A section for each day, a period for each entry. Every sign that Mermaid could read is written as its number. */
export function mermaidOf(view: TimelineView, options: ExportOptions): string {
  const rows = rowsOf(view, options);
  const room = Math.max(16, Math.min(160, Math.floor(MOST / Math.max(1, rows.length)) - 60));
  const lines = ["timeline", `    title ${label(`${clean(view.title)} (${zoneWords(view, options)})`, 120)}`];
  let day = "";
  for (const row of rows) {
    const { date, clock } = parted(row);
    if (date !== "" && date !== day) lines.push(`    section ${label(date, 40)}`);
    if (date !== "") day = date;
    const told = [row.phaseName, sentenceOf(row)].filter(Boolean);
    const events = told.length > 0 ? told : ["–"];
    // A period that begins with a letter could be read as a word of Mermaid's: "title", "section".
    const period = label(clock, room).replace(/^\p{L}/u, (letter) => `#${letter.codePointAt(0)};`);
    lines.push(`        ${[period, ...events.map((words) => label(words, room))].join(" : ")}`);
  }
  return `${lines.join("\n")}\n`;
}

/** The day for the section, the rest for the period. */
function parted({ time }: Row): { readonly date: string; readonly clock: string } {
  const [, date = "", clock = time] = /^(\d{4}-\d\d-\d\d) (.+)$/.exec(time) ?? [];
  return { date, clock };
}

function label(words: string, most: number): string {
  const plain = cut(words, most) || "–";
  return plain.replace(/[^\p{L}\p{M}\p{N} .,()/_–…-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
