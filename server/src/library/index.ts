// The package as a library: a text and options to plain data. No input or output but what the caller gives, no clock.
import { type Analysis, analyse as analyseText } from "../analyse.ts";
import { zoneMeaning } from "../capture/index.ts";
import { ConfigLoader, type ReadText as ReadFile } from "../config/loader.ts";
import { fixAll } from "../language/fix-all.ts";
import { formatted, type NamedZone } from "../language/format.ts";
import { inspect } from "../language/inspect.ts";
import { reportedFindings } from "../language/reported.ts";
import { timelineView } from "../language/timeline-view.ts";
import { applyEdits } from "../text/edits.ts";
import { Lines } from "../text/lines.ts";
import { EXPORT_TEXT_LIMIT, FORMATS } from "../timeline-export/index.ts";
import { found, readOptions, rooted } from "./options.ts";
import type * as declared from "./types.ts";
import type { Configuration, Report } from "./types.ts";

export { timelinePlugin } from "./markdown-it.ts";

export const analyse: typeof declared.analyse = (text, options = {}) =>
  reportOf(analyseText(words(text), readOptions(options)));

export const lint: typeof declared.lint = (text, options = {}) =>
  reportedFindings(analyseText(words(text), readOptions(options)));

export const format: typeof declared.format = (text, options = {}) => {
  const zone = zoneOf(options.times);
  const reading = readOptions(options);
  const read = (source: string) => analyseText(source, reading);
  const analysis = read(words(text));
  const { edits, impossible } = formatted(analysis, { zone }, read);
  return { text: applyEdits(text, edits), unmoved: impossible ?? null };
};

export const timeline: typeof declared.timeline = (text, options = {}) => {
  const { format = "markdown", times, file } = options;
  if (!Object.hasOwn(FORMATS, format)) {
    throw new TypeError(`format: “${format}” is none of ${Object.keys(FORMATS).join(", ")}.`);
  }
  const zone = zoneOf(times);
  const uri = file ?? "";
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  const named = { uri, version: 0, name, textLimit: EXPORT_TEXT_LIMIT };
  const view = timelineView(analyseText(words(text), readOptions(options)), named);
  return FORMATS[format](view, { zone });
};

/** @param read gives the text of a file, or why it cannot be read */
export async function loadConfiguration(file: string, read: ReadFile): Promise<Configuration> {
  if (typeof read !== "function") throw new TypeError("read: a function that reads a file is needed here.");
  const path = rooted(file);
  const all = (await new ConfigLoader(read).forDocument(path)) ?? { files: [], problems: [] };
  const problems = all.problems.map(({ file: { path: name, source }, span, message }) => {
    const { line, character } = new Lines(source).positionAt(span.start);
    return { file: name, line: line + 1, column: character + 1, message };
  });
  const told: Configuration = Object.freeze({ files: all.files.map((one) => one.path), problems });
  found.set(told, { all, path });
  return told;
}

export const fix: typeof declared.fix = (text, options = {}) => {
  const reading = readOptions(options);
  const read = (source: string) => analyseText(source, reading);
  const { analysis, fixed } = fixAll(read(words(text)), read);
  return { text: analysis.document.source, mended: Object.fromEntries(fixed), report: reportOf(analysis) };
};

/** @throws TypeError where it names no zone */
function zoneOf(times: string | undefined): NamedZone | undefined {
  if (times === undefined) return undefined;
  const meaning = zoneMeaning(times);
  if (!meaning) throw new TypeError(`times: “${times}” is no time zone.`);
  return { name: times, meaning };
}

function reportOf(analysis: Analysis): Report {
  const { sections, events, order, outOfOrder, actions } = inspect(analysis, "");
  const { kind } = analysis.postmortem.genre;
  return { kind, findings: reportedFindings(analysis), sections, events, order, outOfOrder, actions };
}

function words(text: unknown): string {
  if (typeof text !== "string") throw new TypeError("text: a string is needed.");
  return text;
}
