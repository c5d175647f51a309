// How lines flow together as rendered: wrapped lines go on what stands above, a break begins anew, footnotes stand apart.
import type { Block, Document, TextLine } from "../../markdown/document.ts";
import type { Span } from "../../text/span.ts";

const HARD_BREAK = /(?: {2}|\\|<br *\/?>\s*)$/i;
const SENTENCE_END = /[.!?。！？:：…][*_`"')\]”’）]*$/;
const BREAK = /<br *\/?>/gi;

/** Whether a line of text is a wrapped one: it goes on the paragraph of a list item, and no hard break stands between. */
export function isWrapped(document: Document, line: TextLine): boolean {
  return (line.depth > 0 || line.lazy) && followsOn(document, line);
}

/** Whether a line of text stands right below another one, with no hard break between. */
export function followsOn({ text, lines }: Document, line: TextLine): boolean {
  if (line.form !== "text" || line.afterBlank) return false;
  const above = text[line.index - 1];
  if (above?.line !== line.line - 1 || (above.form !== "item" && above.form !== "text")) return false;
  return !HARD_BREAK.test(lines.textOf(above.line).slice(-12));
}

/** Whether the line above ends what it says, or leads into this one. */
export function sentenceEndsAbove({ source, text }: Document, line: TextLine): boolean {
  const above = text[line.index - 1];
  return (
    above !== undefined &&
    SENTENCE_END.test(source.slice(Math.max(above.text.start, above.text.end - 12), above.text.end))
  );
}

/** The parts of a line behind line breaks within it; they begin anew as rendered. */
export function partsBehindBreaks(source: string, { form, text }: TextLine): Span[] {
  if (form !== "text" && form !== "item" && form !== "html") return [];
  const words = source.slice(text.start, text.end);
  if (!/<br/i.test(words)) return [];
  const starts = [...words.matchAll(BREAK)].map((found) => text.start + found.index + found[0].length);
  return starts.map((start, i) => ({
    start,
    end: starts[i + 1] === undefined ? text.end : breakBefore(source, starts[i + 1] as number),
  }));
}

function breakBefore(source: string, at: number): number {
  return source.lastIndexOf("<", at - 1);
}

/** The lines of footnotes' definitions: `[^1]: …` and what is indented below. */
export function footnoteLines({ source }: Document, lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const found = new Set<TextLine>();
  let inside = false;
  for (const line of lines) {
    if (line.depth === 0 && /^\[\^[^\]\s]{1,80}\]:/.test(source.slice(line.text.start, line.text.start + 90)))
      inside = true;
    else if (line.form === "heading" || (line.afterBlank && line.indent < 2)) inside = false;
    if (inside) found.add(line);
  }
  return found;
}

/** Fences without an end: whoever wrote one forgot to close it, and what follows is no code. */
export function openFences({ blocks, lines }: Document): Span[] {
  const open = (all: readonly Block[]): Span[] =>
    all.flatMap((block) => {
      if (block.type !== "code") return open(block.children);
      const closed =
        block.lastLine > block.firstLine && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.textOf(block.lastLine));
      return block.fenced && !closed ? [block.span] : [];
    });
  return open(blocks);
}

/** The last line of the paragraph that `line` stands in. */
export function endOfParagraph(text: readonly TextLine[], line: TextLine): TextLine {
  let last = line;
  for (let next = text[last.index + 1]; next?.form === "text" && next.group === line.group; next = text[last.index + 1])
    last = next;
  return last;
}

/** A line of fewer UTF-16 units is not wrapped: it is a caption, or who speaks. */
const WRAPPED_FROM = 40;

/** Whether the line above is so long that the sentence may go on below it. */
export function mayGoOnBelow({ text }: Document, { index }: TextLine): boolean {
  const above = text[index - 1];
  return above !== undefined && above.text.end - above.text.start >= WRAPPED_FROM;
}
