// The package as a library: a text and options to plain data. No input or output, no clock.
import { Temporal } from "temporal-polyfill";
import { type AnalyseOptions, type Analysis, analyse as analyseText } from "../analyse.ts";
import { effectiveValues, fileValues, readingOptions, treatedAs } from "../config/effective.ts";
import { readConfigFile } from "../config/file.ts";
import { isZone } from "../config/formats.ts";
import { fixAll } from "../language/fix-all.ts";
import { inspect } from "../language/inspect.ts";
import { reportedFindings } from "../language/reported.ts";
import type { Analyse, Fix, Options, Report } from "./types.ts";

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

/** @throws TypeError */
function readOptions({ file, config, zone, today }: Options): AnalyseOptions {
  if (zone !== undefined && !isZone(zone)) throw new TypeError(`zone: “${zone}” is no time zone.`);
  if (today !== undefined && !isDay(today)) throw new TypeError(`today: “${today}” is no date of the form YYYY-MM-DD.`);
  const shown = file?.replaceAll("\\", "/");
  const path = shown?.startsWith("/") ? shown : `/${shown ?? ""}`;
  const layers = config === undefined ? [] : [configValues(config, path)];
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

function configValues(config: Readonly<Record<string, unknown>>, path: string) {
  const read = readConfigFile("/.postmortem.json", JSON.stringify(config));
  const wrong = [
    ...read.problems.map(({ message }) => message),
    ...read.extends.map(() => "“extends” is not read here; give the values themselves."),
  ];
  if (wrong.length > 0) throw new TypeError(`config: ${wrong.join(" ")}`);
  return fileValues(read, path);
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
