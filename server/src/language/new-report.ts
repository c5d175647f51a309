// A new report: a template with what is known written in, and a folder and a name like those of the reports that are there.

import type { Analysis } from "../analyse.ts";
import { chosenZone, zoneMeaning, zoneNameOf } from "../capture/index.ts";
import { anyOf, pattern } from "../languages/patterns.ts";
import type { FieldName, Kind, Postmortem } from "../postmortem/model.ts";
import { plain } from "../postmortem/skeletons/index.ts";
import type { TemplateChoice } from "../protocol.ts";
import { unfilledPlaces } from "../rules/completeness/placeholder.ts";
import { languageOf } from "../rules/fixes/insert-place.ts";
import { isOwnPrompt } from "../rules/support/own-prompts.ts";
import { metadataLabels } from "../rules/words/metadata.ts";
import { commonest } from "../text/commonest.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { MARKDOWN_FILE } from "../text/file-names.ts";
import { overlaps, slice } from "../text/span.ts";
import { offsetOf } from "../time/offset.ts";

const OF_REPORT = pattern(() => `^${anyOf("pastes", "ofReport")}\\s{0,3}[:–-]\\s{0,3}`, "i");

/** What is known of an incident when its report begins; what is not stays a prompt. */
export interface KnownFacts {
  readonly title?: string | undefined;
  readonly severity?: string | undefined;
  /** `2026-03-04 09:41` or a date alone. */
  readonly start?: string | undefined;
  /** IANA name, UTC or an offset. */
  readonly zone?: string | undefined;
  readonly author?: string | undefined;
}

/** What the reports of a project have in common, the commonest first. */
export interface Habits {
  readonly folder: string | undefined;
  readonly severities: readonly string[];
  readonly zones: readonly string[];
  /** Parts that most of them have. */
  readonly kinds: readonly Kind[];
  /** `OPS` of `OPS-12`. */
  readonly tickets: readonly string[];
}

export const DEFAULT_FOLDER = "docs/incidents";
export const DEFAULT_SEVERITIES = ["SEV-1", "SEV-2", "SEV-3", "SEV-4"] as const;
/** So many of ten reports have a part that all should have. */
const MOST = 0.8;
const LONGEST_SLUG = 60;

/** @param reports with forward slashes, relative to the project */
export function habitsOf(reports: readonly { readonly path: string; readonly analysis: Analysis }[]): Habits {
  const real = reports.filter(({ analysis }) => analysis.postmortem.genre.kind === "postmortem");
  const kinds = new Map<Kind, number>();
  for (const { analysis } of real)
    for (const kind of new Set(analysis.postmortem.sections.flatMap((section) => section.kinds)))
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    folder: commonest(real.map(({ path }) => path.split("/").slice(0, -1).join("/")))[0],
    severities: commonest(real.flatMap(severitiesIn).filter((words) => words !== "" && words.length <= 12)),
    zones: commonest(
      real.flatMap(({ analysis: { document, postmortem } }) => {
        const said = postmortem.timeline.zone ?? postmortem.incident.zone;
        const zone = said ? [said.zone] : postmortem.timeline.entries.flatMap(({ written }) => written.zone ?? []);
        return zone.slice(0, 1).map(({ span }) => slice(document.source, span));
      }),
    ).filter((name) => zoneMeaning(name) !== undefined),
    kinds: [...kinds].filter(([, count]) => count >= MOST * real.length).map(([kind]) => kind),
    tickets: commonest(
      real.flatMap(({ analysis }) =>
        analysis.postmortem.actions.flatMap(
          ({ ref }) => /^([A-Z][A-Z0-9]{1,9})-\d{1,7}$/.exec(ref?.text ?? "")?.[1] ?? [],
        ),
      ),
    ),
  };
}

/** The levels that a report states; what is still to be written over is none. */
function severitiesIn({ analysis: { document, postmortem } }: { readonly analysis: Analysis }): string[] {
  const unfilled = unfilledPlaces(document, postmortem);
  return postmortem.fields
    .filter(({ name, valueSpan }) => name === "severity" && !unfilled.some((place) => overlaps(place, valueSpan)))
    .map(({ valueSpan }) => slice(document.source, valueSpan).trim())
    .filter((words) => !isOwnPrompt(words));
}

/** The ways in which reports are named, the usual one first. */
const NAMES: readonly [RegExp, (date: string, slug: string) => string][] = [
  [/^\d{4}-\d\d-\d\d-./, (date, slug) => `${date}-${slug}`],
  [/^\d{4}-\d\d-\d\d_./, (date, slug) => `${date}_${slug.replaceAll("-", "_")}`],
  [/^\d{8}-./, (date, slug) => `${date.replaceAll("-", "")}-${slug}`],
  [/^\d{8}_./, (date, slug) => `${date.replaceAll("-", "")}_${slug.replaceAll("-", "_")}`],
  [/.-\d{4}-\d\d-\d\d$/, (date, slug) => `${slug}-${date}`],
  [/^\d{4}-\d\d-\d\d$/, (date) => date],
];

/**
 * Where the new report goes, in the folder and the manner of the others; `taken` names get a number.
 * @param paths of the reports there, relative to the project, with forward slashes
 * @param date `YYYY-MM-DD`
 */
export function proposedPath(
  paths: readonly string[],
  date: string,
  title: string,
  taken: ReadonlySet<string>,
): string {
  const [folder = DEFAULT_FOLDER] = commonest(paths.map((path) => path.split("/").slice(0, -1).join("/")));
  const names = paths.map((path) => (path.split("/").at(-1) ?? "").replace(MARKDOWN_FILE, ""));
  const counts = NAMES.map(([pattern]) => names.filter((name) => pattern.test(name)).length);
  const best = counts.indexOf(Math.max(...counts));
  const name = (NAMES[best] as (typeof NAMES)[number])[1](date, slugOf(title) || "incident");
  const inFolder = (stem: string) => (folder === "" ? `${stem}.md` : `${folder}/${stem}.md`);
  for (let number = 1; ; number++) {
    const path = inFolder(number === 1 ? name : `${name}-${number}`);
    if (!taken.has(path)) return path;
  }
}

function slugOf(title: string): string {
  const words = OF_REPORT.replaceIn(title, "")
    .normalize("NFKD")
    .replace(/(?<=[a-z])\p{M}{1,4}/giu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, LONGEST_SLUG + 20)
    .replace(/^-|-$/g, "");
  return words.length <= LONGEST_SLUG ? words : words.slice(0, words.lastIndexOf("-", LONGEST_SLUG));
}

/**
 * A template with the facts written in. Prompts for what is not known stay.
 * @param read reads a text as a report
 */
export function filledReport(
  { id, snippet }: Pick<TemplateChoice, "id" | "snippet">,
  facts: KnownFacts,
  read: (source: string) => Analysis,
): string {
  const date = facts.start?.slice(0, 10);
  const titled = withTitle(snippet, facts.title?.trim(), date);
  const { document, postmortem } = read(plain(titled));
  const values: Partial<Record<FieldName, string | undefined>> = {
    title: facts.title?.trim(),
    date,
    severity: facts.severity,
    authors: facts.author,
    start: startOf(facts),
  };
  const edits: Edit[] = postmortem.fields.flatMap(({ name, valueSpan }) => {
    const value = values[name];
    const { start, end } = valueSpan;
    if (!value || end < start || /[\r\n]/.test(slice(document.source, valueSpan))) return [];
    return [{ span: valueSpan, text: start === end ? spaced(document.source, start, value) : oneLineOf(value) }];
  });
  const first = firstTime(document.source, postmortem.sections.find(({ kinds }) => kinds.includes("timeline"))?.body);
  const time = startOf(facts);
  if (first && time && facts.start && facts.start.length > 10) edits.push({ span: first, text: time });
  const title = document.text.find(({ form, level }) => form === "heading" && level === 1);
  // The name comes from git unasked: where a form of the project has no place for it, it is not wanted.
  const lines = factLines(postmortem, id.startsWith("file:") ? { ...facts, author: undefined } : facts);
  if (title && lines.length > 0)
    edits.push({ span: { start: title.span.end, end: title.span.end }, text: ["", "", ...lines].join("\n") });
  return applyEdits(
    document.source,
    edits.sort((a, b) => a.span.start - b.span.start),
  );
}

/** A value for a place without text: a blank before it, and one before the wall of its cell. */
function spaced(source: string, at: number, value: string): string {
  const before = /\s/.test(source.charAt(at - 1)) ? "" : " ";
  const after = source.charAt(at) === "|" ? " " : "";
  return before + oneLineOf(value) + after;
}

/** Lines for the level and the author where the template states no facts at all; one that does has chosen which. */
function factLines(postmortem: Postmortem, { severity, author }: KnownFacts): string[] {
  if (postmortem.fields.some(({ name }) => name !== "title")) return [];
  const labels = metadataLabels(languageOf(postmortem));
  const known = [
    [labels.severity.label, severity],
    [labels.authors.label, author],
  ] as const;
  return known.flatMap(([label, value]) => (value?.trim() ? [`- ${label}: ${oneLineOf(value)}`] : []));
}

/** The first prompt of the heading is the title, a second one the day; a heading without prompts is written over. */
function withTitle(snippet: string, title: string | undefined, date: string | undefined): string {
  return snippet.replace(/^# [^\n]*$/m, (heading) => {
    const words = [title, date];
    if (!/\$\{\d+:/.test(heading)) return title ? `# Postmortem: ${escapedSnippet(oneLineOf(title))}` : heading;
    return heading.replace(/\$\{\d+:[^{}]*\}/g, (stop) => {
      const word = words.shift();
      return word ? escapedSnippet(oneLineOf(word)) : stop;
    });
  });
}

function escapedSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function oneLineOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** `2026-03-04 09:41 CET`. */
function startOf({ start, zone }: KnownFacts): string | undefined {
  const read = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d))?$/.exec(start?.trim() ?? "");
  if (!read || !start) return undefined;
  if (read[4] === undefined || zone === undefined) return start.trim();
  const meaning = chosenZone(zone);
  const [year, month, day, hour, minute] = read.slice(1).map(Number) as [number, number, number, number, number];
  const wall = { year, month, day, hour, minute, second: undefined, offset: undefined };
  const offset = meaning && offsetOf(meaning, wall);
  // A short name is written as it was chosen: it says more than its offset does.
  if (offset === undefined || meaning?.kind === "abbreviation") return `${start.trim()} ${zone}`;
  return `${start.trim()} ${zoneNameOf(offset, meaning?.kind === "region" ? meaning.id : undefined)}`;
}

/** Where the first entry of our own skeletons has its time still to be written. */
function firstTime(source: string, body: { readonly start: number; readonly end: number } | undefined) {
  const found = body && /^- ([\p{L} ]{3,30}|[^\s:：]{3,30})(?=: |：)/mu.exec(source.slice(body.start, body.end));
  if (!found || !body || /\d/.test(found[1] as string)) return undefined;
  const start = body.start + found.index + 2;
  return { start, end: start + (found[1] as string).length };
}
