// Timelines in tables whose cells hold what tables are broken with: line breaks in HTML, tabs, pictographs, escaped bars.
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../server/src/analyse.ts";
import { kept, offersAt } from "../../server/src/language/fixes.ts";
import { runs } from "../runs.ts";
import { brokenLines, holds, once } from "./fixing.ts";
import { severity } from "./keeping.ts";

const two = (value: number) => String(value).padStart(2, "0");
const CLOCK = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .chain(([h, m]) =>
    fc.constantFrom(
      `${two(h)}:${two(m)}`,
      `${two(h)}:${two(m)} UTC`,
      `${((h + 11) % 12) + 1}:${two(m)} ${h < 12 ? "AM" : "PM"}`,
    ),
  );
const TIME = CLOCK.chain((clock) =>
  fc.constantFrom(
    clock,
    clock,
    `2024-03-08 ${clock}`,
    `2024-03-09<br>${clock}`,
    `\t${clock}\t`,
    `\u{1F559} ${clock}`,
    `**${clock}**`,
    `${clock}<br/>PST`,
  ),
);
/** No digits: what a cell tells stays as it is written, whatever becomes of the times. */
const EVENTS = [
  "alerts fire<br>for checkout",
  "the on-call\tengineer joins <br/> with \u{1F469}\u{1F3FD}‍\u{1F692} and \u{1F1EA}\u{1F1FA}",
  "a \\| b<br><br>c",
  "`x \\| y`\tis restarted \u{1F525}",
  "rolled back<br>- by hand<br>- again",
  "火事 \u{1F9EF}\t(**détecté**)",
  "",
];
const ROWS = fc.array(fc.tuple(TIME, fc.constantFrom(...EVENTS)), { minLength: 2, maxLength: 6 });

const DOCUMENT = fc
  .record({
    rows: ROWS,
    twice: fc.boolean(),
    edge: fc.constantFrom(["| ", " | ", " |"], ["|", "|", "|"], ["|\t", "\t|\t", "\t|"], ["", " | ", ""]),
    who: fc.constantFrom(undefined, "\u{1F469}‍\u{1F4BB} Ada<br>Bo"),
    eol: fc.constantFrom("\n", "\r\n"),
    title: fc.constantFrom("on 2024-03-08", "for an hour"),
  })
  .map(({ twice, rows: once, ...rest }) => ({ ...rest, rows: twice ? [...once, once[0] as [string, string]] : once }))
  .map(({ rows, edge: [open = "", between = "", close = ""], who, eol, title }) => {
    const cells = [["Time", "Event", "Who"], ["---", "---", "---"], ...rows.map(([time, event]) => [time, event, who])];
    const table = cells.map((row) => open + row.slice(0, who ? 3 : 2).join(between) + close);
    const text = [
      "# Postmortem: checkout down ",
      title,
      "\n\n## Impact\n\nOrders failed.\n\n## Timeline\n\n",
      table.join("\n"),
      "\n\n## Root cause\n\nA setting.\n",
    ];
    return {
      text: text.join("").replace(/\n/g, eol),
      events: rows.map(([, event]) => event).filter((event) => event !== ""),
    };
  });

const MENDING = [
  "missing-timezone",
  "timeline-descending",
  "timeline-duplicate-entry",
  "timeline-mixed-notation",
  "timeline-out-of-order",
];

const asPostmortem = (text: string) =>
  analyse(text, { treatAs: "postmortem", settings: { severity, userZone: "Europe/Berlin" } });
const count = (text: string, piece: string) => text.split(piece).length - 1;

test("every fix of a timeline leaves each cell that it does not name as it is written", () => {
  const had = new Set<string>();
  fc.assert(
    fc.property(DOCUMENT, ({ text, events }) => {
      const reread = once(asPostmortem);
      const before = reread(text);
      for (const offered of offersAt(before, { start: 0, end: 0 }, new Set(before.findings)).fixes) {
        const { finding, fix } = offered;
        if (!/^timeline-|timezone|zone/.test(finding.rule)) continue;
        const made = kept(before, offered, reread, ({ what }) => expect.fail(`${fix.title}: ${what}\n${text}`), true);
        if (!made || !("edits" in made)) continue;
        had.add(finding.rule);
        const { broken, after } = holds(before, finding, fix, {}, undefined, reread);
        const wrong = [...broken, ...brokenLines(before, after, fix)].filter(
          (what) => what !== "the finding is still there",
        );
        expect(wrong, `${fix.title}\n${text}`).toEqual([]);
        const now = after.document.source;
        for (const event of events) {
          const least = fix.removes ? 1 : count(text, event);
          expect(
            count(now, event),
            `${JSON.stringify(event)} after ${fix.title}\n${text}\n${now}`,
          ).toBeGreaterThanOrEqual(least);
        }
        // Lines that only change places are the very same.
        if (finding.rule === "timeline-out-of-order" && /^(?:Move|Sort)/.test(fix.title) && now.length === text.length)
          expect(now.split(/\r?\n/).sort()).toEqual(text.split(/\r?\n/).sort());
      }
    }),
    runs(60),
  );
  // Each of them had something to mend.
  expect([...had]).toEqual(expect.arrayContaining(MENDING));
}, 600_000);
