// What the abbreviations of a document stand for: defined in its words, told by the zones it states, or by the places it names.
import { type Document, openingLine } from "../../markdown/document.ts";
import { slice } from "../../text/span.ts";
import type { WrittenZone, ZoneMeaning } from "../../time/types.ts";
import { besidePlaces, besideStated, definitionIn, type Meanings, severalIn } from "../../time/zone-meanings.ts";
import { findZoneStatement } from "../../time/zone-statement.ts";
import { isTopic } from "../../time/zone-topic.ts";
import type { Field, FieldName, Section } from "../model.ts";
import { linesIn } from "./regions.ts";

/** Lines of a document that are searched for definitions. */
const MOST_LINES = 2_000;

/** Fields that tell where the incident was. */
const PLACED: readonly FieldName[] = ["title", "services", "customers", "timezone"];

/** The abbreviations with several meanings that the document decides. `stated`: zones stated for all of it. */
export function readMeanings(
  document: Document,
  sections: readonly Section[],
  fields: readonly Field[],
  stated: readonly (WrittenZone | undefined)[],
): Meanings {
  const { source } = document;
  const found = new Map<string, ZoneMeaning>();
  const names = severalIn(source);
  if (names.size === 0) return found;
  const zones = [...stated, ...statedInTimelines(document, sections)].filter((zone) => zone !== undefined);
  const title = openingLine(document);
  const told = fields.filter(({ name, frontMatter }) => frontMatter || PLACED.includes(name));
  const places = [title?.text, ...told.map(({ valueSpan }) => valueSpan)].flatMap((span) =>
    span ? [source.slice(span.start, Math.min(span.end, span.start + 300))] : [],
  );
  for (const name of names) {
    const meaning =
      definedIn(document, name) ??
      first(zones, (zone) => (severalIn(zone.name).has(name) ? undefined : besideStated(name, zone.meaning))) ??
      (name === "CST" && sections.some(({ language }) => language === "zh")
        ? besideStated(name, { kind: "region", id: "Asia/Shanghai" })
        : undefined) ??
      besidePlaces(name, places.join("\n"));
    if (meaning) found.set(name, meaning);
  }
  return found;
}

function definedIn(document: Document, name: string): ZoneMeaning | undefined {
  return first(document.text.slice(0, MOST_LINES), (line) =>
    line.form === "code" || !slice(document.source, line.text).includes(name)
      ? undefined
      : definitionIn(document.source, line.text, name),
  );
}

/** What the headings and the prose of timelines state. */
function statedInTimelines(document: Document, sections: readonly Section[]): (WrittenZone | undefined)[] {
  return sections
    .filter(({ kinds, form }) => kinds.includes("timeline") && form !== "field")
    .flatMap(({ span, body }) => [
      findZoneStatement(document.source, span),
      ...linesIn(document, body.start, body.end)
        .filter((line) => line.form !== "code" && (line.form !== "row" || line.table?.header === line))
        .slice(0, MOST_LINES)
        .flatMap(({ form, text, cells }) => (form === "row" ? cells : [text]))
        .map((text) => {
          const zone = findZoneStatement(document.source, text);
          return zone && !isTopic(document.source, text, zone.span) ? zone : undefined;
        }),
    ]);
}

function first<T, R>(all: readonly T[], read: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
