// What of a document may steer something outside of it: addresses that are opened, and text within words of ours.
import { expect, test } from "vitest";
import { openable } from "../../../server/src/text/address.ts";
import { shown } from "../../../server/src/text/shown.ts";

test.each([
  "https://example.com",
  "HTTP://example.com/a?b=c#d",
  "https://10.0.0.1:8080/x",
  "https://status.example.com?id=7",
  "https://example.com#top",
  `https://example.com/${"a".repeat(1980)}`,
  "mailto:on-call+db@example.com",
  "mailto:a@b.c?subject=x",
])("%s is opened", (address) => expect(openable(address)).toBe(true));

test.each([
  "javascript:alert(1)",
  "command:workbench.action.quit",
  "file:///etc/passwd",
  "x https://example.com",
  "see:https://example.com/",
  "https://",
  "https:example.com",
  "https://user@example.com/",
  "https://exämple.com/",
  "https://example.com:port/",
  "https://example.com:1234567/",
  "https://example.com\\@evil.example/",
  "https://example.com/a b",
  "https://example.com/\u202ea",
  "https://example.com/\u0007",
  'https://example.com/"x"',
  `https://example.com/${"a".repeat(1981)}`,
  "mailto:example.com",
  "mailto:a@b@c",
  "xmailto:a@example.com",
  "",
])("%s is not opened", (address) => expect(openable(address)).toBe(false));

test("what turns or breaks the words around it is one blank", () => {
  expect(["a\r\n\tb", "a\u202e\u2066b", "a\u2028b", "a\u0000b"].map(shown)).toEqual(Array(4).fill("a b"));
  expect(shown("naïve – 日本 🔥 e\u200d")).toBe("naïve – 日本 🔥 e\u200d");
});
