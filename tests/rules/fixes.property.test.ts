// What every fix promises, on generated reports: timelines in every shape, and documents put together from all sorts of parts.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Analysis, analyse } from "../../server/src/analyse.ts";
import { fixAll } from "../../server/src/language/fix-all.ts";
import { type Fault, fixById, kept, type OfferedFix, offersAt } from "../../server/src/language/fixes.ts";
import { rules } from "../../server/src/rules/index.ts";
import type { RuleSettings } from "../../server/src/rules/types.ts";
import { runs } from "../runs.ts";
import { brokenLines, holds, once, read, whyNot } from "./fixing.ts";
import { report, SHAPES, TEXTS, type Told } from "./shapes.ts";

/** Rules about the order and the zones of a timeline and about missing parts; others make documents of their own. */
const RULES = ["missing-section", "timeline-out-of-order", "missing-timezone"];
const dates = ["2024-03-08", "2024-03-09", "2024-03-10"];
const settings = { userZone: "Europe/Berlin" };
const everything: Partial<RuleSettings> = {
  ...settings,
  severity: Object.fromEntries(rules.map(({ id }) => [id, "warning" as const])),
};

/** Times of one working day, so that a step back is disorder and not midnight; some entries say their date or zone. */
const entries = (zones: readonly (string | undefined)[]): fc.Arbitrary<Told[]> =>
  fc
    .uniqueArray(fc.integer({ min: 8 * 60, max: 13 * 60 }), { minLength: 3, maxLength: TEXTS.length })
    .chain((times) =>
      fc.tuple(
        ...times.map((minutes, i) =>
          fc.record({
            minutes: fc.constant(minutes),
            text: fc.constant(TEXTS[i] as string),
            date: fc.constantFrom(undefined, undefined, ...dates),
            zone: fc.constantFrom(...zones),
          }),
        ),
      ),
    )
    .map((told) => told.map(({ date, zone, ...rest }) => ({ ...rest, ...(date && { date }), ...(zone && { zone }) })));

const surroundings = fc.record({
  eol: fc.constantFrom("\n", "\r\n", "\r"),
  bom: fc.boolean(),
  dated: fc.boolean(),
  note: fc.constantFrom("", "All times in UTC."),
});

function documentOf(
  shape: string,
  told: readonly Told[],
  around: { eol: string; bom: boolean; dated: boolean; note: string },
): string {
  const text = report((SHAPES[shape] as (typeof SHAPES)[string])(told), {
    date: around.dated ? "on 2024-03-08" : "for an hour",
    note: around.note,
  });
  return (around.bom ? "\uFEFF" : "") + text.replace(/\n/g, around.eol);
}

/** All that a document offers, turning off included. */
function offersOf(analysis: Analysis): OfferedFix[] {
  const { fixes } = offersAt(analysis, { start: 0, end: 0 }, new Set(analysis.findings));
  const off = analysis.findings.flatMap(({ rule }, i) =>
    ["disable-line", "disable-file"].flatMap((id) => fixById(analysis, `${i}.${id}.${rule}`) ?? []),
  );
  return [...fixes, ...off];
}

describe.each(Object.keys(SHAPES))("%s", (shape) => {
  test.each([
    ["entries with zones here and there", entries([undefined, "UTC", "UTC", "PST"])],
    ["entries without zones", entries([undefined])],
  ])(
    "%s: every fix holds",
    (_, told) => {
      fc.assert(
        fc.property(told, surroundings, (list, around) => {
          const reread = once((text) => read(text, settings));
          const before = reread(documentOf(shape, list, around));
          for (const finding of before.findings.filter(({ rule }) => RULES.includes(rule))) {
            for (const fix of finding.fixes) {
              const why = whyNot(fix);
              expect(why ?? "", `${fix.title}\n${before.document.source}`).not.toMatch(/^fault/);
              if (why !== undefined) continue;
              expect(
                holds(before, finding, fix, settings, undefined, reread).broken,
                `${fix.title}\n${before.document.source}`,
              ).toEqual([]);
            }
          }
        }),
        runs(12),
      );
    },
    3_600_000,
  );
});

const two = (value: number) => String(value).padStart(2, "0");
const hour = fc.integer({ min: 0, max: 23 });
const minute = fc.integer({ min: 0, max: 59 });
const TIMES: fc.Arbitrary<string> = fc
  .tuple(hour, minute, fc.constantFrom(...dates))
  .chain(([h, m, date]) =>
    fc.constantFrom(
      `${two(h)}:${two(m)}`,
      `${two(h)}:${two(m)}`,
      `${two(h)}:${two(m)} UTC`,
      `${two(h)}:${two(m)} PST`,
      `${two(h)}:${two(m)} CET`,
      `${date} ${two(h)}:${two(m)}`,
      `${date}T${two(h)}:${two(m)}:00Z`,
      `${date}T${two(h)}:${two(m)}:00+02:00`,
      `${((h + 11) % 12) + 1}:${two(m)} ${h < 12 ? "AM" : "PM"}`,
      `${h}.${two(m)}`,
      `${two(h)}:${two(m)} PM`,
      `${two(h)}:${two(m)}-${two((h + 1) % 24)}:${two(m)}`,
      `2024-07-0${1 + (m % 9)} ${two(h)}:${two(m)} PST`,
      `03/0${1 + (m % 9)}/2024 ${two(h)}:${two(m)}`,
      `T+${m}m`,
      "25:10",
    ),
  );
const WORDS = fc.constantFrom(
  ...TEXTS,
  "",
  "**bold** \u{1F525} 火事",
  "a <!-- seen by Ada --> note",
  "see `10:05` in the log",
);
const TOLD = fc.array(fc.tuple(TIMES, WORDS), { minLength: 1, maxLength: 5 });

/** Ways to write a timeline, more of them than `SHAPES`, and some that nobody would be proud of. */
const TIMELINES: readonly ((told: readonly (readonly [string, string])[]) => string)[] = [
  (told) => told.map(([time, text]) => `- ${time}: ${text}`).join("\n"),
  (told) => told.map(([time, text]) => `- ${time} ${text}\n  - more\n    1. and more`).join("\n"),
  (told) => told.map(([time, text], i) => `${"  ".repeat(i % 2)}- ${time} ${text}`).join("\n"),
  (told) => told.map(([time, text], i) => `${i + 1}. ${time} ${text}`).join("\n\n"),
  (told) => told.map(([time, text]) => `${time} ${text}`).join("  \n"),
  (told) => `\`\`\`\n${told.map(([time, text]) => `${time} ${text}`).join("\n")}\n\`\`\``,
  (told) => told.map(([time, text]) => `\`\`\`\nlog\n${time} ${text}\n\`\`\``).join("\n\n"),
  (told) =>
    `~~~text\n${told.map(([time, text]) => `${time} ${text}`).join("\n\n")}\n~~~\n\n\`\`\`\n${told[0]?.join(" ")}\n\`\`\``,
  (told) =>
    `| Time | Event | Who |\n|---|---|---|\n${told.map(([time, text]) => `| ${time} | ${text} | |`).join("\n")}`,
  (told) => `Time | Event\n---|---\n${told.map(([time, text]) => `${time} | ${text}`).join("\n")}`,
  (told) => told.map(([time, text]) => `> - ${time}: ${text}`).join("\n"),
  (told) => `<ul>\n${told.map(([time, text]) => `<li>${time} ${text}</li>`).join("\n")}\n</ul>`,
  (told) => told.map(([time, text]) => `### ${time}\n\n${text}`).join("\n\n"),
  (told) => told.map(([time, text]) => `• ${time} ${text}`).join("\n"),
  (told) =>
    told
      .flatMap((one) => [one, one])
      .map(([time, text]) => `* ${time} ${text}`)
      .join("\n"),
];
const TIMELINE = fc.tuple(TOLD, fc.constantFrom(...TIMELINES)).map(([told, write]) => write(told));

const TASKS = fc
  .array(
    fc.constantFrom(
      "Improve monitoring",
      "Add a check to the start-up (Ada, 2024-04-02)",
      "[ ] Look into it",
      "Why did it fail?",
      "TBD",
    ),
    {
      minLength: 0,
      maxLength: 3,
    },
  )
  .chain((tasks) =>
    fc.constantFrom(
      tasks.map((task) => `- ${task}`).join("\n"),
      `| Task | Owner | Due |\n|---|---|---|\n${tasks.map((task) => `| ${task} | | |`).join("\n")}`,
      tasks.map((task, i) => `${i + 1}. ${task}`).join("\n"),
    ),
  );

const PARTS: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom("## Timeline", "## Timeline (UTC)", "##Timeline", "**Timeline**", "Timeline\n---"),
        TIMELINE,
      )
      .map((two) => two.join("\n\n")),
  },
  { weight: 2, arbitrary: TASKS.map((tasks) => `## Action items\n\n${tasks}`) },
  fc.constantFrom(
    "## Impact\n\n1,200 orders failed.",
    "## Impact\n\n<!-- Describe the impact -->\n1,200 orders failed.",
    "##Summary\n\nBob broke checkout. He should have known.",
    "## Root cause\n\nHuman error.\n\n<!-- What made it possible? -->",
    "**Resolution**\n\nThe release was rolled back.",
    "- Date: 2024-03-08\n- Duration: 20 minutes (09:05 to 09:31 UTC)\n- Severity: 1",
    "| Start | 2024-03-08 09:05 |\n|---|---|\n| End | 2024-03-08 08:05 |",
    "<!-- postmortem-disable-next-line action-vague -->\n<!-- postmortem-disable-line mising-section -->",
    "```\nsome log\n```",
    "---",
    "All times are PST.",
    "1. one\n2. two\n   - nested\n\n   ```\n   10:05 in a fence\n   ```",
  ),
);

const DOCUMENTS: fc.Arbitrary<string> = fc
  .record({
    top: fc.constantFrom("", "", "---\ntitle: Checkout down\ndate: 2024-03-08\n---\n"),
    title: fc.constantFrom(
      "# Postmortem: checkout down on 2024-03-08",
      "# Postmortem",
      "#Postmortem: checkout down",
      "",
    ),
    parts: fc.array(PARTS, { minLength: 1, maxLength: 5 }),
    eol: fc.constantFrom("\n", "\n", "\r\n", "\r"),
    bom: fc.constantFrom("", "", "\uFEFF"),
    end: fc.constantFrom("", "\n", "\n\n"),
  })
  .map(({ top, title, parts, eol, bom, end }) => {
    const text = top + [title, ...parts].filter((part) => part !== "").join("\n\n") + end;
    return bom + text.replace(/\n/g, eol);
  });

const asPostmortem = (text: string) => analyse(text, { settings: everything, treatAs: "postmortem" });

/** What does not hold of one of the fixes that a document offers; every number picks one. */
function brokenBy(text: string, pick: number): string[] {
  const reread = once(asPostmortem);
  const before = reread(text);
  const offers = offersOf(before);
  const offered = offers[pick % Math.max(1, offers.length)];
  if (!offered) return [];
  const faults: Fault[] = [];
  const made = kept(before, offered, reread, (fault) => faults.push(fault), true);
  const named = (what: string) => `${offered.finding.rule}, ${offered.fix.title}: ${what}`;
  if (faults.length > 0) return faults.map(({ what }) => named(what));
  if (!made || !("edits" in made)) return [];
  const { finding, fix } = offered;
  const { broken, after } = holds(before, finding, fix, everything, undefined, reread);
  const promised = finding.rule.startsWith("timeline-out-of-order") || fix.title.startsWith("Turn off");
  return [
    ...broken.filter((what) => promised || what !== "the finding is still there"),
    ...brokenLines(before, after, fix),
  ].map(named);
}

describe("documents of all sorts of parts", () => {
  test("one fix keeps its word", () => {
    fc.assert(
      fc.property(DOCUMENTS, fc.nat(), (text, pick) => {
        expect(brokenBy(text, pick), text).toEqual([]);
      }),
      runs(400),
    );
  }, 3_600_000);

  test("all safe fixes at once: a second run changes nothing, and nothing is left out for a mistake", () => {
    fc.assert(
      fc.property(DOCUMENTS, (text) => {
        const reread = once(asPostmortem);
        const faults: Fault[] = [];
        const fixed = fixAll(reread(text), reread, undefined, (fault) => faults.push(fault));
        expect(faults, text).toEqual([]);
        expect(fixAll(fixed.analysis, reread).edits, fixed.analysis.document.source).toEqual([]);
      }),
      runs(100),
    );
  }, 3_600_000);
});
