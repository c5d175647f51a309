// Diagnostics over the real process: asked for and sent, after edits, with settings, with cancellation.
import { afterEach, expect, test } from "vitest";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { Editor, FULL, MINIMAL, type StartOptions } from "./client.ts";
import { AHEAD, OUTAGE, README, SOUND, uriOf } from "./documents.ts";

let editor: Editor | undefined;
const start = async (options?: StartOptions) => {
  editor = await Editor.start(options);
  return editor;
};
afterEach(() => editor?.kill());

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code).sort();
const uri = uriOf("checkout.md");

for (const [name, options] of [
  ["asked for", { capabilities: FULL }],
  ["sent to a client that can do nothing", { capabilities: MINIMAL }],
] as const) {
  test(`diagnostics ${name}`, async () => {
    const client = await start(options);
    await client.open(uri, OUTAGE);
    const diagnostics = await client.diagnostics(uri);
    expect(codes(diagnostics)).toEqual(["missing-section", "timeline-out-of-order"]);
    const order = diagnostics.find(({ code }) => code === "timeline-out-of-order");
    expect(order?.source).toBe("postmortem");
    expect(client.document(uri).getText(order?.range)).toContain("10:15 UTC");
    const missing = diagnostics.find(({ code }) => code === "missing-section");
    expect(missing?.range.start.line).toBe(0);
  });

  test(`Markdown that is no postmortem gets nothing, ${name}`, async () => {
    const client = await start(options);
    await client.open(uri, README);
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(await client.request("textDocument/documentSymbol", { textDocument: { uri } })).toEqual([]);
    const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
    expect(await client.codeActions(uri, range)).toEqual([]);
  });

  test(`a defect goes when it is typed away, ${name}`, async () => {
    const client = await start(options);
    await client.open(uri, OUTAGE);
    expect(codes(await client.diagnostics(uri))).toContain("timeline-out-of-order");
    await client.change(uri, { range: client.rangeOf(uri, "10:15 UTC"), text: "10:25 UTC" });
    expect(codes(await client.diagnostics(uri))).toEqual(["missing-section"]);
    const end = client.document(uri).positionAt(client.text(uri).length);
    const actions = "\n## Action items\n\n- Alert when more than 1% of payments fail (owner: Dana, due: 2024-06-01)\n";
    await client.change(uri, { range: { start: end, end }, text: actions });
    expect(await client.diagnostics(uri)).toEqual([]);
  });
}

test("a sound postmortem has no diagnostics", async () => {
  const client = await start();
  await client.open(uri, SOUND);
  expect(await client.diagnostics(uri)).toEqual([]);
});

test("a diagnostic leads to its rule's page and names the line it compares with", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const order = (await client.diagnostics(uri)).find(({ code }) => code === "timeline-out-of-order");
  expect(order?.codeDescription?.href).toMatch(/^https:\/\/\S+\/docs\/rules\/timeline-out-of-order\.md$/);
  const related = order?.relatedInformation?.[0]?.location;
  expect(related?.uri).toBe(uri);
  expect(client.document(uri).getText(related?.range)).toContain("10:20 UTC");
});

test("what the client cannot show is not sent", async () => {
  const client = await start({ capabilities: MINIMAL });
  await client.open(uri, OUTAGE);
  for (const diagnostic of await client.diagnostics(uri)) {
    expect(diagnostic).not.toHaveProperty("codeDescription");
    expect(diagnostic).not.toHaveProperty("relatedInformation");
  }
});

test("an unchanged document is not sent again", async () => {
  const client = await start();
  await client.open(uri, OUTAGE);
  const first = await client.pull(uri);
  if (first.kind !== "full") throw new Error("the first report must be full");
  const again = await client.pull(uri, first.resultId);
  expect(again).toEqual({ kind: "unchanged", resultId: first.resultId });
  await client.change(uri, { range: client.rangeOf(uri, "forty"), text: "forty-one" });
  expect((await client.pull(uri, first.resultId)).kind).toBe("full");
});

test("positions count UTF-16, through emoji and CRLF", async () => {
  const client = await start();
  const text = OUTAGE.replace("- 10:15 UTC: the", "- 🔥🧯 10:15 UTC: 🚒 the").replaceAll("\n", "\r\n");
  await client.open(uri, text);
  const order = (await client.diagnostics(uri)).find(({ code }) => code === "timeline-out-of-order");
  expect(client.document(uri).getText(order?.range)).toContain("10:15 UTC");
  // An edit behind the emoji lands where the server thinks it does.
  await client.change(uri, { range: client.rangeOf(uri, "10:15 UTC"), text: "10:25 UTC" });
  expect(codes(await client.diagnostics(uri))).toEqual(["missing-section"]);
});

test("many small edits are read as one text", async () => {
  const client = await start();
  await client.open(uri, "");
  expect(await client.diagnostics(uri)).toEqual([]);
  for (const [index, piece] of OUTAGE.split(/(?<=\n)/).entries()) {
    const end = client.document(uri).positionAt(client.text(uri).length);
    await client.change(uri, { range: { start: end, end }, text: piece });
    if (index % 5 === 0) await client.diagnostics(uri);
  }
  expect(client.text(uri)).toBe(OUTAGE);
  expect(codes(await client.diagnostics(uri))).toEqual(["missing-section", "timeline-out-of-order"]);
});

test("settings are asked for, and asked again when they change", async () => {
  const client = await start({ settings: { rules: { "missing-section": "off", "timeline-out-of-order": "error" } } });
  await client.open(uri, OUTAGE);
  const before = await client.diagnostics(uri);
  expect(before.map(({ code, severity }) => [code, severity])).toEqual([["timeline-out-of-order", 1]]);
  client.settings = { rules: { "timeline-out-of-order": "off" }, requiredSections: ["summary", "lessons"] };
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await client.until(() => (client.heard.includes("workspace/diagnostic/refresh") ? true : undefined));
  const after = await client.diagnostics(uri);
  expect(codes(after)).toEqual(["missing-section"]);
  expect(after[0]?.message).toMatch(/lessons/i);
});

test("settings of a client that sends them", async () => {
  const client = await start({ capabilities: MINIMAL });
  await client.open(uri, OUTAGE);
  await client.diagnostics(uri);
  await client.notify("workspace/didChangeConfiguration", {
    settings: { postmortem: { rules: { "missing-section": "off" } } },
  });
  const { diagnostics } = await client.published(uri, (sent) => sent.diagnostics.length === 1);
  expect(codes(diagnostics)).toEqual(["timeline-out-of-order"]);
});

test("settings of the wrong shape leave the defaults", async () => {
  const client = await start({ settings: { rules: ["missing-section"], requiredSections: "all", include: 7 } });
  await client.open(uri, OUTAGE);
  expect(codes(await client.diagnostics(uri))).toEqual(["missing-section", "timeline-out-of-order"]);
});

test("the user's word on what a file is beats its content", async () => {
  const folders = ["file:///work/notes"];
  const client = await start({ folders, settings: { include: ["tea/*.md"], exclude: ["checkout.md"] } });
  const tea = uriOf("tea/pot.md");
  await client.open(tea, README);
  await client.open(uri, OUTAGE);
  expect(codes(await client.diagnostics(tea))).toContain("missing-section");
  expect(await client.diagnostics(uri)).toEqual([]);
});

const late = async (options?: StartOptions) => {
  const client = await start(options);
  await client.open(uri, AHEAD);
  return (await client.diagnostics(uri)).filter(({ code }) => code === "future-date");
};

test("dates are compared with the day that the client gives", async () => {
  const [found] = await late({ initializationOptions: { today: "2098-05-10" } });
  expect(found?.message).toContain("(2098-05-10)");
  expect(found?.range.start.line).toBe(AHEAD.split("\n").findIndex((words) => words.includes("10:00 UTC")));
  editor?.kill();
  expect(await late({ initializationOptions: { today: "2098-05-11" } })).toEqual([]);
});

test("else with today where the user is", async () => {
  const today = () => new Intl.DateTimeFormat("en-CA", { dateStyle: "short" }).format(new Date());
  const before = today();
  const [found] = await late();
  // A test that runs over midnight has two days to choose from.
  expect([before, today()]).toContain(/\((.{10})\)/.exec(String(found?.message))?.[1]);
});

test("closing clears what was sent", async () => {
  const client = await start({ capabilities: MINIMAL });
  await client.open(uri, OUTAGE);
  await client.diagnostics(uri);
  await client.close(uri);
  expect(await client.published(uri, ({ diagnostics }) => diagnostics.length === 0)).toEqual({ uri, diagnostics: [] });
});

test("a cancelled request is answered as such, and the server goes on", async () => {
  const client = await start();
  await client.open(uri, OUTAGE.repeat(200));
  const source = new (await import("vscode-jsonrpc/node")).CancellationTokenSource();
  const params = { textDocument: { uri } };
  const asked = client.connection.sendRequest<DocumentDiagnosticReport>(
    "textDocument/diagnostic",
    params,
    source.token,
  );
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
  expect((await client.pull(uri)).kind).toBe("full");
});

test("a request about a document that is not open is answered", async () => {
  const client = await start();
  expect(await client.pull(uriOf("unknown.md"))).toEqual({ kind: "full", items: [] });
});
