// The night when clocks are changed: what comes twice, what never was, and what either proves.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";
import { formatIso } from "../../../server/src/time/instant.ts";

const RULES = /^(?:dst-|mixed-|timeline-out|timeline-midnight|timeline-desc|ambiguous)/;

function report(zone: string, lines: string): string {
  return `# Postmortem: mail down\n\n## Timeline${zone === "" ? "" : ` (${zone})`}\n\n${lines}\n\n## Impact\n\nNo mail.\n`;
}

function read(zone: string, lines: string) {
  const text = report(zone, lines);
  const { document, postmortem, findings } = analyse(text);
  const told = findings.filter(({ rule }) => RULES.test(rule));
  return {
    times: postmortem.timeline.entries.map(({ time }) => formatIso(time).slice(11)),
    rules: told.map(({ rule, span }) => `${rule} ${document.lines.lineAt(span.start) - 3}`),
    message: told[0]?.message ?? "",
    fix: (title: RegExp) => {
      const fix = told.flatMap(({ fixes }) => fixes).find((one) => title.test(one.title));
      if (!fix) return "none";
      const made = fix.resolve();
      if (!("edits" in made)) return "impossible" in made ? made.impossible : made.fault;
      return applyEdits(text, made.edits)
        .split("\n")
        .filter((line) => line.startsWith("- "));
    },
  };
}

describe("the hour that comes twice", () => {
  it.each([
    ["", "- 2024-11-03 01:30 EDT: a\n- 2024-11-03 01:10 EST: b\n- 2024-11-03 01:50 EST: c"],
    ["America/New_York", "- 2024-11-03 00:50: a\n- 01:40 EDT: b\n- 01:10 EST: c\n- 02:05: d"],
    ["Europe/Paris", "- 2024-10-27 02:40 CEST: a\n- 2024-10-27 02:10 CET: b\n- 2024-10-27 03:00: c"],
    ["PT", "- 2024-11-03 01:40 PDT: a\n- 2024-11-03 01:10 PST: b"],
  ])("is rightly told with the names of both sides (%s)", (zone, lines) => expect(read(zone, lines).rules).toEqual([]));

  it("is read as the one that keeps the order, and told once", () => {
    const { times, rules } = read("America/New_York", "- 2024-11-03 01:40: a\n- 01:10: b\n- 02:05: c");
    expect(times).toEqual(["01:40-04:00", "01:10-05:00", "02:05-05:00"]);
    expect(rules).toEqual(["dst-change 1", "dst-change 2"]);
  });

  it("still proves disorder where neither of its instants is in order", () => {
    expect(read("America/New_York", "- 2024-11-03 03:40: a\n- 01:10: b\n- 04:05: c").rules).toEqual([
      "timeline-out-of-order 2",
      "dst-change 2",
    ]);
  });

  it("is an hour, or less where clocks move less", () => {
    const { message } = read(
      "Australia/Lord_Howe",
      "- 2024-04-07 01:20: a\n- 2024-04-07 01:45: b\n- 2024-04-07 02:05: c",
    );
    expect(message).toContain("twice, half an hour apart");
    expect(read("Europe/Paris", "- 2024-10-27 01:20: a\n- 2024-10-27 02:45: b").message).toContain(
      "twice, an hour apart",
    );
  });

  it("gets the name of the side in the south, too", () => {
    const { fix } = read("Australia/Sydney", "- 2024-04-07 01:20: a\n- 2024-04-07 02:45: b\n- 2024-04-07 04:05: c");
    expect(fix(/first time/)).toContain("- 2024-04-07 02:45 AEDT: b");
    expect(fix(/second time/)).toContain("- 2024-04-07 02:45 AEST: b");
  });
});

describe("the hour that never was", () => {
  it.each(["02:15", "02:45"])("proves no disorder: %s", (time) => {
    const { rules } = read("America/New_York", `- 2024-03-10 01:30: a\n- ${time}: b\n- 03:05: c\n- 03:50: d`);
    expect(rules).toEqual(["dst-change 2"]);
  });

  it("contradicts neither of its names", () => {
    expect(read("", "- 2024-03-10 01:30 EST: a\n- 2024-03-10 02:15 EST: b\n- 2024-03-10 03:50 EDT: c").rules).toEqual(
      [],
    );
  });

  it("may be half an hour", () => {
    const { fix } = read("Australia/Lord_Howe", "- 2024-10-06 01:20: a\n- 2024-10-06 02:15: b\n- 2024-10-06 03:05: c");
    expect(fix(/add the half hour/)).toContain("- 2024-10-06 02:45: b");
  });
});

describe("a conversion beside the change", () => {
  it("is by instant", () => {
    const lines = "- 2024-11-03 01:10 PDT: a\n- 2024-11-03 09:20 UTC: b\n- 2024-11-03 01:50 PST: c";
    expect(read("", lines).fix(/^Convert this time/)).toContain("- 2024-11-03 01:20 PST: b");
  });

  it("names the side where the zone's own name would not tell", () => {
    const lines = "- 2024-11-03 00:10: a\n- 2024-11-03 09:20 UTC: b\n- 2024-11-03 03:50: c";
    expect(read("America/Los_Angeles", lines).fix(/^Convert this time/)).toContain("- 2024-11-03 01:20 PST: b");
  });
});
