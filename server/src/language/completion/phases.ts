// The mark of a phase at the end of an entry: `(**detected**)`, those that no entry has first.
import { PHASES } from "../../postmortem/model.ts";
import { phaseWords } from "../../postmortem/timeline/phase-mark.ts";
import { type Caret, type Suggestion, typed } from "./caret.ts";

const OPENED = /\(\*{0,2}([\p{L} ]{0,20})$/u;

export function phaseMarks(caret: Caret): Suggestion[] | undefined {
  const opened = OPENED.exec(caret.before.slice(-40));
  if (!opened || !/^\*{0,2}\)?\s*$/.test(caret.after)) return undefined;
  const { analysis, offset, language } = caret;
  const { entries } = analysis.postmortem.timeline;
  const entry = entries.find(({ timeSpan, span }) => timeSpan.end < offset && offset <= span.end);
  if (!entry) return undefined;
  const told = new Set(entries.filter((one) => one !== entry).map(({ phase }) => phase));
  const words = phaseWords(language);
  return [...PHASES]
    .sort((a, b) => Number(told.has(a)) - Number(told.has(b)))
    .map((phase) => ({
      kind: "phase",
      label: words[phase],
      detail: told.has(phase) ? "told by another entry, too" : "not told yet",
      span: typed(caret, opened[0].length, caret.after.trimEnd().length),
      snippet: `(**${escapeMark(words[phase])}**)`,
      filter: opened[0].slice(0, opened[0].length - (opened[1] as string).length) + words[phase],
    }));
}

function escapeMark(words: string): string {
  return words.replace(/[\\$}]/g, "\\$&");
}
