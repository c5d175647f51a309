// What the panel asks for beyond the drawing, over the protocol: a phase's mark, and the timeline in other forms.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  EXPORT_TIMELINE_REQUEST,
  type ExportedTimeline,
  MARK_PHASE_REQUEST,
  type TextChange,
  TIMELINE_REQUEST,
  type TimelineView,
} from "../../server/src/protocol.ts";
import { Editor } from "./client.ts";

const uri = "file:///work/outage.md";
const OUTAGE =
  "# Postmortem: search outage\n\n## Impact\n\nSearch was down.\n\n## Timeline\n\n" +
  "- 2024-03-08 10:00 UTC Outage begins.\n- 2024-03-08 10:06 UTC Jonas looks at the graphs.\n- 2024-03-08 11:00 UTC All back to normal.\n";

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.start();
  await editor.open(uri, OUTAGE);
});
afterEach(() => editor.kill());

describe("a phase", () => {
  const mark = (more: object) =>
    editor.request<TextChange | null>(MARK_PHASE_REQUEST, { uri, version: 1, id: 1, ...more });

  test("is marked at the end of the entry", async () => {
    const { version } = await editor.request<TimelineView>(TIMELINE_REQUEST, { uri });
    const end = { line: 9, character: "- 2024-03-08 10:06 UTC Jonas looks at the graphs.".length };
    expect(await mark({ version, phase: "detected" })).toEqual({
      newText: " (**detected**)",
      range: { start: end, end },
    });
  });

  test.each([
    ["another version", { version: 99, phase: "detected" }],
    ["no phase of ours", { phase: "toString" }],
    ["no entry", { id: 700, phase: "detected" }],
    ["no mark to take away", { phase: null }],
    ["nothing", {}],
  ])("%s changes nothing", async (_, params) => expect(await mark(params)).toBeNull());
});

describe("the timeline in another form", () => {
  const ask = (format: unknown, zone: unknown) =>
    editor.request<ExportedTimeline | null>(EXPORT_TIMELINE_REQUEST, { uri, format, zone });

  test("in a zone, and as written", async () => {
    expect((await ask("csv", "Asia/Tokyo"))?.text).toContain("2024-03-08T19:06+09:00");
    expect(await ask("markdown", null)).toMatchObject({
      text: expect.stringContaining("| 2024-03-08 10:06 UTC |"),
      leftOut: [],
    });
  });

  test.each([
    ["exe", null],
    ["constructor", null],
    ["svg", "Mars/Base"],
    [undefined, undefined],
    ["svg", 7],
  ])("%o in %o is none", async (format, zone) => expect(await ask(format, zone)).toBeNull());
});
