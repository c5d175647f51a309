// `postmortem mcp` as a process: the protocol's own client calls the tools; what they give is what the command prints.
import { spawn } from "node:child_process";
import { mkdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { ListRootsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OUTAGE, SOUND } from "../lsp/documents.ts";
import { folderOf, postmortem } from "./command.ts";

const CLI = path.resolve(import.meta.dirname, "../../dist/cli.cjs");
const CHAT = "dana  [9:41 AM]\nSeeing 500s\nravi  [9:45 AM]\nrolling back\n";

let folder = "";
let work = "";
let dispose = async () => {};
let client: Client;
let server: StdioClientTransport;
let told = "";

beforeAll(async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`work/many/${i}.md`, OUTAGE]));
  const made = await folderOf({
    "secret.md": OUTAGE,
    "work/outage.md": OUTAGE,
    "work/sound.md": SOUND,
    "work/guide.md": "# How to deploy\n\nPress the button.\n",
    "work/-v.md": OUTAGE,
    "work/chat.txt": CHAT,
    ...many,
  });
  ({ folder, dispose } = made);
  work = path.join(folder, "work");
  await mkdir(path.join(work, "links"));
  await symlink(path.join(folder, "secret.md"), path.join(work, "links/out.md"));
  server = new StdioClientTransport({ command: process.execPath, args: [CLI, "mcp"], cwd: work, stderr: "pipe" });
  server.stderr?.on("data", (chunk) => {
    told += chunk;
  });
  client = new Client({ name: "test", version: "1" });
  await client.connect(server);
});
afterAll(async () => {
  await client.close();
  await dispose();
});

/** The texts of a tool's answer, and whether it is an error. */
async function call(name: string, args: Record<string, unknown>, one: Client = client) {
  const { content, isError } = await one.callTool({ name, arguments: args });
  return { texts: (content as { text: string }[]).map(({ text }) => text), isError: isError === true };
}

test("the tools say what they do, take described fields and only read", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["postmortem_check", "postmortem_timeline", "postmortem_import"]);
  for (const { description, inputSchema, annotations } of tools) {
    expect(description).toMatch(/Changes nothing\.$/);
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    const fields = Object.values(inputSchema.properties ?? {}) as { type: string; description: string }[];
    expect(fields.length).toBeGreaterThan(3);
    for (const field of fields) expect([field.type, field.description.length > 20]).toEqual([field.type, true]);
  }
  expect(client.getServerVersion()?.name).toBe("postmortem");
  expect(client.getInstructions()).toContain("postmortem_import");
});

describe("what a tool gives is what the command prints", () => {
  test("of check: files, a folder, and a text under a name", async () => {
    const today = ["--today", "2026-03-10"];
    const files = await postmortem(["lint", "--format=json", ...today, "outage.md", "sound.md"], { cwd: work });
    expect(JSON.parse(files.out).length).toBeGreaterThan(1);
    const given = { files: ["outage.md", "sound.md"], today: "2026-03-10" };
    expect(await call("postmortem_check", given)).toEqual({ texts: [files.out], isError: false });
    const named = ["lint", "--format=json", ...today, "--stdin-filename=docs/a.md", "-"];
    const text = await postmortem(named, { cwd: work, input: OUTAGE });
    const asText = { text: OUTAGE, name: "docs/a.md", today: "2026-03-10" };
    expect(await call("postmortem_check", asText)).toEqual({ texts: [text.out], isError: false });
    const all = await call("postmortem_check", { files: "many" });
    expect(JSON.parse(all.texts[0] ?? "").length % 40).toBe(0);
  });

  test("of timeline, in a zone", async () => {
    const words = ["timeline", "--format=json", "--zone=Asia/Tokyo", "outage.md"];
    const { out } = await postmortem(words, { cwd: work });
    expect(JSON.parse(out)).toBeTypeOf("object");
    const given = { file: "outage.md", zone: "Asia/Tokyo" };
    expect(await call("postmortem_timeline", given)).toEqual({ texts: [out], isError: false });
  });

  test("of import: JSON, Markdown, and what was left out", async () => {
    const given = ["--date=2026-03-04", "--zone=Europe/Berlin"];
    const asJson = await postmortem(["import", ...given, "--format=json", "chat.txt"], { cwd: work });
    const args = { date: "2026-03-04", zone: "Europe/Berlin" };
    expect((await call("postmortem_import", { ...args, file: "chat.txt" })).texts).toEqual([asJson.out]);
    const input = `${CHAT}and more\n:eyes: 2\n`;
    const asList = await postmortem(["import", ...given], { cwd: work, input });
    const { texts } = await call("postmortem_import", { ...args, text: input, format: "markdown" });
    expect(texts).toEqual([asList.out, asList.err.trimEnd()]);
  });
});

describe("what is wrong is said, with what to do", () => {
  test.each([
    ["postmortem_check", {}, /^What is to be read\? Give "files", or what it says as "text"\.$/],
    ["postmortem_check", { text: "x", files: ["a.md"] }, /not both/],
    ["postmortem_check", { file: "outage.md" }, /Unknown argument "file"\. Did you mean "files"\?/],
    ["postmortem_check", { files: [3] }, /"files" is a list of texts/],
    ["postmortem_check", { files: ["none.md"] }, /^none\.md: no such file$/],
    ["postmortem_check", { text: SOUND, today: "tomorrow" }, /"tomorrow" is no date of the form YYYY-MM-DD/],
    ["postmortem_check", { text: SOUND, zone: "Europe/Berln" }, /Did you mean "Europe\/Berlin"\?/],
    ["postmortem_timeline", { file: "many" }, /One file at a time/],
    ["postmortem_timeline", { text: 5 }, /"text" is a text/],
    ["postmortem_import", { text: CHAT }, /Give it with "zone": .*\n.*Give it with "date": "YYYY-MM-DD"\./],
    ["postmortem_import", { text: CHAT, format: "yaml" }, /Unknown format "yaml"\. There are: markdown, json, csv\./],
  ] as const)("%s %j", async (name, args, words) => {
    const { texts, isError } = await call(name, args);
    expect([isError, texts.join("\n")]).toEqual([true, expect.stringMatching(words)]);
  });

  test("a file that is no report has no findings, and that is said", async () => {
    const { texts, isError } = await call("postmortem_check", { files: ["guide.md", "sound.md"], today: "2026-03-10" });
    expect([isError, texts[1]]).toEqual([false, expect.stringContaining("1 of them is not taken for a postmortem")]);
  });

  test("an unknown tool", async () => {
    await expect(call("postmortem_chek", {})).rejects.toThrow(
      /Unknown tool "postmortem_chek". Did you mean "postmortem_check"\?/,
    );
  });
});

describe("files are read below the folders alone", () => {
  const refused = [true, expect.stringMatching(/is not read: only what lies below .*work is\. /)];
  test.each([
    ["postmortem_check", { files: ["../secret.md"] }],
    ["postmortem_check", { files: ["../nothing-there.md"] }],
    ["postmortem_check", { files: ["many/../../*.md"] }],
    ["postmortem_check", { files: ["{many,..}/*.md"] }],
    ["postmortem_check", { files: ["links"] }],
    ["postmortem_check", { text: OUTAGE, name: "../a.md" }],
    ["postmortem_timeline", { file: "links/out.md" }],
    ["postmortem_timeline", { file: "links/*.md" }],
    ["postmortem_timeline", { file: "file:///etc/hosts" }],
    ["postmortem_import", { file: "/etc/hosts" }],
    ["postmortem_import", { file: "links/out.md" }],
  ] as const)("%s %j", async (name, args) => {
    const { texts, isError } = await call(name, args);
    expect([isError, texts.join("\n")]).toEqual(refused);
    expect(texts.join("\n")).not.toContain("Checkout");
  });

  test("a name that begins like an option is a name", async () => {
    expect((await call("postmortem_check", { files: ["-v.md"] })).isError).toBe(false);
  });

  test("the client's folders hold where the command names none", async () => {
    const other = new Client({ name: "test", version: "1" }, { capabilities: { roots: {} } });
    other.setRequestHandler(ListRootsRequestSchema, () => ({
      roots: [{ uri: `file://${path.join(work, "many")}` }, { uri: "file:///not/there" }],
    }));
    await other.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, "mcp"], cwd: work }));
    expect((await call("postmortem_check", { files: ["1.md"] }, other)).isError).toBe(false);
    expect((await call("postmortem_check", { files: ["../outage.md"] }, other)).isError).toBe(true);
    await other.close();
  });

  test("a folder that is not there is said before anything is served", async () => {
    const { code, out, err } = await postmortem(["mcp", "nowhere"], { cwd: work });
    expect([code, out, err]).toEqual([2, "", expect.stringContaining('There is no folder "nowhere".')]);
  });
});

test("standard output carries the protocol alone; what is no message is refused, what was cancelled is not answered; the end of input ends it", async () => {
  const child = spawn(process.execPath, [CLI, "mcp", "many", "."], { cwd: work });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const clientInfo = { name: "test", version: "1" };
  send({ id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo } });
  send({ method: "notifications/initialized" });
  child.stdin.write("this is no message\n{}\n");
  const check = (id: number, args: object, _meta?: object) =>
    send({ id, method: "tools/call", params: { name: "postmortem_check", arguments: args, _meta } });
  check(2, { files: ["."] });
  send({ method: "notifications/cancelled", params: { requestId: 2, reason: "no more wanted" } });
  check(3, { files: ["."] }, { progressToken: "p" });
  check(4, { files: ["gone.md"] });
  child.stdin.end();
  const code = await new Promise((resolve) => child.on("close", resolve));
  const messages = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const { jsonrpc } of messages) expect(jsonrpc).toBe("2.0");
  const refused = messages.filter(({ id }) => id === null).map(({ error }) => error.code);
  expect(refused).toEqual([-32700, -32600]);
  expect(messages.flatMap(({ id }) => (typeof id === "number" ? [id] : [])).sort()).toEqual([1, 3, 4]);
  expect(messages.find(({ method }) => method === "notifications/progress")?.params).toMatchObject({
    progressToken: "p",
  });
  expect([code, told]).toEqual([0, ""]);
});

test("the protocol is a bundle of its own, read in for this verb alone", async () => {
  expect(await readFile(CLI, "utf8")).not.toContain("notifications/cancelled");
});
