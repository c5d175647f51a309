// The options that programs give, as the engine takes them.
import { Temporal } from "temporal-polyfill";
import type { AnalyseOptions } from "../analyse.ts";
import { effectiveValues, fileValues, readingOptions, treatedAs } from "../config/effective.ts";
import { readConfigFile } from "../config/file.ts";
import { isZone } from "../config/formats.ts";
import type { Options } from "./types.ts";

/** @throws TypeError */
export function readOptions({ file, config, zone, today }: Options): AnalyseOptions {
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
