// Whether an opening counts, and for which kinds: by its words, its shape, the part it stands in and what stands below it.
import { anyOf, pattern } from "../languages/patterns.ts";
import type { TextLine } from "../markdown/document.ts";
import { slice } from "../text/span.ts";
import { isTimeOnly, opensWithTime } from "../time/opens.ts";
import { opensAside } from "./actions/find/prose.ts";
import { lexisOf, plain } from "./actions/lexis.ts";
import { tellsDone } from "./actions/told-done.ts";
import { ENTRY_FORM } from "./genre-words.ts";
import type { LabelReading } from "./headings.ts";
import { type FieldName, type Kind, TIMED_FIELDS } from "./model.ts";
import { isNoteForPart } from "./notes-to-writers.ts";
import { shows } from "./section-content.ts";
import { kindsMeant, saysDone } from "./section-meaning.ts";
import {
  type Candidate,
  fieldKinds,
  hasContent,
  isBlockHead,
  isBox,
  isLabelLine,
  isPhase,
  isTaskGroup,
  LABEL_LEVEL,
  namesSymptom,
  type Opening,
  opensText,
  type PartAbove,
} from "./section-openings.ts";
import {
  amongFacts,
  below,
  type CandidatePlace,
  inReport,
  isBelowPart,
  kindsBelow,
  LOOK,
  NEAR,
  nested,
  type SectionSearch,
  within,
} from "./section-search.ts";
import { isDatedTimeline, isNamedField, sureEnough } from "./section-sureness.ts";
import { endsTimeline, entriesBelow, entryAbove, groupCaption, inEntry, inTimedEntry } from "./section-timeline.ts";

/** The kinds of the part that a candidate opens; empty where it opens none. */
export function kindsAt(reader: SectionSearch, place: CandidatePlace): readonly Kind[] {
  const { opening, reading } = place.candidate;
  const { document, title } = reader;
  if (opening === title?.opening) return title.kinds;
  if (!reading) return [];
  const heading = opening.shape === "heading";
  if (!heading && tellsHowToWrite(reader, place)) return [];
  if (reading.kinds.length === 0) return mayMean(place, reading) ? kindsMeant(reader, place, reading) : [];
  if (!sureEnough(document.source, opening, reading)) return [];
  if (inEntry(reader, place)) return [];
  // Lessons are drawn by who writes; what others say of a fix is their word.
  if (isBox(document, opening.line) && !reading.kinds.includes("lessons")) return [];
  // A question among "Questions and answers" is answered there.
  if (
    reading.strength === "turn" &&
    within(place, "appendix") &&
    (opening.shape !== "field" || asks(document.source, opening))
  )
    return [];
  const above = document.text[opening.line.index - 1];
  if (!heading && opening.line.form !== "item" && !endsBefore(document.source, above, opening.line)) return [];
  const meant = kindsMeant(reader, place, reading);
  const kinds = heading || isLabelLine(opening) ? asAsked(reader, place, reading, meant) : fieldKinds(meant);
  if (kinds.length === 0) return kinds;
  const { source } = document;
  const named: NamedPart = {
    reader,
    place,
    opening,
    reading,
    kinds,
    source,
    words: slice(source, opening.words),
    value: slice(source, opening.content),
  };
  const exceptions = heading ? NO_HEADING : isLabelLine(opening) ? NO_LABEL : NO_FIELD;
  return exceptions.some((holds) => holds(named)) ? [] : kinds;
}

/** An opening whose words name parts. */
interface NamedPart {
  readonly reader: SectionSearch;
  readonly place: CandidatePlace;
  readonly opening: Opening;
  readonly reading: LabelReading;
  readonly kinds: readonly Kind[];
  readonly source: string;
  readonly words: string;
  /** What follows the words on their line. */
  readonly value: string;
}

/** Where words that name a part open none. */
type Exception = (named: NamedPart) => boolean;

/** Below "How to write an entry", what each entry is to have is no part. */
function tellsHowToWrite({ document: { source }, title }: SectionSearch, { heading }: CandidatePlace): boolean {
  return heading !== undefined && heading !== title?.opening && ENTRY_FORM.test(slice(source, heading.words));
}

/** Whether words that name no part by themselves may do so by what stands around them. */
function mayMean(place: CandidatePlace, { ambiguous, alone }: LabelReading): boolean {
  if (!ambiguous) return false;
  const { opening } = place.candidate;
  // "Symptoms" below the sub-heading of a part tells no more than what was seen there.
  if (alone && isBelowPart(place)) return false;
  return opening.shape === "heading" || (alone === true && opensText(opening));
}

function asks(source: string, { words, span }: Opening): boolean {
  return /[?？]/.test(source.slice(words.start, Math.min(span.end, words.end + 4)));
}

/** "What can be improved?" among the tasks asks for tasks, "What must change?" among the lessons for lessons. */
function asAsked(
  reader: SectionSearch,
  place: CandidatePlace,
  { strength }: LabelReading,
  kinds: readonly Kind[],
): readonly Kind[] {
  const [kind] = kinds;
  if (strength !== "turn" || kinds.length !== 1) return kinds;
  if (kind === "lessons" && within(place, "actions")) return ["actions"];
  if (kind !== "actions" || !within(place, "lessons")) return kinds;
  // "How do we avoid it?" above tasks of its own.
  const holdsTasks = place.candidate.opening.shape === "heading" && below(reader, place.at, NEAR).listed > 1;
  return holdsTasks ? kinds : ["lessons"];
}

const NO_HEADING: readonly Exception[] = [
  ({ reading, words }) => opensWithTime(words) && !isDatedTimeline(reading),
  // "Analysis, solution and prevention" right below the title says what the report tells.
  ({ reader, opening, kinds }) => {
    const above = reader.document.text[opening.line.index - 1];
    return kinds.length > 2 && above?.form === "heading" && above.index === 0;
  },
  isPhaseOfTimeline,
  (named) => within(named.place, "actions") && isGroupOfTasks(named),
  // "Long term (roadmap)" below the tasks: some of them.
  ({ place, reading, kinds }) =>
    reading.inBrackets === true && isBelowPart(place) && kinds.every((kind) => within(place, kind)),
  isMachineLog,
  // "High priority (1 week)" groups tasks, "Incident start" entries.
  ({ place, kinds }) =>
    kinds[0] === "metadata" && (within(place, "actions") || within(place, "timeline")) && isBelowPart(place),
  // "Facts" below the cause tells what is sure of it.
  ({ place, reading: { ambiguous }, kinds }) =>
    kinds[0] === "summary" &&
    within(place, "root-cause") &&
    ambiguous?.when.some(({ sign }) => sign === "fields") === true,
  isOneOfSeveral,
];

/** "### Recovery" above entries, "### Stage 3 — Recovery", "### Recovery (16:40–17:00)": in the timeline, some of its entries. */
function isPhaseOfTimeline({ reader, place, opening, kinds, source }: NamedPart): boolean {
  if (!within(place, "timeline")) return false;
  const line = slice(source, opening.line.text);
  const staged = isBelowPart(place) && (STAGE.test(line) || saysWhen(line));
  if (isPhase(kinds)) return staged || entriesBelow(reader, place);
  // "### Phase 3 — Lasting measures" above entries: what was done then.
  return staged && kinds.every((kind) => kind === "actions") && entriesBelow(reader, place);
}

const STAGE = pattern(() => `^[\\W_]{0,8}${anyOf("labels", "numbered")}\\s+\\d`, "iu");

/** "Recovery (16:40–17:00)", "Recovery (May 4)". */
function saysWhen(line: string): boolean {
  const remark = /[([（]([^()[\]（）]{3,40})[)\]）]\s*$/.exec(line)?.[1];
  return remark !== undefined && opensWithTime(remark);
}

const MACHINE_EVENTS = pattern(() => `(?<!\\p{L})${anyOf("labels", "machineEvents")}(?!\\p{L})`, "iu");

/** "Kubernetes events" among the evidence, or below the timeline, with no times beneath but those in a fence. */
function isMachineLog({ reader, place, reading: { strength }, kinds, words }: NamedPart): boolean {
  const logged = place.before.has("timeline") && (strength === "head" || within(place, "appendix"));
  if (kinds[0] !== "timeline" || !logged || !MACHINE_EVENTS.test(words)) return false;
  const next = reader.document.text[place.candidate.opening.line.index + 1];
  return next?.form === "code" && below(reader, place.at, LOOK).clocked === 0;
}

/**
 * "Fix 2: …", "Step 2: the cache fix": one of several; "Root cause 2: …" names its part as the first does.
 * "Action 1: …" below "Actions taken" is one of these, "Fix 1: …" below "Required fixes" one of the tasks.
 */
function isOneOfSeveral(named: NamedPart): boolean {
  const { place, opening, reading, kinds, source, words } = named;
  const asked = (reading.ambiguous ? kinds : reading.kinds).every((kind) => kind === "actions");
  const repair = kinds.every((kind) => kind === "resolution");
  const again =
    (asked && within(place, "resolution")) ||
    (repair && within(place, "actions")) ||
    kinds.some((kind) => within(place, kind));
  const several = numbered(words) && !(kinds.includes("root-cause") && /^\p{L}+ \p{L}/u.test(words));
  const unsure = repair && !asked ? reading.strength === "head" : reading.strength !== "whole";
  const line = slice(source, opening.line.text);
  const step = unsure && (ordinal(line) || STAGE.test(line));
  // "Problem 1" below "Solutions": how that one was solved.
  const ofAnother = kinds[0] === "root-cause" && isBelowPart(place);
  return (again && (several || step)) || (ofAnother && several) || (repair && isAmongSteps(named));
}

/** Fewer numbered headings side by side are no steps. */
const FEWEST_STEPS = 3;

/** "4. Recovery" below the repair, beside "2. Stop of the oven" and "3. Copy of the settings": one of its steps. */
function isAmongSteps({ reader: { candidates }, place, source }: NamedPart): boolean {
  const { at, candidate, part } = place;
  const isStep = ({ opening }: Candidate) => ordinal(slice(source, opening.line.text));
  if (!within(place, "resolution") || !isBelowPart(place) || !isStep(candidate)) return false;
  const { level } = candidate.opening;
  const ends = ({ opening }: Candidate) =>
    opening === part?.opening || (opening.shape === "heading" && opening.level < level);
  const above = candidates.slice(Math.max(0, at - LOOK), at);
  const behind = candidates.slice(at, at + LOOK);
  const last = behind.findIndex(ends);
  const steps = [...above.slice(above.findLastIndex(ends) + 1), ...behind.slice(0, last < 0 ? LOOK : last)].filter(
    (one) => one.opening.shape === "heading" && one.opening.level === level && isStep(one),
  );
  return steps.length >= FEWEST_STEPS && steps.filter(({ reading }) => reading?.kinds.length).length * 2 < steps.length;
}

/** "Detection" beside "Prevention" below the tasks, or above tasks of its own. */
function isGroupOfTasks({ reader, place, opening, reading, kinds, words }: NamedPart): boolean {
  if (opening.shape === "heading" && isTaskGroup(words, kinds) && reader.captions.taskGroups(opening) >= 2) return true;
  if (reading.strength === "turn" || !namesGroup(words, kinds)) return false;
  const { lines, listed, past } = below(reader, place.at, LOOK);
  return listed * 2 > lines && past * 2 <= lines;
}

/** What tasks can be grouped by: the part of the next incident that they are to help with. */
const GROUPED_BY: readonly Kind[] = ["detection", "resolution", "root-cause", "background", "metadata", "appendix"];

const MOST_GROUP_WORDS = 3;

/** What was done is no task. */
const DONE = pattern(() => `\\b${anyOf("sentences", "doneWord")}\\b`, "i");

/** "Monitoring", "Immediate fixes" above tasks: some of them, by the part of an incident that they are about. */
function namesGroup(words: string, kinds: readonly Kind[]): boolean {
  return (
    kinds.every((kind) => GROUPED_BY.includes(kind)) &&
    words.trim().split(/\s+/).length <= MOST_GROUP_WORDS &&
    !DONE.test(words)
  );
}

const NO_LABEL: readonly Exception[] = [
  ({ place, opening, kinds, source }) =>
    kinds[0] === "metadata" && place.candidate.fact !== undefined && !isBlockHead(source, opening),
  // "A detailed timeline of the events" below "Timeline" says what to put there.
  ({ reader, opening }) => opening.loose && opening.emphasis === "strong" && isWholeText(reader, opening),
  ({ place, opening, kinds, words }) =>
    opening.shape === "bare" && /^an? /i.test(words) && kinds.every((kind) => within(place, kind)),
  // "Windows event log" among the evidence: where lines were found, not what happened when.
  ({ place, reading, kinds }) => kinds[0] === "timeline" && reading.strength === "head" && within(place, "appendix"),
  isAppendixTopic,
  measuresSuccess,
  // "Cause 2 — the fuse" below the causes.
  ({ place, kinds, words }) => numbered(words) && kinds.every((kind) => kind !== "resolution" && within(place, kind)),
  // "The investigation" above the entries of a timeline is no second one.
  ({ place, reading, kinds }) =>
    reading.ambiguous !== undefined && isPhase(reading.kinds) && kinds[0] === "timeline" && within(place, "timeline"),
  ({ reader, place }) => inTimedEntry(reader, place),
  ({ reader, opening }) => opening.shape === "bare" && isLast(reader, opening),
  ({ reader, place, kinds }) =>
    within(place, "timeline") &&
    !isLikeTimeline(reader, place) &&
    (isPhase(kinds) || kinds[0] === "metadata") &&
    (entriesBelow(reader, place) || entryAbove(reader, place)),
  ({ reader, place, opening }) =>
    within(place, "actions") && reader.captions.repeats(opening) && !isBesidePart(reader, place),
  isTopic,
];

/** "**Lessons:**" beside "**Prevention:**", as below each of several incidents: the part above is opened in the same way, and as often. */
function isBesidePart({ captions }: SectionSearch, { candidate: { opening }, part }: CandidatePlace): boolean {
  return part !== undefined && part.level === opening.level && captions.repeats(part.opening);
}

/**
 * A line that opens as the timeline itself does, and after it the next part, not a phase: a bare one above a blank line, where
 * entries stand closer; a label above a paragraph of several sentences, where entries are told in one.
 */
function isLikeTimeline({ document: { source, text } }: SectionSearch, { candidate, part }: CandidatePlace): boolean {
  const { shape, line } = candidate.opening;
  if (shape === "heading" || part?.opening.shape !== shape) return false;
  const next = ({ line }: Opening) => text[line.index + 1];
  const apart = (opening: Opening) => next(opening)?.afterBlank === true;
  if (shape === "bare") return apart(candidate.opening) && !apart(part.opening);
  const tells = (one: TextLine | undefined) => one?.form === "text" && SENTENCES.test(slice(source, one.text));
  return line.afterBlank && line.form === "text" && tells(next(candidate.opening)) && !tells(next(part.opening));
}

/** One sentence after the other. */
const SENTENCES = /\p{Ll}[.!?]\s{1,3}(?=\p{Lu})|。\s?(?=\p{L})/u;

/** "Evidence" of one of several causes, below its sub-heading; "Documentation" beside "External pages" in the appendix. */
function isAppendixTopic({ reader, place, opening, kinds }: NamedPart): boolean {
  if (!kinds.every((kind) => kind === "appendix")) return false;
  if (within(place, "appendix")) return reader.captions.topics(opening) >= 2;
  return place.section !== undefined && place.section.opening !== place.heading;
}

/** "Knowledge gained" below "Success metrics": by what success is told. */
function measuresSuccess({ place: { heading, section }, source }: NamedPart): boolean {
  return heading !== undefined && section?.opening !== heading && opensAside(source, heading.line.text, () => true);
}

/** Parts that a topic of lessons or tasks is never named after. */
const NO_TOPIC: readonly Kind[] = ["summary", "timeline", "actions", "lessons"];

/** "Monitoring", "Documentation" above some of the tasks or lessons: one topic among others, or above tasks to come, not a part. */
function isTopic(named: NamedPart): boolean {
  const { reader, place, opening, kinds } = named;
  const inList = ({ kinds: above }: PartAbove) => above.some((kind) => kind === "actions" || kind === "lessons");
  if (!place.part || !inList(place.part) || (place.section && !inList(place.section))) return false;
  if (kinds.some((kind) => NO_TOPIC.includes(kind))) return false;
  // Without headings the labels beside it open parts of their own.
  if (place.section && reader.captions.topics(opening) >= 2) return true;
  return within(place, "actions") && (shows(below(reader, place.at, NEAR), "future") || isGroupOfTasks(named));
}

/** A few words below which nothing stands are the text of the part above, not a label. */
function isLast({ document }: SectionSearch, { line }: Opening): boolean {
  const next = document.text[line.index + 1];
  return next === undefined || next.form === "heading";
}

/** "**Open / investigation**" as all that stands below "Status": what is said there, not a label. */
function isWholeText({ document: { text } }: SectionSearch, { line }: Opening): boolean {
  const next = text[line.index + 1];
  return text[line.index - 1]?.form === "heading" && (next === undefined || next.form === "heading");
}

const NO_FIELD: readonly Exception[] = [
  // "Problem: …" beside "Solution: …" tells of one of several tasks or lessons.
  ({ place, opening, reading }) =>
    isNamedField(opening, reading) && place.part?.kinds.some((kind) => !HOLDS_PROBLEMS.includes(kind)) === true,
  isFact,
  ({ reader, place }) => inTimedEntry(reader, place),
  ({ source, opening }) => isStatusStep(source, opening),
  saysOnlyState,
  ({ reader, place: { part, section }, opening }) =>
    part !== undefined && part === section && isNoteForPart(reader.document, opening.line, () => part.kinds),
  // "Action: Restarted the pool": what was done.
  ({ place, kinds, value }) => kinds[0] === "actions" && !within(place, "actions") && tellsDone(value),
  // "- [x] **Recovery**: restarted the pool": what is ticked off is a task.
  ({ place, opening }) => opening.line.checkbox !== undefined && place.part !== undefined,
  // "Steps completed: 842" counts; "**The cause** was a typo" is a sentence.
  ({ kinds, value }) => kinds[0] === "resolution" && COUNT.test(value.slice(0, REACH)),
  ({ opening, value }) => opening.loose && SAYS.test(value.slice(0, REACH)),
  // "| Detection coverage | 60 % |" measures.
  ({ opening, kinds, reading }) => opening.shape === "cell" && kinds[0] === "detection" && reading.strength === "head",
  // "Monitoring: Prometheus" among the parts of a system.
  ({ place, reading, kinds }) => kinds[0] === "detection" && reading.strength !== "turn" && within(place, "background"),
  isEmptyItem,
  isAsked,
  repeatsPart,
  ({ reader, place, opening }) => within(place, "actions") && reader.captions.repeats(opening),
  namesTopic,
  // The numbered questions of five whys, and "Cause 2: …" among the causes.
  ({ place, kinds, words }) => kinds[0] === "root-cause" && within(place, "root-cause") && isOneOfCauses(words),
  isAnsweredWhy,
  ({ kinds, words }) => kinds[0] === "impact" && namesSymptom(words),
  // "What failed" under the cause tells the cause, but not in a box.
  ({ place, opening, reading, kinds }) =>
    kinds[0] === "lessons" &&
    reading.strength !== "whole" &&
    within(place, "root-cause") &&
    !isSibling(place) &&
    !opening.line.quoted,
  isQuoted,
  isItsItem,
  isEntry,
  isCaption,
];

/** "Fixed: 10:20", "Severity: high". "Fixed: a larger fuse", "Detected: by a guest at the counter" tell how, "Fixed: 10:20" when. */
function isFact({ place: { candidate }, opening, kinds, value }: NamedPart): boolean {
  // "The short version: …" is no version of the report.
  const tells = kinds[0] === "detection" || kinds[0] === "summary";
  const how = kinds[0] === "resolution" ? value !== "" : tells && tellsHow(value);
  if ((isTimeField(candidate.fact) && !how) || candidate.fact === "severity") return true;
  return hasContent(opening) && isTimeOnly(value);
}

const TIMES_AND_LENGTHS: readonly FieldName[] = [...TIMED_FIELDS, "ttd", "tta", "ttm", "ttr", "timezone", "published"];

/** Whether a fact is a time or a duration: "Detection time", "Time to resolve". */
function isTimeField(name: FieldName | undefined): boolean {
  return name !== undefined && TIMES_AND_LENGTHS.includes(name);
}

/** Some words and no figure: no time. */
function tellsHow(value: string): boolean {
  return !/\d/.test(value) && value.split(/\s+/).length > 2;
}

const STATUS = pattern(() => `^${anyOf("labels", "statusStep")}$`, "i");

/** "Monitoring - A fix is out": a step of a status page, set off by a dash. */
function isStatusStep(source: string, { span, words }: Opening): boolean {
  return STATUS.test(slice(source, words)) && /[-–—]\s*$/.test(source.slice(words.end, span.end));
}

const ONLY_MARK = /^[✓✔✗✘☑☐✅❌]\uFE0F?$/u;

/** A state is no longer than this. UTF-16 units. */
const LONGEST_STATE = 40;

/** "Resolution: pending", "| Diagnosis | ✔ |": how far it is, not what it was. */
function saysOnlyState({ reader: { lexicons }, value }: NamedPart): boolean {
  if (value === "" || value.length > LONGEST_STATE) return false;
  const state = plain(value);
  const { done, open } = lexisOf(lexicons.map(({ language }) => language));
  return done.has(state) || open.has(state) || ONLY_MARK.test(value);
}

/** Parts in which one problem is told after the other. */
const HOLDS_PROBLEMS: readonly Kind[] = ["summary", "impact", "root-cause", "metadata"];

/** How much of a field's content is looked at. UTF-16 units. */
const REACH = 60;

/** A number and what little explains it in brackets. */
const COUNT =
  /^[*_`]{0,3}\d[\d.,]{0,12}(?: ?%(?: \p{L}{1,20})?)?[*_`]{0,3}(?: ?\([^()]{0,40}\))?(?: [✓✔✅⚠❌]\uFE0F?)?$/u;

/** The verb of a sentence whose subject is set in bold. */
const SAYS = pattern(() => `^${anyOf("sentences", "says")}[\\s:]`, "u");

/** "Preventive measures implemented" in a list of what was done. */
function isEmptyItem({ reader, opening, reading, words }: NamedPart): boolean {
  const { form, parent } = opening.line;
  if (form !== "item" || !opening.loose || hasContent(opening) || nested(reader.document, opening.line)) return false;
  return reading.strength !== "turn" || parent?.ordered === true || saysDone(words);
}

/** A form's question for which nothing was filled in. */
function isAsked({ reader, place, opening, kinds }: NamedPart): boolean {
  if (hasContent(opening) || nested(reader.document, opening.line) || !place.part) return false;
  return reader.captions.isAsked(opening, kinds, place.part.kinds);
}

/** A template's question that only asks again for the part above ("What did we learn?"), or a group of tasks ("Short-term fixes:"). */
function repeatsPart({ reader, place, opening, reading, kinds }: NamedPart): boolean {
  if (opening.line.form !== "item" || hasContent(opening) || nested(reader.document, opening.line)) return false;
  if (within(place, "actions") && isPhase(kinds)) return true;
  return reading.strength === "turn" && opening.loose && kinds.some((kind) => within(place, kind));
}

/** "**Prevention**", "**Response**" among the lessons or the tasks: what each is about. */
function namesTopic({ place, opening, reading, kinds, words }: NamedPart): boolean {
  if (opening.line.form !== "item" || hasContent(opening)) return false;
  if (within(place, "lessons") && isTaskGroup(words, kinds)) return true;
  return within(place, "actions") && reading.strength !== "turn" && namesGroup(words, kinds);
}

const WHY = pattern(() => `^${anyOf("labels", "why")}\\s{0,2}(?:[#№]?\\d{1,2})?\\s?[?？]?$`, "iu");

function isOneOfCauses(words: string): boolean {
  return numbered(words) || (words.length <= 30 && WHY.test(words.trim()));
}

/** A question among the causes with its answer behind it. */
function isAnsweredWhy({ place, opening, reading, kinds, source }: NamedPart): boolean {
  if (reading.strength !== "turn" || !within(place, "root-cause")) return false;
  if (opening.loose && kinds[0] === "root-cause") return true;
  const { form, ordered } = opening.line;
  const answered = () => hasContent(opening) && (!ofSeveral(place) || asks(source, opening));
  return form === "item" && (ordered || answered());
}

/** Below a sub-heading that tells of one of several causes. */
function ofSeveral({ heading, part }: CandidatePlace): boolean {
  return part?.opening !== heading;
}

/** Whether a paragraph's name in bold stands beside a part that is opened in the same way, not below it. */
function isSibling({ candidate: { opening }, part }: CandidatePlace): boolean {
  return part?.level === LABEL_LEVEL && opening.line.form === "text" && opening.emphasis === "strong";
}

/** "Fix: commit 1a2b3c" among the references says what a link leads to, "Reason: Killed" is a line of output. */
function isQuoted(named: NamedPart): boolean {
  const { place, opening, kinds } = named;
  if (kinds[0] === "impact" || !within(place, "appendix")) return false;
  return (opening.line.form === "item" || opening.emphasis === "none") && !tellsCase(named);
}

/** "- Cause: the second oven blew the fuse" beside "- Mitigation: …", below the sub-heading of one of several cases among the evidence. */
function tellsCase({ reader, place, reading, value }: NamedPart): boolean {
  if (!place.heading || !ofSeveral(place) || reading.strength !== "whole") return false;
  return value.split(/\s+/).length >= FEWEST_TOLD && kindsBelow(reader, place, place.heading) > 1;
}

/** So many words tell something, and are no link, number or line of output. */
const FEWEST_TOLD = 6;

/** "**Disk alert for the backup host**" among the tasks, "**Monitoring shortcomings**" among the lessons: one of them, named at length. */
function isItsItem({ reader: { captions }, place, opening, reading, kinds }: NamedPart): boolean {
  const { form, ordered } = opening.line;
  const told = hasContent(opening);
  const among = () => captions.amongTopics(opening);
  const all = (...these: Kind[]) => kinds.every((kind) => these.includes(kind));
  // "1. Immediate action: …", "2. Fix: …" below the resolution: its steps; "- **Action:** …" below the sub-heading of each.
  if ((told || reading.strength === "head") && within(place, "resolution")) {
    // "2. **Analysis complete:** …" beside "1. **Cache cleared:** …".
    if (ordered && (all("resolution", "actions") || among())) return true;
    if (form === "item" && ofSeveral(place) && all("actions")) return true;
  }
  // "3. **Alerts**: the queue's rang" below the detection: one of its steps.
  if (told && ordered && within(place, "detection") && all("detection")) return true;
  // "2. **Consequence:** …" beside "1. **Break-in:** …": the steps of a story.
  if (ordered && told && !place.part && among()) return true;
  // "3. **Security hardening**" beside "2. **Key usage**", each above its tasks.
  if (ordered && within(place, "actions") && all("actions") && among()) return true;
  if (form !== "item" || reading.strength !== "head") return false;
  if (ordered && place.part) return true;
  if (within(place, "actions")) return isPhase(kinds) || (kinds.includes("actions") && among());
  return within(place, "lessons") && (kinds.includes("lessons") || isPhase(kinds));
}

/** A phase of the timeline that it stands in, unless that has a report of each of several incidents. */
function isEntry({ reader, place, kinds }: NamedPart): boolean {
  if (!within(place, "timeline") || isSibling(place) || endsTimeline(reader, place, kinds)) return false;
  if (groupCaption(reader, place) || amongFacts(reader, place)) return false;
  return !inReport(reader, place) || entryAbove(reader, place);
}

/** One caption among many. */
function isCaption({ reader: { captions }, place, opening, reading, kinds }: NamedPart): boolean {
  if (within(place, "root-cause")) {
    // "Why it happened: …" below the sub-heading of one of several causes.
    if (reading.strength === "turn" && kinds[0] === "root-cause" && ofSeveral(place)) return false;
    // "**Fix:** …" below one cause after the other.
    if (opening.shape !== "cell" && captions.repeats(opening)) return false;
  }
  if (opening.shape === "cell") return !captions.fieldTable(opening.line) || within(place, "actions");
  return place.part !== undefined && captions.isCaption(opening, kinds, place.part.kinds);
}

/** "Cause 2: …" under "Causes": one of several, not a part. */
function numbered(words: string): boolean {
  return /^[^:–—]{0,40}?#?\d{1,2}\s*(?:$|[:.)–—-])/.test(words);
}

/** "1) Plan for the migration": one of a numbered row. */
function ordinal(text: string): boolean {
  return /^[*_]{0,3}\d{1,2}[.)]\s/.test(text);
}

/** Whether a line's words may begin a part although text stands right above it: the text above has come to its end. */
function endsBefore(source: string, above: TextLine | undefined, line: TextLine): boolean {
  if (!above || line.form === "row" || line.afterBlank || above.group !== line.group) return true;
  return !GOES_ON.test(slice(source, above.text).trimEnd());
}

const GOES_ON = pattern(() => `(?:,|\\b${anyOf("sentences", "goesOn")})$`, "i");
