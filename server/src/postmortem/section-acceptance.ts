// Whether an opening counts, and for which kinds: by its words, its shape, the part it stands in and what stands below it.

import { anyOf, pattern } from "../languages/patterns.ts";
import type { TextLine } from "../markdown/document.ts";
import { once } from "../text/memo.ts";
import { slice } from "../text/span.ts";
import { isTimeOnly, opensWithTime } from "../time/opens.ts";
import { opensAside, titlesKeptList } from "./actions/find/prose.ts";
import { lexisOf, plain } from "./actions/lexis.ts";
import { isPast, tellsDone } from "./actions/told-done.ts";
import { ENTRY_FORM, isDated } from "./genre-words.ts";
import { type LabelReading, readLabel } from "./headings.ts";
import type { Sign } from "./lexicon/types.ts";
import { type FieldName, type Kind, TIMED_FIELDS } from "./model.ts";
import { type Content, contentOf, shows } from "./section-content.ts";
import {
  type Candidate,
  fieldKinds,
  isBlockHead,
  isBox,
  isLabelLine,
  isPhase,
  isRunIn,
  isTaskGroup,
  LABEL_LEVEL,
  namesSymptom,
  type Opening,
  type PartAbove,
  plainKind,
} from "./section-openings.ts";
import {
  amongFacts,
  below,
  type CandidatePlace,
  inReport,
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
  if (reading.kinds.length === 0) return mayMean(place, reading) ? decide(reader, place, reading) : [];
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
  if (heading) return headingKinds(reader, place, reading);
  const above = document.text[opening.line.index - 1];
  if (opening.line.form !== "item" && !endsBefore(document.source, above, opening.line)) return [];
  return isLabelLine(opening) ? labelKinds(reader, place, reading) : fieldKindsAt(reader, place, reading);
}

/** Below "How to write an entry", what each entry is to have is no part. */
function tellsHowToWrite({ document: { source }, title }: SectionSearch, { heading }: CandidatePlace): boolean {
  return heading !== undefined && heading !== title?.opening && ENTRY_FORM.test(slice(source, heading.words));
}

/** Whether words that name no part by themselves may do so by what stands around them. */
function mayMean({ candidate: { opening }, part }: CandidatePlace, { ambiguous, alone }: LabelReading): boolean {
  if (!ambiguous) return false;
  // "Symptoms" below the sub-heading of a part tells no more than what was seen there.
  if (alone && part && opening.level > part.level) return false;
  return opening.shape === "heading" || (alone === true && opensText(opening));
}

/** "**Cause.** The disk …", "**Cause:**" above what it was, "- Cause: the disk …", "- **Cause** the disk …" or "| Cause | the disk … |". */
function opensText(opening: Opening): boolean {
  const { line, content, shape } = opening;
  const told = content.end > content.start;
  if (shape === "cell") return told;
  if (line.form === "item") return told && shape === "field" && (!opening.loose || opening.emphasis === "strong");
  return isRunIn(opening) || (line.form === "text" && isLabelLine(opening));
}

function asks(source: string, { words, span }: Opening): boolean {
  return /[?？]/.test(source.slice(words.start, Math.min(span.end, words.end + 4)));
}

function headingKinds(reader: SectionSearch, place: CandidatePlace, reading: LabelReading): readonly Kind[] {
  const { opening } = place.candidate;
  const { source } = reader.document;
  const words = slice(source, opening.words);
  if (opensWithTime(words) && !isDatedTimeline(reading)) return [];
  const decided = decide(reader, place, reading);
  // "How do we avoid it?" above tasks of its own, among the lessons.
  const tasks = decided[0] === "actions" && below(reader, place.at, NEAR).listed > 1;
  const kinds = tasks ? decided : asAsked(place, reading, decided);
  // "Analysis, solution and prevention" right below the title says what the report tells.
  const above = reader.document.text[opening.line.index - 1];
  if (kinds.length > 2 && above?.form === "heading" && above.index === 0) return [];
  const line = slice(source, opening.line.text);
  const staged = () => isStage(place, source) || (opening.level > (place.part?.level ?? 0) && saysWhen(line));
  if (within(place, "timeline") && isPhase(kinds) && (entriesBelow(reader, place) || staged())) return [];
  if (within(place, "actions") && isGroupOfTasks(reader, place, kinds)) return [];
  // "Long term (roadmap)" below the tasks: some of them.
  const again = kinds.every((kind) => within(place, kind)) && opening.level > (place.part?.level ?? 0);
  if (again && reading.inBrackets) return [];
  if (kinds[0] === "timeline" && isMachineLog(reader, place, reading, words)) return [];
  // "High priority (1 week)" groups tasks, "Incident start" entries.
  const inGroups = within(place, "actions") || within(place, "timeline");
  if (kinds[0] === "metadata" && inGroups && opening.level > (place.part?.level ?? 0)) return [];
  // "Facts" below the cause tells what is sure of it.
  const facts = kinds[0] === "summary" && reading.ambiguous?.when.some(({ sign }) => sign === "fields");
  if (facts && within(place, "root-cause")) return [];
  // "Fix 2: …", "Step 2: the cache fix": one of several. "Root cause 2: …" names its part as the first does.
  // "Action 1: …" below "Actions taken" is one of these.
  const asked = (reading.ambiguous ? kinds : reading.kinds).every((kind) => kind === "actions");
  const taken = within(place, "resolution") && asked;
  // "Fix 1: …" below "Required fixes" is one of the tasks.
  const repair = kinds.every((kind) => kind === "resolution");
  const planned = repair && within(place, "actions");
  const repeats = taken || planned || place.part?.kinds.some((kind) => kinds.includes(kind));
  const several = numbered(words) && !(kinds.includes("root-cause") && /^\p{L}+ \p{L}/u.test(words));
  const unsure = repair && !asked ? reading.strength === "head" : reading.strength !== "whole";
  const step = unsure && (ordinal(line) || STAGE.test(line));
  // "Problem 1" below "Solutions": how that one was solved.
  const ofAnother = kinds[0] === "root-cause" && place.part && opening.level > place.part.level;
  return (repeats && (several || step)) || (ofAnother && several) ? [] : kinds;
}

/** "Recovery (16:40–17:00)", "Recovery (May 4)": an entry of the timeline that it stands in. */
function saysWhen(line: string): boolean {
  const remark = /[([（]([^()[\]（）]{3,40})[)\]）]\s*$/.exec(line)?.[1];
  return remark !== undefined && opensWithTime(remark);
}

const STAGE = pattern(() => `^[\\W_]{0,8}${anyOf("labels", "numbered")}\\s+\\d`, "iu");

/** "### Stage 3 — Recovery" in a timeline that is told in stages. */
function isStage({ candidate: { opening }, part }: CandidatePlace, source: string): boolean {
  return opening.level > (part?.level ?? 0) && STAGE.test(slice(source, opening.line.text));
}

const MACHINE_EVENTS = pattern(() => `(?<!\\p{L})${anyOf("labels", "machineEvents")}(?!\\p{L})`, "iu");

/** "Kubernetes events" among the evidence, or below the timeline, with no times beneath but those in a fence. */
function isMachineLog(
  reader: SectionSearch,
  place: CandidatePlace,
  { strength }: LabelReading,
  words: string,
): boolean {
  const told = place.before.has("timeline") && (strength === "head" || within(place, "appendix"));
  if (!told || !MACHINE_EVENTS.test(words)) return false;
  const next = reader.document.text[place.candidate.opening.line.index + 1];
  return next?.form === "code" && below(reader, place.at, LOOK).clocked === 0;
}

/** "What can be improved?" among the tasks asks for tasks, "What must change?" among the lessons for lessons. */
function asAsked(place: CandidatePlace, { strength }: LabelReading, kinds: readonly Kind[]): readonly Kind[] {
  const [kind] = kinds;
  if (strength !== "turn" || kinds.length !== 1) return kinds;
  if (kind === "lessons" && place.part?.kinds.includes("actions")) return ["actions"];
  return kind === "actions" && place.part?.kinds.includes("lessons") ? ["lessons"] : kinds;
}

/** "Detection" beside "Prevention" below the tasks, or above tasks of its own. */
function isGroupOfTasks(reader: SectionSearch, place: CandidatePlace, kinds: readonly Kind[]): boolean {
  const { opening, reading } = place.candidate;
  const words = slice(reader.document.source, opening.words);
  if (opening.shape === "heading" && isTaskGroup(words, kinds) && reader.captions.taskGroups(opening) >= 2) return true;
  if (reading?.strength === "turn" || !namesGroup(words, kinds)) return false;
  const { lines, listed, past } = below(reader, place.at, LOOK);
  return listed * 2 > lines && past * 2 <= lines;
}

function labelKinds(reader: SectionSearch, place: CandidatePlace, reading: LabelReading): readonly Kind[] {
  const kinds = asAsked(place, reading, decide(reader, place, reading));
  const { opening } = place.candidate;
  if (kinds[0] === "metadata" && place.candidate.fact && !isBlockHead(reader.document.source, opening)) return [];
  // "A detailed timeline of the events" below "Timeline" says what to put there.
  if (opening.loose && opening.emphasis === "strong" && isWholeText(reader, opening)) return [];
  const described = opening.shape === "bare" && /^an? /i.test(slice(reader.document.source, opening.words));
  if (described && kinds.every((kind) => within(place, kind))) return [];
  // "Windows event log" among the evidence: where lines were found, not what happened when.
  if (kinds[0] === "timeline" && reading.strength === "head" && within(place, "appendix")) return [];
  if (isAppendixTopic(reader, place, kinds) || measuresSuccess(reader, place)) return [];
  // "Cause 2 — the fuse" below the causes.
  const again = kinds.every((kind) => kind !== "resolution" && within(place, kind));
  if (again && numbered(slice(reader.document.source, opening.words))) return [];
  // "The investigation" above the entries of a timeline is no second one.
  if (reading.ambiguous && isPhase(reading.kinds) && kinds[0] === "timeline" && within(place, "timeline")) return [];
  if (inTimedEntry(reader, place) || (place.candidate.opening.shape === "bare" && isLast(reader, place))) return [];
  if (
    within(place, "timeline") &&
    !isLikeTimeline(reader, place) &&
    (isPhase(kinds) || kinds[0] === "metadata") &&
    (entriesBelow(reader, place) || entryAbove(reader, place))
  )
    return [];
  if (within(place, "actions") && reader.captions.repeats(opening) && !isBesidePart(reader, place)) return [];
  return isTopic(reader, place, kinds) ? [] : kinds;
}

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
function isAppendixTopic({ captions }: SectionSearch, place: CandidatePlace, kinds: readonly Kind[]): boolean {
  if (!kinds.every((kind) => kind === "appendix")) return false;
  if (within(place, "appendix")) return captions.topics(place.candidate.opening) >= 2;
  return place.section !== undefined && place.section.opening !== place.heading;
}

/** "Knowledge gained" below "Success metrics": by what success is told. */
function measuresSuccess({ document: { source } }: SectionSearch, { heading, section }: CandidatePlace): boolean {
  return heading !== undefined && section?.opening !== heading && opensAside(source, heading.line.text, () => true);
}

/** Parts that a topic of lessons or tasks is never named after. */
const NO_TOPIC: readonly Kind[] = ["summary", "timeline", "actions", "lessons"];

/** "Monitoring", "Documentation" above some of the tasks or lessons: one topic among others, or above tasks to come, not a part. */
function isTopic(reader: SectionSearch, place: CandidatePlace, kinds: readonly Kind[]): boolean {
  const inList = ({ kinds: above }: PartAbove) => above.some((kind) => kind === "actions" || kind === "lessons");
  if (!place.part || !inList(place.part) || (place.section && !inList(place.section))) return false;
  if (kinds.some((kind) => NO_TOPIC.includes(kind))) return false;
  // Without headings the labels beside it open parts of their own.
  if (place.section && reader.captions.topics(place.candidate.opening) >= 2) return true;
  return (
    within(place, "actions") && (shows(below(reader, place.at, NEAR), "future") || isGroupOfTasks(reader, place, kinds))
  );
}

/** How much of a field's content is looked at. UTF-16 units. */
const REACH = 60;
/** A number and what little explains it in brackets. */
const COUNT =
  /^[*_`]{0,3}\d[\d.,]{0,12}(?: ?%(?: \p{L}{1,20})?)?[*_`]{0,3}(?: ?\([^()]{0,40}\))?(?: [✓✔✅⚠❌]\uFE0F?)?$/u;
/** Some words and no figure: no time. */
const tellsHow = (told: string): boolean => !/\d/.test(told) && told.split(/\s+/).length > 2;
const ONLY_MARK = /^[✓✔✗✘☑☐✅❌]\uFE0F?$/u;
/** A state is no longer than this. UTF-16 units. */
const LONGEST_STATE = 40;

/** "Resolution: pending", "| Diagnosis | ✔ |": how far it is, not what it was. */
function saysOnlyState({ lexicons }: SectionSearch, told: string): boolean {
  if (told === "" || told.length > LONGEST_STATE) return false;
  const state = plain(told);
  const { done, open } = lexisOf(lexicons.map(({ language }) => language));
  return done.has(state) || open.has(state) || ONLY_MARK.test(told);
}

/** The verb of a sentence whose subject is set in bold. */
const SAYS = pattern(() => `^${anyOf("sentences", "says")}[\\s:]`, "u");

/** Parts in which one problem is told after the other. */
const HOLDS_PROBLEMS: readonly Kind[] = ["summary", "impact", "root-cause", "metadata"];

function fieldKindsAt(reader: SectionSearch, place: CandidatePlace, reading: LabelReading): readonly Kind[] {
  const { opening, fact } = place.candidate;
  const { document, captions } = reader;
  // "Problem: …" beside "Solution: …" tells of one of several tasks or lessons.
  if (isNamedField(opening, reading) && place.part?.kinds.some((kind) => !HOLDS_PROBLEMS.includes(kind))) return [];
  const kinds = fieldKinds(decide(reader, place, reading));
  // "Fixed: a larger fuse", "Detected: by a guest at the counter" tell how, "Fixed: 10:20" when.
  const told = slice(document.source, opening.content);
  // "The short version: …" is no version of the report.
  const tells = kinds[0] === "detection" || kinds[0] === "summary";
  const how = kinds[0] === "resolution" ? told !== "" : tells && tellsHow(told);
  const moment = isTimeField(fact) && !how;
  if (kinds.length === 0 || moment || fact === "severity" || onlyTime(document.source, opening)) return [];
  if (inTimedEntry(reader, place) || isStatusStep(document.source, opening)) return [];
  if (saysOnlyState(reader, told)) return [];
  // "Action: Restarted the pool": what was done.
  if (kinds[0] === "actions" && !within(place, "actions") && tellsDone(told)) return [];
  // "- [x] **Recovery**: restarted the pool": what is ticked off is a task.
  if (opening.line.checkbox && place.part) return [];
  const content = document.source.slice(
    opening.content.start,
    Math.min(opening.content.end, opening.content.start + REACH),
  );
  // "Steps completed: 842" counts; "**The cause** was a typo" is a sentence.
  if (kinds[0] === "resolution" && COUNT.test(content)) return [];
  if (opening.loose && SAYS.test(content)) return [];
  // "Monitoring: Prometheus" among the parts of a system.
  if (kinds[0] === "detection" && reading.strength !== "turn" && within(place, "background")) return [];
  const empty = opening.content.start === opening.content.end;
  if (
    opening.line.form === "item" &&
    opening.loose &&
    empty &&
    // "Preventive measures implemented" in a list of what was done.
    (reading.strength !== "turn" ||
      opening.line.parent?.ordered ||
      TICKED.test(slice(document.source, opening.words))) &&
    !nested(document, opening.line)
  )
    return [];
  if (empty && !nested(document, opening.line) && place.part && captions.isAsked(opening, kinds, place.part.kinds))
    return [];
  if (repeatsPart(reader, place, reading, kinds)) return [];
  if (within(place, "actions") && captions.repeats(opening)) return [];
  // "**Prevention**", "**Response**" among the lessons: what each is about.
  if (opening.line.form === "item" && empty && within(place, "lessons"))
    if (isTaskGroup(slice(document.source, opening.words), kinds)) return [];
  const group = opening.line.form === "item" && empty && within(place, "actions");
  if (group && reading.strength !== "turn" && namesGroup(slice(document.source, opening.words), kinds)) return [];
  // The numbered questions of five whys, and "Cause 2: …" among the causes.
  if (kinds[0] === "root-cause" && within(place, "root-cause") && isOneOfCauses(slice(document.source, opening.words)))
    return [];
  if (reading.strength === "turn" && within(place, "root-cause")) {
    const told = !empty && (!ofSeveral(place) || asks(document.source, opening));
    const answered = opening.line.form === "item" && (opening.line.ordered || told);
    if (answered || (opening.loose && kinds[0] === "root-cause")) return [];
  }
  if (kinds[0] === "impact" && namesSymptom(slice(document.source, opening.words))) return [];
  // "What failed" under the cause tells the cause, but not in a box.
  const failed = kinds[0] === "lessons" && reading.strength !== "whole";
  if (failed && within(place, "root-cause") && !isSibling(place) && !opening.line.quoted) return [];
  // "Fix: commit 1a2b3c" among the references says what a link leads to, "Reason: Killed" is a line of output.
  const quoted = (opening.line.form === "item" || opening.emphasis === "none") && !tellsCase(reader, place);
  if (quoted && kinds[0] !== "impact" && within(place, "appendix")) return [];
  if (isItsItem(reader, place, reading, kinds)) return [];
  const phase = within(place, "timeline") && !isSibling(place) && !endsTimeline(reader, place, kinds);
  const ofReport = () => inReport(reader, place) && !entryAbove(reader, place);
  if (phase && !groupCaption(reader, place) && !amongFacts(reader, place) && !ofReport()) return [];
  // "Why it happened: …" below the sub-heading of one of several causes.
  const why = reading.strength === "turn" && kinds[0] === "root-cause" && within(place, "root-cause");
  if (why && ofSeveral(place)) return kinds;
  if (opening.shape === "cell") return captions.fieldTable(opening.line) && !within(place, "actions") ? kinds : [];
  // "**Fix:** …" below one cause after the other.
  if (within(place, "root-cause") && captions.repeats(opening)) return kinds;
  return place.part && captions.isCaption(opening, kinds, place.part.kinds) ? [] : kinds;
}

/** "- Cause: the second oven blew the fuse" beside "- Mitigation: …", below the sub-heading of one of several cases among the evidence. */
function tellsCase(reader: SectionSearch, place: CandidatePlace): boolean {
  const { candidate, heading } = place;
  const { opening, reading } = candidate;
  const told = slice(reader.document.source, opening.content);
  if (!heading || !ofSeveral(place) || reading?.strength !== "whole" || told.split(/\s+/).length < FEWEST_TOLD)
    return false;
  return kindsBelow(reader, place, heading) > 1;
}

/** So many words tell something, and are no link, number or line of output. */
const FEWEST_TOLD = 6;

const WHY = pattern(() => `^${anyOf("labels", "why")}\\s{0,2}(?:[#№]?\\d{1,2})?\\s?[?？]?$`, "iu");

function isOneOfCauses(words: string): boolean {
  return numbered(words) || (words.length <= 30 && WHY.test(words.trim()));
}

/** Below a sub-heading that tells of one of several causes. */
function ofSeveral({ heading, part }: CandidatePlace): boolean {
  return part?.opening !== heading;
}

/** Whether a paragraph's name in bold stands beside a part that is opened in the same way, not below it. */
function isSibling({ candidate: { opening }, part }: CandidatePlace): boolean {
  return part?.level === LABEL_LEVEL && opening.line.form === "text" && opening.emphasis === "strong";
}

/** "**Disk alert for the backup host**" among the tasks, "**Monitoring shortcomings**" among the lessons: one of them, named at length. */
function isItsItem(
  { captions }: SectionSearch,
  place: CandidatePlace,
  reading: LabelReading,
  kinds: readonly Kind[],
): boolean {
  const { content, line } = place.candidate.opening;
  const told = content.end > content.start;
  // "1. Immediate action: …", "2. Fix: …" below the resolution: its steps; "- **Action:** …" below the sub-heading of each.
  if ((told || reading.strength === "head") && within(place, "resolution")) {
    if (line.ordered && kinds.every((kind) => kind === "resolution" || kind === "actions")) return true;
    // "2. **Analysis complete:** …" beside "1. **Cache cleared:** …".
    if (line.ordered && captions.amongTopics(place.candidate.opening)) return true;
    if (line.form === "item" && ofSeveral(place) && kinds.every((kind) => kind === "actions")) return true;
  }
  // "3. **Alerts**: the queue's rang" below the detection: one of its steps.
  if (told && line.ordered && within(place, "detection") && kinds.every((kind) => kind === "detection")) return true;
  const among = () => captions.amongTopics(place.candidate.opening);
  // "2. **Consequence:** …" beside "1. **Break-in:** …": the steps of a story.
  if (line.ordered && told && !place.part && among()) return true;
  // "3. **Security hardening**" beside "2. **Key usage**", each above its tasks.
  if (line.ordered && within(place, "actions") && kinds.every((kind) => kind === "actions") && among()) return true;
  if (line.form !== "item" || reading.strength !== "head") return false;
  if (line.ordered && place.part) return true;
  if (within(place, "actions"))
    return (
      isPhase(kinds) || (kinds.includes("actions") && (line.ordered || captions.amongTopics(place.candidate.opening)))
    );
  return within(place, "lessons") && (kinds.includes("lessons") || isPhase(kinds));
}

/** A template's question that only asks again for the part above ("What did we learn?"), or a group of tasks ("Short-term fixes:"). */
function repeatsPart(
  { document }: SectionSearch,
  place: CandidatePlace,
  reading: LabelReading,
  kinds: readonly Kind[],
): boolean {
  const { opening } = place.candidate;
  const bare = opening.line.form === "item" && opening.content.end === opening.content.start;
  if (!bare || nested(document, opening.line)) return false;
  if (within(place, "actions") && isPhase(kinds)) return true;
  const again = place.part?.kinds.some((kind) => kinds.includes(kind)) ?? false;
  return again && reading.strength === "turn" && opening.loose;
}

/** A few words below which nothing stands are the text of the part above, not a label. */
function isLast({ document }: SectionSearch, { candidate }: CandidatePlace): boolean {
  const next = document.text[candidate.opening.line.index + 1];
  return next === undefined || next.form === "heading";
}

/** "**Open / investigation**" as all that stands below "Status": what is said there, not a label. */
function isWholeText({ document: { text } }: SectionSearch, { line }: Opening): boolean {
  const next = text[line.index + 1];
  return text[line.index - 1]?.form === "heading" && (next === undefined || next.form === "heading");
}

/** "Cause 2: …" under "Causes": one of several, not a part. */
function numbered(words: string): boolean {
  return /^[^:–—]{0,40}?#?\d{1,2}\s*(?:$|[:.)–—-])/.test(words);
}

/** "1) Plan for the migration": one of a numbered row. */
function ordinal(text: string): boolean {
  return /^[*_]{0,3}\d{1,2}[.)]\s/.test(text);
}

/** "Actions: [x] Sections above are filled out": what is left to do on the report. */
function isReportChecklist({ listed, aboutReport }: Content): boolean {
  return aboutReport >= 2 && aboutReport * 2 >= listed;
}

/** "Follow-up: a busy oven taken for a broken one" above its "**Cause:** …" and "**Fix:** …": what happened next, not what is to be done. */
function tellsStory({ candidates }: SectionSearch, at: number): boolean {
  const { level } = (candidates[at] as Candidate).opening;
  const told = new Set<Kind>();
  for (let i = at + 1; i < candidates.length; i++) {
    const { opening, reading } = candidates[i] as Candidate;
    if (opening.shape === "heading" && opening.level <= level) break;
    if (opening.shape !== "heading" && reading?.strength === "whole")
      for (const kind of reading.kinds) if (kind === "root-cause" || kind === "resolution") told.add(kind);
  }
  return told.size > 1;
}

/** "Log" above headings that are days, each with its cause and its repair: what holds the incidents is no appendix. */
function holdsIncidents(reader: SectionSearch, at: number): boolean {
  const { opening } = reader.candidates[at] as Candidate;
  const next = reader.candidates.slice(at + 1, at + 1 + LOOK).find((one) => one.opening.shape === "heading")?.opening;
  return next !== undefined && next.level > opening.level && isDated(next.line.said) && tellsStory(reader, at);
}

function namesRepair({ lexicons }: SectionSearch, hint: string | undefined): boolean {
  const said = hint === undefined ? undefined : readLabel(hint, lexicons);
  return said?.strength === "whole" && !said.alone && said.kinds.every((kind) => kind === "resolution");
}

/** "Long-term fix" below the resolution that tells what was changed. */
function done(reader: SectionSearch, place: CandidatePlace): readonly Kind[] | undefined {
  if (!within(place, "resolution") || place.candidate.opening.level <= (place.part?.level ?? 0)) return undefined;
  const { past, future } = below(reader, place.at, LOOK);
  return past > future ? ["resolution"] : undefined;
}

/** "Supporting information" that lists nothing but tasks, where no other part does. */
function holdsTasks({ candidates }: SectionSearch, { listed, lines, orders, evidence }: Content): boolean {
  if (listed < 3 || listed * 3 < lines * 2 || orders * 5 < listed * 3 || evidence * 2 > listed) return false;
  return !candidates.some(({ reading }) => reading?.strength !== "head" && reading?.kinds.includes("actions"));
}

function holdsOpenBoxes({ unticked, listed }: Content): boolean {
  return unticked > 1 && unticked * 2 > listed;
}

/** "Remediation" above "Follow-ups", which say that they hold the tasks: the repair, where nothing else is and no order stands there. */
function tellsRepair({ candidates, isHeaded }: SectionSearch, { at, candidate: { opening } }: CandidatePlace): boolean {
  if (isHeaded(opening.level, "resolution") || !isHeaded(opening.level, "actions")) return false;
  return candidates
    .slice(at + 1, at + 1 + LOOK)
    .some(
      (one) => one.opening.shape === "heading" && one.opening.level === opening.level && plainKind(one) === "actions",
    );
}

/** The kinds of a reading, decided by what stands below where the words alone do not tell. */
function decide(reader: SectionSearch, place: CandidatePlace, reading: LabelReading): readonly Kind[] {
  const { ambiguous, kinds } = reading;
  const summary = kinds.length === 1 && kinds[0] === "summary";
  const heads = place.candidate.opening.shape === "heading" && kinds.length === 1;
  const appended = heads && kinds[0] === "appendix";
  const tasks = heads && kinds[0] === "actions" && !ambiguous;
  if (tasks && reading.strength !== "whole" && tellsStory(reader, place.at)) return [];
  // "Repair steps" above boxes most of which are still to be ticked; not "Checklist to verify the recovery".
  const words = slice(reader.document.source, place.candidate.opening.words);
  // Nor "Mitigations applied", whose boxes a form leaves to be ticked.
  const repair = heads && kinds[0] === "resolution" && !titlesKeptList(words) && !TICKED.test(words);
  if (repair && holdsOpenBoxes(below(reader, place.at, LOOK))) return ["actions"];
  if (tasks) {
    const held = below(reader, place.at, LOOK);
    // "Actions" above lines that each begin with a time of day: what was done when.
    if (!place.before.has("timeline") && held.clocked > 2 && held.clocked * 2 > held.lines) return ["timeline"];
    // "Corrective actions (fixes applied)": done, and not to come.
    if (!shows(held, "future") && namesRepair(reader, reading.hint)) return ["resolution"];
    return isReportChecklist(held) ? ["metadata"] : (done(reader, place) ?? kinds);
  }
  if (!ambiguous && !summary && !appended) return kinds;
  const content = below(reader, place.at, LOOK);
  if (appended && holdsIncidents(reader, place.at)) return [];
  if (appended && holdsTasks(reader, content)) return ["actions"];
  const horizons = once(() => horizonsBelow(reader, place.at));
  const looksAhead = () => horizons().ahead > 0 && horizons().ahead + horizons().done > 1;
  const holds = (sign: Sign) => {
    if (sign === "told") return place.candidate.opening.shape !== "field" && told(reader, place);
    if (sign === "caused") return caused(reader, place);
    if (sign === "future" && (tracksOpen(reader, place.at) || looksAhead())) return true;
    // "Overview" above "Date: …", "Impact: …" and "Cause: …" sums up, whatever facts stand there, too.
    if (sign === "fields" && ambiguous?.else === "summary" && kindsBelow(reader, place, place.candidate.opening) > 1)
      return false;
    // "Incident: the cold oven" says what it is called.
    if (sign === "prose" && ambiguous?.else === "none" && reading.strength === "half") return false;
    if (sign === "explained") return place.before.has("root-cause") || namesCauseBelow(reader, place);
    return sign === "noticed" ? tellsOfNotice(reader, place) : shows(content, sign);
  };
  const match = ambiguous?.when.find(({ sign }) => holds(sign));
  // "Immediate actions" among the measures: those that are done already.
  const either = ambiguous?.else === "resolution" && ambiguous.when.some(({ kind }) => kind === "actions");
  if (either && heads && within(place, "actions") && content.listed > 0) return ["actions"];
  if (heads && either && match?.kind === "actions" && content.orders === 0 && tellsRepair(reader, place))
    return ["resolution"];
  if (!match && isNamedField(place.candidate.opening, reading)) return [ambiguous?.field as Kind];
  if (match) {
    // Short term: what was done; long term: what is to be done.
    if (either && match.kind === "actions" && looksAhead() && horizons().done > 0) return ["resolution", "actions"];
    const held: readonly Kind[] = match.kind === "none" ? [] : [match.kind];
    const chosen = reading.sure && ambiguous ? [ambiguous.else as Kind, ...held] : held;
    // "Symptoms and impact": what the other words name stays.
    if (ambiguous?.else === "none") return [...new Set([...chosen, ...kinds])];
    if (kinds.length < 2) return chosen;
    return [...new Set(kinds.flatMap((kind) => (kind === ambiguous?.else ? chosen : [kind])))];
  }
  if (summary && content.fields > 1 && content.fields === content.lines && content.asked < content.lines)
    return ["metadata"];
  // "Recording summary" above a table of days tells no course of events.
  const listsDays = reading.strength === "head" && content.clocked === 0;
  const timed = summary && !listsDays && shows(content, "timed") && content.timed * 4 >= content.lines * 3;
  return timed ? ["timeline"] : kinds;
}

/** Whether a table right below says of a row that it is still to be done. */
function tracksOpen({ document: { source, text }, candidates, lexicons }: SectionSearch, at: number): boolean {
  const first = (candidates[at] as Candidate).opening.line.index + 1;
  const { table } = text[first] ?? {};
  if (!table) return false;
  const { open } = lexisOf(lexicons.map(({ language }) => language));
  const rows = text.slice(first, first + LOOK).filter((line) => line.table === table && line !== table.header);
  return rows.some(({ cells }) => cells.length > 1 && cells.some((cell) => open.has(plain(slice(source, cell)))));
}

/** "2. Long-term (recommended)", and not "Short-term (done)". */
const HORIZON = pattern(
  () => `^[\\d.)*_ ]{0,6}${anyOf("sentences", "horizon")}[^\\p{L}(（]{0,4}(?:[(（].{0,40})?$`,
  "iu",
);
const TICKED = pattern(() => `[✅✔]|\\b${anyOf("sentences", "doneWord")}\\b`, "iu");

/** Whether what stands below its sub-headings that say how far ahead it is has been done already, and whether some is to be done. */
function horizonsBelow({ document, candidates, lexicons }: SectionSearch, at: number): { done: number; ahead: number } {
  const { level } = (candidates[at] as Candidate).opening;
  const headings = candidates.slice(at + 1).filter(({ opening }) => opening.shape === "heading");
  const count = { done: 0, ahead: 0 };
  for (const [i, { opening }] of headings.entries()) {
    if (opening.level <= level) break;
    const { said, index } = opening.line;
    if (!HORIZON.test(said) || TICKED.test(said)) continue;
    const lines = document.text.slice(index + 1, headings[i + 1]?.opening.line.index).slice(0, LOOK);
    const told = () =>
      !/[(（]/.test(said) &&
      contentOf(document.source, lines, lexicons).future === 0 &&
      lines.every((line) => tellsPast(line.said.slice(0, 200)));
    if (lines.length > 0 && told()) count.done++;
    else count.ahead++;
  }
  return count;
}

const NAMED = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} (\p{Ll}+)/u;

/** "We moved the logs", "Ana moved the logs". */
function tellsPast(said: string): boolean {
  return tellsDone(said) || isPast(NAMED.exec(said)?.[1]);
}

/** Whether one of its sub-headings names the cause plainly: "Technical details" holds more. */
function namesCauseBelow(
  { candidates, causes }: SectionSearch,
  { at, candidate: { opening } }: CandidatePlace,
): boolean {
  if (opening.shape !== "heading") return false;
  for (let i = at + 1; i < candidates.length; i++) {
    const next = candidates[i] as Candidate;
    if (next.opening.shape !== "heading") continue;
    if (next.opening.level <= opening.level) return false;
    if (causes.has(next) && !next.reading?.ambiguous) return true;
  }
  return false;
}

/** Whether the next heading beside it names the cause plainly: "What happened", "Root cause", as of one of several incidents. */
function namesCauseNext(
  { candidates, causes }: SectionSearch,
  { at, candidate: { opening } }: CandidatePlace,
): boolean {
  const next = candidates.slice(at + 1, at + 1 + LOOK).find((one) => one.opening.shape === "heading");
  return next?.opening.level === opening.level && causes.has(next) && !next.reading?.ambiguous;
}

/** Whether it stands in the part, or below the item, that tells how the incident was noticed: "Trigger: the alert on the queue". */
function tellsOfNotice({ candidates }: SectionSearch, place: CandidatePlace): boolean {
  const { parent } = place.candidate.opening.line;
  const notices = ({ opening, reading }: Candidate) =>
    opening.line === parent && (reading?.kinds.includes("detection") ?? false);
  const above = () => candidates.slice(Math.max(0, place.at - NEAR), place.at);
  return within(place, "detection") || (parent !== undefined && above().some(notices));
}

/** So many names may stand between those of the symptom and of the cause. */
const NEAR_NAMES = 6;

/** "**Symptom.** …" above "**Cause.** …" or "**Fix.** …", set off as it is: what sums up one of several incidents, unless a name below the same heading does. */
function sumsUpCase({ candidates, again }: SectionSearch, at: number): boolean {
  const { opening: first, reading } = candidates[at] as Candidate;
  const own = reading?.ambiguous;
  // Of one incident alone, a table tells facts.
  if (first.shape === "cell" && !(own && again.has(own))) return false;
  const isEnd = ({ opening, reading }: Candidate) => opening.shape === "heading" || reading?.ambiguous === own;
  const until = (row: readonly Candidate[]) => row.slice(0, row.findIndex(isEnd) >>> 0);
  const above = until(candidates.slice(Math.max(0, at - NEAR_NAMES), at).reverse());
  const behind = until(candidates.slice(at + 1, at + 1 + NEAR_NAMES));
  const { form } = first.line;
  const names = (kind: Kind) => (one: Candidate) =>
    one.reading?.strength === "whole" &&
    one.reading.kinds.includes(kind) &&
    one.opening.line.form === form &&
    opensText(one.opening);
  const explained = names("root-cause");
  const mended = own && again.has(own) ? names("resolution") : undefined;
  return behind.some((one) => explained(one) || mended?.(one)) && ![...above, ...behind].some(names("summary"));
}

/** Whether nothing else tells in short what happened yet, and another heading names the cause plainly: "Problem" above "Root cause". */
function caused(reader: SectionSearch, place: CandidatePlace): boolean {
  const { at, before, candidate } = place;
  const { candidates, isHeaded, namesCause, firstSum } = reader;
  const { ambiguous, alone } = candidate.reading ?? {};
  // Each of several incidents may be summed up in these words.
  const first = !before.has("summary") || candidates[firstSum(undefined)]?.reading?.ambiguous === ambiguous;
  if (candidate.opening.shape !== "heading" && alone && first && sumsUpCase(reader, at)) return true;
  if (candidate.opening.shape === "field" && alone) return false;
  // "Problem" right above "Root cause" below "What happened", which holds both.
  const summed = () => isHeaded(candidate.opening.level, "summary");
  if (ambiguous?.field === "summary" && !within(place, "root-cause") && namesCauseNext(reader, place) && !summed())
    return true;
  return namesCause && (!before.has("summary") || firstSum(candidate.reading?.ambiguous) >= at);
}

/** "**Root cause:** …" further down in its own text: what stands before it is no cause. */
function namesOwnCause({ candidates }: SectionSearch, { at, candidate }: CandidatePlace): boolean {
  const first = candidate.opening.line.index + 1;
  const below = candidates.slice(at + 1, at + 1 + NEAR_NAMES);
  const end = below.findIndex(({ opening }) => opening.shape === "heading");
  return below.slice(0, end >>> 0).some(({ opening, reading }) => {
    const named = opening.emphasis === "strong" && reading?.strength === "whole" && !reading.ambiguous;
    return named && opening.line.index > first && reading.kinds.includes("root-cause");
  });
}

/** Whether the story has been told in short, so that a longer telling explains it: no heading names the cause, or the repair stands above. */
function told(reader: SectionSearch, place: CandidatePlace): boolean {
  const { causes } = reader;
  const { before, candidate } = place;
  if (namesOwnCause(reader, place)) return false;
  if (before.has("resolution")) return !namesCauseNext(reader, place);
  return before.has("summary") && (causes.size === 0 || (causes.size === 1 && causes.has(candidate)));
}

/** Whether a line's words may begin a part although text stands right above it: the text above has come to its end. */
function endsBefore(source: string, above: TextLine | undefined, line: TextLine): boolean {
  if (!above || line.form === "row" || line.afterBlank || above.group !== line.group) return true;
  return !GOES_ON.test(slice(source, above.text).trimEnd());
}

const GOES_ON = pattern(() => `(?:,|\\b${anyOf("sentences", "goesOn")})$`, "i");

/** Whether a field's content is only a time or a duration: then it is a fact, not a part. */
function onlyTime(source: string, opening: Opening): boolean {
  return opening.content.end > opening.content.start && isTimeOnly(slice(source, opening.content));
}

const STATUS = pattern(() => `^${anyOf("labels", "statusStep")}$`, "i");

/** "Monitoring - A fix is out": a step of a status page, set off by a dash. */
function isStatusStep(source: string, { span, words }: Opening): boolean {
  return STATUS.test(slice(source, words)) && /[-–—]\s*$/.test(source.slice(words.end, span.end));
}

/** What tasks can be grouped by: the part of the next incident that they are to help with. */
const GROUPED_BY: readonly Kind[] = ["detection", "resolution", "root-cause", "background", "metadata", "appendix"];

const MOST_GROUP_WORDS = 3;

/** What was done is no task. */
const DONE = pattern(() => `\\b${anyOf("sentences", "doneWord")}\\b`, "i");

/** "Monitoring", "Immediate fixes" above tasks: some of them, by the part of an incident that they are about. */
function namesGroup(words: string, kinds: readonly Kind[]): boolean {
  return (
    kinds.length > 0 &&
    kinds.every((kind) => GROUPED_BY.includes(kind)) &&
    words.trim().split(/\s+/).length <= MOST_GROUP_WORDS &&
    !DONE.test(words)
  );
}

const TIMES_AND_LENGTHS: readonly FieldName[] = [...TIMED_FIELDS, "ttd", "tta", "ttm", "ttr", "timezone", "published"];

/** Whether a fact is a time or a duration: "Detection time", "Time to resolve". */
function isTimeField(name: FieldName | undefined): boolean {
  return name !== undefined && TIMES_AND_LENGTHS.includes(name);
}
