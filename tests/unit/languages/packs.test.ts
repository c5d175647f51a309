// The files of the languages: what is wrong in one is told with its line and key; the compiled words, and patterns made of them.
import { describe, expect, it } from "vitest";
import { readLanguage } from "../../../scripts/languages.mjs";
import { LANGUAGES, languagesWith, ownWordsOf, wordsOf } from "../../../server/src/languages/index.ts";
import { anyOf, wholeWords } from "../../../server/src/languages/patterns.ts";

const wrongIn = (source: string) => readLanguage("languages/xx.yaml", source).wrong;

describe("a file of a language", () => {
  it.each([
    [
      "headings:\n  order: head-last\n  whole:\n    timelin: a",
      "4: headings.whole.timelin is not known; did you mean “timeline”?",
    ],
    [
      "headings: { order: head-lst }",
      "1: headings.order has to be one of head-last, head-first, unspaced; did you mean “head-last”?",
    ],
    ["headings: {}", "1: headings lacks order"],
    ["evidence: { frequent: a | | b }", "1: evidence.frequent has nothing between two “|”, or one at an end"],
    ["fields:\n  owner: 3", '2: fields.owner has to be words apart by " | ", not the number 3'],
    ["fields: [a]", "1: fields has to be keys with values, not a list"],
    [
      "genre:\n  told: '('",
      "2: genre.told is no regular expression: Invalid regular expression: /(/u: Unterminated group",
    ],
    [
      "genre:\n  define: { tool: x }\n  told: '{{too}}'",
      "3: genre.told uses {{too}}, which no “define” names; did you mean “tool”?",
    ],
  ])("tells what is wrong: %j", (source, says) => {
    expect(wrongIn(source)).toEqual([`languages/xx.yaml:${says}`]);
  });

  it("tells all that is wrong, and what is no YAML", () => {
    expect(wrongIn("taks: {}\ngenres: {}")).toHaveLength(2);
    expect(wrongIn("fields: {")).toEqual([expect.stringMatching(/^languages\/xx\.yaml: Flow map/)]);
  });

  it("has its patterns written out", () => {
    const { groups, wrong } = readLanguage(
      "languages/xx.yaml",
      "genre:\n  define:\n    tool: (?:a|b)\n    pair: '{{tool}} | c'\n  told: '{{pair}} | (?:d | e)'\n  named: [f, g]",
    );
    expect(wrong).toEqual([]);
    expect(groups).toEqual({ genre: { told: "(?:a|b)|c|(?:d | e)", named: "f|g" } });
  });
});

describe("the compiled words", () => {
  it("begin with English, and are the same object at each call", () => {
    expect(LANGUAGES[0]).toBe("en");
    expect(languagesWith("headings")).toContain("ja");
    expect(wordsOf("xx", "headings")).toBeUndefined();
    expect(wordsOf("en", "nothing")).toBeUndefined();
    expect(ownWordsOf("de", "phases")).toBe(ownWordsOf("de", "phases"));
    expect(ownWordsOf("de", "phases")?.language).toBe("de");
  });

  it("are joined over the languages, as whole words where words are set apart", () => {
    expect(new RegExp(`^${anyOf("genre", "saysTemplate")}$`, "iu").test("Vorlage")).toBe(true);
    const trouble = new RegExp(wholeWords("genre", "troubleTitle"), "iu");
    expect(["an outage", "outages", "die Störung", "大規模障害発生"].map((title) => trouble.test(title))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(trouble.test("routage")).toBe(false);
    expect(() => anyOf("genre", "nothing")).toThrow("No language has genre.nothing.");
  });
});
