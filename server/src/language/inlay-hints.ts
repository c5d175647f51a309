// Hints behind the times of a timeline: how long since the impact began, or the time in UTC.

import type { InlayHint } from "vscode-languageserver";
import type { Analysis } from "../analyse.ts";
import { overlaps, type Span } from "../text/span.ts";
import { wallAt } from "../time/instant.ts";
import { isoDay, two } from "../time/iso.ts";
import { shortElapsed } from "./elapsed.ts";
import { unnamedView } from "./timeline-view.ts";

export type InlayHintMode = "off" | "elapsed" | "utc";

/** Those of the entries in a stretch of the text. */
export function inlayHints(analysis: Analysis, { start, end }: Span, mode: InlayHintMode): InlayHint[] {
  if (mode === "off") return [];
  const { document, postmortem } = analysis;
  const stretch = { start, end: end + 1 };
  const view = mode === "elapsed" ? unnamedView(analysis).entries : [];
  const from = view.find(({ sinceImpact }) => sinceImpact === 0)?.range.start.line;
  return postmortem.timeline.entries.flatMap(({ timeSpan, instant, absolute, time }, id) => {
    if (!overlaps(timeSpan, stretch)) return [];
    const label =
      mode === "elapsed" ? elapsedOf(view[id]?.sinceImpact) : absolute ? utcOf(instant, time.offset) : undefined;
    if (label === undefined) return [];
    const tooltip =
      mode === "elapsed"
        ? `Since the impact began${from === undefined ? "" : `, line ${from + 1}`}`
        : "The same moment in UTC";
    return [{ position: document.lines.positionAt(timeSpan.end), label, paddingLeft: true, tooltip }];
  });
}

/** The beginning itself needs no hint. */
function elapsedOf(ms: number | null | undefined): string | undefined {
  return ms === null || ms === undefined || ms === 0 ? undefined : shortElapsed(ms);
}

/** `08:41 UTC`, with the date where it is another; undefined where the time is in UTC already. */
function utcOf(instant: number | undefined, offset: number | undefined): string | undefined {
  if (instant === undefined || offset === undefined || offset === 0) return undefined;
  const [utc, own] = [wallAt(instant, 0), wallAt(instant, offset)];
  const date = utc.day === own.day ? "" : `${isoDay(utc)} `;
  return `${date}${two(utc.hour)}:${two(utc.minute)} UTC`;
}
