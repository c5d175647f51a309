// Where a new timeline entry belongs: in the timeline, as its time says; else behind the block that the caret is in.
// Pure: lines and times are given.

/** An entry that is there: lines from 0, the last one included. */
export interface PlacedEntry {
  readonly first: number;
  readonly last: number;
  /** Milliseconds since 1970 UTC; null where it cannot be told. */
  readonly at: number | null;
}

export interface EntryPlace {
  /** `here`: joins the line of the caret. `after`, `before`: a line of its own beside `line`. */
  readonly side: "here" | "after" | "before";
  readonly line: number;
  /** The line whose form it takes. */
  readonly like: number;
}

const FORM = /^\s*(?:\||(?:[-*+\u2022]|\d{1,9}[.)])(?:\s|$))/;
const DELIMITER = /^(?=[^-]*-)[\s:|-]*$/;

/**
 * @param caret line of the caret, from 0
 * @param entries of the timeline in document order
 * @param now milliseconds since 1970 UTC
 */
export function placeOfEntry(
  lines: readonly string[],
  caret: number,
  entries: readonly PlacedEntry[],
  order: "ascending" | "descending" | null,
  now: number,
): EntryPlace {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return besideBlock(lines, caret);
  let end = last.last;
  while (isFilled(lines[end + 1])) end++;
  const inside = caret >= first.first && caret <= end;
  if (inside && FORM.test(lines[caret] ?? "")) return { side: "here", line: caret, like: caret };
  const own = inside ? entries.findLast((entry) => entry.first <= caret) : undefined;
  if (own) return after(own);
  if (order === "descending") {
    const older = entries.find(({ at }) => at !== null && at <= now) ?? first;
    return { side: "before", line: older.first, like: older.first };
  }
  return after(entries.findLast(({ at }) => at === null || at <= now) ?? last);
}

function after(entry: PlacedEntry): EntryPlace {
  return { side: "after", line: entry.last, like: entry.first };
}

/** Without a timeline: an item joins items, a row joins rows, an empty line is taken, all else is left whole. */
function besideBlock(lines: readonly string[], caret: number): EntryPlace {
  const line = lines[caret] ?? "";
  const closed = fenceEnd(lines, caret);
  if (closed !== undefined) return { side: "after", line: closed, like: closed };
  if (/^\s*\|/.test(line) && DELIMITER.test(lines[caret + 1] ?? "")) {
    return { side: "after", line: caret + 1, like: caret };
  }
  if (!isFilled(line) || FORM.test(line)) return { side: "here", line: caret, like: caret };
  let end = caret;
  if (!/^ {0,3}#{1,6}\s/.test(line)) {
    while (isFilled(lines[end + 1]) && !/^ {0,3}#{1,6}\s/.test(lines[end + 1] ?? "")) end++;
  }
  return { side: "after", line: end, like: end };
}

/** What ends front matter, by what opens it. */
const CLOSING: Readonly<Record<string, RegExp>> = { "---": /^(?:---|\.\.\.)\s*$/, "+++": /^\+{3}\s*$/ };

/** The last line of the fenced code or the front matter that a line is in. */
function fenceEnd(lines: readonly string[], caret: number): number | undefined {
  let open: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark =
      /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? (index === 0 ? /^(---|\+\+\+)\s*$/.exec(line)?.[1] : undefined);
    const closes = open !== undefined && (CLOSING[open]?.test(line) ?? mark?.startsWith(open));
    if (index > 0 && closes) {
      if (index >= caret) return index;
      open = undefined;
    } else if (open === undefined) {
      if (index > caret) return undefined;
      open = mark;
    }
  }
  return open === undefined ? undefined : lines.length - 1;
}

function isFilled(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== "";
}
