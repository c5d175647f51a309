// The last lines of a report, behind a rule across the page: who wrote it, and when; when it was over.
import type { Document, TextLine } from "../markdown/document.ts";

const BREAK = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/m;

/** The first line behind a rule across the page, where only plain text stands down to the next heading: who wrote the report, and when. */
export function opensSignature({ source, text }: Document, line: TextLine): boolean {
  const before = text[line.index - 1];
  if (line.form !== "text" || !before || !line.afterBlank) return false;
  if (!BREAK.test(source.slice(before.span.end, line.span.start))) return false;
  for (let i = line.index; i < text.length; i++) {
    const { form } = text[i] as TextLine;
    if (form === "heading") break;
    if (form !== "text") return false;
  }
  return true;
}

/** Where the lines behind the last such rule of the document begin, in UTF-16 units; `Infinity` where there are none. */
export function signatureOf(document: Document): number {
  const { text } = document;
  const last = text.findLastIndex(({ form }) => form !== "text");
  const first = text.slice(last + 1).find((line) => opensSignature(document, line));
  return first ? first.span.start : Number.POSITIVE_INFINITY;
}
