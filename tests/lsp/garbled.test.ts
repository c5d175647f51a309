// Bytes that are no messages, on every way that leads to the server: told in the log, and nothing but themselves lost.
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ISSUES } from "../../server/src/language/about.ts";
import { framed, HELLO, type Raw, raw } from "./raw.ts";

let client: Raw;
let last = 1;
beforeAll(async () => {
  client = raw();
  client.send({ id: 1, ...HELLO });
  await client.answer(1);
  client.send({ method: "initialized", params: {} });
});
afterAll(() => void client.server.kill("SIGKILL"));

/** A request without effect, which is refused by its name. */
const asked = (id: number) => JSON.stringify({ jsonrpc: "2.0", id, method: "postmortem/nonsense", params: {} });
const logged = () =>
  client.heard
    .filter(({ method }) => method === "window/logMessage")
    .map(({ params }) => params as { message: string });

test.each<[string, (body: string) => string | Buffer]>([
  ["no Content-Length", (body) => `Content-Type: x\r\n\r\n${body}`],
  ["a length that is no number", (body) => `Content-Length: abc\r\n\r\n${body}`],
  ["a length below nought", (body) => `Content-Length: -5\r\n\r\n${body}`],
  ["a huge length", (body) => `Content-Length: 9999999999999\r\n\r\n${body}`],
  ["a length beyond what comes", (body) => `Content-Length: 400000000\r\n\r\n${body}`],
  ["a length short of what comes", (body) => `Content-Length: ${body.length - 7}\r\n\r\n${body}`],
  ["no header at all", (body) => body],
])("a frame with %s is told, its request is answered, and so is the next", async (_, wrong) => {
  const [id, next] = [++last, ++last];
  const before = logged().length;
  client.write(wrong(asked(id)));
  client.write(framed(asked(next)));
  expect((await client.answer(id)).error?.code).toBe(-32601);
  expect((await client.answer(next)).error?.code).toBe(-32601);
  const { message } = await client.until(() => logged()[before]);
  expect(message).toMatch(/^The editor sent something that is no message/);
  expect(message).toContain(ISSUES);
  await client.until(() => client.said().includes(message) || undefined);
});

test("a length beyond what comes is seen without a next frame, too", async () => {
  const id = ++last;
  client.write(`Content-Length: 1000\r\n\r\n${asked(id)}`);
  expect((await client.answer(id)).error?.code).toBe(-32601);
});

test.each<[string, string | Buffer]>([
  ["no JSON", "{"],
  ["a number", "7"],
  ["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x80, 0x00])],
  ["nothing", ""],
])("a frame with %s is told and passed over", async (_, body) => {
  const [id, before] = [++last, logged().length];
  client.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
  client.write(body);
  client.frame(asked(id));
  await client.answer(id);
  expect((await client.until(() => logged()[before])).message).toContain("no message in");
});

test.each([
  ["JSON that is no message", "[1, null, 7]"],
  ["a message without a method", '{"jsonrpc":"2.0","id":9999}'],
  ["an answer that nobody waits for", '{"jsonrpc":"2.0","id":12345,"result":{}}'],
  ["a method that is no text", '{"jsonrpc":"2.0","id":9998,"method":7}'],
  ["parameters that are no object", '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":[7]}'],
])("a frame with %s is passed over", async (_, body) => {
  const id = ++last;
  client.frame(body);
  client.frame(asked(id));
  await client.answer(id);
});

test("a request that cannot be read is answered", async () => {
  const id = ++last;
  client.frame(asked(id).slice(0, -4));
  client.frame(asked(++last));
  expect((await client.answer(id)).error).toEqual({ code: -32700, message: "The request cannot be read." });
});

test("a stream of noise is told a few times, and ends nothing", async () => {
  const own = raw();
  for (let i = 0; i < 200; i++) own.write(`Content-Length: x${i}\r\n\r\nnoise${framed("{")}`);
  own.send({ id: 1, ...HELLO });
  expect((await own.answer(1)).result).toBeDefined();
  expect(own.said().match(/no message/g)?.length).toBeLessThan(100);
  // Nothing but answers may be said before the protocol lets a server speak.
  expect(own.heard).toHaveLength(1);
  own.send({ id: 2, method: "shutdown" });
  await own.answer(2);
  own.send({ method: "exit" });
  expect((await own.ended)[0]).toBe(0);
});

test("over a socket as well", async () => {
  const host = createServer();
  const joined = new Promise<Socket>((resolve) => host.once("connection", resolve));
  await new Promise<void>((resolve) => void host.listen(0, "127.0.0.1", resolve));
  const own = raw({ words: [`--socket=${(host.address() as AddressInfo).port}`] });
  const socket = await joined;
  socket.on("data", own.hear);
  socket.write("Content-Length: x\r\n\r\n");
  socket.write(framed(JSON.stringify({ jsonrpc: "2.0", id: 1, ...HELLO })));
  expect((await own.answer(1)).result).toBeDefined();
  await own.until(() => own.said().includes("no number of bytes") || undefined);
  socket.end();
  expect((await own.ended)[0]).toBe(1);
  host.close();
});

test("an editor that cannot be reached is said to be", async () => {
  const own = raw({ words: ["--pipe", path.join(tmpdir(), "nobody-listens.sock")] });
  expect((await own.ended)[0]).toBe(1);
  expect(own.said()).toMatch(/^The editor cannot be reached: /);
});

test("an editor that goes in the middle of a message is followed, with a word", async () => {
  client.write("Content-Length: 90\r\n\r\n{");
  client.server.stdin.end();
  expect((await client.ended)[0]).toBe(1);
  expect(client.said()).toContain("90 bytes were announced and 1 came");
});
