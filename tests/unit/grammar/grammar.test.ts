// The injected grammars: what they colour, and that Markdown's own colours stay.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { grammarFiles } from "../../../scripts/grammar.ts";
import { coloured, tokenise } from "./tokens.ts";

describe("grammars", () => {
  it("are up to date with their parts", () => {
    for (const [file, text] of grammarFiles()) {
      expect(readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8"), file).toBe(text);
    }
  });
});

describe("times in timelines", () => {
  const cases: [string, [string, string][]][] = [
    [
      "- 14:05 UTC – Alert fires",
      [
        ["14:05", "time"],
        ["UTC", "time-zone"],
      ],
    ],
    ["* 09:00 AM: noticed", [["09:00 AM", "time"]]],
    [
      "1. 9:05pm PST rollback",
      [
        ["9:05pm", "time"],
        ["PST", "time-zone"],
      ],
    ],
    ["- [x] 14:05 deploy", [["14:05", "time"]]],
    [
      "- **2026-03-08 14:05 UTC** – Alert",
      [
        ["2026-03-08", "date"],
        ["14:05", "time"],
        ["UTC", "time-zone"],
      ],
    ],
    [
      "- 2026-03-08T14:05:30Z Alert",
      [
        ["2026-03-08", "date"],
        ["14:05:30", "time"],
        ["Z", "time-zone"],
      ],
    ],
    [
      "- 10:00 - 11:20 PST maintenance",
      [
        ["10:00", "time"],
        ["11:20", "time"],
        ["PST", "time-zone"],
      ],
    ],
    [
      "- ~15:00 (UTC+2) noticed",
      [
        ["15:00", "time"],
        ["UTC+2", "time-zone"],
      ],
    ],
    [
      "- 14:05 Europe/Berlin x",
      [
        ["14:05", "time"],
        ["Europe/Berlin", "time-zone"],
      ],
    ],
    ["- T+5m paged", [["T+5m", "time"]]],
    ["- +00:05 paged", [["+00:05", "time"]]],
    [
      "- Oct 30th, 09:12 start",
      [
        ["Oct 30th", "date"],
        ["09:12", "time"],
      ],
    ],
    ["- a\n  - 14:06 nested", [["14:06", "time"]]],
    ["09:00 AM: Issue detected", [["09:00 AM", "time"]]],
    [
      "x\n\n14:05 UTC a\n14:06 UTC b",
      [
        ["14:05", "time"],
        ["UTC", "time-zone"],
        ["14:06", "time"],
        ["UTC", "time-zone"],
      ],
    ],
    [
      "Duration: 47 minutes, 14:02–14:49 UTC",
      [
        ["14:02", "time"],
        ["14:49", "time"],
        ["UTC", "time-zone"],
      ],
    ],
    [
      "- From 14:05 UTC on it failed",
      [
        ["14:05", "time"],
        ["UTC", "time-zone"],
      ],
    ],
    [
      "| 14:05 UTC | Alert |\n| --- | --- |\n| 2026-03-08 14:06 |   14:07 |",
      [
        ["14:05", "time"],
        ["UTC", "time-zone"],
        ["2026-03-08", "date"],
        ["14:06", "time"],
        ["14:07", "time"],
      ],
    ],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(coloured(text)).toEqual(expected);
  });
});

describe("owners and due dates in actions", () => {
  const cases: [string, [string, string][]][] = [
    [
      "- [ ] Limit connections (owner: Ana Ruiz, due: 2026-03-20)",
      [
        ["owner", "label"],
        ["Ana Ruiz", "owner"],
        ["due", "label"],
        ["2026-03-20", "due"],
      ],
    ],
    [
      "- Add an alert @piotr by 20 March 2026",
      [
        ["@piotr", "owner"],
        ["by", "label"],
        ["20 March 2026", "due"],
      ],
    ],
    [
      "- **Owner:** @ana",
      [
        ["Owner", "label"],
        ["@ana", "owner"],
      ],
    ],
    [
      "| Add alert | @ana-r | 2026-03-20 | PAY-812 |",
      [
        ["@ana-r", "owner"],
        ["2026-03-20", "date"],
      ],
    ],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(coloured(text)).toEqual(expected);
  });
});

describe("what is none of ours", () => {
  it.each([
    "- `14:05 UTC` and `@ana`",
    "```\n- 14:05 UTC – x\n```",
    "    14:05 UTC",
    "- [14:05 UTC](https://x.test/14:05)",
    "- <https://x.test/14:05>",
    "- https://x.test/at/14:05Z",
    "- ana@example.test wrote",
    "- @vscode/codicons is a package",
    "- version 14.05.2 and 1.2.3",
    "- ratio 16:9 in a sentence",
    "- 12 monkeys",
    "- 2000 users",
    "A sentence that ends at 14:05 has no zone",
    "# 14:05 UTC – a heading",
    "---\nowner: Ana\n---",
    "By the way, owners of cars",
  ])("%s", (text) => {
    expect(coloured(text)).toEqual([]);
  });
});

describe("Markdown's own colours", () => {
  /** Scopes without ours, neighbours of equal scopes joined: what a theme for Markdown sees. */
  const markdown = (text: string, which: "with" | "without") =>
    tokenise(text, which).map((line) => {
      const joined: [string, string][] = [];
      for (const { text: piece, scopes } of line) {
        const key = scopes.filter((scope) => !scope.endsWith(".postmortem")).join(" ");
        const last = joined.at(-1);
        if (last && last[1] === key) last[0] += piece;
        else joined.push([piece, key]);
      }
      return joined;
    });

  const folder = new URL("../../../examples/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  it.each(files)("stay in examples/%s", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    expect(markdown(text, "with")).toEqual(markdown(text, "without"));
  });

  it.each([
    "- 14:05 **bold** `code` [link](https://x.test) _it_",
    "- **14:05 UTC bold** and **more**",
    "|14:05|**b**|`c`|[l](u)|",
    "14:05 **bold** `code`",
    "- Owner: **Ana** `x`",
    "- [ ] 14:05 [a][b] ![i](u)",
  ])("stay in %s", (text) => {
    expect(markdown(text, "with")).toEqual(markdown(text, "without"));
  });
});

describe("long lines", () => {
  it.each(["1", "14:05 ", "- 14:05 - ", "@a", "owner: A ", "2026-03-08 ", "UTC", "|14:05 "])(
    "of %s are read to the end",
    (piece) => {
      const line = `- ${piece.repeat(20_000 / piece.length)}`;
      const text = tokenise(line)[0]
        ?.map((token) => token.text)
        .join("");
      expect(text).toBe(line);
    },
  );
});
