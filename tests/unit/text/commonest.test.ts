// What there is most of.
import { expect, test } from "vitest";
import { commonest } from "../../../server/src/text/commonest.ts";

test.each<[readonly string[], readonly string[]]>([
  [[], []],
  [["a"], ["a"]],
  [
    ["a", "b", "b"],
    ["b", "a"],
  ],
  [
    ["b", "c", "a", "c", "a", "a"],
    ["a", "c", "b"],
  ],
  // Of equally common ones the first stays first.
  [
    ["b", "a", "a", "b"],
    ["b", "a"],
  ],
])("of %j: %j", (values, expected) => expect(commonest(values)).toEqual(expected));
