// Pastes in the formats that people have, and what is read from each. `samples/*.txt`: `=== name [date=…] [zone=…] [at=…]`, the paste,
// `~~~`, then one line for each entry, each group of lines left out, and what has to be asked.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Captured, capture } from "../../../server/src/capture/index.ts";

const folder = path.join(import.meta.dirname, "samples");
const GIVEN: Readonly<Record<string, string>> = { date: "2026-03-04", zone: "Europe/Berlin" };

function option(head: string, name: string): string | undefined {
  const written = new RegExp(`${name}=(\\S+)`).exec(head)?.[1];
  return written === "none" ? undefined : (written ?? GIVEN[name]);
}

function told({ entries, leftOut, needs }: Omit<Captured, "readAs" | "ages">): string[] {
  return [
    ...entries.map((e) => `${e.time} | ${e.actor ?? "-"} | ${JSON.stringify(e.text)} | ${e.format} ${e.line}`),
    ...leftOut.map((l) => `left out ${l.line}${l.lastLine > l.line ? `–${l.lastLine}` : ""}: ${l.reason}`),
    ...needs.map((n) => `needs ${n.what} for ${n.lines.join(", ")}: ${n.why}`),
  ];
}

describe.each(readdirSync(folder))("%s", (file) => {
  const samples = readFileSync(path.join(folder, file), "utf8").split(/^=== /m).slice(1);
  test.each(samples.map((sample) => [sample.slice(0, sample.indexOf("\n")), sample] as const))("%s", (head, sample) => {
    const [paste = "", expected = ""] = sample.slice(head.length + 1).split(/^~~~\n/m);
    const options = { date: option(head, "date"), zone: option(head, "zone"), at: option(head, "at") };
    expect(told(capture(paste, options))).toEqual(expected.trim().split("\n"));
    // Every line that says something is in an entry or is named, whatever ends the lines.
    const { entries, leftOut, needs } = capture(paste.replaceAll("\n", "\r\n"), options);
    expect(told({ entries, leftOut, needs })).toEqual(expected.trim().split("\n"));
    if (needs.length > 0) return;
    const covered = [...entries, ...leftOut].flatMap(({ line, lastLine }) =>
      Array.from({ length: lastLine - line + 1 }, (_, i) => line + i),
    );
    const lines = paste.split("\n");
    const lost = lines.flatMap((line, i) => (line.trim() === "" || covered.includes(i + 1) ? [] : [line]));
    expect(lost.filter((line) => !/^[[\]{}\s,:"a-z]*$/.test(line) && !SETS_THE_DAY.test(line))).toEqual([]);
  });
});

/** Lines that set the day or the zone of what is below. */
const SETS_THE_DAY =
  /^(?:[A-Z][a-z]+, )?(?:January|March|June) \d|^\|$|^Today$|^\*\*2026-|^--- (?:Log|Day)|^All times|^Date:|^ {4}|^Author|^\s*"|^Commit|^Merge/;
