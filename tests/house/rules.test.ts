// Every rule has a file of tests of its own name, with cases of its own beside the examples of its page; they are listed by group.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { rules } from "../../server/src/rules/index.ts";
import { RULE_GROUPS } from "../../server/src/rules/types.ts";

const root = path.resolve(import.meta.dirname, "../..");

it.each(rules.map(({ id }) => id))("%s", (id) => {
  const file = `tests/rules/${id}.test.ts`;
  expect(existsSync(path.join(root, file)), `${file} is missing`).toBe(true);
  expect(readFileSync(path.join(root, file), "utf8")).toMatch(new RegExp(`"${id}"`));
});

it("the rules of a group stand together, in the order of the groups", () => {
  const places = rules.map(({ group }) => RULE_GROUPS.indexOf(group));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
