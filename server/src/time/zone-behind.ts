// Reads the zone that stands behind a clock or a date: ` UTC`, `(GMT)`, `( GMT 0)`, `[CET]`, `, UTC`.
import { closerOf, isEmphasisAt } from "./marks.ts";
import { isBlankAt, isOneOf, readDigits, skipBlanks } from "./scan.ts";
import type { WrittenZone } from "./types.ts";
import { readZone } from "./zones.ts";

interface ZoneBehind {
  readonly zone: WrittenZone;
  readonly end: number;
}

function behindEmphasis(source: string, at: number): number {
  let p = at;
  while (isEmphasisAt(source, p)) p++;
  return p;
}

/** Reads a zone behind a clock or date: ` UTC`, `(GMT)`, `( GMT 0)`, `[CET]`, `, UTC`. */
export function readZoneBehind(source: string, at: number, end: number, onlyBracket = false): ZoneBehind | undefined {
  const p = behindEmphasis(source, skipBlanks(source, behindEmphasis(source, at), end));
  const closer = isOneOf(source, p, "([（［") ? closerOf(source, p) : undefined;
  if (closer !== undefined) {
    const inside = skipBlanks(source, p + 1, end);
    const zone = readZone(source, inside, end, { context: "bracket" });
    const close = zone ? behindSecondZone(source, skipBlanks(source, zone.span.end, end), end) : end;
    return zone && source[close] === closer ? { zone, end: close + 1 } : undefined;
  }
  if (onlyBracket) return undefined;
  if (source[p] === ",") {
    const zone = readZone(source, skipBlanks(source, p + 1, end), end, { context: "statement" });
    return zone && { zone, end: zone.span.end };
  }
  // "10:00-11:00" is a range; "10:00 -0800" and "10:00:00-08:00" are offsets.
  if (isOneOf(source, p, "-−–") && !isOffsetNotRange(source, at, p, end)) return undefined;
  const zone = readZone(source, p, end, { context: "clock" });
  return zone && { zone, end: behindBracketedName(source, zone.span.end, end) };
}

/** Behind ` (CET)` of "UTC+1 (CET)"; `at` where no other name stands in brackets there. */
export function behindBracketedName(source: string, at: number, end: number): number {
  const p = skipBlanks(source, at, end);
  if (source[p] !== "(") return at;
  const name = readZone(source, skipBlanks(source, p + 1, end), end, { context: "bracket" });
  const close = name ? skipBlanks(source, name.span.end, end) : end;
  return source[close] === ")" ? close + 1 : at;
}

/** Behind `, UTC-8` or `/CET` of a bracket that names a zone twice. */
function behindSecondZone(source: string, at: number, end: number): number {
  if (!isOneOf(source, at, ",/=;")) return at;
  const second = readZone(source, skipBlanks(source, at + 1, end), end, { context: "bracket" });
  return second ? skipBlanks(source, second.span.end, end) : at;
}

function isOffsetNotRange(source: string, clockEnd: number, sign: number, end: number): boolean {
  const digits = readDigits(source, sign + 1, end, 4);
  if (digits?.count === 4) return !isBlankAt(source, sign - 1) || sign - clockEnd === 1;
  const seconds = /:\d\d:\d\d(?:[.,]\d+)?$/.test(source.slice(Math.max(0, clockEnd - 20), clockEnd));
  const iso = /T(?:\d\d:?\d\d|\d{6})$/.test(source.slice(Math.max(0, clockEnd - 7), clockEnd));
  return (
    digits?.count === 2 &&
    source[digits.end] === ":" &&
    (iso ||
      (seconds && !/^:\d\d:\d\d/.test(source.slice(digits.end, digits.end + 6))) ||
      (sign > clockEnd && !isBlankAt(source, sign + 1)))
  );
}
