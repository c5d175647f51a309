// Every place that could open a part: headings, label lines, labels with their content behind them, first cells, HTML headings.
import type { Document, TextLine } from "../markdown/document.ts";
import { type Span, trim } from "../text/span.ts";
import { wordsSpan } from "./label-words.ts";

export type OpeningShape = "heading" | "label" | "field" | "cell" | "bare";

/** A place that could open a part, before its words are read. `bare` is a line of a few words without mark or colon. */
export interface Opening {
  readonly line: TextLine;
  readonly shape: OpeningShape;
  /** The words with their marks and colon. */
  readonly span: Span;
  readonly words: Span;
  /** What follows on the same line. Empty for headings and labels. */
  readonly content: Span;
  /** In emphasis. */
  readonly bold: boolean;
  /** Nothing but the emphasis sets the words off: no colon or dash behind them. */
  readonly loose: boolean;
}

const LONGEST_LABEL = 80;
const LONGEST_BARE = 60;

/** What a line could open. Code and quoted lines open nothing. */
export function openingsOf(document: Document, line: TextLine): Opening[] {
  if (line.quoted || line.form === "code") return [];
  const { source } = document;
  if (line.form === "heading") return one(headingOpening(source, line));
  if (line.form === "html") return one(htmlOpening(source, line));
  if (line.form === "row") return one(cellOpening(source, line));
  return textOpenings(source, line);
}

function one(opening: Opening | undefined): Opening[] {
  return opening ? [opening] : [];
}

function headingOpening(source: string, line: TextLine): Opening | undefined {
  if (/^\[[^\]]*\]$/.test(source.slice(line.text.start, Math.min(line.text.end, line.text.start + 200))))
    return placeholder(line);
  const words = wordsSpan(source, line.text);
  if (words.start >= words.end) return undefined;
  const end = line.underline ? line.underline.end : line.span.end;
  const start = trim(source, line.span).start;
  return {
    line,
    shape: "heading",
    span: { start, end: Math.max(end, words.end) },
    words,
    content: empty(end),
    bold: false,
    loose: false,
  };
}

/** `### [Date and time]`: a heading still, but its words name nothing. */
function placeholder(line: TextLine): Opening {
  return {
    line,
    shape: "heading",
    span: line.span,
    words: empty(line.text.start),
    content: empty(line.span.end),
    bold: false,
    loose: false,
  };
}

/** `<h2>Impact</h2>`, `<summary>Timeline</summary>`, `<b>Impact:</b>`. */
function htmlOpening(source: string, line: TextLine): Opening | undefined {
  const text = source.slice(line.span.start, Math.min(line.span.end, line.span.start + 400));
  const match =
    /^\s*(?:<(?:details|div|p|center|br\s*\/?|li|td|tr)[^<>]{0,100}>\s*)?<(h[1-6]|summary|b|strong|dt|th)\b[^<>]{0,100}>(.{1,120}?)<\/\1>\s*:?\s*/i.exec(
      text,
    );
  if (!match) return undefined;
  const from = line.span.start + match[0].indexOf(match[2] as string);
  const words = wordsSpan(source, { start: from, end: from + (match[2] as string).length });
  const content = trim(source, { start: line.span.start + match[0].length, end: line.span.end });
  const bare =
    source
      .slice(content.start, content.end)
      .replace(/<[^<>]{0,100}>/g, "")
      .trim() === "";
  const heading = /^h[1-6]$/i.test(match[1] as string);
  const span = { start: trim(source, line.span).start, end: line.span.start + match[0].trimEnd().length };
  return {
    line,
    shape: heading ? "heading" : bare ? "label" : "field",
    span,
    words,
    content: bare ? empty(span.end) : content,
    bold: true,
    loose: false,
  };
}

function cellOpening(source: string, line: TextLine): Opening | undefined {
  const [first, second] = line.cells;
  if (!first || !second || line.cells.length > 3) return undefined;
  if (line.cells[2] && line.cells[2].end > line.cells[2].start) return undefined;
  const words = wordsSpan(source, first);
  if (words.start >= words.end || words.end - words.start > LONGEST_LABEL) return undefined;
  return { line, shape: "cell", span: first, words, content: second, bold: false, loose: false };
}

function textOpenings(source: string, line: TextLine): Opening[] {
  const text = source.slice(line.text.start, line.text.end);
  // A placeholder, a remark in brackets.
  if (/^[*_]{0,3}[[(（][^\])）]*[\])）][*_]{0,3}$/.test(text.slice(0, 300))) return [];
  const lead =
    /^(?:(?:\p{Extended_Pictographic}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}])+\s*|<[^<>]{1,100}>\s*){0,3}/u.exec(text)?.[0]
      .length ?? 0;
  const numbered =
    line.form === "text"
      ? (/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[ivx]{1,4}[.)]\s+)(?=\S)/i.exec(text.slice(lead))?.[0].length ?? 0)
      : 0;
  const found: Opening[] = [];
  const emphasised = emphasis(source, line, lead + numbered);
  if (emphasised) found.push(emphasised);
  else {
    const plain = colon(source, line, lead);
    if (plain) found.push(plain);
    else {
      const bare = bareLine(source, line);
      if (bare) found.push(bare);
      const dashed = dash(source, line, lead);
      if (dashed) found.push(dashed);
    }
  }
  const inner = innerLabel(source, line);
  if (inner) found.push(inner);
  return found;
}

/** `**Impact:** all users`, `**Impact**: all users`, `__Impact__`, `***Impact***`. */
function emphasis(source: string, line: TextLine, lead: number): Opening | undefined {
  const from = line.text.start + lead;
  const mark = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(source.slice(from, from + 4))?.[0];
  if (!mark) return undefined;
  const limit = Math.min(line.text.end, from + LONGEST_LABEL + 120);
  const close = source.indexOf(mark, from + mark.length);
  if (close < 0 || close + mark.length > limit) return undefined;
  const inside = { start: from + mark.length, end: close };
  let end = close + mark.length;
  const insideText = source.slice(inside.start, inside.end);
  // `**Impact: all users**` is one label only as far as its colon.
  const innerColon = /^[^:：]{2,60}[:：](?=\s*\S)/.exec(insideText);
  if (innerColon) {
    const at = inside.start + innerColon[0].length;
    return field(source, line, from, at, { start: inside.start, end: at }, { start: at, end: line.text.end }, false);
  }
  let separated = /[:：]\s*$/.test(insideText);
  const behind = /^\s*(?:\([^()]{0,80}\)\s*)?(?:[:：]|[–—-](?=\s))/.exec(
    source.slice(end, Math.min(line.text.end, end + 100)),
  );
  if (behind) {
    end += behind[0].length;
    separated = true;
  }
  const content = trim(source, { start: end, end: line.text.end });
  const rest = source.slice(content.start, content.end);
  if (/^[.,;:!?…<>\\/br\s]*$/i.test(rest)) return label(source, line, from, end, inside, !separated);
  return field(
    source,
    line,
    from,
    end,
    behind && !/[:：]\s*$/.test(insideText) && behind[0].includes("(") ? { start: inside.start, end } : inside,
    content,
    !separated,
  );
}

function label(
  source: string,
  line: TextLine,
  from: number,
  end: number,
  inside: Span,
  loose: boolean,
): Opening | undefined {
  const words = wordsSpan(source, inside);
  if (words.start >= words.end || words.end - words.start > LONGEST_LABEL) return undefined;
  return { line, shape: "label", span: { start: from, end }, words, content: empty(end), bold: true, loose };
}

function field(
  source: string,
  line: TextLine,
  from: number,
  end: number,
  inside: Span,
  content: Span,
  loose: boolean,
): Opening | undefined {
  const words = wordsSpan(source, inside);
  if (words.start >= words.end || words.end - words.start > LONGEST_LABEL) return undefined;
  return { line, shape: "field", span: { start: from, end }, words, content: trim(source, content), bold: true, loose };
}

/** `Impact: all users`, `Timeline:`. A colon in a time or an address is none. */
function colon(source: string, line: TextLine, lead: number): Opening | undefined {
  const from = line.text.start + lead;
  const text = source.slice(from, Math.min(line.text.end, from + LONGEST_LABEL + 1));
  const match = /^[^:：\n]{2,80}?(?:[:：]|\s[:：])/.exec(text);
  if (!match) return undefined;
  const at = from + match[0].length;
  const next = source[at];
  const full = source[at - 1] === "：";
  if (
    !full &&
    next !== undefined &&
    at < line.text.end &&
    !/\s|[*_\u3040-\u9fff]/.test(next) &&
    !/[^\d\s]$/.test(match[0].slice(0, -1))
  )
    return undefined;
  if (!full && source.slice(at, at + 2) === "//") return undefined;
  const inside = { start: from, end: at - 1 };
  const name = source.slice(inside.start, inside.end);
  if (/[.!?。]\s|https?$|[{}<>=;`]|^[/~$]|\/\w+\//.test(name)) return undefined;
  const words = wordsSpan(source, inside);
  if (words.start >= words.end) return undefined;
  const content = trim(source, { start: at, end: line.text.end });
  const blank = /^(?:\\|<br\s*\/?>|\s)*$/i.test(source.slice(content.start, content.end));
  return {
    line,
    shape: blank ? "label" : "field",
    span: { start: from, end: at },
    words,
    content: blank ? empty(at) : content,
    bold: false,
    loose: false,
  };
}

/** `Impact - all users`, `Timeline — what we saw`. */
function dash(source: string, line: TextLine, lead: number): Opening | undefined {
  const from = line.text.start + lead;
  const match = /^([^\s:][^:–—\n]{1,50}?)\s+[-–—]\s+(?=\S)/.exec(
    source.slice(from, Math.min(line.text.end, from + LONGEST_LABEL)),
  );
  if (!match) return undefined;
  const at = from + match[0].length;
  const words = wordsSpan(source, { start: from, end: from + (match[1] as string).length });
  if (words.start >= words.end) return undefined;
  return {
    line,
    shape: "field",
    span: { start: from, end: from + match[0].trimEnd().length },
    words,
    content: { start: at, end: line.text.end },
    bold: false,
    loose: true,
  };
}

function bareLine(source: string, line: TextLine): Opening | undefined {
  if (line.text.end - line.text.start > LONGEST_BARE) return undefined;
  const words = wordsSpan(source, line.text);
  if (words.start >= words.end || /[.,;](?:$|\s)|[:：](?:\d|$)/.test(source.slice(line.text.start, line.text.end)))
    return undefined;
  return { line, shape: "bare", span: line.text, words, content: empty(line.text.end), bold: false, loose: true };
}

/** A bold label that opens a sentence group within a line: `… — **Root cause:** a typo`. */
function innerLabel(source: string, line: TextLine): Opening | undefined {
  const text = source.slice(line.text.start, Math.min(line.text.end, line.text.start + 1000));
  const match = /(?:[.!?。]|\s[–—|])\s*(\*\*|__)([^*_:：]{3,40}[:：]\1|[^*_:：]{3,40}\1[:：])/.exec(text);
  if (!match) return undefined;
  const at = line.text.start + match.index + match[0].length;
  const from = line.text.start + match.index + match[0].indexOf(match[1] as string);
  const words = wordsSpan(source, { start: from, end: at });
  if (words.start >= words.end) return undefined;
  return {
    line,
    shape: "field",
    span: { start: from, end: at },
    words,
    content: trim(source, { start: at, end: line.text.end }),
    bold: true,
    loose: false,
  };
}

function empty(at: number): Span {
  return { start: at, end: at };
}
