// What a report can suggest for others: whom it names and what stands in its fields.
import type { Analysis } from "../../analyse.ts";
import { readableLine } from "../places.ts";
import type { ReportVocabulary } from "./caret.ts";
import { namedIn } from "./people.ts";

/** Names and fields of one report that are kept. */
const MOST = 200;

export function toldOf(analysis: Analysis): ReportVocabulary {
  const { document, postmortem } = analysis;
  const fields = postmortem.fields
    .filter(({ valueSpan }) => valueSpan.end > valueSpan.start)
    .slice(0, MOST)
    .map(({ name, valueSpan }) => ({ name, value: readableLine(document.source, valueSpan, 60) }))
    .filter(({ value }) => !value.endsWith("…"));
  return { people: [...new Set(namedIn(analysis))].slice(0, MOST), fields };
}
