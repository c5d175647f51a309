// What holds for every text: nothing throws, spans lie inside what was given, long junk is read to its end.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../server/src/text/span.ts";
import { readDuration } from "../../../server/src/time/duration.ts";
import { isPlaceholderTime } from "../../../server/src/time/placeholder.ts";
import { findTimestamps, readTimestamp } from "../../../server/src/time/timestamp.ts";
import type { Timestamp } from "../../../server/src/time/types.ts";
import { findZoneStatement } from "../../../server/src/time/zone-statement.ts";
import { readZone } from "../../../server/src/time/zones.ts";
import { runs } from "../../runs.ts";
import { show } from "./show.ts";

const PIECES = [
  "10",
  "2022",
  "05",
  "9",
  "1600",
  "-",
  ":",
  "/",
  ".",
  " ",
  "  ",
  "T",
  "Z",
  "UTC",
  "PST",
  "(",
  ")",
  "[",
  "]",
  "**",
  "`",
  "_",
  "~",
  "+",
  "May",
  "Mai",
  "mai",
  "3rd",
  "am",
  "PM",
  "a.m.",
  "h",
  "Uhr",
  "to",
  "bis",
  "—",
  "→",
  "Day",
  "T+",
  "5m",
  "年",
  "月",
  "日",
  "時",
  "分",
  "午後",
  "：",
  "５",
  "at",
  "um",
  "à",
  "around",
  "between",
  "and",
  "all times",
  "GMT+1",
  "Berlin",
  "time",
  "Europe/Paris",
  "noon",
  "Mon",
  ",",
  "|",
  "<b>",
  "</b>",
  "\n",
  "\r\n",
  "\t",
  "🚨",
  "\u00a0",
  "é",
  "по",
  "Москве",
];
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join("")),
);

function inside(outer: Span, time: Timestamp): void {
  const within = (span: Span) =>
    expect(outer.start <= span.start && span.start < span.end && span.end <= outer.end).toBe(true);
  within(time.span);
  for (const part of [time.date, time.clock, time.zone]) if (part) within(part.span);
  if (time.end) inside(outer, time.end);
  if (time.also) inside(outer, time.also);
  expect(time.date ?? time.clock ?? time.relative).toBeDefined();
  expect(typeof show(time)).toBe("string");
}

describe("every text", () => {
  it("is read without an error, inside its bounds", () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), fc.boolean(), (source, a, b, bare) => {
        const start = Math.min(a, source.length);
        const end = Math.max(start, source.length - b);
        const one = readTimestamp(source, start, end, { bare });
        if (one) inside({ start, end }, one);
        let last = start;
        for (const time of findTimestamps(source, { start, end }, { bare })) {
          inside({ start, end }, time);
          expect(time.span.start).toBeGreaterThanOrEqual(last);
          last = time.span.end;
        }
        const zone = findZoneStatement(source, { start, end });
        if (zone) expect(start <= zone.span.start && zone.span.end <= end).toBe(true);
        for (const context of ["clock", "bracket", "statement"] as const) readZone(source, start, end, { context });
        const duration = readDuration(source);
        if (duration) expect(duration.minutes).toBeGreaterThanOrEqual(0);
        expect(typeof isPlaceholderTime(source)).toBe("boolean");
      }),
      runs(3000),
    );
  });

  it("is read the same wherever it stands", () => {
    fc.assert(
      fc.property(text, (source) => {
        const alone = findTimestamps(source, { start: 0, end: source.length });
        const moved = findTimestamps(`xx ${source} yy`, { start: 3, end: 3 + source.length });
        expect(moved.map((time) => [time.span.start - 3, time.span.end - 3, show(time)])).toEqual(
          alone.map((time) => [time.span.start, time.span.end, show(time)]),
        );
      }),
      runs(1000),
    );
  });
});

// A reading that went over the text once per character would not come back from these.
describe("long junk", () => {
  const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));
  it.each([
    "1",
    "10:00 ",
    "10:00-",
    "2022-",
    "(",
    "*",
    " ",
    "May ",
    "T+",
    "a ",
    "at ",
    "~",
    "UTC ",
    "all times ",
    "Mon, ",
    "10 ",
    "年月日",
    "時系列",
    "<b>",
    "[10:00](",
    "10:00 (",
    "1h",
    "Central ",
    "heure de ",
    "+1",
    "é",
    "🚨",
  ])("%j", (piece) => {
    const source = long(piece);
    const span = { start: 0, end: source.length };
    readTimestamp(source, 0, source.length);
    for (const time of findTimestamps(source, span)) expect(time.span.end).toBeLessThanOrEqual(source.length);
    findZoneStatement(source, span);
    readDuration(source);
    isPlaceholderTime(source);
  });
});
