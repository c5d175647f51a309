// The caret as completion sees it: the line before and behind it, and what the document, the project and the clock say.
import type { Analysis } from "../../analyse.ts";
import type { TextLine } from "../../markdown/document.ts";
import type { FieldName, Kind, Section } from "../../postmortem/model.ts";
import { languageOf } from "../../rules/fixes/insert-place.ts";
import { textLineAt } from "../../rules/support/places.ts";
import type { RuleSettings } from "../../rules/types.ts";
import type { Span } from "../../text/span.ts";

/** What one report can suggest for another. */
export interface ReportVocabulary {
  /** People and teams, in the order of their weight, each once. */
  readonly people: readonly string[];
  /** What stands in its fields. */
  readonly fields: readonly { readonly name: FieldName; readonly value: string }[];
}

/** What only the outside knows. */
export interface Around {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** `YYYY-MM-DD` where the user is. */
  readonly today: string;
  readonly settings: Partial<RuleSettings>;
  /** Who is responsible for code of the project: `@team/name`. */
  readonly codeOwners: readonly string[];
  /** What other reports tell; asked for where it is needed. */
  readonly others: () => readonly ReportVocabulary[];
  /** Reads another text as this one is read. */
  readonly reread: (source: string) => Analysis;
  /** Asked for by the user, not by a character typed. */
  readonly invoked: boolean;
}

export interface Caret extends Around {
  readonly analysis: Analysis;
  readonly offset: number;
  /** From 0. */
  readonly lineNumber: number;
  /** Of the caret's line. */
  readonly before: string;
  readonly after: string;
  /** The line as it was read; undefined for blank ones. */
  readonly line: TextLine | undefined;
  /** `en`, `pt` …: that of the report. */
  readonly language: string;
}

export type SuggestionKind = "time" | "section" | "field" | "value" | "person" | "date" | "comment" | "zone" | "phase";

export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  readonly detail?: string;
  /** On the caret's line: what is replaced. */
  readonly span: Span;
  /** LSP snippet syntax. */
  readonly snippet: string;
  /** What the text in `span` is compared with, where that is not the label. */
  readonly filter?: string;
}

export function caretAt(analysis: Analysis, offset: number, around: Around): Caret {
  const { lines, source } = analysis.document;
  const lineNumber = lines.lineAt(offset);
  const { start, end } = lines.spanOf(lineNumber);
  return {
    ...around,
    analysis,
    offset,
    lineNumber,
    before: source.slice(start, offset).replace(/^\ufeff/, ""),
    after: source.slice(offset, end),
    line: textLineAt(analysis.document, lineNumber),
    language: languageOf(analysis.postmortem),
  };
}

/** The span of the last `length` characters before the caret, and of `behind` behind it. */
export function typed({ offset }: Caret, length: number, behind = 0): Span {
  return { start: offset - length, end: offset + behind };
}

/** The innermost part that the caret's line lies in; one that ends at it counts, for there the writer goes on. */
export function partOf({ analysis, lineNumber }: Caret): Section | undefined {
  const { document, postmortem } = analysis;
  const { start } = document.lines.spanOf(lineNumber);
  return postmortem.sections.findLast(
    ({ form, span, body }) => form !== "field" && span.start <= start && start <= Math.max(body.end, span.end) + 1,
  );
}

export function isIn(caret: Caret, kind: Kind): boolean {
  const { analysis } = caret;
  const part = partOf(caret);
  if (part?.kinds.includes(kind)) return true;
  // Sub-headings of a part are read as parts of no kind of their own or not at all.
  const { start } = analysis.document.lines.spanOf(caret.lineNumber);
  return analysis.postmortem.sections.some(
    ({ form, kinds, span, body }) =>
      form !== "field" && kinds.includes(kind) && span.start < start && start <= body.end && !part?.kinds.length,
  );
}
