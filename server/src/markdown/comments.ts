// HTML comments: what stands in them is not read.
import type { Span } from "../text/span.ts";

/** The spans of HTML comments, in order. One that is never closed is not taken for a comment. `skip` spans (fences) hold none. */
export function readComments(source: string, skip: readonly Span[]): Span[] {
  const found: Span[] = [];
  let next = 0;
  let at = source.indexOf("<!--");
  while (at >= 0) {
    while (next < skip.length && (skip[next] as Span).end <= at) next++;
    const fence = skip[next];
    if (fence && fence.start <= at) {
      at = source.indexOf("<!--", fence.end);
      continue;
    }
    const close = source.indexOf("-->", at + 4);
    if (close < 0) break;
    found.push({ start: at, end: close + 3 });
    at = source.indexOf("<!--", close + 3);
  }
  return found;
}
