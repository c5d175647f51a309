// Parts that tell what was seen: a summary where nothing else is; names of parts in bold at the start of paragraphs.
import { describe, expect, it } from "vitest";
import { parts } from "./helpers.ts";

describe("a heading that names the symptom", () => {
  it.each([
    ["# Postmortem: cold ovens\n\n## Symptom\n\nNo bread came out.\n\n## Cause\n\nA fuse.\n"],
    [
      "# Postmortem: Öfen kalt\n\n## Symptome\n\nAus dem Ofen kam kein Brot, und der Teig wurde nicht warm.\n\n## Ursache\n\nDie Sicherung war zu klein und ist durchgebrannt.\n",
    ],
    [
      "# Postmortem: hornos fríos\n\n## Síntomas\n\nNo salía pan de los hornos y la masa no se calentaba.\n\n## Causa raíz\n\nUn fusible que era demasiado pequeño.\n",
    ],
    ["# 故障复盘：烤箱\n\n## 现象\n\n烤箱不热。\n\n## 原因\n\n保险丝熔断。\n"],
  ])("sums up what nothing else does: %j", (source) => {
    expect(parts(source)).toEqual(["3 heading summary", "7 heading root-cause"]);
  });
  it("does so as a label, and for each incident of a file", () => {
    const incident = (n: number) =>
      `## ${n} The oven stays cold\n\nSymptom:\nNo bread came out.\n\nCause:\nThe fuse was too small.\n\n`;
    expect(parts(`# Postmortem: ovens\n\n${incident(1)}${incident(2)}`)).toEqual([
      "5 label summary",
      "8 label root-cause",
      "13 label summary",
      "16 label root-cause",
    ]);
  });
  it("does so in a list beside the cause, and not where it is told how to write one", () => {
    const list =
      "- *Symptôme* : le pain reste froid.\n- *Cause* : un fusible trop petit.\n- *Correction* : un autre fusible.\n";
    const fours = `# Incidents des fours\n\n## 2026-06-14 — Panne du four\n\n${list}`;
    expect(parts(fours)).toEqual(["5 field summary", "6 field root-cause", "7 field resolution"]);
    expect(parts("# 事故紀錄\n\n## 2026-10-06 烤箱故障\n\n- **現象**：烤箱不熱。\n- **根因**：保險絲太小。\n")).toEqual(
      ["5 field summary", "6 field root-cause"],
    );
    expect(parts(fours.replace("- *Cause* : ", "- "))).not.toContain("5 field summary");
    const asked = `# Incident log\n\n## Format\n\n- **Symptom:** what was seen\n- **Cause:** why\n\n`;
    const log = `${asked}## 2026-06-14 — Oven outage\n\n- **Symptom:** cold bread\n- **Cause:** a small fuse\n`;
    expect(parts(log)).toEqual(["10 field summary", "11 field root-cause"]);
  });
  it("opens nothing below the sub-heading of a part", () => {
    const source = "# Postmortem: ovens\n\n## Detection\n\n### Symptoms\n\nNo bread.\n\n## Cause\n\nA fuse.\n";
    expect(parts(source)).toEqual(["3 heading detection", "9 heading root-cause"]);
  });
  it("opens nothing behind a summary", () => {
    const source =
      "# Postmortem: cold ovens\n\n## Summary\n\nA fuse blew.\n\n## Symptoms\n\nNo bread.\n\n## Cause\n\nA fuse.\n";
    expect(parts(source)).toEqual(["3 heading summary", "11 heading root-cause"]);
  });
});

describe("**Issue:** in bold", () => {
  const head = "# Postmortem: cold ovens\n\n## Root causes\n\n### Bug 1: the fuse\n\n";
  it("tells what was wrong", () => {
    expect(parts(`${head}**Issue:** the oven stayed cold\n\n**Why:** the fuse was too small\n`)).toContain(
      "7 field summary",
    );
  });
  it("does not without the bold letters, nor among tasks and lessons", () => {
    expect(parts(`${head}Issue: the oven stayed cold\n`)).toEqual(["3 heading root-cause"]);
    const tasks = "# Postmortem: cold ovens\n\n## Action items\n\n- **Issue:** no spare fuse. **Fix:** buy two\n";
    expect(parts(tasks)).toEqual(["3 heading actions"]);
  });
});

describe("names in bold that paragraphs begin with", () => {
  it("open parts of two words, too, and end the timeline above", () => {
    const source =
      "# Postmortem: cold ovens\n\n**Summary.** A fuse blew.\n\n**Customer impact.** Ninety orders went out late.\n\n" +
      "**Timeline.**\n\n| Time | Event |\n|---|---|\n| 04:00 | Oven cold |\n| 04:20 | Fuse changed |\n\n**Root cause.** The fuse was too small.\n";
    expect(parts(source)).toEqual(["3 field summary", "5 field impact", "7 label timeline", "14 field root-cause"]);
  });
  it("are topics among others where they are longer", () => {
    const source = "# Postmortem: cold ovens\n\n## Summary\n\n**The oven fuse repair.** It was changed twice.\n";
    expect(parts(source)).toEqual(["3 heading summary"]);
  });
});

it("takes no choice of a form for a part", () => {
  const source =
    "# Incident report\n\n### Type\n\n- [ ] Injury\n- [ ] Near misses\n- [x] Impact\n\n## Root cause\n\nA fuse.\n";
  expect(parts(source)).toEqual(["9 heading root-cause"]);
});

describe("technical details", () => {
  it("tell the cause, unless it was told before", () => {
    const details = "## Technical details\n\nThe fuse was rated for half the load.\n";
    expect(parts(`# Postmortem: ovens\n\n${details}`)).toEqual(["3 heading root-cause"]);
    expect(parts(`# Postmortem: ovens\n\n## Root cause\n\nA fuse.\n\n${details}`)).toEqual(["3 heading root-cause"]);
  });
});

describe("**Symptom.** in bold at the start of a paragraph", () => {
  const incident = (n: number, ...paragraphs: string[]) => `## ${n}. The oven\n\n${paragraphs.join("\n\n")}\n\n`;
  const [seen, why, fix] = [
    "**Sintoma.** Nenhum pão saía do forno para os clientes, que foi o que não se viu em uma hora.",
    "**Causa raiz.** Um fusível pequeno demais para o forno, que não foi trocado com os outros.",
    "**Correção.** O fusível foi trocado por um maior, que não queima com o forno.",
  ] as const;
  const file = (...incidents: string[]) => parts(`# Incidentes da padaria\n\n${incidents.join("")}`);

  it("sums up each incident of a file that tells its cause so", () => {
    expect(file(incident(1, seen, why, fix), incident(2, seen, why))).toEqual([
      "5 field summary",
      "7 field root-cause",
      "9 field resolution",
      "13 field summary",
      "15 field root-cause",
    ]);
  });
  it("does in a label above what it was, too, and in each incident", () => {
    const labels = [seen, why].map((one) => one.replace(/^(\*\*.*?)\.\*\* /, "$1:**\n- "));
    expect(file(incident(1, ...labels), incident(2, ...labels))).toEqual([
      "5 label summary",
      "8 label root-cause",
      "13 label summary",
      "16 label root-cause",
    ]);
  });
  it("does not where the incident is summed up, or its cause is not told", () => {
    const told = "**O que houve.** O forno ficou frio.";
    expect(file(incident(1, seen, told, why))).toEqual(["7 field summary", "9 field root-cause"]);
    expect(file(incident(1, told, seen, why))).toEqual(["5 field summary", "9 field root-cause"]);
    expect(file(incident(1, seen, fix), incident(2, why))).toEqual(["7 field resolution", "11 field root-cause"]);
    expect(file("## Resumo\n\nO forno ficou frio.\n\n", incident(1, seen, why))).toEqual([
      "3 heading summary",
      "11 field root-cause",
    ]);
  });
});

describe("a sentence with a word in bold", () => {
  it("is no label where the word goes on behind the bold letters", () => {
    const source = "# 장애 보고서: 오븐\n\n## 요약\n\n오븐이 식었다.\n\n**근본 원인**은 작은 퓨즈가 아니다.\n";
    expect(parts(source)).toEqual(["3 heading summary"]);
  });
  it("is none before a colon, nor where a wrapped line ends in a comma of its script", () => {
    const lines = ["第一版检测器**没有响**：它只看一半。", "烤箱的**根因**——也就是保险丝，\n还没有换。"];
    for (const line of lines)
      expect(parts(`# 故障复盘：烤箱\n\n## 摘要\n\n烤箱不热。\n\n${line}\n`)).toEqual(["3 heading summary"]);
  });
});

it("takes the numbered steps of the detection for no parts of their own", () => {
  const steps = "1. **Logs**: nothing in them\n2. **Alerts**: the alert on heat rang\n";
  expect(parts(`# Postmortem: ovens\n\n## Detection\n\n${steps}\n## Cause\n\nA fuse.\n`)).toEqual([
    "3 heading detection",
    "8 heading root-cause",
  ]);
});

describe("what users saw, in Chinese", () => {
  const report = (more: string) =>
    parts(`# 故障复盘：烤箱\n\n${more}## 用户看到的现象\n\n面包是冷的。\n\n## 原因\n\n保险丝熔断。\n`);
  it("sums up what nothing else does, and is the impact elsewhere", () => {
    expect(report("")).toEqual(["3 heading summary", "7 heading root-cause"]);
    expect(report("## 摘要\n\n烤箱坏了。\n\n")[1]).toBe("7 heading impact");
  });
});

it("takes the symptoms and the impact in one heading for both, where nothing else sums up", () => {
  const report = (more: string) =>
    parts(`# 故障复盘：烤箱\n\n${more}## 现象与影响\n\n没有面包。\n\n## 根因\n\n保险丝。\n`);
  expect(report("")).toEqual(["3 heading summary+impact", "7 heading root-cause"]);
  expect(report("## 摘要\n\n烤箱坏了。\n\n")[1]).toBe("7 heading impact");
});

it("sums up each incident of a file by its symptoms, whatever other names stand between that have several meanings", () => {
  const each = ["증상", "진단 과정", "원인", "해결"].map((name) => `### ${name}\n\n빵이 나오지 않았다.\n\n`).join("");
  const kinds = parts(`# 장애 기록\n\n## 오븐\n\n${each}## 램프\n\n${each}`).map((part) => part.split(" ")[2]);
  const read = ["summary", "root-cause", "root-cause", "resolution"];
  expect(kinds).toEqual([...read, ...read]);
});

it("takes the title of a log of incidents for no timeline", () => {
  const incident = (day: string) => `## ${day}: no bread\n\n**Root cause:**\nA fuse.\n\n**Fix:**\nA new one.\n\n`;
  const read = parts(`# Incident log\n\n${incident("2024-05-02")}${incident("2024-06-03")}`);
  expect(read.map((part) => part.split(" ")[2])).toEqual(["root-cause", "resolution", "root-cause", "resolution"]);
});

it.each([
  ["Entry rules", "Impact", "Cause", "No bread."],
  [
    "So wird ein Eintrag geschrieben",
    "Auswirkung",
    "Ursache",
    "Aus dem Ofen kam kein Brot, und der Teig wurde nicht warm.",
  ],
  ["Formato de nuevas entradas", "Impacto", "Causa raíz", "No salía pan de los hornos y la masa no se calentaba."],
  ["記入ルール", "影響", "原因", "パンがない。"],
])("takes what %j asks for in each entry of a log for no part", (rules, impact, cause, seen) => {
  const asked = `## ${rules}\n\n1. **${impact}** — who\n2. **${cause}** — why\n\n`;
  const told = `## 2024-05-02: no bread\n\n### ${impact}\n\n${seen}\n\n### ${cause}\n\nA fuse.\n`;
  expect(parts(`# Incident log\n\n${asked}${told}`).map((part) => part.split(" ")[2])).toEqual([
    "impact",
    "root-cause",
  ]);
});

describe("the problem beside its solution", () => {
  const report = (heading: string, of: string) =>
    parts(
      `# Postmortem: Öfen kalt\n\n## Mögliche Ursachen\n\nDie Sicherung war wohl zu klein.\n\n## ${heading}\n\n### ${of}\n\n**Problem:** Die Sicherung brennt durch, wenn alle backen.\n\n**Lösung:** Eine größere.\n`,
    );
  it("is a cause below one of several repairs, and sums up what is told apart", () => {
    expect(report("Mögliche Lösungen", "Fix 1: den Ofen sichern")).toContain("11 field root-cause");
    expect(report("Ofen 3", "Backstube im Keller")).toContain("11 field summary");
  });
});

describe("bold words that exclaim", () => {
  it.each([
    ["**The most likely cause!**", []],
    ["**PROBLEMA RESOLVIDO E PREVENIDO!**", []],
    ["**Wahrscheinlichste Ursache!**", []],
    ["**Lessons learned!**", ["7 label lessons"]],
    ["**The most likely cause:**", ["7 label root-cause"]],
  ])("%s", (words, read) => {
    expect(parts(`# Postmortem: ovens\n\n## Oven 3\n\nCold.\n\n${words}\n\nA fuse was too small.\n`)).toEqual(read);
  });
});

it("takes a bold label that is a sentence for no part, in scripts without blanks", () => {
  const labels = (words: string) =>
    parts(`# 障害報告\n\n## 概要\n\nパンが焼けなかった。\n\n## オーブン3\n\n**${words}**:\n- 一件\n`);
  expect(labels("ログが出力されていない")).toEqual(["3 heading summary"]);
  expect(labels("検知ログ")).toEqual(["3 heading summary", "9 label appendix"]);
  const chinese = (words: string) => parts(`# 故障复盘\n\n## 摘要\n\n烤箱坏了。\n\n## 烤箱\n\n${words}：\n- 一条\n`);
  expect(chinese("查看烤箱的记录,发现")).toEqual(["3 heading summary"]);
  expect(chinese("问题发现")).toEqual(["3 heading summary", "9 label detection"]);
});

it("takes 経緯 in bold before its text for what happened in short, and above entries for the timeline", () => {
  const log = (told: string) => parts(`# 障害記録\n\n## 事象A: オーブンが止まった\n\n${told}`);
  expect(log("- **経緯**: 朝の点検で停止した。\n- **原因**: ヒューズ。\n")[0]).toBe("5 field summary");
  expect(log("### 経緯\n\n- 10:00 停止した\n- 10:20 交換した\n- 10:30 復旧した\n")).toEqual(["5 heading timeline"]);
});

it("takes what the trouble looked like for the impact behind a Chinese summary", () => {
  const report = (more: string) =>
    parts(`# 故障复盘：烤箱\n\n${more}## 问题现象\n\n面包是冷的。\n\n## 根本原因\n\n保险丝熔断。\n`);
  expect(report("")[0]).toBe("3 heading summary");
  expect(report("## 摘要\n\n烤箱坏了。\n\n")[1]).toBe("7 heading impact");
});

it("takes a Chinese problem below the cause for one of the causes, and elsewhere for the summary", () => {
  const report = (heading: string) =>
    parts(`# 故障复盘：烤箱\n\n## ${heading}\n\n### 烤箱\n\n**问题**: 保险丝可能熔断\n`);
  expect(report("问题诊断过程")).toContain("7 field root-cause");
  expect(report("第二天")).toContain("7 field summary");
});

it("takes a row that measures the detection for no part, and one that tells it for one", () => {
  const table = (row: string) =>
    parts(
      `# 障害報告\n\n## 概要\n\nパンが焼けなかった。\n\n## 効果\n\n| 指標 | 値 |\n|---|---|\n${row}\n| 影響 | 三十人 |\n`,
    );
  expect(table("| 検出カバレッジ | 60% |")).not.toContain("11 field detection");
  expect(table("| 検知 | 監視の警報 |")).toContain("11 field detection");
});

it("reads the words behind a picture, and a tick as done", () => {
  const report = (...items: string[]) =>
    parts(`# Outage\n\n## Summary\n\nCold.\n\n**Immediate actions**:\n${items.map((item) => `- ${item}\n`).join("")}`);
  expect(report("⚠️ Change the fuses", "🔔 Inform the bakers")).toContain("7 label actions");
  expect(report("✅ Change the fuses", "✅ Inform the bakers")).toContain("7 label resolution");
});
