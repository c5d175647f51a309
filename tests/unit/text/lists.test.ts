// Lists as long as a document of 10 MB, which no call takes as its arguments.
import { describe, expect, it } from "vitest";
import { append, grouped, largest, smallest } from "../../../server/src/text/lists.ts";

const MANY = 1_000_000;
const many = Array.from({ length: MANY }, (_, i) => (i * 7919) % MANY);

describe("lists", () => {
  it("puts a million behind what is there", () => {
    const list = [-1];
    append(list, many);
    expect(list).toHaveLength(MANY + 1);
    expect([list[0], list[1], list.at(-1)]).toEqual([-1, many[0], many.at(-1)]);
  });

  it("finds the ends of a million numbers", () => {
    expect(largest(many)).toBe(MANY - 1);
    expect(smallest(many)).toBe(0);
  });

  it("groups in the order in which things came", () => {
    const groups = grouped([5, 2, 8, 3, 7], (number) => number % 2 === 0);
    expect([...groups]).toEqual([
      [false, [5, 3, 7]],
      [true, [2, 8]],
    ]);
    expect(grouped([], String).size).toBe(0);
    expect(grouped(many, (number) => number % 2).get(0)).toHaveLength(MANY / 2);
  });

  it("has an answer for none", () => {
    expect([largest([]), largest([], 0), largest([-5], 0)]).toEqual([Number.NEGATIVE_INFINITY, 0, 0]);
    expect([smallest([]), smallest([], 9), smallest([3, 1, 2], 9)]).toEqual([Number.POSITIVE_INFINITY, 9, 1]);
  });
});
