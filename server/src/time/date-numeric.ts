// Dates in numbers: ISO, year first, day or month first, without a year before a clock.

import { behindOrdinal, clockFollows, isYear, type RawDate, readMonth, separatorAt } from "./date-parts.ts";
import { isDate } from "./instant.ts";
import { digitAt, fold, isSpacedLetterAt, readDigits, skipBlanks, startsAt } from "./scan.ts";
import type { ReadOptions } from "./types.ts";
import { WEEKDAYS } from "./words/index.ts";

/** Whether a numeric date really ends: no further part, no word joined to it. */
function endsDate(source: string, at: number): boolean {
  const char = source.charAt(at);
  const goesOn = digitAt(source, at + 1) >= 0;
  if (isSpacedLetterAt(source, at)) return (char === "T" || char === "t") && goesOn;
  if (!goesOn || (char !== "/" && char !== ".")) return true;
  return char === "/" && /^\d{1,2}[:h]\d\d/.test(source.slice(at + 1, at + 6));
}

/** Whether nothing but marks and a weekday follow: `6/13`, `6/13 (Thu):`. */
function standsAlone(source: string, at: number, end: number): boolean {
  if (end - at > 24) return false;
  const word = source.slice(at, end).replace(/[\s*_`:：()（）[\],.]/g, "");
  return word === "" || WEEKDAYS.has(fold(word));
}

/** `20230308 141503`: hours, minutes and seconds behind a day as short. */
const CLOCK_OF_SIX = /^ (?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?![\p{L}\p{N}])/u;

/** `2023-03-08`, `2023/3/8`, `2023.03.08`, `2023-Mar-08`, `20202-01-16`, `20230308T`, `20230308 141503`. */
export function readYearFirst(source: string, at: number, end: number): RawDate | undefined {
  const spaced = readSpaced(source, at, end);
  if (spaced) return spaced;
  const year = readDigits(source, at, end, 8);
  if (!year) return undefined;
  if (year.count === 8) {
    const [y, m, d] = [Math.floor(year.value / 10000), Math.floor(year.value / 100) % 100, year.value % 100];
    const timed =
      source[year.end] === "T"
        ? digitAt(source, year.end + 1) >= 0
        : CLOCK_OF_SIX.test(source.slice(year.end, year.end + 8));
    return timed && isYear(y) && isDate(y, m, d)
      ? { year: y, month: m, day: d, end: year.end, notation: "iso" }
      : undefined;
  }
  if (year.count !== 4 && year.count !== 5) return undefined;
  if (year.count === 4 && !isYear(year.value)) return undefined;
  const separator = separatorAt(source, year.end);
  let p =
    separator === undefined
      ? skipBlanks(source, source[year.end] === "," ? year.end + 1 : year.end, end)
      : year.end + 1;
  if (p === year.end) return undefined;
  const word = readMonth(source, p, end);
  if (word && year.count === 4) {
    p =
      separator !== undefined && separatorAt(source, word.end) === separator
        ? word.end + 1
        : skipBlanks(source, word.end, end);
    const day = readDigits(source, p, end, 2);
    return day && day.value >= 1 && day.value <= 31 && source[day.end] !== ":"
      ? {
          year: year.value,
          month: word.value,
          day: day.value,
          end: behindOrdinal(source, day.end, end),
          notation: "ymd",
        }
      : undefined;
  }
  if (separator === undefined) return undefined;
  const month = readDigits(source, p, end, 2);
  if (!month || separatorAt(source, month.end) !== separator) return undefined;
  const day = readDigits(source, month.end + 1, end, 2);
  if (!day) return undefined;
  const iso = separator === "-" && month.count === 2 && day.count === 2;
  const lastDay = iso ? readLastDay(source, day, end) : undefined;
  if (lastDay) {
    const { value, end: behind } = lastDay;
    return { year: year.value, month: month.value, day: day.value, lastDay: value, end: behind, notation: "iso" };
  }
  if (!endsDate(source, day.end)) return undefined;
  if (year.count === 5)
    return iso &&
      month.value >= 1 &&
      month.value <= 12 &&
      day.value >= 1 &&
      day.value <= 31 &&
      /^[12]/.test(source.slice(at))
      ? { year: undefined, month: month.value, day: day.value, end: day.end, notation: "iso", yearFault: true }
      : undefined;
  // With slashes or full stops some write the day before the month; the form of ISO has one order alone, and 13 there is no month.
  if (!iso && month.value > 12 && day.value <= 12 && day.value >= 1 && month.value <= 31)
    return { year: year.value, month: day.value, day: month.value, end: day.end, notation: "ymd" };
  if (!iso && (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31)) return undefined;
  return { year: year.value, month: month.value, day: day.value, end: day.end, notation: iso ? "iso" : "ymd" };
}

/** `7. 11. 2026` of Czech, `2026. 11. 7.` of Korean: three numbers with a full stop and a blank between them, one of four digits. */
function readSpaced(source: string, at: number, end: number): RawDate | undefined {
  const found = /^(\d{1,2}|\d{4})\. (\d{1,2})\. (\d{4}|\d{1,2})(?![\d:.]\d|\d)/.exec(
    source.slice(at, Math.min(end, at + 16)),
  );
  if (!found) return undefined;
  const [first, month, last] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const yearFirst = first > 31;
  const [year, day] = yearFirst ? [first, last] : [last, first];
  if (!isYear(year) || !isDate(year, month, day)) return undefined;
  const p = at + found[0].length;
  return { year, month, day, end: yearFirst && source[p] === "." ? p + 1 : p, notation: yearFirst ? "ymd" : "dmy" };
}

/** `2023-03-08/09`: the night from one day to the next. */
function readLastDay(source: string, day: { value: number; end: number }, end: number) {
  if (source[day.end] !== "/") return undefined;
  const last = readDigits(source, day.end + 1, end, 2);
  if (last?.count !== 2 || last.value <= day.value || last.value > 31) return undefined;
  return /^(?:[\p{L}\d:/-]|\.\d)/u.test(source.slice(last.end, last.end + 2)) ? undefined : last;
}

/** `04-12-2022`, `8/7/23`, `15.05.2023`, `03, 14, 2024`; without a year only before a clock: `03-26 17:40`, `15.05. 10:30`. */
export function readNumeric(source: string, at: number, end: number, options: ReadOptions): RawDate | undefined {
  const first = readDigits(source, at, end, 2);
  if (!first) return undefined;
  if (startsAt(source, first.end, end, ", ")) return readCommas(source, first.value, first.end + 2, end);
  const separator = separatorAt(source, first.end);
  if (separator === undefined) return undefined;
  const second = readDigits(source, first.end + 1, end, 2);
  if (!second) return undefined;
  const order = orderOf(first.value, second.value, separator, options, first.count === 1 && second.count === 1);
  if (!order) return undefined;
  // `15/09/20:00` is a day and a clock.
  const clock = separator === "/" && /^\/[0-2]?\d:[0-5]\d(?![\d:])/.test(source.slice(second.end, second.end + 7));
  if (!clock && separatorAt(source, second.end) === separator) {
    const year = readDigits(source, second.end + 1, end, 5);
    if (year && endsDate(source, year.end)) {
      if (year.count === 4 && isYear(year.value)) return { ...order, year: year.value, end: year.end };
      if (year.count === 5 && /^[12]/.test(source.slice(second.end + 1)))
        return { ...order, year: undefined, end: year.end, yearFault: true };
      // `5-26-21` can only be a date, `1-2-34` may be anything.
      const padded = first.count === 2 && second.count === 2;
      const sure = separator === "-" && (first.value > 12 || second.value > 12 || options.dayFirst !== undefined);
      if (year.count === 2 && (separator === "/" || padded || sure))
        return { ...order, year: 2000 + year.value, end: year.end };
      return undefined;
    }
    if (separator !== ".") return undefined;
    return clockFollows(source, second.end + 1)
      ? { ...order, year: undefined, notation: "day-month", swappable: false, end: second.end + 1 }
      : undefined;
  }
  if (
    separator === "." ||
    !endsDate(source, second.end) ||
    (separator === "-" && (first.count < 2 || second.count < 2))
  )
    return undefined;
  const alone = options.bare === true && standsAlone(source, second.end, end);
  if (!alone && !clock && !clockFollows(source, second.end)) return undefined;
  const monthFirst =
    order.swappable && options.dayFirst === undefined ? { ...order, month: first.value, day: second.value } : order;
  return {
    ...monthFirst,
    year: undefined,
    end: second.end,
    notation: monthFirst.month === first.value ? "month-day" : "day-month",
  };
}

function orderOf(
  first: number,
  second: number,
  separator: string,
  options: ReadOptions,
  unpadded: boolean,
): Pick<RawDate, "day" | "month" | "notation" | "swappable"> | undefined {
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
  const open = first <= 12 && second <= 12;
  const dayFirst = first > 12 || (open && (options.dayFirst ?? separator !== "/"));
  // Nobody who pads what stands between full stops puts the month first, unless the document says so.
  const swappable = open && first !== second && (separator !== "." || options.dayFirst === false || unpadded);
  return dayFirst
    ? { day: first, month: second, notation: "dmy", swappable }
    : { day: second, month: first, notation: "mdy", swappable };
}

/** `03, 14, 2024`. */
function readCommas(source: string, month: number, at: number, end: number): RawDate | undefined {
  const day = readDigits(source, at, end, 2);
  if (!day || !startsAt(source, day.end, end, ", ")) return undefined;
  const year = readDigits(source, day.end + 2, end, 4);
  if (year?.count !== 4 || !isYear(year.value) || month < 1 || month > 12 || day.value < 1 || day.value > 31)
    return undefined;
  return { year: year.value, month, day: day.value, end: year.end, notation: "mdy" };
}
