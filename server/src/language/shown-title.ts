// What a report is called where it is listed or drawn.
import type { Analysis } from "../analyse.ts";
import { statedTitle } from "../rules/support/title.ts";
import type { Span } from "../text/span.ts";
import { readableLine } from "./places.ts";

type Read = Pick<Analysis, "document" | "postmortem">;

/** Where the title stands: the heading above all, else what is stated as one or stands above the parts, else the first heading. */
export function shownTitleSpan({ document, postmortem }: Read): Span | undefined {
  const { titleSpan } = postmortem.incident;
  const line = titleSpan && document.text.find(({ text }) => text.start === titleSpan.start);
  if (line?.form === "heading" && line.level === 1) return titleSpan;
  const span = statedTitle(document, postmortem)?.span;
  return span ? unquoted(document.source, span) : titleSpan;
}

/** Within the quotation marks that YAML or TOML want. */
function unquoted(source: string, { start, end }: Span): Span {
  return /^(["']).*\1$/s.test(source.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The title as a reader of the rendered page sees it; null without one. */
export function shownTitle(read: Read, limit?: number): string | null {
  const span = shownTitleSpan(read);
  return (span && readableLine(read.document.source, span, limit)) || null;
}
