// Entries as JSON, CSV and as the list of a timeline.
import { codeSpans } from "../text/code-spans.ts";
import { csvCell } from "../text/csv.ts";
import { append, grouped } from "../text/lists.ts";
import { readTimestamp } from "../time/timestamp.ts";
import { zoneShown } from "./names-of-zones.ts";
import type { CapturedEntry } from "./types.ts";

/** One array of `{ time, text, actor, format, line }`, an entry a line; with a `note` where a time was not taken as written. */
export function jsonOf(entries: readonly CapturedEntry[]): string {
  if (entries.length === 0) return "[]\n";
  const rows = entries.map(({ time, text, actor, format, line, note }) =>
    JSON.stringify({ time, text, actor, format, line, note }),
  );
  return `[\n${rows.map((row) => `  ${row}`).join(",\n")}\n]\n`;
}

/** RFC 4180 with a heading. Nothing that a spreadsheet takes for a formula begins a cell. */
export function csvOf(entries: readonly CapturedEntry[]): string {
  const rows = entries.map(({ time, actor, text, format, line }) => [time, actor ?? "", text, format, String(line)]);
  return [["time", "actor", "text", "format", "line"], ...rows]
    .map((row) => `${row.map(csvCell).join(",")}\r\n`)
    .join("");
}

/**
 * A list in groups by day, as our own reader reads it; `dated` and where zones differ, each entry has its date. `eol` ends
 * its lines.
 */
export function markdownOf(entries: readonly CapturedEntry[], eol = "\n", dated = false): string {
  const oneOffset = !dated && new Set(entries.map(({ offset, region }) => region ?? offset)).size <= 1;
  const lines: string[] = [];
  let day = "";
  for (const entry of entries) {
    const date = entry.time.slice(0, 10);
    if (oneOffset && date !== day) {
      if (lines.length > 0) lines.push("");
      lines.push(`**${date}**`, "");
      day = date;
    }
    const time = `${clockOf(entry)} ${zoneShown(entry)}`;
    append(lines, itemOf("- ", oneOffset ? time : `${date} ${time}`, entry));
  }
  return lines.length === 0 ? "" : lines.join(eol) + eol;
}

/** `09:41`, with seconds where they are written. */
export function clockOf({ time, seconds }: CapturedEntry): string {
  return time.slice(11, seconds ? 19 : 16);
}

/** The lines of one list item: marker, time, who and what; more than prose goes into a fence below. */
export function itemOf(marker: string, time: string, entry: CapturedEntry): string[] {
  const { shown, below } = divided(entry);
  const lines = [`${marker}${timed(marker, time, saidBy(entry.actor, { ...entry, text: shown }))}`];
  if (below.length === 0) return lines;
  const indent = " ".repeat(marker.length);
  return [...lines, "", ...fenced(below).map((line) => (line === "" ? "" : indent + line))];
}

/** A message in one line, with who says it. @param actor whom to name; null where nobody is, or a place of its own tells it */
export function saidBy(actor: string | null, entry: CapturedEntry): string {
  const words = withCode(inOneLine(entry));
  return actor === null ? words : `**${escaped(actor)}**: ${words}`.trimEnd();
}

/** So long a line may go on in the next one. UTF-16 units. */
const WRAPPED = 60;

/** Chats wrap nothing: each line that somebody says there is ended by them, and is often a message of its own. */
const CHATS: ReadonlySet<string> = new Set(["slack", "teams", "discord", "whatsapp", "irc", "zoom", "chat"]);

/** A line that ends with a mark of its own, quotes and brackets behind it included. */
const MARKED = /[.!?…‥;:,。！？；：，、؟؛،।–—-][\p{Pe}\p{Pf}"'*_~`]{0,6}$/u;
/** `:tada:` is a picture, whose colon sets nothing apart; "as of 10:05:" and `deploy:prod:` are none. */
const PICTURE = /(?<![^\s:]):(?:[a-z_-][a-z0-9_+-]{0,39}|\+1|100):$/i;
/** A line that ends with a sign that something has to follow. */
const UNFINISHED = /[\p{Ps}\p{Sm}/\\]$/u;

/** Several lines as one that can be read: a line that ends without a mark ends with a semicolon. */
export function inOneLine({ text, actor, format }: Pick<CapturedEntry, "text" | "actor" | "format">): string {
  const wraps = actor === null || !CHATS.has(format);
  // A bullet sets lines apart; within one line it is none.
  const lines = text
    .split("\n")
    .flatMap((line, i) => (i === 0 ? line.trim() : line.trim().replace(/^(?:[-*+•·]|\d{1,3}[.)])\s+(?=\S)/, "")) || []);
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      if (next === undefined) return line;
      const wrapped = wraps && line.length >= WRAPPED && /^\p{Ll}/u.test(next);
      return wrapped || needsNoMark(line, next) ? line : `${line};`;
    })
    .join(" ");
}

/** Whether a reader sees where a line ends and the next begins. */
function needsNoMark(line: string, next: string): boolean {
  // "✅" alone goes with what stands before it.
  if (!/[\p{L}\p{N}]/u.test(next)) return true;
  return (MARKED.test(line) && !PICTURE.test(line)) || UNFINISHED.test(line);
}

/** Behind a time as it is: what begins like a part of it is set apart. */
export function timed(marker: string, time: string, words: string): string {
  for (const between of [" ", ": ", " **·** "]) {
    const line = `${marker}${time}${between}${words}`;
    const read = readTimestamp(line, marker.length, Math.min(line.length, marker.length + 200));
    if (read?.span.start === marker.length && read.span.end === marker.length + time.length)
      return line.slice(marker.length).trimEnd();
  }
  return `${time} ${words}`.trimEnd();
}

/** Longer messages are shown as they were written. */
const MOST_LINES = 6;

/** What is shown as a sentence, and the lines that are shown as they are. */
export function divided({ text }: CapturedEntry): { shown: string; below: readonly string[] } {
  const [first = "", ...rest] = text.split("\n");
  const prose =
    rest.length < MOST_LINES &&
    rest.every((line) => !/^[ \t]/.test(line) && !/^\s*(?:at |\.\.\. |Caused by)/.test(line));
  // A bullet in a fence could be read as an entry of its own.
  if (prose || rest.some((line) => /^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(line))) return { shown: text, below: [] };
  return { shown: first, below: rest };
}

/** Lines in a fence that none of them can close. */
export function fenced(lines: readonly string[]): string[] {
  const longest = lines.reduce(
    (most, line) => Math.max(most, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)),
    2,
  );
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...lines.map((line) => line.trimEnd()), fence];
}

/** Text as text: nothing in it is markup, a link or a tag, and it is one line. */
export function escaped(text: string): string {
  const line = inLine(text);
  return literal(line, hasMathSigns(line));
}

/** More backticks fence lines in, which are none any more. */
const MOST_TICKS = 2;

/** The same of what chats write, where code stands between backticks as in Markdown. A bar would end a table's cell. */
function withCode(text: string): string {
  const line = inLine(text);
  const math = hasMathSigns(line);
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, ticks } of codeSpans(line)) {
    const code = line.slice(start, end);
    if (ticks > MOST_TICKS || code.includes("|")) continue;
    parts.push(literal(line.slice(at, start), math), code);
    at = end;
  }
  return [...parts, literal(line.slice(at), math)].join("");
}

function inLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, " ").trim();
}

/** Two signs of the dollar can set a formula between them. */
function hasMathSigns(line: string): boolean {
  return (line.match(/\$/g)?.length ?? 0) > 1;
}

function literal(line: string, math: boolean): string {
  const plain = line
    .replace(/[\\`*[\]|]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/~~/g, "\\~\\~")
    .replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, "&amp;")
    .replace(/</g, "&lt;");
  return math ? plain.replace(/\$/g, "\\$") : plain;
}

/** So many like lines become one entry. */
const LEAST_ALIKE = 3;

/**
 * Log lines that differ in numbers only as one entry each, at the first of them, that says how many there were and until
 * when. Lines of several kinds may alternate; what a person said stands between them.
 */
export function folded(entries: readonly CapturedEntry[]): CapturedEntry[] {
  const out: CapturedEntry[] = [];
  for (let i = 0; i < entries.length; ) {
    let end = i;
    while (end < entries.length && entries[end]?.actor === null) end++;
    append(out, alikeAsOne(entries.slice(i, end)));
    if (end < entries.length) out.push(entries[end] as CapturedEntry);
    i = end + 1;
  }
  return out;
}

function alikeAsOne(entries: readonly CapturedEntry[]): CapturedEntry[] {
  const groups = grouped(entries, likeness);
  return entries.flatMap((entry) => {
    const group = groups.get(likeness(entry)) as CapturedEntry[];
    const [first, last] = [group[0] as CapturedEntry, group.at(-1) as CapturedEntry];
    if (group.length < LEAST_ALIKE) return [entry];
    if (entry !== first) return [];
    const lastLine = group.reduce((most, one) => Math.max(most, one.lastLine), 0);
    return [{ ...first, text: `${first.text} (${group.length} times until ${last.time.slice(11, 19)})`, lastLine }];
  });
}

function likeness({ actor, format, text }: CapturedEntry): string {
  return JSON.stringify([actor, format, text.replace(/[\w-]+/g, (word) => (/\d/.test(word) ? "0" : word))]);
}
