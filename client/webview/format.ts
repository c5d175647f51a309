// Moments and durations in words. Pure; the offset to show moments in is always given, never the machine's.
import { t } from "./words.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const months = () => [
  t("Jan"),
  t("Feb"),
  t("Mar"),
  t("Apr"),
  t("May"),
  t("Jun"),
  t("Jul"),
  t("Aug"),
  t("Sep"),
  t("Oct"),
  t("Nov"),
  t("Dec"),
];
const two = (value: number) => String(value).padStart(2, "0");

/** A duration with its two largest units: `45 s`, `12 min`, `1 h 05 min`, `3 d 4 h`. */
export function duration(ms: number): string {
  const size = Math.abs(ms);
  if (size < minute) return `${Math.round(size / 1000)} s`;
  if (size < hour) {
    const seconds = Math.round((size % minute) / 1000);
    return `${Math.floor(size / minute)} min${seconds > 0 && seconds < 60 ? ` ${seconds} s` : ""}`;
  }
  if (size < day) {
    const minutes = Math.floor((size % hour) / minute);
    return `${Math.floor(size / hour)} h${minutes > 0 ? ` ${two(minutes)} min` : ""}`;
  }
  const hours = Math.floor((size % day) / hour);
  return `${Math.floor(size / day)} d${hours > 0 ? ` ${hours} h` : ""}`;
}

/** A duration in its largest unit, where there is little room: `13 h`, `2 d`. */
export function roughly(ms: number): string {
  const size = Math.abs(ms);
  if (size < hour) return `${Math.round(size / minute)} min`;
  return size < 2 * day ? `${Math.round(size / hour)} h` : `${Math.round(size / day)} d`;
}

/** The calendar's parts of a moment at an offset. */
function parts(ms: number, offset: number) {
  const shifted = new Date(ms + offset * minute);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth(),
    dayMonth: t("{0} {1}", shifted.getUTCDate(), months()[shifted.getUTCMonth()] ?? ""),
    day: shifted.getUTCDate(),
    clock: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
    seconds: shifted.getUTCSeconds(),
  };
}

/** `14:05`, with seconds only where there are some. */
export function clock(ms: number, offset: number): string {
  const at = parts(ms, offset);
  return at.seconds > 0 ? `${at.clock}:${two(at.seconds)}` : at.clock;
}

/** `8 Mar 2023` */
export function date(ms: number, offset: number): string {
  const at = parts(ms, offset);
  return `${at.dayMonth} ${at.year}`;
}

/** `8 Mar` at midnight, the clock elsewhere: what a tick of an absolute scale says. */
export function tickLabel(ms: number, offset: number): string {
  const at = parts(ms, offset);
  return at.clock === "00:00" && at.seconds === 0 ? at.dayMonth : clock(ms, offset);
}

/** `8 Mar 2023`, `8–10 Mar 2023`, `28 Feb – 1 Mar 2023`, `31 Dec 2023 – 1 Jan 2024` */
export function dateRange(from: number, to: number, offset: number): string {
  const [a, b] = [parts(from, offset), parts(to, offset)];
  const end = `${b.dayMonth} ${b.year}`;
  if (a.year !== b.year) return `${a.dayMonth} ${a.year} – ${end}`;
  if (a.month !== b.month) return `${a.dayMonth} – ${end}`;
  return a.day === b.day ? end : `${t("{0}–{1} {2}", a.day, b.day, months()[b.month] ?? "")} ${b.year}`;
}

/** `+1 h 05 min`; the start is `0`. */
export function elapsed(ms: number): string {
  return ms === 0 ? "0" : `${ms < 0 ? "−" : "+"}${duration(ms)}`;
}

/** `UTC`, `UTC−08:00`, `UTC+05:30` */
export function offsetName(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? "−" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `1 entry`, `12 entries` */
export function count(number: number, one: string, many: string): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** `1,234` */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
