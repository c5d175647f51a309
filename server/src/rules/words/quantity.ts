// Words that tell of an amount without saying how much, and of whom or what; one list per language.
import { anyOf, eachOf, pattern } from "../../languages/patterns.ts";

export const VAGUE_QUANTITY = eachOf("quantity", "phrases", "giu");

export const VAGUE_QUANTITY_HINT = pattern(() => anyOf("quantity", "hint"), "iu");

/** Amounts told in words. */
export const AMOUNT = pattern(() => anyOf("quantity", "amount"), "iu");

/** A number that tells of times, versions, codes or names rather than an amount; taken out before one looks for a number. */
export const NO_AMOUNT = new RegExp(
  [
    "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+Z?)?",
    "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}",
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?",
    "\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?:,?\\s+\\d{4})?",
    "\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?",
    "\\d{1,2}\\s?[ap]\\.?m\\b\\.?",
    "~?\\d{1,12}(?:[.,]\\d{1,6})?\\s?-?\\s?(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|ms|milliseconds?|days?|weeks?|months?|years?|stunden?|minuten?|heures?|horas?|minutos?|時間|分|秒|小时|分钟|час\\p{L}*|мин\\p{L}*)(?![\\p{L}])",
    "(?:UTC|GMT)\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?",
    "(?:https?|status|error|code|errors)\\s*(?:code|status)?s?\\s*:?\\s*[1-5]\\d\\d",
    "\\b[1-5](?:\\d\\d|xx)(?:'?s)?(?=[\\s-]+(?:[\\p{L}]+[\\s-]+){0,3}(?:errors?|responses?|status|codes?|internal|bad|gateway|service|not|forbidden|unauthori[sz]ed|too))",
    "\\bv\\d{1,6}(?:\\.\\d{1,6}){0,4}",
    "\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}",
    "[\\p{L}_-]{1,30}\\d[\\p{L}\\d_.-]{0,40}",
    "#\\d{1,10}",
    "\\b(?:19|20)\\d\\d\\b",
    "24\\s?/\\s?7",
    "^\\s*\\d{1,2}[.)]\\s",
  ].join("|"),
  "giu",
);
