// "TODO(dana): how did we notice?": a note by which those who write a report leave something to one of them, as programmers do in code.
import { anyOf, pattern } from "../languages/patterns.ts";
import type { Document, TextLine } from "../markdown/document.ts";
import type { Span } from "../text/span.ts";
import type { Kind } from "./model.ts";

const NAME = "@?[\\p{L}][\\p{L}\\p{N}_.’'-]{0,30}";
const mark = () => anyOf("placeholders", "mark");
/** `TODO(dana): …`, `TODO @dana …`, `FIXME (Ana Ruiz) …` in front of a text, a value or a sentence; "the TODO(dana) stub" tells of code. */
const TO_SOMEBODY = pattern(
  () => `(?<=(?:^|[:：.!?。|])[\\s*_]{0,4})${mark()} ?(?:\\(@?\\p{L}[\\p{L}\\p{N}_.’' -]{0,50}\\)|@[\\p{L}\\p{N}_])`,
  "u",
);
/** `(TODO: when?)`, `[TODO dana: numbers]`. */
const IN_BRACKETS = pattern(
  () =>
    `\\(${mark()}(?: ${NAME})?\\s?[:：–—-]\\s?[^()\\n]{1,120}\\)|\\[${mark()}(?: ${NAME})?\\s?[:：–—-]\\s?[^[\\]\\n]{1,120}\\](?!\\()`,
  "u",
);
/** "TODO: who was paged first?": a question asks for words of the report. */
const ASKS = pattern(() => `^[\\s*_]{0,4}${mark()}[\\s*_]{0,4}[:：–—-][^\\n]{2,160}[?？][\\s*_)]{0,4}$`, "u");
const MAY_BE = pattern(mark, "u");

/** Where such a note stands in a line: to its end, or to that of its brackets. */
export function noteToWriter(text: string): Span | undefined {
  if (!MAY_BE.test(text)) return undefined;
  const bracketed = IN_BRACKETS.exec(text);
  if (bracketed) return { start: bracketed.index, end: bracketed.index + bracketed[0].length };
  const named = TO_SOMEBODY.exec(text);
  if (named) return { start: named.index, end: text.trimEnd().length };
  return ASKS.test(text) ? { start: MAY_BE.exec(text)?.index ?? 0, end: text.trimEnd().length } : undefined;
}

/** Parts in which nobody looks for a task. */
const TELLING: readonly Kind[] = ["summary", "impact", "detection", "timeline", "root-cause"];
const OPENS = pattern(() => `^[\\s*_]{0,4}${mark()}[\\s*_]{0,4}[:：–—-]`, "u");

/** "TODO: ask Ada" and nothing else below the heading of a part that tells something: its writer is to ask. */
export function isNoteForPart({ text }: Document, line: TextLine, kinds: () => readonly Kind[]): boolean {
  const [above, below] = [text[line.index - 1], text[line.index + 1]];
  return (
    above?.form === "heading" &&
    (below?.form ?? "heading") === "heading" &&
    line.checkbox === undefined &&
    OPENS.test(line.said) &&
    kinds().some((kind) => TELLING.includes(kind))
  );
}
