// Names of parts as other people write them, and lines that only hold such a word.
import { describe, expect, it } from "vitest";
import { readLabel } from "../../../server/src/postmortem/headings.ts";
import { lexiconsFor } from "../../../server/src/postmortem/lexicon/languages.ts";
import { parts } from "./helpers.ts";

const kinds = (words: string, sample = ""): string => readLabel(words, lexiconsFor(sample))?.kinds.join("+") ?? "";

const FRENCH = "Le service était en panne et nous avons restauré la base dans la nuit pour les clients.";
const PORTUGUESE = "O serviço não estava disponível e a equipe restaurou uma cópia para os clientes com sucesso.";
const SPANISH = "El servicio no estaba disponible y se restauró con una copia para los clientes que la usan.";
const DUTCH = "De dienst was niet bereikbaar en we hebben de database met een kopie voor de klanten hersteld.";
const ITALIAN = "Il servizio non era disponibile e abbiamo ripristinato la base dati con una copia per i clienti.";
const SWEDISH = "Tjänsten var nere och vi har återställt databasen med en kopia för kunderna som inte kunde logga in.";
const CZECH =
  "Služba byla nedostupná a obnovili jsme ji ze zálohy, která byla pro uživatele jako dříve, ale jen když se přihlásili.";
const INDONESIAN =
  "Layanan tidak dapat diakses dan kami telah memulihkan data dari salinan untuk pelanggan yang terdampak.";
const TURKISH = "Hizmet kullanılamadı ve bir kopya ile geri yüklendi, çünkü kullanıcılar için bu çok önemliydi.";
const RUSSIAN = "Сервис был недоступен.";

describe("names of parts", () => {
  it.each([
    ["Could this happen again?", "actions"],
    ["How the attack worked", "root-cause"],
    ["Worst case", "impact"],
    ["Patched", "resolution"],
    ["Follow-up hardening", "actions"],
    ["Misc lessons learned", "lessons"],
    ["Summary of troubles found that night", "summary"],
    ["Review and mechanism", "root-cause"],
    ["Storage context", "background"],
    ["Target architecture", "actions"],
    ["Outstanding", "actions"],
    ["Decision log (for large incidents)", "timeline"],
    ["Root cause technical analysis", "root-cause"],
    ["Strict preventive rules for the ovens", "actions"],
    ["Outstanding technical debt", "actions"],
    ["Technical debt created", ""],
    ["Remediation checklist", "actions"],
    ["Action items checklist", "actions"],
    ["Deploy checklist", ""],
    ["The agreed maintenance actions", ""],
    ["Traceability", "appendix"],
    ["Fix commit", ""],
    ["Headline", "summary"],
    ["What was reported", "summary"],
    ["Recovery steps executed", "resolution"],
    ["1. Removed references to the old oven", ""],
    ["Why the kettle was never affected", ""],
    ["Why other shops were unaffected", ""],
    ["Why the fuse was never changed", "root-cause"],
    ["Long-term security roadmap", "actions"],
    ["Product roadmap", ""],
    ["On-chain evidence", "appendix"],
    ["Remediation effectiveness", "resolution"],
    ["Why nothing caught it", "root-cause"],
    ["Why nobody noticed the smoke", "detection"],
    ["What actually went wrong", "root-cause"],
    ["What went wrong", "lessons"],
    ["Why the oven failed", "root-cause"],
    ["What finally worked", "resolution"],
    ["What we're doing", "resolution"],
    ["Fix shipped (the same evening)", "resolution"],
    ["Prevention checklist for future ovens", "actions"],
    ["Takeaway: ovens speak", "lessons"],
    ["Lessons this outage teaches", "lessons"],
  ])("in English: %s", (words, kind) => expect(kinds(words)).toBe(kind));

  it.each([
    ["Alerting of the queue (to do)", "", ""],
    ["Alarm (24 h) sent on", "", ""],
    ["GitHub Actions", "", ""],
    ["Sistema de avisos (pendiente)", SPANISH, ""],
    ["Errores cometidos", SPANISH, "lessons"],
    ["Próximo passo", PORTUGUESE, "actions"],
    ["Como evitar no futuro", PORTUGUESE, "actions"],
    ["Fichiers de référence", FRENCH, "appendix"],
    ["Onderliggende problemen", DUTCH, "root-cause"],
    ["Betroffen klanten", DUTCH, "impact"],
    ["Errori commessi", ITALIAN, "lessons"],
    ["Prima di applicare un fix", ITALIAN, ""],
    ["何が復旧したのですか？", "障害が発生しました。", "resolution"],
    ["復旧の難しさ", "障害が発生しました。", ""],
    ["诊断过程", "服务中断了。", "root-cause"],
    ["새로 알게 된 점", "서비스가 중단되었다.", "lessons"],
    ["添付証跡・データ", "ログインできなくなった。", "appendix"],
    ["5. 対応経緯", "ログインできなくなった。", "resolution+timeline"],
  ])("in other languages, and what is none: %s", (words, sample, kind) => expect(kinds(words, sample)).toBe(kind));

  it.each([
    ["Problème identifié", FRENCH, "root-cause"],
    ["Statistiques de l'incident", FRENCH, "metadata"],
    ["Fator contribuinte", PORTUGUESE, "root-cause"],
    ["Efeitos colaterais", PORTUGUESE, "impact"],
    ["今後の作業予定", "ログインできなくなった。", "actions"],
    ["后续改造", "用户无法登录。", "actions"],
    ["향후 방향", "서비스가 중단되었다.", "actions"],
    ["Medidas preventivas implementadas", SPANISH, "actions"],
    ["Medidas implementadas", SPANISH, "resolution"],
    ["Prácticas recomendadas", SPANISH, "actions"],
    ["3-2. 原因の設定", "ログインできなくなった。", "root-cause"],
    ["被害の内訳", "ログインできなくなった。", "impact"],
    ["なぜ止められなかったのか", "ログインできなくなった。", "root-cause"],
    ["なぜ検知できなかったのか", "ログインできなくなった。", "detection"],
    ["教訓 / 未対応の課題", "ログインできなくなった。", "lessons+actions"],
    ["防复发工作", "用户无法登录。", "actions"],
    ["发现人", "用户无法登录。", "detection"],
    ["故障传播链路", "用户无法登录。", "root-cause"],
    ["厂商回应", "用户无法登录。", "resolution"],
    ["媒体报道", "用户无法登录。", "appendix"],
    ["Mitigaciones implementadas", SPANISH, "resolution"],
    ["Deuda técnica registrada", SPANISH, "actions"],
    ["Mitigações aplicadas", PORTUGUESE, "resolution"],
    ["Indagine in corso", ITALIAN, ""],
    ["Recovery ejecutado", SPANISH, "resolution"],
    ["Próximo paso", SPANISH, "actions"],
    ["Recomendación a futuro", SPANISH, "actions"],
    ["Cambios aplicados en el horno", SPANISH, "resolution"],
    ["Cambios de horario", SPANISH, ""],
    ["Evidencia del corte", SPANISH, "appendix"],
    ["Checklist de prevenção para os fornos", PORTUGUESE, "actions"],
    ["Checklist do forno", PORTUGUESE, ""],
    ["Diagnos", SWEDISH, "root-cause"],
    ["Återställningsplan", SWEDISH, "resolution"],
    ["Akut åtgärd om ugnen är kall", SWEDISH, "resolution"],
    ["Förebyggande efter bytet", SWEDISH, "actions"],
    ["Att göra härnäst", SWEDISH, "actions"],
    ["Varför påverkades inte butiken?", SWEDISH, ""],
    ["Varför fungerade ugnen i köket?", SWEDISH, ""],
    ["Varför fungerade larmet inte?", SWEDISH, "detection"],
    ["Proč pomohla výměna pojistky", CZECH, ""],
    ["Proč selhala pojistka", CZECH, "root-cause"],
    ["事件時間軸", "用戶無法登入。", "timeline"],
    ["未解（待做）", "用戶無法登入。", "actions"],
    ["之後可考慮：新烤箱", "用戶無法登入。", "actions"],
    ["已上線的修法", "用戶無法登入。", "resolution"],
    ["建议修法", "用户无法登录。", ""],
    ["残留事项", "用户无法登录。", "actions"],
    ["现场证据", "用户无法登录。", "appendix"],
    ["没有证据", "用户无法登录。", ""],
    ["缺失索引", "用户无法登录。", ""],
    ["고객 임팩트", "서비스가 중단되었다.", "impact"],
    ["Status setelah pemulihan", INDONESIAN, "resolution"],
    ["Status oven", INDONESIAN, ""],
    ["İlgili bağlantılar", TURKISH, "appendix"],
  ])("in other languages: %s", (words, sample, kind) => expect(kinds(words, sample)).toBe(kind));
});

describe("lines that only hold such a word", () => {
  it.each([
    ["Responsable résolution", FRENCH],
    ["Après la migration", FRENCH],
    ["Aucune perte de données", FRENCH],
    ["Потери данных нет", RUSSIAN],
    ["影響なし", "ログインできなくなった。"],
    ["无影响", "用户无法登录。"],
    ["修复确认人", "用户无法登录。"],
    ["Preventivo", SPANISH],
    ["Worker checks", ""],
  ])("name no part: %s", (words, sample) => expect(["", "metadata"]).toContain(kinds(words, sample)));

  it("are items of a list of references, long tasks and links' titles", () => {
    expect(parts("# Outage\n\n## References\n\n- Fix: commit 12ab34c\n- Recovery: `docs/restore.md`\n")).toEqual([
      "3 heading appendix",
    ]);
    expect(
      parts(
        "# Outage\n\n## Action items\n\n1. **Slow query alert for the billing database alert**\n   - page the owner\n",
      ),
    ).toEqual(["3 heading actions"]);
    expect(parts("# Reading\n\n- [Root cause analysis: the June outage](https://example.com/june)\n")).toEqual([]);
  });
});

describe("places of parts", () => {
  it("are actions that stand at their times: those are the timeline", () => {
    const lines = "- 10:36 - Anna told\n- 10:43 - oven restarted\n- 10:59 - oven warm\n";
    expect(
      parts(
        `# Outage of the oven\n\n## Azioni\n\n${lines}\n## Risoluzione\n\nIl forno è stato riavviato con la procedura per gli utenti che non potevano.\n`,
      ),
    ).toEqual(["3 heading timeline", "9 heading resolution"]);
    expect(parts(`# Outage\n\n## Timeline\n\n${lines}\n## Actions\n\n${lines}`)).toEqual([
      "3 heading timeline",
      "9 heading actions",
    ]);
  });

  it("are problems that tell what was seen where another heading names the cause", () => {
    const fields =
      "- **Problem**: Der Ofen zeigt nichts an\n\n### Kasse\n\n- **Problem**: Die Kasse ist nicht erreichbar\n";
    expect(
      parts(`# Störung am Ofen\n\n### Ofen\n\n${fields}\n## Vermutete Ursachen\n\nDas Netz ist gestört.\n`),
    ).toEqual(["5 field summary", "9 field summary", "11 heading root-cause"]);
    expect(parts("# Сбой печи\n\n## Проблема\n\nЗабыли указать порт.\n\n## Исправлено\n\nx\n")[0]).toBe(
      "3 heading root-cause",
    );
  });

  it("are neither numbered fixes nor numbered causes", () => {
    expect(
      parts(
        "# Outage\n\n## Root cause\n\n### Cause 1: disk\n\na\n\n## Fix\n\n### Fix 1: space\n\nb\n\n### Fix 2: quota\n\nc\n",
      ),
    ).toEqual(["3 heading root-cause", "9 heading resolution"]);
  });

  it("are numbered lines of a text without headings, but not a list of names", () => {
    expect(parts("Report on the queue\n\n1. Summary\n\nIt stopped.\n\n2. Root cause\n\nA full disk.\n")).toEqual([
      "3 label summary",
      "7 label root-cause",
    ]);
    expect(
      parts("It holds:\n\n1. Summary\n2. Root cause\n3. Actions\n").filter((part) => part.includes("label")),
    ).toEqual([]);
  });

  it("are bold names in a quote below the title, but not in one further down", () => {
    expect(
      parts("# Outage\n\n> **Fix:** version 2 of the agent\n\n## Impact\n\nAll.\n\n> **Fix:** said the vendor\n"),
    ).toEqual(["3 field resolution", "5 heading impact"]);
  });

  it("are a lesson in a box, also below the cause, which is no lesson of its own elsewhere", () => {
    const below = (line: string) => parts(`# Outage\n\n## Root cause\n\nThe guard read an empty cell.\n\n${line}\n`);
    expect(below("> **Lesson:** a mark must not hang on a step that may fail.")).toEqual([
      "3 heading root-cause",
      "7 field lessons",
    ]);
    expect(below("> Dana wrote:\n> **Lesson:** none.")).toEqual(["3 heading root-cause"]);
  });

  it("are questions of a form with the answer behind them, but none of five whys", () => {
    expect(
      parts("# Outage\n\n## Notes\n\n- How was it noticed (alert, person)? A customer wrote.\n- Really? Yes.\n"),
    ).toEqual(["3 heading appendix"]);
    expect(
      parts("# Outage\n\n## Detection\n\n- How was it noticed (alert, person)? A customer wrote.\n- Really? Yes.\n"),
    ).toEqual(["3 heading detection", "5 field detection"]);
    expect(parts("# Outage\n\n## Root cause\n\n- Why did the disk fill up? Logs were kept.\n")).toEqual([
      "3 heading root-cause",
    ]);
  });

  it("are no sentences in scripts without blanks", () => {
    expect(parts("# 故障\n\n## 根因\n\n磁盘已满。\n\n恢复工具和文档见：\n\n- docs/restore.md\n")).toEqual([
      "3 heading root-cause",
    ]);
  });

  it("tell what the report is about, or how far the trouble went: “Scope”", () => {
    expect(parts("# Outage\n\n## Scope\n\nThis note records what was seen in June.\n\n## Fix\n\nDone.\n")).toEqual([
      "3 heading background",
      "7 heading resolution",
    ]);
    expect(parts("# Outage\n\n## Scope\n\nAll printers in Halle.\n\n## Fix\n\nDone.\n")).toEqual([
      "3 heading impact",
      "7 heading resolution",
    ]);
  });

  it("are in a text between two rules, which is no front matter", () => {
    const text = "---\n\n# Outage\n\nDate: 2026-06-10\n**Severity:** P2\n\n## Root cause\n\n- A full disk\n\n---\n";
    expect(parts(text)).toEqual(["8 heading root-cause"]);
    expect(parts("---\n# for the site\ntitle: Outage\ntags: [a, b]\n---\n\n## Root cause\n\nx\n")).toEqual([
      "7 heading root-cause",
    ]);
  });

  it("in English mean what the bracket behind them says in the writers' own words", () => {
    const told = "서비스가 멈췄고 우리는 서버를 다시 시작했습니다. 장애는 한 시간 뒤에 끝났습니다.";
    expect(
      parts(`# 장애 보고\n\n${told}\n\n## Action (조치)\n\n- 서버를 다시 시작함\n\n## 원인\n\n디스크가 가득 참\n`),
    ).toEqual(["5 heading resolution", "9 heading root-cause"]);
    expect(
      parts(`# 장애 보고\n\n${told}\n\n## Action Items (할 일)\n\n- 경보 추가\n\n## 원인\n\n디스크가 가득 참\n`),
    ).toEqual(["5 heading actions", "9 heading root-cause"]);
  });

  it("are found in Turkish without its letters, too", () => {
    const told =
      "# Postmortem: servis durdu\n\nSunucu gun boyunca hata verdi ve disk doldu.\n\n## Kok neden\n\nDisk doldu.\n\n## Etki\n\nServis durdu.\n\n";
    expect(parts(`${told}**Kanit:**\n\n\`disk 99%\`\n\n**Oneri:** Eski kayitlari silin.\n`)).toEqual([
      "5 heading root-cause",
      "9 heading impact",
      "13 label appendix",
      "17 field actions",
    ]);
    expect(parts(`${told}**Kanıt:**\n\n\`disk 99%\`\n\n**Öneri:** Eski kayıtları silin.\n`)).toEqual([
      "5 heading root-cause",
      "9 heading impact",
      "13 label appendix",
      "17 field actions",
    ]);
  });

  it("stand before what begins with a number or a Latin word, in scripts that set no blank", () => {
    expect(parts("# 故障复盘\n\n- 影响:102 台打印机全部不可用。\n- 根因:disk 已满。\n")).toEqual([
      "3 field impact",
      "4 field root-cause",
    ]);
  });
});

it("tells a plan to recover that is still to come from one that only lies ready, and the facts of an incident from its story", () => {
  expect(parts("# Down\n\n## Recovery plan (still needed)\n\n- [ ] Fill the table again\n")).toEqual([
    "3 heading actions",
  ]);
  expect(parts("# Down\n\n## Recovery plan\n\nIt lies in the safe.\n")).toEqual([]);
  expect(
    parts("# Down\n\n## Incident\n\n| Field | Value |\n|---|---|\n| Date | 2024-05-06 |\n| Severity | 2 |\n"),
  ).toEqual(["3 heading metadata"]);
  expect(parts("# Down\n\n## Incident\n\nThe oven stayed cold from nine to ten, and no bread was sold.\n")).toEqual([
    "3 heading summary",
  ]);
  expect(
    parts("# Down\n\n## Incident: cold oven\n\nThe oven stayed cold from nine to ten, and no bread was sold.\n"),
  ).toEqual([]);
  expect(parts("# Down\n\n## Incident\n\n### Root cause\n\nThe fuse of the oven was older than the oven.\n")).toEqual([
    "5 heading root-cause",
  ]);
});

it("takes boxes below what was applied for that, and below what is to be done for tasks", () => {
  const boxes = "- [ ] Restart\n- [ ] Other: ___\n";
  expect(parts(`# Down\n\n## Mitigations applied\n\n${boxes}`)).toEqual(["3 heading resolution"]);
  expect(parts(`# Down\n\n## Mitigation\n\n${boxes}`)).toEqual(["3 heading actions"]);
});

it("takes a dated sub-heading of the timeline for a phase, and one elsewhere for a part", () => {
  const phases = "### Detection (May 4)\n\n- A guest told us\n\n### Recovery (May 5, evening)\n\n- A new fuse\n";
  expect(parts(`# Down\n\n## Timeline\n\n${phases}`)).toEqual(["3 heading timeline"]);
  expect(parts(`# Down\n\n## Timeline\n\n${phases.replaceAll(/\(.*\)/g, "(a guest)")}`)).toHaveLength(3);
  expect(parts(`# Down\n\n## The oven\n\n${phases}`)).toEqual(["5 heading detection", "9 heading resolution"]);
});

it("takes no name in code at the end of a label for what names a part", () => {
  expect(parts("# Down\n\n## Notes\n\n**Module `spawn_fix`:** writes the list anew.\n")).toEqual([
    "3 heading appendix",
  ]);
  expect(parts("# Down\n\n## Notes\n\n**Module spawn fix:** writes the list anew.\n")).toHaveLength(2);
});

it("takes an item that says what was done for no part", () => {
  const list = (item: string) => parts(`# Down\n\n## Calls\n\n- The baker was told\n- ${item}\n`);
  expect(list("Preventive measures implemented")).toEqual([]);
  expect(list("How was it noticed?")).toHaveLength(1);
});
