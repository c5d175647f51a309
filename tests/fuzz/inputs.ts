// Texts to try: put together from the grammars that the engine knows, and real ones altered.
import fc from "fast-check";
import { report, SHAPES, TEXTS, type Told } from "../rules/shapes.ts";

const two = (value: number) => String(value).padStart(2, "0");

/** What is awkward somewhere. */
const PIECES = [
  "\t", "  ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\0", "\r", "\u2028", "\u0301", "\u{1F525}", "\u{1F468}\u200D\u{1F469}",
  "|", "||", "\\|", "`", "```", "~~~", "$", "*", "**", "_", "<!--", "-->", "<!-- postmortem-disable -->",
  "<!-- postmortem-disable-next-line action-vague -->", "<details>", "</details>", "<br>", "<li>", "[", "](", ")", "[^1]", "[x]",
  "[ ]", ">", "> ", "- ", "* ", "1. ", "# ", "##", "## Timeline", "## Action items", "### 10:05", "---", "===", "+++", "...",
  "10:05", "10:05 UTC", "25:61", "2024-03-08", "2024-02-30", "03/04/2024", "T+5m", "Day 2", "+02:00", "PST", "CEST", "午前10時",
  "10.05 Uhr", "March 8th", "yesterday", "for 20 minutes", "Owner:", "Date:", "Duration: 5 h", "TBD", "{{name}}", "@ana",
  "OPS-7", "https://example.com/a_(b)", "120 % of users", "human error", "时间线", "我们", "ДАТА: ",
] as const; // biome-ignore format: a table

const minutes = fc.integer({ min: 0, max: 1439 });
const told: fc.Arbitrary<Told> = fc
  .record({
    minutes,
    text: fc.constantFrom(...TEXTS, "", "**bold** \u{1F525} 火事", "a <!-- note --> here", "see `10:05`", "| a | b"),
    date: fc.constantFrom(undefined, undefined, undefined, "2024-03-08", "2024-03-09", "2024-03-10", "2024-13-40"),
    zone: fc.constantFrom(undefined, undefined, "UTC", "PST", "CET", "+05:30", "Z"),
  })
  .map(({ date, zone, ...rest }) => ({ ...rest, ...(date && { date }), ...(zone && { zone }) }));

const timeline = fc
  .tuple(fc.array(told, { minLength: 1, maxLength: 7 }), fc.constantFrom(...Object.values(SHAPES)))
  .map(([entries, shape]) => shape(entries));

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "Time",
    "Event",
    "Who",
    "Owner",
    "Due",
    "Task",
    "Status",
    "Date",
    "\\|",
    "`a|b`",
    "done",
    "@ana",
    "TBD",
  ),
  minutes.map((value) => `${two(Math.floor(value / 60))}:${two(value % 60)}`),
  fc.constantFrom(...TEXTS),
);
const table = fc
  .array(fc.array(cell, { minLength: 0, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .chain((rows) => fc.constantFrom("|---|---|", "|:--|--:|---|", "---|---", "|-|", "").map((line) => ({ rows, line })))
  .map(({ rows: [head = [], ...rows], line }) =>
    [head, ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .toSpliced(1, 0, line)
      .join("\n"),
  );

const task = fc
  .tuple(
    fc.constantFrom("- ", "- [ ] ", "- [x] ", "* ", "1. ", "• ", "  - ", "TODO: ", ""),
    fc.constantFrom(
      "Improve monitoring",
      "Add a check to the start-up",
      "Look into it",
      "Why did it fail?",
      "TBD",
      "None",
      "",
    ),
    fc.constantFrom(
      "",
      " (Ada, 2024-04-02)",
      " @ana",
      " – Ada",
      ", due next week",
      " [OPS-7](https://example.com/7)",
      " **Owner:** Ada",
    ),
  )
  .map((parts) => parts.join(""));
const tasks = fc.array(task, { minLength: 0, maxLength: 5 }).map((list) => list.join("\n"));

const field = fc
  .tuple(
    fc.constantFrom("Date", "Start", "End", "Duration", "Severity", "Authors", "title", "date", "x"),
    fc.constantFrom(": ", ":", " = ", "::"),
    fc.oneof(
      fc.constantFrom("2024-03-08", "09:05", "20 minutes", "SEV1", "Ada, Bob", "", "[a, b]", "'x", "{"),
      fc.constantFrom(...PIECES),
    ),
  )
  .map((parts) => parts.join(""));
const fields = fc.array(field, { minLength: 1, maxLength: 5 });
const front = fields.chain((lines) =>
  fc.constantFrom(
    `---\n${lines.join("\n")}\n---\n`,
    `+++\n${lines.join("\n")}\n+++\n`,
    `---\n${lines.join("\n")}\n`,
    "",
  ),
);

const part = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          "## Timeline",
          "## Timeline (UTC)",
          "##Timeline",
          "**Timeline**",
          "Timeline\n---",
          "### 时间线",
        ),
        timeline,
      )
      .map((both) => both.join("\n\n")),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("## Action items", "## Follow-ups", "**Action items**", "## Todo"), fc.oneof(tasks, table))
      .map((both) => both.join("\n\n")),
  },
  fields.map((lines) => lines.map((line) => `- ${line}`).join("\n")),
  table,
  fc.constantFrom(
    "## Impact\n\n1,200 orders failed.",
    "## Summary\n\nBob broke checkout. He should have known.",
    "## Root cause\n\nHuman error.",
    "<!-- What made it possible? -->",
    "```\nsome log\n10:05 in a fence\n```",
    "All times are PST.",
    "> quoted\n> - 10:05 quoted",
    "<details>\n\n## Timeline\n\n- 10:05 a\n\n</details>",
  ),
);

const made = fc.oneof(
  fc
    .tuple(
      front,
      fc.constantFrom("# Postmortem: checkout down on 2024-03-08", "# Postmortem", ""),
      fc.array(part, { minLength: 1, maxLength: 5 }),
    )
    .map(([top, title, parts]) => top + [title, ...parts].join("\n\n")),
  timeline.map((text) => report(text)),
);

/** Where and how a text is altered: places from 0 up to 1. */
interface Alteration {
  readonly place: number;
  readonly other: number;
  readonly count: number;
  readonly piece: string;
}
type Change = (text: string, how: Alteration) => string;

const onLines =
  (change: (lines: string[], i: number, how: Alteration) => void): Change =>
  (text, how) => {
    const lines = text.split("\n");
    change(lines, Math.floor(how.place * lines.length), how);
    return lines.join("\n");
  };
const atPlace =
  (change: (before: string, behind: string, how: Alteration) => string): Change =>
  (text, how) => {
    const at = Math.floor(how.place * (text.length + 1));
    return change(text.slice(0, at), text.slice(at), how);
  };

const CHANGES: readonly Change[] = [
  atPlace((before, behind, { piece }) => before + piece + behind),
  atPlace((before, behind, { piece }) => before + piece + behind),
  atPlace((before, behind, { count }) => before + behind.slice(count)),
  atPlace((before, behind, { count }) => before + behind.replace(/\d/, String(count))),
  atPlace((before) => before),
  atPlace((_, behind) => behind),
  onLines((lines, i, { piece }) => lines.splice(i, 0, piece)),
  onLines((lines, i, { piece }) => lines.splice(i, 1, piece + (lines[i] ?? ""))),
  onLines((lines, i, { count }) => lines.splice(i, 1 + (count % 3))),
  onLines((lines, i, { count }) => lines.splice(i, 0, ...Array<string>(1 + (count % 4)).fill(lines[i] ?? ""))),
  onLines((lines, i, { other }) => {
    const [line = ""] = lines.splice(i, 1);
    lines.splice(Math.floor(other * lines.length), 0, line);
  }),
  (text) => text.replace(/\n\n+/g, "\n"),
  (text) => text.replace(/^/gm, "> "),
  (text) => text.replace(/^/gm, "  "),
  (text) => text.replace(/\n/g, "\r\n"),
  (text) => text.replace(/\n/g, "\r"),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.toUpperCase(),
];
const unit = fc.double({ min: 0, max: 0.999999, noNaN: true });
const changes = fc.array(
  fc.record({
    change: fc.constantFrom(...CHANGES),
    place: unit,
    other: unit,
    count: fc.integer({ min: 0, max: 9 }),
    piece: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Longer bases are cut: a search tries many small texts rather than few large ones. UTF-16 units. */
const LONGEST = 4_000;

/** @param bases texts that are altered */
export function inputs(bases: readonly string[]): fc.Arbitrary<string> {
  const cut = fc
    .tuple(fc.constantFrom(...bases), unit)
    .map(([text, place]) =>
      text.length <= LONGEST ? text : text.slice(Math.floor(place * (text.length - LONGEST))).slice(0, LONGEST),
    );
  const altered = (base: fc.Arbitrary<string>) =>
    fc.tuple(base, changes).map(([text, all]) => all.reduce((now, { change, ...how }) => change(now, how), text));
  return fc.oneof(
    { weight: 3, arbitrary: altered(cut) },
    { weight: 2, arbitrary: made },
    { weight: 3, arbitrary: altered(made) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES, "\n", "\n", " ", "a"), { minLength: 1, maxLength: 60 })
        .map((all) => all.join("")),
    },
  );
}

/** The text of one number under a seed. */
export function inputAt(all: fc.Arbitrary<string>, seed: number, number: number): string {
  return fc.sample(all, { seed: (seed + number * 7919) | 0, numRuns: 1 })[0] ?? "";
}
