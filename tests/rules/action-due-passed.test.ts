// action-due-passed, and the day that a due date without a year means.
import { expect, test } from "vitest";
import { dueDate, isOverdue } from "../../server/src/language/due-date.ts";
import { cases, page } from "./cases.ts";
import { read } from "./fixing.ts";

const task = (due: string, title?: string) =>
  page({
    ...(title ? { title } : {}),
    actions: `- [ ] Make start-up fail on a missing setting (owner: Ada, due: ${due})`,
  });

/** In a language: a title, a heading, a table's header, a task, states in which it is open, and one that is none of them. */
type Told = readonly [string, string, string, string, readonly string[], string];
const STATES: readonly Told[] = [
  [
    "Relazione sull'incidente",
    "Azioni correttive",
    "Azione | Responsabile | Scadenza | Stato",
    "Aggiungere un test",
    ["Da avviare", "Pianificata"],
    "Verificata",
  ],
  [
    "Post-mortem : panne du paiement",
    "Actions correctives",
    "Action | Responsable | Échéance | Statut",
    "Ajouter un test",
    ["Non démarré", "À lancer"],
    "Démarré",
  ],
  [
    "Post-mortem: queda do pagamento",
    "Ações corretivas",
    "Ação | Responsável | Prazo | Status",
    "Adicionar um teste",
    ["Em aberto", "A iniciar"],
    "Iniciado",
  ],
  [
    "Incidentrapport: storing in het betalen van de bestellingen op",
    "Actiepunten",
    "Actie | Eigenaar | Deadline | Status",
    "Test toevoegen",
    ["Te doen"],
    "Getest",
  ],
  ["故障复盘：支付失败", "改进措施", "措施 | 负责人 | 截止日期 | 状态", "增加启动检查", ["排期中", "开发中"], "已开发"],
  [
    "障害報告書：決済の障害",
    "再発防止策",
    "対策 | 担当者 | 期限 | ステータス",
    "起動時の確認を追加する",
    ["着手前", "対応予定"],
    "対応済み",
  ],
  [
    "장애 보고서: 결제 장애",
    "재발 방지 대책",
    "조치 | 담당자 | 기한 | 상태",
    "시작 검사 추가",
    ["미착수", "검토중"],
    "검토됨",
  ],
  [
    "Störungsbericht: Bezahlung",
    "Maßnahmen",
    "Maßnahme | Verantwortlich | Bis | Status",
    "Test ergänzen",
    ["in Umsetzung", "neu", "zurückgestellt"],
    "umgesetzt",
  ],
];
const inState = ([title, heading, header, name]: Told, state: string) =>
  `# ${title} 2024-03-08\n\n## Timeline (CET)\n\n- 10:00 503\n- 10:30 200\n\n## ${heading}\n\n| ${header} |\n|---|---|---|---|\n| ${name} | Ada | 2024-03-31 | ${state} |\n`;

cases("action-due-passed", {
  settings: { today: "2024-06-10" },
  reports: {
    "a day without a year": [task("March 31"), "March 31"],
    "a day in figures": [task("31.03."), "31.03."],
    "the end of a quarter": [task("end of Q1"), "end of Q1"],
    ...Object.fromEntries(
      STATES.flatMap((told) => told[4].map((state) => [state, [inState(told, state), "2024-03-31"] as const])),
    ),
  },
  silent: {
    "the same day, to come": task("July 31"),
    "a day of the year after": task("Jan 15"),
    "a report without a year": task("March 31", "Postmortem: checkout down"),
    "a day that can be read in two ways": task("4/5"),
    words: task("next sprint"),
    ...Object.fromEntries(STATES.map((told) => [told[5], inState(told, told[5])])),
  },
});

const rows = (...states: string[]) =>
  page({
    actions: [
      "| Task | Owner | Due | Progress |",
      "|---|---|---|---|",
      ...states.map((state, i) => `| Make start-up fail on setting ${i + 4} | Ada | 2024-0${i + 4}-20 | ${state} |`),
    ].join("\n"),
  });

cases("action-due-passed", {
  settings: { today: "2024-06-30" },
  reports: {
    "an empty cell below one that is open": [rows("In progress", "", "Done"), "2024-04-20"],
    "an empty cell below one that is open and to come": [rows("", "", "", "Not started"), "2024-04-20"],
  },
  silent: {
    "an empty cell where the others are done": rows("Done", "", "Shipped"),
    "a column that is empty throughout": rows("", "", ""),
    "an empty cell among remarks": rows("see the chat", "", ""),
  },
});

test("a late task whose state is not told stands beside the one that is open", () => {
  const { findings } = read(rows("In progress", "", "Done"), { today: "2024-06-30" });
  expect(findings.find(({ rule }) => rule === "action-due-passed")?.message).toMatch(/^2 open tasks/);
});

const dayOf = (due: string) => {
  const [action] = read(task(due)).postmortem.actions;
  return action && dueDate(action);
};

test.each([
  ["March 31", "2024-03-31"],
  ["31 March", "2024-03-31"],
  ["March 8th", "2024-03-08"],
  ["March 7th", "2025-03-07"],
  ["Jan 15", "2025-01-15"],
  ["31.03.", "2024-03-31"],
  ["3/31", "2024-03-31"],
  ["end of March", "2024-03-31"],
  ["end of February", "2025-02-28"],
  ["end of April 2026", "2026-04-30"],
  ["end of Q1", "2024-03-31"],
  ["Q2", "2024-06-30"],
  ["Q1 2026", "2026-03-31"],
  ["end of 2026", "2026-12-31"],
  ["2025-02-03", "2025-02-03"],
  ["wk 12", "2024-03-24"],
  ["KW 2", "2025-01-12"],
  ["week 54", undefined],
  ["2026-W53", "2027-01-03"],
  ["CW 1/2026", "2026-01-04"],
  ["4/5", undefined],
  ["next sprint", undefined],
  ["Feb 30", undefined],
])("due: %s", (due, day) => expect(dayOf(due)).toBe(day));

test("overdue by the year of the report", () => {
  const [action] = read(task("end of Q1")).postmortem.actions;
  expect(action && isOverdue(action, "2024-04-01")).toBe(true);
  expect(action && isOverdue(action, "2024-03-31")).toBe(false);
});

test.each([
  ["2024-04-02", true],
  ["4/5/2024", false],
  ["2024-04-02 or 2024-05-02", false],
])("the day of %s is certain: %s", (due, certain) =>
  expect(read(task(due)).postmortem.actions[0]?.due).toMatchObject({ certain, date: expect.anything() }),
);
