// missing-metadata: the report does not say when it was, or lacks other facts that its readers look for.
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";
import type { Document } from "../../markdown/document.ts";
import { DATED_FIELDS, type FieldName, type Kind, PEOPLE_FIELDS, type Postmortem } from "../../postmortem/model.ts";
import { stop } from "../../postmortem/skeletons/index.ts";
import type { Edit } from "../../text/edits.ts";
import { slice } from "../../text/span.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import type { Timestamp } from "../../time/types.ts";
import { insertFields } from "../fixes/insert-field.ts";
import { languageOf } from "../fixes/insert-place.ts";
import { optionWords } from "../options.ts";
import { textLineAt, titlePlace } from "../support/places.ts";
import type { Fix, Report, Rule, RuleInput } from "../types.ts";
import type { Clue } from "../weights.ts";
import { METADATA, type Metadata, metadataLabels } from "../words/metadata.ts";

const YEAR = pattern(() => `(?<![\\w/.#-])(?:19|20)\\d\\d(?!\\w)|\\d{4}${anyOf("signs", "year")}`, "");

/** Fields that state a fact; any of them will do. */
const FIELDS: Readonly<Record<Metadata, readonly FieldName[]>> = {
  date: DATED_FIELDS,
  duration: ["duration", "ttm", "ttr"],
  severity: ["severity"],
  status: ["status"],
  authors: PEOPLE_FIELDS,
};
/** Parts of the report that state a fact, by the words of their headings. */
const PARTS: Readonly<Partial<Record<Metadata, RegExp>>> = Object.fromEntries(
  (["duration", "severity", "status", "authors"] as const).map((fact) => [
    fact,
    pattern(() => anyOf("facts", fact), "iu"),
  ]),
);
/** A length of time in the prose: "down for 2 hours", "two and a half days", "3日間". */
const LENGTH = pattern(
  () =>
    `(?:\\d|\\b${anyOf("facts", "number")}\\b)[\\s-]?(?:${anyOf("facts", "wholeOrHalf")} )?${anyOf("facts", "unit")}(?![\\p{L}\\p{N}])`,
  "iu",
);
/** A leak or a theft has no duration; something that was down has. */
const WAS_DOWN = pattern(() => `\\b${anyOf("facts", "wasDown")}\\b|${anyOf("facts", "wasDownAnywhere")}`, "iu");
/** As long as it lasts nobody can say how long. */
const STILL_LASTS = pattern(() => wholeWords("facts", "stillLasts"), "iu");
/** What joins a start and an end. */
const MOST_BETWEEN = 60;
const JOINED = pattern(
  () =>
    `^(?=[\\s\\S]{0,60}$)[\\s\\S]*?(?:${wholeWords("facts", "toEnd")}|\\s[–—→-]+\\s|${anyOf("facts", "toEndAnywhere")})`,
  "iu",
);

/** How far down a year in the text is taken for the date of the incident. */
const FIRST_LINES = 12;

function check(input: RuleInput): Report[] {
  const { document, settings } = input;
  const wanted = optionWords(settings, missingMetadata, "fields");
  const missing = METADATA.filter((name) => wanted.includes(name) && !states(input, name));
  const span = titlePlace(document);
  const reports: Report[] = [];
  if (missing.includes("date")) {
    reports.push({
      span,
      message:
        "This report does not say on which day the incident was. Readers cannot find the logs of that day, nor tell it from the one a year before. " +
        "Write the date in the title, in a field or in the timeline.",
      fixes: [fixFor(input, ["date"], "Add a field for the date")],
      severity: "warning",
      ...asking(input, ["asks for the day"]),
    });
  }
  const others = missing.filter((name) => name !== "date");
  if (others.length > 0) {
    const list = new Intl.ListFormat("en").format(others.map((name) => NAMES[name]));
    reports.push({
      span,
      message: `This report does not state ${list}. Readers who compare incidents, or want to ask somebody, look for that first. Add ${others.length === 1 ? "a field for it" : "fields for them"}.`,
      fixes: [
        fixFor(input, others, others.length === 1 ? "Add a field for it" : `Add ${others.length} fields to fill in`),
      ],
      ...asking(input, []),
    });
  }
  return reports;
}

/** What a project wants itself needs no weighing. */
function asking({ settings }: RuleInput, clues: readonly Clue[]): Pick<Report, "clues"> {
  return settings.options?.[missingMetadata.id]?.fields === undefined ? { clues } : {};
}

const NAMES: Readonly<Record<Metadata, string>> = {
  date: "its date",
  duration: "how long the incident lasted",
  severity: "its severity",
  status: "its status",
  authors: "who wrote it",
};

function states(input: RuleInput, name: Metadata): boolean {
  const { document, postmortem } = input;
  const { fields, sections, timeline, incident } = postmortem;
  const field = (names: readonly FieldName[]) =>
    fields.some((one) => names.includes(one.name) && one.valueSpan.end > one.valueSpan.start);
  if (field(FIELDS[name])) return true;
  const words = PARTS[name];
  if (words && sections.some(({ labelSpan }) => words.test(slice(document.source, labelSpan)))) return true;
  switch (name) {
    case "date":
      return (
        incident.date !== undefined ||
        incident.years.length > 0 ||
        timeline.entries.some(({ time }) => time.month !== undefined) ||
        namesYear(input)
      );
    case "duration":
      return (
        (field(["start", "detected"]) && field(["end", "resolved", "mitigated"])) ||
        timeline.entries.filter(({ written }) => written.clock || written.relative).length > 1 ||
        document.text.some((line) => line.form !== "code" && LENGTH.test(slice(document.source, line.text))) ||
        tellsRange(input) ||
        document.text.some((line) => line.form !== "code" && STILL_LASTS.test(slice(document.source, line.text))) ||
        repeatsParts(input) ||
        !document.text.some((line) => line.form !== "code" && WAS_DOWN.test(slice(document.source, line.text)))
      );
    case "authors":
      return document.frontMatter?.entries.some(({ key }) => /author|owner|writer/i.test(key)) ?? false;
    default:
      return false;
  }
}

/** Parts that the report of one incident names once. */
const TOLD_ONCE: readonly Kind[] = ["impact", "root-cause", "resolution"];

/** Whether two of its parts stand under the same names again and again: no one length is that of several incidents. */
function repeatsParts({ document: { source }, postmortem: { sections } }: RuleInput): boolean {
  const again = TOLD_ONCE.filter((kind) => {
    const named = sections.filter(({ kinds, form }) => kinds.includes(kind) && form !== "field");
    return new Set(named.map(({ labelSpan }) => slice(source, labelSpan).toLowerCase())).size < named.length;
  });
  return again.length > 1;
}

/**
 * From when to when, in the prose: "from 3 June to 5 June", "between 9:00 and 9:40 UTC"; also in two sentences: "It went down at
 * 9:00 UTC." and, in a later one, "It was restored at 9:40 UTC."
 */
function tellsRange({ document, postmortem }: RuleInput): boolean {
  const { source } = document;
  let begun = false;
  const title = document.frontMatter?.entries.find(({ key }) => key.toLowerCase() === "title")?.valueSpan;
  const lines = [...(title ? [{ form: "text", text: title }] : []), ...document.text];
  return lines.some(({ form, text }) => {
    if (form === "code" || !/\d[\s\S]*\d/.test(source.slice(text.start, text.end))) return false;
    const stamps = findTimestamps(source, text, postmortem.incident.reading);
    const first = stamps[0];
    const before = begun;
    begun ||= stamps.some(({ clock }) => clock !== undefined);
    if (before && first?.clock && JOINED.test(source.slice(text.start, first.span.start).slice(-MOST_BETWEEN)))
      return true;
    return stamps.some(
      (stamp, i) =>
        stamp.end !== undefined ||
        (i > 0 &&
          JOINED.test(
            source.slice((stamps[i - 1] as Timestamp).span.end, stamp.span.start).slice(0, MOST_BETWEEN + 1),
          )),
    );
  });
}

/** A month or a year says enough: "Outages of June 2026"; facts may stand in a fence, or deep in the front matter. */
function namesYear({ document: { source, text, frontMatter } }: RuleInput): boolean {
  return (
    (frontMatter !== undefined && YEAR.test(slice(source, frontMatter.body))) ||
    text.some((line, i) => (line.form === "heading" || i < FIRST_LINES) && YEAR.test(slice(source, line.text)))
  );
}

function fixFor({ document, postmortem }: RuleInput, names: readonly Metadata[], title: string): Fix {
  const labels = metadataLabels(languageOf(postmortem));
  const places = names.map((name) => ({ ...labels[name], at: emptyField(document, postmortem, name) }));
  const absent = places.filter(({ at }) => at === undefined);
  const added = absent.length > 0 ? [insertFields(document, postmortem, absent)] : [];
  let next = absent.length + 1;
  // A field that is there without a value is filled, not written once more.
  const filled = places.flatMap(({ at, prompt }): Edit[] => {
    if (at === undefined) return [];
    const gap = /[:*_]/.test(document.source.charAt(at - 1)) ? " " : "";
    return [{ span: { start: at, end: at }, text: gap + stop(next++, prompt) }];
  });
  const edits = [...added, ...filled].sort((a, b) => a.span.start - b.span.start);
  return { title, safe: false, snippet: true, edits };
}

/** Where the value of a field of that name is to stand that has none: `- Date: `, `| Date | |`. */
function emptyField(document: Document, { fields }: Postmortem, name: Metadata): number | undefined {
  const { source, frontMatter, lines } = document;
  const field = fields.find((one) => one.name === name && one.valueSpan.end === one.valueSpan.start);
  if (!field || (frontMatter && field.labelSpan.start < frontMatter.span.end)) return undefined;
  const line = textLineAt(document, lines.lineAt(field.labelSpan.start));
  if (line?.form === "row") {
    const [, cell] = line.cells.length === 2 ? line.cells : [];
    return cell && cell.end === cell.start ? cell.start : undefined;
  }
  const at = field.valueSpan.end;
  const behind = /^([ \t]{0,9})(?:\r?\n|$)/.exec(source.slice(at, at + 12));
  return behind ? at + (behind[1] as string).length : undefined;
}

export const missingMetadata: Rule = {
  id: "missing-metadata",
  group: "metadata",
  summary: "The report does not say when it was, or lacks other facts that its readers look for.",
  defaultSeverity: "information",
  rationale:
    "A report without a date cannot be set beside the logs, the releases and the other incidents of that week. Duration, severity, " +
    "status and authors are what people sort reports by and whom they ask. Google keeps them in fields that tools can read, to see trends over years.",
  fixes: [{ title: "Add a field to fill in, in the manner of the others", safe: false }],
  options: {
    fields: {
      type: "array",
      description: "The facts that every report should state.",
      items: { type: "string", enum: METADATA },
      default: ["date", "duration"],
    },
  },
  check,
};
