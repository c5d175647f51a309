// Which openings count: by their shape, the part they stand in, and what their neighbours are.
import { anyOf, pattern } from "../languages/patterns.ts";
import type { TextLine } from "../markdown/document.ts";
import { remembered } from "../text/remembered.ts";
import { slice } from "../text/span.ts";
import type { LabelReading } from "./headings.ts";
import { type FieldName, type Kind, TIMED_FIELDS } from "./model.ts";
import { isTimeOnly, opensWithTime } from "./section-content.ts";
import type { Opening } from "./section-openings.ts";

/** Kinds that a field may open; other fields (dates, owners, links) are facts about the report. */
const FIELD_KINDS: readonly Kind[] = [
  "summary",
  "impact",
  "detection",
  "root-cause",
  "resolution",
  "actions",
  "lessons",
];
/** Kinds whose words are also the phases of an incident. */
const PHASES: readonly Kind[] = ["detection", "resolution", "impact", "root-cause"];

/** Words of a sentence, not of a label: "we took the following actions:". */
const SENTENCE = pattern(
  () => `\\b(?:${anyOf("sentences", "words")}|${anyOf("sentences", "wordsElsewhereNone")})\\b`,
  "i",
);

/** As they are in other languages: "do", "as", "i" and "was" are no verbs there. */
const SENTENCE_ELSEWHERE = pattern(() => `\\b${anyOf("sentences", "words")}\\b`, "i");

/** The same in scripts without blanks: "恢复工具见：", "以下の影響がありました". */
const SENTENCE_UNSPACED = pattern(() => anyOf("sentences", "wordsUnspaced"), "u");

/** The kinds that a field may stand for. */
export function fieldKinds(kinds: readonly Kind[]): Kind[] {
  return kinds.filter((kind) => FIELD_KINDS.includes(kind));
}

export function isPhase(kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => PHASES.includes(kind));
}

/** Whether the words are sure enough for the shape that carries them: the less a line is marked as a label, the surer. */
export function sureEnough(source: string, opening: Opening, reading: LabelReading): boolean {
  const words = slice(source, opening.words);
  const count = words.split(/\s+/).length;
  // "Module `spawn_fix`:" is called so.
  if (reading.strength === "head" && source[opening.words.end] === "`") return false;
  if (opening.shape === "heading")
    return !isSentence(source, opening, reading) && !(reading.strength === "head" && isOneName(words));
  if (reading.alone && !(opening.shape === "label" && isOwnLine(opening)) && !isNamedField(opening, reading))
    return false;
  if ((opensWithTime(words) && !isDatedTimeline(reading)) || /\d{3}/.test(words)) return false;
  // "tl;dr: …" is written small, as no other name is.
  if (opening.line.form === "text" && opening.emphasis === "none" && /^\p{Ll}(?!\p{L}{0,3};)/u.test(words))
    return false;
  const asides =
    opening.emphasis === "plain" && opening.loose && reading.strength !== "whole" && reading.strength !== "half";
  if (asides) return false;
  const asks = /[?？][^\w?？]*$/.test(slice(source, { start: opening.words.start, end: opening.span.end }));
  const most = asks ? 12 : opening.emphasis === "none" ? 7 : 10;
  const question = reading.strength === "turn" && count <= most && (asks || !/[,，]/.test(words));
  switch (opening.shape) {
    case "bare":
      return bareEnough(source, opening, reading, count);
    case "field":
      if (opening.loose)
        return (
          (reading.strength === "whole" || (count <= 2 && isRunIn(opening))) &&
          count <= 4 &&
          (opening.emphasis !== "none" || /^\p{Lu}|^[^\p{L}]|^\p{Lo}/u.test(words))
        );
      break;
    case "label":
    case "cell":
      break;
  }
  if (reading.strength === "whole") return true;
  if (question) return true;
  const sentence = reading.language === "en" ? SENTENCE : SENTENCE_ELSEWHERE;
  return count <= 7 && !sentence.test(words) && !(reading.strength === "head" && SENTENCE_UNSPACED.test(words));
}

/** "**Issue:** the bread was cold": in bold it is a part, however little "Issue: …" says elsewhere. */
export function isNamedField({ emphasis, shape, content }: Opening, { ambiguous }: LabelReading): boolean {
  return ambiguous?.field !== undefined && shape === "field" && emphasis === "strong" && content.end > content.start;
}

/** "**Customer impact.** Orders …" at the start of a paragraph. */
export function isRunIn({ line, emphasis, content }: Opening): boolean {
  return emphasis === "strong" && line.form === "text" && line.afterBlank && content.end > content.start;
}

/** "30/06 — Timeline": the day is said before the name. */
export function isDatedTimeline({ kinds, strength }: LabelReading): boolean {
  return strength === "half" && kinds.length === 1 && kinds[0] === "timeline";
}

const SYMPTOM = pattern(() => anyOf("labels", "symptom"), "iu");

/** "Symptom: no mail arrived" says what was seen, as a field; a part that tells the symptoms tells the impact. */
export const namesSymptom = remembered((words): boolean => SYMPTOM.test(words));

/** A label that is no list item: a part rather than the caption of one item. */
function isOwnLine({ line }: Opening): boolean {
  return line.form !== "item";
}

const TOLD = pattern(() => `\\b${anyOf("sentences", "told")}\\b`, "i");

/** "Label-Printer-Outage-Resolution": words joined to one name, as folders and projects are called. */
function isOneName(words: string): boolean {
  return /^[^\s-]{1,40}(?:-[^\s-]{1,40}){3,20}$/.test(words);
}

/** A heading that tells something: a paragraph above a line of dashes, "We deployed the fix". */
function isSentence(source: string, { line, words }: Opening, reading: LabelReading): boolean {
  if (reading.strength === "head" && reading.language === "en" && TOLD.test(slice(source, words))) return true;
  return line.underline !== undefined && /[.,;]$/.test(slice(source, line.text).trimEnd());
}

/** A line of a few words without mark or colon: known as a whole, or a short paragraph of its own. */
function bareEnough(source: string, opening: Opening, reading: LabelReading, count: number): boolean {
  const words = slice(source, opening.words);
  const asks = source[opening.line.text.end - 1] === "?";
  if (opening.line.form === "item") {
    if (reading.strength === "turn") return count <= (asks ? 8 : /^\p{Ll}/u.test(words) ? 3 : 5);
    return reading.strength === "whole" && count <= 8;
  }
  if (reading.strength === "turn") return count <= (opening.line.afterBlank && asks ? 12 : 5);
  if (reading.strength !== "head") return count <= 8;
  return opening.line.afterBlank && count <= 4 && !SENTENCE.test(words);
}

/** Whether a line's words may begin a part although text stands right above it: the text above has come to its end. */
export function endsBefore(source: string, above: TextLine | undefined, line: TextLine): boolean {
  if (!above || line.form === "row" || line.afterBlank || above.group !== line.group) return true;
  return !GOES_ON.test(slice(source, above.text).trimEnd());
}

const GOES_ON = pattern(() => `(?:,|\\b${anyOf("sentences", "goesOn")})$`, "i");
const COLUMN = pattern(() => `^[*_]{0,2}${anyOf("labels", "column")}[*_]{0,2}$`, "iu");

/** Whether a field's content is only a time or a duration: then it is a fact, not a part. */
export function onlyTime(source: string, opening: Opening): boolean {
  return opening.content.end > opening.content.start && isTimeOnly(slice(source, opening.content));
}

const STATUS = pattern(() => `^${anyOf("labels", "statusStep")}$`, "i");

/** "Monitoring - A fix is out": a step of a status page, set off by a dash. */
export function isStatusStep(source: string, { span, words }: Opening): boolean {
  return STATUS.test(slice(source, words)) && /[-–—]\s*$/.test(source.slice(words.end, span.end));
}

/** `| Field | Value |`, `| Measure | Value |`: the second cell of a header that names a column, not a value. */
export function isColumnName(words: string): boolean {
  return COLUMN.test(words);
}

const TASK_GROUP = pattern(() => anyOf("labels", "taskGroup"), "i");

/** "Prevent", "Detect", "Mitigate": groups of tasks when at least two stand side by side. "Process improvements" says itself that it holds tasks. */
export function isTaskGroup(words: string, kinds: readonly Kind[]): boolean {
  const count = words.trim().split(/\s+/).length;
  return TASK_GROUP.test(words.trim()) && (count === 1 || (count === 2 && !kinds.includes("actions")));
}

/** What tasks can be grouped by: the part of the next incident that they are to help with. */
const GROUPED_BY: readonly Kind[] = ["detection", "resolution", "root-cause", "background", "metadata", "appendix"];
const MOST_GROUP_WORDS = 3;
/** What was done is no task. */
const DONE = pattern(() => `\\b${anyOf("sentences", "doneWord")}\\b`, "i");

/** "Monitoring", "Immediate fixes" above tasks: some of them, by the part of an incident that they are about. */
export function namesGroup(words: string, kinds: readonly Kind[]): boolean {
  return (
    kinds.length > 0 &&
    kinds.every((kind) => GROUPED_BY.includes(kind)) &&
    words.trim().split(/\s+/).length <= MOST_GROUP_WORDS &&
    !DONE.test(words)
  );
}

const TIMES_AND_LENGTHS: readonly FieldName[] = [...TIMED_FIELDS, "ttd", "tta", "ttm", "ttr", "timezone", "published"];

/** Whether a fact is a time or a duration: "Detection time", "Time to resolve". */
export function isTimeField(name: FieldName | undefined): boolean {
  return name !== undefined && TIMES_AND_LENGTHS.includes(name);
}
