// The facts that labels carry, in every separator.
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../server/src/markdown/parse.ts";
import { readPostmortem } from "../../../server/src/postmortem/read.ts";
import { facts, parts } from "./helpers.ts";

describe("separators", () => {
  it.each([
    ["Duration: 2 hours\n", "duration = 2 hours"],
    ["**Duration:** 2 hours\n", "duration = 2 hours"],
    ["**Duration**: 2 hours  \n", "duration = 2 hours"],
    ["- **Duration**: 2 hours\n", "duration = 2 hours"],
    ["*Duration:* `2 hours`\n", "duration = 2 hours"],
    ["__Duration:__ 2 hours\n", "duration = 2 hours"],
    ["| Duration | **2 hours** |\n|---|---|\n", "duration = **2 hours**"],
    ["| Duration | |\n|---|---|\n\n2 hours without salt.\n", "duration = "],
    ["* Duration:\n\t* 2 hours\n", "duration = 2 hours"],
    ["•\tDuration:\n•\t2 hours\n", "duration = 2 hours"],
    ["Duration:\n2 hours\n", "duration = 2 hours"],
    ["# Down\n\n## Duration: 2 hours (10:00 to 12:00)\n", "duration = 2 hours (10:00 to 12:00)"],
    ["# Down\n\n## Duration\n\n2 hours\n", "duration = 2 hours"],
    ["> **Duration:** 2 hours\n", "duration = 2 hours"],
    ["---\nduration: 2 hours\n---\n", "duration = 2 hours"],
    ["- Duration：2 hours\n", "duration = 2 hours"],
    ["**Duration of the outage** : 2 hours\n", "duration = 2 hours"],
    ["- 故障持续时间：2小时\n- 事故日期：2024年3月8日\n", "duration = 2小时", "date = 2024年3月8日"],
    ["- Totale duur: 2 uur\n\n## Samenvatting\n\n## Tijdlijn\n", "duration = 2 uur"],
    ["- Data e ora: 8 marzo 2024\n\n## Riepilogo\n\n## Cronologia\n", "date = 8 marzo 2024"],
  ])("%j", (source, ...expected) => expect(facts(source)).toEqual(expected));
});

describe("names that natives write", () => {
  it.each([
    [
      "- 障害区分：P1\n- 起票者：さとう\n- 障害継続時間：48分\n",
      "severity = P1",
      "authors = さとう",
      "duration = 48分",
    ],
    [
      "- 故障恢复时间：10:50\n- 值班人员：李娜\n- 服务中断时长：48 分钟\n",
      "end = 10:50",
      "roles = 李娜",
      "duration = 48 分钟",
    ],
    [
      "- 장애 발생 시각: 10:02\n- 복구 완료 시각: 10:50\n- 보고자: 이서연\n",
      "start = 10:02",
      "resolved = 10:50",
      "authors = 이서연",
    ],
    [
      "- Начало сбоя: 10:02\n- Даунтайм: 48 минут\n- Командир инцидента: Антон\n",
      "start = 10:02",
      "duration = 48 минут",
      "commander = Антон",
    ],
    [
      "- Початок збою: 10:02\n- Тривалість збою: 48 хвилин\n- Рівень критичності: P1\n",
      "start = 10:02",
      "duration = 48 хвилин",
      "severity = P1",
    ],
    [
      "- Başlangıç saati: 10:02\n- Toplam kesinti süresi: 48 dakika\n- Olay yöneticisi: Zeynep\n",
      "start = 10:02",
      "duration = 48 dakika",
      "commander = Zeynep",
    ],
    [
      "- Thời điểm bắt đầu: 10:02\n- Tổng thời gian gián đoạn: 48 phút\n- Người báo cáo: Lan\n",
      "start = 10:02",
      "duration = 48 phút",
      "authors = Lan",
    ],
    [
      "- Waktu mulai insiden: 10.02\n- Durasi gangguan: 48 menit\n- Pelapor: Budi\n",
      "start = 10.02",
      "duration = 48 menit",
      "authors = Budi",
    ],
  ])("%j", (source, ...expected) => expect(facts(source)).toEqual(expected));
});

describe("several facts in one line", () => {
  it.each([
    ["**Start:** 03:12 EDT, **End:** 02:48 EDT\n", "start = 03:12 EDT", "end = 02:48 EDT"],
    ["**Start**: 03:12 EDT; **End**: 02:48 EDT\n", "start = 03:12 EDT", "end = 02:48 EDT"],
    ["- __Start:__ 03:12 __End:__ `02:48`\n", "start = 03:12", "end = 02:48"],
    ["**Severity:** SEV-2 | **Start:** 03:12 | **End:** 02:48\n", "severity = SEV-2", "start = 03:12", "end = 02:48"],
    ["**Severity:** SEV-2 – **Owner:** Ida, Per\n", "severity = SEV-2", "owner = Ida, Per"],
    ["**Start:** **End:** 02:48\n", "start = ", "end = 02:48"],
    ["**Duration:** 2 hours, **as far as we know:** more\n", "duration = 2 hours, **as far as we know:** more"],
  ])("%j", (source, ...expected) => expect(facts(source)).toEqual(expected));

  it("takes time proportional to the line", () => {
    const started = performance.now();
    facts(`**Start:** ${"**End:** ".repeat(20_000)}\n\n**Start:** ${"*_".repeat(50_000)}:**\n`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("names", () => {
  it("are read in the words people use", () => {
    expect(
      facts(
        "- Incident Date: 1 May\n- Start Time: 10:00\n- End: 12:00\n- Severity: SEV-1\n- Status: Final\n- Author(s): Ann\n- Incident Commander (IC): Bob\n- Time to detect: 5 min\n- MTTR: 2 h\n- Services affected: API\n- Timezone: UTC\n- Jira: OPS-1\n",
      ),
    ).toEqual([
      "date = 1 May",
      "start = 10:00",
      "end = 12:00",
      "severity = SEV-1",
      "status = Final",
      "authors = Ann",
      "commander = Bob",
      "ttd = 5 min",
      "ttr = 2 h",
      "services = API",
      "timezone = UTC",
      "ticket = OPS-1",
    ]);
  });
  it.each([
    ["Onset", true],
    ["Incident since", true],
    ["Since then", false],
    ["Time of onset", true],
    ["Time of start", true],
    ["First failure", true],
    ["Onset of frost", false],
    ["First failure mode", false],
    ["Time of starting over", false],
  ])("%s: whether it is the start", (name, start) =>
    expect(facts(`- Date: 1 May\n- ${name}: 10:00\n- End: 12:00\n`)).toEqual(
      start ? ["date = 1 May", "start = 10:00", "end = 12:00"] : ["date = 1 May", "end = 12:00"],
    ),
  );
  it("are those of a moment where the label names a part and its value is a time", () => {
    expect(facts("- Date: 1 May\n- Détection : 09h10\n- Résolution : 10h40\n")).toEqual([
      "date = 1 May",
      "detected = 09h10",
      "resolved = 10h40",
    ]);
    expect(
      facts("- Detection: an alert at 10:00\n- Resolution: 10:40 UTC, when release 40 had been taken back\n"),
    ).toEqual([]);
  });
  it("are read from keys of the front matter", () => {
    expect(facts("---\ndate: 2024-05-01\nresolvedWhen: 2024-05-02\nstart_time: 10:00\nlayout: post\n---\n")).toEqual([
      "date = 2024-05-01",
      "resolved = 2024-05-02",
      "start = 10:00",
    ]);
  });
  it("have no value where none is written", () => {
    expect(facts("**Date:**\n\n**Author(s):**\n\n**Status:** draft\n")).toEqual([
      "date = ",
      "authors = ",
      "status = draft",
    ]);
  });
});

describe("the fields of one of several cases", () => {
  const oven = "### 1. The oven\n\n- **Impact:** no bread since 3 May\n- **Cause:** a fuse\n- **Fix:** a new fuse\n\n";
  const kettle = "### 2. The kettle on mains 3.9\n\n- **Sign:** it was cold on 4 May\n- **Fix:** a second ring\n";
  it("are read below each in a timeline of them, where one has all, and none of their days is an entry", () => {
    const cases = `# Cold kitchen\n\n## Timeline of the causes\n\n${oven}${kettle}`;
    expect(parts(cases)).toEqual([
      "3 heading timeline",
      "7 field impact",
      "8 field root-cause",
      "9 field resolution",
      "14 field resolution",
    ]);
    expect(readPostmortem(parseDocument(cases), { treatAs: "postmortem" }).timeline.entries).toEqual([]);
  });
  it("are phases where the timeline tells its times", () => {
    const phases = "### Phase 1\n\n- 3 May: ovens cold\n- **Fix:** a new fuse on 4 May\n";
    const { timeline } = readPostmortem(parseDocument(`# Cold kitchen\n\n## Timeline\n\n${phases}`), {
      treatAs: "postmortem",
    });
    expect(timeline.entries).toHaveLength(2);
  });
  it("are read among the evidence, where they tell something and not what a link leads to", () => {
    const told = "- Cause: the second oven drew more than the fuse could bear\n- Mitigation: ";
    const evidence = (rest: string) => parts(`# Cold kitchen\n\n## Evidence\n\n### Oven\n\n${told}${rest}\n`);
    expect(evidence("moved that oven to a ring of its own").slice(1)).toEqual([
      "7 field root-cause",
      "8 field resolution",
    ]);
    expect(evidence("commit 1a2b3c").slice(1)).toEqual(["7 field root-cause"]);
    expect(parts("# Cold kitchen\n\n## Evidence\n\n- Cause: the second oven drew more than it could bear\n")).toEqual([
      "3 heading appendix",
    ]);
  });
  it("tell a lesson among the causes, where they say so", () => {
    const causes = (name: string) =>
      parts(`# Cold kitchen\n\n## Causes\n\n### Oven\n\nA fuse.\n**${name}:** label it.\n`);
    expect(causes("Lesson")).toEqual(["3 heading root-cause", "8 field lessons"]);
    expect(causes("What went wrong")).toEqual(["3 heading root-cause"]);
  });
});

describe("facts behind the rule at the end of a report", () => {
  it("are of the report, whatever part stands above", () => {
    const report =
      "# Outage\n\n## Action items\n\n- [ ] Fit a fuse\n\nStatus: open\n\n---\n\n**Incident resolved at:** 12:11 PM EST\n**Duration:** 30 minutes\n";
    expect(facts(report)).toEqual(["resolved = 12:11 PM EST", "duration = 30 minutes"]);
    expect(facts(`${report}\n## Annex\n\nx\n`)).toEqual([]);
  });
});

describe("where labels are no facts", () => {
  it("leaves out entries of the timeline, tasks and lessons", () => {
    expect(
      facts(
        "## Timeline\n- Detected: 10:00\n\n## Action items\n- Owner: Ann\n\n## Lessons\n- Team: small\n\n## Details\n- Status: done\n",
      ),
    ).toEqual(["status = done"]);
  });
  it("leaves out columns' names and the rows of wide tables", () => {
    expect(facts("| Time | Event | Owner |\n|---|---|---|\n| Start | broke | Ann |\n")).toEqual([]);
    expect(facts("| Date | Description |\n|---|---|\n| 1 May | x |\n")).toEqual([]);
  });
  it("takes numbered labels for no names", () => {
    expect(facts("Day 1: we looked\n\nDay 2: we found it\n")).toEqual([]);
  });
  it("reads pairs that stand side by side", () => {
    expect(facts("| Task | T1 | Start | 10:00 |\n|---|---|---|---|\n| Severity | 2 | End | 11:00 |\n")).toEqual([
      "start = 10:00",
      "severity = 2",
      "end = 11:00",
    ]);
  });
});

describe("what only looks like the label of a part", () => {
  const kinds = (text: string) => parts(`# Postmortem: mail down\n\n${text}`).map((part) => part.split(" ").at(-1));
  it("is the subject of a sentence, in bold", () =>
    expect(kinds("## Cause\n\n**The true cause** was: a lock that nobody released.\n")).toEqual(["root-cause"]));
  it("is what a number counts", () => {
    const rows = "| Steps completed | 1,204 (of 3,000) |\n| Impact | low |\n| Detection | an alert |\n";
    expect(kinds(`## Summary\n\n| Field | Value |\n| --- | --- |\n${rows}`)).toEqual([
      "summary",
      "impact",
      "detection",
    ]);
  });
  it("is one step of the repair", () =>
    expect(kinds("## Resolution\n\n1. **Immediate action:** a restart.\n2. **Fix:** the lock is released.\n")).toEqual([
      "resolution",
    ]));
  it("is no step where a list of tasks stands below", () =>
    expect(kinds("## Resolution\n\n1. **Fix:** a restart.\n2. **Next steps:**\n   - Add an alert\n")).toContain(
      "actions",
    ));
  it("is a loss that there was not", () =>
    expect(kinds("## Impact\n\n- **Users:** no mail for an hour.\n- **Data loss:** None.\n")).toEqual(["impact"]));
  it.each([
    ["Warum", "Ursache", "Der Dienst war nicht erreichbar, und die Nutzer haben das bemerkt."],
    ["Pourquoi", "Cause racine", "Le service était en panne et les clients ne pouvaient pas payer."],
    ["Почему", "Корневая причина", "Сервис был недоступен."],
    ["Por quê", "Causa raiz", "O serviço ficou fora do ar e os clientes não conseguiram pagar."],
    ["なぜ", "根本原因", "決済サービスが停止した。"],
  ])("does not list the whys of five whys: %s", (why, cause, told) => {
    const whys = [
      `1. **${why}?** The pool\n2. **${why}?** A leak`,
      `**${why} 1:** The pool\n**${why} 2:** A leak`,
      `- ${why} 1: The pool\n- ${why} 2: A leak`,
      `| ${why} 1 | The pool |\n|---|---|\n| ${why} 2 | A leak |`,
    ];
    for (const list of whys)
      expect(parts(`# INC-4\n\n${told}\n\n## ${cause}\n\n${list}\n`)).toEqual(["5 heading root-cause"]);
  });

  it("takes a sentence in a part that tells why or how for what it is, whatever word stands in front", () => {
    const told = (part: string) =>
      facts(
        `# INC-4\n\nSeverity: high, since nobody could pay\n\n## ${part}\n\nSeverity: the pool was made for ten users, and every payment failed.\nDiscovered: while reading the logs Ada saw that it was empty.\n\n**Status:** Ada now watches the pool by hand every day.\n`,
      );
    for (const part of ["Root cause", "Resolution", "Background", "Appendix"])
      expect(told(part)).toEqual(["severity = high, since nobody could pay"]);
    expect(told("Incident details")).toHaveLength(4);
    expect(
      facts("# INC-4\n\n## Root cause\n\nSeverity: SEV2\nDetected: 10:02 UTC by an alert on the pool of workers\n"),
    ).toEqual(["severity = SEV2", "detected = 10:02 UTC by an alert on the pool of workers"]);
  });

  it("takes log lines in a fence below events for evidence, where a timeline stands above", () => {
    const told = "# Outage\n\n## Timeline\n\n- 09:02 Paged.\n- 09:40 Fixed.\n\n";
    const log = "```\n09:02:03 Warning Unhealthy\n09:02:16 Warning BackOff\n```\n";
    for (const heading of [
      "Kubernetes events",
      "Pod event log",
      "Eventos K8s",
      "Cluster events (kubectl)",
      "Event log of the node",
    ])
      expect(parts(`${told}### ${heading}\n\n${log}\n> Nobody was paged for it.\n`)).toEqual(["3 heading timeline"]);
    expect(parts(`${told}## Evidence\n\n### Event log\n\n${log}`)).toEqual([
      "3 heading timeline",
      "8 heading appendix",
    ]);
    expect(parts(`# Outage\n\n## Event log\n\n${log}`)).toEqual(["3 heading timeline"]);
    expect(parts(`${told}## Evidence\n\n### Timeline of the database\n\n${log}`)).toContain("10 heading timeline");
  });

  it("is a system's log among the evidence", () =>
    expect(kinds("## Evidence\n\n**Router event log (code 7):**\n- Action: restart\n- Reason: none\n")).toEqual([
      "appendix",
    ]));
});

it.each([
  ["**検知:** 10:02に監視ツールが大量のエラーを通知しました。", "3 field detection"],
  ["**検知:** 10時2分頃", ""],
])("a clause behind a time without a break is content: %s", (line, expected) =>
  expect(
    parts(`# 障害報告書\n\n${line}\n\n## 原因\n\n設定の誤り。\n`)
      .filter((part) => /^3 /.test(part))
      .join(),
  ).toBe(expected),
);

describe("facts as forms of other languages name them", () => {
  it.each([
    [
      "cs",
      "Vypracoval: Jana|Doba výpadku: 65 minut|Odpovědný tým: Sklad|Čas vzniku: 18:05",
      "authors|duration|owner|start",
    ],
    [
      "da",
      "Skrevet af: Mette|Sluttidspunkt: 19:10|Ansvarligt team: Lager|Total varighed: 65 minutter",
      "authors|end|owner|duration",
    ],
    ["de", "Ersteller: Petra|Zuständiges Team: Lager|Dauer der Unterbrechung: 65 Minuten", "authors|owner|duration"],
    ["es", "Preparado por: Lucía|Equipo responsable: Almacén|Nivel de gravedad: alto", "authors|owner|severity"],
    ["fr", "Rédactrice : Claire|Équipe responsable : Stock|Niveau de sévérité : haut", "authors|owner|severity"],
    ["it", "Redatto da: Chiara|Team responsabile: Magazzino|Orario di inizio: 18:05", "authors|owner|start"],
    ["nl", "Opgesteld door: Sanne|Verantwoordelijk team: Magazijn|Aanvang: 18:05", "authors|owner|start"],
    ["no", "Skrevet av: Kari|Sluttidspunkt: 19:10|Ansvarlig team: Lager", "authors|end|owner"],
    ["pl", "Opracowała: Anna|Godzina rozpoczęcia: 18:05|Istotność: wysoka", "authors|start|severity"],
    ["pt", "Elaborado por: Carla|Equipe responsável: Estoque|Horário de início: 18:05", "authors|owner|start"],
    ["sv", "Skriven av: Anna|Avbrottets längd: 65 minuter|Ansvarigt team: Lager", "authors|duration|owner"],
  ])("%s", (_, labels, names) => {
    const read = facts(
      labels
        .split("|")
        .map((label) => `- ${label}\n`)
        .join(""),
    );
    expect(read.map((fact) => fact.split(" = ", 1)[0]).join("|")).toBe(names);
  });
});
