// The contributed snippets are what the skeletons say, and cover what a report needs.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { snippets, snippetsFile } from "../../scripts/snippets.ts";
import { KINDS } from "../../server/src/postmortem/model.ts";

const file = new URL("../../snippets/postmortem.code-snippets", import.meta.url);

describe("contributed snippets", () => {
  it("are up to date with the skeletons", () => {
    expect(readFileSync(file, "utf8")).toBe(snippetsFile());
  });

  it("cover every kind of section, entries, actions and whole documents, each by a prefix of its own", () => {
    const prefixes = Object.values(snippets()).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes).toEqual(expect.arrayContaining(KINDS.map((kind) => `pm-${kind}`)));
    expect(prefixes).toEqual(expect.arrayContaining(["pm-entry", "pm-action"]));
    expect(prefixes.filter((prefix) => String(prefix).startsWith("pm-new-")).length).toBeGreaterThanOrEqual(3);
  });

  it("number their tab stops from 1 on without a gap", () => {
    for (const [name, { body }] of Object.entries(snippets())) {
      const numbers = [...body.join("\n").matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number));
      const stops = [...new Set(numbers.filter((number) => number > 0))].sort((a, b) => a - b);
      expect(stops, name).toEqual(stops.map((_, index) => index + 1));
    }
  });

  it("never take the local time for UTC", () => {
    for (const [name, { body }] of Object.entries(snippets())) {
      const line = body.find((each) => each.includes("$CURRENT_HOUR"));
      if (line) expect(line, name).toContain("$CURRENT_TIMEZONE_OFFSET");
    }
  });
});
