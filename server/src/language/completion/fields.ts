// Fields of the report that are missing, and values of those that are there.

import { type Field, type FieldName, PEOPLE_FIELDS, type Phase } from "../../postmortem/model.ts";
import { escapeSnippet, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { sayDuration } from "../../rules/support/say-duration.ts";
import { METADATA, metadataLabels } from "../../rules/words/metadata.ts";
import { formatOffset, wallAt } from "../../time/instant.ts";
import { isoMinute } from "../../time/iso.ts";
import { readableLine } from "../places.ts";
import { unnamedView } from "../timeline-view.ts";
import { type Caret, partOf, type Suggestion, typed } from "./caret.ts";
import { people, tickets } from "./tasks.ts";
import { zoneNamesFor } from "./zones.ts";

const FIELD_NAME = /^([ \t]{0,12}(?:[-*+\u2022][ \t]{1,4})?(\*\*|__)?)((?:\p{L}[\p{L} ]{0,29})?)$/u;
const SEVERITIES = ["SEV1", "SEV2", "SEV3", "SEV4", "P1", "P2", "P3", "P4"];

export function fieldParts(caret: Caret): Suggestion[] | undefined {
  const field = fieldAt(caret);
  return field ? valuesOf(caret, field.field, field.word) : missingFields(caret);
}

/** The field that the caret is behind the label of, on one line, and what is typed there. */
function fieldAt({ analysis, offset, lineNumber }: Caret): { field: Field; word: string } | undefined {
  const { source, lines } = analysis.document;
  const field = analysis.postmortem.fields.find(
    ({ labelSpan }) => labelSpan.end <= offset && lines.lineAt(labelSpan.start) === lineNumber,
  );
  const behind = field && source.slice(field.labelSpan.end, offset);
  if (!field || behind === undefined || behind.length > 60 || !/[:：|=]|^\s*[—–-]/.test(behind)) return undefined;
  return { field, word: behind.replace(/^[\s:：*_|=—–-]+/, "") };
}

/** The entries whose times fields of these names state. */
const PHASES: Readonly<Partial<Record<FieldName, readonly Phase[]>>> = {
  start: ["impact-start"],
  detected: ["detected"],
  acknowledged: ["acknowledged"],
  mitigated: ["mitigated"],
  resolved: ["resolved"],
  end: ["resolved", "mitigated"],
};
const METRICS: Readonly<Partial<Record<FieldName, string>>> = {
  duration: "impact",
  ttd: "time-to-detect",
  tta: "time-to-acknowledge",
  ttm: "time-to-mitigate",
  ttr: "time-to-resolve",
};

function valuesOf(caret: Caret, { name }: Field, word: string): Suggestion[] | undefined {
  const value = (label: string, detail = ""): Suggestion => ({
    kind: "value",
    label,
    ...(detail ? { detail } : {}),
    span: typed(caret, word.length),
    snippet: escapeSnippet(label),
  });
  const used = usedElsewhere(caret, name).map((label) => value(label, "in another report"));
  if (PEOPLE_FIELDS.includes(name)) return people(caret, word);
  if (name === "severity") return distinct([...used, ...SEVERITIES.map((label) => value(label))]);
  if (name === "status")
    return distinct([...used, ...skeletonsFor(caret.language).statuses.map((label) => value(label))]);
  if (name === "timezone") return zoneNamesFor(caret).map(({ label, detail }) => value(label, detail));
  if (name === "ticket") return tickets(caret, word);
  if (name === "date" || name === "published") return days(caret).map(([day, detail]) => value(day, detail));
  const view = unnamedView(caret.analysis);
  const metric = view.metrics.find((one) => one.name === METRICS[name]);
  if (metric?.ms != null && metric.ms > 0)
    return [
      value(
        durationIn(caret.language, metric.ms / 60_000),
        `from line ${(metric.from?.line ?? 0) + 1} to line ${(metric.to?.line ?? 0) + 1}`,
      ),
    ];
  const phases = PHASES[name] ?? [];
  const entries = caret.analysis.postmortem.timeline.entries;
  const told = phases.flatMap((phase) => entries.filter((entry) => entry.phase === phase));
  return told.length > 0
    ? told.flatMap(({ instant, absolute, time, zone, textSpan }) => {
        if (!absolute || instant === undefined || time.offset === undefined) return [];
        const zoneName = zone?.written?.name ?? formatOffset(time.offset);
        return [
          value(
            `${stamp(instant, time.offset)} ${zoneName}`,
            readableLine(caret.analysis.document.source, textSpan, 60),
          ),
        ];
      })
    : undefined;
}

/** `1 hour 20 minutes`, and `1 h 20 min` where the report is in another language. */
function durationIn(language: string, minutes: number): string {
  if (language === "en") return sayDuration(minutes);
  const hours = Math.floor(minutes / 60);
  return [...(hours > 0 ? [`${hours} h`] : []), `${Math.round(minutes % 60)} min`].join(" ");
}

function stamp(instant: number, offset: number): string {
  return isoMinute(wallAt(instant, offset));
}

/** The day of the first entry, and today. */
function days({ analysis, today }: Caret): (readonly [string, string])[] {
  const first = analysis.postmortem.timeline.entries.find(({ absolute, instant }) => absolute && instant !== undefined);
  const day = first && stamp(first.instant as number, first.time.offset ?? 0).slice(0, 10);
  return [...(day && day !== today ? [[day, "first entry of the timeline"] as const] : []), [today, "today"]];
}

/** What other reports write in such a field, each once. */
function usedElsewhere({ others }: Caret, name: FieldName): string[] {
  const values = others().flatMap(({ fields }) => fields.filter((field) => field.name === name));
  return [...new Set(values.map(({ value }) => value))].slice(0, 20);
}

/** Where fields are written: among others of them, or in the part for them. */
function missingFields(caret: Caret): Suggestion[] | undefined {
  const { analysis, lineNumber, language, before, after } = caret;
  const [, lead, bold = "", word = ""] = FIELD_NAME.exec(before) ?? [];
  if (lead === undefined || after.replace(/\*\*|__/, "").trim() !== "") return undefined;
  const { document, postmortem } = analysis;
  const part = partOf(caret);
  const near = postmortem.fields.some(
    ({ span, frontMatter }) => !frontMatter && Math.abs(document.lines.lineAt(span.start) - lineNumber) === 1,
  );
  if (!near && !(part?.kinds.includes("metadata") && lead.trim() !== "")) return undefined;
  const stated = new Set(postmortem.fields.map(({ name }) => name as string));
  const labels = metadataLabels(language);
  const given = (name: string) =>
    postmortem.fields.some((field) => field.name === name && document.lines.lineAt(field.span.start) !== lineNumber);
  return METADATA.filter((name) => !stated.has(name) || !given(name)).map((name) => ({
    kind: "field",
    label: labels[name].label,
    detail: labels[name].prompt,
    span: typed(caret, word.length, after.length),
    snippet: `${escapeSnippet(labels[name].label)}:${bold} $0`,
  }));
}

function distinct(values: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return values.filter(({ label }) => !seen.has(label.toLowerCase()) && seen.add(label.toLowerCase()));
}
