// A Markdown document as blocks and as the lines that a reader sees, with exact source ranges.
import type { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

export type BlockType =
  | "heading"
  | "paragraph"
  | "list"
  | "item"
  | "table"
  | "row"
  | "code"
  | "html"
  | "quote"
  | "rule";

/** A Markdown block as CommonMark sees it. */
export interface Block {
  readonly type: BlockType;
  /** Whole lines, from the first character of the first line to the last of the last, without the last line end. */
  readonly span: Span;
  /** Lines from 0, the last one included. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Headings: 1–6. Otherwise 0. */
  readonly level: number;
  /** Fences: the info string. Otherwise empty. */
  readonly info: string;
  /** Code: between fences, not by indentation. */
  readonly fenced: boolean;
  /** Headings: underlined. */
  readonly setext: boolean;
  readonly children: readonly Block[];
}

/** What a line is to a reader, whatever CommonMark says of it: `##NoSpace` is a heading, `•` begins an item. */
export type LineForm = "heading" | "item" | "text" | "row" | "code" | "html";

/** One line with its marks taken off. Blank lines, rules, underlines, table delimiter rows and comments have none. */
export interface TextLine {
  /** From 0. */
  readonly line: number;
  /** Index in `Document.text`. */
  readonly index: number;
  readonly form: LineForm;
  /** What reads: without indentation, quote marks, heading marks, bullet, number, checkbox. Rows: from the first cell's text to the last's. Emphasis marks stay. */
  readonly text: Span;
  /** The source at `text`, a title over several lines on one; one string for all lines that say the same. */
  readonly said: string;
  /** The whole line without its line end, and without the byte order mark that the text begins with. */
  readonly span: Span;
  /** Headings 1–6 (underlined: `=` 1, `-` 2); otherwise 0. */
  readonly level: number;
  /** Headings: no real heading in CommonMark (no space behind `#`, underline of odd form, indented). */
  readonly malformed: boolean;
  /** The underline of a setext heading. */
  readonly underline: Span | undefined;
  /** Items: bullet or number with its delimiter, as written. */
  readonly marker: Span | undefined;
  readonly ordered: boolean;
  /** Items: `[ ]` or `[x]`. */
  readonly checkbox: { readonly span: Span; readonly done: boolean } | undefined;
  /** Columns before the text's line marker, tabs to the next multiple of four. */
  readonly indent: number;
  /** 0 outside of lists, else 1 for top level items and what belongs to them, and so on. */
  readonly depth: number;
  /** The item that this line lies in: for a nested item the one above it, for text within an item that item. */
  readonly parent: TextLine | undefined;
  /** Rows: the cells' texts, trimmed, emphasis kept; an empty cell is an empty span where its text would stand. */
  readonly cells: readonly Span[];
  /** Rows: the table it belongs to. */
  readonly table: Table | undefined;
  /** In a block quote. */
  readonly quoted: boolean;
  /** Number of the paragraph, table, list or fence it stands in: lines with one number follow each other without a blank line or change of block. */
  readonly group: number;
  /** Whether a blank line (or the start of the document) comes before. */
  readonly afterBlank: boolean;
  /** Code: the info string of its fence; html: the tag it begins with; `indented` where CommonMark sees indented code that is read as text. */
  readonly info: string;
  /** Text that goes on an item's paragraph without its indentation: CommonMark says it belongs to the item, a reader may not. */
  readonly lazy: boolean;
}

export interface Table {
  /** The header row; absent where the table has none (rows without a delimiter line). */
  readonly header: TextLine | undefined;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface FrontMatter {
  /** With its two delimiter lines. */
  readonly span: Span;
  /** The YAML or TOML between them; JSON with its braces. */
  readonly body: Span;
  /** Top-level scalars as text, with the spans of key and value. Other values are left out. */
  readonly entries: readonly {
    readonly key: string;
    readonly value: string;
    readonly keySpan: Span;
    readonly valueSpan: Span;
  }[];
  /** Why its entries were not read, in words; absent where they were. */
  readonly unread?: string;
}

export interface Document {
  readonly source: string;
  readonly lines: Lines;
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly Block[];
  /** HTML comments, in order. */
  readonly comments: readonly Span[];
  /** In document order. */
  readonly text: readonly TextLine[];
}

/** Whether a line is nested below another, however deep. */
export function descends(line: TextLine, of: TextLine): boolean {
  for (let at = line.parent; at; at = at.parent) if (at === of) return true;
  return false;
}

/** What a document opens with: its first heading, else its first line. */
export function openingLine({ text }: Document): TextLine | undefined {
  return text.find(({ form }) => form === "heading") ?? text[0];
}
