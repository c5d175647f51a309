// Links in the text of an entry: what is live, where it leads, and what stays text.
import { describe, expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { references } from "../../../server/src/language/document-links.ts";
import { gitHost } from "../../../server/src/language/git-host.ts";
import { timelineView } from "../../../server/src/language/timeline-view.ts";

const tickets = [{ pattern: "OPS-\\d+", link: "https://tickets.test/browse/{id}" }, { pattern: "WEB-\\d+" }];
const host = gitHost('[remote "origin"]\n\turl = git@github.com:team/shop.git\n');

/** The first entry's text with its links as `{words|address}`. */
function shown(entry: string, more = ""): string {
  const source = `# Postmortem: search is slow\n\n**Date:** 2026-03-08\n\n## Timeline\n\n- 10:00 UTC ${entry}\n- 10:30 UTC It ends\n${more}`;
  const analysis = analyse(source);
  const view = timelineView(analysis, {
    uri: "",
    version: 1,
    name: "",
    references: references(analysis, tickets, host),
  });
  const { text = "", links = [] } = view.entries[0] ?? {};
  return [...links].reverse().reduce((told, { start, end, target }) => {
    return `${told.slice(0, start)}{${told.slice(start, end)}|${target}}${told.slice(end)}`;
  }, text);
}

describe("live are", () => {
  test.each([
    ["see [the graph](https://graphs.test/d/1?a=b&c) now", "see {the graph|https://graphs.test/d/1?a=b&c} now"],
    ['[**bold** words](http://a.test "title") go', "{bold words|http://a.test} go"],
    [
      "see <https://a.test/x> and <mailto:ops@a.test>",
      "see {https://a.test/x|https://a.test/x} and {mailto:ops@a.test|mailto:ops@a.test}",
    ],
    [
      "at https://a.test/x, then (https://b.test).",
      "at {https://a.test/x|https://a.test/x}, then ({https://b.test|https://b.test}).",
    ],
    ["db is up; [db](https://a.test) says db", "db is up; {db|https://a.test} says db"],
    [
      "opened OPS-12 🔥 and **OPS-13**",
      "opened {OPS-12|https://tickets.test/browse/OPS-12} 🔥 and {OPS-13|https://tickets.test/browse/OPS-13}",
    ],
    ["merged #42", "merged {#42|https://github.com/team/shop/issues/42}"],
    ["revert of `0a1b2c3`", "revert of {0a1b2c3|https://github.com/team/shop/commit/0a1b2c3}"],
    ["[OPS-7](https://a.test/7) is old", "{OPS-7|https://a.test/7} is old"],
    ["[نمودار](https://a.test) را ببینید", "{نمودار|https://a.test} را ببینید"],
  ])("%s", (written, told) => expect(shown(written)).toBe(told));

  test("what a definition says", () => {
    expect(shown("see [the Graph][] and [b][the  graph]", "\n[the graph]: <https://a.test/g>\n")).toBe(
      "see {the Graph|https://a.test/g} and {b|https://a.test/g}",
    );
  });
});

describe("text stays", () => {
  test.each([
    ["[x](javascript:alert(1)) y"],
    ["[x](JaVaScRiPt:1) y"],
    ["[x](command:workbench.action.quit) y"],
    ["[x](data:text/html,1) y"],
    ["[x](file:///etc/passwd) y"],
    ["[x](vscode://file/etc) y"],
    ["[x](./runbook.md) y"],
    ["[x](//a.test) y"],
    ["[x](https://bank.test@evil.test/) y"],
    ["[x](https://a.test/\u202egnp.exe) y"],
    ["[x](https:a.test) y"],
    ["![x](https://a.test/x.png) y"],
    ["got `https://a.test` y"],
    ["opened WEB-3 y"],
    ["got \\[x](/a) y"],
    ["[x][nowhere] y"],
  ])("%s", (written) => expect(shown(written)).not.toContain("{"));

  test("in what is cut off", () => {
    const told = shown(`${"word ".repeat(130)} [x](https://a.test)`);
    expect(told).toHaveLength(600);
    expect(told).not.toContain("{");
  });

  test("with characters of our own in it", () => {
    expect(shown("a \ue000\ue010b\ue001 [x](https://a.test)")).not.toContain("{");
  });
});

test("a long run of marks takes no time, and no list of links is too long", () => {
  for (const piece of ["[", "](", "[a](", "<https://", "`", "https://a.test ", "[a](https://a.test) ", "[a][b] "]) {
    expect(shown(piece.repeat(20_000)).match(/\{/g) ?? []).toSatisfy((found: unknown[]) => found.length <= 50);
  }
});
