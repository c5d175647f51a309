// When an incident began, as a user types it. Pure.
import { localMinute } from "./localMinute.ts";

const START = /^(?:(\d{4})-(\d\d)-(\d\d)(?:[ T]|$))?(?:(\d{1,2})(?:([:.h])(\d\d))?(?: ?([ap])(?:m|\.m\.?))?)?$/i;
/** Two numbers with a full stop between can be a day, which has no month behind this one. */
const MONTHS = 12;

/**
 * `2026-03-04 09:41` or `2026-03-04`; a time alone is the last such time before `now`: `9:41`, `9:41am`, `9.41 pm`, `9 pm`,
 * `9h41`. Undefined for what is none, or is on no calendar.
 */
export function startRead(typed: string, now: Date): string | undefined {
  const read = START.exec(typed.trim());
  if (!read || typed.trim() === "") return undefined;
  const [, year, month, day, hour, sign, minute, half] = read;
  const clock = hour === undefined ? "" : clockOf(hour, minute, half);
  if (clock === undefined) return undefined;
  if (year === undefined) {
    if (sign === "." && half === undefined && Number(minute) <= MONTHS) return undefined;
    const [today = "", present = ""] = localMinute(now).split(" ");
    const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
    return `${clock <= present ? today : localMinute(before).slice(0, 10)} ${clock}`;
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return `${year}-${month}-${day} ${clock}`.trimEnd();
}

/** `09:41`; undefined for what no clock shows. A number alone needs its half of the day. */
function clockOf(hour: string, minute: string | undefined, half: string | undefined): string | undefined {
  if (minute === undefined && half === undefined) return undefined;
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (minutes > 59 || hours > 23 || (half !== undefined && (hours < 1 || hours > 12))) return undefined;
  const afternoon = half?.toLowerCase() === "p" ? 12 : 0;
  const shown = half === undefined ? hours : (hours % 12) + afternoon;
  return `${String(shown).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
