// Clocks with colons: `10:05`, `9:05:07.123`, `08：53`.
import { isPadded, type ReadClock, withHalf } from "./clock-parts.ts";
import { digitAt, endsWord, isOneOf, readDigits } from "./scan.ts";

export const COLONS = ":：∶";

/** `10:05`, `9:05:07.123`, `08：53`. */
export function readColon(source: string, at: number, end: number): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (!hour || !isOneOf(source, hour.end, COLONS)) return undefined;
  const minute = readDigits(source, hour.end + 1, end, 2);
  if (minute?.count !== 2 || hour.value > 29 || (hour.value > 24 && minute.value > 59)) return undefined;
  let p = minute.end;
  let second: number | undefined;
  if (isOneOf(source, p, COLONS) && digitAt(source, p + 1) >= 0) {
    const part = readDigits(source, p + 1, end, 2);
    if (part?.count !== 2 || part.value > 60) return undefined;
    second = part.value;
    p = behindFraction(source, part.end, end);
    if (isOneOf(source, p, COLONS) && digitAt(source, p + 1) >= 0) return undefined;
  }
  return withHalf(source, at, p, end, {
    hour: hour.value,
    minute: minute.value,
    second,
    notation: "colon",
    padded: isPadded(hour.count, hour.value),
  });
}

/** `07:7:47`, `14:05:7`, behind a date also `14:7` and `14:077`: a digit is missing, or one too many was written. */
export function readOdd(source: string, at: number, end: number, dated: boolean): ReadClock | undefined {
  const hour = readDigits(source, at, end, 2);
  if (hour?.count !== 2 || hour.value > 24 || !isOneOf(source, hour.end, COLONS)) return undefined;
  const minute = readDigits(source, hour.end + 1, end, 3);
  if (!minute) return undefined;
  const second = isOneOf(source, minute.end, COLONS) ? readDigits(source, minute.end + 1, end, 2) : undefined;
  const odd = second ? minute.count + second.count === 3 && second.value <= 59 : dated;
  const last = second?.end ?? minute.end;
  if (!odd || !endsWord(source, last, end)) return undefined;
  if (isOneOf(source, last, ":：.%/") && (source[last] === "%" || digitAt(source, last + 1) >= 0)) return undefined;
  return {
    value: {
      span: { start: at, end: last },
      hour: hour.value,
      minute: minute.count === 3 ? Math.floor(minute.value / 10) : minute.value,
      second: second?.value,
      meridiem: undefined,
      cycle: "24",
      notation: "colon",
      faults: ["digits"],
    },
    end: last,
    approximate: false,
  };
}

function behindFraction(source: string, at: number, end: number): number {
  return isOneOf(source, at, ".,") ? (readDigits(source, at + 1, end, 9)?.end ?? at) : at;
}
