// The check that every fix stands before anybody sees it.
import { describe, expect, test } from "vitest";
import { stop } from "../../../server/src/postmortem/skeletons/index.ts";
import { checkedEdits, checkedFix } from "../../../server/src/rules/fixes/checked.ts";
import type { Fix, FixTraits } from "../../../server/src/rules/types.ts";
import type { Edit } from "../../../server/src/text/edits.ts";

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });
const TRAITS: FixTraits = { title: "Mend", safe: true };

/** The edits as `start-end text`, or what is wrong with them. */
function check(source: string, edits: readonly Edit[], traits: Partial<FixTraits> = {}): string[] | string {
  const checked = checkedEdits(source, edits, { ...TRAITS, ...traits });
  if ("fault" in checked) return checked.fault;
  return "edits" in checked
    ? checked.edits.map(({ span, text }) => `${span.start}-${span.end} ${text}`)
    : checked.impossible;
}

describe("edits that can be carried out", () => {
  test.each<[string, Edit[], string[]]>([
    ["at both ends", [edit(0, 0, "x"), edit(6, 6, "y")], ["0-0 x", "6-6 y"]],
    ["come in the order of the document", [edit(4, 5, "E"), edit(1, 2, "B")], ["1-2 B", "4-5 E"]],
    ["may touch", [edit(0, 2, "x"), edit(3, 4, "y")], ["0-2 x", "3-4 y"]],
    ["may replace everything", [edit(0, 6, "other")], ["0-6 other"]],
  ])("%s", (_, edits, expected) => expect(check("abcdef", edits)).toEqual(expected));
});

describe("edits that cannot", () => {
  test.each<[string, Edit[], string]>([
    ["before the text", [edit(-1, 2, "x")], "an edit reaches from -1 to 2"],
    ["behind the text", [edit(2, 7, "x")], "an edit reaches from 2 to 7"],
    ["backwards", [edit(3, 2, "x")], "an edit reaches from 3 to 2"],
    ["over each other", [edit(0, 3, "x"), edit(2, 4, "y")], "two edits overlap at 2"],
    ["without any", [], "it changes nothing"],
    ["with what is there", [edit(1, 2, "b")], "it changes nothing"],
  ])("%s", (_, edits, fault) => expect(check("abcdef", edits)).toBe(fault));
});

describe("what is one for readers is not split", () => {
  const source = "a\r\nb\ud83d\udd25c\rd\n";
  test.each([2, 5])("at %i", (at) => {
    expect(check(source, [edit(at, at, "x")])).toBe(`an edit at ${at} splits a character`);
    expect(check(source, [edit(at, at + 1, "x")])).toBe(`an edit at ${at} splits a character`);
    expect(check(source, [edit(at - 1, at, "x")])).toBe(`an edit at ${at - 1} splits a character`);
  });
  test.each([0, 1, 3, 4, 6, 7, 8, 9, 10])("but anywhere else: %i", (at) =>
    expect(check(source, [edit(at, at, "x")])).toEqual([`${at}-${at} x`]),
  );
  test("halves of a character that stand alone are none", () => {
    for (const text of [
      "\ud83dx",
      "x\udd25",
      "\udd25\ud83d",
      "\ud83d\ud83d",
      "\udd25\udd25",
      "\ud83d\ue000",
      "\udc00\udd25",
    ])
      expect(check(text, [edit(1, 1, "x")])).toEqual(["1-1 x"]);
    for (const text of ["\ud800\udc00", "\udbff\udfff"]) expect(check(text, [edit(1, 1, "x")])).toMatch(/splits/);
    expect(check("\n\r", [edit(1, 1, "x")])).toEqual(["1-1 x"]);
    expect(check("\r\r", [edit(1, 1, "x")])).toEqual(["1-1 x"]);
  });
});

describe("a byte order mark stays what the text begins with", () => {
  const source = "\ufeffab";
  test.each<[string, Edit, string]>([
    ["what is put before it comes behind it", edit(0, 0, "x"), "1-1 x"],
    ["with a mark of its own", edit(0, 0, "\ufeffx"), "1-1 x"],
    ["what takes it away leaves it", edit(0, 2, "\ufeffx"), "1-2 x"],
    ["further down nothing is moved", edit(1, 1, "\ufeffx"), "1-1 \ufeffx"],
  ])("%s", (_, one, expected) => expect(check(source, [one])).toEqual([expected]));
  test("without one the start is the start", () => {
    expect(check("ab", [edit(0, 0, "\ufeff")])).toEqual(["0-0 \ufeff"]);
    expect(check("ab", [edit(0, 1, "x")])).toEqual(["0-1 x"]);
  });
});

describe("nothing is lost", () => {
  const long = "x".repeat(61);
  test("what is taken out and put nowhere is told, forty signs of it", () => {
    expect(check("ab cd", [edit(1, 4, "")])).toBe('it loses "bc"');
    expect(check("aab", [edit(0, 2, "")])).toBe('it loses "aa"');
    expect(check(long, [edit(0, 61, "y")])).toBe(`it loses "${"x".repeat(40)}"`);
  });
  test("blanks are nothing", () => expect(check("a  b", [edit(1, 3, "")])).toEqual(["1-3 "]));
  test("what moves is kept", () => {
    expect(check("abc", [edit(0, 1, ""), edit(3, 3, "a")])).toEqual(["0-1 ", "3-3 a"]);
    expect(check("aabc", [edit(0, 2, ""), edit(4, 4, "a")])).toBe('it loses "a"');
    expect(check("\ud83d\udd25c", [edit(0, 2, ""), edit(3, 3, "\ud83d\udd25")])).toEqual(["0-2 ", "3-3 \ud83d\udd25"]);
  });
  test("up to sixty signs of one line may become others", () => {
    expect(check(long, [edit(0, 60, "y")])).toEqual(["0-60 y"]);
    expect(check("a\nb", [edit(0, 3, "y")])).toBe('it loses "ab"');
    expect(check("a\rb", [edit(0, 3, "y")])).toBe('it loses "ab"');
    expect(check("a b", [edit(0, 3, "y")])).toEqual(["0-3 y"]);
  });
  test("what is put in once does not make up for what goes twice", () => {
    expect(check("ab\nab", [edit(0, 2, ""), edit(3, 5, "x")])).toBe('it loses "ab"');
    expect(check("ab\nab", [edit(0, 2, ""), edit(3, 5, "ba")])).toEqual(["0-2 ", "3-5 ba"]);
  });
  test("who says so may take out, not replace more", () => {
    expect(check("ab\ncd", [edit(0, 3, "")], { removes: true })).toEqual(["0-3 "]);
    expect(check("ab\ncd", [edit(0, 4, "x")], { removes: true })).toBe('it loses "abc"');
  });
  test("prompts are what they come to", () => {
    expect(check("ab\ncd", [edit(0, 4, stop(1, "abc"))], { snippet: true })).toEqual([`0-4 ${stop(1, "abc")}`]);
    expect(check("a", [edit(0, 1, stop(1, "a"))], { snippet: true })).toBe("it changes nothing");
    expect(check("a", [edit(0, 1, stop(1, "a"))])).toEqual([`0-1 ${stop(1, "a")}`]);
  });
});

describe("a fix", () => {
  test("keeps what it says of itself, without what it does", () => {
    const { resolve: _, ...traits } = checkedFix("ab", { ...TRAITS, id: "one", edits: [edit(0, 1, "x")] });
    expect(traits).toEqual({ ...TRAITS, id: "one" });
    const { resolve: __, ...made } = checkedFix("ab", { ...TRAITS, resolve: () => ({ edits: [] }) });
    expect(made).toEqual(TRAITS);
  });
  test("is made once, when it is asked for", () => {
    let made = 0;
    const fix = checkedFix("ab", {
      ...TRAITS,
      resolve: () => {
        made++;
        return { edits: [edit(0, 1, "x")] };
      },
    });
    expect(made).toBe(0);
    expect(fix.resolve()).toEqual({ edits: [edit(0, 1, "x")] });
    fix.resolve();
    expect(made).toBe(1);
  });
  test("that cannot be had says why", () => {
    const fix = checkedFix("ab", { ...TRAITS, resolve: () => ({ impossible: "not today" }) });
    expect(fix.resolve()).toEqual({ impossible: "not today" });
  });
  test("that throws says what", () => {
    const resolve = () => {
      throw new TypeError("oops");
    };
    expect(checkedFix("ab", { ...TRAITS, resolve }).resolve()).toEqual({ fault: "it throws TypeError: oops" });
  });
  test("that asks first has no edits yet", () => {
    const asks = { ...TRAITS, asks: "zone", edits: [edit(0, 1, "x")] } as Fix;
    expect(checkedFix("ab", asks).resolve()).toEqual({ edits: [] });
  });
});
