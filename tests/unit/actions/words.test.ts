// The word data: one shape for every language, fit for comparison.
import { describe, expect, it } from "vitest";
import { languagesOf } from "../../../server/src/postmortem/actions/words/index.ts";
import { alternatives, wordList } from "../../../server/src/postmortem/actions/words/list.ts";

const LANGUAGES = languagesOf(["de", "en", "es", "fr", "ja", "pt", "ru", "zh"]);

describe.each(LANGUAGES.map((words) => [words.language, words] as const))("%s", (_, words) => {
  const lists = {
    ...words.columns,
    ...words.verbs,
    ...words.nouns,
    ...words.qualities,
    done: words.done,
    open: words.open,
    nothing: words.nothing,
    closing: words.closing,
    endings: words.endings,
  };

  it("names every role and class", () => {
    for (const [name, list] of Object.entries(lists)) expect(wordList(list).entries.length, name).toBeGreaterThan(0);
  });

  it("is written in lower case, without blanks at the ends", () => {
    for (const list of Object.values(lists))
      for (const entry of list.split("|")) expect(entry).toBe(entry.trim().toLowerCase());
  });

  it("does not call a state done and open", () => {
    const open = wordList(words.open);
    expect(wordList(words.done).entries.filter((state) => open.has(state))).toEqual([]);
  });
});

it("knows eight languages, English among any choice", () => {
  expect(LANGUAGES).toHaveLength(8);
  expect(languagesOf(["de"]).map((w) => w.language)).toEqual(["en", "de"]);
});

it("matches words whole, or by their beginning", () => {
  const list = wordList("audit | verbesser*");
  expect(["audit", "audits", "verbessern", "verbesserung", "ver"].map((w) => list.has(w))).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
});

it("makes alternatives that prefer the longer word", () => {
  expect(new RegExp(`^(?:${alternatives(["due", "due date", "c++"])})`).exec("due  date")?.[0]).toBe("due  date");
});
