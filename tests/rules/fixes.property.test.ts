// What every fix promises, on generated timelines in every shape, with dates and zones here and there.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holds, read, whyNot } from "./fixing.ts";
import { report, SHAPES, TEXTS, type Told } from "./shapes.ts";

/** Rules about the order and the zones of a timeline and about missing parts; others make documents of their own. */
const RULES = ["missing-section", "timeline-out-of-order", "missing-timezone"];
const settings = { userZone: "Europe/Berlin" };
const dates = ["2024-03-08", "2024-03-09", "2024-03-10"];

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

describe.each(Object.keys(SHAPES))("%s", (shape) => {
  test.each([
    ["entries with zones here and there", entries([undefined, "UTC", "UTC", "PST"])],
    ["entries without zones", entries([undefined])],
  ])(
    "%s: every fix holds",
    (_, told) => {
      fc.assert(
        fc.property(told, surroundings, (list, around) => {
          const before = read(documentOf(shape, list, around), settings);
          for (const finding of before.findings.filter(({ rule }) => RULES.includes(rule))) {
            for (const fix of finding.fixes) {
              if (whyNot(fix) !== undefined) continue;
              expect(holds(before, finding, fix, settings).broken, `${fix.title}\n${before.document.source}`).toEqual(
                [],
              );
            }
          }
        }),
        { numRuns: 12 },
      );
    },
    120_000,
  );
});
