// Where the timeline begins in the text.
import type { Analysis } from "../analyse.ts";

/** The line (from 0) of the heading, or what stands for one, that the first entry stands under; that of the first entry where there is none. */
export function timelineLine({ document, postmortem }: Analysis): number | undefined {
  const [first] = postmortem.timeline.entries;
  if (!first) return undefined;
  const around = postmortem.sections.filter(
    ({ kinds, form, body }) =>
      form === "heading" && kinds.includes("timeline") && body.start <= first.span.start && first.span.start < body.end,
  );
  const heading = around.reduce<(typeof around)[number] | undefined>(
    (best, one) => (!best || one.level > best.level ? one : best),
    undefined,
  );
  return document.lines.lineAt(heading?.span.start ?? first.span.start);
}
