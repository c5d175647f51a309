// Which languages a text is looked through for, and what is remembered of it.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { LANGUAGES } from "../../../server/src/languages/index.ts";
import { inLanguages, languagesMet } from "../../../server/src/languages/met.ts";
import { anyOf, eachOf, pattern } from "../../../server/src/languages/patterns.ts";
import { languagesToMeet } from "../../../server/src/postmortem/lexicon/languages.ts";
import { remembered } from "../../../server/src/text/remembered.ts";

const ENGLISH = `# Queue backlog on 2024-05-02\n\n${"The workers were stopped by a full disk, and jobs waited for them. ".repeat(30)}\n`;

describe("the languages of a text", () => {
  it.each([
    ["a report in English", ENGLISH, false],
    ["one with a sentence of Japanese", `${ENGLISH}\n障害の原因はディスクでした。\n`, true],
    [
      "one with a paragraph of Finnish",
      `${ENGLISH}\nPalvelu ja jono olivat alhaalla, kun levy oli täynnä, mutta ei muita.\n`,
      true,
    ],
    ["one with names of parts in German", `${ENGLISH}\n## Auswirkungen\n\n## Maßnahmen\n\n## Ursachenanalyse\n`, true],
    ["a short text, which gives too little evidence", "# Ausfall der Kasse\n", true],
  ])("%s", (_, text, all) => {
    expect(languagesToMeet(text)).toEqual(all ? LANGUAGES : ["en"]);
  });

  it("do not change by what was read before", () => {
    const german = ENGLISH.replace("# Queue", "# Störung: Queue");
    const texts = [
      ENGLISH,
      `${german}\nDie Warteschlange war voll und wurde nicht geleert, weil der Dienst nicht lief.\n`,
    ];
    const told = (text: string) => JSON.stringify(analyse(text).postmortem.genre);
    const alone = texts.map(told);
    expect([...texts, ...texts.toReversed()].map(told)).toEqual([...alone, ...alone.toReversed()]);
  });
});

describe("patterns of words", () => {
  it("begin each text at its start, whatever they found in the one before", () => {
    const clock = pattern(() => anyOf("clauses", "clockWord"), "giu");
    const word = clock.exec(ENGLISH.concat(" at 9.30 Uhr"))?.[0] ?? "";
    expect(word).not.toBe("");
    expect([clock.test(word), clock.test(word), clock.exec(word)?.index]).toEqual([true, true, 0]);
    expect([...clock.all(word)]).toHaveLength(1);
  });

  it("have the words of the languages that are met, and go back", () => {
    const nothing = pattern(() => `^${anyOf("labels", "noneThere")}$`, "u");
    expect(nothing.test("нет")).toBe(true);
    expect(inLanguages(["en"], () => nothing.test("нет"))).toBe(false);
    expect(inLanguages(["en"], () => nothing.test("none"))).toBe(true);
    expect(inLanguages(["ru"], () => nothing.test("нет"))).toBe(true);
    expect(nothing.test("нет")).toBe(true);
  });

  it("match nothing where no language that is met has words, however often they may stand", () => {
    const optional = pattern(() => `^a${anyOf("labels", "noneUnspaced")}?b$`, "u");
    expect(inLanguages(["en"], () => optional.test("ab"))).toBe(true);
  });

  it("throw where no language has words of that name", () => {
    expect(() => anyOf("labels", "nowhere")).toThrow("No language has labels.nowhere.");
  });

  it("are one for each language that is met", () => {
    const each = eachOf("humanError", "phrases", "iu");
    expect(inLanguages(["en"], each).length).toBeLessThan(each().length);
  });
});

describe("what is remembered", () => {
  it("is kept apart by the languages that are met", () => {
    const read = remembered((text) => `${text} ${languagesMet().length}`);
    expect(read("a line")).toBe(`a line ${LANGUAGES.length}`);
    expect(inLanguages(["en"], () => read("a line"))).toBe("a line 1");
    expect(read("a line")).toBe(`a line ${LANGUAGES.length}`);
  });

  it("goes back to all languages where reading throws", () => {
    expect(() =>
      inLanguages(["en"], () => {
        throw new Error("on purpose");
      }),
    ).toThrow("on purpose");
    expect(languagesMet()).toEqual(LANGUAGES);
  });
});
