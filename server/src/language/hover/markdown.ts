// Words of a document inside our Markdown. Documents are hostile: nothing of them is read as Markdown, HTML or a link.

import type { Span } from "../../text/span.ts";

/** What is told of a place. */
export interface HoverText {
  readonly span: Span;
  readonly markdown: string;
}

/** Text as a code span: of no effect, whatever it holds. */
export function code(text: string): string {
  // Characters that turn the direction of a line, and controls, would show what is not there.
  const shown = text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu, " ").trim();
  if (shown === "") return "";
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = longest > 0 ? " " : "";
  return `${fence}${gap}${shown}${gap}${fence}`;
}

/** For clients that show no Markdown: without our marks. */
export function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\[([^\][]{1,200})\]\((https?:[^()\s]{1,300})\)/g, "$1 ($2)")
    .replace(/\*\*/g, "")
    .replace(/`+ ?/g, (run) => (run.endsWith(" ") ? " " : ""));
}
