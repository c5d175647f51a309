// Rules about follow-up tasks: what they must not report, and what their fixes write.
import { describe, expect, test } from "vitest";
import type { RuleSettings } from "../../server/src/rules/types.ts";
import { fixOf, found, read } from "./fixing.ts";

const HEAD =
  "# Postmortem: checkout down on 2024-03-08\n\n## Impact\n\n1,200 orders failed.\n\n## Root cause\n\nA full disk.\n";

function report(body: string, heading = "Action items"): string {
  return `${HEAD}\n## ${heading}\n\n${body}\n`;
}

/** Severity and words of each finding of a rule. */
function told(rule: string, text: string, settings: Partial<RuleSettings> = {}): string[] {
  const analysis = read(text, settings);
  return found(analysis, rule).map(
    ({ finding: { severity, span } }) => `${severity}: ${analysis.document.source.slice(span.start, span.end)}`,
  );
}

const TABLE = [
  "| Task | Owner | Due |",
  "|------|-------|-----|",
  "| Make start-up fail on a missing setting | Ada | 2024-03-20 |",
  "| Delete the settings of release 39 |  | 2024-03-21 |",
  "| Page on-call when 1% of checkouts fail | Mary | 2024-03-22 |",
].join("\n");

describe("action-missing-owner", () => {
  test("an empty cell is told at its row and filled in its column", () => {
    expect(told("action-missing-owner", report(TABLE))).toEqual(["warning: Delete the settings of release 39"]);
    expect(fixOf(report(TABLE), "action-missing-owner", /owner/)).toContain(
      "| Delete the settings of release 39 | name | 2024-03-21 |",
    );
  });

  test("a column that is empty throughout is told once, at its title", () => {
    const empty = TABLE.replace("| Ada |", "|  |").replace("| Mary |", "| - |");
    expect(told("action-missing-owner", report(empty))).toEqual(["warning: Owner"]);
  });

  test("a name that is still to come is told, and written over", () => {
    const text = report(TABLE.replace("|  |", "| TBD |"));
    expect(told("action-missing-owner", text)).toEqual(["warning: Delete the settings of release 39"]);
    expect(told("placeholder", text)).toEqual([]);
    expect(fixOf(text, "action-missing-owner", /owner/)).toContain(
      "| Delete the settings of release 39 | name | 2024-03-21 |",
    );
  });

  test("rows that are done during the incident, and tasks beneath one with owner and date, lack nothing", () => {
    const done =
      "| Corrective action | Taken at | By |\n|---|---|---|\n| Restart of the pods | 10:20 | Ada |\n| Rollback | 10:30 | |";
    const beneath =
      "- Harden the start-up (Ada, 2024-03-20)\n  - Fail on a missing setting\n  - Log the setting's name";
    for (const text of [report(done), report(beneath)])
      for (const rule of ["action-missing-owner", "action-missing-due"]) expect(told(rule, text)).toEqual([]);
  });

  test("two lists without names are told once", () => {
    const text = `${report("- Delete the settings of release 39")}\n## Preventive actions\n\n- Make start-up fail on a missing setting\n`;
    expect(told("action-missing-owner", text)).toEqual(["information: Action items"]);
    const fixed = fixOf(text, "action-missing-owner", /each of the 2 tasks/);
    expect(fixed.match(/\(owner: name, due: date\)/g)).toHaveLength(2);
  });

  test.each([
    "- [x] Delete the settings of release 39",
    "- Deleted the settings of release 39\n- Re-enabled the alerts of the payment service",
    "- Delete the settings of release 39: OPS-12",
    "Owner: Ada\n\n- Delete the settings of release 39\n- Make start-up fail on a missing setting",
  ])("is silent on %j", (list) => {
    expect(told("action-missing-owner", report(list))).toEqual([]);
  });

  test("what was done is not asked for, whatever the heading's list says besides", () => {
    expect(told("action-missing-owner", report("- Delete the settings", "Acciones correctivas realizadas"))).toEqual(
      [],
    );
  });

  test("what is still to be filled in is not missing", () => {
    const fixed = fixOf(report("- Delete the settings of release 39"), "action-missing-owner", /owner/);
    expect([...told("action-missing-owner", fixed), ...told("action-missing-due", fixed)]).toEqual([]);
  });

  test("CRLF", () => {
    const text = report("- Delete the settings of release 39").replace(/\n/g, "\r\n");
    expect(fixOf(text, "action-missing-owner", /owner/)).toContain(
      "- Delete the settings of release 39 (owner: name, due: date)\r\n",
    );
  });
});

describe("action-missing-ticket", () => {
  const list = report("- Delete the settings of release 39\n- Make start-up fail: see #12");

  test("a list without tickets is not told so", () => {
    expect(told("action-missing-ticket", report("- Delete the settings of release 39"))).toEqual([]);
  });

  test("patterns say what a ticket is, and that one is expected", () => {
    const patterns = (...wanted: string[]) => ({ options: { "action-missing-ticket": { patterns: wanted } } });
    expect(told("action-missing-ticket", list, patterns("#{number}"))).toEqual(["information: Action items"]);
    expect(told("action-missing-ticket", report("- Make start-up fail: OPS-12"), patterns("OPS-{number}"))).toEqual([]);
    expect(
      told("action-missing-ticket", report("- Make start-up fail: DEVOPS-12"), patterns("OPS-{number}")),
    ).toHaveLength(1);
  });
});

describe("a list that mostly states it", () => {
  const tracked = (bare: number) =>
    report(
      [
        ...Array.from({ length: 7 }, (_, i) => `- Delete release ${30 + i} of the shop: see #${40 + i}`),
        ...Array.from({ length: bare }, (_, i) => `- Delete the settings of server ${i + 1}`),
      ].join("\n"),
    );
  const ruled = (rule: string, text: string) => found(read(text), rule).map(({ finding }) => finding.message);

  test("is told of as a whole where three tasks or more do not", () => {
    expect(ruled("action-missing-ticket", tracked(3))).toEqual([
      expect.stringMatching(/^3 of these 10 tasks have no ticket \(lines 20, 21, 22\)\./),
    ]);
    expect(told("action-missing-ticket", tracked(3))).toEqual(["warning: Action items"]);
    expect(fixOf(tracked(3), "action-missing-ticket", /ticket/).match(/ticket: link/g)).toHaveLength(3);
  });

  test("is told without a count where more lack it than can be named", () => {
    const dated = Array.from(
      { length: 9 },
      (_, i) => `- Delete release ${30 + i} of the shop${i < 2 ? " (due 2024-03-20)" : ""}`,
    );
    expect(ruled("action-missing-due", report(dated.join("\n")))).toEqual([
      expect.stringMatching(/^Most of these tasks have no due date\. /),
    ]);
  });

  test.each([
    "Implemented improvements",
    "Changes applied",
    "Mejoras aplicadas",
    "已执行的改进措施",
    "Внедрённые улучшения",
  ])("is silent where “%s” stands above it", (title) => {
    const text = report("- Delete the settings of release 39\n- Make start-up fail").replace("Action items", title);
    expect(told("action-missing-owner", text)).toEqual([]);
  });

  test("is told of by its tasks where one or two do not", () => {
    expect(told("action-missing-ticket", tracked(2))).toEqual([
      "warning: Delete the settings of server 1",
      "warning: Delete the settings of server 2",
    ]);
  });
});

describe("action-behavioural", () => {
  test.each([
    "Ask the reviewers to look at `settings.yml` first",
    "Engineers must double-check the target of `release.sh` before 2024-04-01",
  ])("hears %j", (task) => {
    expect(told("action-behavioural", report(`- ${task}`))).toEqual([`information: ${task}`]);
  });

  test.each([
    "Train the fraud model on the orders of March: OPS-14",
    "Set up the training environment for `checkout` in eu-west-1",
    "Tell the load balancer to drain nodes before restart",
    "Remove the double-check of signatures in `verify.go`",
    "[x] Remind the team to read `settings.yml`",
  ])("does not hear %j", (task) => {
    expect(told("action-behavioural", report(`- ${task}`))).toEqual([]);
  });

  test("a task that is vague is told once", () => {
    const analysis = read(report("- Be more careful with deploys"));
    expect(found(analysis, "action-vague")).toHaveLength(1);
    expect(found(analysis, "action-behavioural")).toHaveLength(0);
  });
});

describe("action-none", () => {
  test.each([
    "None.",
    "No action items at this time.",
    "There are no further actions required.",
    "- N/A",
    "Keine.",
    "特になし",
  ])("hears %j", (text) => {
    expect(told("action-none", report(text))).toHaveLength(1);
  });

  test.each([
    "None, because the old checkout is switched off on 2024-03-15.",
    "No action: OPS-12 covers it.",
    "See the plan in the wiki.",
    "- Delete the settings",
  ])("does not hear %j", (text) => {
    expect(told("action-none", report(text))).toEqual([]);
  });
});

describe("action-not-a-task", () => {
  test("links alone are told once", () => {
    expect(told("action-not-a-task", report("- #12\n- #13\n- OPS-4"))).toEqual(["hint: #12"]);
  });

  test.each([
    "Disown the namespace once it is created",
    "Document how the key is rotated",
    "Do the failover test in `eu-west-1`",
    "[Alert when payments fail for 5 minutes](https://tracker.example/OPS-14)",
    "Automated alerts for the disk of `db-1` at 90%",
    "the default of the mixer is unchanged",
    "the second oven is preheated first",
  ])("does not hear %j", (task) => {
    expect(told("action-not-a-task", report(`- ${task}\n- Delete the settings of release 39`))).toEqual([]);
  });
});

test("questions are told once, with the others beside the first", () => {
  const text = report("- Who has the key?\n- Which settings go first?\n- Is release 39 kept?\n- Delete release 40");
  const { findings } = read(text);
  const [question, ...others] = findings.filter(({ rule }) => rule === "action-not-a-task");
  expect(others).toEqual([]);
  expect(question?.message).toContain("2 more are like it.");
  expect(question?.related.length).toBe(2);
});

test("a question is told once, as one", () => {
  const text = report("- Should we keep release 39?\n- Delete the settings of release 39");
  expect(told("action-not-a-task", text)).toEqual(["hint: Should we keep release 39?"]);
  expect(told("action-vague", text)).toEqual([]);
});

describe("a row or an item that lacks several things", () => {
  const RULES = ["action-missing-owner", "action-missing-due", "action-missing-ticket", "action-vague"];
  const all = (text: string, settings = {}) =>
    read(text, settings)
      .findings.filter(({ rule }) => RULES.includes(rule))
      .map(({ rule, message }) => `${rule}: ${message.split(".")[0]}`);
  const table = (row: string) =>
    report(
      `| Task | Owner | Due | Ticket |\n|---|---|---|---|\n| Delete the settings of release 39 | Ada | 2024-03-20 | OPS-12 |\n${row}`,
    );

  test("is told once, under the first rule that is on", () => {
    const text = table("| Delete the settings of release 40 | | | |");
    expect(all(text)).toEqual(["action-missing-owner: The columns “Owner”, “Due” and “Ticket” are empty in this row"]);
    expect(all(text, { severity: { "action-missing-owner": "off" } })).toEqual([
      "action-missing-due: The columns “Due” and “Ticket” are empty in this row",
    ]);
    expect(fixOf(text, "action-missing-owner", /“owner”, “due”, “ticket”/)).toContain("release 40 | name| date| link|");
  });

  test("names what most other items have", () => {
    const text = report(
      "- Delete release 37 (owner: Ada, due: 2024-03-20)\n- Delete release 38 (owner: Ada, due: 2024-03-20)\n- Delete release 39 of the shop",
    );
    expect(all(text)).toEqual([
      "action-missing-owner: 2 other tasks of this list have an owner and a due date, this one has none",
    ]);
  });

  test("a vague one lacks what its columns ask for, too; action-vague asks for both in their cells", () => {
    const text = table("| Improve monitoring | | | OPS-13 |");
    expect(all(text)).toHaveLength(2);
    expect(all(table("| Improve monitoring | | 2024-03-22 | OPS-13 |"))).toContainEqual(
      expect.stringContaining("action-missing-owner: The column “Owner” is empty in this row"),
    );
    expect(fixOf(text, "action-vague", /^Add “owner”, “due”, “done when”/)).toContain(
      "| Improve monitoring (done when: what one can check) | name| date| OPS-13 |",
    );
    const off = { severity: { "action-vague": "off" } };
    expect(all(text, off)).toEqual(["action-missing-owner: The columns “Owner” and “Due” are empty in this row"]);
  });

  test("lists that lack owners and dates get one bracket for each task, whichever finding is mended", () => {
    const text = report("- Delete release 38 of the shop (owner: Ada)\n- Delete release 39 of the shop");
    const [owner, due] = ["action-missing-owner", "action-missing-due"].map((rule) => fixOf(text, rule, /^Add/));
    expect(owner).toBe(due);
    expect(owner).toContain("(owner: Ada) (due: date)\n- Delete release 39 of the shop (owner: name, due: date)");
  });
});

describe("an owner that names nobody", () => {
  const owners = (...names: string[]) =>
    report(names.map((name, i) => `- Delete the settings of release 3${i} (owner: ${name})`).join("\n"));

  test.each(["team", "The team", "Engineering", "everyone", "Alle", "l'équipe", "チーム", "团队"])("%s", (name) =>
    expect(told("action-missing-owner", owners("Ada", name))).toEqual([`information: ${name}`]),
  );

  test("is told once, with the other lines", () => {
    const analysis = read(owners("team", "Ada", "everybody", "team"));
    const [first, ...more] = found(analysis, "action-missing-owner");
    expect(more).toEqual([]);
    expect(first?.finding.message).toContain("The same goes for lines 15, 16.");
  });

  test.each(["Ada", "SRE", "payments team", "Team Rocket", "Engineering Manager", "@team"])("but not %s", (name) =>
    expect(told("action-missing-owner", owners("Ada", name))).toEqual([]),
  );

  test("nor on a task that is done, or that has a ticket", () => {
    const list = "- [x] Delete the settings (owner: team)\n- [ ] Delete the alerts, OPS-12 (owner: team)";
    expect(told("action-missing-owner", report(list))).toEqual([]);
  });
});

describe("action-due-passed", () => {
  const RULE = "action-due-passed";
  const today = { today: "2024-05-02" };

  test("a date before the incident", () => {
    const list = "- Delete the settings of release 39, by 2023-03-22\n- Page on-call, by 2024-03-22";
    expect(told(RULE, report(list))).toEqual(["warning: 2023-03-22"]);
  });

  test("open boxes and states whose day is over are told once", () => {
    const list = [
      "- [ ] Delete the settings of release 39, by 2024-03-22",
      "- [x] Page on-call, by 2024-03-22",
      "- [ ] Add a spare disk, by 2024-04-30",
      "- [ ] Add another, by 2024-05-01",
    ].join("\n");
    const analysis = read(report(list), today);
    const findings = found(analysis, RULE).map(({ finding }) => finding);
    expect(findings.map(({ severity }) => severity)).toEqual(["information"]);
    expect(findings[0]?.message).toContain("2 open tasks have a due date that is over: this one and line 15.");
  });

  test("a state in its column says that it is open", () => {
    const table =
      "| Task | Due | Status |\n|---|---|---|\n| Add a disk | 2024-03-22 | Open |\n| Add two | 2024-03-22 | Done |";
    expect(told(RULE, report(table), today)).toEqual(["information: 2024-03-22"]);
  });

  test.each([
    ["nothing says that it is open", "- Add a disk, by 2024-03-22"],
    ["it is done", "- [x] Add a disk, by 2023-03-22"],
    ["the day without a year can be read in two ways", "- [ ] Add a disk, due: 4/5"],
    ["it is the incident's own day", "- Add a disk, by 2024-03-08"],
    ["the date can be read in two ways", "- [ ] Add a disk, by 03/04/2024"],
  ])("is silent where %s", (_, list) => expect(told(RULE, report(list), today)).toEqual([]));

  test("is silent without today's date", () =>
    expect(told(RULE, report("- [ ] Add a disk, by 2024-03-22"))).toEqual([]));
});

describe("tasks told as done, in other languages", () => {
  const LISTS: Record<string, [string, string[]]> = {
    es: [
      "Acciones correctivas",
      [
        "Se añadió una alerta sobre la cola",
        "Además, se modificó el script de copia",
        "Fueron retiradas las claves antiguas",
      ],
    ],
    pt: [
      "Ações corretivas",
      ["Foi adicionado um alerta na fila", "As chaves antigas foram removidas", "Foi criado um teste do script"],
    ],
    fr: [
      "Actions correctives",
      [
        "Une alerte a été ajoutée sur la file",
        "Les anciennes clés ont été supprimées",
        "Nous avons ajouté un test du script",
      ],
    ],
    it: [
      "Azioni correttive",
      [
        "È stato aggiunto un allarme sulla coda",
        "Le vecchie chiavi sono state rimosse",
        "Abbiamo creato un test dello script",
      ],
    ],
    de: [
      "Maßnahmen",
      [
        "Es wurde ein Alarm auf die Warteschlange eingerichtet",
        "Die alten Schlüssel wurden gelöscht",
        "Ein Test des Skripts wurde ergänzt",
      ],
    ],
    ru: ["Меры", ["Добавили алерт на очередь", "Удалили старые ключи", "Добавлен тест скрипта"]],
    zh: ["改进措施", ["已添加队列长度告警", "已删除旧密钥", "已完成脚本测试"]],
    ja: ["再発防止策", ["キューの長さのアラートを追加した", "古い鍵を削除しました", "スクリプトのテストを作成済み"]],
    ko: ["재발 방지 대책", ["큐 길이 알림을 추가했다", "오래된 키를 삭제함", "스크립트 테스트를 작성하였습니다"]],
  };
  test.each(Object.entries(LISTS))("%s: need neither owner nor date", (_, [heading, items]) => {
    const text = report(items.map((item) => `- ${item}`).join("\n"), heading);
    expect(told("action-missing-owner", text)).toEqual([]);
    expect(told("action-missing-due", text)).toEqual([]);
  });

  test.each([
    ["Maßnahmen", "Der Alarm auf ofen2 wurde eingerichtet", "Am 4. Mai wurde ein Ersatzofen bestellt"],
    ["Maßnahmen", "Der Ofen-Alarm wurde ergänzt (BAK-7)", "Das Team hat den alten Timer entfernt"],
    ["Acciones correctivas", "La alarma de horno2 se activó", "Ana cambió el fusible de horno2"],
    ["Actions correctives", "L'alarme de four2 a été ajoutée", "Notre minuteur a été remplacé"],
    ["Azioni correttive", "L'allarme è stato aggiunto", "Abbiamo aggiunto un timer"],
    ["Ações corretivas", "O alarme de forno2 foi adicionado", "Ana trocou o fusível"],
  ])("%s: %s, whatever stands in front", (heading, ...items) => {
    const text = report(items.map((item) => `- ${item}`).join("\n"), heading);
    expect(told("action-missing-owner", text)).toEqual([]);
  });

  test.each([
    ["Acciones correctivas", "Añadir una alerta: el disco se llenó", "Revisar por qué se perdieron los datos"],
    ["Actions correctives", "Vérifier que la copie a été faite", "Ajouter un test du script"],
    ["改进措施", "已知问题加入监控", "添加队列长度告警"],
    ["改进措施", "已删除的数据需要恢复", "添加队列长度告警"],
    ["Maßnahmen", "Der Alarm auf ofen2 wurde nicht eingerichtet", "Welche Brote wurden verkauft"],
    ["Acciones correctivas", "La alarma no fue añadida", "Clientes cuyos panes se perdieron: devolver el dinero"],
    ["Actions correctives", "Clients dont le pain a été perdu : les rembourser", "Comment la pâte a été oubliée"],
    ["Azioni correttive", "L'allarme non è stato aggiunto", "Quali ordini sono stati persi"],
    ["Ações corretivas", "Clientes cujos pães foram perdidos: reembolsar", "O alarme não foi adicionado"],
  ])("%s: what is left to do is asked for", (heading, ...items) => {
    expect(told("action-missing-owner", report(items.map((item) => `- ${item}`).join("\n"), heading))).toHaveLength(1);
  });
});
