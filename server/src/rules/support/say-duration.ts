// A length of time in words, and in the notation that the document uses for one.
import { anyOf, pattern } from "../../languages/patterns.ts";

const UNITS = [
  ["day", 1440],
  ["hour", 60],
  ["minute", 1],
] as const;

/** `148 minutes`. */
const MINUTES = pattern(() => `^\\d+\\s?${anyOf("clauses", "minutes")}$`, "i");
const LENGTH = pattern(() => `^[\\d.,½\\s]*(?:${anyOf("clauses", "length")}\\b[\\s,\\d.&½]*)+$`, "i");
const AND = pattern(() => `\\b${anyOf("clauses", "and")}\\b`, "i");

/** `1 hour 20 minutes`, `2 days`; seconds are rounded away. */
export function sayDuration(minutes: number, separator = " "): string {
  let rest = Math.round(minutes);
  if (rest === 0) return "0 minutes";
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}${count === 1 ? "" : "s"}`);
  }
  return parts.join(separator);
}

/** The length in the manner of `sample`: `0h 16m`, `148 minutes`, `1 hour, 20 minutes`; undefined for another language. */
export function durationLike(sample: string, minutes: number): string | undefined {
  const whole = Math.round(minutes);
  if (MINUTES.test(sample))
    return sample.replace(/^\d+/, String(whole)).replace(/minutes?$/i, whole === 1 ? "minute" : "minutes");
  if (/^(?:\d+\s?d,?\s?)?\d+\s?h(?:,?\s?\d+\s?m)?$/i.test(sample)) return short(sample, whole);
  if (LENGTH.test(sample)) return sayDuration(whole, AND.test(sample) ? " and " : sample.includes(",") ? ", " : " ");
  return undefined;
}

function short(sample: string, minutes: number): string {
  const space = /\d\s?h\s\d/i.test(sample) ? " " : "";
  const days = /d/i.test(sample) ? Math.floor(minutes / 1440) : 0;
  const hours = Math.floor((minutes - days * 1440) / 60);
  const rest = minutes % 60;
  const parts = [
    ...(days > 0 ? [`${days}d`] : []),
    `${hours}h`,
    ...(rest > 0 || /m/i.test(sample) ? [`${rest}m`] : []),
  ];
  return parts.join(space);
}
