// Results that are made once.
import { expect, test } from "vitest";
import { Known, once, onceFor } from "../../../server/src/text/memo.ts";

test("each object's result is made once, also where it is nothing", () => {
  let made = 0;
  const of = onceFor((key: { readonly value?: string }) => {
    made++;
    return key.value;
  });
  const [a, b] = [{ value: "a" }, {}];
  expect([of(a), of(b), of(a), of(b), made]).toEqual(["a", undefined, "a", undefined, 2]);
});

test("a value is made at the first call", () => {
  let made = 0;
  const value = once(() => {
    made++;
    return undefined;
  });
  expect(made).toBe(0);
  expect([value(), value(), made]).toEqual([undefined, undefined, 1]);
});

test("a table keeps so many results, and starts anew when it is full", () => {
  const known = new Known<string, string | undefined>(2);
  const made: string[] = [];
  const of = (key: string) =>
    known.of(key, () => {
      made.push(key);
      return key === "none" ? undefined : key;
    });
  expect(["none", "a", "none", "a"].map(of)).toEqual([undefined, "a", undefined, "a"]);
  expect(made).toEqual(["none", "a"]);
  expect(["b", "b", "a", "b"].map(of)).toEqual(["b", "b", "a", "b"]);
  expect(made).toEqual(["none", "a", "b", "a"]);
});
