// Offsets from UTC as written: `+02:00`, `-0800`, `UTC+1`, `GMT 0`, `(UTC+8)`.
import { endsWord, readDigits, type Scanned, skipBlanks, startsAt } from "./scan.ts";

/** A real offset in use somewhere: whole and half hours and the few quarters. */
function offsetMinutes(sign: number, hours: number, minutes: number): number | undefined {
  const total = hours * 60 + minutes;
  return total <= 14 * 60 && (minutes === 0 || minutes === 30 || minutes === 45) ? sign * total || 0 : undefined;
}

function signAt(source: string, at: number): number {
  const char = source.charAt(at);
  return char === "+" || char === "＋" ? 1 : char === "-" || char === "−" || char === "‑" || char === "－" ? -1 : 0;
}

/** `+02:00`, `-0800`, `+09`, at the sign. Without a colon or four digits only the number of hours. */
export function readSigned(source: string, at: number, end: number): Scanned<number> | undefined {
  const sign = signAt(source, at);
  if (sign === 0) return undefined;
  const digits = readDigits(source, at + 1, end, 4);
  if (!digits) return undefined;
  let { end: p } = digits;
  let hours = digits.value;
  let minutes = 0;
  if (digits.count >= 3) {
    hours = Math.floor(digits.value / 100);
    minutes = digits.value % 100;
  } else {
    const part = source[p] === ":" ? readDigits(source, p + 1, end, 2) : undefined;
    if (part?.count === 2) {
      minutes = part.value;
      p = part.end;
    } else if (startsAt(source, p, end, ".5") && endsWord(source, p + 2, end)) {
      minutes = 30;
      p += 2;
    }
  }
  const value = offsetMinutes(sign, hours, minutes);
  return value === undefined || !endsWord(source, p, end) ? undefined : { value, end: p };
}

/** `UTC+1`, `GMT +1`, `GMT 0`: what stands behind the name of the zero offset. */
export function readZeroOffset(source: string, at: number, end: number): Scanned<number> | undefined {
  const p = skipBlanks(source, at, end);
  if (source[p] === "0" && source[p + 1] !== ":" && source[p + 1] !== "." && endsWord(source, p + 1, end))
    return { value: 0, end: p + 1 };
  if (source[p] === "±" && source[p + 1] === "0") return { value: 0, end: p + 2 };
  const sign = signAt(source, p);
  if (sign === 0) return undefined;
  // "UTC - 5 servers" is a separator, "UTC + 5" is an offset.
  const digitsAt = skipBlanks(source, p + 1, end);
  if (digitsAt === p + 1) {
    const signed = readSigned(source, p, end);
    // "10:00 UTC -11:30 UTC" is a range.
    return signed && !(sign === -1 && looksLikeRangeEnd(source, signed.end, end)) ? signed : undefined;
  }
  if (sign === -1 && p > at) return undefined;
  const digits = readDigits(source, digitsAt, end, 2);
  const minutes = digits && offsetMinutes(sign, digits.value, 0);
  return digits && minutes !== undefined && endsWord(source, digits.end, end) && source[digits.end] !== ":"
    ? { value: minutes, end: digits.end }
    : undefined;
}

/** Whether behind `UTC-11:30` the name of a zone or a half of the day follows: then it was the end of a range. */
function looksLikeRangeEnd(source: string, at: number, end: number): boolean {
  const p = skipBlanks(source, at, end);
  const three = source.slice(p, Math.min(end, p + 3)).toUpperCase();
  return three === "UTC" || three === "GMT" || three.startsWith("AM") || three.startsWith("PM");
}

/** ` (UTC+8)` or `/UTC+8` behind an abbreviation settles its offset. */
export function readBracketedOffset(source: string, at: number, end: number): Scanned<number> | undefined {
  const p = skipBlanks(source, at, end);
  const slash = source[p] === "/" && p === at;
  if (!slash && source[p] !== "(") return undefined;
  const q = skipBlanks(source, p + 1, end);
  const name = source.slice(q, Math.min(end, q + 3)).toUpperCase();
  const offset = name === "UTC" || name === "GMT" ? readZeroOffset(source, q + 3, end) : readSigned(source, q, end);
  if (!offset || slash) return offset;
  const close = skipBlanks(source, offset.end, end);
  return source[close] === ")" ? { value: offset.value, end: close + 1 } : undefined;
}
