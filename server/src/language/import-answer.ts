// A paste as an editor asks for it: the edits that put it into the timeline, and whether to offer that at all.
import type { Analysis } from "../analyse.ts";
import { type Captured, capture, folded } from "../capture/index.ts";
import type { ImportedEntries, ImportParams } from "../protocol.ts";
import { timelineSection } from "../rules/support/timeline-place.ts";
import { textEdits } from "./code-actions.ts";
import { importEdits, LONGEST, suggestions } from "./entry-action.ts";
import { spanOf } from "./places.ts";

/** So many entries are a chat or a log wherever they are pasted. */
const CLEARLY = 3;
/** Of the lines with words at least so many are part of an entry. */
const MOST = 0.6;

/** @param zones those of the user and the project, likeliest first */
export function importAnswer(
  analysis: Analysis,
  version: number,
  { text, date, zone, at, evidence, fold, range }: ImportParams,
  zones: readonly (string | undefined)[],
  reread: (source: string) => Analysis,
): ImportedEntries {
  const { lines } = analysis.document;
  const offered = suggestions(analysis, zones);
  const over = range && spanOf(lines, range);
  const asked = { date: offered.date ?? null, zones: offered.zones };
  if (text.length > LONGEST)
    return { version, edits: [], count: 0, foldedCount: 0, offer: "no", needs: [], ...asked, leftOut: [], readAs: [] };
  const { edits, captured } = importEdits(analysis, text, { date, zone, at, evidence, fold, over }, reread);
  return {
    version,
    edits: textEdits(lines, edits),
    count: captured.entries.length,
    foldedCount: folded(captured.entries).length,
    offer: over ? offerOf(analysis, text, over.start) : "no",
    needs: [
      ...new Set(captured.needs.map(({ what }) => what)),
      ...(captured.ages.length > 0 && at === undefined ? (["at"] as const) : []),
    ],
    ...asked,
    leftOut: captured.leftOut,
    readAs: captured.readAs,
  };
}

/** Whether a paste at a place should be offered as entries. Lines of a timeline in Markdown, and what goes into code, stay as they are. */
function offerOf(analysis: Analysis, text: string, at: number): ImportedEntries["offer"] {
  const { document, postmortem } = analysis;
  if (postmortem.genre.kind === "other") return "no";
  const line = document.lines.lineAt(at);
  const code = document.blocks.some(
    ({ type, firstLine, lastLine }) => type === "code" && firstLine < line && line <= lastLine,
  );
  if (code || isMarkdown(text)) return "no";
  const found = entriesIn(capture(text));
  const timeline = isInTimeline(analysis, at);
  if (found.entries === 0 || (!timeline && found.entries < CLEARLY)) return "no";
  const words = text.split(/\r\n|\r|\n/).filter((one) => one.trim() !== "").length;
  const clear = found.entries >= 2 && words - found.lost >= MOST * words;
  return timeline ? (clear ? "first" : "second") : clear ? "second" : "no";
}

/** How many entries a paste has, with those that wait for a date or zone, and how many lines that tell of something else. */
function entriesIn({ entries, leftOut, needs, ages }: Captured) {
  const waiting = new Set([...needs.flatMap(({ lines }) => lines), ...ages]).size;
  const lost = leftOut
    .filter(({ reason }) => /^(?:no time|a title)/.test(reason))
    .reduce((sum, { line, lastLine }) => sum + lastLine - line + 1, 0);
  return { entries: entries.length + waiting, lost };
}

/** Whether most lines with a time are items, rows or headings of Markdown already. */
function isMarkdown(text: string): boolean {
  const timed = text.split(/\r\n|\r|\n/).filter((line) => /\d:\d\d/.test(line));
  const marked = timed.filter((line) => /^\s*(?:[-*+]\s|\d{1,3}\.\s|\||#{1,6}\s)/.test(line));
  return marked.length * 2 > timed.length;
}

/** Whether a place lies among the entries of the timeline or in its section. */
function isInTimeline({ document: { lines }, postmortem }: Analysis, at: number): boolean {
  const { entries } = postmortem.timeline;
  const section = timelineSection(postmortem);
  if (section && section.span.start <= at && at <= Math.max(section.body.end, section.span.end)) return true;
  const line = lines.lineAt(at);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return false;
  return lines.lineAt(first.span.start) <= line && line <= lines.lineAt(last.span.end) + 1;
}
