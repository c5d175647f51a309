// The options that programs give, as the engine takes them.
import { Temporal } from "temporal-polyfill";
import type { AnalyseOptions } from "../analyse.ts";
import { effectiveValues, fileValues, readingOptions, treatedAs } from "../config/effective.ts";
import { readConfigFile } from "../config/file.ts";
import { isZone } from "../config/formats.ts";
import type { FoundConfig } from "../config/loader.ts";
import type { Values } from "../config/values.ts";
import type { Options } from "./types.ts";

/** What `loadConfiguration` found, by what it gave. */
export const found = new WeakMap<object, { readonly all: FoundConfig; readonly path: string }>();

/** @throws TypeError */
export function readOptions({ file, config, zone, today }: Options): AnalyseOptions {
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

export function rooted(file: string): string {
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
