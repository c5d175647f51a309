// A timeline entry for the present moment, in the form of the line it joins. Pure: the moment is given.

export interface EntrySnippet {
  /** Snippet syntax, one line, with a leading line end when it goes below the line. */
  readonly snippet: string;
  /** The line has nothing but its marker, so the entry takes its place. */
  readonly replaceLine: boolean;
}

/** The tab stop for what happened, in snippet syntax. */
export const blank = `\${1:what happened}`;

const bullet = /^(\s*)([-*+\u2022]|\d{1,9}[.)])(\s+)/;

/** `2023-03-08 14:05 UTC` */
export function utcStamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/**
 * The entry to insert at `line`: a row below a table row, an item below an item (or in the place of an empty one),
 * an item of its own elsewhere.
 * @param line without its line end
 */
export function entryFor(line: string, moment: Date): EntrySnippet {
  const stamp = utcStamp(moment);
  if (/^\s*\|/.test(line)) return { snippet: `\n${rowLike(line, stamp)}`, replaceLine: false };
  const item = bullet.exec(line);
  const marker = item ? `${item[2]}${item[3]}` : "- ";
  const entry = `${marker}${stamp} – ${blank}$0`;
  // Behind the line a line end keeps its indentation, so only a replaced line repeats it.
  if (item && line.trim() === item[2]) return { snippet: `${item[1]}${entry}`, replaceLine: true };
  if (item) return { snippet: `\n${entry}`, replaceLine: false };
  if (line.trim() === "") return { snippet: entry, replaceLine: true };
  return { snippet: `\n\n${entry}`, replaceLine: false };
}

/** The entry as a line of its own in the form of another line, with its indentation. Snippet syntax. */
export function entryLike(line: string, moment: Date): string {
  const stamp = utcStamp(moment);
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  if (/^\s*\|/.test(line)) return `${indent}${rowLike(line, stamp)}`;
  const item = bullet.exec(line);
  return `${item ? `${indent}${item[2]}${item[3]}` : "- "}${stamp} – ${blank}$0`;
}

/** Whether a line is an item or a row, which others of its kind may follow without an empty line. */
export function isListed(line: string): boolean {
  return /^\s*\|/.test(line) || bullet.test(line);
}

/** A row with as many cells as `row` has; the second one to fill in. */
function rowLike(row: string, stamp: string): string {
  const cells = row
    .trim()
    .replace(/\\\|/g, "")
    .replace(/^\||\|$/g, "")
    .split("|").length;
  const rest = Array.from({ length: Math.max(1, cells - 1) }, (_, index) => (index === 0 ? blank : `$${index + 1}`));
  return `| ${[stamp, ...rest].join(" | ")} |$0`;
}
