// The check that every fix stands before anybody sees it: its edits can be carried out, and lose nothing.
import { plain } from "../../postmortem/skeletons/index.ts";
import { applyEdits, type Edit, joined } from "../../text/edits.ts";
import { once } from "../../text/memo.ts";
import { slice } from "../../text/span.ts";
import type { Checked, CheckedFix, Fix, FixTraits } from "../types.ts";

/** Longest text, in UTF-16 units, that a fix may replace by another: a date, a time, a zone, a name. */
const LONGEST_REPLACED = 60;
const MARK = "\ufeff";

/** The fix of a text; made at the first call, and checked. */
export function checkedFix(source: string, fix: Fix): CheckedFix {
  const { edits: _, resolve: __, ...traits } = fix as FixTraits & { edits?: unknown; resolve?: unknown };
  return { ...traits, resolve: once(() => resolved(source, fix)) };
}

function resolved(source: string, fix: Fix): Checked {
  if (fix.asks !== undefined) return { edits: [] };
  try {
    const made = "resolve" in fix ? fix.resolve() : fix;
    return "impossible" in made ? made : checkedEdits(source, made.edits, fix);
  } catch (error) {
    return { fault: `it throws ${String(error)}` };
  }
}

/**
 * The edits in document order, none of them before a byte order mark; or what does not hold: each lies within the text and
 * splits no character or line end, no two overlap, together they change something, and nothing is lost.
 */
export function checkedEdits(source: string, made: readonly Edit[], traits: FixTraits): Checked {
  const edits = joined(made.map((edit) => behindMark(source, edit)));
  for (const [i, { span }] of edits.entries()) {
    const { start, end } = span;
    if (!(0 <= start && start <= end && end <= source.length))
      return { fault: `an edit reaches from ${start} to ${end}` };
    if ([start, end].some((at) => splits(source, at))) return { fault: `an edit at ${start} splits a character` };
    if (start < (edits[i - 1]?.span.end ?? 0)) return { fault: `two edits overlap at ${start}` };
  }
  const written = traits.snippet ? edits.map(({ span, text }) => ({ span, text: plain(text) })) : edits;
  if (applyEdits(source, written) === source) return { fault: "it changes nothing" };
  const lost = lostBy(source, written, traits);
  return lost === "" ? { edits } : { fault: `it loses ${JSON.stringify(lost.slice(0, 40))}` };
}

/** A byte order mark stays what the text begins with. */
function behindMark(source: string, edit: Edit): Edit {
  if (!source.startsWith(MARK) || edit.span.start !== 0) return edit;
  const text = edit.text.startsWith(MARK) ? edit.text.slice(1) : edit.text;
  return { span: { start: 1, end: Math.max(1, edit.span.end) }, text };
}

/** Whether an offset lies within a pair of surrogates or between CR and LF. */
function splits(source: string, at: number): boolean {
  const [before, behind] = [source.charCodeAt(at - 1), source.charCodeAt(at)];
  if (before === 0x0d) return behind === 0x0a;
  return before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000;
}

/** The visible characters that edits take away and put nowhere; a few words in the place of others are no loss. */
function lostBy(source: string, edits: readonly Edit[], { removes }: FixTraits): string {
  const counts = new Map<string, number>();
  const count = (text: string, by: number) => {
    for (const char of text) if (char.trim() !== "") counts.set(char, (counts.get(char) ?? 0) + by);
  };
  for (const { span, text } of edits) {
    const taken = slice(source, span);
    const replaced = text !== "" && taken.length <= LONGEST_REPLACED && !/[\r\n]/.test(taken);
    if (!replaced && !(removes && text === "")) count(taken, 1);
    count(text, -1);
  }
  return [...counts].map(([char, left]) => char.repeat(Math.max(0, left))).join("");
}
