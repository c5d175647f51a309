// Very large files are said to be too large and cost nothing; very many findings are cut with a word.
import { afterEach, expect, test } from "vitest";
import type { DocumentStatus } from "../../server/src/protocol.ts";
import { Editor, MINIMAL } from "./client.ts";
import { OUTAGE, README, uriOf } from "./documents.ts";

let editor: Editor | undefined;
afterEach(() => editor?.kill());

const uri = uriOf("checkout.md");
const ALL = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => `- ${10 + (index % 12)}:${10 + (index % 50)} UTC: TODO\n`).join("");
const HUGE = OUTAGE.replace("- 10:40 UTC", `${entries(240_000)}- 10:40 UTC`);

for (const [name, capabilities] of [
  ["asked for", undefined],
  ["sent", MINIMAL],
] as const) {
  test(`a report of four megabytes gets one diagnostic and no more, ${name}`, async () => {
    editor = await Editor.start(capabilities ? { capabilities } : {});
    expect(HUGE.length).toBeGreaterThan(4_000_000);
    await editor.open(uri, HUGE);
    const [only, ...others] = await editor.diagnostics(uri);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: "too-large", severity: 3, range: { start: { line: 0, character: 0 } } });
    expect(only?.message).toMatch(/too large.*500,000/);
    expect(await editor.codeActions(uri, ALL, { diagnostics: only ? [only] : [] })).toEqual([]);
    const status = await editor.request<DocumentStatus>("postmortem/status", { uri });
    expect(status).toMatchObject({ kind: "other", unread: "too-large", why: [expect.stringContaining("too large")] });
    await editor.change(uri, { text: OUTAGE });
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).toContain("timeline-out-of-order");
  });
}

test("a large file that is no report gets silence", async () => {
  editor = await Editor.start();
  await editor.open(uri, README.repeat(10_000));
  expect(await editor.diagnostics(uri)).toEqual([]);
});

test("of very many findings the gravest are shown, and how many more there are", async () => {
  editor = await Editor.start({ settings: { rules: { "timeline-out-of-order": "error" } } });
  const jumps = Array.from({ length: 1500 }, (_, index) => `- ${12 - (index % 2)}:00 UTC: step ${index}\n`).join("");
  await editor.open(uri, OUTAGE.replace("- 10:40 UTC", `${jumps}- 10:40 UTC`));
  const found = await editor.diagnostics(uri);
  expect(found).toHaveLength(501);
  const last = found.at(-1);
  expect(last).toMatchObject({ code: "more", severity: 3 });
  expect(Number(/^\d+/.exec(String(last?.message))?.[0])).toBeGreaterThan(100);
  expect(found.slice(0, 500).every(({ severity }) => severity === 1)).toBe(true);
  const lines = found.slice(0, 500).map(({ range }) => range.start.line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});
