// What people leave in a report where something was still to be written. Per language, as data.
import { anyOf, pattern, wholeWords } from "../../languages/patterns.ts";

/** "Incident name": what a form has in the place of a title. Matched without marks. */
export const FORM_TITLE = pattern(() => `^${anyOf("placeholders", "formTitle")}$`, "iu");

/** What is to come (`isToCome`), and among tasks are a state, an owner or a date to come. */
export const LEFT_IN_TASKS = pattern(() => `^${anyOf("placeholders", "inTasks")}$`, "u");

/** `???`, `(??)` in place of a whole value or cell. */
export const UNKNOWN = /^[[(*_\s]{0,12}\?{2,}[\])*_\s]{0,12}$/;

/** "Run after merge: ________": a form's line, behind what it asks for. */
export const BLANK = /[\p{L}\d)][*_ ]{0,2}[:：][*\s]{0,4}(_{4,200})\s*$/u;

/** "(screenshot here)", "[insert graph]": in the place of a picture. Matched without marks. */
export const PICTURE = pattern(() => `^${anyOf("placeholders", "picture")}$`, "iu");

/** Capital letters that mean the same wherever they stand. */
export const LATER = pattern(
  () => `(?<![\\p{L}\\p{N}_#/.-])${anyOf("placeholders", "later")}(?![\\p{L}\\p{N}_/-])`,
  "gu",
);

/** `TODO: write the impact`, `(TODO)`: the report is to be written on, not a task of the team. */
export const TO_WRITE = pattern(
  () =>
    `(?:\\(|\\[)\\s?TODO\\s?(?:\\)|\\](?!\\())|(?<![\\p{L}\\p{N}_#/.-])TODO\\b\\s?[:–—-]?\\s?${anyOf("placeholders", "toWrite")}\\b`,
  "giu",
);

/** Times and dates of a pattern, where one with digits should stand. */
export const PATTERN_TIME =
  /(?<![\p{L}\p{N}:/.-])(?:HH:MM(?::SS)?|hh:mm(?::ss)?|HH:mm(?::ss)?|XX:[XY]{2}|xx:xx|--:--|YYYY[-/.]MM[-/.]DD|yyyy[-/.]mm[-/.]dd|(?:DD|dd)[-/.](?:MM|mm)[-/.](?:YYYY|yyyy)|(?:MM|mm)[-/.](?:DD|dd)[-/.](?:YYYY|yyyy)|20(?:xx|XX)(?:-(?:MM|mm|xx|XX)-(?:DD|dd|xx|XX))?|(?:[01]\d|2[0-3]):(?:\?\?|xx|XX)(?::(?:xx|XX))?|\d{4}-(?:\d\d|\?\?|xx|XX)-(?:\?\?|xx|XX)|AAAA[-/]MM[-/](?:DD|JJ)|JJ[/.]MM[/.]AAAA|TT\.MM\.JJJJ|DD[/.]MM[/.]AAAA)(?![\p{L}\p{N}:?/-])/gu;

/** Something of each of them, found faster. */
export const MAY_BE_PATTERN = /(?:HH|hh|XX|xx|--):|[YyMmDdAJ]{2}[-/.]|TT\.|20(?:xx|XX)|\?\?|\d[:-](?:xx|XX)/;

/** A pattern that is spoken of, not left: "in the format YYYY-MM-DD". */
export const SPOKEN_OF = pattern(() => `\\b${anyOf("placeholders", "spokenOf")}\\b`, "i");

/** What stands in brackets that are to be replaced. Matched against the words within. */
export const TO_REPLACE = pattern(() => `^${anyOf("placeholders", "toReplace")}$`, "iu");

/** A line wholly in emphasis or brackets that tells the writer what to write. */
export const INSTRUCTION = pattern(
  () => `^(?:${anyOf("placeholders", "asks")}|${anyOf("placeholders", "mayAsk")})`,
  "iu",
);

/** A line of prose that does so: only words that no report begins a sentence with. */
export const PLAIN_INSTRUCTION = pattern(() => `^${anyOf("placeholders", "asks")}`, "iu");

export const LOREM = /\blorem ipsum\b|\bdolor sit amet\b/giu;

/** Words that say a report is still being written, or is done. Matched against the status. */
export const DRAFT_STATUS = pattern(
  () => `\\b${anyOf("placeholders", "draft")}\\b|${anyOf("placeholders", "draftAnywhere")}`,
  "iu",
);
export const FINAL_STATUS = pattern(
  () => `${wholeWords("placeholders", "final")}|${anyOf("placeholders", "finalAnywhere")}`,
  "iu",
);
