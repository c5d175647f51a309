// Completion in reports, over the protocol.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ClientCapabilities, CompletionItem, CompletionList, TextEdit } from "vscode-languageserver-protocol";
import { Editor, FULL, type StartOptions } from "./client.ts";
import { README } from "./documents.ts";

let editor: Editor | undefined;
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "postmortem-lsp-"));
});
afterEach(async () => {
  editor?.kill();
  await rm(folder, { recursive: true, force: true });
});

const SNIPPETS: ClientCapabilities = {
  ...FULL,
  textDocument: { ...FULL.textDocument, completion: { completionItem: { snippetSupport: true } } },
};
/** Friday, 13 November 2026, 12:30 UTC. */
const NOW = { now: Date.UTC(2026, 10, 13, 12, 30), today: "2026-11-13", userZone: "Europe/Berlin", longestReading: 0 };

/** Opens a text and asks at its `^`, which is taken out. */
async function complete(marked: string, options: StartOptions = {}, trigger?: string): Promise<CompletionItem[]> {
  const at = marked.indexOf("^");
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const client = await Editor.start({
    capabilities: SNIPPETS,
    initializationOptions: NOW,
    folders: [pathToFileURL(folder).href],
    ...options,
  });
  editor?.kill();
  editor = client;
  const uri = pathToFileURL(path.join(folder, "report.md")).href;
  await client.open(uri, text);
  const found = await client.request<CompletionList | CompletionItem[]>("textDocument/completion", {
    textDocument: { uri },
    position: client.document(uri).positionAt(at),
    context: trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger },
  });
  const items = Array.isArray(found) ? found : found.items;
  for (const { textEdit } of items) {
    const { range } = textEdit as TextEdit;
    const position = client.document(uri).positionAt(at);
    // What LSP wants of the range.
    expect(range.start.line).toBe(position.line);
    expect(range.end.line).toBe(position.line);
    expect(range.start.character).toBeLessThanOrEqual(position.character);
    expect(range.end.character).toBeGreaterThanOrEqual(position.character);
  }
  return items;
}

/** The text after an item was taken, without tab stops. */
function taken(marked: string, item: CompletionItem | undefined): string {
  const at = marked.indexOf("^");
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const lines = text.split(/(?<=\n)/);
  if (!item) throw new Error("there is no such item");
  const { range, newText } = item.textEdit as TextEdit;
  const start = lines.slice(0, range.start.line).join("").length;
  const bare = newText.replace(/\$\{\d+:([^}]*)\}|\$\d/g, "$1");
  return text.slice(0, start + range.start.character) + bare + text.slice(start + range.end.character);
}
const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

const HEAD = `# Postmortem: payments down on 12 November 2026

## Summary

Payments failed for half an hour.

`;
const report = (timeline: string, rest = "") => `${HEAD}## Timeline

${timeline}
${rest}`;

describe("at an entry's start", () => {
  test("the present time and the entry before plus 1, 5, 15 minutes, in the timeline's notation and zone", async () => {
    const text = report("- 12:10 CET: errors begin\n- 12:20 CET: the alert fires\n- ^\n- 12:58 CET: all is well\n");
    const items = await complete(text, {}, " ");
    expect(labels(items)).toEqual(["12:21 CET", "12:25 CET", "12:35 CET", "2026-11-13 13:30 CET"]);
    expect(taken(text, items[1])).toContain("- 12:25 CET: what happened\n- 12:58");
  });

  test("names in emphasis, as imports write them, are asked for and closed", async () => {
    for (const [name, who] of [
      ["**Rosa**", "**who**"],
      ["*Rosa*", "*who*"],
      ["`gw-4`", "`who`"],
    ]) {
      const text = report(`- 12:10 CET ${name}: errors begin\n- 12:20 CET ${name}: the alert fires\n- ^\n`);
      expect(taken(text, (await complete(text, {}, " "))[1])).toContain(`\n- 12:25 CET ${who}: what happened\n`);
    }
  });

  test("the present comes first while the incident goes on", async () => {
    const text = report("- 2026-11-13 12:20 UTC: errors begin\n- ^\n");
    const items = await complete(text);
    expect(labels(items)[0]).toBe("2026-11-13 12:30 UTC");
    expect(items[0]?.detail).toBe("now");
  });

  test("twelve hours, emphasis, a date in each, another bullet", async () => {
    const text = report("* **Nov 12, 11:55 PM PST** – errors begin\n* 11^\n");
    const items = await complete(text);
    expect(labels(items.filter(({ detail }) => detail !== "now"))).toEqual([
      "**Nov 12, 11:56 PM PST**",
      "**Nov 13, 12:00 AM PST**",
      "**Nov 13, 12:10 AM PST**",
    ]);
    expect(taken(text, items[2])).toContain("\n* **Nov 13, 12:00 AM PST** – what happened\n");
  });

  test("a row of a table", async () => {
    const text = report("| Time (UTC) | What |\n| --- | --- |\n| 12:10 | errors begin |\n| ^ | |\n");
    const items = await complete(text, {}, " ");
    expect(labels(items).slice(0, 3)).toEqual(["12:11", "12:15", "12:25"]);
    expect(taken(text, items[0])).toContain("\n| 12:11 | what happened |\n");
  });

  test("CRLF, a byte order mark, an empty line, the newest first", async () => {
    const text = `\ufeff${report("- 12:40 UTC: all is well\n- ^\n- 12:20 UTC: the alert fires\n- 12:10 UTC: errors begin\n").replaceAll("\n", "\r\n")}`;
    expect(labels(await complete(text)).slice(0, 3)).toEqual(["12:21 UTC", "12:25 UTC", "12:35 UTC"]);
    const empty = report("- 12:10 UTC: errors begin\n^\n");
    expect(taken(empty, (await complete(empty))[0])).toContain("\n- 12:11 UTC: what happened\n");
  });

  test("the first entry of all, in the zone that the part states", async () => {
    expect(labels(await complete(report("- ^\n")))).toEqual(["2026-11-13 12:30 UTC"]);
    const stated = report("All times in Europe/Berlin.\n\n- ^\n");
    expect(labels(await complete(stated))).toEqual(["2026-11-13 13:30"]);
  });

  test("other scripts and languages", async () => {
    const text =
      "# 障害報告：決済の停止（2026年11月12日）\n\n## 概要\n\n決済が止まった。\n\n## タイムライン\n\n- 12:10 JST 障害発生 🔥\n- ^\n";
    const items = await complete(text);
    expect(labels(items).slice(0, 3)).toEqual(["12:11 JST", "12:15 JST", "12:25 JST"]);
  });

  test("`pm-now` anywhere, and nothing in prose", async () => {
    const readme = `${README}\npm-^\n`;
    const items = await complete(readme);
    expect(taken(readme, items[0])).toContain("\n- 2026-11-13 12:30 UTC – what happened\n");
    expect(await complete(`${README}\n- ^\n`)).toEqual([]);
    expect(await complete(report("- 12:10 UTC: errors begin\n- 12:20 UTC: the ^alert\n"), {}, " ")).toEqual([]);
  });
});

test("behind `## ` the missing parts with their skeletons", async () => {
  const text = `${HEAD}## ^\n`;
  const items = await complete(text, {}, " ");
  expect(labels(items)).toContain("Timeline");
  expect(labels(items)).not.toContain("Summary");
  const impact = items.find(({ label }) => label === "Impact");
  expect(taken(text, impact)).toMatch(/\n## Impact\n\n\S/);
  expect(impact?.textEdit?.newText).toContain(`\${1:`);
});

test("behind `## ` below the title of a new report", async () => {
  const text = "# Postmortem: payments down on 12 November 2026\n\n## ^";
  const items = await complete(text, {}, " ");
  expect(labels(items).slice(0, 2)).toEqual(["Summary", "Impact"]);
  expect(taken(text, items[0])).toMatch(/2026\n\n## Summary\n\n\S/);
});

test("parts in the report's language, its line ends; a name alone where the body stands there", async () => {
  const text =
    "# Postmortem: Zahlungen gestört\n\n## Zusammenfassung\n\nAm 12.11.2026 waren die Zahlungen eine halbe Stunde lang gestört.\n\n## Auswirkungen\n\nViele Kunden konnten nicht bezahlen und die Bestellungen blieben bei uns liegen.\n\n## ^\n".replaceAll(
      "\n",
      "\r\n",
    );
  const items = await complete(text);
  const cause = items.find(({ label }) => label === "Ursache");
  expect(cause?.textEdit?.newText).toMatch(/^Ursache\r\n\r\n\$\{1:Was/);
  const below = `${HEAD}## Imp^\n\nMany could not pay.\n`;
  expect((await complete(below)).find(({ label }) => label === "Impact")?.textEdit?.newText).toBe("Impact");
});

test("fields and their values", async () => {
  const fields = (line: string) =>
    `# Postmortem: payments down\n\n- Date: 2026-11-12\n${line}\n\n## Summary\n\nDown.\n\n## Timeline\n\n- 2026-11-12 12:10 UTC: outage begins\n- 2026-11-12 12:50 UTC: resolved\n`;
  expect(labels(await complete(fields("- ^")))).toEqual(["Duration", "Severity", "Status", "Authors"]);
  expect(labels(await complete(fields("- Severity: ^"), {}, " "))).toContain("SEV1");
  expect(labels(await complete(fields("- Status: ^"), {}, " "))).toEqual(["Draft", "In review", "Final"]);
  expect(labels(await complete(fields("- Duration: ^")))).toEqual(["40 minutes"]);
  expect(labels(await complete(fields("- Resolved: ^")))).toEqual(["2026-11-12 12:50 UTC"]);
  expect(labels(await complete(fields("- Timezone: ^")))).toContain("Europe/Berlin");
  expect(labels(await complete(fields("- **Sev^")))).toContain("Severity");
});

describe("in tasks", () => {
  const tasks = (line: string) =>
    report(
      "- 12:10 UTC: errors begin\n",
      `\n## Action items\n\n- [ ] Alert at 1% failed payments (owner: Dana, due: 2026-12-01, OPS-41)\n${line}\n`,
    );

  test("owners: of this report, the project, code", async () => {
    await mkdir(path.join(folder, ".github"));
    await writeFile(path.join(folder, ".github/CODEOWNERS"), "# code\n* @acme/payments\n/docs @noor\n");
    const settings = { people: ["Sam Field"], teams: ["Payments"] };
    const text = tasks("- [ ] Test the fallback (owner: ^)");
    const items = await complete(text, { settings }, " ");
    expect(labels(items)).toEqual(["Dana", "Sam Field", "Payments", "@acme/payments", "@noor"]);
    expect(taken(text, items[1])).toContain("(owner: Sam Field)");
    expect(labels(await complete(tasks("- [ ] Test the fallback, @^"), { settings }, "@"))).toEqual([
      "@acme/payments",
      "@noor",
    ]);
  });

  test.each([
    ["next fri", "next Friday", "2026-11-20"],
    ["in 2 w", "in 2 weeks", "2026-11-27"],
    ["in 10 d", "in 10 days", "2026-11-23"],
    ["tom", "tomorrow", "2026-11-14"],
    ["end of", "end of month", "2026-11-30"],
    ["mon", "Monday", "2026-11-16"],
  ])("a due date from “%s”", async (typed, label, date) => {
    const text = tasks(`- [ ] Test the fallback (due: ${typed}^)`);
    const item = (await complete(text)).find((one) => one.label === label);
    expect(item?.detail).toBe(date);
    expect(taken(text, item)).toContain(`(due: ${date})`);
  });

  test.each([
    [", due next fri", "next Friday", ", due 2026-11-20"],
    [", due in 2 w", "in 2 weeks", ", due 2026-11-27"],
    [" due tomorrow", "tomorrow", " due 2026-11-14"],
    [" by next Friday", "next Friday", " by 2026-11-20"],
    [", by the end of m", "end of month", ", by 2026-11-30"],
    [", due ", "tomorrow", ", due 2026-11-14"],
    [" (Tom, by mon", "Monday", " (Tom, by 2026-11-16"],
    [" – by ", "next week", " – by 2026-11-20"],
  ])("a due date within the sentence: “%s”", async (typed, label, result) => {
    const text = tasks(`- [ ] Test the fallback${typed}^`);
    const item = (await complete(text)).find((one) => one.label === label);
    expect(taken(text, item)).toContain(`- [ ] Test the fallback${result}\n`);
  });

  test("a due date within a German sentence", async () => {
    const text = `# Postmortem: Zahlungen gestört am 12.11.2026\n\n## Zusammenfassung\n\nAusfall.\n\n## Maßnahmen\n\n- [ ] Ersatzweg testen, bis mor^\n`;
    expect(labels(await complete(text))).toEqual(["morgen"]);
  });

  test.each([" and cut noise by ", " and cut noise by half", " on the side", " by hand"])(
    "no due date within other words: “%s”",
    async (words) => {
      expect(await complete(tasks(`- [ ] Test the fallback${words}^`))).toEqual([]);
    },
  );

  test("a due date in a column, in German, in the notation of the others", async () => {
    const text = `# Postmortem: Zahlungen gestört am 12.11.2026

## Zusammenfassung

Ausfall.

## Maßnahmen

| Aufgabe | Verantwortlich | Fällig |
| --- | --- | --- |
| Alarm ab 1 % einrichten | Dana | 01.12.2026 |
| Ersatzweg testen | Noor | in 2^ |
`;
    const items = await complete(text);
    const item = items.find(({ label }) => label === "in 2 Wochen");
    expect(taken(text, item)).toContain("| Noor | 27.11.2026 |");
  });

  test.each([
    ["- [ ] Test the fallback (^)", ["owner:", "due:", "done when:", "ticket:"]],
    ["- [ ] Test the fallback (owner: Tom, ^)", ["due:", "done when:", "ticket:"]],
    ["- [ ] Test the fallback (owner: Tom, d^)", ["due:", "done when:"]],
    ["- [ ] Test the fallback (^due: 2026-12-01)", ["owner:", "done when:", "ticket:"]],
    ["- [ ] Test the fallback (owner: Tom, due: 2026-12-01; ^", ["done when:", "ticket:"]],
    ["- [ ] Test the fallback of the (old^", []],
  ])("fields that are not there yet: %s", async (line, names) => {
    expect(labels(await complete(tasks(line)))).toEqual(names);
  });

  test("fields in the words and marks of the report, and put where they are typed", async () => {
    const text = tasks("- [ ] Test the fallback (owner: Tom, du^)");
    expect(taken(text, (await complete(text))[0])).toContain("(owner: Tom, due: )");
    const german = `# Postmortem: Zahlungen gestört am 12.11.2026\n\n## Zusammenfassung\n\nAusfall.\n\n## Maßnahmen\n\n- [ ] Ersatzweg testen (^)\n`;
    expect(labels(await complete(german))).toEqual(["verantwortlich:", "fällig:", "Abnahme:", "Ticket:"]);
    const japanese = `# 障害報告: 決済の停止 2026-11-12\n\n## 概要\n\n決済が停止した。\n\n## 再発防止策\n\n- [ ] 上限を追加（担当：鈴木、^）\n`;
    expect(labels(await complete(japanese))).toEqual(["期限：", "完了条件：", "チケット："]);
  });

  test("tickets that the report names, and a task to fill in", async () => {
    expect(labels(await complete(tasks("- [ ] Test the fallback (ticket: ^)")))).toEqual(["OPS-41"]);
    expect(labels(await complete(tasks("- [ ] Test the fallback, see OPS-^")))).toEqual(["OPS-41"]);
    const text = tasks("- [ ] ^");
    expect(taken(text, (await complete(text))[0])).toMatch(/- \[ \] \S.*owner: .*due: /);
  });
});

test("zones behind a clock where the others have one", async () => {
  const text = report("- 12:10 JST: errors begin\n- 12:20 JST: the alert fires\n- 12:30 ^\n");
  expect(labels(await complete(text, {}, " "))[0]).toBe("JST");
  expect(labels(await complete(text, {}, " "))).toContain("Europe/Berlin");
  const bare = report("All times in UTC.\n\n- 12:10 errors begin\n- 12:20 the alert fires\n- 12:30 ^\n");
  expect(await complete(bare, {}, " ")).toEqual([]);
});

test("marks of phases, those that are not told yet first", async () => {
  const text = report("- 12:10 UTC: outage begins\n- 12:20 UTC: Dana looks at it (^)\n");
  const items = await complete(text, {}, "(");
  expect(labels(items)).toEqual(["detected", "acknowledged", "mitigated", "resolved", "impact begins"]);
  expect(taken(text, items[0])).toContain("looks at it (**detected**)\n");
});

test("comments that turn rules off: what is found there first, then all rules", async () => {
  const vague = report("- 12:10 UTC: errors begin\n", "\n## Action items\n\n<!--^\n- Improve things\n");
  const items = await complete(vague);
  expect(labels(items)[0]).toMatch(/^postmortem-disable-next-line \S+$/);
  expect(taken(vague, items[0])).toMatch(/\n<!-- postmortem-disable-next-line \S+ -->\n- Improve/);
  const named = report("- 12:10 UTC: errors begin <!-- postmortem-disable-line time^ -->\n");
  const rules = await complete(named);
  expect(labels(rules)).toContain("timeline-too-short");
  expect(
    taken(
      named,
      rules.find(({ label }) => label === "timeline-too-short"),
    ),
  ).toContain("disable-line timeline-too-short -->");
});

test("clients without snippets get the words; who wants none gets none", async () => {
  const text = report("- 12:10 UTC: errors begin\n- ^\n");
  const [item] = await complete(text, { capabilities: FULL });
  expect(item).toMatchObject({ insertTextFormat: 1, textEdit: { newText: "12:11 UTC: what happened" } });
  expect(await complete(text, { settings: { completion: false } })).toEqual([]);
});

test("hostile places are answered", async () => {
  const hostile = [
    "^",
    "# ^",
    "\u202e- ^",
    `${"- ".repeat(4000)}^`,
    `${"|".repeat(3000)}^`,
    `<!--${"-".repeat(3000)}^`,
    `${"(".repeat(3000)}^`,
  ];
  for (const text of hostile) expect(Array.isArray(await complete(`${HEAD}## Timeline\n\n${text}`))).toBe(true);
});
