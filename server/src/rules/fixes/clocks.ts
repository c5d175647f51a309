// A time of day in the notation of another one, so that the analyser reads it back as that very time.

import { readSuffix } from "../../time/clock-parts.ts";
import { two } from "../../time/iso.ts";
import { readTimestamp } from "../../time/timestamp.ts";
import type { WrittenClock } from "../../time/types.ts";

/** `09:05`, `09:05:30`. */
export function plainClock(hour: number, minute: number, second?: number): string {
  return [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(":");
}

/** The word behind the digits of a clock with the blank before it, such as " Uhr"; empty where none stands there. */
export function wordBehind(source: string, { span: { start, end } }: WrittenClock): string {
  const word = /\d(\s{0,2}\p{L}[\p{L}.]{0,20})$/u.exec(source.slice(start, end))?.[1] ?? "";
  return readSuffix(source, end - word.length, end) === end ? word : "";
}

/** `9:05 AM`, `9:05:30 AM`. */
export function twelveHourClock(hour: number, minute: number, second?: number): string {
  const rest = [minute, ...(second === undefined ? [] : [second])].map(two).join(":");
  return `${((hour + 11) % 12) + 1}:${rest} ${hour < 12 ? "AM" : "PM"}`;
}

/** A time written as `like` is: with or without a leading zero, seconds, AM or PM; else `09:05`. */
export function clockLike(source: string, like: WrittenClock, hour: number, minute: number): string {
  const plain = plainClock(hour, minute, like.second);
  if (like.faults.length > 0 || like.notation === "cjk") return plain;
  const sample = source.slice(like.span.start, like.span.end);
  const twelve = like.meridiem !== undefined;
  const shown = twelve ? ((hour + 11) % 12) + 1 : hour;
  const digits = /^(\d{1,2})(\D{1,3})(\d{2})(?!\d)/.exec(sample) ?? /^(\d{1,2})()(\d{2})(?!\d)/.exec(sample);
  let text: string | undefined;
  if (digits) {
    const [all, first = "", between = "", second = ""] = digits;
    text = `${padLike(shown, first, twelve)}${between}${second && two(minute)}${sample.slice(all.length)}`;
  } else {
    const [hours] = /^\d{1,2}/.exec(sample) ?? [];
    text = hours && `${padLike(shown, hours, twelve)}${sample.slice(hours.length)}`;
  }
  text = text?.replace(/[ap](?=\.?\s?m)/i, (letter) => halfLike(letter, hour));
  if (text === undefined) return plain;
  const read = readTimestamp(text, 0, text.length, { bare: true })?.clock;
  return read?.hour === hour && read.minute === minute && read.span.end === text.length ? text : plain;
}

function halfLike(letter: string, hour: number): string {
  const half = hour < 12 ? "a" : "p";
  return letter === letter.toUpperCase() ? half.toUpperCase() : half;
}

/** A leading zero where the sample has one, and where two digits do not tell, unless most such numbers have none (`loose`). */
export function padLike(value: number, like: string, loose: boolean): string {
  return like.startsWith("0") || (like.length === 2 && !loose) ? two(value) : String(value);
}
