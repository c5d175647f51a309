// What a report says in sentences of its own: no code, no quotations, no headings, and which part it stands in.
import type { WordPattern } from "../../languages/patterns.ts";
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Kind, Postmortem, Section } from "../../postmortem/model.ts";
import { onceFor } from "../../text/memo.ts";
import { remembered, shared } from "../../text/remembered.ts";
import { type Span, slice } from "../../text/span.ts";

/** A paragraph, an item's text or a table cell. */
export interface Passage {
  readonly span: Span;
  /** Its source, as it stands. */
  readonly raw: string;
  /** Kinds of the innermost part it stands in; empty before the first one. */
  readonly kinds: readonly Kind[];
  readonly heading: boolean;
  /**
   * As long as `raw`, index by index: marks of Markdown and line ends are blanks, typographic apostrophes straight; code,
   * quotations and addresses are `¤`, which no rule's words match.
   */
  words(): string;
}

/** Every passage in document order, but for code, block quotes and the heads of tables. Headings stand alone. */
export function passagesOf(document: Document, postmortem: Postmortem): readonly Passage[] {
  return passagesIn(postmortem)(document);
}

/** Read once for all rules that look at what is said. */
const passagesIn = onceFor((postmortem: Postmortem) =>
  onceFor((document: Document): readonly Passage[] => [...readPassages(document, postmortem)]),
);

function* readPassages(document: Document, { sections }: Postmortem): Generator<Passage> {
  const kindsAt = kindReader(sections);
  const { source, text } = document;
  for (let i = 0; i < text.length; i++) {
    const line = text[i] as TextLine;
    if (line.quoted || line.form === "code" || line.form === "html") continue;
    if (line.form === "row") {
      if (line.table?.header === line) continue;
      for (const cell of line.cells)
        if (cell.end > cell.start) yield passage(slice(source, cell), cell, kindsAt(cell.start), false);
      continue;
    }
    let last = line;
    while (line.form !== "heading" && continues(text[i + 1], last)) last = text[++i] as TextLine;
    const span = last === line ? line.text : { start: line.text.start, end: last.text.end };
    yield passage(last === line ? line.said : slice(source, span), span, kindsAt(span.start), line.form === "heading");
  }
}

function continues(next: TextLine | undefined, last: TextLine): boolean {
  return next?.form === "text" && !next.afterBlank && !next.quoted && next.line === last.line + 1;
}

function passage(said: string, span: Span, kinds: readonly Kind[], heading: boolean): Passage {
  const raw = shared(said);
  return { span, raw, kinds, heading, words: () => wordsOf(raw) };
}

const HIDDEN =
  /`[^`\n]{1,300}`|"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»|„[^“”\n]{1,300}[“”]|‘[^’\n]{1,120}’|(?<![\p{L}\p{N}])'[^'\n]{2,80}'(?![\p{L}\p{N}])|「[^」\n]{1,300}」|『[^』\n]{1,300}』|\]\([^()\s]{0,1000}(?: "[^"\n]{0,200}")?\)|https?:\/\/[^\s<>|)\]]{1,2000}|<!--|<\/?[a-z][^<>\n]{0,200}>/giu;

/** The words of a text with everything hidden that is not the writer's own prose; the same length. */
export const wordsOf = remembered((raw) =>
  raw
    .replace(HIDDEN, (found) => (/^[<\]]/.test(found) ? " " : "¤").repeat(found.length))
    .replace(/[’‘]/g, "'")
    .replace(/[*_~[\]\r\n\t\u00a0]/g, " "),
);

/** Where a writer's own prose has the words. */
export function matchesIn(raw: string, words: Pick<WordPattern, "all">): readonly RegExpExecArray[] {
  return words.all(wordsOf(raw));
}

/** Reads the kinds of the innermost part at offsets that only grow. */
function kindReader(sections: readonly Section[]): (offset: number) => readonly Kind[] {
  const sorted = [...sections].sort((a, b) => a.span.start - b.span.start);
  const open: Section[] = [];
  let next = 0;
  return (offset) => {
    while (next < sorted.length && (sorted[next] as Section).span.start <= offset) open.push(sorted[next++] as Section);
    while (open.length > 0 && Math.max((open.at(-1) as Section).body.end, (open.at(-1) as Section).span.end) <= offset)
      open.pop();
    return open.at(-1)?.kinds ?? [];
  };
}

/** The text from the start of the sentence that an index lies in up to it, at most `most` characters. */
export function sentenceBefore(words: string, index: number, most = 120): string {
  const from = Math.max(0, index - most);
  const text = words.slice(from, index);
  const ends = Math.max(...[". ", "! ", "? ", "; ", "。"].map((mark) => text.lastIndexOf(mark)));
  return ends < 0 ? text : text.slice(ends + 1);
}

/** The text behind an index up to the end of its sentence, at most `most` characters. */
export function sentenceAfter(words: string, index: number, most = 120): string {
  const text = words.slice(index, index + most);
  const end = text.search(/[.!?;](?:\s|$)|。/);
  return end < 0 ? text : text.slice(0, end);
}

/** A span within a passage by indexes of its words. */
export function within({ span }: Passage, start: number, end: number): Span {
  return { start: span.start + start, end: span.start + end };
}

/** The text as it begins a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(words: readonly (string | number)[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : `${words[0] ?? ""}`;
}
