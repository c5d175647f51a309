// Placeholders that stand where a time is still to be written: `HH:MM`, `YYYY-MM-DD`, `2022-05-??`, `--:--`, "TBC".
import { anyOf } from "../languages/patterns.ts";
import { isBlankAt, isOneOf, readWord, skipBlanks } from "./scan.ts";

/** Letters of hour, minute, second, day, month, year in the languages read, and the signs for "anything". */
const CLOCK_PART = new RegExp(`^(?:${anyOf("dates", "clockPart")}|\\?\\??|--|__|\\d\\d?)$`, "iu");
const DATE_PART = new RegExp(
  `^(?:${anyOf("dates", "datePart")}|\\?{1,4}|-{2,4}|__|\\d{1,4}|\\d\\dxx|\\d\\d\\?\\?)$`,
  "iu",
);
const UNKNOWN = /^(?:\?{2,4}|…|\.\.\.|t\+\?+|xx?h(?:xx|mm)?|hh?h(?:mm)?)$/i;
const OPEN = new RegExp(`^${anyOf("dates", "open")}$`, "u");
const NOUN = new RegExp(`^${anyOf("dates", "openNoun")}$`, "u");
const TOO = new RegExp(`^${anyOf("dates", "openToo")}$`, "u");
const OPENERS = "*_`[(<{~≈\"'";

/**
 * Whether a text starts, behind marks and brackets, with a placeholder for a time or date. A lone word like "TBC" counts
 * when nothing but a bracket, a separator or the end follows it.
 */
export function isPlaceholderTime(text: string): boolean {
  let p = 0;
  while (p < 40 && (isBlankAt(text, p) || isOneOf(text, p, OPENERS))) p++;
  const bracketed = isOneOf(text, p - 1, "[<{(");
  const token = tokenAt(text, p);
  if (isClock(token) || isDate(token) || UNKNOWN.test(token)) return true;
  const word = readWord(text, p, text.length);
  if (!word) return false;
  const noun = NOUN.test(word.text);
  const second = noun ? readWord(text, skipBlanks(text, word.end, text.length), text.length) : undefined;
  const open = OPEN.test(word.text);
  const saidOpen = second && OPEN.test(second.text) ? second : undefined;
  const said = open || saidOpen || (bracketed && (noun || TOO.test(word.text)));
  if (!said) return false;
  const { end } = saidOpen ?? word;
  const behind = skipBlanks(text, end, text.length);
  return "])}>:-–—|*_`,.".includes(text.charAt(behind));
}

/** Everything up to a blank or a mark that cannot be part of a placeholder. */
function tokenAt(text: string, at: number): string {
  let p = at;
  // Nothing, at the end, is one of the marks, too.
  while (!isBlankAt(text, p) && !"*`[](){}<>|,;\r\n–—".includes(text.charAt(p))) p++;
  let token = text.slice(at, p);
  while (token.endsWith(":") || token.endsWith(".")) token = token.slice(0, -1);
  return token;
}

const unwritten = (part: string): boolean => !/\d$/.test(part);

function isClock(token: string): boolean {
  const parts = token.replace("：", ":").split(":");
  return (
    (parts.length === 2 || parts.length === 3) && parts.some(unwritten) && parts.every((part) => CLOCK_PART.test(part))
  );
}

function isDate(token: string): boolean {
  const date = token.split(/T(?=hh)/i)[0] ?? token;
  for (const separator of ["-", "/", "."]) {
    const parts = date.split(separator);
    const years = parts.length === 4 && separator === "/" ? parts.slice(1) : parts;
    if (years.length !== 3 && !(parts.length === 2 && /^(?:mm|dd|tt|jj)$/i.test(parts[0] ?? ""))) continue;
    if (years.some(unwritten) && years.every((part) => DATE_PART.test(part))) return true;
  }
  // `2021/22-??-??`: a year span whose month and day are open.
  return /^\d{2,4}\/\d{2,4}-\?\?-\?\?$/.test(date) || /^-{2}:-{2}$/.test(token);
}
