// What counts as left to be filled in, and what only looks like it.
import { describe, expect, test } from "vitest";
import { plain, SKELETON_SETS } from "../../server/src/postmortem/skeletons/index.ts";
import { ownPrompts } from "../../server/src/rules/own-prompts.ts";
import { fixed, found, linesOf, read } from "./fixing.ts";

const RULE = "placeholder";
const report = (impact: string, head = "") =>
  `# Postmortem: checkout down on 2024-03-08\n${head}\n## Impact\n\n${impact}\n\n## Root cause\n\nRelease 41 read a missing setting.\n\n## Timeline (UTC)\n\n- 09:05: Paged.\n- 09:31: Errors stop.\n`;

test.each([
  "TBD",
  "_TBC_",
  "Users affected: TBD",
  "- Revenue: ??",
  "Lost orders: to be determined",
  "Lost: 1,200 orders (TODO)",
  "TODO: add numbers",
  "[Describe what users saw]",
  "_Describe what users saw, in one or two sentences._",
  "From YYYY-MM-DD on",
  "[Your name] and [insert team]",
  "{{customer_name}} was affected",
  "Affected: <insert number of users>",
  "Lorem ipsum dolor sit amet",
  "Auswirkung: wird nachgereicht",
  "影響: 未記入",
  "| Users | Orders |\n|---|---|\n| ?? | 1,200 |",
])("told: %s", (text) => expect(linesOf(report(text), RULE)).toHaveLength(1));

test.each([
  "N/A",
  "Users of [the shop](https://example.org) and [the app][app].\n\n[app]: https://example.org/app",
  "Mail of [redacted] and [name redacted] was lost[^1].",
  "- [ ] 1,200 orders\n- [x] 14 refunds",
  "Why ?? Nobody knows.",
  "The job writes files as `YYYY-MM-DD/{{name}}`, and the page showed `TBD`.",
  "File names in the format YYYY-MM-DD were refused.",
  "The cause is yet to be determined.",
  "<details><summary>Numbers</summary>1,200 orders<br></details>",
  "> TBD, said the vendor's page",
  "```\nTODO HH:MM <your name>\n```",
  "<!-- TODO: add numbers -->1,200 orders failed.",
  "A `Map<string>` and List<Order Line> were full.",
  "[Final message]\n\n1,200 orders failed.",
  "(Describes only the web shop.)",
  "The TODO app was down for all users.",
  "Requests to /TBD/ failed; see PR TBD-12.",
])("silent: %s", (text) => expect(linesOf(report(text), RULE)).toEqual([]));

describe("the state of the report", () => {
  test.each([
    ["Status: Final", ["error"]],
    ["Status: Published", ["error"]],
    ["Status: Draft", []],
    ["Status: In review", []],
    ["Status: Resolved", ["warning"]],
    ["", ["warning"]],
  ])("%s", (status, expected) => {
    const severities = found(read(report("TBD", `\n${status}\n`)), RULE).map(({ finding }) => finding.severity);
    expect(severities).toEqual(expected);
  });

  test("a draft by its front matter", () => {
    expect(linesOf(`---\ndraft: true\n---\n${report("TBD")}`, RULE)).toEqual([]);
  });
});

test("a long line is read in time that grows with its length", () => {
  const text = `${"[ <a ".repeat(50_000)}${"`".repeat(5_001)}${"((".repeat(5_000)}`;
  expect(linesOf(report(text), RULE)).toEqual([]);
});

describe("prompts that our own skeletons and fixes put in", () => {
  const told = (text: string) => found(read(text), RULE).map(({ line, finding }) => [line, finding.related.length]);

  test.each([
    "- Delete release 39 (owner: name, due: date)",
    "- Delete release 39 (owner: Ada, due: date, done when: orders go through)",
    "- [ ] What will be changed, and where (owner: Ada, due: 2024-03-20)",
    "- Freigabe 39 löschen (verantwortlich: Ada, fällig: Datum, Abnahme: der Ordner ist leer)",
    "| Task | Owner | Due |\n|---|---|---|\n| Delete release 39 | name | 2024-03-20 |",
  ])("told among tasks: %s", (task) => {
    expect(linesOf(`${report("1,200 orders failed.")}\n## Action items\n\n${task}\n`, RULE)).toHaveLength(1);
  });

  test.each([
    "- Ask for the name of the owner, and write down the date",
    "- Delete release 39 (owner: Ada, due: date of the next release)",
    "| Task | Owner |\n|---|---|\n| name | Ada |",
  ])("silent among tasks: %s", (task) => {
    expect(linesOf(`${report("1,200 orders failed.")}\n## Action items\n\n${task}\n`, RULE)).toEqual([]);
  });

  test("all parts put in at once are told once, with their number", () => {
    const before = read(report("1,200 orders failed."));
    const [first] = found(before, "missing-section");
    const all = first?.finding.fixes.find(({ title }) => title.startsWith("Insert all"));
    if (!first || !all) throw new Error("no fix");
    const after = fixed(before, first.finding, all);
    expect(told(after)).toEqual([[5, 2]]);
    expect(found(read(after), RULE)[0]?.finding.message).toContain("one of 3");
  });

  test.each(SKELETON_SETS.map((set) => [set.language, set] as const))("in every language: %s", (_, { bodies }) => {
    const line = plain(bodies.actions.join("\n")).replace(/^- \[ \] /, "");
    const bracket = line.slice(line.indexOf(" ("));
    for (const text of [line, `Release 39${bracket}`]) expect(ownPrompts(text, false).length, text).toBeGreaterThan(0);
    expect(ownPrompts(plain(bodies.summary.join("\n")), false)).toHaveLength(1);
  });

  test("behind the label of a field", () => {
    const text = report(
      "1,200 orders failed.",
      "\n- **Summary**: Two or three sentences: what broke, for whom, from when to when, and what ended it.\n",
    );
    expect(told(text)).toEqual([[3, 0]]);
  });

  test("a status of “draft” is none", () => {
    expect(linesOf(report("1,200 orders failed.", "\n- Severity: SEV-1\n- Status: draft\n"), RULE)).toEqual([]);
  });
});
