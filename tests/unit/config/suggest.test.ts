// Completion and hover of configuration files: by the schema, in text that is being typed.
import { describe, expect, test } from "vitest";
import { meaningAt, suggestionsAt } from "../../../server/src/config/suggest.ts";

/** The labels offered where the bar stands. */
function offered(text: string): string[] {
  return suggestions(text).all.map(({ label }) => label);
}
function suggestions(text: string) {
  const before = text.slice(0, text.indexOf("|"));
  const lines = text.replace("|", "").split("\n");
  const line = before.split("\n").length - 1;
  return suggestionsAt(lines, line, before.length - (before.lastIndexOf("\n") + 1));
}

describe("keys", () => {
  test.each([
    ["at the top", "|", ["profile", "rules", "sections", "extends"]],
    ["of a mapping", "sections:\n  |", ["required", "order", "names"]],
    ["half typed", "sections:\n  re|", ["required"]],
    ["behind a sibling", "sections:\n  required: [summary]\n  |", ["order"]],
    ["deep down", "sections:\n  names:\n    im|", ["impact"]],
    ["of a rule in its long form", "rules:\n  ambiguous-timezone:\n    |", ["severity", "assume"]],
    ["of the first key of an item", "tickets:\n  - |", ["pattern", "link"]],
    ["of an item whose dash stands under the key", "tickets:\n- |", ["pattern", "link"]],
    ["of a later key of an item", "overrides:\n  - files: [a]\n    |", ["rules", "sections"]],
    ["below a list", "tickets:\n  - pattern: A\n\n# and\n|", ["people"]],
    ["in braces", "rules:\n  ambiguous-timezone: { |", ["severity"]],
    ["further in braces", "tickets:\n  - pattern: A\nrules: { action-vague: off, |", ["missing-section"]],
  ])("%s", (_, text, labels) => expect(offered(text)).toEqual(expect.arrayContaining(labels)));

  test("that are there are not offered again, keys of other mappings never", () => {
    expect(offered("people: []\n|\nteams: []")).not.toContain("people");
    expect(offered("people: []\n|\nteams: []")).not.toContain("teams");
    expect(offered("tickets:\n  - pattern: A\n  - |")).toContain("pattern");
    expect(offered("sections:\n  |")).not.toContain("rules");
  });

  test("open what they hold", () => {
    const text = (label: string, at = "|") => suggestions(at).all.find((one) => one.label === label)?.text;
    expect(text("timezone")).toBe("timezone: ");
    expect(text("sections")).toBe("sections:\n  ");
    expect(text("names", "sections:\n  |")).toBe("names:\n    ");
    expect(text("tickets")).toBe("tickets:\n  - ");
    expect(suggestions("sections:\n  req|").replaces).toBe(3);
  });
});

describe("values", () => {
  test.each([
    ["a severity", "rules:\n  action-vague: |", ["error", "off"]],
    ["a profile", "profile: g|", ["google-sre", "gitlab"]],
    ["a zone", "timezone: |", ["UTC", "Europe/Berlin"]],
    ["a kind in a list on one line", "sections:\n  required: [summary, |", ["impact"]],
    ["a kind in a list of lines", "sections:\n  required:\n    - summary\n    - |", ["impact"]],
    ["a yes or no", "rules:\n  ambiguous-timezone:\n    northAmerican: |", ["true", "false"]],
    ["a severity in braces", "rules: { action-vague: |", ["hint"]],
  ])("%s", (_, text, labels) => expect(offered(text)).toEqual(expect.arrayContaining(labels)));
});

test.each(["# |", "people: [Ada] # |", "nonsense:\n  |", "people: 'a|", "a b|"])("nothing at %s", (text) =>
  expect(offered(text)).toEqual([]),
);

describe("what stands there", () => {
  const meaning = (source: string, word: string) => meaningAt(source, source.indexOf(word) + 1)?.markdown;
  const file =
    "profile: azure\nrules:\n  action-vague: off\noverrides:\n  - files: [a]\n    sections: { order: [impact] }\n";
  test.each([
    ["a key", "profile", /well-known template/],
    ["a value", "azure", /Azure/],
    ["a rule", "action-vague", /task.*\n\nOne of: `error`, [^\n]*\n\nDefault: `"warning"`/],
    ["a key in an override", "order", /order in which/],
  ])("%s", (_, word, about) => expect(meaning(file, word)).toMatch(about));
  test("in JSON too", () => expect(meaning('{ "timezone": "UTC" }', "timezone")).toMatch(/zone of times/));
  test("nothing for what is not known", () => expect(meaning("nonsense: 1\n", "nonsense")).toBeUndefined());
});
