// What counts as left to be filled in, and what only looks like it.
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analyse.ts";
import { filledReport } from "../../server/src/language/new-report.ts";
import { statusOf } from "../../server/src/language/status.ts";
import { templates } from "../../server/src/language/templates.ts";
import { timelineView } from "../../server/src/language/timeline-view.ts";
import { plain, SKELETON_SETS } from "../../server/src/postmortem/skeletons/index.ts";
import { ownPrompts } from "../../server/src/rules/support/own-prompts.ts";
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
  "Nobody thought that it would matter. ADD LINK",
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
  "*Report who noticed it, and how it could be noticed sooner*",
  "*Run a 5-whys analysis to find the real cause.*",
  "_Note how many orders were lost._",
  "(Estimate the number of users who saw errors)",
  "Describe how customers were affected.",
  "Beschreiben Sie, wie die Nutzer betroffen waren.",
  "*Liste die betroffenen Dienste auf*",
  "Décrivez l'impact sur les clients.",
  "*Indiquer le nombre d'utilisateurs touchés*",
  "Describa el impacto en los usuarios.",
  "Descreva o impacto nos usuários.",
  "Опишите влияние на пользователей.",
  "影響を受けたユーザーを記載してください。",
  "请描述受影响的用户。",
  "It was back at 10:xx or so.",
  "The last row is of 2024-03-XX.",
  "Contact: [To be configured]",
  "Numbers: [to be filled in by support]",
  "Orders lost: ________",
  "**Orders lost:** ______",
])("told: %s", (text) => expect(linesOf(report(text), RULE)).toHaveLength(1));

test("the minutes of an entry that knows no better are no place to fill in", () => {
  const entry = report("1,200 orders failed.").replace("- 09:31: Errors stop.", "- Mar 8th **09:XX** Errors stop.");
  expect(linesOf(entry, RULE)).toEqual([]);
  expect(linesOf(entry.replace("Errors stop.", "Errors stop for all, the last at 09:xx."), RULE)).toHaveLength(1);
});

test.each([
  "N/A",
  "The button ADD LINKED ACCOUNT failed for 40 users, and “add link” too.",
  "Users of [the shop](https://example.org) and [the app][app].\n\n[app]: https://example.org/app",
  "Mail of [redacted] and [name redacted] was lost[^1].",
  "- [ ] 1,200 orders\n- [x] 14 refunds",
  "Why ?? Nobody knows.",
  "The old cluster [to be decommissioned] still took orders.",
  "The router is model 8120-XX and slot 12:xxl.",
  "The key `order_id____` was read.",
  "Orders failed\n\n______\n\nRefunds did not.",
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
  "| **Incident Title** | Checkout down |\n|---|---|\n| **Impact** | 1,200 orders |",
  "The TODO app was down for all users.",
  "Requests to /TBD/ failed; see PR TBD-12.",
  "*List of affected services: checkout, search*",
  "(Note that all times are UTC.)",
  "*Reported by the packing hall*",
  "The explain plan describes how the query runs.",
  "Describing the impact took two days.",
])("silent: %s", (text) => expect(linesOf(report(text), RULE)).toEqual([]));

describe("the state of the report", () => {
  test.each([
    ["Status: Final", ["error"]],
    ["Status: Published", ["error"]],
    ["Status: Draft", ["information"]],
    ["Status: In review", ["information"]],
    ["Status: Resolved", ["warning"]],
    ["", ["warning"]],
  ])("%s", (status, expected) => {
    const severities = found(read(report("TBD", `\n${status}\n`)), RULE).map(({ finding }) => finding.severity);
    expect(severities).toEqual(expected);
  });

  test("a draft by its front matter", () => {
    const told = found(read(`---\ndraft: true\n---\n${report("TBD")}`), RULE);
    expect(told.map(({ finding }) => finding.severity)).toEqual(["information"]);
  });

  test.each(templates())("$id, just begun; a part that is written makes it one like others", (template) => {
    const facts = { title: "Disk full on db-1", severity: "SEV-3", start: "2026-11-28 23:50", zone: "Europe/Berlin" };
    const begun = filledReport(template, facts, (source) => analyse(source, { treatAs: "postmortem" }));
    const severities = (text: string) => found(read(text), RULE).map(({ finding }) => finding.severity);
    expect(severities(begun)).toEqual(["information"]);
    const [summary] = read(begun).postmortem.sections.filter(({ kinds }) => kinds.includes("summary"));
    const { start, end } = summary?.body ?? { start: 0, end: 0 };
    const told = `${begun.slice(0, start)}\nLogs filled the disk for an hour.\n\n${begun.slice(end)}`;
    expect(severities(told)).toEqual([template.id === "short" ? "warning" : "information"]);
    const words = "Logs filled the disk of db-1 for an hour, and the queue of orders grew until noon.";
    const beside = begun.replace(/^(#{2,3} .*\n)/gm, `$1\n${words}\n`);
    expect(severities(beside)[0]).toBe(template.id === "short" ? "warning" : "information");
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

describe("every prompt is told", () => {
  test("no note to a writer where a text tells of one in code, nor a picture where one is pending", () => {
    const text = report("Impact: the TODO(dana) stub answered nothing.\n\nDocker image pending");
    expect(linesOf(text, RULE)).toEqual([]);
    expect(linesOf(report("Impact: TODO(dana): how many?"), RULE)).not.toEqual([]);
    expect(linesOf(report("TODO(dana): how many?"), RULE)).not.toEqual([]);
  });

  test("a line in italics that says when a part is to be filled in, over one that is", () => {
    const part = (below: string) =>
      found(read(report(`_To be filled in at the time of the bakers' review_\n\n${below}`)), RULE).map(({ finding }) =>
        finding.message.includes("left above what was written for it"),
      );
    const told =
      "The oven of the second shop stood cold for two hours, because its valve had been shut for the night. ";
    expect(part(`### Cause\n\n${told.repeat(3)}`)).toEqual([true]);
    expect(part("### Cause\n\nTBD")).not.toContain(true);
    expect(part("")).toEqual([false]);
  });

  test("one finding for all that a template left above their answers, one for each part where nothing answers", () => {
    const text =
      "# Postmortem: parcels late on 2024-06-03\n\n## Impact\n*Describe who was affected, and for how long*\n\n212 parcels were late.\n\n## Detection\n*Report when the team noticed, and how it could notice sooner*\n\nThe packing hall called at 09:10 UTC.\n\n## Root cause\n*Run a 5-whys analysis to find the real cause.*\n\nThe spool disk was full.\n";
    expect(linesOf(text, RULE)).toEqual([4]);
    const [answered] = found(read(text), RULE).map(({ finding }) => finding);
    expect(answered?.severity).toBe("information");
    expect(answered?.message).toContain("left above what was written for it. So are lines 9 and 14.");
    expect(answered?.related).toHaveLength(2);
    for (const nothing of ["", "TBD\n\n", "**Numbers:**\n\n"]) {
      const open = text.replace("212 parcels were late.\n\n", nothing);
      const severities = found(read(open), RULE).map(({ finding }) => finding.severity);
      expect(severities).toContain("warning");
      expect(severities).toContain("information");
    }
  });
});

test("a heading that is the label of what stands below it is none", () => {
  const named = (below: string) =>
    report("All users.").replace("## Impact", `## Incident Title\n\n${below}\n\n## Impact`);
  expect(linesOf(named("Checkout down after a release without its settings."), RULE)).toEqual([]);
  expect(linesOf(named("TBD"), RULE)).not.toEqual([]);
  expect(linesOf(named("- Start: 09:05"), RULE)).not.toEqual([]);
});

test("prompts of a template's title", () => {
  const text = report("1,200 orders failed.").replace(
    "checkout down on 2024-03-08",
    "what happened, in one line on 2024-03-08",
  );
  expect(linesOf(text, RULE)).toEqual([1]);
  expect(linesOf(report("1,200 orders failed.").replace("checkout down on", "the day of the incident,"), RULE)).toEqual(
    [1],
  );
  expect(
    linesOf(
      report("1,200 orders failed.").replace(
        "Postmortem: checkout down on",
        "Postmortem, or what happened, in one line, on",
      ),
      RULE,
    ),
  ).toEqual([]);
});

describe("drafts", () => {
  const bodies = (kind: "resolution" | "actions") => plain(SKELETON_SETS[0]?.bodies[kind].join("\n") ?? "");
  const draft = (more = "") =>
    `# Postmortem: label printing down on 2024-06-03\n\n${more}Duration: 20 min\n\n## Summary\n\nTBD\n\n## Timeline (UTC)\n\n- 09:00: The first labels fail; impact begins\n- 09:05: The packing hall calls\n- 09:36: Printing is restored for all\n\n## Root cause\n\nTBD\n\n## Resolution\n\n${bodies("resolution")}\n\n## Action items\n\n${bodies("actions")}\n`;
  const told = (text: string) =>
    read(text).findings.map(({ rule, severity, span }) => [
      rule,
      severity,
      text.slice(0, span.start).split("\n").length,
    ]);

  test("prompts and contradictions are told, and keep nobody from merging", () => {
    const text = draft();
    expect(read(text).postmortem.genre).toMatchObject({ kind: "template", draft: true });
    expect(told(text)).toEqual([
      ["duration-mismatch", "information", 3],
      ["placeholder", "information", 7],
      ["placeholder", "information", 17],
      ["placeholder", "information", 21],
    ]);
  });

  test("parts that were opened and hold nothing are told, too: of several the first, with the others", () => {
    const text =
      "# Postmortem: label printing down on 2024-06-03\n\nOn 2024-06-03 no label could be printed from 09:00 to 09:36 UTC.\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Root cause\n\nThe spool was full.\n";
    expect(read(text).postmortem.genre).toMatchObject({ kind: "template", draft: true });
    expect(told(text)).toEqual([["empty-section", "information", 5]]);
    expect(
      read(text).findings.map(({ related }) => related.map(({ span }) => text.slice(span.start, span.end))),
    ).toEqual([["Impact", "Timeline"]]);
  });

  test("a form says on which day it was adopted, and is none", () => {
    const form =
      "# Review form for payment outages\n\nThis form was adopted on 3 March 2024; every team fills it in.\n";
    const parts = ["Summary", "Impact", "Timeline", "Root cause", "Action items"].map(
      (name) => `\n## ${name}\n\nTBD\n`,
    );
    expect(told(`${form}${parts.join("")}`)).toEqual([]);
  });

  test("the user's own severity holds", () => {
    const severity = { placeholder: "error" } as const;
    expect(found(read(draft(), { severity }), RULE).map(({ finding }) => finding.severity)).toEqual([
      "error",
      "error",
      "error",
    ]);
  });

  test("their timeline is drawn", () => {
    const view = timelineView(read(draft()), { uri: "file:///a.md", version: 1, name: "a.md" });
    expect(view.entries.map(({ phase }) => phase)).toEqual(["impact-start", null, "resolved"]);
  });

  test("their number is known to the status", () => {
    expect(statusOf(read(draft()), 1)).toMatchObject({ kind: "template", unfilled: 4 });
    expect(statusOf(read(report("1,200 orders failed.")), 1)).toMatchObject({ kind: "postmortem", unfilled: 0 });
  });

  test.each(SKELETON_SETS.map((set) => [set.language, set] as const))(
    "nothing filled in, nothing told: %s",
    (_, set) => {
      const text = Object.entries(set.bodies)
        .map(([kind, lines]) => `## ${set.headings[kind as keyof typeof set.headings]}\n\n${plain(lines.join("\n"))}\n`)
        .join("\n");
      expect(told(`# Postmortem: …\n\n${text}`)).toEqual([]);
    },
  );

  test("a template that shows how with sample entries stays silent", () => {
    expect(
      told(
        "# Postmortem template\n\n## Summary\n\nTBD\n\n## Timeline\n\n- 2024-01-01 10:00 UTC: the alert fires for checkout\n- 10:10: a fix is deployed by the team\n\n## Root cause\n\nTBD\n",
      ),
    ).toEqual([]);
  });
});

test("“(TODO)” behind a task is its state", () => {
  const tasks = "\n## Action items\n\n1. **Check of the backups** (TODO)\n2. **Alert on a full queue** (TODO)\n";
  expect(linesOf(`${report("1,200 orders")}${tasks}`, RULE)).toEqual([]);
});

test("a box to tick makes a task of what begins with TODO", () => {
  const tasks = (item: string) =>
    `${report("1,200 orders")}\n## Action items\n\n${item}\n- [ ] Alert on a full queue\n`;
  expect(linesOf(tasks("- [ ] TODO: add a chart of the queue"), RULE)).toEqual([]);
  expect(linesOf(tasks("- TODO: add more"), RULE)).toHaveLength(1);
});

test("what builds the page fills in its variables", () => {
  const built = '{% assign day = "2024-03-09" %}\n';
  expect(linesOf(report("As of {{ day }} all is well.", built), RULE)).toEqual([]);
  expect(linesOf(report("{{ day }} [Your name]", built), RULE)).toHaveLength(1);
  expect(linesOf(report("As of {{ day }} all is well."), RULE)).toHaveLength(1);
});

describe("words that say later, in every language", () => {
  const WORDS: Record<string, [string, string, string[]]> = {
    ca: ["Impacte", "Accions", ["Per completar", "Pendent de definir"]],
    cs: ["Dopad", "Nápravná opatření", ["Bude doplněno", "K vyplnění"]],
    da: ["Påvirkning", "Handlinger", ["Skal udfyldes", "Udfyldes senere"]],
    de: ["Auswirkung", "Maßnahmen", ["Noch offen", "Wird noch ergänzt", "Noch auszufüllen"]],
    en: ["Impact", "Action items", ["To be completed by the team", "Details pending", "Not filled in yet"]],
    es: ["Impacto", "Acciones correctivas", ["Por completar", "Pendiente de definir", "Se completará más adelante"]],
    fi: ["Vaikutus", "Toimenpiteet", ["Täydennetään myöhemmin"]],
    fr: ["Impact", "Actions correctives", ["À compléter", "À définir avec l'équipe", "Non renseigné"]],
    id: ["Dampak", "Tindakan perbaikan", ["Akan dilengkapi", "Belum diisi"]],
    it: ["Impatto", "Azioni correttive", ["Da completare", "Da definire", "Verrà compilato in seguito"]],
    ja: ["影響", "再発防止策", ["追記予定", "未記入", "後で記入"]],
    ko: ["영향", "재발 방지 대책", ["작성 예정", "추후 보완 예정입니다", "미작성"]],
    nl: ["Impact", "Acties", ["Nog in te vullen", "Wordt nog aangevuld"]],
    no: ["Påvirkning", "Tiltak", ["Må fylles ut", "Fylles ut senere"]],
    pl: ["Wpływ", "Działania naprawcze", ["Do uzupełnienia", "Zostanie uzupełnione później"]],
    pt: ["Impacto", "Ações corretivas", ["A preencher", "A definir", "Será preenchido depois"]],
    ro: ["Impact", "Acțiuni", ["De completat", "Va fi completat ulterior"]],
    ru: ["Влияние", "Меры", ["Заполнить", "Будет дополнено позже"]],
    sv: ["Påverkan", "Åtgärder", ["Ska kompletteras", "Ej ifyllt"]],
    tr: ["Etki", "Aksiyonlar", ["Doldurulacak", "Daha sonra eklenecek"]],
    uk: ["Вплив", "Заходи", ["Заповнити", "Буде доповнено"]],
    vi: ["Ảnh hưởng", "Hành động khắc phục", ["Sẽ bổ sung sau", "Chưa điền"]],
    zh: ["影响", "改进措施", ["待补充", "待填写", "后续补充"]],
  };
  test.each(Object.entries(WORDS))("%s: left over, and no tasks", (_, [impact, actions, words]) => {
    const text = report(words[0] as string)
      .replace("## Impact", `## ${impact}`)
      .concat(`\n## ${actions}\n\n${words.map((word) => `- ${word}`).join("\n")}\n`);
    expect(linesOf(text, RULE)).toEqual([5, 18]);
    expect(read(text).postmortem.actions).toEqual([]);
  });

  test("an owner that is still to come is nobody", () => {
    const text = report("1,200 orders failed.").concat(
      "\n## Actions correctives\n\n| Action | Responsable |\n|---|---|\n| Ajouter une alerte sur la file | à compléter |\n",
    );
    expect(read(text).postmortem.actions.map(({ owner }) => owner)).toEqual([undefined]);
  });

  test("a form of nothing else is a template", () => {
    const text =
      "# Postmortem du 03/03/2024\n\n## Résumé\n\nÀ compléter\n\n## Impact\n\n- À définir\n\n## Cause racine\n\nÀ compléter par l'équipe\n\n## Actions\n\n- À compléter\n";
    expect(read(text).postmortem.genre.kind).toBe("template");
  });

  test.each([
    "## Noch offen\n\n- Alarm auf die Länge der Warteschlange einrichten",
    "**Noch offen:**\n\n- Alarm auf die Länge der Warteschlange einrichten",
    "**Status:** noch offen",
    "Completar la migración antes del 3 de mayo",
  ])("not told: %s", (text) => expect(linesOf(report(text), RULE)).toEqual([]));

  const headed = (field: string) =>
    `# 결제 장애 보고서\n\n- 날짜: 2024-03-08\n- ${field}\n\n## 요약\n\n결제가 40분 동안 실패했다.\n\n## 영향\n\n1,200건의 주문이 실패했다.\n\n## 근본 원인\n\n설정이 빠졌다.\n`;
  test.each([
    ["상태: 작성중", []],
    ["상태: TBD", [4]],
    ["담당자: 작성중", [4]],
  ])("how far the report is, in a field of its own: %s", (field, lines) => {
    expect(linesOf(headed(field), RULE)).toEqual(lines);
  });

  const table = (title: string, cell: string) =>
    report("1,200 orders failed.").concat(
      `\n## Action items\n\n| Action | Owner | ${title} |\n|---|---|---|\n| Alert on the length of the queue | Ana | ${cell} |\n`,
    );
  test.each([
    ["Status", "To follow"],
    ["Progress", "not yet completed"],
    ["Durum", "Tamamlanmadı"],
    ["Stato", "Da completare"],
    ["Avanzamento", "Da completare"],
    ["Situação", "Em elaboração"],
    ["진행 상황", "작성 중"],
    ["进展", "待更新"],
    ["進捗", "作成中"],
    ["Состояние", "Будет добавлен"],
    ["État / Avancement", "À venir"],
    ["Stare", "Urmează"],
  ])("how far a task is, below %s, is its state", (title, cell) => {
    expect(linesOf(table(title, cell), RULE)).toEqual([]);
    expect(linesOf(table("Notes", cell), RULE)).toEqual([20]);
  });

  test.each([
    "**To be done by 2024-03-20**\n\n- Alert on the length of the queue",
    "**To be completed**\n\n1. Alert on the length of the queue",
    "**Noch offen**\n- Alarm auf die Länge der Warteschlange",
    "**待完善**\n\n| 措施 | 负责人 |\n|---|---|\n| 队列报警 | 张伟 |",
    "- **Da completare**\n  - Allarme sulla coda",
  ])("a label with a list below it is silent: %s", (text) => expect(linesOf(report(text), RULE)).toEqual([]));

  test("when something was resolved is still to come", () =>
    expect(linesOf(report("Resolved: to be determined"), RULE)).toEqual([5]));

  test("bold with nothing below it is left over", () =>
    expect(linesOf(report("**To be completed**\n\nMore text."), RULE)).toEqual([5]));

  test("who and until when are told, also behind such words", () => {
    const rows = [
      ["To be done by Ana", "To be completed by 2024-03-20"],
      ["To be completed by the platform team", "To be done by Friday"],
      ["To be completed by the team", "To be announced"],
    ];
    const text = report("1,200 orders failed.").concat(
      `\n## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n${rows.map(([owner, due]) => `| Alert on the queue | ${owner} | ${due} |\n`).join("")}`,
      "\nFurther tasks:\n\n- Rotate the logs of the broker\n  - To be done by March 20, 2024\n- Move the backups to the vault\n  - To be done by Ana\n",
    );
    expect(read(text).postmortem.actions.map(({ owner, due }) => [owner?.text, due?.text])).toEqual([
      ["Ana", "2024-03-20"],
      ["platform team", "Friday"],
      [undefined, undefined],
      [undefined, "March 20, 2024"],
      ["Ana", undefined],
    ]);
    expect(linesOf(text, RULE)).toEqual([22]);
  });

  test.each([
    [
      "Acciones correctivas",
      "Responsable",
      "Fecha límite",
      "A completar por Ana",
      "A completar después del 20 de marzo",
    ],
    ["Actions correctives", "Responsable", "Échéance", "À compléter par Ana", "À compléter par Ana avant le 20 mars"],
  ])("%s: who and until when", (heading, who, until, owner, due) => {
    const text = report("1,200 orders failed.").concat(
      `\n## ${heading}\n\n| Action | ${who} | ${until} |\n|---|---|---|\n| Alerta | ${owner} | ${due} |\n`,
    );
    const [action] = read(text).postmortem.actions;
    expect(action?.owner?.text).toBe("Ana");
    expect(action?.due?.text).toContain("20");
    expect(linesOf(text, RULE)).toEqual([]);
  });
});

describe("pictures that readers do not see", () => {
  test.each([
    "![Diagram](https://via.placeholder.com/600x400?text=Diagram)",
    "![Graph of the errors](https://example.com/graph.png)",
    '<img src="https://placehold.co/600x200" alt="The ovens">',
    "![](/home/ada/Downloads/oven.png)",
    "![Oven](file:///tmp/oven.png)",
    "![Oven](C:\\Users\\ada\\oven.png)",
    "![]( )",
    "![Oven]()",
    '<img src="" alt="The ovens">',
    "![Oven](url)",
    "![Oven](path/to/image.png)",
    "![Heat](http://localhost:3000/render/heat.png)",
    '<img src="http://127.0.0.1/heat.png">',
    "![Heat](blob:https://bakery.example/5e1c)",
    "![Oven](file:oven.png)",
    "![Oven](~/Desktop/oven.png)",
    "![Oven](Screenshot 2024-03-08 at 09.15.png)",
    "![Oven](/Users/ada/Desktop/Screenshot 2.png)",
  ])("%s", (line) => {
    const [only, ...others] = found(read(report(`1,200 orders failed.\n\n${line}`)), RULE);
    expect(others).toEqual([]);
    expect(only?.finding.message).toMatch(/picture/);
  });

  test.each([
    "![Diagram](images/600x400.png)",
    "![Graph](https://bakery.example/graph.png)",
    "![Oven](/home/oven.png)",
    "![Ada](/users/42/ada.png)",
    "<!-- ![Diagram](https://via.placeholder.com/600) -->",
    "    ![Diagram](https://via.placeholder.com/600)",
    "\\\\![Diagram](https://via.placeholder.com/600)",
    "![Oven](File:Oven.png)",
    "![Oven](<Screenshot 2024-03-08 at 09.15.png>)",
    '![Oven](oven.png "On Friday")',
    "![Heat](https://localhost.bakery.example/heat.png)",
    "![Oven](path/oven.png)",
    "The call `![]()` was empty.",
    "![Oven][oven]\n\n[oven]: oven.png",
    "`![Diagram](https://example.com/diagram.png)`",
    "See [the list](https://example.com/orders).",
  ])("not %s", (line) => {
    expect(found(read(report(`1,200 orders failed.\n\n${line}`)), RULE)).toEqual([]);
  });

  test("an address with blanks is put in angle brackets", () => {
    const analysis = read(report("1,200 orders failed.\n\n![Oven](Oven 2.png)\n\n![Oven](Oven 3.png)"));
    const [only] = found(analysis, RULE);
    const [fix] = only?.finding.fixes ?? [];
    expect(only && fix && fixed(analysis, only.finding, fix)).toContain(
      "![Oven](<Oven 2.png>)\n\n![Oven](<Oven 3.png>)",
    );
  });

  test.each([
    "(screenshot here)",
    "[insert graph]",
    "*Graph of the errors to follow*",
    "Insert the latency chart here",
    "(Screenshot einfügen)",
    "[hier Grafik]",
    "[insérer capture d’écran]",
    "(insertar captura de pantalla aquí)",
    "[inserir gráfico]",
    "(inserire grafico)",
    "(schermafbeelding invoegen)",
    "[wstaw wykres]",
    "(вставить скриншот)",
    "(додати графік)",
    "(buraya ekran görüntüsü eklenecek)",
    "(infoga skärmbild)",
    "(indsæt billede her)",
    "(sett inn skjermbilde)",
    "(lisää kuvakaappaus)",
    "(vložit graf)",
    "(ide jön a grafikon)",
    "(captură de ecran aici)",
    "(inserir captura aquí)",
    "（ここにグラフ）",
    "【此处插入截图】",
    "(여기에 그래프 첨부)",
    "(chèn biểu đồ)",
    "(sisipkan grafik)",
  ])("in the place of one: %s", (line) => {
    expect(linesOf(report(`1,200 orders failed.\n\n${line}`), RULE)).toHaveLength(1);
  });

  test.each([
    "(see the graph here)",
    "The graph here is of May.",
    "They add a screenshot to each ticket.",
    "The button “insert image” failed for 40 users.",
    "(Grafik: Ada)",
  ])("not in the place of one: %s", (line) => {
    expect(found(read(report(`1,200 orders failed.\n\n${line}`)), RULE)).toEqual([]);
  });

  test("told once for each kind", () => {
    const text = report(
      "![](https://example.com/a.png)\n\n![](https://example.com/b.png)\n\n![](file:///c.png)\n\n1,200 orders failed.",
    );
    expect(found(read(text), RULE).map(({ finding }) => finding.related?.length)).toEqual([1, 0]);
  });
});

describe("tasks that nobody has written yet", () => {
  const tasks = (text: string, heading = "Action items") =>
    `${report("1,200 orders failed.")}\n## ${heading}\n\n${text}\n`;
  const table = "| Task | Owner | Due |\n|---|---|---|\n";
  const real = "- Make start-up fail on a missing setting (owner: Ada, due: 2024-03-20)";

  test.each([
    "TBD",
    "_TODO_",
    "- [ ] TBD",
    "- TODO\n- TBD",
    "1. WIP",
    `${table}| TBD | TBD | TBD |`,
    `${table}| TODO | | |`,
    "| No. | What |\n|---|---|\n| TBD | TBD |",
    `${real}\n- TBD`,
    `### Prevent\n\n${real}\n\n### Detect\n\nTBD`,
  ])("told: %s", (text) => expect(linesOf(tasks(text), RULE)).toHaveLength(1));

  test.each([
    ["Maßnahmen", "- [ ] kommt noch"],
    ["재발 방지 대책", "- 미정"],
    ["再発防止策", "- [ ] TBD"],
    ["Plan d’action", "TODO"],
  ])("told below %s: %s", (heading, text) => expect(linesOf(tasks(text, heading), RULE)).toHaveLength(1));

  test.each([
    `TODO\n\n${real}`,
    `**TODO:**\n\n${real}`,
    `- TODO\n  ${real}`,
    `${real}\n  - TODO`,
    `${real}\n  TODO`,
    `${table}| Make start-up fail on a missing setting | Ada | TBD |`,
    "| State | Task |\n|---|---|\n| TODO | Make start-up fail on a missing setting |",
    "| a | b |\n|---|---|\n| TODO | Make start-up fail on a missing setting |",
    "- [ ] TODO app: show the queue’s length",
    `> - [ ] TBD\n\n${real}`,
  ])("silent: %s", (text) => expect(linesOf(tasks(text), RULE)).toEqual([]));

  test("in a draft it is information, as any other placeholder", () => {
    const draft = tasks("- [ ] TBD").replace("## Impact", "Status: Draft\n\n## Impact");
    expect(found(read(draft), RULE).map(({ finding }) => finding.severity)).toEqual(["information"]);
  });
});

describe("notes by which writers leave something to one of them", () => {
  test.each([
    ["TODO(dana): how did we notice?", "TODO(dana): how did we notice?"],
    ["TODO(dana): add the alert to the rotation", "TODO(dana): add the alert to the rotation"],
    ["- FIXME (Ana Ruiz) numbers", "FIXME (Ana Ruiz) numbers"],
    ["It was late. TODO @mo: since when", "TODO @mo: since when"],
    ["We noticed late (TODO: since when, by what?).", "(TODO: since when, by what?)"],
    ["TODO: who was paged first?", "TODO: who was paged first?"],
    ["**TODO**: who was paged first?", "TODO**: who was paged first?"],
  ])("%s", (line, words) => {
    const analysis = read(report(`1,200 orders failed.\n\n${line}`));
    const [only, ...others] = found(analysis, RULE).map(({ finding: { span } }) => span);
    expect(others).toEqual([]);
    expect(only && analysis.document.source.slice(only.start, only.end)).toBe(words);
    expect(analysis.postmortem.actions).toEqual([]);
  });

  test("an order behind TODO is a task, and one in the list of tasks, too", () => {
    const label = read(report("1,200 orders failed.\n\nTODO: lower the threshold to 1 %"));
    expect(label.postmortem.actions).toHaveLength(1);
    const item = read(
      `${report("1,200 orders failed.")}\n## Action items\n\n- [ ] TODO(dana): lower the threshold to 1 %\n`,
    );
    expect(item.postmortem.actions).toHaveLength(1);
    for (const { findings } of [label, item]) expect(findings.filter(({ rule }) => rule === RULE)).toEqual([]);
    expect(linesOf(report("The todo(x) call of `TODO(dana)` failed for 40 users."), RULE)).toEqual([]);
  });
});

test("a message quotes words without their marks", () => {
  const message = (text: string) => found(read(report(text)), RULE)[0]?.finding.message ?? "";
  expect(message("**TBD**")).toMatch(/^“TBD” /);
  expect(message("__to be determined__")).toMatch(/^“to be determined” /);
  expect(message("Orders lost: ________")).toMatch(/^“________” /);
});

// What is not known yet is left open by its writer; a form asks for it, or says neither day nor hour.
test.each([
  ["a list", "- 10:05 UTC: alerts fire for checkout\n- 10:45 UTC: release 40 is rolled back, errors stop", "warning"],
  [
    "a table",
    "| Time | Event |\n|---|---|\n| 10:05 UTC | alerts fire |\n| 10:45 UTC | release 40 is rolled back |",
    "warning",
  ],
  ["no more than an hour", "- 10:05 UTC: alerts fire for checkout", "information"],
])("parts that are to follow beside %s make no template of a report", (_, timeline, severity) => {
  const text = (title: string, cause: string) =>
    `# ${title}\n\n## Summary\n\nTBD\n\n## Impact\n\nTBD\n\n## Timeline\n\n${timeline}\n\n## Root cause\n\n${cause}\n\n## Action items\n\n| Task | Owner |\n|---|---|\n| Make start-up fail on a missing setting | Ada |\n`;
  const told = (source: string) => found(read(source), RULE).map(({ finding }) => finding.severity);
  const dated = "Postmortem: checkout down on 2024-03-08";
  expect(told(text(dated, "TBD"))).toEqual([severity, severity, severity]);
  expect(read(text(dated, "_Describe what went wrong and why._")).postmortem.genre.kind).toBe("template");
  expect(read(text("Postmortem: checkout down", "TBD")).postmortem.genre.kind).toBe("template");
});

test.each(["TODO: ask Ada", "- TODO: ask Ada which setting it was", "**TODO**: find the release", "FIXME – ask Ada"])(
  "“%s” alone in a part that tells something is no task",
  (note) => {
    const told = (cause: string) => {
      const { document, postmortem, findings } = read(
        `# Postmortem: checkout down on 2024-03-08\n\n## Impact\n\n1,200 orders failed.\n\n## Root cause\n\n${cause}\n\n## Timeline\n\n- 10:05 UTC: alerts fire\n- 10:45 UTC: errors stop\n`,
      );
      const lines = findings.filter(({ rule }) => rule === RULE).map(({ span }) => document.lines.lineAt(span.start));
      return [postmortem.actions.length, ...lines];
    };
    expect(told(note)).toEqual([0, 8]);
    expect(told("Release 40.\n\nTODO: delete the setting")).toEqual([1]);
  },
);
