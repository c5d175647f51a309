// Lines of one thing repeated: read to the end, and in a time that does not explode with their length.
import { expect, it } from "vitest";
import { analyse } from "../../server/src/analyse.ts";
import { labelWords } from "../../server/src/postmortem/label-words.ts";

const lines: readonly (readonly [string, string])[] = [
  ["a long decimal", `2.${"71828182845904523536".repeat(8)}`],
  ["a long dotted number", "1.22.33.4".repeat(40)],
  ["elapsed times", "T+5m ".repeat(8000)],
  ["elapsed times with equal signs", "T+1h = ".repeat(8000)],
  ["days", "Day 1: ".repeat(8000)],
  ["zones without blanks", "北京时间".repeat(8000)],
  ["zones", "UTC ".repeat(8000)],
  ["clocks", "10:00 - ".repeat(8000)],
  ["dates", "2024-03-08 / ".repeat(4000)],
  ["opening brackets", "(".repeat(20_000)],
  ["emphasis", "*_`".repeat(8000)],
];

it.each(lines)("reads a line of %s", (_, line) => {
  const { document } = analyse(`# Postmortem: login down\n\n## Timeline (UTC)\n\n${line}\n`);
  expect(document.text.length).toBeGreaterThan(2);
});

it.each([
  ["2.1. Impact", "Impact"],
  ["2.1 Impact", "Impact"],
  ["3.2) Impact", "Impact"],
  ["10.11.12 Impact", "Impact"],
  ["3.14159 is pi", "3.14159 is pi"],
])("takes the enumeration off %s", (label, words) => expect(labelWords(label).text).toBe(words));
