// One name for one thing: no two types that files of the server share are called the same.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const source = path.join(root, "server/src");
/** What programs see of the library has the plain names; it repeats no type of the code, it is a face of its own. */
const PUBLIC = "library/types.ts";

it("every exported type has a name of its own", () => {
  const where = new Map<string, string[]>();
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  for (const file of files.map((name) => name.replaceAll(path.sep, "/")).filter((name) => name !== PUBLIC)) {
    const text = readFileSync(path.join(source, file), "utf8");
    for (const [, name = ""] of text.matchAll(
      /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm,
    ))
      where.set(name, [...(where.get(name) ?? []), file]);
  }
  expect(where.size).toBeGreaterThan(300);
  expect(Object.fromEntries([...where].filter(([, files]) => files.length > 1))).toEqual({});
});
