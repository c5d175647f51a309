// What must hold of the help in any text: it never throws, and what it points at is there.
import { type Analysis, analyse } from "../../server/src/analyse.ts";
import { codeLenses } from "../../server/src/language/code-lenses.ts";
import { suggestionsFor } from "../../server/src/language/completion/index.ts";
import { documentLinks } from "../../server/src/language/document-links.ts";
import { foldingRanges } from "../../server/src/language/folding.ts";
import { hoverAt } from "../../server/src/language/hover/index.ts";
import { inlayHints } from "../../server/src/language/inlay-hints.ts";
import { continuation } from "../../server/src/language/list-continuation.ts";
import { selectionRange } from "../../server/src/language/selection-ranges.ts";
import { symbolsLike, symbolsOf } from "../../server/src/language/workspace-symbols.ts";
import type { Span } from "../../server/src/text/span.ts";

/** Lines of a text that are tried. */
const MOST_LINES = 12;
const HOST = { issue: "https://h.example/{id}", commit: "https://h.example/c/{id}" };
const AROUND = {
  now: Date.UTC(2026, 10, 20, 12),
  today: "2026-11-20",
  settings: { userZone: "Europe/Berlin", tickets: [{ pattern: "[A-Z]{2,5}-\\d+", link: "https://t.example/{id}" }] },
  codeOwners: ["@acme/web"],
  others: () => [],
  reread: (text: string) => analyse(text),
  invoked: true,
};

/** In words what does not hold; the words before the first colon name the check. */
export function brokenHelp(analysis: Analysis): string[] {
  const { document } = analysis;
  const { lines } = document;
  const step = Math.max(1, Math.ceil(lines.count / MOST_LINES));
  const wrong: string[] = [];
  const around = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;
  for (let line = 0; line < lines.count; line += step) {
    const { start, end } = lines.spanOf(line);
    const marker =
      /^\s{0,20}(?:\S{1,4}\s)?/.exec(document.source.slice(start, Math.min(end, start + 30)))?.[0].length ?? 0;
    for (const offset of new Set([start, start + marker, (start + end) >> 1, end])) {
      for (const { span, label } of suggestionsFor(analysis, offset, AROUND))
        if (!around(span, offset) || span.start < start || span.end > end)
          wrong.push(`completion: ${label}: not at the caret`);
      const told = hoverAt(analysis, offset, "Asia/Kathmandu");
      if (told && !around(told.span, offset)) wrong.push("hover: not where it was asked");
      for (let one = selectionRange(analysis, offset); one.parent; one = one.parent) {
        const [inner, outer] = [one.range, one.parent.range];
        const within =
          lines.offsetAt(outer.start) <= lines.offsetAt(inner.start) &&
          lines.offsetAt(inner.end) <= lines.offsetAt(outer.end);
        if (!within) wrong.push("selection: a range is not within the next");
      }
    }
    for (const { span } of continuation(analysis, line))
      if (span.end > end) wrong.push("enter: an edit behind the caret");
  }
  const whole = { start: 0, end: document.source.length };
  for (const mode of ["elapsed", "utc"] as const) inlayHints(analysis, whole, mode);
  for (const { line } of codeLenses(analysis, AROUND.today))
    if (line >= lines.count) wrong.push("lens: behind the text");
  const folds = foldingRanges(analysis, true);
  if (folds.some(({ startLine, endLine }) => endLine <= startLine || endLine >= lines.count))
    wrong.push("folds: no lines");
  documentLinks(analysis, AROUND.settings.tickets, HOST);
  symbolsLike(symbolsOf("file:///a.md", analysis), "e");
  return wrong;
}
