// The package as a library: a text and options to plain data. No input or output but what the caller gives, no clock.
import { Temporal } from "temporal-polyfill";
import { type AnalyseOptions, type Analysis, analyse as analyseText } from "../analyse.ts";
import { zoneMeaning } from "../capture/index.ts";
import { effectiveValues, fileValues, readingOptions, treatedAs } from "../config/effective.ts";
import { readConfigFile } from "../config/file.ts";
import { isZone } from "../config/formats.ts";
import { ConfigLoader, type FoundConfig, type ReadText as ReadFile } from "../config/loader.ts";
import type { Values } from "../config/values.ts";
import { fixAll } from "../language/fix-all.ts";
import { inspect } from "../language/inspect.ts";
import { reportedFindings } from "../language/reported.ts";
import { timelineView } from "../language/timeline-view.ts";
import { Lines } from "../text/lines.ts";
import { EXPORT_TEXT_LIMIT, FORMATS } from "../timeline-export/index.ts";
import type * as declared from "./types.ts";
import type { Configuration, Options, Report } from "./types.ts";

export const analyse: typeof declared.analyse = (text, options = {}) =>
  reportOf(analyseText(words(text), readOptions(options)));

export const lint: typeof declared.lint = (text, options = {}) =>
  reportedFindings(analyseText(words(text), readOptions(options)));

export const timeline: typeof declared.timeline = (text, options = {}) => {
  const { format = "markdown", times, file } = options;
  if (!Object.hasOwn(FORMATS, format)) {
    throw new TypeError(`format: “${format}” is none of ${Object.keys(FORMATS).join(", ")}.`);
  }
  const meaning = times === undefined ? undefined : zoneMeaning(times);
  if (times !== undefined && !meaning) throw new TypeError(`times: “${times}” is no time zone.`);
  const uri = file ?? "";
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  const named = { uri, version: 0, name, textLimit: EXPORT_TEXT_LIMIT };
  const view = timelineView(analyseText(words(text), readOptions(options)), named);
  return FORMATS[format](view, { zone: times !== undefined && meaning ? { name: times, meaning } : undefined });
};

/** What `loadConfiguration` found, by what it gave. */
const found = new WeakMap<object, { readonly all: FoundConfig; readonly path: string }>();

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
  const { analysis, mended } = fixAll(read(words(text)), read);
  return { text: analysis.document.source, mended: Object.fromEntries(mended), report: reportOf(analysis) };
};

function reportOf(analysis: Analysis): Report {
  const { sections, events, order, outOfOrder, actions } = inspect(analysis, "");
  const { kind } = analysis.postmortem.genre;
  return { kind, findings: reportedFindings(analysis), sections, events, order, outOfOrder, actions };
}

/** @throws TypeError */
function readOptions({ file, config, zone, today }: Options): AnalyseOptions {
  if (zone !== undefined && !isZone(zone)) throw new TypeError(`zone: “${zone}” is no time zone.`);
  if (today !== undefined && !isDay(today)) throw new TypeError(`today: “${today}” is no date of the form YYYY-MM-DD.`);
  const shown = file?.replaceAll("\\", "/");
  // A relative name is seen from where its configuration was looked for.
  const own = config && found.get(config)?.path;
  const path = own !== undefined && rooted(shown ?? "") !== shown ? own : rooted(shown ?? "");
  const layers = config === undefined ? [] : configLayers(config, path);
  const values = effectiveValues(layers);
  const treatAs = treatedAs(values, path);
  const { names, settings } = readingOptions(values);
  return {
    names,
    settings: { ...settings, userZone: zone, today },
    ...(shown === undefined ? {} : { path: shown }),
    ...(treatAs ? { treatAs } : {}),
  };
}

function rooted(file: string): string {
  const shown = file.replaceAll("\\", "/");
  return /^(?:[A-Za-z]:)?\//.test(shown) ? shown : `/${shown}`;
}

function configLayers(config: NonNullable<Options["config"]>, path: string): Values[] {
  const loaded = found.get(config);
  if (loaded) return loaded.all.files.map((one) => fileValues(one, path));
  const read = readConfigFile("/.postmortem.json", JSON.stringify(config));
  const wrong = [
    ...read.problems.map(({ message }) => message),
    ...read.extends.map(() => "“extends” is not read here; give the values themselves, or use loadConfiguration."),
  ];
  if (wrong.length > 0) throw new TypeError(`config: ${wrong.join(" ")}`);
  return [fileValues(read, path)];
}

function isDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: "reject" }).toString() === day;
  } catch {
    return false;
  }
}

function words(text: unknown): string {
  if (typeof text !== "string") throw new TypeError("text: a string is needed.");
  return text;
}
