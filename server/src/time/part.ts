// Reads one point in time: date, clock, zone and relative time in any order, without the end of a range.
import { readClock } from "./clock.ts";
import type { ClockContext } from "./clock-parts.ts";
import { readDate } from "./date.ts";
import { isYear } from "./date-parts.ts";
import { type Gap, type LeadingMarks, readGap } from "./marks.ts";
import { behindRangeSign } from "./range.ts";
import { readRelative } from "./relative.ts";
import { type Digits, endsWord, isOneOf, isSpacedLetterAt, readDigits, skipBlanks } from "./scan.ts";
import type { ReadOptions, Relative, WrittenClock, WrittenDate, WrittenZone } from "./types.ts";
import { readZoneBehind } from "./zone-behind.ts";
import { readZone } from "./zones.ts";

/** One end of a range, or a timestamp that is none. */
export interface TimestampPart {
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate | undefined;
  readonly clock: WrittenClock | undefined;
  readonly zone: WrittenZone | undefined;
  readonly relative: Relative | undefined;
  readonly approximate: boolean;
  /** The date was written behind the clock. */
  readonly dateBehind: boolean;
  /** "between" was written before the clock. */
  readonly between: boolean;
  /** The last day of `7-13th Nov`. */
  readonly last: WrittenDate | undefined;
}

const EMPTY = {
  date: undefined,
  clock: undefined,
  zone: undefined,
  relative: undefined,
  approximate: false,
  dateBehind: false,
  between: false,
  last: undefined,
};

const partOf = (start: number, end: number, fields: Partial<TimestampPart>): TimestampPart => ({
  ...EMPTY,
  ...fields,
  start,
  end,
});

const NO_GAP: Gap = {
  end: 0,
  approximate: false,
  closer: undefined,
  led: false,
  between: false,
  dash: false,
  parted: false,
};
const DATE_TO_CLOCK = ",-–—@|:;·•/、";
const CLOCK_TO_DATE = ",-–—/|;·";

export function readPart(
  source: string,
  at: number,
  end: number,
  options: ReadOptions,
  context: ClockContext,
): TimestampPart | undefined {
  const zero = readZero(source, at, end, options);
  if (zero) return zero;
  const relative = readRelative(source, at, end);
  if (relative) return readBehindRelative(source, at, end, relative.value, relative.end, options);
  return readAbsolute(source, at, end, options, context) ?? readBehindLeadingZone(source, at, end, options);
}

/** What begins with a date or a clock. */
function readAbsolute(
  source: string,
  at: number,
  end: number,
  options: ReadOptions,
  context: ClockContext,
): TimestampPart | undefined {
  const date = readDate(source, at, end, options);
  if (date) {
    const dated = readBehindDate(source, at, end, date.value, date.end);
    return { ...dated, last: dated.clock ? undefined : date.last };
  }
  const clock = readClock(source, at, end, context);
  return clock && readBehindClock(source, at, end, clock.value, clock.end, clock.approximate, options);
}

function readBehindDate(source: string, at: number, end: number, date: WrittenDate, dateEnd: number): TimestampPart {
  const alone = partOf(at, dateEnd, { date });
  const short = dateEnd - at === SHORT_DATE && date.notation === "iso";
  const iso = short || source[dateEnd] === "T" || source[dateEnd] === "t";
  const zoneOfDate = iso ? undefined : readZoneBehind(source, dateEnd, end, true);
  const from = zoneOfDate?.end ?? dateEnd;
  const gap = iso ? { ...NO_GAP, end: dateEnd + 1 } : readGap(source, from, end, DATE_TO_CLOCK);
  const clock = iso
    ? readIsoClock(source, gap.end, end)
    : readClock(source, gap.end, end, { dated: !gap.parted, yeared: date.year !== undefined, led: gap.led });
  if (!clock) return { ...alone, zone: zoneOfDate?.zone, end: from };
  const zone = readZoneBehind(source, clock.end, end) ?? zoneOfDate;
  // "Mon Jan 2 15:04:05 MST 2006": the year behind it all.
  const year = date.year === undefined ? yearBehind(source, Math.max(clock.end, zone?.end ?? 0), end) : undefined;
  let partEnd = Math.max(clock.end, zone?.end ?? 0, year?.end ?? 0);
  if (gap.closer !== undefined && source[skipBlanks(source, partEnd, end)] === gap.closer)
    partEnd = skipBlanks(source, partEnd, end) + 1;
  return {
    ...alone,
    date: year ? { ...date, year: year.value } : date,
    end: Math.min(partEnd, end),
    clock: clock.value,
    zone: zone?.zone,
    approximate: gap.approximate || clock.approximate,
    between: gap.between,
  };
}

function yearBehind(source: string, at: number, end: number): Digits | undefined {
  const p = skipBlanks(source, at, end);
  const year = p > at ? readDigits(source, p, end, 4) : undefined;
  return year?.count === 4 &&
    isYear(year.value) &&
    endsWord(source, year.end, end) &&
    !/^[:.-]\d/.test(source.slice(year.end, year.end + 2)) &&
    !/^ [a-z]/.test(source.slice(year.end, year.end + 2))
    ? year
    : undefined;
}

/** `20230308`: its clock stands right behind a T or a blank. */
const SHORT_DATE = 8;

/** `T10:00:00`, `T100000`. */
function readIsoClock(source: string, at: number, end: number): ReturnType<typeof readClock> {
  const six = readDigits(source, at, end, 6);
  if (six?.count !== 6) return readClock(source, at, end, { dated: true, yeared: true });
  const [hour, minute, second] = [Math.floor(six.value / 10000), Math.floor(six.value / 100) % 100, six.value % 100];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  return {
    value: {
      span: { start: at, end: six.end },
      hour,
      minute,
      second,
      meridiem: undefined,
      cycle: "24",
      notation: "bare",
      faults: [],
    },
    end: six.end,
    approximate: false,
  };
}

function readBehindClock(
  source: string,
  at: number,
  end: number,
  clock: WrittenClock,
  clockEnd: number,
  approximate: boolean,
  options: ReadOptions,
): TimestampPart {
  const zone = readZoneBehind(source, clockEnd, end);
  const from = zone?.end ?? clockEnd;
  const part = partOf(at, from, { clock, zone: zone?.zone, approximate });
  const gap = readGap(source, from, end, CLOCK_TO_DATE);
  const date = readDate(source, gap.end, end, options);
  // "10:00 - 5 May release rolled back" is a text, "10:00 - 5 May 2023" a date.
  if (!date || (gap.dash && date.value.year === undefined)) return part;
  let partEnd = date.end;
  if (gap.closer !== undefined && source[skipBlanks(source, partEnd, end)] === gap.closer)
    partEnd = skipBlanks(source, partEnd, end) + 1;
  // "10:00 - 2023-03-08 11:00" would be a range.
  const zoneBehind = zone ? undefined : readZoneBehind(source, partEnd, end);
  if (gap.dash && readBehindDate(source, gap.end, end, date.value, date.end).clock) return part;
  return {
    ...part,
    end: Math.min(zoneBehind?.end ?? partEnd, end),
    date: date.value,
    zone: zone?.zone ?? zoneBehind?.zone,
    approximate: approximate || gap.approximate,
    dateBehind: true,
  };
}

/** `T = 10:00 PT`: the moment from which others count. `T=00:10` alone is one of those. */
function readZero(source: string, at: number, end: number, options: ReadOptions): TimestampPart | undefined {
  const sign = source[at] === "T" ? skipBlanks(source, at + 1, end) : -1;
  if (source[sign] !== "=") return undefined;
  const inner = readAbsolute(source, skipBlanks(source, sign + 1, end), end, options, { dated: true });
  if (!inner?.clock || !(inner.zone ?? inner.date ?? inner.clock.meridiem)) return undefined;
  return { ...inner, start: at, relative: { kind: "elapsed", seconds: 0, withSeconds: false } };
}

/** `T+0s (14:00:00)`, `Day 1, 10:00`. */
function readBehindRelative(
  source: string,
  at: number,
  end: number,
  relative: Relative,
  relativeEnd: number,
  options: ReadOptions,
): TimestampPart {
  const part = partOf(at, relativeEnd, { relative });
  const gap = readGap(source, relativeEnd, end, relative.kind === "day" ? ",-–—@|:" : ",|/=");
  const context = { dated: true };
  const inner =
    readAbsolute(source, gap.end, end, options, context) ?? readBehindLeadingZone(source, gap.end, end, options);
  if (!inner || (relative.kind === "elapsed" && gap.closer === undefined && inner.clock?.notation !== "colon"))
    return part;
  const close = skipBlanks(source, inner.end, end);
  if (gap.closer !== undefined && source[close] !== gap.closer) return part;
  return { ...inner, start: at, end: gap.closer === undefined ? inner.end : close + 1, relative };
}

/** `UTC 10:30`, `北京时间 10:30`. */
function readBehindLeadingZone(
  source: string,
  at: number,
  end: number,
  options: ReadOptions,
): TimestampPart | undefined {
  const zone = readZone(source, at, end, { context: "statement" });
  if (!zone || zone.meaning.kind === "unknown") return undefined;
  const p = skipBlanks(source, zone.span.end, end);
  if (isSpacedLetterAt(source, p)) return undefined;
  const inner = readAbsolute(source, p, end, options, {});
  if (!inner?.clock || inner.zone) return undefined;
  return { ...inner, start: at, zone };
}

/** `9-11 AM`, "10 bis 11 Uhr", "de 10h à 11h": an hour that is a clock only by the end of its range. */
export function readShortRange(
  source: string,
  at: number,
  end: number,
  options: ReadOptions,
  lead: LeadingMarks,
): TimestampPart | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || hour.value > 24) return undefined;
  // A lone `10h - 11h` is as well a duration.
  const h = isOneOf(source, hour.end, "hH") && (lead.from || lead.between);
  const hourEnd = h ? hour.end + 1 : hour.end;
  const sign = behindRangeSign(source, hourEnd, end, lead.between);
  const last =
    sign === undefined ? undefined : readPart(source, skipBlanks(source, sign, end), end, options, { led: h });
  if (!last?.clock || last.date) return undefined;
  if (h ? last.clock.notation !== "h" : last.clock.meridiem === undefined && last.clock.notation !== "hour")
    return undefined;
  const clock: WrittenClock = {
    span: { start: at, end: hourEnd },
    hour: hour.value,
    minute: 0,
    second: undefined,
    meridiem: undefined,
    cycle: hour.value > 12 ? "24" : "unknown",
    notation: h ? "h" : "hour",
    faults: [],
  };
  return partOf(at, hourEnd, { clock });
}
