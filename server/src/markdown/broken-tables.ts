// Tables that only a reader sees, as the line below their header is no delimiter row: a column too few, plus signs, long dashes.
import type { Lines } from "../text/lines.ts";
import type { Block, Table } from "./document.ts";

/** Bars with what stands for a delimiter between them: `|---|`, `--- | ---`, `+---+---+`, `|===|===|`. */
const DASHES = /^[ \t>]{0,12}[|+:]?[ \t]*[-=—–_][-=—–_:|+ \t]*$/;

const BEGINNINGS = " \t>|+:-=—–_";

type LeafOf = (line: number) => Block | undefined;

/** Those tables by each of their lines; the line of dashes is one of them. `text`: the source; `leafOf` gives the block that a line stands in. */
export function brokenTables(text: string, lines: Lines, leafOf: LeafOf): ReadonlyMap<number, Table> {
  const found = new Map<number, Table>();
  for (let n = 1; n < lines.count; n++) {
    // Looked at first, as it is quick: hardly any line begins so.
    if (!BEGINNINGS.includes(text.charAt(lines.startOf(n))) || found.has(n) || !isProse(leafOf(n))) continue;
    const dashes = lines.textOf(n);
    if (dashes.length > LONGEST || !DASHES.test(dashes) || !standsBelowHeader(lines, n, dashes, leafOf)) continue;
    let last = n;
    while (last + 1 < lines.count && isProse(leafOf(last + 1)) && hasBar(lines.textOf(last + 1))) last++;
    if (last === n) continue;
    const table: Table = { header: undefined, firstLine: n - 1, lastLine: last };
    for (let line = n - 1; line <= last; line++) found.set(line, table);
  }
  return found;
}

/** A longer line is no line of dashes. UTF-16 units. */
const LONGEST = 400;

/** Whether a header stands above the dashes and opens its block, with bars in the dashes or at the start of header and row. */
function standsBelowHeader(lines: Lines, n: number, dashes: string, leafOf: LeafOf): boolean {
  const [above, header] = [leafOf(n - 1), lines.textOf(n - 1)];
  if (!isProse(above) || above?.firstLine !== n - 1 || !hasBar(header)) return false;
  const opens = (line: number) => line < lines.count && /^[ \t>]*\|/.test(lines.textOf(line));
  return /[|+]/.test(dashes) || (opens(n - 1) && opens(n + 1));
}

function isProse(leaf: Block | undefined): boolean {
  return leaf?.type === "paragraph" || (leaf?.type === "heading" && leaf.setext);
}

function hasBar(text: string): boolean {
  return /(?<!\\)\|/.test(text);
}
