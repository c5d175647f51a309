// Bullets, numbers and checkboxes at the start of a line: CommonMark's, and those that only a reader takes for one.
import type { Span } from "../text/span.ts";

interface Marker {
  /** The mark with its delimiter. */
  readonly span: Span;
  readonly ordered: boolean;
  /** What follows, without the white space between. */
  readonly rest: Span;
}

const COMMON = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/y;
const READER_BULLET = /[•●○◦▪▫■□▸▹►▶‣⁃∙·➢➤➔→⇒✦✔✓–—](?:\ufe0f?[ \t\u00a0\u3000]|\ufe0f?(?=[*[\p{L}\p{N}])|$)/uy;
const READER_NUMBER =
  /(?:\d{1,3}\\?[.)、．]|\(\d{1,3}\)|[ivx]{1,4}[.)]|[a-z]\))(?=[ \t\u00a0])|\d{1,2}[.)](?=\d{1,2}:\d\d)|\d{1,2}、/y;
/** A plain mark with a no-break space behind it. */
const NO_BREAK = /[-*+][\u00a0\u202f\u3000]/y;
/** A dash glued to its text: `-10:05 started`, `-Impact: …`; not `--`, not a negative number. */
const GLUED_DASH = /-(?=[\p{L}*_[`]|\d{1,2}[:.h]\d\d)/uy;
const GLUED_BULLET = /[*](?=\d{1,2}[:.h]\d\d)/y;

/** The marker of an item that CommonMark sees. */
export function itemMarker(text: string, span: Span): Marker | undefined {
  return match(COMMON, text, span);
}

/** A marker that a reader takes for one although CommonMark does not; `loose` also takes plain CommonMark marks (in a paragraph or indented code). */
export function readerBullet(text: string, span: Span, loose: boolean): Marker | undefined {
  return (
    match(READER_BULLET, text, span) ??
    match(READER_NUMBER, text, span) ??
    (loose
      ? (match(COMMON, text, span) ??
        match(NO_BREAK, text, span) ??
        match(GLUED_DASH, text, span) ??
        match(GLUED_BULLET, text, span))
      : undefined)
  );
}

/** A checkbox at the start of an item's text. */
export function checkbox(text: string, span: Span): { span: Span; done: boolean; rest: Span } | undefined {
  const found = /^\[([ \u00a0xX✓✔~-]?)\](?=\s|$)/u.exec(text.slice(span.start, span.start + 6));
  if (!found) return undefined;
  const end = span.start + found[0].length;
  return {
    span: { start: span.start, end },
    // `[-]` is cancelled: nobody is to do it any more.
    done: /[xX✓✔-]/u.test(found[1] as string),
    rest: skipSpace(text, end, span.end),
  };
}

function match(pattern: RegExp, text: string, span: Span): Marker | undefined {
  pattern.lastIndex = span.start;
  const found = pattern.exec(text);
  const end = span.start + (found?.[0].length ?? 0);
  if (!found || end > span.end) return undefined;
  return {
    span: { start: span.start, end: span.start + found[0].trimEnd().length },
    ordered: /[\divxa-z]/.test(found[0]),
    rest: skipSpace(text, end, span.end),
  };
}

function skipSpace(text: string, from: number, end: number): Span {
  let start = from;
  while (start < end && /\s/.test(text[start] as string)) start++;
  return { start, end };
}
