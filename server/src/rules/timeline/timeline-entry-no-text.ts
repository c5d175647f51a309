// timeline-entry-no-text: a time with nothing that happened.
import { quote, seenText } from "../support/places.ts";
import type { Report, Rule, RuleInput } from "../types.ts";

function check({ document, postmortem }: RuleInput): Report[] {
  const { source } = document;
  const seen = (start: number, end: number) => seenText(document, { start, end });
  return postmortem.timeline.entries
    .filter(({ span, timeSpan, textSpan }) => {
      const rest = seen(span.start, timeSpan.start) + seen(Math.max(timeSpan.end, span.start), span.end);
      return !saysSomething(seen(textSpan.start, textSpan.end)) && !saysSomething(rest);
    })
    .map(({ timeSpan }) => ({
      span: timeSpan,
      message: `Nothing is told for “${quote(source, timeSpan, 40)}”, so readers cannot tell what happened then. Say it in a few words, or remove the time.`,
    }));
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
