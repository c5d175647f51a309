// A task as it stands in the document, before its owner, deadline and so on are read.

import type { TextLine } from "../../markdown/document.ts";
import type { Span } from "../../text/span.ts";
import type { Action } from "../model.ts";
import type { ColumnRole } from "./words/types.ts";

export interface Task {
  readonly shape: Action["shape"];
  /** Whole lines. */
  readonly span: Span;
  /** What the task says. */
  readonly textSpan: Span;
  /** Rows: the other cells by what their column tells. */
  readonly cells: readonly { readonly role: ColumnRole; readonly span: Span }[];
  /** Nested lines "Owner: Ana" and further text beneath the task. */
  readonly details: readonly TextLine[];
  /** The sub-heading above it, where it stands for this task alone. */
  readonly heading: TextLine | undefined;
  /** Titles and items that group it with others, the nearest first: a deadline there holds for all of them. */
  readonly above?: readonly Span[];
  /** The items among these, with what they say of themselves beneath: whose they are holds, too. */
  readonly parents?: readonly Span[];
  /** The sentence that leads to its list: "The web team will do the following:". */
  readonly introduction?: Span | undefined;
  /** The whole of a sentence whose end stands in the items beneath: "Add alerts for:". */
  readonly sentence?: string;
  /** What it comes to is told by the settings beneath it. */
  readonly settled?: boolean;
  /** A ticked checkbox, or a heading such as "Completed". */
  readonly ticked: boolean;
  /** What it comes to is told by the tasks beneath it. */
  readonly whole?: boolean;
  /** The line where its text starts. */
  readonly from: TextLine;
}
