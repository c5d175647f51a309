// The words of human languages stand in languages/<tag>.yaml, and nowhere in the code.
import { describe, expect, it } from "vitest";
import { filesWithWords, wordsIn } from "./language-words.mjs";

describe("words of human languages", () => {
  it("stand in languages/", () => {
    expect(Object.fromEntries(filesWithWords()), "put the words into languages/<tag>.yaml").toEqual({});
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
    ['const rule = { summary: "Störung" }', 0],
    ["const A = { outage: 1 }; new RegExp(Object.keys(A).join('|'))", 1],
    ["const A = { outage: 1 }; new RegExp('^x')", 0],
    ["const A = 'gone|outage'; const B = '(?:' + A; new RegExp(B)", 1],
    ['if (word.text === "outage") stop()', 1],
    ['if (kind === "outage") stop()', 0],
    ["/^(?:by|to) \\d/", 1],
    ["/^[a-z]{2}-to-be$/", 0],
  ])("are seen: %s", (code, count) => {
    expect(wordsIn(code, new Set(["outage", "https"]))).toHaveLength(count);
  });
});
