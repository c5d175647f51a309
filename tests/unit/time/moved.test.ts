// A timestamp that was read in a piece of a text is the one that is read in the whole.
import { expect, it } from "vitest";
import { moved } from "../../../server/src/time/moved.ts";
import { readTimestamp } from "../../../server/src/time/timestamp.ts";
import type { Timestamp } from "../../../server/src/time/types.ts";

function timeAt(text: string, at: number): Timestamp {
  const time = readTimestamp(text, at, text.length);
  if (!time) throw new Error(`no time: ${text}`);
  return time;
}

it.each(["2023-03-08", "10:05", "2023-03-08 10:00 UTC – 11:20 UTC", "T+5m", "14:00 UTC / 16:00 CEST"])(
  "%s further on",
  (text) => {
    const time = timeAt(text, 0);
    expect(moved(time, 3)).toEqual(timeAt(` | ${text}`, 3));
    expect(moved(time, 0)).toBe(time);
  },
);
