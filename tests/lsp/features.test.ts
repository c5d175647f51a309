// The outline and what our own client asks, over the protocol.
import { afterEach, expect, test } from "vitest";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver-protocol";
import type {
  DocumentStatus,
  SectionChoice,
  SnippetEdit,
  TemplateChoice,
  TimelineView,
  ZoneChoices,
} from "../../server/src/protocol.ts";
import { Editor, MINIMAL, type StartOptions } from "./client.ts";
import { OUTAGE, README, SOUND, uriOf } from "./documents.ts";

let editor: Editor | undefined;
const start = async (options?: StartOptions) => {
  editor = await Editor.start(options);
  return editor;
};
afterEach(() => editor?.kill());

const uri = uriOf("checkout.md");

test("the outline nests entries and actions in their sections", async () => {
  const client = await start();
  await client.open(uri, SOUND);
  const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
  const names = ["Summary", "Impact", "Timeline", "Root cause", "Resolution", "Action items"];
  expect(symbols.map(({ name }) => name)).toEqual(names);
  const timeline = symbols.find(({ name }) => name === "Timeline");
  expect(timeline?.children?.map(({ name, detail }) => [name, detail])).toContainEqual([
    "10:05 UTC",
    "the alert fires",
  ]);
  expect(timeline?.children).toHaveLength(5);
  expect(symbols.at(-1)?.children?.[0]?.detail).toContain("Dana");
  const inside = (symbol: DocumentSymbol): boolean => {
    const document = client.document(uri);
    const at = ({ start, end }: DocumentSymbol["range"]) => [document.offsetAt(start), document.offsetAt(end)] as const;
    const [[start, end], [from, to]] = [at(symbol.range), at(symbol.selectionRange)];
    return start <= from && to <= end && (symbol.children ?? []).every(inside);
  };
  expect(symbols.every(inside)).toBe(true);
});

test("a client that knows no nesting gets a flat outline", async () => {
  const client = await start({ capabilities: MINIMAL });
  await client.open(uri, SOUND);
  const symbols = await client.request<SymbolInformation[]>("textDocument/documentSymbol", { textDocument: { uri } });
  expect(symbols).toContainEqual(expect.objectContaining({ name: "10:05 UTC", containerName: "Timeline" }));
  for (const symbol of symbols) expect(symbol).toHaveProperty("location.uri", uri);
});

test("the timeline places the entries and marks the one out of order", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const view = await client.request<TimelineView>("postmortem/timeline", { uri });
  expect(view).toMatchObject({ uri, version: 1, kind: "postmortem", scale: "absolute", order: "ascending" });
  expect(view.entries.map(({ time }) => time)).toEqual([
    "2024-05-12T10:00Z",
    "2024-05-12T10:05Z",
    "2024-05-12T10:20Z",
    "2024-05-12T10:15Z",
    "2024-05-12T10:40Z",
  ]);
  const lines = OUTAGE.split("\n");
  const wrong = view.entries.filter(({ contradicts }) => contradicts !== null);
  expect(wrong.map(({ written, contradicts }) => [written, contradicts])).toEqual([
    ["10:15 UTC", lines.findIndex((line) => line.includes("10:20"))],
  ]);
  expect(view.entries[0]?.at).toBe(Date.UTC(2024, 4, 12, 10, 0));
  expect(view.unplaced).toEqual([]);
});

test("the status says what a file is taken for, why, and how much was found", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const status = await client.request<DocumentStatus>("postmortem/status", { uri });
  expect(status.kind).toBe("postmortem");
  expect(status.unfilled).toBe(0);
  expect(status.why.length).toBeGreaterThan(0);
  const sum = Object.values(status.findings).reduce((a, b) => a + b, 0);
  expect(sum).toBe((await client.diagnostics(uri)).length);
  await client.open(uriOf("tea.md"), README);
  expect(await client.request("postmortem/status", { uri: uriOf("tea.md") })).toMatchObject({ kind: "other" });
  expect(await client.request("postmortem/status", { uri: uriOf("closed.md") })).toBeNull();
});

test("the notification of an analysed version, for those that ask for it", async () => {
  const client = await start({ initializationOptions: { analysedNotification: true } });
  await client.open(uri, OUTAGE);
  const version = (wanted: number) => (params: { uri: string; version: number }) => params.version === wanted;
  await client.notified("postmortem/analysed", version(1));
  await client.change(uri, { range: client.rangeOf(uri, "forty"), text: "fifty" });
  expect(await client.notified("postmortem/analysed", version(2))).toEqual({ uri, version: 2 });
});

test("sections to insert: missing and expected ones first", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const choices = await client.request<SectionChoice[]>("postmortem/sections", { uri });
  expect(choices[0]).toMatchObject({ kind: "actions", missing: true, expected: true });
  const missing = choices.map((choice) => choice.missing);
  expect(missing).toEqual([...missing].sort((a, b) => Number(b) - Number(a)));
  expect(new Set(choices.map(({ kind }) => kind)).size).toBe(11);
});

test("a section is inserted where readers expect it", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const edit = await client.request<SnippetEdit>("postmortem/insertSection", { uri, kind: "detection" });
  expect(edit.snippet).toContain("## Detection");
  expect(edit.range.start.line).toBe(OUTAGE.split("\n").indexOf("## Timeline"));
  expect(await client.request("postmortem/insertSection", { uri, kind: "nonsense" })).toBeNull();
});

test("templates to begin with", async () => {
  const client = await start();
  const templates = await client.request<TemplateChoice[]>("postmortem/templates", {});
  expect(templates.length).toBeGreaterThanOrEqual(3);
  for (const { snippet } of templates) expect(snippet).toMatch(/^# /);
});

test("how a file was read, line by line", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const text = await client.request<string>("postmortem/explain", { uri });
  const line = OUTAGE.split("\n").findIndex((words) => words.includes("10:05")) + 1;
  expect(text).toContain(`| ${line} |`);
  expect(text).toContain("2024-05-12T10:05Z");
});

test("parameters of the wrong shape are answered and the server goes on", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  expect(await client.request("postmortem/timeline", { uri: 7 })).toBeNull();
  expect(await client.request("postmortem/zoneEdits", { uri })).toBeNull();
  expect(await client.request("postmortem/status", { uri })).toMatchObject({ kind: "postmortem" });
});

test("zones that a typed text can mean", async () => {
  const client = await start({ initializationOptions: { userZone: "Europe/Kyiv", now: Date.UTC(2026, 0, 15) } });
  const all = await client.request<ZoneChoices>("postmortem/zones", { typed: "", day: "2026-07-01", shortNames: true });
  expect(all.choices[0]).toMatchObject({
    zone: "Europe/Kyiv",
    about: { offset: "UTC+03:00", when: "2026-07-01", own: true },
  });
  const some = await client.request<ZoneChoices>("postmortem/zones", { typed: "tok", day: null, shortNames: true });
  expect(some.choices[0]).toEqual({
    label: "Asia/Tokyo",
    zone: "Asia/Tokyo",
    about: { offset: "UTC+09:00", when: "now" },
  });
  expect(await client.request("postmortem/zones", { typed: "x".repeat(999), day: 7 })).toEqual({
    choices: [],
    likely: 0,
  });
});
