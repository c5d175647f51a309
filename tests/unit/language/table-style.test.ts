// A table stays as its writer set it, whatever a fix writes into its cells.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { inTableStyle } from "../../../server/src/language/table-style.ts";
import { columnsOf } from "../../../server/src/text/columns.ts";
import { applyEdits } from "../../../server/src/text/edits.ts";

/** The table with words put into the place of a piece of it, or behind it. */
function edited(table: string, ...changes: [piece: string, words: string][]): string {
  const source = `# Postmortem: outage\n\n${table}`;
  const { document } = analyse(source);
  const edits = changes.map(([piece, words]) => {
    const at = source.indexOf(piece) + (piece.startsWith("|") ? 1 : 0);
    if (!piece.startsWith("|")) return { span: { start: at, end: at + piece.length }, text: words };
    const row = document.text.find(({ span }) => span.start <= at && at <= span.end);
    const cell = row?.cells.find(({ start, end }) => at <= start && start === end);
    if (!cell) throw new Error(`no empty cell at ${piece}`);
    return { span: cell, text: words };
  });
  const styled = inTableStyle(document, edits);
  for (let i = 1; i < styled.length; i++) {
    expect(styled[i]?.span.start).toBeGreaterThanOrEqual(styled[i - 1]?.span.end as number);
  }
  return applyEdits(source, styled).slice(source.indexOf(table));
}

describe("a table that is not aligned", () => {
  it("has a blank inside each bar where it had one", () => {
    const table = "| a | owner | due |\n| --- | --- | --- |\n| longer | | |\n";
    expect(edited(table, ["| |", "name"])).toBe(table.replace("| | |", "| name | |"));
    expect(edited(table, ["owner", "who does it"])).toBe(table.replace("owner", "who does it"));
  });

  it("has none where it had none", () => {
    const table = "|a|owner|\n|---|---|\n|longer||\n";
    expect(edited(table, ["||", "name"])).toBe(table.replace("||", "|name|"));
  });
});

describe("an aligned table", () => {
  const table = [
    "| What      | Owner |   Due |",
    "| --------- | :---- | ----: |",
    "| 障害 \\| x |       | later |",
    "| alert     | Dana  |  soon |",
    "",
  ].join("\n");

  it("takes a word that fits from its blanks", () => {
    expect(edited(table, ["|       |", "Ada"])).toBe(table.replace("|       | later", "| Ada   | later"));
  });

  it.each(["\n", "\r\n"])("widens a column in all rows (%j)", (eol) => {
    const lines = edited(table.replaceAll("\n", eol), ["|       |", "Ada Lovelace"], ["Dana", "田中"]).split(eol);
    expect(lines[2]).toContain("| Ada Lovelace | later |");
    const bars = lines.slice(0, 4).map((line) => columnsOf(line.slice(0, line.lastIndexOf("|"))));
    expect(new Set(bars).size).toBe(1);
    expect(lines[1]).toMatch(/^\| -+ \| :-{11} \| -{4}: \|$/);
  });
});

it("edits elsewhere stay as they are", () => {
  expect(edited("Words and | more\n", ["Words", "Other words"])).toBe("Other words and | more\n");
});
