// Headings: CommonMark's, and those that only a reader sees (no space behind the marks, an underline of another form).
import type { Lines } from "../text/lines.ts";
import { type Span, trim } from "../text/span.ts";
import type { Block, LineForm } from "./document.ts";

interface Heading {
  readonly level: number;
  readonly text: Span;
  readonly marker: Span | undefined;
  readonly underline: Span | undefined;
  readonly malformed: boolean;
}

/** Longest line that reads as an underlined heading; a longer one is a paragraph with a rule below it. */
const LONGEST_UNDERLINED = 100;

/** What line `n` (its content at `span`, in block `leaf`) is as a heading: the heading, `"underline"` for the line below one, or undefined. */
export function headingOf(
  text: string,
  lines: Lines,
  n: number,
  span: Span,
  leaf: Block | undefined,
): Heading | "underline" | undefined {
  if (leaf?.type === "heading" && !leaf.setext) {
    const marks = /^#{1,6}/.exec(text.slice(span.start, span.start + 6));
    const start = span.start + (marks?.[0].length ?? 0);
    // "# ======" above and below "# 2. WHAT HAPPENED", as comments in code have it.
    if (DRAWN.test(text.slice(start, span.end))) return "underline";
    return {
      level: leaf.level,
      text: withoutClosing(text, trim(text, { start, end: span.end })),
      marker: { start: span.start, end: start },
      underline: undefined,
      malformed: false,
    };
  }
  if (leaf?.type === "heading") {
    if (n === leaf.lastLine) return "underline";
    const whole = titleInLines(text, lines, leaf, span);
    if (whole && n > leaf.firstLine) return "underline";
    if (whole) return { ...BARE, level: 1, text: whole, underline: lines.spanOf(leaf.lastLine), malformed: false };
    if (n !== leaf.lastLine - 1 || !readsAsTitle(text, span)) return undefined;
    return {
      level: leaf.level,
      text: span,
      marker: undefined,
      underline: lines.spanOf(leaf.lastLine),
      malformed: leaf.lastLine - leaf.firstLine > 1,
    };
  }
  if (leaf?.type !== "paragraph") return undefined;
  if (!MAY_DRAW.test(text[span.start] ?? "") && !MAY_DRAW.test(lines.textOf(n + 1))) return undefined;
  const drawn = framed(lines, n, text.slice(span.start, span.end));
  if (drawn === "frame") return "underline";
  if (drawn === "title" && readsAsTitle(text, span))
    return { level: 2, text: span, marker: undefined, underline: lines.spanOf(n + 1), malformed: true };
  if (isUnderline(text.slice(span.start, span.end)) && n > leaf.firstLine) return "underline";
  const below = n === leaf.lastLine || isUnderline(lines.textOf(n + 1)) ? lines.textOf(n + 1) : "";
  if (leaf.firstLine === n && isUnderline(below) && readsAsTitle(text, span)) {
    return { level: n === 0 ? 1 : 2, text: span, marker: undefined, underline: lines.spanOf(n + 1), malformed: true };
  }
  return undefined;
}

const BARE = { marker: undefined } as const;
/** More lines above a line of equal signs are a paragraph. */
const MOST_TITLE_LINES = 3;

/** The title above a line of equal signs that goes over several lines; above dashes such lines are fields or a paragraph, and the dashes a rule. */
function titleInLines(text: string, lines: Lines, leaf: Block, span: Span): Span | undefined {
  const count = leaf.lastLine - leaf.firstLine;
  if (leaf.level !== 1 || count < 2 || count > MOST_TITLE_LINES) return undefined;
  for (let n = leaf.firstLine; n < leaf.lastLine; n++) {
    const line = trim(text, lines.spanOf(n));
    if (!readsAsTitle(text, line) || /[:：]$|^\s*(?:[*_]{2}|[-*+•>|])/u.test(text.slice(line.start, line.end)))
      return undefined;
  }
  return { start: span.start, end: trim(text, lines.spanOf(leaf.lastLine - 1)).end };
}

/** Blanks that Markdown does not take for one: an editor writes them for Option+Space, or for a space between full-width signs. */
const NO_BREAK = "\\u00a0\\u2007\\u202f\\u3000";
const GLUED = new RegExp(`^(#{2,6})[${NO_BREAK}]*(?=[^\\s#])`, "u");
const GLUED_ONE = new RegExp(`^(#)[${NO_BREAK}]*(?=\\p{Lu}[^#]*$)|^(#)[${NO_BREAK}]+(?=[^\\s#])`, "u");

/** `##Heading`: a heading to a reader, also where a no-break space stands behind the marks. One `#` alone is a hashtag unless the line is all there is of it. */
export function noSpaceHeading(text: string, span: Span, form: LineForm): (Heading & { marker: Span }) | undefined {
  if (form !== "text") return undefined;
  const line = text.slice(span.start, Math.min(span.end, span.start + 200));
  const found = GLUED.exec(line) ?? GLUED_ONE.exec(line);
  if (!found) return undefined;
  const level = (found[1] ?? found[2] ?? "").length;
  return {
    level,
    text: withoutClosing(text, { start: span.start + found[0].length, end: span.end }),
    marker: { start: span.start, end: span.start + level },
    underline: undefined,
    malformed: true,
  };
}

/** A line of nothing but dashes, equal signs or underscores. */
function isUnderline(line: string): boolean {
  return /^\s*(?:-{3,}|={3,}|_{3,}|~{3,})\s*$/.test(line);
}

/** A rule drawn across the page, as chats and mails have it. Markdown takes most of them for text. */
const DRAWN = /^\s*(?:[─━═▬＝＿—–]{4,}|[*_=~#+-]{4,})\s*$/;
/** A rule of characters that draw nothing else. */
const BOX = /^\s*[─━═▬＝＿—–]{4,}\s*$/;

/** How each of these may begin: most lines are neither one nor above one. */
const MAY_DRAW = /^\s*[─━═▬＝＿—–*_=~#+-]|^\s$/;

/** What a line is between two drawn rules, one right above and one right below: the title there, or part of its frame. */
function framed(lines: Lines, n: number, line: string): "title" | "frame" | undefined {
  const drawn = (at: number) => at >= 0 && at < lines.count && DRAWN.test(lines.textOf(at));
  if (BOX.test(line)) return "frame";
  return !DRAWN.test(line) && drawn(n - 1) && drawn(n + 1) ? "title" : undefined;
}

function withoutClosing(text: string, span: Span): Span {
  let end = span.end;
  while (end > span.start && text[end - 1] === "#") end--;
  const closed = end < span.end && (end === span.start || /\s/.test(text[end - 1] as string));
  return closed ? trim(text, { start: span.start, end }) : span;
}

function readsAsTitle(text: string, span: Span): boolean {
  return span.end - span.start <= LONGEST_UNDERLINED && !/[.;,]$/.test(text.slice(span.start, span.end));
}
