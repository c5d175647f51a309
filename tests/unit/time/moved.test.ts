// A timestamp that was read in a piece of a text, as a part of the whole: every place in it is further on, and nothing else.
import { expect, it } from "vitest";
import { moved } from "../../../server/src/time/moved.ts";
import { readTimestamp } from "../../../server/src/time/timestamp.ts";

/** The value with each `span` in it `by` further on. */
function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "span" ? { start: part.start + by, end: part.end + by } : shifted(part, by),
    ]),
  );
}

it.each(["2023-03-08", "10:05", "2023-03-08 10:00 UTC – 11:20 UTC", "T+5m", "14:00 UTC / 16:00 CEST"])(
  "%s further on",
  (text) => {
    const time = readTimestamp(text, 0, text.length);
    if (!time) throw new Error(`no time: ${text}`);
    expect(moved(time, 3)).toEqual(shifted(time, 3));
    expect(moved(time, 0)).toBe(time);
  },
);
