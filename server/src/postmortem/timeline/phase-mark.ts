// The edit that sets, changes or removes the mark of an entry's phase: `(**detected**)` at its end.
import type { Document, TextLine } from "../../markdown/document.ts";
import type { Edit } from "../../text/edits.ts";
import { slice } from "../../text/span.ts";
import type { Entry, Phase } from "../model.ts";
import { MARK_WORDS } from "./phase-words/index.ts";
import { lineOfEntry, markPlaces, phaseMark } from "./phases.ts";

/**
 * The edit that makes `phase` the marked one of an entry, in the words of `language` (`en`, `pt-BR` …); `undefined` as the phase
 * takes the mark away. No edit where nothing changes.
 */
export function phaseMarkEdit(
  document: Document,
  entry: Entry,
  phase: Phase | undefined,
  language: string,
): Edit | undefined {
  const { source } = document;
  const line = lineOfEntry(document, entry);
  if (!line) return undefined;
  const mark = phaseMark(document, line, entry.span);
  if (mark?.phase === phase) return undefined;
  if (phase === undefined) {
    const { start, end } = mark?.span ?? { start: 0, end: 0 };
    return { span: { start: /[ \t]/.test(source[start - 1] ?? "") ? start - 1 : start, end }, text: "" };
  }
  const text = `(**${phaseWords(language)[phase]}**)`;
  if (mark) return { span: mark.span, text };
  const at = endOf(document, line, entry);
  return { span: { start: at, end: at }, text: ` ${text}` };
}

/** What the marks are called in a language; in English where it has no words for them. */
export function phaseWords(language: string): Readonly<Record<Phase, string>> {
  return MARK_WORDS[language.toLowerCase().split("-")[0] ?? ""] ?? (MARK_WORDS.en as Record<Phase, string>);
}

/** Behind the last word of an entry's own paragraph, or of the cell that tells what happened. */
function endOf(document: Document, line: TextLine, { span, textSpan, timeSpan }: Entry): number {
  const places = markPlaces(document, line, span);
  const holding = (at: number) => places.find(({ start, end }) => start <= at && at < end);
  const place = line.form === "row" ? (holding(textSpan.start) ?? holding(timeSpan.start)) : places.at(-1);
  const words = place ?? line.text;
  const tail = /(?:\\|\s|<br ?\/?>){1,5}$/i.exec(slice(document.source, words).slice(-20))?.[0].length ?? 0;
  return words.end - tail;
}
