// What depends on a text alone is read once for each text, and nothing else of the memory shows.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  forgetAll,
  keptFor,
  makeRoomFor,
  rememberApart,
  remembered,
  rememberedFor,
  shared,
} from "../../../server/src/text/remembered.ts";

beforeEach(forgetAll);

/** A reader that notes which texts it was asked to read. */
function noting<Value>(read: (text: string) => Value) {
  const asked: string[] = [];
  return {
    asked,
    read: (text: string) => {
      asked.push(text);
      return read(text);
    },
  };
}

describe("remembered", () => {
  test("the same text is read once, each reader for itself", () => {
    const length = noting((text) => text.length);
    const upper = noting((text) => text.toUpperCase());
    const [lengthOf, upperOf] = [remembered(length.read), remembered(upper.read)];
    const line = "one line, and another line";
    const results = [line.slice(0, 8), line.slice(18)].flatMap((text) => [
      lengthOf(text),
      upperOf(text),
      lengthOf(text),
    ]);
    expect(results).toEqual([8, "ONE LINE", 8, 8, "HER LINE", 8]);
    expect(length.asked).toEqual(["one line", "her line"]);
    expect(upper.asked).toEqual(["one line", "her line"]);
  });

  test("nothing is a result, too", () => {
    const { asked, read } = noting(() => undefined);
    const none = remembered(read);
    expect([none("a"), none("a"), none("")]).toEqual([undefined, undefined, undefined]);
    expect(asked).toEqual(["a", ""]);
  });

  test("what was not asked for longest is forgotten, what is asked for stays", () => {
    const { asked, read } = noting((text) => text.length);
    const lengthOf = remembered(read);
    const line = (i: number) => `${i} ${"x".repeat(900)}`;
    for (let i = 0; i < 5_000; i++) {
      lengthOf(line(i));
      lengthOf("kept");
    }
    expect(asked.filter((text) => text === "kept")).toHaveLength(1);
    asked.length = 0;
    lengthOf(line(4_999));
    lengthOf(line(0));
    expect(asked).toEqual([line(0)]);
  });

  test("so does what is asked for in the same order again and again", () => {
    const { asked, read } = noting((text) => text.length);
    const lengthOf = remembered(read);
    const document = ["first", "second", "third"];
    for (let i = 0; i < 500; i++) for (const text of [...document, "x".repeat(900 + i)]) lengthOf(text);
    expect(asked.filter((text) => document.includes(text))).toEqual(document);
  });

  /** Which of the texts are read when all are asked for, and then the first once more. */
  function readAgain(texts: readonly string[]): boolean {
    forgetAll();
    const { asked, read } = noting((text) => text.length);
    const lengthOf = remembered(read);
    for (const text of texts) lengthOf(text);
    asked.length = 0;
    lengthOf(texts[0] as string);
    return asked.length > 0;
  }
  const lines = (count: number, length: number) => Array.from({ length: count }, (_, i) => `${i}`.padEnd(length, "x"));

  test("the lines of a document stay, be they ever so short, but not those of all documents", () => {
    try {
      for (const [document, texts, again] of [
        [0, lines(60, 300), false],
        [0, lines(3_000, 5), true],
        [0, lines(100, 900), true],
        [100_000, lines(100, 900), false],
        [100_000, lines(2_000, 900), true],
        [1_000_000_000, lines(2_400, 900), true],
      ] as const) {
        makeRoomFor(document);
        expect([document, texts.length, readAgain(texts)]).toEqual([document, texts.length, again]);
      }
    } finally {
      makeRoomFor(0);
    }
  });

  test("what is forgotten is read anew", () => {
    const { asked, read } = noting((text) => text.length);
    const lengthOf = remembered(read);
    lengthOf("a");
    forgetAll();
    lengthOf("a");
    expect(asked).toEqual(["a", "a"]);
  });

  test("the one string for equal texts is equal to them, however long", () => {
    for (const text of ["", "a line", "x".repeat(10_000)]) expect(shared(text)).toBe(text);
  });

  test("a text that is no line is read each time", () => {
    const { asked, read } = noting((text) => text.length);
    const lengthOf = remembered(read);
    const long = "x".repeat(10_000);
    expect([lengthOf(long), lengthOf(long)]).toEqual([10_000, 10_000]);
    expect(asked).toHaveLength(2);
  });
});

describe("what also depends on something else", () => {
  test("is read again for another one", () => {
    const asked: string[] = [];
    const joined = rememberedFor((text, given: { readonly mark: string }) => {
      asked.push(text + given.mark);
      return text + given.mark;
    });
    const [dot, sign] = [{ mark: "." }, { mark: "!" }];
    expect([joined("a", dot), joined("a", dot), joined("a", sign), joined("b", dot), joined("a", sign)]).toEqual([
      "a.",
      "a.",
      "a!",
      "b.",
      "a!",
    ]);
    expect(asked).toEqual(["a.", "a!", "b."]);
  });

  test("`undefined` is something else, too, and a result", () => {
    const kept = keptFor<number | undefined>();
    const asked: unknown[] = [];
    const ask = (given: unknown) =>
      kept("a", given, () => {
        asked.push(given);
        return undefined;
      });
    expect([ask(undefined), ask(undefined), ask(1), ask(1)]).toEqual([undefined, undefined, undefined, undefined]);
    expect(asked).toEqual([undefined, 1]);
  });
});

describe("texts that are read in several ways", () => {
  afterEach(() => rememberApart(""));

  /** Reads a line in the ways of these names, one after the other; gives in which of them it was read anew. */
  function readAnew(...ways: string[]): string[] {
    const anew: string[] = [];
    let way = "";
    const read = remembered(() => anew.push(way));
    for (way of ways) {
      rememberApart(way);
      read("a line");
      read("a line");
    }
    return anew;
  }

  test("are remembered apart, and known again in a way that they were read in", () => {
    expect(readAnew("", "en", "", "en")).toEqual(["", "en"]);
  });

  test("are known in four ways: of more, the one that was used longest ago is read anew", () => {
    expect(readAnew("a", "b", "c", "d", "a", "b", "c", "d")).toEqual(["a", "b", "c", "d"]);
    forgetAll();
    expect(readAnew("a", "b", "c", "d", "a", "e", "a", "b")).toEqual(["a", "b", "c", "d", "e", "b"]);
  });

  test("are known again where they were read in no way, as in the one without a name", () => {
    forgetAll();
    const read = noting((text) => text);
    const own = remembered(read.read);
    own("a line");
    rememberApart("en");
    rememberApart("");
    own("a line");
    expect(read.asked).toEqual(["a line"]);
  });

  test("are forgotten in all ways", () => {
    const read = noting((text) => text);
    const own = remembered(read.read);
    for (const way of ["", "en"]) {
      rememberApart(way);
      own("a line");
    }
    forgetAll();
    for (const way of ["", "en"]) {
      rememberApart(way);
      own("a line");
    }
    expect(read.asked).toHaveLength(4);
  });
});
