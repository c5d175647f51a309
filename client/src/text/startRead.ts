// When an incident began, as a user types it. Pure.
import { localMinute } from "./localMinute.ts";

const START = /^(?:(\d{4})-(\d\d)-(\d\d)(?:[ T]|$))?(?:(\d{1,2}):(\d\d))?$/;

/**
 * `2026-03-04 09:41` or `2026-03-04`; a time alone is the last such time before `now`. Undefined for what is none, or is on no calendar.
 */
export function startRead(typed: string, now: Date): string | undefined {
  const read = START.exec(typed.trim());
  if (!read || typed.trim() === "") return undefined;
  const [, year, month, day, hour, minute] = read;
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59)) return undefined;
  const time = hour === undefined ? "" : `${hour.padStart(2, "0")}:${minute}`;
  if (year === undefined) {
    const [today = "", clock = ""] = localMinute(now).split(" ");
    const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
    return `${time <= clock ? today : localMinute(before).slice(0, 10)} ${time}`;
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return `${year}-${month}-${day} ${time}`.trimEnd();
}
