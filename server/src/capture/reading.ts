// What one line of a paste is, read by itself: a time with its text, only a time, a name with a time, a day, or words.
import { readDay, readLabelled, readNamed, readStatement, readStatusTime, readTold } from "./headers.ts";
import { readNoise } from "./noise.ts";
import { readSpecial } from "./special-logs.ts";
import { readLeading, readPrefixed } from "./timed-lines.ts";
import type { LineReading } from "./types.ts";

/** Reads a line. */
export function readLine(line: string): LineReading {
  if (line.trim() === "") return { kind: "blank" };
  return (
    readSpecial(line) ??
    readDay(line) ??
    readStatusTime(line) ??
    readLeading(line) ??
    readPrefixed(line) ??
    readNoise(line) ??
    readLabelled(line) ??
    readNamed(line) ??
    readStatement(line) ??
    readTold(line) ?? { kind: "words" }
  );
}
