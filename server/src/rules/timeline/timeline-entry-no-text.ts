// timeline-entry-no-text: a time with nothing that happened.
import type { Entry } from "../../postmortem/model.ts";
import { quote, seenText } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

/** Entries of one list stand at most so many lines apart. */
const NEAR = 2;

function check({ document, postmortem }: RuleInput): Report[] {
  const { source } = document;
  const seen = (start: number, end: number) => seenText(document, { start, end });
  const lines = postmortem.timeline.entries.map((entry) => document.lines.lineAt(entry.timeSpan.start));
  return listsOf(postmortem.timeline.entries, lines).flatMap((entries) => {
    const bare = entries.filter(({ span, timeSpan, textSpan }) => {
      if (saysSomething(seen(textSpan.start, textSpan.end))) return false;
      return !saysSomething(seen(span.start, timeSpan.start) + seen(Math.max(timeSpan.end, span.start), span.end));
    });
    // Of a list of times alone what stands above it tells what they are.
    const isTable = entries.some(({ shape }) => shape === "row");
    if (!isTable && bare.length > 1 && bare.length === entries.length) return [];
    return bare.map(({ timeSpan }) => ({
      span: timeSpan,
      message: `Nothing is told for “${quote(source, timeSpan, 40)}”, so readers cannot tell what happened then. Say it in a few words, or remove the time.`,
    }));
  });
}

/** Entries that stand together. */
function listsOf(entries: readonly Entry[], lines: readonly number[]): Entry[][] {
  const lists: Entry[][] = [];
  for (const [i, entry] of entries.entries()) {
    const near = i > 0 && Math.abs((lines[i] ?? 0) - (lines[i - 1] ?? 0)) <= NEAR;
    if (near) lists.at(-1)?.push(entry);
    else lists.push([entry]);
  }
  return lists;
}

/** Words, digits, a picture or a sign; list and table marks are none. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.replace(/^\s*\d{1,4}[.)]\s/, ""));
}

export const timelineEntryNoText: Rule = {
  id: "timeline-entry-no-text",
  group: "timeline",
  summary: "A time of the timeline without an event.",
  defaultSeverity: "warning",
  rationale:
    "A time alone tells that something happened, and keeps what it was from the reader. Most often it was put down as a " +
    "reminder while the incident went on, and nobody came back to it.",
  fixes: [],
  check,
};
