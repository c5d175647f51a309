// Owner, deadline, reference, priority and state, from all the places where reports write them.
import { describe, expect, it } from "vitest";
import { readItem, readPart } from "./support.ts";

describe("owner", () => {
  it.each([
    ["@ana: rotate the signing key", "@ana"],
    ["Rotate the signing key (@ana)", "@ana"],
    ["[@ana] Rotate the signing key", "@ana"],
    ["Rotate the signing key @ana and @bo", "@ana and @bo"],
    ["`@ana` and `@bo` rotate the signing key", "`@ana` and `@bo`"],
    ["Rotate the signing key (Owner: Ana Souza)", "Ana Souza"],
    ["Rotate the signing key (owner: Ana, Bo Li, P1)", "Ana, Bo Li"],
    ["Den Schlüssel tauschen (Katrin, bis 01.03.2024)", "Katrin"],
    ["Rotate the signing key (Bo Li – by Friday)", "Bo Li"],
    ["Rotate the signing key (Ana and Bo, 2024-05-01)", "Ana and Bo"],
    ["Rotate the signing key. **Owner:** Platform team. **Due:** Friday", "Platform team"],
    ["Rotate the signing key — assignee: ana@example.com", "ana@example.com"],
    ["Rotate the signing key - DRI: Ana", "Ana"],
    ["[Ana] Rotate the signing key", "Ana"],
    ["Rotate the signing key [Ana]", "Ana"],
    ["Ana to rotate the signing key", "Ana"],
    ["Ana and Bo to rotate the signing key", "Ana and Bo"],
    ["Platform team: rotate the signing key", "Platform team"],
    ["SRE: rotate the signing key", "SRE"],
    ["The storage team will rotate the signing key", "storage team"],
    ["Rotate the signing key (Security team)", "Security team"],
    ["Rotate the signing key, assigned to Maria Lopez", "Maria Lopez"],
    ["Rotate the signing key (responsible: Ana)", "Ana"],
  ])("%s", (text, owner) => expect(readItem(text).owner).toBe(owner));

  it.each([
    "We will rotate the signing key",
    "The team will rotate the signing key",
    "Monitoring: alert on the age of the signing key",
    "Move the vault to a managed service (Harbor)",
    "Encourage teams to rotate their keys",
    "Notify @oncall when the signing key is about to expire",
    "Send the report to security@example.com",
    "Pin `@types/node` in the build image",
    "Use `@oven/static` for all pages",
    "Rotate the signing key (Optional)",
    "Rotate the signing key (Completed)",
    "Access to be restricted to the release pipeline",
    "Training: hold a drill with support",
    "Rotate the signing key (High, by Friday)",
    "Rotate the signing key (Monitoring, until 2024-05-01)",
  ])("nobody: %s", (text) => expect(readItem(text).owner).toBeNull());

  it("is a name in brackets where the list writes most of its owners so", () => {
    const seen = readPart(
      "- Rotate the signing key (Ana)\n- Drain the rack in Oslo (Bo)\n- Pin the base image by digest",
    );
    expect(seen.map((s) => s.owner)).toEqual(["Ana", "Bo", null]);
  });

  it("is a name behind a dash where the list does so", () => {
    const seen = readPart("- Rotate the signing key — Ana\n- Drain the rack in Oslo — Bo Li");
    expect(seen.map((s) => s.owner)).toEqual(["Ana", "Bo Li"]);
  });
});

describe("deadline", () => {
  it.each([
    ["Rotate the signing key by Friday", "Friday"],
    ["Rotate the signing key by 2024-06-01", "2024-06-01"],
    ["Rotate the signing key (due 2024-06-01)", "2024-06-01"],
    ["Rotate the signing key (due: 2024-06-01, OPS-12)", "2024-06-01"],
    ["Rotate the signing key (ETA Q3)", "Q3"],
    ["Rotate the signing key (ETA: mid June)", "mid June"],
    ["Rotate the signing key, deadline: June 3rd, 2024", "June 3rd, 2024"],
    ["Rotate the signing key before end of week", "before end of week"],
    ["Rotate the signing key by end of Q2 2024", "end of Q2 2024"],
    ["Rotate the signing key by EOD", "EOD"],
    ["Rotate the signing key within the next week", "within the next week"],
    ["Rotate the signing key within 2 weeks", "within 2 weeks"],
    ["Rotate the signing key within 48h", "within 48h"],
    ["Rotate the signing key before the public launch", "before the public launch"],
    ["The vault is to be replaced later this year", "later this year"],
    ["Rotate the signing key next sprint", "next sprint"],
    ["Rotate the signing key at the next quiet window", "next quiet window"],
    ["Clean the ovens before the next race", "before the next race"],
    ["Rotate the signing key (3 June 2024)", "3 June 2024"],
    ["A review meeting is scheduled for June 3, 2024, to go through the keys", "June 3, 2024"],
    ["Rotate the signing key (@ana, 3-Jun-2024)", "3-Jun-2024"],
    ["Rotate the signing key by 03/Jun/24", "03/Jun/24"],
    ["Rotate the signing key (due 3-June-2024)", "3-June-2024"],
  ])("%s", (text, due) => expect(readItem(text).due).toBe(due));

  it.each([
    "Alert when the lag is above 60 s for 5 minutes",
    "Watch the ovens for 24 hours",
    "Watch the ovens for two weeks",
    "Run the ovens empty\n  Target: +10% heat at night",
    "Fail over within 5 minutes of a lost primary",
    "Set the retention of logs to 30 days",
    "Rotate the signing key (done on 2024-05-04)",
    "Rotated the signing key; completed as of 2024-05-04",
    "Block deploys before the schema check has passed",
    "Rotate the signing key before each launch",
    "Rotate the signing key before each race",
    "Drain the window of the rack before the race condition is mended",
    "Keep the runbook for May 2024 releases in the wiki",
    "Disable the job until the vendor has fixed it",
    "Shrink the cookbook (photos were added before they moved to the shelf on May 20)",
    "Set the limit of the oven to `260` after a look at its heat over the next week",
    "Copy keys-03-Jun-2024 to the vault",
    "Sign the build 3-june-20240 anew",
    "Cool the oven by 12/mar/dec",
  ])("none: %s", (text) => expect(readItem(text).due).toBeNull());
});

describe("a day in a title", () => {
  it("is the deadline of what is to do below it, not of what was done by then", () => {
    const dues = (title: string) =>
      readPart(`### ${title}\n\n- Rotate the signing key\n- Drain the rack`).map((s) => s.due);
    expect(dues("Short term (by 2024-05-10)")).toEqual(["2024-05-10", "2024-05-10"]);
    expect(dues("Implemented (2024-05-10)")).toEqual([null, null]);
  });
});

it.each([
  ["Urgent - execute within 1 hour", "within 1 hour"],
  ["Next 4 hours:", "Next 4 hours"],
  ["Today (within 2-3 hours)", "within 2-3 hours"],
  ["What broke in the first 4 hours", undefined],
  ["Restore in hours", undefined],
])("hours in a title: %s", (title, due) => {
  const tasks = readPart(`### ${title}\n\n- Rotate the signing key\n- Restore the rack within 4 hours\n`);
  expect(tasks.map((task) => task.due ?? undefined)).toEqual([due, due]);
});

it("hours in a title are its deadline in languages that tell them from behind", () => {
  const dues = (title: string, language: string) =>
    readPart(`### ${title}\n\n- [ ] 署名鍵を更新する\n`, language).map((task) => task.due ?? undefined);
  expect(dues("すぐに（24時間以内）", "ja")).toEqual(["24時間以内"]);
  expect(dues("立即（24小时内）", "zh")).toEqual(["24小时内"]);
  expect(dues("停止は24時間", "ja")).toEqual([undefined]);
});

it("the colour of a text is no ticket", () => {
  expect(readPart('- [ ] <span style="color: #696969;">Rotate the signing key</span>').map(({ ref }) => ref)).toEqual([
    null,
  ]);
  expect(readPart("- [ ] Rotate the signing key (#696969)").map(({ ref }) => ref)).toEqual(["#696969"]);
});

describe("how long a phase takes", () => {
  const due = (title: string) => readPart(`### ${title}\n\n- Rotate the signing key\n`).map((task) => task.due);
  it("is no deadline, as that of a group of tasks is", () => {
    expect(due("Phase 1: mend it all (1 week)")).toEqual([null]);
    expect(due("Step 2 - try it (1-2 weeks)")).toEqual([null]);
    expect(due("Phase 1: mend it all (by Friday)")).toEqual(["Friday"]);
    expect(due("High priority (1 week)")).toEqual(["1 week"]);
    expect(due("High priority (1-2 weeks)")).toEqual(["1-2 weeks"]);
    expect(readPart("### Urgente (2-3 semanas)\n\n- Fijar el límite\n", "es")[0]?.due).toBe("2-3 semanas");
  });
});

describe("reference", () => {
  it.each([
    ["Rotate the signing key (OPS-12)", "OPS-12"],
    ["Rotate the signing key #341", "#341"],
    ["Rotate the signing key, tracked in example/infra#45", "example/infra#45"],
    ["Rotate the signing key ([#34](https://github.com/example/infra/issues/34))", "#34"],
    ["Rotate the signing key ([#34][issue-34])", "#34"],
    [
      "Rotate the signing key - [jira](https://example.atlassian.net/browse/SEC-12)",
      "https://example.atlassian.net/browse/SEC-12",
    ],
    [
      "Rotate the signing key <https://github.com/example/infra/issues/34>",
      "https://github.com/example/infra/issues/34",
    ],
    ["Rotate the signing key https://github.com/example/infra/pull/34.", "https://github.com/example/infra/pull/34"],
    ["Rotate the signing key (ticket: SEC-9)", "SEC-9"],
    [
      "Move from [etcd](https://github.com/etcd-io/etcd) to the managed store - [ticket](https://tracker.example.com/t/9)",
      "https://tracker.example.com/t/9",
    ],
    ["https://gitlab.com/example/infra/-/issues/9", "https://gitlab.com/example/infra/-/issues/9"],
    ["Rotate the signing key !812", "!812"],
    ["Rotate the signing key (infra#415)", "infra#415"],
    ["Rotate the signing key (Wen, infra#415)", "infra#415"],
  ])("%s", (text, ref) => expect(readItem(text).ref).toBe(ref));

  it.each([
    "Store the names as UTF-8",
    "Replace SHA-1 by SHA-256 in the release tool",
    "Patch CVE-2024-3094 on the build agents",
    "Write the runbook in the [wiki](https://wiki.example.com/runbooks)",
    "Run `git revert abc-123` in the deploy repo",
    "Make rack #1 the default in Oslo",
    "Ship to a tenth of the shops first (incident #7, step #3)",
    "Ship to a tenth of the shops first (incident#7, step#3)",
    "Move the job off worker#12 at night",
    "Link the section in the [guide](#rollback) from the alert",
  ])("none: %s", (text) => expect(readItem(text).ref).toBeNull());
});

it("a standard is no reference, an RFC of one's own is", () => {
  expect(readItem("Implement [RFC 8195](https://www.example.org/rfc8195) on the edge").ref).toBeNull();
  expect(readItem("Split the queue ([RFC](https://www.example.org/queues))").ref).toBe(
    "https://www.example.org/queues",
  );
});

describe("priority and state", () => {
  it.each([
    ["[P0] Rotate the signing key", "P0"],
    ["P1: rotate the signing key", "P1"],
    ["Rotate the signing key (High)", "High"],
    ["Rotate the signing key (priority: medium)", "medium"],
  ])("%s", (text, priority) => expect(readItem(text).priority).toBe(priority));

  it.each([
    ["[x] Rotate the signing key", true],
    ["[ ] Rotate the signing key", false],
    ["✅ Rotate the signing key", true],
    ["~~Rotate the signing key~~", true],
    ["Rotate the signing key (done)", true],
    ["Rotate the signing key **(Done as of 2024-05-04)**", true],
    ["Rotate the signing key — **Completed** 2024-05-04", true],
    ["DONE: Rotate the signing key", true],
    ["**DONE** Rotate the signing key", true],
    ["Rotate the signing key - in progress", false],
    ["Rotate the signing key (not done)", false],
    ["Rotate the signing key before the migration is done", false],
  ])("%s: done %s", (text, done) => expect(readItem(text).done).toBe(done));
});

describe("columns", () => {
  const table = (header: string, ...rows: string[]) =>
    [`| ${header} |`, `|${header.replace(/[^|]+/g, "---")}|`, ...rows.map((r) => `| ${r} |`)].join("\n");

  it("reads a full table", () => {
    const [first, second] = readPart(
      table(
        "# | Action item | Type | Owner | Priority | Due date | Ticket | Status",
        "1 | Rotate the signing key | prevent | Ana | P1 | 2024-06-01 | [SEC-12](https://tracker.example.com/browse/SEC-12) | Done",
        "2 | Drain the rack in Oslo | repair | @bo | P2 | TBD | n/a | **TODO**",
      ),
    );
    expect(first).toMatchObject({
      text: "Rotate the signing key",
      owner: "Ana",
      due: "2024-06-01",
      ref: "SEC-12",
      priority: "P1",
      done: true,
    });
    expect(second).toMatchObject({
      text: "Drain the rack in Oslo",
      owner: "@bo",
      due: null,
      ref: null,
      priority: "P2",
      done: false,
    });
  });

  it("takes the longest column where none is named a task", () => {
    const seen = readPart(
      table("ID | What we will change in the platform | Owner", "A-1 | Rotate the signing key of the gateway | Ana"),
    );
    expect(seen).toMatchObject([{ text: "Rotate the signing key of the gateway", owner: "Ana", ref: null }]);
  });

  it("prefers the action over its description, and finds a link among the states", () => {
    const seen = readPart(
      table(
        "Issue | Corrective action | Responsible party | Target date | Status",
        "The key had leaked into a public log | Rotate the signing key | Security | Q3 | <https://github.com/example/infra/issues/7>",
      ),
    );
    expect(seen).toMatchObject([
      {
        text: "Rotate the signing key",
        owner: "Security",
        due: "Q3",
        ref: "https://github.com/example/infra/issues/7",
      },
    ]);
  });

  it("reads rows without outer pipes and leaves empty rows out", () => {
    const seen = readPart(
      "Status | Action | Who\n--- | --- | ---\n🔄 | Rotate the signing key | Ana\n | | \n✅ | Drain the rack in Oslo | Bo",
    );
    expect(seen.map((s) => [s.text, s.owner, s.done])).toEqual([
      ["Rotate the signing key", "Ana", false],
      ["Drain the rack in Oslo", "Bo", true],
    ]);
  });

  it.each([
    ["en", "Rejected", true],
    ["en", "**Declined** (too dear)", true],
    ["en", "Won't do: no room in the cellar", true],
    ["ja", "**不採用**(費用のため)", true],
    ["fr", "Rejetée – trop cher", true],
    ["en", "Adopted", false],
    ["en", "Agreed, after the plan for new ovens was rejected", false],
    ["en", "Cancelled orders are paid back", false],
    ["ja", "採用", false],
  ])("%s: a task that is %s will not be done: %s", (language, verdict, done) => {
    const rows = table("Task | Verdict | Owner", `Buy a second mixer | ${verdict} | –`, "Mend the mixer | – | Ana");
    expect(readPart(rows, language).map((s) => s.done)).toEqual([done, false]);
  });
  it("a column in which all are cancelled tells of something else", () => {
    const rows = table("Task | Trigger | Owner", "Mend the cart | Abandoned | –", "Mend the till | Declined | Ana");
    expect(readPart(rows).map((s) => s.done)).toEqual([false, false]);
  });

  it.each([
    ["de", "Maßnahme | Verantwortlich | Frist", "Schlüssel austauschen | Ana | 2024-06-01"],
    ["es", "Acción | Responsable | Fecha límite", "Rotar la clave | Ana | 2024-06-01"],
    ["pt", "Ação | Responsável | Prazo", "Trocar a chave | Ana | 2024-06-01"],
    ["fr", "Action | Responsable | Échéance", "Changer la clé | Ana | 2024-06-01"],
    ["ru", "Действие | Ответственный | Срок", "Заменить ключ | Ana | 2024-06-01"],
    ["ja", "アクション | 担当 | 期限", "鍵を更新する | Ana | 2024-06-01"],
    ["zh", "行动项 | 负责人 | 截止日期", "更换签名密钥 | Ana | 2024-06-01"],
  ])("%s", (language, header, row) => {
    expect(readPart(table(header, row), language)).toMatchObject([{ owner: "Ana", due: "2024-06-01" }]);
  });

  it("keeps a table of figures apart from tasks", () => {
    expect(readPart(table("Metric | Before | After", "p95 latency | 900 ms | 300 ms"))).toEqual([]);
  });
});

describe("lines beneath a task", () => {
  it("hold its attributes, with labels and without", () => {
    const [first, second, ...rest] = readPart(
      "- Rotate the signing key\n  - **Owner:** Ana\n  - Due: 2024-06-01\n  - Ticket: SEC-12\n  - Status: Done\n- Drain the rack in Oslo\n  - @bo\n  - by end of May\n  - https://github.com/example/infra/issues/3",
    );
    expect(first).toMatchObject({
      text: "Rotate the signing key",
      owner: "Ana",
      due: "2024-06-01",
      ref: "SEC-12",
      done: true,
    });
    expect(second).toMatchObject({
      text: "Drain the rack in Oslo",
      owner: "@bo",
      due: "end of May",
      ref: "https://github.com/example/infra/issues/3",
    });
    expect(rest).toEqual([]);
  });

  it("may be items of the same level", () => {
    const seen = readPart(
      "- **Action:** Rotate the signing key\n- **Owner:** Ana\n- **Deadline:** Friday\n- **Action:** Drain the rack\n- **Owner:** Bo",
    );
    expect(seen.map((s) => [s.owner, s.due])).toEqual([
      ["Ana", "Friday"],
      ["Bo", null],
    ]);
  });
});

it("gives spans that lie where the text is written, with CRLF and a byte order mark", () => {
  const [seen] = readPart("- Rotate the signing key 🔑 by Friday (@ana, OPS-12)\r\n");
  expect(seen).toMatchObject({ owner: "@ana", due: "Friday", ref: "OPS-12" });
  const source =
    "# Outage of 3 May 2024\n\n## Action items\n\n- Rotate the signing key 🔑 by Friday (@ana, OPS-12)\r\n";
  for (const part of [seen?.action.owner, seen?.action.due, seen?.action.ref])
    expect(part && source.slice(part.span.start, part.span.end)).toBe(part?.text);
});

describe("fields beside each other in writing without blanks", () => {
  it.each([
    ["ja", "再試行の回数を3回に制限する（担当：小川、期限：2026年4月3日）", "小川", "2026年4月3日"],
    ["ja", "再試行の回数を3回に制限する（期日：4月3日；担当者：基盤チーム、小川）", "基盤チーム、小川", "4月3日"],
    ["ja", "再試行の回数を3回に制限する【担当: 小川さん／優先度: 高／期限: 2026/04/03】", "小川さん", "2026/04/03"],
    ["ja", "再試行の回数を3回に制限する　担当：小川　期限：2026年4月3日", "小川", "2026年4月3日"],
    ["ja", "再試行の回数を3回に制限する（小川、2026年4月3日）", "小川", "2026年4月3日"],
    ["zh", "将重试次数限制为3次（负责人：周洋，截止：2026-04-03）", "周洋", "2026-04-03"],
    [
      "zh",
      "将重试次数限制为3次（截止日期：2026年4月3日；负责人：周洋、何静，优先级：P1）",
      "周洋、何静",
      "2026年4月3日",
    ],
    ["zh", "限制重试次数 负责人：周洋 截止：2026-04-03", "周洋", "2026-04-03"],
    ["zh", "将重试次数限制为3次（周洋，2026-04-03）", "周洋", "2026-04-03"],
    ["ko", "재시도 횟수를 3회로 제한（담당자：최유진、기한：2026-04-03）", "최유진", "2026-04-03"],
    ["ko", "재시도 횟수를 3회로 제한 (기한: 2026년 4월 3일; 담당: 최유진)", "최유진", "2026년 4월 3일"],
  ])("%s: %s", (language, text, owner, due) => {
    const seen = readItem(text, language);
    expect([seen.owner, seen.due]).toEqual([owner, due]);
  });
});

describe("weeks, and days with a dot", () => {
  const due = (text: string, language?: string) => readItem(text, language).due;

  it.each([
    ["de", "Alarm ab 500 Mails einrichten (Ada, KW 51)", "KW 51"],
    ["de", "Alarm ab 500 Mails einrichten bis KW 2/2027", "KW 2/2027"],
    ["de", "Alarm ab 500 Mails einrichten (Kalenderwoche 51)", "Kalenderwoche 51"],
    ["de", "Alarm ab 500 Mails einrichten bis 31.1.", "31.1."],
    ["de", "Alarm ab 500 Mails einrichten (31. 1.)", "31. 1."],
    ["de", "Alarm ab 500 Mails einrichten bis zum 3.12", "3.12"],
    ["de", "Relay auf Version 3.12. heben", null],
    ["pl", "Dodać alert na kolejkę do 31.1.", "31.1."],
    ["cs", "Přidat alarm na frontu do 31.1.", "31.1."],
    ["es", "Alertar con 500 correos en cola (@ada, 20-sep-2024)", "20-sep-2024"],
    ["pt", "Alertar com 500 mensagens na fila até 13/set/2024", "13/set/2024"],
    ["en", "Alert on 500 mails (Ada, wk 51)", "wk 51"],
    ["en", "Alert on 500 mails by week 51", "week 51"],
    ["en", "Alert on 500 mails — Ada — 2026-W51", "2026-W51"],
    ["en", "Upgrade the relay before 16.4.", null],
    ["en", "Alert on 500 mails by 12 December. Page Ada", "12 December"],
    ["en", "A second relay planned for the harbour in Q2 2026 to carry more mail", "in Q2 2026"],
    ["en", "Archive the mails that were sent in Q2 2026 to the old relay", null],
  ])("%s: %s", (language, text, found) => expect(due(text, language)).toBe(found));
});

it.each([
  ["Write down a rotation policy (90 days)", null],
  ["Set a log retention (1 year)", null],
  ["Raise the queue timeout (2 hours)", null],
  ["Write down a rotation policy (by Friday)", "Friday"],
  ["Rotate the signing key (2 weeks)", "2 weeks"],
])("a length in brackets: %s", (text, due) => expect(readItem(text).due).toBe(due));
