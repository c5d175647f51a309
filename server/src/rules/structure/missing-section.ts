// missing-section: a part that readers look for is nowhere in the report.
import type { Document, TextLine } from "../../markdown/document.ts";
import { isStatusNotice } from "../../postmortem/genre.ts";
import { REPORT_TITLE } from "../../postmortem/genre-words.ts";
import { type FieldName, KINDS, type Kind, type Postmortem, TIMED_FIELDS } from "../../postmortem/model.ts";
import { tellsOneByOne } from "../../postmortem/retold.ts";
import { sectionComment } from "../../postmortem/section-comments.ts";
import { namesSymptom } from "../../postmortem/section-openings.ts";
import { skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { lineEndOf } from "../../text/lines.ts";
import { type Span, slice } from "../../text/span.ts";
import { findTimestamps } from "../../time/timestamp.ts";
import { languageOf } from "../fixes/insert-place.ts";
import { insertHeading, insertSections } from "../fixes/insert-section.ts";
import { actionLists } from "../support/action-lists.ts";
import { type NearestPart, unknownParts } from "../support/nearest-part.ts";
import { openingText } from "../support/opening-text.ts";
import { quote, titlePlace } from "../support/places.ts";
import { capitalised, listed } from "../support/prose.ts";
import { toldInColumns } from "../support/told-in-columns.ts";
import { summaryTellsHarm, toldInProse } from "../support/told-in-prose.ts";
import type { Fix, ReadyFix, Report, Rule, RuleInput } from "../types.ts";

/** The parts expected where no setting says otherwise. */
export const REQUIRED_SECTIONS: readonly Kind[] = [
  "summary",
  "impact",
  "timeline",
  "root-cause",
  "resolution",
  "actions",
];

/** What the reader of a report misses without a part, and what would satisfy the rule. */
const MISSED: Readonly<Record<Kind, { readonly name: string; readonly why: string }>> = {
  summary: { name: "summary", why: "A reader with one minute has nothing to read" },
  impact: { name: "impact", why: "Readers cannot tell who was affected, and how badly" },
  detection: { name: "detection", why: "Readers cannot tell how the problem was noticed, and how fast" },
  timeline: { name: "timeline", why: "Readers cannot follow what happened when" },
  "root-cause": { name: "root cause (or contributing factors)", why: "Readers cannot tell why it happened" },
  resolution: { name: "resolution", why: "Readers cannot tell what ended the incident" },
  actions: { name: "action items", why: "Readers cannot tell what will keep it from happening again" },
  lessons: { name: "lessons learned", why: "What was learned stays with those who were there" },
  background: { name: "background", why: "Readers from other teams lack what they must know first" },
  metadata: { name: "metadata", why: "Readers cannot tell when this was, who wrote it and whether it is final" },
  appendix: { name: "appendix", why: "Readers cannot check the evidence" },
};

/** This many timed entries are a timeline, whatever stands above them. */
const ENTRIES_OF_A_TIMELINE = 3;

/** The kinds that a postmortem should have and lacks, in the order in which they are asked for. */
function missingKinds(input: RuleInput): Kind[] {
  const there = presentKinds(input);
  const required = KINDS.filter((kind) => requiredIn(input).includes(kind));
  return required.filter((kind) => !there.has(kind));
}

function presentKinds({ document, postmortem }: RuleInput): ReadonlySet<Kind> {
  const { sections, timeline } = postmortem;
  const there = new Set<Kind>(sections.flatMap((section) => section.kinds));
  // "Symptoms" tell what people saw of the incident, though they name no part.
  if (document.text.some((line) => namesSymptom(nameOf(document, line)))) there.add("impact");
  if (timeline.entries.length >= ENTRIES_OF_A_TIMELINE) there.add("timeline");
  // "Corrective actions (done)" tell what repaired it.
  if (actionLists(document, postmortem).some(({ done }) => done)) there.add("resolution");
  return there;
}

/** What a reader of this report misses; a sentence without its full stop. */
function missedIn({ postmortem: { sections } }: RuleInput, kind: Kind): string {
  if (kind === "actions" && sections.some(({ kinds }) => kinds.includes("resolution")))
    return "Readers see how it was repaired, but not what is left to do, or that nothing is";
  return MISSED[kind].why;
}

/**
 * Whether a part is told without a name of its own: how the incident was stopped, in its timeline or in the text of another part;
 * what it did to people, in the summary; what a summary tells, in facts at the top. Of ten unseen reports that were said to lack a
 * resolution six had it there, of six that were said to lack an impact all, of nine that were said to lack a summary eight.
 */
function isToldElsewhere({ document, postmortem }: RuleInput, kind: Kind): boolean {
  const { entries } = postmortem.timeline;
  switch (kind) {
    case "resolution":
      return entries.some(({ phase }) => phase === "mitigated" || phase === "resolved") || isInProse(document, kind);
    case "impact":
      return summaryTellsHarm(document, postmortem);
    case "summary":
      return opensWithFacts(document, postmortem);
    default:
      return false;
  }
}

const isInProse = (document: Document, kind: Kind) => toldInProse(document, [kind]).length > 0;

/** So many facts at the top, or so long a first part on the harm (UTF-16 units), say what happened to whoever has a minute. */
const FACTS_OF_A_SUMMARY = 3;
const LEAST_HARM = 120;
/** So much of a part opens it. UTF-16 units. */
const LONGEST_OPENING = 600;
/** Less than so much in a field ("TBD", "see below") tells nothing. UTF-16 units. */
const LEAST_OF_A_FIELD = 16;
/** Facts about the incident, not about its report. */
const TELLING: readonly FieldName[] = [...TIMED_FIELDS, "severity", "services", "customers"];

/** What fields at the top tell of the incident: facts, what was seen, and what is a part elsewhere ("**Root cause:** …"). */
function opensWithFacts(document: Document, { sections, fields }: Postmortem): boolean {
  const parts = sections.filter(({ form }) => form !== "field");
  const [first, second] = parts;
  const end = (first?.kinds.includes("metadata") ? second : first)?.span.start ?? Number.POSITIVE_INFINITY;
  const atTop = ({ span }: { span: Span }) => span.start < end;
  const facts = fields.filter(
    (field) => TELLING.includes(field.name) && atTop(field) && field.valueSpan.end > field.valueSpan.start,
  );
  const told = sections.filter(
    (one) =>
      one.form === "field" &&
      atTop(one) &&
      !one.kinds.includes("actions") &&
      one.body.end - one.body.start >= LEAST_OF_A_FIELD,
  );
  const seen = document.text.filter((line) => atTop(line) && namesSymptom(nameOf(document, line)));
  const stated = new Set([...facts, ...told, ...seen].map(({ span }) => document.lines.lineAt(span.start)));
  if (stated.size >= FACTS_OF_A_SUMMARY) return true;
  const isLong = first !== undefined && first.body.end - first.body.start >= LEAST_HARM;
  if (!isLong) return false;
  // "## Context: On 2024-03-08 at 09:05 an alert …" begins with what happened.
  return (
    first.kinds.includes("impact") || (first.kinds.includes("background") && tellsMoment(document.source, first.body))
  );
}

/** Whether a text begins with a time of a day that it names: of the incident, and not of every night. */
function tellsMoment(source: string, { start, end }: Span): boolean {
  const opening = { start, end: Math.min(end, start + LONGEST_OPENING) };
  return findTimestamps(source, opening).some(({ clock, date }) => clock && date?.month !== undefined);
}

/** Whether the project says itself which parts it wants: it is told of each that has no name, wherever that may be told. */
function isProjects({ settings }: RuleInput): boolean {
  return settings.requiredSections !== undefined;
}

const requiredIn = ({ settings }: RuleInput) => settings.requiredSections ?? REQUIRED_SECTIONS;

/** The words of a heading, of the first cell of a row, or in bold at the start of a line. */
function nameOf({ source }: Document, { form, text, cells }: TextLine): string {
  if (form === "heading" || cells[0]) return slice(source, cells[0] ?? text).slice(0, LONGEST_NAME);
  return /^[*_]{2}([^*_\n]{1,40})[*_]{2}/.exec(slice(source, text))?.[1] ?? "";
}

function check(input: RuleInput): Report[] {
  const { document, postmortem } = input;
  // Each incident of a log has its own form, which no part of the whole fills.
  if (!isProjects(input) && tellsOneByOne(document, postmortem.sections)) return [];
  // Nor has a notice of a status page parts.
  if (!isProjects(input) && isStatusNotice(document, postmortem.sections)) return [];
  const inColumns = toldInColumns(document, postmortem);
  const missing = missingKinds(input).filter((kind) => !inColumns.includes(kind));
  if (missing.length === 0) return [];
  if (isToldAsOne(input, missing)) return oneReport(input, missing);
  const span = titlePlace(document);
  const set = skeletonsFor(languageOf(postmortem));
  const all = missing.length > 1 ? fixFor(input, missing, insertTitle(input, missing)) : undefined;
  const unknown = unknownParts(document, postmortem, missing);
  return missing.flatMap((kind) => {
    const { name } = MISSED[kind];
    const one = fixFor(input, [kind], `Insert the section “${set.headings[kind]}”`);
    const fixes = all ? [one, all] : [one];
    const near = unknown.nearest.find((one) => one.kind === kind);
    if (near) return isProjects(input) ? nearestReport(input, near, fixes) : [];
    const opening = kind === "summary" && !unknown.opensLog ? openingText(document, postmortem) : undefined;
    if (opening) return openingReport(input, opening, fixes);
    if (!isProjects(input) && (unknown.others(kind).length > 0 || isToldElsewhere(input, kind))) return [];
    return {
      span,
      ...(unknown.several ? { severity: "information" as const } : {}),
      message: `This report has no ${name} section. ${missedIn(input, kind)}. Add one, or tell it in a field such as “${set.headings[kind]}: …”.`,
      fixes,
      ...asking(input, [kind]),
    };
  });
}

/** What a project wants itself needs no weighing. */
function asking(input: RuleInput, kinds: readonly Kind[]): Pick<Report, "clues"> {
  if (isProjects(input)) return {};
  return { clues: kinds.length === 1 && kinds[0] === "actions" ? ["asks for follow-up tasks"] : [] };
}

/** Where a heading could be the part: what was read, and how to say that it is. */
function nearestReport(input: RuleInput, near: NearestPart, fixes: readonly Fix[]): Report {
  const { document } = input;
  const { kind, line, words } = near;
  const { name } = MISSED[kind];
  const heading = quote(document.source, words, 40);
  return {
    span: titlePlace(document),
    severity: "hint",
    message:
      `No ${name} section was recognised; the nearest is “${heading}”, line ${line.line + 1}. If that is the part, say so: ` +
      `once for all reports under sections.names.${kind} in .postmortem.yaml, or with a comment below it. Else add one.`,
    related: [{ span: words, message: `Could be the ${name} section` }],
    fixes: [namingFix(input, near), ...fixes],
  };
}

/** Where a text above all parts tells what happened: a summary that only lacks its heading. */
function openingReport(input: RuleInput, line: TextLine, fixes: readonly Fix[]): Report {
  return {
    span: line.text,
    severity: "hint",
    message:
      "This text seems to be the summary of the report, but no heading says so. Put one above it, so that readers who have " +
      "a minute find it in the outline and by a link.",
    fixes: [headingFix(input, line), ...fixes],
    ...asking(input, ["summary"]),
  };
}

/** The heading of a summary above the paragraph that a line lies in. */
function headingFix({ document, postmortem }: RuleInput, line: TextLine): Fix {
  const words = skeletonsFor(languageOf(postmortem)).headings.summary;
  const edit = insertHeading(document, postmortem, words, line);
  return { title: `Put the heading “${words}” above it`, safe: false, edits: [edit] };
}

/**
 * What can be said of the heading at `at`, a UTF-16 offset: of one that opens no part that is known, which of those it is that the
 * report lacks. The likeliest comes first.
 */
export function namingsAt(input: RuleInput, at: number): ReadyFix[] {
  const { document, postmortem } = input;
  const line = document.text.find(({ span }) => span.start <= at && at <= span.end);
  if (line?.form !== "heading" || postmortem.genre.kind !== "postmortem") return [];
  const missing = missingKinds(input);
  const { nearest, others } = unknownParts(document, postmortem, missing);
  return [...nearest, ...missing.flatMap(others)]
    .filter((one) => one.line === line)
    .map((one) => namingFix(input, one));
}

/** Characters of a heading that is a name for all reports. */
const LONGEST_NAME = 80;

function namingFix({ document }: RuleInput, { line, words, kind }: NearestPart): ReadyFix {
  const { name } = MISSED[kind];
  const title = `“${quote(document.source, words, 40)}” is the ${name} section: say so in a comment`;
  const teaches = { words: quote(document.source, words, LONGEST_NAME), kind, name };
  return { title, safe: false, teaches, ...naming(document, line, kind) };
}

/** A comment below a heading, or below its underline; within the item or the quotation that the heading stands in. */
function naming({ source, lines }: Document, line: TextLine, kind: Kind): Pick<ReadyFix, "edits"> {
  const end = lines.spanOf(lines.lineAt((line.underline ?? line.span).start)).end;
  const inside = line.depth > 0 || line.quoted;
  const marks = source.slice(line.span.start, line.text.start).replace(/(?<!#)#+[ \t]*$/, "");
  const indent = inside ? marks.replace(/[^\s>]/g, " ") : "";
  return { edits: [{ span: { start: end, end }, text: `${lineEndOf(source)}${indent}${sectionComment(kind)}` }] };
}

/** A report of no more than so many characters, with no more than so many of the usual parts, is a notice. */
const NOTICE = 900;
/** A report of no more than so many is read in a minute itself, and needs no summary where it tells all else. */
const IN_SHORT = 1500;
const PARTS_OF_A_NOTICE = 2;
/** So many missing parts are told as one. */
const MANY_MISSING = 3;
/** Where no part is named, so many that are not found even in the text say more about the finding than about the report. */
const NOT_UNDERSTOOD = 4;

/** Whether one finding tells all missing parts: of a report in prose, of one that has hardly any part, of a notice. */
function isToldAsOne(input: RuleInput, missing: readonly Kind[]): boolean {
  const { document } = input;
  const there = usualKinds(input);
  if (missing.length >= MANY_MISSING) return true;
  if (missing.length < 2 || there.length > PARTS_OF_A_NOTICE) return false;
  return isNotice(document);
}

const isNotice = (document: Document) => lengthOf(document) <= NOTICE;

/** UTF-16 units of text, without headings and code. */
function lengthOf({ text }: Document): number {
  const told = text.filter(({ form }) => form !== "heading" && form !== "code");
  return told.reduce((sum, { text }) => sum + text.end - text.start, 0);
}

/** Whether its title says that it is a report: "Postmortem", "Root cause analysis". */
function isCalledReport({ text, frontMatter }: Document): boolean {
  const title = frontMatter?.entries.find(({ key }) => key.toLowerCase() === "title")?.value;
  return [title, ...text.slice(0, 3).map(({ said }) => said.slice(0, 200))].some(
    (words) => words && REPORT_TITLE.test(words),
  );
}

/** The parts of a report among those that are asked for, in their order. */
function usualKinds(input: RuleInput): Kind[] {
  const there = presentKinds(input);
  return KINDS.filter((kind) => there.has(kind) && [...REQUIRED_SECTIONS, ...requiredIn(input)].includes(kind));
}

/** One finding for the whole of a report: what was found in it, and what was not; none where it cannot tell. */
function oneReport(input: RuleInput, missing: readonly Kind[]): Report[] {
  const { document, postmortem } = input;
  const there = usualKinds(input);
  const opened = postmortem.sections.some(({ kinds }) => kinds.some((kind) => there.includes(kind)));
  const inProse = toldInProse(document, missing);
  const told = missing.filter(
    (kind) =>
      inProse.includes(kind) ||
      isToldElsewhere(input, kind) ||
      (kind === "summary" && openingText(document, postmortem) !== undefined),
  );
  const absent = missing.filter((kind) => !told.includes(kind));
  const isUnderstood = opened || absent.length < NOT_UNDERSTOOD;
  const { nearest, hasUnknown, several, others } = unknownParts(document, postmortem, missing);
  const near = nearest.filter(({ kind }) => absent.includes(kind));
  const unsure = near.map(({ kind }) => kind);
  // Beside headings that are not understood half of the summaries that were not found in unseen reports were there.
  const lacking = absent.filter(
    (kind) => !unsure.includes(kind) && others(kind).length === 0 && (kind !== "summary" || !hasUnknown),
  );
  // What is told beside parts that have their names is found without one, and a notice of a few lines needs none.
  if (isUnderstood && lacking.length === 0 && (opened || told.length === 0)) return [];
  if (opened && lengthOf(document) <= IN_SHORT && lacking.every((kind) => kind === "summary")) return [];
  if (!opened && isNotice(document) && !isCalledReport(document)) return [];
  const begins = opened
    ? `Of its parts this report names the ${names(there)}.`
    : "This report has no headings for its parts.";
  // Beside named parts it is said of no other where it is told: that was wrong as often as not in unseen reports.
  const found = [
    ...(told.length > 0 && !opened ? [`its text seems to tell the ${names(told)}`] : []),
    ...(lacking.length > 0 ? [`not found: ${names(lacking)}`] : []),
  ].join("; ");
  const inserted = opened ? missing : absent;
  const report: Report = {
    span: titlePlace(document),
    ...(lacking.some((kind) => kind !== "summary") && !several && isUnderstood ? {} : { severity: "information" }),
    message: `${begins} ${isUnderstood && found !== "" ? `${capitalised(found)}. ` : ""}With a heading each, readers find at once what they look for.`,
    related: nearest.map(({ kind, words }) => ({ span: words, message: `Could be the ${MISSED[kind].name} section` })),
    fixes: [
      ...nearest.map((near) => namingFix(input, near)),
      ...(inserted.length > 0 ? [fixFor(input, inserted, insertTitle(input, inserted))] : []),
    ],
    ...asking(input, lacking),
  };
  return [report];
}

function insertTitle({ postmortem }: RuleInput, kinds: readonly Kind[]): string {
  if (kinds.length === 1)
    return `Insert the section “${skeletonsFor(languageOf(postmortem)).headings[kinds[0] as Kind]}”`;
  return `Insert ${kinds.length === 2 ? "both" : `all ${kinds.length}`} missing sections`;
}

/** “a”, “a and b”, “a, b and c”. */
function names(kinds: readonly Kind[]): string {
  return listed(kinds.map((kind) => MISSED[kind].name));
}

function fixFor({ document, postmortem }: RuleInput, kinds: readonly Kind[], title: string): Fix {
  return { title, safe: false, snippet: true, resolve: () => insertSections(document, postmortem, kinds) };
}

export const missingSection: Rule = {
  id: "missing-section",
  group: "structure",
  summary: "A part that readers of a postmortem look for is missing.",
  defaultSeverity: "warning",
  rationale:
    "People read a report to answer a question: was I affected, why did it happen, what will change? They look for the answer " +
    "under the heading where the well-known templates put it. A report without that part leaves them to guess whether " +
    "nobody knows, or nobody wrote it down.",
  fixes: [
    { title: "Put the heading of a summary above the text that the report opens with", safe: false },
    { title: "Say in a comment that a heading is the part", safe: false },
    { title: "Write the heading into `.postmortem.yaml` as a name of the part", safe: false },
    { title: "Insert the missing section", safe: false },
    { title: "Insert all missing sections", safe: false },
  ],
  check,
};
