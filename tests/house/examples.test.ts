// The workspace of `npm start` belongs to its user: a second start keeps what was made, changed or deleted there.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bringExamples } from "../../scripts/examples.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "postmortem-examples-"));
  for (const [name, text] of [
    ["README.md", "read me"],
    ["outage.md", "outage"],
    ["deep/er.md", "deeper"],
  ] as const) {
    write(`examples/${name}`, text);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
function write(name: string, text: string) {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}
const read = (name: string) => readFileSync(at(`workspace/${name}`), "utf8");
const start = (restore = false) =>
  bringExamples({ from: at("examples"), to: at("workspace"), record: at("record.json"), restore });

test("the first start brings all examples", () => {
  expect(start()).toEqual({ written: ["README.md", "deep/er.md", "outage.md"], kept: [] });
  expect([read("README.md"), read("deep/er.md")]).toEqual(["read me", "deeper"]);
});

test("a second start keeps every file that the user made, changed or deleted", () => {
  start();
  write("workspace/mine.md", "mine");
  write("workspace/.vscode/settings.json", "{}");
  write("workspace/outage.md", "changed");
  rmSync(at("workspace/README.md"));
  expect(start()).toEqual({ written: [], kept: ["README.md", "outage.md"] });
  expect([read("mine.md"), read(".vscode/settings.json"), read("outage.md")]).toEqual(["mine", "{}", "changed"]);
  expect(existsSync(at("workspace/README.md"))).toBe(false);
});

test("an example that nobody touched follows the checkout, and a new one comes", () => {
  start();
  write("workspace/outage.md", "changed");
  write("examples/README.md", "read me again");
  write("examples/outage.md", "another outage");
  write("examples/new.md", "new");
  expect(start()).toEqual({ written: ["README.md", "new.md"], kept: ["outage.md"] });
  expect(start()).toEqual({ written: [], kept: ["outage.md"] });
  expect([read("README.md"), read("outage.md")]).toEqual(["read me again", "changed"]);
});

test("asked for, all examples come back, and nothing else goes", () => {
  start();
  write("workspace/mine.md", "mine");
  write("workspace/outage.md", "changed");
  rmSync(at("workspace/README.md"));
  expect(start(true)).toEqual({ written: ["README.md", "outage.md"], kept: [] });
  expect([read("mine.md"), read("outage.md"), read("README.md")]).toEqual(["mine", "outage", "read me"]);
});

test("a fresh folder is filled again", () => {
  start();
  rmSync(at("workspace"), { recursive: true });
  expect(start().written).toHaveLength(3);
});

test("a workspace of which nothing is known is the user's", () => {
  write("workspace/outage.md", "older, or changed");
  write("record.json", "{ broken");
  expect(start()).toEqual({ written: ["README.md", "deep/er.md"], kept: ["outage.md"] });
  expect(read("outage.md")).toBe("older, or changed");
});
