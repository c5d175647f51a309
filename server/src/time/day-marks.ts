// Days that Markdown takes for the number of an item: "3. März 2024, 11:00 …".
import type { IsDay } from "../markdown/text-lines.ts";
import { clockFollows } from "./date-parts.ts";
import { readDayMonth } from "./date-words.ts";
import { readWord } from "./scan.ts";
import { ENGLISH_MONTHS } from "./words/index.ts";

const NUMBERED = /^[ \t>]*(\d{1,2})\.[ \t]+(?=\p{L})[^\r\n]{1,60}/gmu;
const SET_APART = /^[*_]{0,2}(?:[:：,]?[*_]{0,2}\s*$|\s*[:：,](?:\s|[*_])|\s[–—-]\s)/u;

/**
 * Where a text's numbers before months are days. Behind a bullet they are; at the start of a line they may number the items,
 * and do where they count or where all of the months are English, as English writes no dot there.
 */
export function dayMarks(source: string): IsDay {
  const days = [...source.matchAll(NUMBERED)].flatMap((line) => {
    const at = line.index + line[0].indexOf(line[1] as string);
    return isDay(source, at, line.index + line[0].length) ? [at] : [];
  });
  const counts = days.every((at, i) => Number.parseInt(source.slice(at, at + 2), 10) === i + 1);
  const daysAlone = !counts && days.some((at) => !isEnglish(source, at, at + 40));
  return (text, at, end, behindMark) => (behindMark || daysAlone) && isDay(text, at, end);
}

function isDay(text: string, at: number, end: number): boolean {
  const found = readDayMonth(text, at, end);
  if (!found) return false;
  if (found.year !== undefined || clockFollows(text, found.end)) return true;
  return !isEnglish(text, at, end) && SET_APART.test(text.slice(found.end, Math.min(end, found.end + 8)));
}

function isEnglish(text: string, at: number, end: number): boolean {
  const word = /^\d{1,2}\.\s+/.exec(text.slice(at, at + 12))?.[0].length ?? 0;
  return ENGLISH_MONTHS.has(readWord(text, at + word, end)?.text ?? "");
}
