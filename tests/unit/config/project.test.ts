// What a project configures beside severities: profiles, sections, zone, tickets, people and words.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { readConfiguration } from "../../../server/src/config/configuration.ts";
import { EDITOR_SETTINGS, schemaOf } from "../../../server/src/config/editor-settings.ts";
import { effectiveValues, fileValues, plainValues, readingOptions } from "../../../server/src/config/effective.ts";
import { readConfigFile } from "../../../server/src/config/file.ts";
import { printedConfig } from "../../../server/src/config/print.ts";
import { PROFILES } from "../../../server/src/config/profiles/index.ts";
import { Lines } from "../../../server/src/text/lines.ts";

const valuesOf = (source: string, editor: unknown = {}) =>
  effectiveValues([
    plainValues({ kind: "editor" }, readConfiguration(editor)),
    fileValues(readConfigFile("/w/.postmortem.yaml", source), "/w/a.md"),
  ]);
const optionsOf = (source: string, editor?: unknown) => readingOptions(valuesOf(source, editor));
const problemsOf = (source: string) => {
  const lines = new Lines(source);
  return readConfigFile("/w/.postmortem.yaml", source).problems.map(
    ({ span, message }) => `${lines.lineAt(span.start) + 1}: ${message}`,
  );
};

const REPORT = (heading = "Impact") => `# Postmortem: checkout down on 2024-07-08

## Summary

Checkout failed for half an hour after a release.

## ${heading}

1,200 orders failed.

## Timeline

- 10:00 Release 41 goes out
- 10:05 The on-call engineer is paged
- 10:31 Release 40 is back

## Root cause

Release 41 read a setting that production does not have.
`;

describe("sections", () => {
  test("own names are read as their kind, before the words that are known", () => {
    const { names } = optionsOf("sections: { names: { impact: [Ripples, Lessons], timeline: [] } }");
    const kinds = (heading: string) =>
      analyse(REPORT(heading), { names }).postmortem.sections.map((section) => section.kinds.join("+"));
    expect(kinds("Ripples")).toContain("impact");
    expect(kinds("3. RIPPLES:")).toContain("impact");
    expect(kinds("Lessons")).toContain("impact");
    expect(analyse(REPORT("Ripples")).postmortem.sections.flatMap((section) => section.kinds)).not.toContain("impact");
    expect(kinds("Impact")).toContain("impact");
  });

  test("an order switches its rule on, unless its severity is said", () => {
    expect(optionsOf("sections: { order: [summary, timeline] }").settings.severity).toEqual({
      "section-order": "information",
    });
    expect(optionsOf("").settings.severity).toEqual({});
  });

  test("every profile is told by its own headings", () => {
    for (const { id, required, order, names } of PROFILES) {
      expect(required.every((kind) => order.includes(kind))).toBe(true);
      const { settings, names: own } = optionsOf(`profile: ${id}`);
      expect(settings.requiredSections).toEqual(required);
      expect(own).toEqual(names);
      for (const [kind, words] of Object.entries(names)) {
        for (const heading of words) {
          const text = REPORT(heading).replace("## Summary", "## Abstract");
          const { sections } = analyse(text, { names: own, treatAs: "postmortem" }).postmortem;
          const found = sections.find(({ labelSpan }) => text.slice(labelSpan.start).startsWith(heading.slice(0, 5)));
          expect(found?.kinds, `${id}: ${heading}`).toContain(kind);
        }
      }
    }
  });

  test("what is set wins over the profile, and each says where it comes from", () => {
    const values = valuesOf("profile: azure\nsections: { names: { summary: [Kurz] } }", {
      requiredSections: ["impact"],
    });
    expect(readingOptions(values).settings.requiredSections).toEqual(["impact"]);
    expect(readingOptions(values).names.summary).toEqual(["Kurz"]);
    const text = printedConfig(values, { name: "a.md", files: [], nameOf: (path) => path });
    expect(text).toMatch(/^ {2}# profile azure\n {2}order: \[summary, .*\]$/m);
    expect(text).toMatch(/^ {4}summary: \[Kurz\] +# \/w\/\.postmortem\.yaml:2$/m);
    expect(text).toMatch(/^ {2}required: \[impact\] +# editor settings$/m);
    expect(readConfigFile("/x", text).problems).toEqual([]);
  });
});

describe("the zone", () => {
  const read = (text: string, source = "timezone: Europe/Berlin") =>
    analyse(text, { settings: optionsOf(source).settings });

  test("places times for which the document says none, and says that it was configured", () => {
    const { timeline } = read(REPORT()).postmortem;
    expect(timeline.zone).toMatchObject({ source: "configured", zone: { name: "Europe/Berlin" } });
    expect(timeline.entries.map(({ time, zone }) => [time.offset, zone?.source])).toEqual([
      [120, "inferred"],
      [120, "inferred"],
      [120, "inferred"],
    ]);
  });

  test("gives way to whatever the document says", () => {
    const said = read(REPORT().replace("## Timeline", "## Timeline (UTC)")).postmortem.timeline;
    expect(said.zone).toMatchObject({ source: "section" });
    expect(said.entries.map(({ time }) => time.offset)).toEqual([0, 0, 0]);
    const hinted = read(REPORT().replace("10:05", "10:05 PDT")).postmortem.timeline;
    expect(hinted.entries.map(({ time }) => time.offset)).toEqual([-420, -420, -420]);
  });

  test("is the first that the fix offers", () => {
    const [finding] = read(REPORT()).findings.filter(({ rule }) => rule === "missing-timezone");
    expect(finding?.fixes[0]?.title).toBe("Say once that all times are in Europe/Berlin (from your configuration)");
    expect(finding?.message).toContain("They are probably in Europe/Berlin, which your configuration says.");
    expect(finding?.related).toEqual([]);
  });

  test.each([
    // A setting holds all year, and so does a zone of the IANA database: its CET follows the season, its EST does not.
    ["CET", "Europe/Paris", 120, 60],
    ["EET", "Europe/Athens", 180, 120],
    ["EST", "EST", -300, -300],
    ["PST8PDT", "PST8PDT", -420, -480],
    ["europe/berlin", "Europe/Berlin", 120, 60],
    ["utc", "UTC", 0, 0],
    ["Asia/Kolkata", "Asia/Kolkata", 330, 330],
  ])("%s is %s in summer and in winter", (written, zone, summer, winter) => {
    for (const [day, offset] of [
      ["2024-07-08", summer],
      ["2024-01-08", winter],
    ] as const) {
      const { postmortem, findings } = read(REPORT().replaceAll("2024-07-08", day), `timezone: ${written}`);
      expect(postmortem.timeline.entries.map(({ time }) => time.offset)).toEqual([offset, offset, offset]);
      const [finding] = findings.filter(({ rule }) => rule === "missing-timezone");
      expect(finding?.fixes[0]?.title).toBe(`Say once that all times are in ${zone} (from your configuration)`);
    }
  });

  test("decides what an abbreviation of it means", () => {
    const text = REPORT().replaceAll(/^- (\d\d:\d\d)/gm, "- $1 IST");
    const rulesOf = (source: string) => read(text, source).findings.map(({ rule }) => rule);
    expect(rulesOf("")).toContain("ambiguous-timezone");
    expect(rulesOf("timezone: Asia/Kolkata")).not.toContain("ambiguous-timezone");
  });
});

describe("tickets, people, teams and words", () => {
  test("reach the rules", () => {
    const { settings } = optionsOf(`tickets: [{ pattern: 'OPS-\\d+', link: 'https://t.example/{id}' }]
people: [Ada]
teams: [payments]
language: { blame: { remove: [user error] } }
`);
    expect(settings).toMatchObject({
      tickets: [{ pattern: "OPS-\\d+", link: "https://t.example/{id}" }],
      people: ["Ada"],
      teams: ["payments"],
      options: {
        "action-missing-ticket": { patterns: ["OPS-\\d+"] },
        "human-error-cause": { remove: ["user error"] },
      },
    });
  });

  test("a rule's own option wins", () => {
    const { options } = optionsOf(
      "tickets: [{ pattern: 'OPS-\\d+' }]\nrules: { action-missing-ticket: { patterns: ['#{number}'] } }",
    ).settings;
    expect(options?.["action-missing-ticket"]).toEqual({ patterns: ["#{number}"] });
  });
});

test.each([
  [
    "timezone: CEST\n",
    ["1: “CEST” is no time zone that holds all year. Name the place whose clocks count: Europe/Paris."],
  ],
  ["timezone: XYZ\n", ["1: “XYZ” is no time zone. Zones are named like Europe/Berlin or UTC."]],
  ["timezone: Europe/Berln\n", ["1: “Europe/Berln” is no time zone. Zones are named like Europe/Berlin or UTC."]],
  [
    "tickets:\n  - pattern: '(a+)+'\n",
    [
      "2: “(a+)+” is no pattern that can be used. A group cannot be repeated: a search could take for ever. Repeat single characters or classes.",
    ],
  ],
  ["tickets:\n  - link: https://x/{id}\n", ["2: Each of “tickets” needs “pattern”."]],
  [
    "tickets:\n  - pattern: A\n    link: javascript:alert({id})\n",
    ["3: “javascript:alert({id})” is no link. It begins with https:// and has {id} where the ticket goes."],
  ],
  ["templates: [../../etc/passwd]\n", ["1: “../../etc/passwd” should be the path of a file beside or below this one."]],
  ["profile: googl-sre\n", ["1: “profile” cannot be “googl-sre”. Did you mean “google-sre”?"]],
  ["sections: { names: { impcat: [x] } }\n", ["1: “names” knows no “impcat”. Did you mean “impact”?"]],
  ["language: { vague: [x] }\n", ["1: “vague” should be a mapping of names to values."]],
])("%s is told with its line", (source, problems) => expect(problemsOf(source)).toEqual(problems));

test("the editor's settings say the same as a file", () => {
  const editor = {
    profile: "alx",
    requiredSections: ["impact"],
    sections: { order: ["impact"], names: { impact: ["Effect"] } },
    timezone: "UTC",
    templates: ["a.md"],
    tickets: [{ pattern: "A-\\d+" }, { pattern: "(" }],
    people: ["Ada", 3],
    teams: [],
    language: { vague: { add: ["some"] } },
    rules: { "ambiguous-timezone": { severity: "hint", northAmerican: true }, "action-vague": "default" },
  };
  expect(readConfiguration(editor)).toEqual({
    profile: "alx",
    "sections.required": ["impact"],
    "sections.order": ["impact"],
    "sections.names.impact": ["Effect"],
    timezone: "UTC",
    templates: ["a.md"],
    tickets: [{ pattern: "A-\\d+" }],
    people: ["Ada"],
    "language.vague.add": ["some"],
    "rules.ambiguous-timezone.severity": "hint",
    "rules.ambiguous-timezone.northAmerican": true,
  });
  for (const { key } of EDITOR_SETTINGS) expect(schemaOf(key), key).toBeDefined();
});
