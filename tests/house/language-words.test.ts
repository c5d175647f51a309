// The words of human languages stand in languages/<tag>.yaml. What is still in the code is counted, file by file, and only gets less.
import { describe, expect, it } from "vitest";
import { allowedWords, filesWithWords, wordsIn } from "./language-words.mjs";

describe("words of human languages", () => {
  it("stand in languages/, but for those that are counted", () => {
    const found = Object.fromEntries([...filesWithWords()].map(([file, words]) => [file, words.length]));
    const allowed = allowedWords();
    const more = Object.keys(found).filter((file) => (found[file] ?? 0) > (allowed[file] ?? 0));
    expect(more, "put the words into languages/<tag>.yaml; node tests/house/language-words.mjs tells them").toEqual([]);
    const fewer = Object.keys(allowed).filter((file) => (found[file] ?? 0) < (allowed[file] ?? 0));
    expect(fewer, "fewer than allowed: node tests/house/language-words.mjs --write").toEqual([]);
  });

  it.each([
    ["/\\b(?:outage|gone)\\b/i", 1],
    ["/störung/u", 1],
    ["new RegExp('^outage' + x, 'u')", 1],
    ["pattern(() => '^outage' + x, 'u')", 1],
    ['const a = "Störung"', 1],
    ['const a = "An outage is told here."', 0],
    ["/^https?:/", 0],
    ["/\\p{Script=Han}|(?<outage>\\d)/u", 0],
    ['new RegExp(anyOf("genre", "outage"), "u")', 0],
    ["new RegExp('^@' + notation('outage'), 'u')", 0],
    ["new RegExp('^@', 'outage')", 0],
    ['const rule = { examples: { wrong: ["Störung"] } }', 0],
  ])("are seen: %s", (code, count) => {
    expect(wordsIn(code, new Set(["outage", "https"]))).toHaveLength(count);
  });
});
