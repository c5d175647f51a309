// Frames that are wrong in every way: each is told once, the message in it is read where only its length was wrong, and all that
// comes behind it is read.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Frame, Frames } from "../../../server/src/lsp/frames.ts";
import { runs } from "../../runs.ts";

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const HELLO = { jsonrpc: "2.0", id: 1, method: "hello", params: { text: "Ünder 火 \u{1F525}" } };
const NEXT = { jsonrpc: "2.0", id: 2, method: "next" };
const [hello, next] = [JSON.stringify(HELLO), JSON.stringify(NEXT)];
const size = Buffer.byteLength(hello);

/** What a reader makes of bytes that come in pieces of a size, and of the silence after them. */
function read(bytes: string | Buffer, piece = Number.POSITIVE_INFINITY): Frame[] {
  const [frames, all] = [new Frames(), Buffer.from(bytes)];
  const out: Frame[] = [];
  for (let at = 0; at < all.length; at += piece) out.push(...frames.take(all.subarray(at, at + piece)));
  return [...out, ...frames.stalled()];
}
const messages = (frames: readonly Frame[]) => frames.flatMap((one) => ("message" in one ? [one.message] : []));
const faults = (frames: readonly Frame[]) => frames.flatMap((one) => ("fault" in one ? [one.fault] : []));
const unread = (frames: readonly Frame[]) => frames.flatMap((one) => ("unread" in one ? [one.unread] : []));

describe.each([1, 7, 64, Number.POSITIVE_INFINITY])("in pieces of %d bytes", (piece) => {
  test.each([
    ["as it should be", frame(hello)],
    ["with a type", `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n${frame(hello)}`],
    ["with a name in small letters", `content-length: ${size}\r\n\r\n${hello}`],
    ["with line feeds alone", `Content-Length:${size}\n\n${hello}`],
    ["with blank lines before it", `\r\n\n${frame(hello)}`],
    ["with a byte order mark nowhere and blanks behind", frame(`${hello}\n`)],
  ])("a frame %s is read without a word", (_, bytes) => {
    expect(read(bytes + frame(next), piece)).toEqual([{ message: HELLO }, { message: NEXT }]);
    expect(messages(read(bytes, piece))).toEqual([HELLO]);
  });

  test.each([
    ["missing", `Content-Type: x\r\n\r\n${hello}`, /^a header without Content-Length: "Content-Type: x/],
    ["empty", `Content-Length:\r\n\r\n${hello}`, /^a Content-Length that is no number/],
    ["no number", `Content-Length: many\r\n\r\n${hello}`, /^a Content-Length that is no number.*many/],
    ["negative", `Content-Length: -${size}\r\n\r\n${hello}`, /^a Content-Length that is no number/],
    ["a fraction", `Content-Length: ${size}.5\r\n\r\n${hello}`, /^a Content-Length that is no number/],
    ["huge", `Content-Length: 99999999999999999999\r\n\r\n${hello}`, /^a Content-Length beyond/],
    ["large", `Content-Length: 500000000\r\n\r\n${hello}`, /^500000000 bytes were announced and \d+ came/],
    ["too large by one", `Content-Length: ${size + 1}\r\n\r\n${hello}`, /(announced and|no message in) /],
    ["too large by some", `Content-Length: ${size + 9}\r\n\r\n${hello}`, /(announced and|no message in) /],
    ["too large by more than the next", `Content-Length: ${size + 90}\r\n\r\n${hello}`, /(announced and|no message) /],
    ["too small by one", `Content-Length: ${size - 1}\r\n\r\n${hello}`, /^no message in/],
    ["too small", `Content-Length: 5\r\n\r\n${hello}`, /^no message in 5 bytes: "\{\\"jso"$/],
    ["nought", `Content-Length: 0\r\n\r\n${hello}`, /^no message in 0 bytes/],
    ["not there, nor any header", hello, /^a header without an end|^a header without Content-Length/],
  ])("a length that is %s is told, and the message is read, and the next", (_, bytes, fault) => {
    const found = read(bytes + frame(next), piece);
    expect(messages(found)).toEqual([HELLO, NEXT]);
    expect(faults(found)).toHaveLength(1);
    expect(faults(found)[0]).toMatch(fault);
    // Where nothing comes behind it, silence tells as much.
    const alone = read(bytes, piece);
    expect(messages(alone)).toEqual([HELLO]);
    expect(faults(alone)).toHaveLength(1);
  });

  test.each([
    ["no JSON", frame("{"), []],
    ["a number", frame("7"), []],
    ["null", frame("null"), []],
    ["nothing", frame(""), []],
    ["a request cut short", frame(hello.slice(0, 50)), [1]],
    ["a request with a name for an id", frame('{"id":"a-1","method":"x","params":{"id":3'), ["a-1"]],
    ["an id of its parameters only", frame('{"method":"$/cancelRequest","params":{"id":3'), []],
    ["no UTF-8", Buffer.concat([Buffer.from("Content-Length: 4\r\n\r\n"), Buffer.from([0xff, 0xfe, 0x80, 0])]), []],
  ])("a body that is %s is told once, and the next is read", (_, bytes, ids) => {
    const found = read(Buffer.concat([Buffer.from(bytes), Buffer.from(frame(next))]), piece);
    expect(messages(found)).toEqual([NEXT]);
    expect(faults(found)).toHaveLength(1);
    expect(unread(found)).toEqual(ids);
    expect(unread(read(Buffer.from(bytes), piece))).toEqual(ids);
  });
});

test("half a message is waited for, and said once to be missing", () => {
  const frames = new Frames();
  const bytes = Buffer.from(frame(hello));
  expect(frames.take(bytes.subarray(0, 60))).toEqual([]);
  expect(faults(frames.stalled())).toHaveLength(1);
  expect(frames.stalled()).toEqual([]);
  expect(frames.take(bytes.subarray(60))).toEqual([{ message: HELLO }]);
  expect(frames.pending).toBe(false);
});

test("what goes on without a header is not kept for ever", () => {
  const frames = new Frames();
  const noise = Buffer.alloc(2 ** 22, "noise ");
  const found = Array.from({ length: 12 }, () => frames.take(noise)).flat();
  expect(faults(found)).toHaveLength(1);
  expect(messages(frames.take(Buffer.from(frame(next))))).toEqual([NEXT]);
});

test("a message that speaks of frames is one", () => {
  const message = { ...HELLO, params: { text: "Content-Length: 5\r\n\r\n{}\nContent-Length: 7\n\n" } };
  expect(read(frame(JSON.stringify(message)), 16)).toEqual([{ message }]);
});

/** Bytes as they come from frames cut, glued, and altered. */
const garbage = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\r\n",
        "\r\n\r\n",
        "\n",
        "Content-Length: ",
        "Content-Length: 9",
        ": ",
        "{",
        "}",
        '"',
        "火",
        "-1",
      ),
      fc
        .constantFrom(frame(hello), frame("{}"), frame("x"), hello)
        .chain((whole) =>
          fc
            .tuple(fc.nat(whole.length), fc.nat(whole.length))
            .map(([a, b]) => whole.slice(Math.min(a, b), Math.max(a, b))),
        ),
      fc.nat(200).map((length) => `Content-Length: ${length}\r\n\r\n`),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

test("whatever came before it, a message is read", () => {
  fc.assert(
    fc.property(garbage, fc.integer({ min: 1, max: 80 }), (before, piece) => {
      // One message may take the other for its end; the one after that is free.
      const found = messages(read(`${before}${frame(next)}${frame(hello)}`, piece));
      expect(found).toContainEqual(HELLO);
    }),
    runs(500),
  );
});

test("pieces change nothing in messages as they should be", () => {
  const message = fc.jsonValue().map((params) => ({ jsonrpc: "2.0", method: "x", params: params ?? null }));
  fc.assert(
    fc.property(fc.array(message, { maxLength: 5 }), fc.integer({ min: 1, max: 80 }), (all, piece) => {
      const bytes = all.map((one) => frame(JSON.stringify(one))).join("");
      expect(read(bytes, piece)).toEqual(all.map((one) => ({ message: JSON.parse(JSON.stringify(one)) })));
    }),
    runs(200),
  );
});
