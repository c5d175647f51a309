// `H+05`, `H+45`: hours by their letter, minutes where the incident was over before the hours would be.
import type { WrittenEntry } from "./written.ts";

const HOUR = 3600;
/** Numbers as minutes are written, rarely hours. */
const FIVES = 5;
/** The hours that plans and crises are told in. */
const USUAL_HOURS: readonly number[] = [24, 48, 72, 96];
/** A stated duration is rounded, and the list goes on a little after the end. */
const SLACK = 2;

/**
 * The entries with bare numbers behind an `H` as minutes, where they cannot be hours.
 * @param lasted minutes that the incident is said to have lasted
 */
export function withoutBareHours(entries: readonly WrittenEntry[], lasted: number | undefined): WrittenEntry[] {
  const hours = entries.flatMap(({ written: { relative } }) =>
    relative?.kind === "elapsed" && relative.bareHours ? [Math.abs(relative.seconds) / HOUR] : [],
  );
  return hours.length > 1 && areMinutes(hours, lasted) ? entries.map(inMinutes) : [...entries];
}

function areMinutes(numbers: readonly number[], lasted: number | undefined): boolean {
  const most = Math.max(...numbers);
  if (lasted !== undefined) return most * 60 > lasted * SLACK && most <= lasted * SLACK;
  const fives = numbers.filter((number) => number > 0 && number % FIVES === 0).length;
  return most < 60 && fives * 2 >= numbers.length && !numbers.some((number) => USUAL_HOURS.includes(number));
}

function inMinutes(entry: WrittenEntry): WrittenEntry {
  const { relative } = entry.written;
  if (relative?.kind !== "elapsed" || !relative.bareHours) return entry;
  return { ...entry, written: { ...entry.written, relative: { ...relative, seconds: relative.seconds / 60 } } };
}
