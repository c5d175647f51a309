// What is captured and written as a timeline is read by the analyser as those very entries and instants, whatever they say.
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { analyse } from "../../../server/src/analyse.ts";
import { capture, markdownOf } from "../../../server/src/capture/index.ts";
import { runs } from "../../runs.ts";

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "+05:45",
  "-08:00",
  "Pacific/Auckland",
  "Europe/London",
];

/** Words that lists, timelines and Markdown take for something of their own. */
const TRICKS = [
  "10:05", "- 10:00 x", "(10:00 PST)", "to 11:00", "PM", "UTC", "/ 10:05", "March 5", "2026-03-09 10:00 UTC", "-->", "<!--", "<b>", "</details>",
  "`", "```", "~~~", "**", "*", "_", "[x](y)", "![a](b)", "|", "\\", "&amp;", "# x", "> q", "1. z", "all times are PST", "$x$", "Resolved:", "Detected: 10:05",
  "🔥", "日本語", "é", "\n", "\n  at foo()", "\n- 09:00 y", "\n```", "\n# 2026-01-01", "\nTimeline:", "=1+1", "-08:00", "+01:00", "T+5m", "~", "—", "– 10:30", "am", "Z", "and 10:10", "|---|---|",
]; // biome-ignore format: a table of words

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TRICKS),
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom("rolled", "back", "db"),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(" "));
const actor = fc.option(
  fc.oneof(
    fc.constantFrom("dana", "Dana Smith", "a*b", "<x>", "10:00", "_r_"),
    fc.string({ minLength: 1, maxLength: 6 }),
  ),
);
const message = fc.record({
  at: fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2035, 0) }),
  text,
  user: actor,
});
/** Messages of one incident: within some days of each other. */
const incident = fc.record({
  start: fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2035, 0) }),
  messages: fc.array(fc.record({ after: fc.integer({ min: 0, max: 3 * 86_400_000 }), text, user: actor }), {
    minLength: 1,
    maxLength: 8,
  }),
  zone: fc.constantFrom(...ZONES),
});

function read(markdown: string) {
  const source = `# Postmortem: checkout\n\n## Timeline\n\n${markdown}\n## Impact\n\nAll users.\n`;
  return analyse(source, { treatAs: "postmortem" }).postmortem.timeline.entries;
}

test("entries of one zone", () => {
  fc.assert(
    fc.property(incident, ({ start, messages, zone }) => {
      const paste = messages
        .map(({ after, text, user }) => JSON.stringify({ ts: Math.floor((start + after) / 1000), text, user }))
        .join("\n");
      const { entries, needs } = capture(paste, { zone });
      expect(needs).toEqual([]);
      expect(entries.length).toBeGreaterThan(0);
      expect(read(markdownOf(entries)).map(({ instant, absolute }) => [instant, absolute])).toEqual(
        entries.map(({ instant }) => [instant, true]),
      );
    }),
    runs(60),
  );
}, 30_000);

test("entries of many zones", () => {
  const zoned = fc.array(fc.tuple(message, fc.constantFrom("Z", "+01:00", "-08:00", "+05:30", "-03:30")), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(zoned, (messages) => {
      const paste = messages
        .map(([{ at, text, user }, zone]) =>
          JSON.stringify({ time: new Date(at).toISOString().slice(0, 19) + zone, text, user }),
        )
        .join("\n");
      const { entries } = capture(paste);
      expect(read(markdownOf(entries)).map(({ instant }) => instant)).toEqual(entries.map(({ instant }) => instant));
    }),
    runs(60),
  );
}, 30_000);

test("what is said stays text: no markup, no tags", () => {
  const renderer = new MarkdownIt({ html: true, linkify: false });
  const line = text.map((words) => words.replace(/\s+/g, " ").trim()).filter((words) => words !== "");
  fc.assert(
    fc.property(fc.array(fc.tuple(line, actor), { minLength: 1, maxLength: 4 }), (said) => {
      const paste = said
        .map(([words, user], i) => JSON.stringify({ ts: 1_772_613_660 + i, text: words, user }))
        .join("\n");
      const { entries } = capture(paste);
      const html = renderer.render(markdownOf(entries));
      expect(html.replace(/<\/?(?:p|ul|li|strong)>/g, "")).not.toMatch(/<[a-z/!]/i);
      const shown = [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = ""]) => plain(item));
      expect(shown).toHaveLength(entries.length);
      shown.forEach((words, i) => {
        const entry = entries[i] as (typeof entries)[number];
        expect(words.endsWith(plain(escapeHtml(entry.text)))).toBe(true);
      });
    }),
    runs(60),
  );
});

function escapeHtml(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function plain(html: string): string {
  return html
    .replace(/<\/?(?:p|strong)>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
