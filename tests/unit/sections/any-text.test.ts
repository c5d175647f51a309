// On any text: no exception, spans within the source and in order, and the same parts whatever the line ends.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { readFields } from "../../../server/src/postmortem/fields.ts";
import { readSections } from "../../../server/src/postmortem/sections.ts";
import { runs } from "../../runs.ts";
import { parts } from "./helpers.ts";

const fragment = fc.constantFrom(
  "## Timeline",
  "**Impact:** all",
  "Root Cause:",
  "- Fix:",
  "  - 10:00 restart",
  "| Detection | x |",
  "|---|---|",
  "•\tImpact:",
  "<h2>Impact</h2>",
  "```",
  "> Summary",
  "---",
  "===",
  "",
  "\t",
  "🕒 **",
  "[x](y",
  "影響：全員",
  "(((((",
);
const line = fc.oneof(fragment, fc.string({ maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 20 }));
const text = fc
  .array(line, { maxLength: 25 })
  .chain((lines) => fc.constantFrom("\n", "\r\n", "\r").map((end) => lines.join(end)));

describe("any text", () => {
  it("gives spans within the source, labels within their openings, openings in order", () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = parseDocument(source);
        const sections = readSections(document);
        let last = -1;
        for (const { span, labelSpan, body, kinds, level } of sections) {
          expect(kinds.length).toBeGreaterThan(0);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
          expect(span.start).toBeLessThanOrEqual(labelSpan.start);
          expect(labelSpan.start).toBeLessThan(labelSpan.end);
          expect(labelSpan.end).toBeLessThanOrEqual(span.end);
          expect(body.start).toBeGreaterThanOrEqual(labelSpan.end);
          expect(body.end).toBeGreaterThanOrEqual(body.start);
          expect(body.end).toBeLessThanOrEqual(source.length);
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(8);
        }
        for (const { span, labelSpan, valueSpan } of readFields(document, sections)) {
          expect(span.start).toBeLessThanOrEqual(labelSpan.start);
          expect(valueSpan.start).toBeLessThanOrEqual(valueSpan.end);
          expect(valueSpan.end).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
      }),
      runs(300),
    );
  });

  it("reads the same with any line ends and a byte order mark", () => {
    const report =
      "# Down\n\n##Summary:\nx\n\nTimeline:\n---\n\n- 10:00 a\n\n**Impact**\n\n- Fix: b\n\n•\tRoot Cause:\n•\tc\n";
    const expected = parts(report);
    expect(expected.length).toBe(5);
    expect(parts(report.replaceAll("\n", "\r\n"))).toEqual(expected);
    expect(parts(report.replaceAll("\n", "\r"))).toEqual(expected);
    expect(parts(`\ufeff${report}`)).toEqual(expected);
  });
});
