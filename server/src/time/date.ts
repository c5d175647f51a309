// Reads a calendar date: ISO, numeric in any order, long in any language, in Chinese, Japanese and Korean signs; also a range of days.
import { isDate, weekdayOf } from "./instant.ts";
import {
  digitAt,
  endsWord,
  isBlankAt,
  isLetterAt,
  isSpacedLetterAt,
  type Read,
  readDigits,
  readPhrase,
  readWord,
  skipBlanks,
  startsAt,
} from "./scan.ts";
import type { DateFault, ReadOptions, WrittenDate } from "./types.ts";
import { EVERYDAY_MONTHS, MONTHS, OF, ORDINALS, UNSPACED_WEEKDAYS, WEEKDAYS, YEAR_MARKS } from "./words/index.ts";

/** A date, and the last day where several were written as one: `7-13th Nov`. */
export interface ReadDate extends Read<WrittenDate> {
  readonly last?: WrittenDate;
}

interface Raw {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly end: number;
  readonly notation: WrittenDate["notation"];
  readonly swappable?: boolean;
  readonly yearFault?: boolean;
  readonly lastDay?: number;
}

/** Reads the date that starts at `at`, with a weekday before or behind it. */
export function readDate(source: string, at: number, end: number, options: ReadOptions): ReadDate | undefined {
  const before = readWeekday(source, at, end);
  const start = before ? behindComma(source, before.end, end) : at;
  const raw = (before && readBody(source, start, end, options)) ?? readBody(source, at, end, options);
  if (!raw) return undefined;
  const weekday = before && raw.end > start && start > at ? before : undefined;
  const behind = weekday ? undefined : readWeekdayBehind(source, raw.end, end);
  const faults: DateFault[] = [];
  if (raw.yearFault) faults.push("year");
  if (raw.month < 1 || raw.month > 12) faults.push("month");
  else if (!isDate(raw.year ?? 2024, raw.month, raw.day)) faults.push("day");
  const said = weekday?.value ?? behind?.value;
  if (
    said !== undefined &&
    raw.year !== undefined &&
    faults.length === 0 &&
    weekdayOf({ year: raw.year, month: raw.month, day: raw.day }) !== said
  )
    faults.push("weekday");
  const value: WrittenDate = {
    span: { start: at, end: behind?.end ?? raw.end },
    year: raw.year,
    month: raw.month,
    day: raw.day,
    swappable: raw.swappable ?? false,
    notation: raw.notation,
    faults,
  };
  const last = raw.lastDay === undefined ? undefined : { ...value, day: raw.lastDay, faults: [] };
  return { value, end: behind?.end ?? raw.end, ...(last && { last }) };
}

function readBody(source: string, at: number, end: number, options: ReadOptions): Raw | undefined {
  if (at >= end) return undefined;
  if (digitAt(source, at) >= 0) {
    return (
      readUnspaced(source, at, end) ??
      readYearFirst(source, at, end) ??
      readDayMonth(source, at, end) ??
      readNumeric(source, at, end, options)
    );
  }
  return isLetterAt(source, at) ? readMonthDay(source, at, end) : undefined;
}

// Weekdays

function readWeekday(source: string, at: number, end: number): Read<number> | undefined {
  const unspaced = UNSPACED_WEEKDAYS.find(([word]) => startsAt(source, at, end, word));
  if (unspaced) return { value: unspaced[1], end: at + unspaced[0].length };
  const read = readPhrase(source, at, end, WEEKDAYS, 2);
  return read && source[read.end] === "." ? { value: read.value, end: read.end + 1 } : read;
}

/** `(Fri)`, `, Tuesday`, ` Saturday`, `（金）`. Short names only in brackets or before a separator. */
function readWeekdayBehind(source: string, at: number, end: number): Read<number> | undefined {
  let p = skipBlanks(source, at, end);
  if (p < end && "(（[".includes(source.charAt(p))) {
    const inside = readWeekday(source, skipBlanks(source, p + 1, end), end);
    const close = inside ? skipBlanks(source, inside.end, end) : end;
    return inside && close < end && ")）]".includes(source.charAt(close))
      ? { value: inside.value, end: close + 1 }
      : undefined;
  }
  if (source[p] === ",") p = skipBlanks(source, p + 1, end);
  if (p === at) return undefined;
  const read = readWeekday(source, p, end);
  if (!read || !endsWord(source, read.end, end)) return undefined;
  if (!isSpacedLetterAt(source, p)) return read.end - p > 1 ? read : undefined;
  if (!/\p{Lu}/u.test(source.charAt(p))) return undefined;
  const next = skipBlanks(source, read.end, end);
  return read.end - p > 4 || next >= end || !isLetterAt(source, next) ? read : undefined;
}

function behindComma(source: string, at: number, end: number): number {
  const p = skipBlanks(source, at, end);
  if (p >= end || !",|-–—".includes(source.charAt(p))) return p;
  return skipBlanks(source, p + 1, end);
}

// Numbers

const isYear = (value: number): boolean => value >= 1900 && value <= 2199;
const DASHES = "-‐‑–−";
/** The separator class of a numeric date; `undefined` for anything else. */
function separatorAt(source: string, at: number): string | undefined {
  const char = source.charAt(at);
  if (char === "/" || char === "." || char === "／") return char === "／" ? "/" : char;
  return char !== "" && DASHES.includes(char) ? "-" : undefined;
}

/** Whether a numeric date really ends: no further part, no word joined to it. */
function endsDate(source: string, at: number, end: number): boolean {
  if (at >= end) return true;
  if (digitAt(source, at) >= 0) return false;
  const next = at + 1 < end ? at + 1 : -1;
  const char = source.charAt(at);
  if (isSpacedLetterAt(source, at)) return (char === "T" || char === "t") && next > 0 && digitAt(source, next) >= 0;
  if (next < 0) return true;
  if (char === "/" || char === ".") return digitAt(source, next) < 0;
  if (char === "-") return !isLetterAt(source, next);
  return true;
}

/** `2023-03-08`, `2023/3/8`, `2023.03.08`, `2023-Mar-08`, `20202-01-16`, `20230308T`. */
function readYearFirst(source: string, at: number, end: number): Raw | undefined {
  const year = readDigits(source, at, end, 8);
  if (!year) return undefined;
  if (year.count === 8) {
    const [y, m, d] = [Math.floor(year.value / 10000), Math.floor(year.value / 100) % 100, year.value % 100];
    return source[year.end] === "T" && digitAt(source, year.end + 1) >= 0 && isYear(y) && isDate(y, m, d)
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
  if (separator === undefined && p === year.end) return undefined;
  const word = readMonth(source, p, end);
  if (word && year.count === 4) {
    p =
      separator !== undefined && separatorAt(source, word.end) === separator
        ? word.end + 1
        : skipBlanks(source, word.end, end);
    const day = p < end ? readDigits(source, p, end, 2) : undefined;
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
  if (!day || !endsDate(source, day.end, end)) return undefined;
  const iso = separator === "-" && month.count === 2 && day.count === 2;
  if (year.count === 5)
    return iso &&
      month.value >= 1 &&
      month.value <= 12 &&
      day.value >= 1 &&
      day.value <= 31 &&
      /^[12]/.test(source.slice(at))
      ? { year: undefined, month: month.value, day: day.value, end: day.end, notation: "iso", yearFault: true }
      : undefined;
  if (month.value > 12 && day.value <= 12 && day.value >= 1 && month.value <= 31)
    return { year: year.value, month: day.value, day: month.value, end: day.end, notation: "ymd" };
  if (!iso && (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31)) return undefined;
  return { year: year.value, month: month.value, day: day.value, end: day.end, notation: iso ? "iso" : "ymd" };
}

/** `04-12-2022`, `8/7/23`, `15.05.2023`, `03, 14, 2024`; without a year only before a clock: `03-26 17:40`, `15.05. 10:30`. */
function readNumeric(source: string, at: number, end: number, options: ReadOptions): Raw | undefined {
  const first = readDigits(source, at, end, 2);
  if (!first) return undefined;
  if (startsAt(source, first.end, end, ", ")) return readCommas(source, first.value, first.end + 2, end);
  const separator = separatorAt(source, first.end);
  if (separator === undefined) return undefined;
  const second = readDigits(source, first.end + 1, end, 2);
  if (!second) return undefined;
  const order = orderOf(first.value, second.value, separator, options);
  if (!order) return undefined;
  if (separatorAt(source, second.end) === separator) {
    const year = readDigits(source, second.end + 1, end, 5);
    if (year && endsDate(source, year.end, end)) {
      if (year.count === 4 && isYear(year.value)) return { ...order, year: year.value, end: year.end };
      if (year.count === 5 && /^[12]/.test(source.slice(second.end + 1)))
        return { ...order, year: undefined, end: year.end, yearFault: true };
      const padded = first.count === 2 && second.count === 2;
      if (year.count === 2 && (separator === "/" || padded))
        return { ...order, year: 2000 + year.value, end: year.end };
      return undefined;
    }
    if (separator !== "." || year) return undefined;
    return clockFollows(source, second.end + 1, end)
      ? { ...order, year: undefined, notation: "day-month", swappable: false, end: second.end + 1 }
      : undefined;
  }
  if (
    separator === "." ||
    !endsDate(source, second.end, end) ||
    (separator === "-" && (first.count < 2 || second.count < 2))
  )
    return undefined;
  const alone = options.bare === true && skipBlanks(source, second.end, end) >= end;
  if (!alone && !clockFollows(source, second.end, end)) return undefined;
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
): Pick<Raw, "day" | "month" | "notation" | "swappable"> | undefined {
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
  const open = first <= 12 && second <= 12;
  const dayFirst = first > 12 || (open && (options.dayFirst ?? separator !== "/"));
  // Nobody who writes full stops puts the month first, unless the document says so.
  const swappable = open && first !== second && (separator !== "." || options.dayFirst === false);
  return dayFirst
    ? { day: first, month: second, notation: "dmy", swappable }
    : { day: second, month: first, notation: "mdy", swappable };
}

/** `03, 14, 2024`. */
function readCommas(source: string, month: number, at: number, end: number): Raw | undefined {
  const day = readDigits(source, at, end, 2);
  if (!day || !startsAt(source, day.end, end, ", ")) return undefined;
  const year = readDigits(source, day.end + 2, end, 4);
  if (year?.count !== 4 || !isYear(year.value) || month < 1 || month > 12 || day.value < 1 || day.value > 31)
    return undefined;
  return { year: year.value, month, day: day.value, end: year.end, notation: "mdy" };
}

/** Whether a clock with a colon follows, behind blanks, a comma, a mark of emphasis. */
function clockFollows(source: string, at: number, end: number): boolean {
  return /^[\s,|*_`~≈@]{1,8}(?:-\s|–\s|at\s|um\s)?[*_`~]{0,3}\d{1,2}[:：]\d\d/.test(
    source.slice(at, Math.min(end, at + 20)),
  );
}

// Words

function readMonth(source: string, at: number, end: number): Read<number> | undefined {
  const word = at < end ? readWord(source, at, end) : undefined;
  const month = word && MONTHS.get(word.text);
  if (!word || month === undefined) return undefined;
  return { value: month, end: source[word.end] === "." && word.end < end ? word.end + 1 : word.end };
}

function isEveryday(source: string, at: number, end: number): boolean {
  const word = readWord(source, at, end);
  return word !== undefined && EVERYDAY_MONTHS.has(word.text) && source.charAt(at) === source.charAt(at).toLowerCase();
}

function behindOrdinal(source: string, at: number, end: number): number {
  const char = at < end ? source.charAt(at) : "";
  if (char === "º" || char === "°" || char === "ª") return at + 1;
  const word = at < end ? readWord(source, at, end) : undefined;
  if (word && ORDINALS.has(word.text)) return word.end;
  // ^th^ and <sup>th</sup>
  const marked = /^(?:<sup>|\^)(?:st|nd|rd|th|er)(?:<\/sup>|\^)/.exec(source.slice(at, Math.min(end, at + 14)));
  return at + (marked?.[0].length ?? 0);
}

/** `June 14th, 2022`, `Oct 30th`, `Nov 7-13, 2023`. */
function readMonthDay(source: string, at: number, end: number): Raw | undefined {
  const month = readMonth(source, at, end);
  if (!month) return undefined;
  let p = month.end;
  if (separatorAt(source, p) === "-" || source[p] === "/") p++;
  else p = skipBlanks(source, source[p] === "," ? p + 1 : p, end);
  if (p === month.end && source[p - 1] !== ".") return undefined;
  if (startsAt(source, p, end, "the ")) p += 4;
  const day = p < end ? readDigits(source, p, end, 2) : undefined;
  if (!day || day.value < 1 || day.value > 31 || isClockAt(source, day.end, end)) return undefined;
  let last: number | undefined;
  p = behindOrdinal(source, day.end, end);
  const lastDay = p < end && DASHES.includes(source.charAt(p)) ? readDigits(source, p + 1, end, 2) : undefined;
  if (lastDay && lastDay.value > day.value && lastDay.value <= 31 && !isClockAt(source, lastDay.end, end)) {
    last = lastDay.value;
    p = behindOrdinal(source, lastDay.end, end);
  }
  if (!endsWord(source, p, end)) return undefined;
  const year = readYear(source, p, end);
  if (year === undefined && isEveryday(source, at, end) && !clockFollows(source, p, end)) return undefined;
  return {
    year: year?.value,
    month: month.value,
    day: day.value,
    end: year?.end ?? p,
    notation: year ? "long" : "month-day",
    yearFault: year?.fault === true,
    ...(last !== undefined && { lastDay: last }),
  };
}

const isClockAt = (source: string, at: number, end: number): boolean =>
  at + 1 < end && ":：.".includes(source.charAt(at)) && digitAt(source, at + 1) >= 0;

/** `6th Nov 2023`, `5. Mai 2023`, `5 de mayo de 2023`, `06/May/2022`, `7-13th Nov`. */
function readDayMonth(source: string, at: number, end: number): Raw | undefined {
  const day = readDigits(source, at, end, 2);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  let p = behindOrdinal(source, day.end, end);
  let last: number | undefined;
  const dash = skipBlanks(source, p, end);
  if (dash < end && DASHES.includes(source.charAt(dash))) {
    const lastDay = readDigits(source, skipBlanks(source, dash + 1, end), end, 2);
    if (lastDay && lastDay.value > day.value && lastDay.value <= 31) {
      last = lastDay.value;
      p = behindOrdinal(source, lastDay.end, end);
    }
  }
  const joined = separatorAt(source, p);
  if (source[p] === ".") p = skipBlanks(source, p + 1, end);
  else if (joined !== undefined) p++;
  else {
    const blank = skipBlanks(source, p, end);
    if (blank === p) return undefined;
    p = behindOf(source, blank, end);
  }
  const month = readMonth(source, p, end);
  if (!month || !endsWord(source, month.end, end)) return undefined;
  const compact =
    joined !== undefined && joined !== "." && separatorAt(source, month.end) === joined
      ? readDigits(source, month.end + 1, end, 4)
      : undefined;
  const year =
    compact && (compact.count === 4 ? isYear(compact.value) : compact.count === 2)
      ? { value: compact.count === 2 ? 2000 + compact.value : compact.value, end: compact.end, fault: false }
      : readYear(source, month.end, end);
  if (year === undefined && isEveryday(source, p, end) && !clockFollows(source, month.end, end)) return undefined;
  const monthEnd =
    source[month.end - 1] === "." && !year && month.end < end && !isBlankAt(source, month.end)
      ? month.end - 1
      : month.end;
  return {
    year: year?.value,
    month: month.value,
    day: day.value,
    end: year?.end ?? monthEnd,
    notation: year ? "long" : "day-month",
    yearFault: year?.fault === true,
    ...(last !== undefined && { lastDay: last }),
  };
}

function behindOf(source: string, at: number, end: number): number {
  const word = at < end ? readWord(source, at, end) : undefined;
  return word && OF.has(word.text) && isBlankAt(source, word.end) ? skipBlanks(source, word.end, end) : at;
}

/** `, 2022`, ` 2022 г.`, ` de 2022`, ` '24`. */
function readYear(
  source: string,
  at: number,
  end: number,
): { value: number | undefined; end: number; fault: boolean } | undefined {
  let p = skipBlanks(source, at, end);
  if (p < end && ",/".includes(source.charAt(p))) p = skipBlanks(source, p + 1, end);
  p = behindOf(source, p, end);
  if (p >= end || p === at) return undefined;
  if ("'’‘".includes(source.charAt(p))) {
    const short = readDigits(source, p + 1, end, 2);
    return short?.count === 2 && endsWord(source, short.end, end)
      ? { value: 2000 + short.value, end: short.end, fault: false }
      : undefined;
  }
  const year = readDigits(source, p, end, 5);
  if (!year || !endsWord(source, year.end, end) || isClockAt(source, year.end, end)) return undefined;
  if (year.count === 5)
    return year.value >= 19000 && year.value < 22100 ? { value: undefined, end: year.end, fault: true } : undefined;
  if (year.count !== 4 || !isYear(year.value)) return undefined;
  const mark = readWord(source, skipBlanks(source, year.end, end), end);
  if (!mark || !YEAR_MARKS.has(mark.text) || mark.text.length > 5)
    return { value: year.value, end: year.end, fault: false };
  return { value: year.value, end: source[mark.end] === "." ? mark.end + 1 : mark.end, fault: false };
}

/** `2024年3月8日`, `3月8日`, `2024년 3월 8일`. */
function readUnspaced(source: string, at: number, end: number): Raw | undefined {
  let p = at;
  let year: number | undefined;
  const first = readDigits(source, p, end, 4);
  if (!first) return undefined;
  const sign = skipBlanks(source, first.end, end);
  if (sign < end && "年년".includes(source.charAt(sign)) && first.count === 4) {
    year = first.value;
    p = skipBlanks(source, sign + 1, end);
  }
  const month = readDigits(source, p, end, 2);
  const monthSign = month ? skipBlanks(source, month.end, end) : end;
  if (!month || month.value < 1 || month.value > 12 || monthSign >= end || !"月월".includes(source.charAt(monthSign)))
    return undefined;
  const day = readDigits(source, skipBlanks(source, monthSign + 1, end), end, 2);
  const daySign = day ? skipBlanks(source, day.end, end) : end;
  if (!day || day.value < 1 || day.value > 31 || daySign >= end || !"日号號일".includes(source.charAt(daySign)))
    return undefined;
  return { year, month: month.value, day: day.value, end: daySign + 1, notation: "cjk" };
}
