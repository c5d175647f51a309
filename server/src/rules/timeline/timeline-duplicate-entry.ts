// timeline-duplicate-entry: the same entry stands twice in one timeline.
import type { Document } from "../../markdown/document.ts";
import type { Entry } from "../../postmortem/model.ts";
import type { Edit } from "../../text/edits.ts";
import { remembered } from "../../text/remembered.ts";
import { slice } from "../../text/span.ts";
import { lineNumber, quote } from "../support/places.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  const first = new Map<string, Entry>();
  return repeated(document, postmortem.timeline.entries).flatMap((entry) => {
    const key = entryKey(document, entry);
    if (key === undefined) return [];
    const before = first.get(key);
    if (!before) {
      first.set(key, entry);
      return [];
    }
    const line = lineNumber(document, before.timeSpan.start);
    return [
      {
        span: entry.timeSpan,
        message: `“${quote(document.source, entry.timeSpan, 40)}” with the same words stands on line ${line} already. Readers wonder whether it happened twice; remove one, or say what was different.`,
        related: [{ span: before.timeSpan, message: "The same entry stands here" }],
        fixes: [removal(document, before, entry)],
      },
    ];
  });
}

/** The entries whose words stand in another one, too: a quick look, since most do not. */
function repeated({ source }: Document, entries: readonly Entry[]): Entry[] {
  const counts = new Map<string | undefined, number>();
  const told = entries.map(({ textSpan }) => wordsIn(slice(source, textSpan)));
  for (const words of told) counts.set(words, (counts.get(words) ?? 0) + 1);
  return entries.filter((_, i) => (counts.get(told[i]) ?? 0) > 1);
}

/** What makes two entries the same: group, time and words; undefined where there are no words. */
export function entryKey({ source }: Document, { group, time, instant, written, textSpan }: Entry): string | undefined {
  const text = wordsIn(slice(source, textSpan));
  if (text === undefined || (instant === undefined && !written.relative)) return undefined;
  const end = written.end ? slice(source, written.end.span) : "";
  return JSON.stringify([group, instant ?? null, time.offset ?? null, written.relative ?? null, end, text]);
}

/** Without emphasis, in lower case, with single blanks; undefined where there is no letter. */
const wordsIn = remembered((written) => {
  const text = written
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  return /\p{L}/u.test(text) ? text : undefined;
});

/** The second one goes, where it has nothing that the first one lacks. */
function removal(document: Document, before: Entry, entry: Entry): Fix {
  const same = wholeOf(document, before) === wholeOf(document, entry);
  const alone = lineEntries(document, entry);
  const base = { id: "remove", title: "Remove the second one", safe: same && alone, removes: true };
  if (!alone) return { ...base, resolve: () => ({ impossible: "Other text shares its line; remove it by hand" }) };
  if (!same)
    return { ...base, resolve: () => ({ impossible: "The two differ in what belongs to them; join them by hand" }) };
  return { ...base, edits: [linesOf(document, entry)] };
}

/** The entry's lines without list marks and numbers. */
function wholeOf({ source }: Document, { span }: Entry): string {
  return slice(source, span)
    .replace(/^[\s>]*(?:[-*+•]|\d{1,4}[.)])?\s*/, "")
    .replace(/[ \t]+/g, " ")
    .trim();
}

function lineEntries({ lines, source }: Document, { span }: Entry): boolean {
  const first = lines.startOf(lines.lineAt(span.start));
  const { end } = lines.spanOf(lines.lineAt(span.end));
  return !source.slice(first, span.start).trim() && !source.slice(span.end, end).trim();
}

/** Its lines with their ends; of blank lines on both sides those behind it go as well. */
function linesOf({ lines, source }: Document, { span }: Entry): Edit {
  const first = lines.lineAt(span.start);
  let last = lines.lineAt(span.end);
  if (last > first && lines.startOf(last) === span.end) last--;
  while (last > first && !lines.textOf(last).trim()) last--;
  let next = last + 1;
  if (first > 0 && !lines.textOf(first - 1).trim()) while (next < lines.count - 1 && !lines.textOf(next).trim()) next++;
  const atEnd = next >= lines.count;
  // The last line of the text has no end of its own: the one before it goes.
  const start = atEnd && first > 0 ? lines.spanOf(first - 1).end : lines.startOf(first);
  return { span: { start, end: atEnd ? source.length : lines.startOf(next) }, text: "" };
}

export const timelineDuplicateEntry: Rule = {
  id: "timeline-duplicate-entry",
  group: "timeline",
  summary: "The same time with the same words, twice.",
  defaultSeverity: "information",
  rationale:
    "When notes of several people are pasted together, an entry easily comes twice. A reader takes it for two events: two " +
    "restarts, two pages.",
  fixes: [{ title: "Remove the second one, when nothing else belongs to it", safe: true }],
  check,
};
