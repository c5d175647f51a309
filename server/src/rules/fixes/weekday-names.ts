// A weekday in the language, length and case of a written one: `Thu` as `Fri`, `DONNERSTAG` as `FREITAG`.
import { everyLanguages } from "../../languages/index.ts";
import { Known } from "../../text/memo.ts";
import { DAY, toInstant } from "../../time/instant.ts";
import { fold } from "../../time/scan.ts";
import { phraseOf, WEEKDAYS } from "../../time/words/index.ts";
import type { TimeWords } from "../../time/words/types.ts";

/** How long a language can write them. */
const LENGTHS = ["long", "short", "narrow"] as const;
/** Noon of a Monday, in milliseconds since 1970 UTC. */
const MONDAY = toInstant({ year: 2024, month: 1, day: 1, hour: 12, offset: 0 }) ?? 0;

const known = new Known<string, readonly string[]>(200);

/** Whether a word is a weekday in some language. */
export function isWeekdayName(word: string): boolean {
  return WEEKDAYS.has(phraseOf(word));
}

/** The name of a weekday (1 is Monday) as `word` names another one; undefined where no language writes that one so. */
export function weekdayLike(word: string, weekday: number): string | undefined {
  const old = WEEKDAYS.get(phraseOf(word));
  if (old === undefined) return undefined;
  for (const { language, weekdays } of everyLanguages<TimeWords>("times")) {
    if (!weekdays[old - 1]?.split(" ").some((name) => phraseOf(name) === phraseOf(word))) continue;
    for (const length of LENGTHS) {
      const names = namesIn(language, length);
      if (bare(names[old - 1] ?? "") === bare(word)) return inCaseOf(word, withoutDot(names[weekday - 1] as string));
    }
    // "Thurs" is cut at another letter than the short names are.
    const [long, short] = [namesIn(language, "long")[old - 1] ?? "", namesIn(language, "short")[weekday - 1] ?? ""];
    if (word.length > 2 && bare(long).startsWith(bare(word))) return inCaseOf(word, withoutDot(short));
  }
  return undefined;
}

/** Monday to Sunday. */
function namesIn(language: string, length: (typeof LENGTHS)[number]): readonly string[] {
  return known.of(`${language} ${length}`, () => {
    const format = new Intl.DateTimeFormat(language, { weekday: length, timeZone: "UTC" });
    return [0, 1, 2, 3, 4, 5, 6].map((day) => format.format(MONDAY + day * DAY));
  });
}

function bare(name: string): string {
  return fold(withoutDot(name));
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, "");
}

function inCaseOf(word: string, name: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return name.toUpperCase();
  if (word === word.toLowerCase()) return name.toLowerCase();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
