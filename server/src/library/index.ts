// The package as a library: a text and options to plain data. No input or output, no clock.
import { type Analysis, analyse as analyseText } from "../analyse.ts";
import { fixAll } from "../language/fix-all.ts";
import { inspect } from "../language/inspect.ts";
import { reportedFindings } from "../language/reported.ts";
import { readOptions } from "./options.ts";
import type { Analyse, Fix, Report } from "./types.ts";

export const analyse: Analyse = (text, options = {}) => reportOf(analyseText(words(text), readOptions(options)));

export const fix: Fix = (text, options = {}) => {
  const reading = readOptions(options);
  const read = (source: string) => analyseText(source, reading);
  const { analysis, mended } = fixAll(read(words(text)), read);
  return { text: analysis.document.source, mended: Object.fromEntries(mended), report: reportOf(analysis) };
};

function reportOf(analysis: Analysis): Report {
  const { sections, events, order, outOfOrder, actions } = inspect(analysis, "");
  const { kind } = analysis.postmortem.genre;
  return { kind, findings: reportedFindings(analysis), sections, events, order, outOfOrder, actions };
}

function words(text: unknown): string {
  if (typeof text !== "string") throw new TypeError("text: a string is needed.");
  return text;
}
