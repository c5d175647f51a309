// Every place that could open a part, and what its words say: headings, label lines, labels with their content behind them, first cells,
// HTML headings.
import { anyOf, pattern } from "../languages/patterns.ts";
import type { Document, TextLine } from "../markdown/document.ts";
import { notation } from "../text/notation.ts";
import { keptFor, remembered } from "../text/remembered.ts";
import { type Span, slice, trim } from "../text/span.ts";
import { findZoneStatement } from "../time/zone-statement.ts";
import { type LabelReading, readFieldName, readLabel } from "./headings.ts";
import { wordsSpan } from "./label-words.ts";
import type { Lexicon } from "./lexicon/types.ts";
import type { FieldName, Form, Kind } from "./model.ts";
import { noteToWriter } from "./notes-to-writers.ts";

export type OpeningShape = "heading" | "label" | "field" | "cell" | "bare";

/** A place that could open a part, before its words are read. */
export interface Opening {
  readonly line: TextLine;
  /** `label`: nothing follows on its line. `field`: its content does. `bare`: a line of a few words without mark or colon. */
  readonly shape: OpeningShape;
  /** The words with their marks and colon. */
  readonly span: Span;
  /** The words alone. Empty for a heading that is only a placeholder. */
  readonly words: Span;
  /** What follows on the same line. Empty for headings and labels. */
  readonly content: Span;
  /** 1–6 for headings, 7 for lines of their own, 8 for list items, cells and labels with content. */
  readonly level: number;
  readonly emphasis: "strong" | "plain" | "none";
  /** Nothing but emphasis or a dash sets the words off: no colon behind them. */
  readonly loose: boolean;
}

/** Levels of openings that are no headings. */
export const LABEL_LEVEL = 7;
export const FIELD_LEVEL = 8;
const LONGEST_LABEL = 80;
const LONGEST_BARE = 60;
/** How far into a line a label's marks may reach. */
const REACH = 400;

/** What a line could open. Code opens nothing, nor does a quote but by a bold name. */
export function openingsOf(document: Document, line: TextLine): Opening[] {
  if (line.form === "code" || (line.quoted && !isPreface(document, line) && !isBox(document, line))) return [];
  const found = openingsOfLine(document.source, line);
  return standsAlone(document, line)
    ? found.map((each) => (each.shape === "bare" ? { ...each, level: LABEL_LEVEL } : each))
    : found;
}

/** `**Status:** resolved`: a bold name that opens a line. */
const BOLD_NAME = /^\*\*[^*]{2,40}(?::\*\*|\*\*:)/;

function opensInBold(source: string, { text }: TextLine): boolean {
  return BOLD_NAME.test(source.slice(text.start, text.start + 60));
}

/** `> **Lesson:** …` further down: a quote that opens with a bold name is a box of the writer's own, or what somebody said. */
export function isBox(document: Document, line: TextLine): boolean {
  const opens = line.quoted && !document.text[line.index - 1]?.quoted && opensInBold(document.source, line);
  return opens && !isPreface(document, line);
}

/** How many lines below the title a quote of facts may begin. */
const PREFACE = 8;

/** `> **Status:** resolved`, `> **Fix:** version 2`: the facts in a quote below the title, each under a bold name. */
function isPreface({ source, text }: Document, line: TextLine): boolean {
  if (line.index > PREFACE || !opensInBold(source, line)) return false;
  return text.slice(1, line.index).every(({ form }) => form !== "heading");
}

const outlines = new WeakMap<Document, boolean>();

/** `2. Root cause` in a text without headings: a numbered line with its text below, not one of a list. */
function standsAlone(document: Document, line: TextLine): boolean {
  if (line.form !== "item" || !line.ordered || line.depth > 1 || !line.marker) return false;
  const headless = outlines.get(document) ?? !document.text.some(({ form }) => form === "heading");
  outlines.set(document, headless);
  if (!headless) return false;
  const next = document.text[line.index + 1];
  const number = (one: TextLine) => Number.parseInt(one.marker ? slice(document.source, one.marker) : "", 10);
  if (next?.parent === line && !next.lazy) return false;
  return next !== undefined && !(next.form === "item" && number(next) === number(line) + 1);
}

/** The openings of lines read already: parts and facts are looked for in the same ones. */
const ofLine = new WeakMap<TextLine, Opening[]>();

/** As `openingsOf`, block quotes included: facts may stand in one. `line` is one of `source`. */
export function openingsOfLine(source: string, line: TextLine): Opening[] {
  const found = ofLine.get(line) ?? readOpenings(source, line);
  ofLine.set(line, found);
  return found;
}

function readOpenings(source: string, line: TextLine): Opening[] {
  if (line.form === "item" || line.form === "text") return wordOpenings(source, line);
  return unplaced(source, line).map((opening) => ({ ...opening, line }));
}

/** An opening without the line that it is of. */
type Unplaced = Omit<Opening, "line">;
/** What of a line that is no row or heading its openings depend on. */
type Words = Pick<TextLine, "form" | "text" | "marker">;

function unplaced(source: string, line: TextLine): readonly Unplaced[] {
  if (line.form === "heading") return [headingOpening(source, line)];
  if (line.form === "html") return present(htmlOpening(source, line));
  return line.form === "row" ? cellOpenings(source, line) : [];
}

const known = keptFor<readonly Unplaced[]>();

/** Read once for the same text in a line of the same form. */
function wordOpenings(source: string, line: TextLine): Opening[] {
  const { form, text } = line;
  const marked = isBlockMark(source, line);
  const found = known(line.said, form, (words) =>
    textOpenings(words, { form, text: { start: 0, end: words.length }, marker: undefined }),
  );
  const by = ({ start, end }: Span) => ({ start: text.start + start, end: text.start + end });
  // "[ ] Near miss": a choice, or a task.
  const counted = line.checkbox === undefined ? found : found.filter(({ shape }) => shape !== "bare");
  return counted.map((one) => ({
    ...one,
    line,
    span: by(one.span),
    words: by(one.words),
    content: by(one.content),
    level: marked && isOwn(one.shape) ? LABEL_LEVEL : one.level,
  }));
}

/** Whether an opening stands on a line of its own, as a heading does. */
function isOwn(shape: OpeningShape): boolean {
  return shape === "label" || shape === "bare";
}

function present(opening: Unplaced | undefined): Unplaced[] {
  return opening ? [opening] : [];
}

interface Found {
  readonly shape: OpeningShape;
  readonly span: Span;
  readonly words: Span;
  readonly content?: Span;
  readonly level?: number;
  readonly emphasis?: Opening["emphasis"];
  readonly loose?: boolean;
}

/** `■ 影響範囲`: a mark that heads a block of text, not one of a list. */
function isBlockMark(source: string, line: Words): boolean {
  return line.marker !== undefined && /^[■□◆◇▼▽◎★☆▶►§]/.test(slice(source, line.marker));
}

function opening(source: string, line: Words, found: Found): Unplaced | undefined {
  const { shape, span, words } = found;
  const length = words.end - words.start;
  if (length <= 0 || (shape !== "heading" && length > LONGEST_LABEL)) return undefined;
  const level = isOwn(shape) && (line.form !== "item" || isBlockMark(source, line)) ? LABEL_LEVEL : FIELD_LEVEL;
  return { level, content: emptyAt(span.end), emphasis: "none", loose: false, ...found };
}

function headingOpening(source: string, line: TextLine): Unplaced {
  const end = line.underline ? line.underline.end : line.span.end;
  const span = { start: trim(source, line.span).start, end };
  const placeholder = /^\[[^\]]*\]$/.test(
    source.slice(line.text.start, Math.min(line.text.end, line.text.start + REACH)),
  );
  const words = placeholder ? emptyAt(line.text.start) : wordsSpan(source, line.text);
  const level = Math.max(line.level, 1);
  return { shape: "heading", span, words, content: emptyAt(end), level, emphasis: "none", loose: false };
}

const TAGGED = new RegExp(
  `^\\s*(?:<${notation("details div p center br\\s*/? li td tr")}[^<>]{0,100}>\\s*)?<(${notation("h[1-6] summary b strong dt th")})\\b[^<>]{0,100}>(.{1,120}?)</\\1>\\s*:?\\s*`,
  "i",
);

/** `<h2>Impact</h2>`, `<summary>Timeline</summary>`, `<b>Impact:</b> all users`. */
function htmlOpening(source: string, line: TextLine): Unplaced | undefined {
  const match = TAGGED.exec(source.slice(line.span.start, Math.min(line.span.end, line.span.start + REACH)));
  if (!match) return undefined;
  const [all, tag, inside] = match as unknown as [string, string, string];
  const from = line.span.start + all.indexOf(inside);
  const words = wordsSpan(source, { start: from, end: from + inside.length });
  const span = { start: trim(source, line.span).start, end: line.span.start + all.trimEnd().length };
  if (/^h[1-6]$/i.test(tag)) return opening(source, line, { shape: "heading", span, words, level: Number(tag[1]) });
  const content = trim(source, { start: line.span.start + all.length, end: line.span.end });
  const bare =
    slice(source, content)
      .replace(/<[^<>]{0,100}>/g, "")
      .trim() === "";
  if (bare) return opening(source, line, { shape: "label", span, words, emphasis: "strong" });
  return opening(source, line, { shape: "field", span, words, content, emphasis: "strong" });
}

/** `| Detection | an alert |`, and pairs side by side: `| Impact | all users | Start | 10:00 |`. */
function cellOpenings(source: string, line: TextLine): Unplaced[] {
  const filled = line.cells.filter((cell, i) => i < 2 || cell.end > cell.start);
  if (filled.length !== 2 && filled.length !== 4) return [];
  const pairs = filled.length === 2 ? [0] : [0, 2];
  return pairs
    .map((at) => {
      const [name, content] = [filled[at] as Span, filled[at + 1] as Span];
      if (LINK.test(slice(source, name))) return undefined;
      const label = { start: name.start, end: name.start + beforeBreak(slice(source, name)) };
      return opening(source, line, { shape: "cell", span: name, words: wordsSpan(source, label), content });
    })
    .filter((each) => each !== undefined);
}

/** "| [The recovery](recovery.md) | how it went |": a list of pages. */
const LINK = /^[*_]{0,3}\[[^[\]]{0,300}\]\([^()]{0,300}\)[*_]{0,3}$/;

/** How much of a cell stands before its first line break: "**Impact** <br> Who was affected". */
function beforeBreak(cell: string): number {
  const at = cell.slice(0, REACH).search(/<br\s{0,5}\/?>/i);
  return at < 0 ? cell.length : at;
}

const PICTURES = /^(?:(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f)+\s*|<[^<>]{1,100}>\s*){0,3}/u;
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[ivx]{1,4}[.)]\s+)(?=\S)/i;
/** A placeholder, or a remark in brackets: no label. */
const REMARK = /^[*_`]{0,3}[[(（][^\])）]*[\])）][*_`]{0,3}$/;

/** `[timeline]: https://…`, `[^1]: …`: where a link or a footnote leads. */
const DEFINITION = /^\[[^\]]{1,200}\]:\s/;

function textOpenings(source: string, line: Words): Unplaced[] {
  const text = source.slice(line.text.start, Math.min(line.text.end, line.text.start + REACH));
  if (REMARK.test(text) || DEFINITION.test(text) || noteToWriter(text)) return [];
  const lead = PICTURES.exec(text)?.[0].length ?? 0;
  const numbered = line.form === "text" ? (NUMBER.exec(text.slice(lead))?.[0].length ?? 0) : 0;
  const from = line.text.start + lead;
  const marked =
    emphasised(source, line, from + numbered) ??
    starred(source, line, from) ??
    bracketed(source, line, from) ??
    answered(source, line, from) ??
    colon(source, line, from);
  const found = marked ? [marked] : [bareLine(source, line), dash(source, line, line.text.start + lead)];
  return [...found, innerLabel(source, line), ...brokenLabels(source, line)].filter((each) => each !== undefined);
}

/** A letter of a script in which a word is more than one sign. */
const GOES_ON = /^(?!\p{sc=Han})\p{L}/u;

/** `**Impact:** all users`, `**Impact**: all users`, `__Impact__`, `***Impact***`, `**Impact: all users**`. */
function emphasised(source: string, line: Words, from: number): Unplaced | undefined {
  const mark = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(source.slice(from, from + 4))?.[0];
  if (!mark) return undefined;
  const emphasis = mark.length > 1 ? "strong" : "plain";
  const window = source.slice(from, Math.min(line.text.end, from + REACH));
  const closing = window.indexOf(mark, mark.length);
  if (closing < 0 || closing > LONGEST_LABEL + 120) return undefined;
  const inside = withinTag(source, { start: from + mark.length, end: from + closing });
  const written = slice(source, inside);
  const early = /^[^:：]{2,60}[:：](?=\s*\S)/.exec(written)?.[0];
  if (early) {
    const end = inside.start + early.length;
    const words = wordsSpan(source, { start: inside.start, end });
    const content = trim(source, { start: end, end: line.text.end });
    return opening(source, line, { shape: "field", span: { start: from, end }, words, content, emphasis });
  }
  const behind = /^\s*(?:\([^()]{0,80}\)\s*)?(?:[:：]|[–—-](?=\s))/.exec(window.slice(closing + mark.length))?.[0];
  const loose = behind === undefined && !/[:：]\s*$/.test(written);
  // "**원인**은 …": the word goes on, as in a sentence.
  if (loose && GOES_ON.test(window.slice(closing + mark.length, closing + mark.length + 2))) return undefined;
  const end = from + closing + mark.length + (behind?.length ?? 0);
  const found = { span: { start: from, end }, words: wordsSpan(source, inside), emphasis, loose } as const;
  const content = trim(source, { start: end, end: line.text.end });
  const bare = isBlank(slice(source, content)) || (emphasis === "strong" && isZoneNote(source, content));
  return opening(source, line, bare ? { ...found, shape: "label" } : { ...found, shape: "field", content });
}

/** `<span style="color: red">Impact:</span>`: a tag around all of the words. */
const STYLED = new RegExp(
  `^<(${notation("span font u b i em strong mark big small")})(?: [^<>]{0,100})?>([^<>]{1,${LONGEST_LABEL}})</\\1>$`,
  "i",
);

/** What stands within the tag that styles all of a label. */
function withinTag(source: string, span: Span): Span {
  const [all, , words] = STYLED.exec(slice(source, span)) ?? [];
  if (all === undefined || words === undefined) return span;
  const start = span.start + all.indexOf(">") + 1;
  return { start, end: start + words.length };
}

/** `** Impact **`, `** Impact: all users **`: bold to its writer, and no more than stars to Markdown. */
function starred(source: string, line: Words, from: number): Unplaced | undefined {
  if (line.form !== "text" || !/^\*\*[ \t]/.test(source.slice(from, from + 3))) return undefined;
  const [all, inside] = /^\*\*[ \t]+([^*\n]{2,80})\*\*[ \t]*$/.exec(source.slice(from, line.text.end)) ?? [];
  if (!all || !inside) return undefined;
  const start = from + all.indexOf(inside);
  const early = /^[^:：]{2,60}[:：](?=\s*\S)/.exec(inside)?.[0];
  const end = start + (early ?? inside).length;
  const words = wordsSpan(source, { start, end });
  const span = { start: from, end: early ? end : from + all.trimEnd().length };
  const content = trim(source, { start: end, end: start + inside.length });
  const found = { span, words, emphasis: "strong", loose: false } as const;
  return opening(source, line, early ? { ...found, shape: "field", content } : { ...found, shape: "label" });
}

/** `**Timeline** (UTC)`, also where the bracket closes on a later line: what is noted of all that follows. */
function isZoneNote(source: string, content: Span): boolean {
  return (
    /^\([^()]{1,300}(?:\)\W{0,4})?$/.test(slice(source, content)) && findZoneStatement(source, content) !== undefined
  );
}

/** `【影響】`, `【影響】全ユーザー`: how notices in Chinese and Japanese head their blocks. */
function bracketed(source: string, line: Words, from: number): Unplaced | undefined {
  const name = /^【[^【】\n]{1,30}】[:：]?/.exec(source.slice(from, Math.min(line.text.end, from + REACH)))?.[0];
  if (!name) return undefined;
  const span = { start: from, end: from + name.length };
  const words = wordsSpan(source, { start: from + 1, end: from + name.lastIndexOf("】") });
  const content = trim(source, { start: span.end, end: line.text.end });
  const shape = isBlank(slice(source, content)) ? "label" : "field";
  return opening(source, line, { shape, span, words, ...(shape === "field" ? { content } : {}), emphasis: "strong" });
}

/** `【状況】`, `■ 状況`: a line of its own that is set off as a heading is, whatever it says. */
export function isBlockHead(source: string, { level, line, span }: Opening): boolean {
  return level === LABEL_LEVEL && (source[span.start] === "【" || isBlockMark(source, line));
}

/** Nothing to read: end marks, a hard break. */
function isBlank(text: string): boolean {
  return text.length < 20 && /^(?:[.,;:!?…\\\s]|\p{Extended_Pictographic}|\u200d|\ufe0f|<br\s*\/?>)*$/iu.test(text);
}

/** A sentence, an address, code: not the name in front of a colon. */
const NO_NAME = /[.!?。]\s|https?$|[{}<>=]|(?<!\b[Tt][Ll]);(?![Dd][Rr])|^[/~$]|\/\w+\/|^[^`]*`.*[^`]$/;

/** "The first alert **never rang**: …": a sentence that stresses a word of its own. */
const STRESSED = /^[^*]*[^*\s]\s?\*\*[^*]{1,60}\*\*\s?$/;

/** A bracket explains the name before it and may hold what no name does: "Impact (who/what; any losses)". */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, "").trim();
}

/** `Impact: all users`, `Timeline:`. A colon in a time or an address is none. */
function colon(source: string, line: Words, from: number): Unplaced | undefined {
  const text = source.slice(from, Math.min(line.text.end, from + LONGEST_LABEL + 1));
  const at = text.search(/[:：]/);
  const wide = text[at] === "：";
  // "[Root cause: the disk](…)" is the name of another page.
  if (
    text.startsWith("[") &&
    !text.slice(0, at).includes("]") &&
    /\]\(/.test(source.slice(from, Math.min(line.text.end, from + REACH)))
  )
    return undefined;
  if (at < (wide ? 1 : 2) || NO_NAME.test(withoutBrackets(text.slice(0, at))) || STRESSED.test(text.slice(0, at)))
    return undefined;
  const next = from + at + 1 < line.text.end ? (text[at + 1] ?? " ") : " ";
  if (!wide && (next === "/" || (/\d/.test(text[at - 1] ?? "") && !/\s/.test(next)))) return undefined;
  if (!wide && /[a-z0-9]/i.test(next) && /\S$/.test(text.slice(0, at)) && !/^[\p{Lu}\p{Lo}]/u.test(text))
    return undefined;
  const end = from + at + 1;
  const found = { span: { start: from, end }, words: wordsSpan(source, { start: from, end: end - 1 }) };
  const content = trim(source, { start: end, end: line.text.end });
  return isBlank(slice(source, content))
    ? opening(source, line, { ...found, shape: "label" })
    : opening(source, line, { ...found, shape: "field", content });
}

/** `- How was it noticed? A customer wrote.`: a question of a form with its answer behind it. */
function answered(source: string, line: Words, from: number): Unplaced | undefined {
  if (line.form !== "item") return undefined;
  const text = source.slice(from, Math.min(line.text.end, from + REACH));
  const asked = /^\p{Lu}[^?？.!:：]{4,90}[?？](?=\s+\S)/u.exec(text)?.[0];
  if (!asked) return undefined;
  const end = from + asked.length;
  const content = trim(source, { start: end, end: line.text.end });
  const words = wordsSpan(source, { start: from, end });
  return opening(source, line, { shape: "field", span: { start: from, end }, words, content });
}

/** `Impact - all users`, `Timeline — what we saw`. */
function dash(source: string, line: Words, from: number): Unplaced | undefined {
  const text = source.slice(from, Math.min(line.text.end, from + LONGEST_LABEL));
  const at = text.search(/\s[-–—]\s+\S/);
  if (at < 2 || /[:：–—]/.test(text.slice(0, at))) return undefined;
  const content = trim(source, { start: from + at + 2, end: line.text.end });
  const words = wordsSpan(source, { start: from, end: from + at });
  return opening(source, line, {
    shape: "field",
    span: { start: from, end: from + at + 2 },
    words,
    content,
    loose: true,
  });
}

function bareLine(source: string, line: Words): Unplaced | undefined {
  if (line.text.end - line.text.start > LONGEST_BARE) return undefined;
  if (/[.,;](?:$|\s)|[，、；。]$|[:：](?:\d|$)/.test(slice(source, line.text))) return undefined;
  return opening(source, line, { shape: "bare", span: line.text, words: wordsSpan(source, line.text), loose: true });
}

/** How much of a line is searched for a label within it. */
const DEEP = 1000;

/** A bold label that opens a sentence group within a line: `… — **Root cause:** a typo`. */
function innerLabel(source: string, line: Words): Unplaced | undefined {
  const text = source.slice(line.text.start, Math.min(line.text.end, line.text.start + DEEP));
  const match = /(?:[.!?。]|\s[–—|])\s?(\*\*|__)([^*_:：]{3,40}[:：]\1|[^*_:：]{3,40}\1[:：])/.exec(text);
  if (!match) return undefined;
  const end = line.text.start + match.index + match[0].length;
  const start = line.text.start + match.index + match[0].indexOf(match[1] as string);
  const content = trim(source, { start: end, end: line.text.end });
  return opening(source, line, {
    shape: "field",
    span: { start, end },
    words: wordsSpan(source, { start, end }),
    content,
    emphasis: "strong",
  });
}

const BROKEN = /<br\s{0,3}\/?>\s{0,3}[*_]{0,3}(\p{Lu}[^:：<>*_]{1,40})[*_]{0,3}[:：][*_]{0,3}(?=\s)/gu;

/** Labels behind a line break in the middle of a line: `… in May.<br> Duration: 2 hours<br> Impact: all users`. */
function brokenLabels(source: string, line: Words): (Unplaced | undefined)[] {
  const text = source.slice(line.text.start, Math.min(line.text.end, line.text.start + DEEP));
  if (!text.includes("<br")) return [];
  return [...text.matchAll(BROKEN)].map((match) => {
    const start = line.text.start + match.index + match[0].indexOf(match[1] as string);
    const end = line.text.start + match.index + match[0].length;
    const stop = text.slice(match.index + match[0].length).search(/<br\s{0,3}\/?>/);
    const content = trim(source, { start: end, end: stop < 0 ? line.text.end : end + stop });
    const words = wordsSpan(source, { start, end });
    return opening(source, line, { shape: "field", span: { start, end }, words, content });
  });
}

function emptyAt(at: number): Span {
  return { start: at, end: at };
}

/** An opening with what its words say. Headings are kept without a reading too: they end the parts above them. */
export interface Candidate {
  readonly opening: Opening;
  readonly reading: LabelReading | undefined;
  /** The fact that the words name. */
  readonly fact: FieldName | undefined;
}

/** A candidate that counts. */
export interface Accepted {
  readonly opening: Opening;
  readonly kinds: readonly Kind[];
  readonly form: Form;
  /** It ends label parts above it: a label line, or a paragraph after a timeline. */
  readonly closes: boolean;
  readonly language: string;
  readonly why: string;
}

/** A heading or label above a place. `kinds` is empty where it names none. */
export interface PartAbove {
  readonly level: number;
  readonly kinds: readonly Kind[];
  readonly opening: Opening;
}

/** `ERR_INVALID_RESPONSE`, `monitor.recover()`: code that is named, not what its words say. */
const IDENTIFIER = /^`[^\s`_.(]*[_.(][^\s`]*`$/;

/** The openings of a document with what their words say. */
export function candidatesOf(document: Document, lexicons: readonly Lexicon[]): Candidate[] {
  const { source } = document;
  const seen = new Map<string, LabelReading | undefined>();
  const facts = new Map<string, ReturnType<typeof readFieldName>>();
  return document.text.flatMap((line) =>
    openingsOf(document, line).flatMap((opening) => {
      if (opening.words.start === opening.words.end) return [{ opening, reading: undefined, fact: undefined }];
      const words = slice(source, opening.shape === "heading" && line.form === "heading" ? line.text : opening.words);
      if (!seen.has(words)) seen.set(words, IDENTIFIER.test(words) ? undefined : readLabel(words, lexicons));
      const reading = seen.get(words);
      if (!reading && opening.shape === "bare" && !isBlockHead(source, opening)) return [];
      if (!facts.has(words)) facts.set(words, readFieldName(words, lexicons));
      return [{ opening, reading, fact: facts.get(words) }];
    }),
  );
}

/** The one part that its words name, whatever stands below. */
export function plainKind({ reading }: Candidate): Kind | undefined {
  if (reading?.strength !== "whole" || reading.ambiguous || reading.kinds.length !== 1) return undefined;
  return reading.kinds[0];
}

/** A label on a line of its own that is not a list item. */
export function isLabelLine(opening: Opening): boolean {
  return opening.level === LABEL_LEVEL;
}

/** Whether such a label ends what stands above it, though it opens no part: a familiar name of none, or set off as a heading is. */
export function endsAbove(source: string, { opening, reading }: Candidate): boolean {
  return isLabelLine(opening) && (reading?.kinds.length === 0 || isBlockHead(source, opening));
}

/** Kinds that a field may open; other fields (dates, owners, links) are facts about the report. */
const FIELD_KINDS: readonly Kind[] = [
  "summary",
  "impact",
  "detection",
  "root-cause",
  "resolution",
  "actions",
  "lessons",
];

/** The kinds that a field may stand for. */
export function fieldKinds(kinds: readonly Kind[]): Kind[] {
  return kinds.filter((kind) => FIELD_KINDS.includes(kind));
}

/** Kinds whose words are also the phases of an incident. */
const PHASES: readonly Kind[] = ["detection", "resolution", "impact", "root-cause"];

export function isPhase(kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => PHASES.includes(kind));
}

/** "**Customer impact.** Orders …" at the start of a paragraph. */
export function isRunIn(opening: Opening): boolean {
  const { emphasis, line } = opening;
  return emphasis === "strong" && line.form === "text" && line.afterBlank && hasContent(opening);
}

/** "**Cause.** The disk …", "**Cause:**" above what it was, "- Cause: the disk …", "- **Cause** the disk …" or "| Cause | the disk … |". */
export function opensText(opening: Opening): boolean {
  const { line, shape } = opening;
  if (shape === "cell") return hasContent(opening);
  if (line.form === "item")
    return hasContent(opening) && shape === "field" && (!opening.loose || opening.emphasis === "strong");
  return isRunIn(opening) || (line.form === "text" && isLabelLine(opening));
}

export function hasContent({ content }: Opening): boolean {
  return content.end > content.start;
}

const COLUMN = pattern(() => `^[*_]{0,2}${anyOf("labels", "column")}[*_]{0,2}$`, "iu");

/** `| Field | Value |`, `| Measure | Value |`: the second cell of a header that names a column, not a value. */
export function isColumnName(words: string): boolean {
  return COLUMN.test(words);
}

const TASK_GROUP = pattern(() => anyOf("labels", "taskGroup"), "i");

/** "Prevent", "Detect", "Mitigate": groups of tasks when at least two stand side by side. "Process improvements" says itself that it holds tasks. */
export function isTaskGroup(words: string, kinds: readonly Kind[]): boolean {
  const count = words.trim().split(/\s+/).length;
  return TASK_GROUP.test(words.trim()) && (count === 1 || (count === 2 && !kinds.includes("actions")));
}

const SYMPTOM = pattern(() => anyOf("labels", "symptom"), "iu");

/** "Symptom: no mail arrived" says what was seen, as a field; a part that tells the symptoms tells the impact. */
export const namesSymptom = remembered((words): boolean => SYMPTOM.test(words));
