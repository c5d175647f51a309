// Whether the numeric dates of a document put the day or the month first: `03/08/2024`, `03/08 10:15`.

import { everyLanguages } from "../../languages/index.ts";
import type { Document } from "../../markdown/document.ts";
import { notation } from "../../text/notation.ts";
import { remembered } from "../../text/remembered.ts";
import type { Section } from "../model.ts";

/** Days apart that two dates of one incident may be. */
const NEAR = 3;
/** Languages whose writers put the day first everywhere. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  everyLanguages<{ readonly dayFirst?: boolean }>("dates").flatMap((own) => (own.dayFirst ? own.language : [])),
);
const NUMERIC =
  /(?<![\w/.:-])(\d{1,2})([/.-])(\d{1,2})(?:\2(?:\d{4}|\d{2})(?![\w/.-]\d)|(?=[\s,|~≈*]{1,8}\d{1,2}[:h]\d\d))/g;
const ISO = /(?<![\w./-])(?:19|20)\d\d[-_.](\d\d)[-_.](\d\d)(?!\d)/g;
/** Zones of places that put the day first, and of the one country that does not, behind a time of day. */
const ZONE_OF_DAY_FIRST = new RegExp(
  `\\d\\s?(?:[ap]\\.?m\\.?\\s?)?\\(?${notation("WAT CAT EAT SAST BST CET CEST EET EEST MSK PKT IST WIB SGT AEST AEDT NZST NZDT BRT ART CLT")}\\b`,
  "i",
);
const ZONE_OF_MONTH_FIRST = /\d\s?(?:[ap]\.?m\.?\s?)?\(?(?:P[SD]?T|E[SD]?T|C[SD]T|M[SD]?T)\b/i;

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/**
 * Beyond doubt: by the numeric dates of the document that can be read only one way; else by those of which one reading is the
 * day, or beside the day, of a date in ISO form in the text or the file's name.
 */
export function readDayFirst(document: Document, path: string | undefined): boolean | undefined {
  const sure = { dayFirst: 0, monthFirst: 0 };
  const open: (readonly [number, number])[] = [];
  const iso = path === undefined ? [] : path.split(/[\\/]/).slice(-2).flatMap(isoDates);
  for (const line of document.text) {
    if (line.form === "code") continue;
    const numbers = numbersIn(line.said);
    if (!numbers) continue;
    iso.push(...numbers.iso);
    for (const [first, second] of numbers.pairs) {
      if (first > 12 && first <= 31 && second <= 12) sure.dayFirst++;
      else if (second > 12 && second <= 31 && first <= 12) sure.monthFirst++;
      else if (first <= 12 && second <= 12 && first !== second) open.push([first, second]);
    }
  }
  if (sure.dayFirst + sure.monthFirst > 0) return decide(sure.dayFirst, sure.monthFirst);
  const near = ([month, day]: readonly [number, number]) =>
    iso.some((date) => date.month === month && Math.abs(date.day - day) <= NEAR);
  return decide(
    open.filter(([first, second]) => near([second, first]) && !near([first, second])).length,
    open.filter(([first, second]) => near([first, second]) && !near([second, first])).length,
  );
}

/** What of a text may be a day and a month; undefined for most texts. */
const numbersIn = remembered((text) =>
  /\d[/._-]\d/.test(text)
    ? {
        iso: isoDates(text),
        pairs: [...text.matchAll(NUMERIC)].map((match) => [Number(match[1]), Number(match[3])] as const),
      }
    : undefined,
);

const namesZoneOfDayFirst = remembered((line) => ZONE_OF_DAY_FIRST.test(line));
const namesZoneOfMonthFirst = remembered((line) => ZONE_OF_MONTH_FIRST.test(line));

/** Merely likely: by the language, else by the zones of its times. */
export function likelyDayFirst(document: Document, sections: readonly Section[]): boolean | undefined {
  const own = sections.filter(({ language }) => DAY_FIRST.has(language)).length;
  if (own * 2 > sections.length) return true;
  const tells = (names: (text: string) => boolean) =>
    document.text.some((line) => line.form !== "code" && names(line.said.slice(0, 500)));
  return tells(namesZoneOfDayFirst) && !tells(namesZoneOfMonthFirst) ? true : undefined;
}

function isoDates(text: string): MonthDay[] {
  return [...text.matchAll(ISO)].map((match) => ({ month: Number(match[1]), day: Number(match[2]) }));
}

function decide(dayFirst: number, monthFirst: number): boolean | undefined {
  return dayFirst > 0 && monthFirst === 0 ? true : monthFirst > 0 && dayFirst === 0 ? false : undefined;
}
