// Configuration: files read with their problems, found upward, extended, overridden, and merged with their origins.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../../server/src/config/configuration.ts";
import {
  effectiveValues,
  fileValues,
  plainValues,
  readingOptions,
  treatedAs,
} from "../../../server/src/config/effective.ts";
import { readConfigFile } from "../../../server/src/config/file.ts";
import { ConfigLoader } from "../../../server/src/config/loader.ts";
import { joined } from "../../../server/src/config/places.ts";
import { printedConfig } from "../../../server/src/config/print.ts";
import { Lines } from "../../../server/src/text/lines.ts";

/** Problems as `line: message`. */
function problemsOf(source: string): string[] {
  const lines = new Lines(source);
  const { problems } = readConfigFile("/w/.postmortem.yaml", source);
  return problems.map(({ span, message }) => `${lines.lineAt(span.start) + 1}: ${message}`);
}

describe("a preset", () => {
  const severities = (source: string) => {
    const layers = [fileValues(readConfigFile("/w/.postmortem.yaml", source), "/w/a.md")];
    return readingOptions(effectiveValues(layers)).settings.severity ?? {};
  };

  test("sets severities, and a rule that is set keeps its own", () => {
    expect(severities("preset: recommended")).toEqual({});
    const strict = severities("preset: strict\nrules: { title-generic: hint }");
    expect(strict).toMatchObject({
      "title-missing": "warning",
      "title-generic": "hint",
      "unknown-bullet-char": "information",
    });
    expect(strict["missing-section"]).toBeUndefined();
    expect(strict["section-order"]).toBeUndefined();
    const minimal = severities("preset: minimal\nrules: { empty-section: error }");
    expect(minimal).toMatchObject({ "title-missing": "off", "human-error-cause": "off", "empty-section": "error" });
    for (const rule of ["missing-section", "timeline-out-of-order", "missing-timezone", "action-vague", "invalid-date"])
      expect(minimal[rule]).toBeUndefined();
  });

  test("is shown as where a value comes from", () => {
    const layers = [fileValues(readConfigFile("/w/.postmortem.yaml", "preset: strict"), "/w/a.md")];
    const printed = printedConfig(effectiveValues(layers), { name: "a.md", files: [], nameOf: (one) => one });
    expect(printed).toMatch(/title-missing:\n {4}severity: warning +# preset strict\n/);
    expect(printed).toMatch(/missing-section:\n(?: {4}.*\n)*? {4}severity: warning +# default\n/);
  });

  test("that is misspelt, or taken for a file, is helped with", async () => {
    expect(problemsOf("preset: stirct\n")).toEqual(["1: “preset” cannot be “stirct”. Did you mean “strict”?"]);
    const problems = await new ConfigLoader(async () => undefined).check("/w/.postmortem.yaml", "extends: strict");
    expect(problems.map(({ message }) => message)).toEqual(["“strict” is a preset: write “preset: strict”."]);
  });
});

describe("extends of a package", () => {
  const read = (files: Readonly<Record<string, string>>) => {
    const asked: string[] = [];
    const loader = new ConfigLoader(async (path) => {
      asked.push(path);
      return files[path];
    });
    return { asked, found: () => loader.forDocument("/w/docs/a.md") };
  };

  test.each([
    ["acme", "/w/node_modules/acme/.postmortem.yaml"],
    ["acme", "/node_modules/acme/.postmortem.json"],
    ["@acme/shared", "/w/docs/node_modules/@acme/shared/.postmortem.yml"],
    ["@acme/shared/strict.yaml", "/w/node_modules/@acme/shared/strict.yaml"],
    ["acme/a/b.json", "/w/node_modules/acme/a/b.json"],
  ])("%s finds %s", async (name, path) => {
    const { found } = read({ "/w/docs/.postmortem.yaml": `extends: "${name}"`, [path]: "{ preset: minimal }" });
    const all = await found();
    expect(all?.problems).toEqual([]);
    expect(all?.files.map((file) => file.path)).toEqual([path, "/w/docs/.postmortem.yaml"]);
  });

  test("has globs for the files of who extends it, also through another file of the package; templates lie in it", async () => {
    const { found } = read({
      "/w/.postmortem.yaml": "extends: acme",
      "/w/node_modules/acme/.postmortem.yaml": "extends: ./more.yaml\ninclude: [docs/**]\ntemplates: [t.md]",
      "/w/node_modules/acme/more.yaml": "exclude: [docs/x.md]",
    });
    const all = await found();
    expect(all?.problems).toEqual([]);
    const values = (path: string) => effectiveValues((all?.files ?? []).map((file) => fileValues(file, path)));
    expect(treatedAs(values("/w/docs/a.md"), "/w/docs/a.md")).toBe("postmortem");
    expect(treatedAs(values("/w/docs/x.md"), "/w/docs/x.md")).toBe("other");
    expect(values("/w/docs/a.md").get("templates")?.folder).toBe("/w/node_modules/acme");
  });

  test("prefers a file beside it, and leads nowhere else", async () => {
    const files = {
      "/w/.postmortem.yaml": "extends: acme",
      "/w/acme": "{}",
      "/w/node_modules/acme/.postmortem.yaml": "{}",
    };
    expect((await read(files).found())?.files.map((file) => file.path)).toEqual(["/w/acme", "/w/.postmortem.yaml"]);
    for (const name of ["acme/../../secret.yaml", "../acme", "/etc/acme", ".hidden", "node_modules/acme/x.yaml"]) {
      const { asked, found } = read({ "/w/.postmortem.yaml": `extends: "${name}"` });
      expect((await found())?.problems).toHaveLength(1);
      const own = asked.filter((path) => !path.includes("/.postmortem."));
      expect(own.filter((path) => path.includes("node_modules/") && !name.startsWith("node_modules/"))).toEqual([]);
    }
  });

  test("that is not installed is told", async () => {
    const all = await read({ "/w/.postmortem.yaml": "extends: '@acme/shared'" }).found();
    expect(all?.problems.map(({ message }) => message)).toEqual([
      "There is no file “@acme/shared” to extend, and no package of this name with a configuration in node_modules.",
    ]);
  });
});

describe("a file", () => {
  test("gives its settings by key", () => {
    const source = `include: [docs/**]
rules:
  missing-section: error
  action-vague: { severity: hint }
  missing-timezone: off
sections:
  required: [summary, lessons]
`;
    const { settings, problems } = readConfigFile("/w/.postmortem.yaml", source);
    expect(problems).toEqual([]);
    expect(settings.map(({ key, value }) => [key, value])).toEqual([
      ["include", ["docs/**"]],
      ["rules.missing-section.severity", "error"],
      ["rules.action-vague.severity", "hint"],
      ["rules.missing-timezone.severity", "off"],
      ["sections.required", ["summary", "lessons"]],
    ]);
  });

  test("in JSON is read the same way", () => {
    const source =
      '{\n\t"rules": { "missing-section": "error" },\n\t"overrides": [{ "files": ["a/*"], "rules": { "action-vague": false } }]\n}';
    const { settings, overrides, problems } = readConfigFile("/w/.postmortem.json", source);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject([{ key: "rules.missing-section.severity", value: "error" }]);
    expect(overrides).toMatchObject([
      { files: ["a/*"], settings: [{ key: "rules.action-vague.severity", value: "off" }] },
    ]);
  });

  for (const [what, source, problems] of [
    ["nothing", "", []],
    ["only a comment", "# later\n", []],
    ["an empty mapping value", "rules:\n", []],
    [
      "an unknown key",
      "sections:\n  requierd: [summary]\n",
      ["2: “sections” knows no “requierd”. Did you mean “required”?"],
    ],
    [
      "an unknown rule",
      "rules:\n  mising-section: off\n",
      ["2: “rules” knows no “mising-section”. Did you mean “missing-section”?"],
    ],
    [
      "an unknown severity",
      "rules:\n  action-vague: loud\n",
      ["2: “action-vague” cannot be “loud”. It can be error, warning, information, hint, off."],
    ],
    [
      "a severity cut short",
      "rules:\n  action-vague: warn\n",
      ["2: “action-vague” cannot be “warn”. Did you mean “warning”?"],
    ],
    [
      "an unknown kind",
      "sections:\n  required:\n    - summary\n    - impcat\n",
      ["4: “required” cannot contain “impcat”. Did you mean “impact”?"],
    ],
    ["text for a list", "include: docs\n", ["1: “include” should be a list."]],
    ["a list at the top", "- a\n", ["1: The configuration should be a mapping of names to values."]],
    [
      "an override without files",
      "overrides:\n  - rules:\n      action-vague: off\n",
      ["2: An override needs “files”."],
    ],
    ["overrides that are no list", "overrides: all\n", ["1: “overrides” should be a list."]],
    [
      "an address to extend",
      "extends: https://example.com/a.yaml\n",
      ["1: “extends” names a file beside this one, or a package that is installed; nothing is fetched."],
    ],
    [
      "an alias",
      "include: &a [x]\nexclude: *a\n",
      ["2: Anchors and aliases are not supported here; write the value out."],
    ],
  ] as const) {
    test(`with ${what}`, () => expect(problemsOf(source)).toEqual(problems));
  }

  test("that is no YAML says where", () => {
    const broken = problemsOf("rules:\n  a: [1,\n");
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(/^([23]): From line \1 on this cannot be read as YAML \(.+\)\.$/);
    expect(problemsOf("timezone: UTC\ntimezone: UTC\n")[0]).toMatch(/^2: .*twice/);
    expect(problemsOf("rules: !!js/function 'x'\n").length).toBeGreaterThan(0);
  });

  test("with a problem keeps what is right", () => {
    const { settings } = readConfigFile("/w/a", "rules:\n  action-vague: loud\n  missing-section: hint\nnonsense: 1\n");
    expect(settings).toMatchObject([{ key: "rules.missing-section.severity", value: "hint" }]);
  });

  test("is told in the order of its lines", async () => {
    const source = "rules:\n  nonsense: off\nextends: gone.yaml\nprofile: none-such\nsections: { other: [x] }\n";
    const problems = await new ConfigLoader(async () => undefined).check("/w/.postmortem.yaml", source);
    const starts = problems.map(({ span }) => span.start);
    expect(starts).toHaveLength(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test("that would grow without end is refused", () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : "a"}, *${i ? `b${i - 1}` : "a"}]`).join("\n")}\n`;
    expect(problemsOf(bomb).length).toBeGreaterThan(0);
  });
});

/** A loader over files in memory, and how often each was read. */
function loaderOf(files: Record<string, string>) {
  const reads = new Map<string, number>();
  const loader = new ConfigLoader(async (path) => {
    reads.set(path, (reads.get(path) ?? 0) + 1);
    return files[path];
  });
  return { loader, reads, files };
}

describe("the loader", () => {
  test("takes the nearest file upward", async () => {
    const { loader } = loaderOf({ "/w/.postmortem.yaml": "", "/w/docs/.postmortem.json": "{}" });
    const pathsFor = async (path: string) => (await loader.forDocument(path))?.files.map((file) => file.path);
    expect(await pathsFor("/w/docs/deep/a.md")).toEqual(["/w/docs/.postmortem.json"]);
    expect(await pathsFor("/w/other/a.md")).toEqual(["/w/.postmortem.yaml"]);
    expect(await pathsFor("/elsewhere/a.md")).toBeUndefined();
  });

  test("looks no place up twice until it is told to forget", async () => {
    const { loader, reads, files } = loaderOf({ "/w/.postmortem.yaml": "" });
    for (const name of ["a", "b", "c"]) await loader.forDocument(`/w/x/${name}.md`);
    expect(new Set(reads.values())).toEqual(new Set([1]));
    files["/w/x/.postmortem.yml"] = "";
    loader.forget();
    expect((await loader.forDocument("/w/x/a.md"))?.files.map(({ path }) => path)).toEqual(["/w/x/.postmortem.yml"]);
  });

  test("puts what is extended first, each file once", async () => {
    const { loader } = loaderOf({
      "/w/a/.postmortem.yaml": "extends: [../base.yaml, ./more.yaml]",
      "/w/base.yaml": "extends: root.yaml",
      "/w/root.yaml": "",
      "/w/a/more.yaml": "extends: ../root.yaml",
    });
    const found = await loader.forDocument("/w/a/x.md");
    expect(found?.files.map(({ path }) => path)).toEqual([
      "/w/root.yaml",
      "/w/base.yaml",
      "/w/a/more.yaml",
      "/w/a/.postmortem.yaml",
    ]);
    expect(found?.problems).toEqual([]);
    expect(loader.isBase("/w/base.yaml")).toBe(true);
  });

  test("tells of circles and of files that are not there", async () => {
    const { loader } = loaderOf({
      "/w/.postmortem.yaml": "extends: [a.yaml, gone.yaml]",
      "/w/a.yaml": "extends: .postmortem.yaml",
    });
    const found = await loader.forDocument("/w/x.md");
    expect(found?.problems.map(({ file, message }) => [file.path, message])).toEqual([
      ["/w/a.yaml", "This file extends itself, directly or through another one."],
      ["/w/.postmortem.yaml", "There is no file “gone.yaml” to extend."],
    ]);
    expect(await loader.check("/w/.postmortem.yaml", "extends: nowhere.yaml")).toMatchObject([
      { message: "There is no file “nowhere.yaml” to extend." },
    ]);
  });

  test("joins paths", () => {
    expect(joined("/w/a", "../b/./c.yaml")).toBe("/w/b/c.yaml");
    expect(joined("C:/w", "x.yaml")).toBe("C:/w/x.yaml");
    expect(joined("/", "../../x")).toBe("/x");
    expect(joined("/w", "a\\b.yaml")).toBe("/w/a/b.yaml");
  });
});

describe("what holds for a document", () => {
  const base = readConfigFile(
    "/w/base.yaml",
    "rules: { missing-section: error, action-vague: error }\nexclude: [old/*]\n",
  );
  const own = readConfigFile(
    "/w/team/.postmortem.yaml",
    `rules:
  action-vague: hint
include: ["*.pm.md"]
overrides:
  - files: [legacy/**]
    rules: { action-vague: off }
    sections: { required: [summary] }
`,
  );
  const valuesFor = (path: string) =>
    effectiveValues([
      plainValues(
        { kind: "editor" },
        readConfiguration({ rules: { "missing-timezone": "error", "missing-section": "hint" } }),
      ),
      fileValues(base, path),
      fileValues(own, path),
    ]);

  test("the nearer file wins over the one it extends, files over the editor, overrides over all", () => {
    expect(readingOptions(valuesFor("/w/team/a.md")).settings).toMatchObject({
      severity: { "missing-section": "error", "action-vague": "hint", "missing-timezone": "error" },
    });
    expect(readingOptions(valuesFor("/w/team/legacy/x/a.md")).settings).toMatchObject({
      severity: { "action-vague": "off" },
      requiredSections: ["summary"],
    });
  });

  test("a severity that nobody set is left to the rule", () => {
    expect(readingOptions(effectiveValues([])).settings.severity).toEqual({});
    expect(readConfiguration({ rules: { "missing-section": "warning" } })).toEqual({});
  });

  test("globs are relative to the file that has them", () => {
    const kind = (path: string) => treatedAs(valuesFor(path), path);
    expect(["/w/team/x.pm.md", "/w/old/x.md", "/w/team/old/x.md"].map(kind)).toEqual([
      "postmortem",
      "other",
      undefined,
    ]);
  });

  test("every value says where it comes from", () => {
    const path = "/w/team/legacy/a.md";
    const files = ["/w/base.yaml", "/w/team/.postmortem.yaml"];
    const text = printedConfig(valuesFor(path), { name: "legacy/a.md", files, nameOf: (file) => file.slice(3) });
    expect(text).toMatch(/^# What applies to legacy\/a\.md\. Read from base\.yaml, then team\/\.postmortem\.yaml\./);
    expect(text).toMatch(
      /^ {2}action-vague:\n {4}add: .*\n {4}remove: .*\n {4}severity: off +# team\/\.postmortem\.yaml:6$/m,
    );
    expect(text).toMatch(/^ {4}severity: error +# base\.yaml:1$/m);
    expect(text).toMatch(/^ {4}severity: error +# editor settings$/m);
    expect(text).toMatch(/# default$/m);
    const columns = text.split("\n").flatMap((line) => (/\w.* {2}# /.test(line) ? [line.indexOf("  # ")] : []));
    expect(new Set(columns)).toEqual(new Set([32]));
    expect(text).toMatch(/^( *)# default\n\1\w.{32}/m);
    expect(readConfigFile("/x", text).problems).toEqual([]);
  });
});

test("an editor's settings of any shape are read without a fault", () => {
  for (const value of [undefined, null, 7, "x", [], { rules: 1, include: "a", exclude: null, requiredSections: {} }]) {
    expect(readConfiguration(value)).toEqual({});
  }
  const rules = {
    "action-vague": "off",
    "missing-section": "loud",
    nonsense: "off",
    "missing-timezone": { severity: "hint" },
  };
  expect(readConfiguration({ rules, include: ["x", 1], requiredSections: [] })).toEqual({
    "rules.action-vague.severity": "off",
    "rules.missing-timezone.severity": "hint",
    "sections.required": [],
    include: ["x"],
  });
});

test("the example of the documentation is right", () => {
  const page = readFileSync(new URL("../../../docs/configuration.md", import.meta.url), "utf8");
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const { problems, settings, overrides } = readConfigFile("/w/.postmortem.yaml", example);
  expect(problems).toEqual([]);
  expect([settings.length, overrides.length]).toEqual([19, 1]);
});

test("lists that every document is searched for have an end, which is told", () => {
  const many = (count: number, item: (i: number) => unknown) => Array.from({ length: count }, (_, i) => item(i));
  for (const [config, key, most] of [
    [{ tickets: many(60, (i) => ({ pattern: `T${i}-{number}` })) }, "tickets", 50],
    [{ language: { vague: { add: many(600, (i) => `word${i}`) } } }, "language.vague.add", 500],
    [{ exclude: many(1100, (i) => `a${i}/**`) }, "exclude", 1000],
  ] as const) {
    const { problems, settings } = readConfigFile("/x/.postmortem.json", JSON.stringify(config));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(`has more than ${most} entries`)]);
    expect(settings).toMatchObject([{ key, value: { length: most } }]);
  }
});
