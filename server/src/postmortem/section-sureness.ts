// Whether the words of an opening are sure enough for the shape that carries them.
import { anyOf, pattern } from "../languages/patterns.ts";
import { slice } from "../text/span.ts";
import { opensWithTime } from "../time/opens.ts";
import type { LabelReading } from "./headings.ts";
import { hasContent, isRunIn, type Opening } from "./section-openings.ts";

/** Words of a sentence, not of a label: "we took the following actions:". */
const SENTENCE = pattern(
  () => `\\b(?:${anyOf("sentences", "words")}|${anyOf("sentences", "wordsElsewhereNone")})\\b`,
  "i",
);

/** As they are in other languages: "do", "as", "i" and "was" are no verbs there. */
const SENTENCE_ELSEWHERE = pattern(() => `\\b${anyOf("sentences", "words")}\\b`, "i");

/** The same in scripts without blanks: "恢复工具见：", "以下の影響がありました". */
const SENTENCE_UNSPACED = pattern(() => anyOf("sentences", "wordsUnspaced"), "u");

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
  if (exclaims(source, opening)) return false;
  if (question) return true;
  const sentence = reading.language === "en" ? SENTENCE : SENTENCE_ELSEWHERE;
  return count <= 7 && !sentence.test(words) && !(isGuess(reading, words) && SENTENCE_UNSPACED.test(words));
}

/** "**Issue:** the bread was cold": in bold it is a part, however little "Issue: …" says elsewhere. */
export function isNamedField(opening: Opening, { ambiguous }: LabelReading): boolean {
  const { shape, emphasis } = opening;
  return ambiguous?.field !== undefined && shape === "field" && emphasis === "strong" && hasContent(opening);
}

/** "30/06 — Timeline": the day is said before the name. */
export function isDatedTimeline({ kinds, strength }: LabelReading): boolean {
  return strength === "half" && kinds.length === 1 && kinds[0] === "timeline";
}

/** By its last noun, or by what stands behind a comma: "查看日志,发现". */
function isGuess({ strength }: LabelReading, words: string): boolean {
  return strength === "head" || (strength === "half" && /[,，]/.test(words));
}

/** "**Problem solved!**" says so, and names nothing. */
function exclaims(source: string, { words, span }: Opening): boolean {
  return /^[*_]{0,3}[!！]/.test(source.slice(words.end, span.end));
}

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
