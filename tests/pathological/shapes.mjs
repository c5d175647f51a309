// Documents of one thing repeated, at any size: each attacks a part of the reading that could take more than its share of time.

/**
 * @typedef {{ name: string, make: (size: number) => string }} Shape `size` in UTF-16 units, roughly
 */

const times = (/** @type {string} */ unit, /** @type {number} */ size) => unit.repeat(Math.ceil(size / unit.length));

/** Lines that count: `#` is their number, `@` a time of day that goes on, `%` a minute. */
const lines = (/** @type {string} */ pattern, /** @type {number} */ size) => {
  const out = [];
  for (let i = 0, length = 0; length < size; i++) {
    const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
    const line = pattern
      .replaceAll("#", String(i))
      .replaceAll("@", `${two(Math.floor(i / 60) % 24)}:${two(i % 60)}`)
      .replaceAll("%", two(i % 60));
    out.push(line);
    length += line.length + 1;
  }
  return out.join("\n");
};

/** A report with `text` in the part of that name. */
const within = (/** @type {string} */ part, /** @type {string} */ text) =>
  `# Postmortem: labels late on 2024-06-03\n\n## ${part}\n\n${text}\n\n## Root cause\n\nA setting was wrong.\n`;

/** One long line in a timeline. */
const line = (/** @type {string} */ unit) => (/** @type {number} */ size) =>
  within("Timeline (UTC)", `- 10:00 ${times(unit, size)}\n- 10:05 all is well`);
/** One long paragraph. */
const prose = (/** @type {string} */ unit) => (/** @type {number} */ size) => within("Impact", times(unit, size));
/** Many lines of a part. */
const many = (/** @type {string} */ part, /** @type {string} */ pattern) => (/** @type {number} */ size) =>
  within(part, lines(pattern, size));

/** @type {Readonly<Record<string, (size: number) => string>>} */
const MAKERS = {
  // Numbers and times
  "a long decimal": line("2718281828"),
  "a long dotted number": line("1.22.33.4"),
  "decimals in a row": prose("3.14159 "),
  "relative times in a line": line("T+5m "),
  "relative times, a line each": many("Timeline", "- T+#m: step #"),
  "clocks in a line": line("10:00 - "),
  "clocks in prose": prose("at 10:05 UTC we looked, "),
  "dates in a line": line("2024-03-08 / "),
  "months and days in a line": prose("March 3, Mar. 4 "),
  "zone names in a line": line("UTC CET PST "),
  "zones without blanks": line("北京时间"),
  "durations in a line": prose("for 5 minutes and 3 h 20 min "),
  percentages: prose("130 % of users, "),
  "entries in order": many("Timeline (UTC)", "- @ worker # restarted"),
  "entries in two turns": many("Timeline", "- @ UTC: step #\n- 09:% PST: step #"),
  "entries all of one time": many("Timeline (UTC)", "- 10:00 worker restarted"),
  "entries under headings": many("Timeline (UTC)", "### @\n\nworker # restarted\n"),
  "entries as plain lines": many("Timeline (UTC)", "@ worker # restarted"),
  "entries in a fence": (size) => within("Timeline (UTC)", `\`\`\`\n${lines("@ worker # restarted", size)}\n\`\`\``),
  // Markdown
  "emphasis runs": line("*_`"),
  "opened emphasis": prose("**a "),
  "nested lists": (size) => {
    const out = [];
    for (let i = 0, length = 0; length < size; i++) {
      const next = `${"  ".repeat(i % 40)}- step ${i} at 10:00`;
      out.push(next);
      length += next.length + 1;
    }
    return within("Timeline (UTC)", out.join("\n"));
  },
  "quotes in quotes": (size) => within("Impact", times(">", size)),
  "quoted lines": many("Timeline (UTC)", "> - @: step #"),
  "opening brackets": prose("["),
  "bracket pairs": prose("[]("),
  parentheses: line("("),
  "pipes in a line": prose("|"),
  "a table of many columns": (size) => {
    const cells = Math.ceil(size / 12);
    return within(
      "Timeline",
      `${times("| a ", cells * 4)}|\n${times("|---", cells * 4)}|\n${times("| 1 ", cells * 4)}|`,
    );
  },
  "a table of many rows": (size) =>
    within("Timeline (UTC)", `| Time | Event | Who |\n|---|---|---|\n${lines("| @ | step # | Ada |", size)}`),
  "a table of tasks": (size) =>
    within("Action items", `| Task | Owner | Due |\n|---|---|---|\n${lines("| Add check # | @ana | |", size)}`),
  "many timelines": many("Impact", "## Timeline\n\n- 10:% step #\n"),
  "many lists of tasks": many("Impact", "## Action items\n\n- Improve monitoring #\n"),
  "headings without blanks": many("Impact", "##Heading #\n"),
  "bold lines for headings": many("Impact", "**Part #**\n"),
  "headings alone": many("Impact", "### Part #"),
  "incidents told by symptom and cause": (size) =>
    `# Postmortem: ovens\n\n${lines("## Symptom\n\nNo bread.\n\n## Cause\n\nFuse #.\n", size)}`,
  "days, each with its parts": (size) =>
    `# Incident reports\n\n${lines("## %.05.2021\n\n* Summary: fuse #\n* Solution: changed\n", size)}`,
  tasks: many("Action items", "- [ ] Look into worker # (@ana, due 2024-04-02)"),
  colons: line(": "),
  fields: many("Metadata", "- Field #: value"),
  tags: prose("<b>"),
  "tags unclosed": prose("<a href='"),
  "lines of list items in tags": (size) => within("Timeline (UTC)", `<ul>\n${lines("<li>@ step #</li>", size)}\n</ul>`),
  "comments unclosed": prose("<!-- "),
  comments: many("Impact", "<!-- Describe part # -->\n"),
  "comments that turn off": many("Impact", "<!-- postmortem-disable-line action-vague -->\n"),
  "front matter": (size) => `---\n${lines("key#: value", size)}\n---\n${within("Impact", "Orders failed.")}`,
  "front matter in brackets": (size) => `---\na: ${times("[", size)}\n---\n${within("Impact", "Orders failed.")}`,
  "front matter unclosed": (size) => `---\n${lines("key#: value", size)}\n`,
  links: prose("[log](https://example.com/a) "),
  "link definitions": many("Impact", "[a#]: https://example.com/#"),
  footnotes: many("Impact", "Orders failed[^#].\n\n[^#]: see the log"),
  addresses: prose("https://example.com/a/b?c=d "),
  // Characters
  CJK: prose("我们发现了错误"),
  "CJK entries": many("时间线", "- @ 我们发现了错误 #"),
  emoji: line("\u{1F525}"),
  "emoji joined": line("\u{1F468}\u200D\u{1F469}\u200D"),
  "combining marks": line("e\u0301\u0301\u0301"),
  "CR only": (size) => within("Timeline (UTC)", lines("- @ step #", size)).replaceAll("\n", "\r"),
  NUL: line("\0"),
  blanks: line(" "),
  tabs: prose("\t- "),
  "blank lines": (size) => within("Timeline (UTC)", `- 10:00 a page${times("\n", size)}- 10:05 all is well`),
  "lines of blanks": (size) => within("Timeline (UTC)", `- 10:00 a page\n${times("    \n", size)}- 10:05 all is well`),
  "a long word": line("a"),
  "words in capitals": prose("Alice Baker "),
  handles: prose("@dana "),
  "words of blame": prose("human error "),
  "vague words": prose("some things, soon "),
  placeholders: prose("TBD [name] <date> "),
  "quotation marks": prose("‘ ' \" “ "),
  backslashes: prose("\\"),
  "lines of dashes": many("Impact", "---\n"),
};

/** @type {readonly Shape[]} */
export const SHAPES = Object.entries(MAKERS).map(([name, make]) => ({ name, make }));
