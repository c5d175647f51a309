// The name of an offset for people.
import { formatOffset } from "./instant.ts";

/** `UTC+01:00`; `UTC` without one. @param minutes east of UTC */
export function offsetName(minutes: number): string {
  return minutes === 0 ? "UTC" : `UTC${formatOffset(minutes)}`;
}
