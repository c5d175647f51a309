// Whether a document is a postmortem, a template for one, or something else — and why, in words for the user.
// Evidence is weighed: what the title says, which parts there are, whether the story is told in time and in the past.
import type { Document, TextLine } from "../markdown/document.ts";
import { remembered } from "../text/remembered.ts";
import { slice } from "../text/span.ts";
import {
  ABOUT_REPORTS,
  ADVISORY,
  ASSIGNMENT,
  BUG_FORM,
  BY_HAND,
  CLOCK_TO_CLOCK,
  CLOCK_WITH_H,
  DATED,
  DEFINES,
  DESIGN_TITLE,
  FROM_TO,
  GUIDE_ENDING,
  GUIDE_OPENING,
  GUIDE_TITLE,
  INCIDENT_TITLE,
  INDEX_TITLE,
  INSTRUCTED,
  INSTRUCTIONS_HEADING,
  isDated,
  KEPT_KEY,
  KEPT_LOG,
  LASTED,
  LISTS_REPORTS,
  MONTHS_SPAN,
  NAMED,
  NAMES_MANY,
  NEWS_TITLE,
  NO_ENTRIES,
  OF_INCIDENT,
  ON_A_DAY,
  OPENS_AS_REPORT,
  OTHER_TITLE,
  PRACTICE,
  PROTOCOL_TITLE,
  RECENTLY,
  REPAIR_TITLE,
  REPORT_TITLE,
  RUNBOOK_HEADING,
  SAMPLES_TITLE,
  SAYS_TEMPLATE,
  SEVERITY_FIELD,
  SINCE,
  STATUS_DOWN,
  STORY_MOVES,
  TEACHES,
  TELLINGS,
  TITLE_KEY,
  TOLD,
  TROUBLE_TITLE,
  TYPE_KEY,
  VERSION_HEADING,
  WHEN_FIELD,
  WHY_REPORTS,
} from "./genre-words.ts";
import { readLabel } from "./headings.ts";
import type { Genre, Kind, Section, Timeline } from "./model.ts";
import { OF_STORY, TELLING, toldBelow } from "./retold.ts";
import { isCounted } from "./section-content.ts";
import { hasStatusKeys, isToldInSteps } from "./status-notice.ts";
import { readTemplate } from "./template.ts";

/** Evidence that is enough. Each clue counts as many points as it rarely misleads. */
const ENOUGH = 3;
/** What a timeline counts at most. */
const MOST_FOR_TIMES = 1.5;

const PROSE_LINES = 600;
/** So many tellings of trouble are enough. */
const MOST_TELLINGS = 4;
/** Lines that only name the trouble count as so many tellings at most. */
const MOST_NAMED = 2;
/** Marks within a sentence: "it was **down**", "an [outage](…)". */
const MARKS = /\*{1,3}|\[|\]\([^()\s]{0,300}\)/g;
const tellingsIn = remembered((text) => [...TELLINGS.all(withoutMarks(text))].length);
/** A question tells nothing; as it stands it may yet name what it asks for. */
const withoutMarks = (text: string) => (ASKED.test(text.slice(-8)) ? text : text.replace(MARKS, ""));
const namesTrouble = remembered((text) => NAMED.test(text));
const instructs = remembered((text) => INSTRUCTED.test(text));

type Words = Pick<RegExp, "test">;

interface Clue {
  readonly points: number;
  readonly says: string;
  /** Shows that something went wrong, not only that it was written up: a plan has a timeline and actions too. */
  readonly trouble?: boolean;
  /** Tells of something that went wrong, if only once. */
  readonly told?: boolean;
  /** It tells how to write reports: the template in it is an example. */
  readonly guide?: boolean;
}

/** The genre by content; `path` may add its name. */
export function readGenre(document: Document, sections: readonly Section[], timeline: Timeline, path?: string): Genre {
  const template = readTemplate(document, sections, timeline, path);
  const retold = isRetold(document, sections);
  const tellings = proseClues(document, timeline.entries.length > 1);
  const clues = [
    ...titleClues(document, sections, path, retold),
    ...partClues(document, sections, retold),
    ...(retold ? [] : learnedClues(document, sections, tellings.length > 0)),
    ...datedClues(document, sections),
    ...timelineClues(document, sections, timeline),
    ...tellings,
    ...loggedClues(document),
    ...listClues(document, sections),
    ...(retold ? [] : exampleClues(document)),
    ...(template ? [] : timelessClues(document, sections, timeline, path)),
  ];
  if (!template) clues.push(...storyClues(document, clues));
  const points = pointsOf(clues);
  const enough = points >= ENOUGH && clues.some((clue) => clue.trouble);
  const why = [...new Set(clues.filter((c) => (enough ? c.points > 0 : true)).map((c) => c.says))];
  // A form for a look back on a project has actions and lessons, too.
  const reported =
    clues.some(({ trouble }) => trouble) ||
    isTitled(document, REPORT_TITLE) ||
    sections.some(({ kinds }) => kinds.includes("timeline"));
  // A playbook speaks of incidents in its title.
  const least = isGuide(document) ? 2 : 1;
  if (template && points >= least && reported && !clues.some(({ guide }) => guide))
    return { kind: "template", why: [template, ...why] };
  // Who wrote the type above it has said what it is.
  const weighed = REPORT_TITLE.test(typeOf(document)) ? {} : { points };
  return enough ? { kind: "postmortem", why, ...weighed } : otherThan(clues);
}

/**
 * The genre of a document that is no report whatever its times tell: without a part, and too far from enough for any timeline
 * to make up. Spares most Markdown files the search for times. Undefined where the times have to be read.
 */
export function genreWithoutTimes(document: Document, sections: readonly Section[], path?: string): Genre | undefined {
  if (sections.some(({ form }) => form !== "field")) return undefined;
  const retold = isRetold(document, sections);
  const clues = [
    ...titleClues(document, sections, path, retold),
    ...partClues(document, sections, retold),
    ...proseClues(document, true),
    ...loggedClues(document),
  ];
  const all = [...clues, ...storyClues(document, clues, MOST_FOR_TIMES)];
  return pointsOf(all) + MOST_FOR_TIMES < ENOUGH ? otherThan(all) : undefined;
}

const pointsOf = (clues: readonly Clue[]) => clues.reduce((sum, { points }) => sum + points, 0);

function otherThan(clues: readonly Clue[]): Genre {
  return {
    kind: "other",
    why: clues.length > 0 ? clues.map(({ says }) => says) : ["it has none of the parts of a postmortem"],
  };
}

/** The line that stands as the title. */
function shownTitle({ text }: Document): TextLine | undefined {
  const heading = text.find((line) => line.form === "heading");
  const first = text[0];
  return heading && (!first || heading.index <= 6 || first.text.end - first.text.start > 120) ? heading : first;
}

/** All that may say in a title what the document is: front matter, and the first heading or line. */
export function titleAsEvidence(document: Document): string {
  const stated = document.frontMatter?.entries.find((e) => TITLE_KEY.test(e.key))?.value;
  const shown = shownTitle(document);
  return [stated, shown && slice(document.source, shown.text)].filter((t) => t !== undefined).join(" — ");
}

/** What a document is named, without a word that only says how something was done. */
const nameOf = (document: Document) => BY_HAND.replaceIn(nameAsWritten(document), "");

/** Its title without the prose below, which may tell of writing reports or of how things will be done. */
function nameAsWritten(document: Document): string {
  const stated = document.frontMatter?.entries.find((e) => TITLE_KEY.test(e.key))?.value;
  const shown = shownTitle(document);
  if (stated !== undefined && shown?.form !== "heading") return stated;
  const words = shown ? slice(document.source, shown.text).slice(0, 300) : "";
  const name = shown?.form === "heading" ? words : (/^.*?[.!?](?=\s)/.exec(words)?.[0] ?? words);
  return stated === undefined ? name : `${stated} — ${name}`;
}

/** What the front matter says that the text is. */
function typeOf({ frontMatter }: Document): string {
  return frontMatter?.entries.find(({ key }) => TYPE_KEY.test(key))?.value ?? "";
}

function titleClues(
  document: Document,
  sections: readonly Section[],
  path: string | undefined,
  retold: boolean,
): Clue[] {
  // What calls itself a look back, and has no part, may be one on anything.
  const hasParts = sections.some(({ form }) => form !== "field");
  const title = titleAsEvidence(document).slice(0, 300);
  const named = nameOf(document);
  const clues: Clue[] = [];
  const stated = typeOf(document);
  if (REPORT_TITLE.test(stated)) clues.push({ points: 6, says: `the front matter says “${stated}”`, trouble: true });
  const report = REPORT_TITLE.exec(title);
  const trouble = TROUBLE_TITLE.exec(title);
  const guide = guideTitle(named);
  const other = OTHER_TITLE.exec(named);
  // "Session post-mortem"
  const ofWork = report !== null && !trouble && other?.[0].includes(report[0].trim()) === true;
  const ofIncident = report !== null && OF_INCIDENT.test(report[0]);
  const about = report && !retold && ABOUT_REPORTS.test(named) && !SAYS_TEMPLATE.test(named);
  const index = !guide && !retold && INDEX_TITLE.test(named) && NAMES_MANY.test(named);
  if (index) clues.push({ points: -3, says: "its title names many reports" });
  else if (about) clues.push({ points: -4, says: "the title speaks of writing such reports", guide: true });
  else if (report && !ofWork)
    clues.push({
      points: hasParts || ofIncident || trouble ? 2.5 : 2,
      says: `the title says “${report[0].trim()}”`,
      trouble: ofIncident,
    });
  const opened = report || guide || other ? undefined : opensAsReport(document);
  if (opened) clues.push({ points: 2, says: `it opens with “${opened}”`, trouble: OF_INCIDENT.test(opened) });
  if (trouble && !index)
    clues.push({ points: report ? 0.5 : 1.5, says: `the title speaks of “${trouble[0].trim()}”`, trouble: true });
  if (MONTHS_SPAN.test(named) && !trouble)
    clues.push({ points: -4, says: "the title spans months, as that of a project does" });
  if (SAMPLES_TITLE.test(named)) clues.push({ points: -5, says: "the title announces examples", guide: true });
  if (ADVISORY.test(title)) clues.push({ points: -2.5, says: "the title announces a vulnerability" });
  if (DESIGN_TITLE.test(named) && !report) clues.push({ points: -4, says: "its title calls it a design" });
  if (guide && !about) clues.push({ points: -3, says: `the title says “${guide[0].trim()}”, as guides and plans do` });
  else if (other && (!report || ofWork) && !trouble && !retold)
    clues.push({ points: -2, says: `the title says “${other[0].trim()}”` });
  const severity = document.frontMatter?.entries.find(({ key }) => key.toLowerCase() === "severity")?.value;
  const keys = new Set(document.frontMatter?.entries.map((e) => e.key.toLowerCase()));
  if (keys.has("speaker") || keys.has("speakers"))
    clues.push({ points: -4, says: "the front matter names a speaker, as that of a talk does" });
  if (INCIDENT_TITLE.test(title) && !guide && !index && statesFacts(document))
    clues.push({ points: 1.5, says: "it states how severe it was, and when", trouble: true });
  if (hasStatusKeys(document) && !guide && !(other && !trouble))
    clues.push({
      points: STATUS_DOWN.test(severity ?? "") ? 3 : 2,
      says: "the front matter tells severity and whether it is resolved",
      trouble: true,
    });
  const subtitles = document.text.filter((line) => line.form === "heading").slice(1, 3);
  const below = subtitles.map((line) => line.said).find((text) => REPORT_TITLE.test(text) || TROUBLE_TITLE.test(text));
  if (!report && !trouble && below)
    clues.push({ points: 1, says: `a heading near the top says “${below}”`, trouble: true });
  const instructing = document.text.filter(
    (line) => line.form === "heading" && INSTRUCTIONS_HEADING.test(line.said.slice(0, 80)),
  ).length;
  if (instructing >= 2) clues.push({ points: -3, says: "its headings are those of instructions" });
  const explained = subheadings(document).find((said) => WHY_REPORTS.test(said) && REPORT_TITLE.test(said));
  if (explained !== undefined && !about)
    clues.push({ points: -3, says: `a heading is “${explained}”, as in a guide`, guide: true });
  const headed = (words: Words) =>
    document.text.filter((line) => isHeaded(document, line) && words.test(line.said.slice(0, 120))).length;
  if (headed(VERSION_HEADING) >= 3) clues.push({ points: -4, says: "its headings are versions, as in a changelog" });
  if (headed(BUG_FORM) >= 3) clues.push({ points: -5, says: "it asks what a form for bug reports asks" });
  const name = path?.split(/[\\/]/).slice(-2).join("/");
  if (!report && name && REPORT_TITLE.test(name))
    clues.push({ points: 2, says: "the file's name says it is a postmortem", trouble: true });
  return clues;
}

/** What the first line below a title calls the text by: "A post-mortem of the night without bread", "This is the report …". */
function opensAsReport({ text }: Document): string | undefined {
  const first = text.find((line) => line.form !== "heading" && line.form !== "code");
  return first && first.index < 3 ? OPENS_AS_REPORT.exec(first.said.slice(0, 160))?.[0].trim() : undefined;
}

/** Whether the title or the first line calls the text a report. */
function isCalledReport(document: Document): boolean {
  return REPORT_TITLE.test(titleAsEvidence(document)) || opensAsReport(document) !== undefined;
}

/** What a title calls itself by that is a guide's or a plan's. */
const guideTitle = (named: string) =>
  GUIDE_TITLE.exec(named) ?? GUIDE_OPENING.exec(named) ?? GUIDE_ENDING.exec(named) ?? protocolTitle(named);

/** A title that names a protocol; not one that tells what became of it on a day: "Emergency protocol failed: outage of 4 March". */
function protocolTitle(named: string): RegExpExecArray | null {
  const protocol = PROTOCOL_TITLE.exec(named);
  if (!protocol) return null;
  const behind = named.slice(protocol.index + protocol[0].length);
  const around = `${named.slice(0, protocol.index)} ${behind}`;
  // A day alone, in front or behind a dash, may be that of the protocol, and many incidents what it is for.
  const ofOne = isDated(named) && TROUBLE_TITLE.test(around) && !NAMES_MANY.test(around);
  const onDay = isDated(behind) && !/[—–(|]|\s-\s/.test(behind);
  const tells = ofOne || onDay || (/[:：]/.test(behind) && (isDated(named) || TROUBLE_TITLE.test(behind)));
  return tells ? null : protocol;
}

/** Whether the title is that of a guide or a plan. */
export const isGuide = (document: Document) => guideTitle(nameOf(document)) !== null;

/** Whether the title calls the text one report, rather than a list of them or a log that goes on. */
export function isTitledOneReport(document: Document): boolean {
  const named = nameOf(document);
  return isTitled(document, REPORT_TITLE) && !NAMES_MANY.test(named) && !KEPT_LOG.test(named) && !isGuide(document);
}

/** The parts that keys of the front matter name: `root_cause: …`. */
function kindsOfKeys({ frontMatter }: Document): Kind[] {
  const told = frontMatter?.entries.filter(({ value }) => value.trim() !== "") ?? [];
  return told.flatMap(({ key }) => readLabel(key.replace(/[_-]+/g, " "))?.kinds ?? []);
}

/** Parts that rule out a notice wherever they are named; an impact is told in its steps, too. */
const OF_REPORT: readonly Kind[] = ["root-cause", "actions"];

/** Whether a text is a notice of a status page and nothing more: neither a part nor, without its steps, the title or an impact makes it a report. */
export function isStatusNotice(document: Document, sections: readonly Section[]): boolean {
  if (sections.some(({ form }) => form !== "field")) return false;
  const kinds = [...sections.flatMap((section) => section.kinds), ...kindsOfKeys(document)];
  if (kinds.some((kind) => OF_REPORT.includes(kind))) return false;
  if (isToldInSteps(document)) return true;
  return hasStatusKeys(document) && !isTitledOneReport(document) && !kinds.includes("impact");
}

/** Whether the title has such words. */
function isTitled(document: Document, words: Words): boolean {
  return words.test(titleAsEvidence(document).slice(0, 300));
}

/** Whether the title calls the text a report and says on which day it was: enough to help who begins one, and not to check it. */
export function isTitledReport(document: Document): boolean {
  const title = titleAsEvidence(document).slice(0, 300);
  return REPORT_TITLE.test(title) && isDated(title) && !isGuide(document) && !ABOUT_REPORTS.test(nameOf(document));
}

/** The words of the headings below the title. */
function subheadings({ text }: Document): string[] {
  return text.flatMap((line) => (line.form === "heading" ? [line.said.slice(0, 80)] : [])).slice(1);
}

/** How many lines below the title the facts of an incident may stand. */
const FACT_LINES = 25;

/** Whether the top says how severe it was and when, each in a field of its own. */
function statesFacts({ source, text }: Document): boolean {
  const top = text
    .slice(0, FACT_LINES)
    .filter(({ form }) => form !== "code")
    .map((line) => source.slice(line.span.start, Math.min(line.span.end, line.span.start + 160)));
  return top.some((line) => SEVERITY_FIELD.test(line)) && top.some((line) => WHEN_FIELD.test(line));
}

/** Whether a field at the top names an incident. */
function namesIncident({ text }: Document): boolean {
  return text
    .slice(0, FACT_LINES)
    .some(({ form, said }) => form !== "code" && INCIDENT_TITLE.test(/^[^:：]{1,40}(?=[:：])/.exec(said)?.[0] ?? ""));
}

/** Headings, and bold lines in their place. */
function isHeaded({ source }: Document, line: TextLine): boolean {
  return (
    line.form === "heading" ||
    (line.form === "text" && /^(?:\*\*|__)/.test(source.slice(line.text.start, line.text.start + 2)))
  );
}

/** A text of so many headings, of which so few open a part, is a manual: the words are there by chance. */
const MANY_HEADINGS = 30;
const FEW = 0.1;

function partClues(document: Document, sections: readonly Section[], retold: boolean): Clue[] {
  const { source, text } = document;
  if (sections.length === 0 && text.slice(0, TOP).some(({ said }) => DEFINES.test(said.slice(0, 300))))
    return [{ points: -4, says: "it says what an incident or a postmortem is, and has no part of one" }];
  const headings = text.filter((line) => line.form === "heading" && !/\d/.test(source[line.text.start] ?? "")).length;
  const parts = sections.filter(({ form }) => form !== "field").length;
  if (headings > MANY_HEADINGS && parts < headings * FEW && !isTitled(document, REPORT_TITLE))
    return [{ points: -2, says: "few of its many headings name a part of a report" }];
  const kinds = new Set(sections.flatMap((s) => s.kinds));
  const telling = TELLING.filter((k) => kinds.has(k));
  if (telling.length === 0) return [];
  // Projects and meetings tell an impact too, but hardly a cause, or how something was noticed or repaired.
  const trouble =
    kinds.has("root-cause") ||
    kinds.has("detection") ||
    (kinds.has("impact") && (telling.length > 2 || namesIncident(document)));
  const points = [0, 0.5, 1, 2, 2.5, 3, 3][telling.length] ?? 3;
  const clues: Clue[] = [
    { points, says: `it has ${telling.length === 1 ? "a part" : "parts"} on ${list(telling)}`, trouble },
  ];
  if (kinds.has("summary")) clues.push({ points: 0.5, says: "it has a summary" });
  if (kinds.has("root-cause") && telling.length > 2 && statesFacts(document))
    clues.push({ points: 0.5, says: "it states how severe it was, and when" });
  if (telling.length > 1 && datedTroubles(document) > 1)
    clues.push({ points: 2, says: "its headings name incidents, each with its day", trouble: true });
  else if (retold)
    clues.push({ points: 2, says: "its headings are incidents, each with the parts of a report", trouble: true });
  if (telling.length === 2 && kinds.has("root-cause") && kinds.has("resolution") && isDatedTrouble(document))
    clues.push({ points: 0.5, says: "it says what failed, when, why and how it was repaired" });
  const explained = telling.length === 1 && kinds.has("root-cause") && kinds.has("summary");
  if (explained && isTitled(document, INCIDENT_TITLE) && isDatedTrouble(document))
    clues.push({ points: 0.5, says: "it says what failed, when and why" });
  if (kinds.has("lessons")) {
    clues.push({ points: 0.5, says: "it tells lessons" });
    if (telling.length === 2 && COURSE.every((kind) => kinds.has(kind)))
      clues.push({ points: 1, says: "it tells what happened, why, how it was repaired and what was learned" });
  }
  return clues;
}

/** What a report of an incident tells, and a look back on a project does not. */
const HARM: readonly Kind[] = ["impact", "detection", "timeline"];

/** The course of an incident from its beginning to its end, in whatever words: "What happened?", "Why?", "How I fixed it". */
const COURSE: readonly Kind[] = ["summary", "root-cause", "resolution"];

/** A look back on a project: it tells what was learned, and neither harm nor repair, or nowhere that something went wrong. */
function learnedClues(document: Document, sections: readonly Section[], told: boolean): Clue[] {
  const kinds = new Set(sections.flatMap((section) => section.kinds));
  if (!kinds.has("lessons") || isTitled(document, TROUBLE_TITLE) || HARM.some((kind) => kinds.has(kind))) return [];
  const repaired = kinds.has("resolution") || kinds.has("actions");
  const tellsIncident = COURSE.some((kind) => kinds.has(kind));
  const tellsCourse = COURSE.every((kind) => kinds.has(kind));
  // Lessons and tasks alone are of an incident where a text beside them tells of one.
  const inText = () => document.text.some(({ form, said }) => form === "text" && TOLD.test(said.slice(0, 600)));
  const ofProject = repaired
    ? (!tellsIncident && !inText()) || (!told && !tellsCourse && !isCalledReport(document))
    : kinds.has("root-cause");
  if (!ofProject) return [];
  return [{ points: -2.5, says: "it tells what was learned, and not what went wrong, as of a project" }];
}

/** How many headings below the title say what went wrong, and on which day. */
function datedTroubles(document: Document): number {
  return subheadings(document).filter((said) => isDated(said) && TROUBLE_TITLE.test(said)).length;
}

/** A heading of so few UTF-16 units that holds a day says little else. */
const ONLY_DAY = 20;
/** What an incident counts by how many parts it has: one that tells little needs others beside it. */
const BY_PARTS = [0, 0.25, 0.5, 1];

/**
 * Whether a file tells one incident after the other: headings beside each other, below each its day and parts of a report. Of a
 * file that says in its title that it tells of incidents, one that is told in full is enough, and the days may lack.
 */
function isRetold(document: Document, sections: readonly Section[]): boolean {
  const named = nameOf(document);
  const titled = OF_INCIDENT.test(named) || TROUBLE_TITLE.test(named);
  const counts = new Map<number, number>();
  const [title, ...below] = toldBelow(document, sections);
  const beside = title !== undefined && below.some(({ heading }) => heading.level <= title.heading.level);
  for (const { heading, kinds, dated, part } of beside ? [title, ...below] : below) {
    if (part) continue;
    const ofIncident = titled || heading.said.length <= ONLY_DAY || kinds.has("root-cause");
    const parts = dated ? Math.min(kinds.size, titled ? 3 : 2) : Math.min(kinds.size, 1);
    if (!ofIncident || (!titled && parts < 2)) continue;
    counts.set(heading.level, (counts.get(heading.level) ?? 0) + (BY_PARTS[parts] as number));
  }
  return [...counts].some(([, points]) => points >= 1);
}

/** Whether the title says what went wrong, or that something was mended in haste. */
function isTroubled(document: Document): boolean {
  return isTitled(document, TROUBLE_TITLE) || isTitled(document, REPAIR_TITLE);
}

/** Whether the title names trouble, and the top a day. */
function isDatedTrouble(document: Document): boolean {
  if (!isTroubled(document) || isGuide(document)) return false;
  return document.text.slice(0, TOP).some((line) => line.form !== "code" && isDated(line.said.slice(0, 200)));
}

/** An incident or a report of one day, with a part of a report: hardly a look back on a project. */
function datedClues(document: Document, sections: readonly Section[]): Clue[] {
  const title = titleAsEvidence(document).slice(0, 300);
  return sections.length > 0 && (REPORT_TITLE.test(title) || INCIDENT_TITLE.test(title)) && isDated(title)
    ? [{ points: 0.5, says: "the title says on which day it was", trouble: true }]
    : [];
}

function timelineClues(document: Document, sections: readonly Section[], timeline: Timeline): Clue[] {
  const timed = timeline.entries.length;
  if (timed < 2) return [];
  const section = sections.some((s) => s.kinds.includes("timeline"));
  // Projects and games have postmortems too, but hardly a timeline to the minute.
  const clocked = timeline.entries.filter((entry) => entry.written.clock).length;
  const trouble = clocked > 1 && isTitled(document, REPORT_TITLE);
  return [{ points: section ? MOST_FOR_TIMES : 1, says: `${timed} timed entries tell what happened`, trouble }];
}

function proseClues(document: Document, hasTimeline: boolean): Clue[] {
  let told = 0;
  let tellings = 0;
  let named = 0;
  let instructed = 0;
  let opens = false;
  let timed = false;
  const lines = prose(document);
  const textOf = (line: TextLine) => line.said.slice(0, 600);
  const countIn = (line: TextLine) => {
    const found = tellingsIn(textOf(line));
    if (found > 0) told++;
    tellings += found;
    return found;
  };
  let looked = 0;
  // More than this changes nothing but the share of instructions.
  for (; looked < lines.length && (tellings < MOST_TELLINGS || told < 2); looked++) {
    const line = lines[looked] as TextLine;
    if (countIn(line) === 0) continue;
    opens ||= line.index < 4;
    timed ||=
      line.index < TOP && (isDated(textOf(line)) || [CLOCK_WITH_H, RECENTLY].some((words) => words.test(textOf(line))));
  }
  for (const line of lines) {
    const text = textOf(line);
    timed ||=
      line.index < 8 &&
      (LASTED.test(text) || FROM_TO.test(text) || CLOCK_TO_CLOCK.test(text) || ON_A_DAY.test(text) || SINCE.test(text));
    if (named < MOST_NAMED && namesTrouble(text)) named++;
    if (instructs(text)) instructed++;
  }
  if (instructed >= 4) while (looked < lines.length && instructed > told * 1.5) countIn(lines[looked++] as TextLine);
  tellings += named;
  if (named > 0) told++;
  const clues: Clue[] = [];
  if (told > 0)
    clues.push({
      points: Math.min(MOST_TELLINGS, tellings) * 0.5,
      says: "it tells of something that went wrong",
      told: true,
      trouble: tellings > 1 || opens,
    });
  const title = titleAsEvidence(document).slice(0, 300);
  const enough = tellings > 1 || (tellings > 0 && TROUBLE_TITLE.test(title));
  if (told > 0 && isTroubled(document) && isDated(title) && !REPORT_TITLE.test(title))
    clues.push({ points: 1, says: "the title says on which day it was", trouble: true });
  if (enough && timed && !isGuide(document)) clues.push({ points: 1, says: "it says when that was, or for how long" });
  if (instructed >= 4 && instructed > told * 1.5)
    clues.push({ points: told > 1 ? -1 : -2, says: "most of it tells what to do, not what happened" });
  const opening = lines.slice(0, 8).map((line) => line.said.slice(0, 300));
  if (opening.some((text) => /\$(?:ARGUMENTS|\{?INPUT)\b/.test(text)))
    clues.push({ points: -4, says: "it is a prompt with a place for its input" });
  if (opening.some((text) => PRACTICE.test(text)))
    clues.push({ points: hasTimeline ? -1 : -5, says: "it is a case to practise on" });
  if (opening.some((text) => LISTS_REPORTS.test(text)))
    clues.push({ points: -2.5, says: "it says that it holds or lists other documents" });
  if (opening.some((text) => TEACHES.test(text)))
    clues.push({ points: -3, says: "it says that it teaches, or lays down rules" });
  if (lines.slice(0, 40).some((line) => ASSIGNMENT.test(line.said.slice(0, 400))))
    clues.push({ points: hasTimeline ? -1 : -5, says: "it sets the task to write a postmortem" });
  return clues;
}

/** What those who had the trouble tell of themselves counts so much, by how much they tell: two of it are told in release notes, too. */
const BY_MOVES = [0, 0, 1, 2, 2.5];
/** So much of the prose is searched for it. UTF-16 units. */
const LONGEST_STORY = 8000;

/**
 * A story in prose, by those whom it happened to: they noticed, they mended it, they are sorry, it is not to happen again. Looked
 * for where something is told to have gone wrong, and only this decides; `more` are points that other clues may add.
 */
function storyClues(document: Document, clues: readonly Clue[], more = 0): Clue[] {
  const points = pointsOf(clues);
  const tells = clues.some(({ trouble, told }) => trouble || told);
  if (!tells || points >= ENOUGH || points + more + Math.max(...BY_MOVES) < ENOUGH) return [];
  if (isGuide(document) || tellsOtherThings(document)) return [];
  const story = prose(document)
    .map(({ said }) => said)
    .join(" ")
    .slice(0, LONGEST_STORY);
  const moves = STORY_MOVES.filter((words) => words.test(story)).length;
  // Bug reports, reviews and letters tell as much, on no day.
  const counted = saysDay(document) || moves === STORY_MOVES.length ? (BY_MOVES[moves] as number) : 0;
  return counted > 0
    ? [{ points: counted, says: "those who had the trouble tell how it was noticed and mended", trouble: true }]
    : [];
}

/** Whether the front matter or one of the first lines says a day. */
function saysDay({ frontMatter, text }: Document): boolean {
  const values = frontMatter?.entries.map(({ value }) => value) ?? [];
  return [...values, ...text.slice(0, DAY_LINES).map(({ said }) => said)].some(
    (said) => /\d/.test(said) && isDated(said.slice(0, 300)),
  );
}

const DAY_LINES = 60;

/** "Baker 2.1 is out": a version in a title, no day. */
const VERSION = /(?<![\d.])\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?![\d.])/;
/** So many headings that are only a day make a diary or a list of changes. */
const DAYS = 2;

/** "2021-07-15", not "Update 2021-07-15", which has a word for what is told. */
const isDay = (said: string) => said.length <= ONLY_DAY && DATED.exec(said)?.index === 0;

/** Whether a text without trouble in its title tells of other things beside: news of a version, minutes, a diary, a manual. */
function tellsOtherThings(document: Document): boolean {
  if (isTitled(document, TROUBLE_TITLE)) return false;
  const named = nameOf(document);
  if (OTHER_TITLE.test(named) || NEWS_TITLE.test(named) || VERSION.test(named)) return true;
  const headings = subheadings(document);
  const days = headings.filter(isDay).length;
  return days >= DAYS || headings.some((said) => INSTRUCTIONS_HEADING.test(said));
}

/** How far down the telling of what went wrong may say when. */
const TOP = 12;

/** So many lines of a quoted log are one. */
const LOG_LINES = 5;

/** What a log or a status page tells: the steps of an incident, each with its time. */
function loggedClues(document: Document): Clue[] {
  const { source, text } = document;
  const title = text[0] ? slice(source, text[0].text).slice(0, 300) : "";
  const count = (is: (line: TextLine) => boolean) => text.slice(0, PROSE_LINES).filter(is).length;
  const clues: Clue[] = [];
  if (isToldInSteps(document))
    clues.push({ points: 2, says: "it is told in the steps of a status page", trouble: true });
  if (REPORT_TITLE.test(title) && count((line) => line.form === "code" && LOGGED.test(line.said)) >= LOG_LINES)
    clues.push({ points: 1, says: "it quotes a log with times", trouble: true });
  return clues;
}

const LOGGED = /^\W{0,3}(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d/;

/** So many steps to tick off, or links, make a form or a list of them. */
const MANY_LISTED = 5;
const MOSTLY = 0.6;
/** Parts of a story; forms and lists have the others, too. */
const STORY: readonly Kind[] = ["summary", "impact", "root-cause", "timeline", "lessons"];
const ASKED = /[?？][^\p{L}\p{N}?？]*$/u;
const ONLY_LINK = /^\W{0,3}(?:\[[^\]]{1,300}\]\([^)\s]{1,500}\)|<?https?:\/\/\S{1,500})\W{0,3}$/;

/** Lists of links to reports, and forms of steps to tick off when something happens: neither tells of an incident. */
function listClues(document: Document, sections: readonly Section[]): Clue[] {
  if (sections.some(({ form, kinds }) => form !== "field" && kinds.some((kind) => STORY.includes(kind)))) return [];
  const lines = prose(document).filter((line) => line.depth < 2 || line.form === "item");
  const share = (is: (line: TextLine) => boolean) => {
    const count = lines.filter(is).length;
    return count >= MANY_LISTED && count >= lines.length * MOSTLY;
  };
  const clues: Clue[] = [];
  if (share((line) => ONLY_LINK.test(line.said.slice(0, 900))))
    clues.push({ points: -4, says: "most of its lines are links to other pages" });
  if (share((line) => line.form === "item" && ASKED.test(line.said.slice(-8))))
    clues.push({ points: -4, says: "most of its lines are questions" });
  if (share((line) => (line.checkbox ?? line.parent?.checkbox) !== undefined))
    clues.push({ points: -3, says: "most of its lines are steps to tick off" });
  const alone = sections.length === 0 && !isTitled(document, REPORT_TITLE);
  if (alone && share(({ form }) => form === "item") && !lines.some((line) => isDated(line.said.slice(0, 300))))
    clues.push({ points: -3, says: "most of it is a list, and nothing in it says when" });
  return clues;
}

/** So many headings in a fence make a report, or a form for one. */
const SHOWN_HEADINGS = 3;

/** "## Template" above a fence with the headings of one: the page tells how reports are written. A report does not bring its own form. */
function exampleClues(document: Document): Clue[] {
  if (isTitled(document, SAYS_TEMPLATE)) return [];
  let announced = false;
  let shown = 0;
  for (const line of document.text) {
    if (line.form === "heading") {
      announced = SAYS_TEMPLATE.test(line.said.slice(0, 80));
      shown = 0;
    } else if (announced && line.form === "code" && /^#{1,6} \S/.test(line.said) && ++shown === SHOWN_HEADINGS)
      return [{ points: -4, says: "it shows a template for such reports", guide: true }];
  }
  return [];
}

/** Of a document that says of nothing that it happened, or of a runbook that says nowhere when; one that calls itself a report, and has a part of one, need not. */
function timelessClues(
  document: Document,
  sections: readonly Section[],
  timeline: Timeline,
  path: string | undefined,
): Clue[] {
  const title = titleAsEvidence(document);
  if (timeline.entries.length > 0 || isDated(title) || (path && isDated(path))) return [];
  if (isEmptyLog(document, sections)) return [{ points: -3, says: "it is a log that holds no incident yet" }];
  const titled = isCalledReport(document) || (path !== undefined && REPORT_TITLE.test(path));
  if (titled && !isLeftToDo(sections)) return [];
  if (document.frontMatter?.entries.some(({ key, value }) => isDated(value) && !KEPT_KEY.test(key))) return [];
  const lines = prose(document).map((line) => line.said.slice(0, 600));
  const headings = document.text.filter(({ form }) => form === "heading");
  if (lines.some((text) => isDated(text)) || lines.filter(isCounted).length >= COUNTED_STEPS) return [];
  if (headings.some((line) => isDated(slice(document.source, line.text).slice(0, 200)))) return [];
  if (isRunbook(document))
    return [{ points: -4, says: "it is laid out as a runbook, and says nowhere when it happened" }];
  if (lines.some((text) => TOLD.test(text))) return [];
  return [{ points: -1.5, says: "it says nowhere that it happened, or when" }];
}

/** "Incident log", with how to write in it and nothing that happened. */
function isEmptyLog(document: Document, sections: readonly Section[]): boolean {
  const named = nameOf(document);
  if (!KEPT_LOG.test(named)) return false;
  if (sections.some(({ kinds }) => kinds.some((kind) => OF_STORY.includes(kind)))) return false;
  const lines = document.text.filter(({ form }) => form !== "code").map((line) => line.said.slice(0, 300));
  if (lines.some((text) => NO_ENTRIES.test(text))) return true;
  return INDEX_TITLE.test(named) && !lines.some((text) => isDated(text));
}

/** Whether tasks are all that a document has of a report, as a list of what fails in tests. */
function isLeftToDo(sections: readonly Section[]): boolean {
  return sections.length > 0 && sections.every(({ kinds }) => kinds.every((kind) => kind === "actions"));
}

/** So many events tell what happened, also where they are counted and have no times. */
const COUNTED_STEPS = 3;

/** So many headings of a runbook make one. */
const RUNBOOK_HEADINGS = 2;

/** Whether its headings are those of instructions that are kept up to date; one is enough where the front matter says so, too. */
function isRunbook({ text, frontMatter }: Document): boolean {
  const kept = frontMatter?.entries.some(({ key }) => KEPT_KEY.test(key)) ?? false;
  const headings = text.filter((line) => line.form === "heading" && RUNBOOK_HEADING.test(line.said.slice(0, 60)));
  return headings.length >= (kept ? 1 : RUNBOOK_HEADINGS);
}

function prose(document: Document): readonly TextLine[] {
  return document.text.filter((line) => line.form !== "code" && line.form !== "heading").slice(0, PROSE_LINES);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
