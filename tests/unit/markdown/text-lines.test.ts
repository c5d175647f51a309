// What a reader sees on each line, whatever CommonMark says of it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { slice } from "../../../server/src/text/span.ts";
import { runs } from "../../runs.ts";

function seen(source: string): string[] {
  const document = parseDocument(source);
  return document.text.map((line) => {
    const mark = line.form === "heading" ? `h${line.level}` : line.form === "item" ? `item${line.depth}` : line.form;
    const box = line.checkbox ? (line.checkbox.done ? " [x]" : " [ ]") : "";
    return `${line.line + 1} ${mark}${box} ${slice(source, line.text)}`;
  });
}

describe("words in angle brackets", () => {
  it.each([
    ["<What broke, and for whom: two sentences.>", "1 text <What broke, and for whom: two sentences.>"],
    ['<p class="lead">No mail.</p>', "1 html No mail."],
    ["<br>No mail.", "1 text No mail."],
  ])("%j", (source, line) => expect(seen(source)).toEqual([line]));
});

describe("headings", () => {
  it.each([
    ["## Impact ##", "1 h2 Impact"],
    ["##Impact:", "1 h2 Impact:"],
    ["#Timeline", "1 h1 Timeline"],
    ["##\u00a0Impact", "1 h2 Impact"],
    ["#\u00a0login fails", "1 h1 login fails"],
    ["##\u3000影響", "1 h2 影響"],
    ["Impact\n======", "1 h1 Impact"],
    ["Impact:\n--", "1 h2 Impact:"],
    ["Postmortem\n________", "1 h1 Postmortem"],
    ["<h3>Impact</h3>", "1 h3 Impact"],
    ["  ### Impact", "1 h3 Impact"],
  ])("%j", (source, line) => expect(seen(source)).toEqual([line]));

  it.each([
    ["#!/bin/sh", "1 text #!/bin/sh"],
    ["#123 is the ticket", "1 text #123 is the ticket"],
    ["#outage #database", "1 text #outage #database"],
  ])("are not seen in %j", (source, line) => expect(seen(source)).toEqual([line]));

  it("stand below the empty one that they fill, though their rank says the opposite", () => {
    const ranks = (source: string) => seen(source).filter((line) => / h\d /.test(line));
    const report =
      "### Oven down\n\n## In short\n# Impact: no bread\n# Cause: a fuse\n\n## Measures\n# Spares:\nBuy fuses.\n";
    expect(ranks(report).map((line) => line.split(" ")[1])).toEqual(["h3", "h2", "h3", "h3", "h2", "h3"]);
    const several = "# Incident 1: oven\n\n## Measures\n\n# Incident 2: mixer\n";
    expect(ranks(several).map((line) => line.split(" ")[1])).toEqual(["h1", "h2", "h1"]);
    expect(ranks("## Measures\n\n# Appendix\n").map((line) => line.split(" ")[1])).toEqual(["h2", "h1"]);
  });

  it("leave a long sentence above a rule a paragraph", () => {
    const sentence = "We rolled back the deployment and the error rate went down within a few minutes after that.";
    expect(seen(`${sentence}\n---`)).toEqual([`1 text ${sentence}`]);
  });

  it("stand between headings of nothing but signs, as comments in code have them", () => {
    const source = "# =====\n# 2. WHAT HAPPENED\n# =====\n\nIt fell.\n";
    expect(parseDocument(source).text.map(({ form, said }) => [form, said])).toEqual([
      ["heading", "2. WHAT HAPPENED"],
      ["text", "It fell."],
    ]);
  });

  it.each(["━━━━━━", "══════", "──────", "******", "#####"])("stand between rules drawn with %j", (rule) => {
    const { text } = parseDocument(`Hello.\n\n${rule}\n🔍 What happened\n${rule}\n\nThe disk was full.\n`);
    const headings = text.filter(({ form, text: { start, end } }) => form === "heading" && end > start);
    expect(headings.map(({ line }) => line)).toEqual([3]);
  });

  it("do not stand between drawn rules far apart", () => {
    const { text } = parseDocument("━━━━━━\n\nThe disk was full, and nobody saw it.\nIt took an hour.\n\n━━━━━━\n");
    expect(text.map(({ form }) => form)).toEqual(["text", "text"]);
  });

  it.each(["\n", "\r\n"])("go over the lines above equal signs, where they read as one title (%j)", (end) => {
    const source = ["Label printers stuck in", "  hall 2 since release 41", "=====", "", "They were."].join(end);
    const [title, text] = parseDocument(source).text;
    expect(title).toMatchObject({ line: 0, form: "heading", level: 1, malformed: false });
    expect(title?.said).toBe("Label printers stuck in hall 2 since release 41");
    expect(slice(source, title?.text ?? { start: 0, end: 0 }).split(end)).toHaveLength(2);
    expect(text).toMatchObject({ line: 4, form: "text" });
  });

  it.each([
    ["We saw it at ten.\nTimeline\n=====", ["1 text We saw it at ten.", "2 h1 Timeline"]],
    ["Owner:\nTimeline\n=====", ["1 text Owner:", "2 h1 Timeline"]],
  ])("do not go over lines that are none of theirs: %j", (source, lines) => expect(seen(source)).toEqual(lines));

  it("take only the last of several lines above an underline", () => {
    expect(seen("Nobody noticed.\nTimeline\n--------")).toEqual(["1 text Nobody noticed.", "2 h2 Timeline"]);
  });
});

describe("items", () => {
  it("know their bullets, numbers, depth and checkboxes", () => {
    const source = "- one\n  - [x] two\n    1. three\n* [ ] four\n+ five";
    expect(seen(source)).toEqual([
      "1 item1 one",
      "2 item2 [x] two",
      "3 item3 three",
      "4 item1 [ ] four",
      "5 item1 five",
    ]);
  });

  it("are seen behind bullets that CommonMark does not know", () => {
    expect(seen("•\tStart: 10:00\n•\tEnd\n– 10:05 restarted\n◦ nested")).toEqual([
      "1 item1 Start: 10:00",
      "2 item1 End",
      "3 item1 10:05 restarted",
      "4 item1 nested",
    ]);
  });

  it("are seen behind a number glued to a time", () => {
    expect(seen("9. 12:15 PM: found it\n10.12:30 PM: fixed it")).toEqual([
      "1 item1 12:15 PM: found it",
      "2 item1 12:30 PM: fixed it",
    ]);
  });

  it("do not swallow the label that goes on without indentation", () => {
    const source = "- **Requirements:**\nIssue Summary:\n";
    const [, label] = parseDocument(source).text;
    expect(label).toMatchObject({ form: "text", lazy: true, depth: 0, parent: undefined });
  });

  it("own the text and the items nested in them", () => {
    const document = parseDocument("- 14:05:\n  - looked at it\n  more\n\n  still more\n");
    const [time, ...rest] = document.text;
    expect(
      rest.map((line) => (line.parent === time ? "time" : line.parent?.parent === time ? "nested" : "none")),
    ).toEqual(["time", "time", "time"]);
  });
});

describe("tables", () => {
  it.each([
    ["a column fewer", "| Time (UTC) | Event | Who |", "|---|---|", "| 09:02 | Paged | Ada |"],
    ["a column more", "| Time (UTC) | Event | Who |", "|---|---|---|---|", "| 09:02 | Paged | Ada |"],
    ["one for all", "| Time (UTC) | Event | Who |", "|--|", "| 09:02 | Paged | Ada |"],
    ["no bars at the ends", "Time (UTC) | Event | Who", "--- | ---", "09:02 | Paged | Ada"],
    ["no bars", "| Time (UTC) | Event | Who |", "-----------------", "| 09:02 | Paged | Ada |"],
    ["plus signs", "| Time (UTC) | Event | Who |", "+---+---+---+", "| 09:02 | Paged | Ada |"],
    ["plus signs within", "| Time (UTC) | Event | Who |", "|---+---+---|", "| 09:02 | Paged | Ada |"],
    ["equal signs", "| Time (UTC) | Event | Who |", "|===|===|===|", "| 09:02 | Paged | Ada |"],
    ["long dashes", "| Time (UTC) | Event | Who |", "|———|———|———|", "| 09:02 | Paged | Ada |"],
  ])("are there with a broken line of dashes: %s", (_, header, dashes, row) => {
    for (const end of ["\n", "\r\n"]) {
      const { text } = parseDocument(`${[header, dashes, row, row].join(end)}${end}`);
      expect(text.map(({ form, line, cells }) => `${line} ${form} ${cells.length}`)).toEqual([
        "0 row 3",
        "2 row 3",
        "3 row 3",
      ]);
      expect(text.map(({ table }) => table?.header)).toEqual([text[0], text[0], text[0]]);
    }
  });

  it("are none where a rule stands between lines of bars, or a title is underlined", () => {
    const { text } = parseDocument("a | b\n\n---\n\nc | d\n\nCosts | gains\n=====\n\nyes | no\n");
    expect(text.map(({ form }) => form)).toEqual(["text", "text", "heading", "text"]);
  });

  it("give cells without their pipes, escaped ones and those in code spans kept", () => {
    const source = "| Time | What |\n|---|---|\n| 10:00 | a \\| b `c|d` |\n10:05 | no outer pipes\n";
    const document = parseDocument(source);
    const cells = document.text.map((line) => line.cells.map((cell) => slice(source, cell)));
    expect(cells).toEqual([
      ["Time", "What"],
      ["10:00", "a \\| b `c|d`"],
      ["10:05", "no outer pipes"],
    ]);
    expect(document.text[1]?.table?.header).toBe(document.text[0]);
  });

  it("are seen without a delimiter line", () => {
    const document = parseDocument("| 10:00 | a |\n| 10:05 | b |");
    expect(document.text.map((line) => line.form)).toEqual(["row", "row"]);
    expect(document.text[0]?.table).toBe(document.text[1]?.table);
  });

  it("keep empty cells in their place", () => {
    const source = "| a |  | c |\n|---|---|---|\n|  | b |  |";
    expect(parseDocument(source).text.map((line) => line.cells.map((cell) => slice(source, cell)))).toEqual([
      ["a", "", "c"],
      ["", "b", ""],
    ]);
  });

  it("end where a line has no pipe", () => {
    expect(seen("| a | b |\n|---|---|\n| 1 | 2 |\nImpact:")).toEqual(["1 row a | b", "3 row 1 | 2", "4 text Impact:"]);
  });
});

describe("a byte order mark", () => {
  it.each([
    "- a\n  - b\n- c\n",
    "a\n===\n",
    "| a | b |\n| c | d |\n",
    "    a\n",
    "- a\n b\n",
    "```\na\n```\n",
    "## a\n",
  ])("is no indentation: %j", (source) => {
    const told = (text: string, mark: number) =>
      parseDocument(text).text.map(({ form, level, depth, indent, parent, span, malformed, lazy }) => {
        const place = [span.start - mark, span.end - mark];
        return { form, level, depth, indent, parent: parent?.line, place, malformed, lazy };
      });
    expect(told(`\ufeff${source}`, 1)).toEqual(told(source, 0));
  });
});

describe("what is not read", () => {
  it("is front matter", () => {
    const document = parseDocument("\ufeff---\ntitle: Down\ndate: 2024-01-02\n---\n# Down\n");
    expect(document.frontMatter?.entries.map((e) => [e.key, e.value])).toEqual([
      ["title", "Down"],
      ["date", "2024-01-02"],
    ]);
    expect(document.text.map((line) => line.line)).toEqual([4]);
  });

  it("is front matter in TOML, read to its first table", () => {
    const source = [
      "+++",
      'title = "Mail \\"queue\\" stuck" # on Tuesday',
      "date = 2024-05-07T10:00:00Z # UTC",
      "kind = 'postmortem'",
      'tags = ["mail", "queue"]',
      'text = """',
      'no = "key"',
      '"""',
      '"time zone" = "UTC"',
      "[author]",
      'name = "Ada"',
      "+++",
      "# Down",
    ].join("\n");
    const document = parseDocument(source);
    expect(document.frontMatter?.entries.map((e) => [e.key, e.value, slice(source, e.valueSpan)])).toEqual([
      ["title", 'Mail "queue" stuck', '"Mail \\"queue\\" stuck"'],
      ["date", "2024-05-07T10:00:00Z", "2024-05-07T10:00:00Z"],
      ["kind", "postmortem", "'postmortem'"],
      ["time zone", "UTC", '"UTC"'],
    ]);
    expect(document.text.map((line) => line.line)).toEqual([12]);
  });

  it.each(["\n", "\r\n", "\r"])("is front matter with %j at the ends of its lines", (end) => {
    const source = ["---", "title: The wiki was down", "date: 2024-05-07", "---", "", "Hello", ""].join(end);
    const document = parseDocument(source);
    expect(document.frontMatter?.entries.map((e) => [e.key, e.value, slice(source, e.valueSpan)])).toEqual([
      ["title", "The wiki was down", "The wiki was down"],
      ["date", "2024-05-07", "2024-05-07"],
    ]);
  });

  it("is front matter whose keys are symbols of Ruby, and no row of pictures", () => {
    const source = "---\n:layout: post\n:title: The wiki was down\n---\n\nHello\n";
    expect(parseDocument(source).frontMatter?.entries.map((e) => [e.key, slice(source, e.keySpan), e.value])).toEqual([
      ["layout", "layout", "post"],
      ["title", "title", "The wiki was down"],
    ]);
    expect(parseDocument("---\n:warning: The wiki is down\n---\n").frontMatter).toBeUndefined();
  });

  it("is front matter in JSON", () => {
    const document = parseDocument('{\n  "title": "Down",\n  "tags": ["a"],\n  "date": "2024-05-07"\n}\n\n# Down\n');
    expect(document.frontMatter?.entries.map((e) => [e.key, e.value])).toEqual([
      ["title", "Down"],
      ["date", "2024-05-07"],
    ]);
    expect(document.text.map((line) => line.line)).toEqual([6]);
  });

  it("is front matter in a comment, of keys behind two dots", () => {
    const source =
      "<!--\r\n.. title: The wiki was down\r\n.. link:\r\n.. date: 2018-03-02 10:00  \r\n-->\r\n\r\nHello\r\n";
    const document = parseDocument(source);
    expect(document.frontMatter?.entries.map((e) => [e.key, e.value, slice(source, e.valueSpan)])).toEqual([
      ["title", "The wiki was down", "The wiki was down"],
      ["date", "2018-03-02 10:00", "2018-03-02 10:00"],
    ]);
    expect(document.text.map((line) => line.line)).toEqual([6]);
    expect(parseDocument("<!--\nA remark\n-->\n").frontMatter).toBeUndefined();
  });

  it.each(["+++\nmore\n+++\n", "+++\ntitle = 1\n", "{\nnot json\n}\n"])("is not %j", (source) =>
    expect(parseDocument(source).frontMatter).toBeUndefined(),
  );

  it("what is no YAML is read a key a line", () => {
    const source =
      '---\ntitle: Checkout: down again\ndate: 2024-03-08\ntags: [a: b: c]\nauthor: "Ada: on call: that week"\n# note: of: ours\ndate: 2024-03-09\n---\n';
    const read = parseDocument(source).frontMatter?.entries.map((e) => [e.key, slice(source, e.valueSpan)]);
    expect(read).toEqual([
      ["title", "Checkout: down again"],
      ["date", "2024-03-08"],
      ["author", '"Ada: on call: that week"'],
      ["date", "2024-03-09"],
    ]);
  });

  it("what is no YAML has comments and no values, too", () => {
    const source = "---\ntitle: Checkout: down again\nseverity: SEV2 # SEV1|SEV2\nowner: ~\nlead: null\n---\n";
    const read = parseDocument(source).frontMatter?.entries.map((e) => [e.key, e.value]);
    expect(read).toEqual([
      ["title", "Checkout: down again"],
      ["severity", "SEV2"],
    ]);
  });

  it("what is no YAML has quotes, within which neither a comment nor a key begins", () => {
    const source =
      '---\ntitle: Checkout: down again\nqueue: "jobs # 4" # ours\nlead: NULL\nnote: "what we heard\ndate: 2020-01-01\nand no more"\nowner: \'twas Ada\nteam: \'Shop\'\ntag: a#b\n---\n';
    const read = parseDocument(source).frontMatter?.entries.map((e) => [e.key, e.value]);
    expect(read).toEqual([
      ["title", "Checkout: down again"],
      ["queue", "jobs # 4"],
      ["owner", "'twas Ada"],
      ["team", "Shop"],
      ["tag", "a#b"],
    ]);
  });

  it("of YAML nothing is read a key a line", () => {
    const source = "---\ntitle: >\n  Checkout\n  was: down\nmore:\n  date: 2024-03-08\n---\n";
    expect(parseDocument(source).frontMatter?.entries.map((e) => e.key)).toEqual(["title"]);
  });

  it("is not a rule at the top", () => {
    expect(parseDocument("---\n\nHello\n\n---\n").frontMatter).toBeUndefined();
  });

  it("is a comment, over several lines too", () => {
    expect(seen("a <!-- b -->\n<!--\n- c\n\n- d\n-->\n- e")).toEqual(["1 text a", "7 item1 e"]);
  });

  it("is not a comment in a fence, or one that is never closed", () => {
    expect(seen("```\n<!-- x -->\n```\ny <!-- z")).toEqual(["2 code <!-- x -->", "4 text y <!-- z"]);
  });

  it.each([
    ["in inline code", "Write `<!-- off -->` above it."],
    ["in longer inline code", "Write `` `<!-- off -->` `` above it."],
    ["in code over two lines", "Write `as\n<b> <!-- off -->` above it."],
    ["in indented code", "Write:\n\n    <!-- off -->\n"],
    ["in a list's indented code", "- Write:\n\n      <!-- off -->\n"],
    ["in a cell's inline code", "| a | b |\n|---|---|\n| `<!-- off -->` | c |"],
    ["begun in a sentence that ends before it does", "Write <!-- here.\n\nAnd --> there."],
  ])("is not a comment %s", (_, source) => expect(parseDocument(source).comments).toEqual([]));

  it.each([
    ["behind a lone backtick", "a ` b <!-- off -->"],
    ["behind an escaped backtick", "a \\` b <!-- off --> `"],
    ["behind inline code", "`a` <!-- off -->"],
    ["below a lone backtick", "a ` b\n<!-- off -->\nc ` d"],
    ["in another cell than a lone backtick", "| a | b |\n|---|---|\n| ` | <!-- off --> ` |"],
    ["in an item", "- a\n  <!-- off -->\n- b"],
    ["in an item, not indented", "- a\n<!-- off -->\n- b"],
    ["in a quote", "> a\n> <!-- off -->"],
  ])("is a comment %s", (_, source) =>
    expect(parseDocument(source).comments.map((span) => slice(source, span))).toEqual(["<!-- off -->"]),
  );

  it("is a fence or a list in a comment", () => {
    expect(seen("# a\n\n<!--\n```\n- x\n-->\n\n## b\n")).toEqual(["1 h1 a", "8 h2 b"]);
  });

  it("does not hide a report pasted as one code block", () => {
    const report = "# Outage\n\n## Impact\n\nAll users.\n\n## Timeline\n\n- 10:00 down\n";
    expect(seen(`\`\`\`markdown\n${report}\`\`\`\n`).map((line) => line.replace(/^\d+ /, ""))).toEqual(
      seen(report).map((line) => line.replace(/^\d+ /, "")),
    );
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "# ",
    "##",
    "- ",
    "•\t",
    "  ",
    "\t",
    "| ",
    "|---|",
    "```",
    "\n",
    "\r\n",
    "\r",
    "---",
    "> ",
    "10:00",
    "text",
    "🔥",
    "<!--",
    "-->",
    "<li>",
    "[x] ",
    "1. ",
    "\ufeff",
    "\\|",
    "`",
  );

  it("gives lines in order, with spans inside their own line", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const source = parts.join("");
        const { text, lines } = parseDocument(source);
        text.forEach((line, i) => {
          const whole = lines.spanOf(line.line);
          expect(line.index).toBe(i);
          expect(line.line).toBeGreaterThan(text[i - 1]?.line ?? -1);
          for (const span of [line.text, ...line.cells, ...(line.marker ? [line.marker] : [])]) {
            expect(span.start).toBeGreaterThanOrEqual(whole.start);
            expect(span.end).toBeLessThanOrEqual(whole.end);
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
        });
      }),
      runs(500),
    );
  });
});
