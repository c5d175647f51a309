// `H+05`, `T+05:30`: read an hour as a minute and a minute as a second where the incident was over before the hours would be.
import type { Relative } from "../../time/types.ts";
import type { WrittenEntry } from "./written.ts";

type Elapsed = Extract<Relative, { kind: "elapsed" }>;

const HOUR = 3600;
/** Numbers as minutes are written, rarely hours. */
const FIVES = 5;
/** The hours that plans and crises are told in. */
const USUAL_HOURS: readonly number[] = [24, 48, 72, 96];
/** A stated duration is rounded, and the list goes on a little after the end. */
const SLACK = 2;

/**
 * The entries whose elapsed times cannot be hours, in the next smaller unit: bare numbers behind an `H` as minutes, two numbers
 * with a colon as minutes and seconds.
 * @param lasted minutes that the incident is said to have lasted
 */
export function inShorterUnit(entries: readonly WrittenEntry[], lasted: number | undefined): WrittenEntry[] {
  const bare = hoursOf(entries, ({ bareHours }) => bareHours);
  if (bare.length > 1 && areMinutes(bare, lasted)) return entries.map((entry) => shortened(entry));
  const parts = hoursOf(entries, ({ hoursAndMinutes }) => hoursAndMinutes);
  return parts.length > 1 && lasted !== undefined && outlast(Math.max(...parts), lasted)
    ? entries.map((entry) => shortened(entry))
    : [...entries];
}

function hoursOf(entries: readonly WrittenEntry[], is: (relative: Elapsed) => true | undefined): number[] {
  return entries.flatMap(({ written: { relative } }) =>
    relative?.kind === "elapsed" && is(relative) ? [Math.abs(relative.seconds) / HOUR] : [],
  );
}

/** Whether so many hours are longer than it lasted, and as many minutes are not. */
function outlast(most: number, lasted: number): boolean {
  return most * 60 > lasted * SLACK && most <= lasted * SLACK;
}

function areMinutes(numbers: readonly number[], lasted: number | undefined): boolean {
  const most = Math.max(...numbers);
  if (lasted !== undefined) return outlast(most, lasted);
  const fives = numbers.filter((number) => number > 0 && number % FIVES === 0).length;
  return most < 60 && fives * 2 >= numbers.length && !numbers.some((number) => USUAL_HOURS.includes(number));
}

function shortened(entry: WrittenEntry): WrittenEntry {
  const { relative } = entry.written;
  if (relative?.kind !== "elapsed" || !(relative.bareHours || relative.hoursAndMinutes)) return entry;
  const { seconds, withSeconds, hoursAndMinutes } = relative;
  const shorter: Relative = {
    ...relative,
    seconds: seconds / 60,
    withSeconds: withSeconds || hoursAndMinutes === true,
  };
  return { ...entry, written: { ...entry.written, relative: shorter } };
}
