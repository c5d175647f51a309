// Owners, deadlines and states at the end of a task, and tables of tasks, in the languages there are words for.
import { describe, expect, it } from "vitest";
import { readItem, readPart } from "./support.ts";

/** By language: a task, then how it may go on, with owner and deadline; `~` stands for the task. */
const ENDS: Record<string, readonly [task: string, ...(readonly [string, string | null, string | null])[]]> = {
  de: [
    "Sicherung der Datenbank jede Nacht prüfen",
    ["~ – Team Speicher, bis Ende Q2 2027", "Team Speicher", "Ende Q2 2027"],
    ["~ [Jonas, bis Mitte Februar]", "Jonas", "Mitte Februar"],
    ["~ (wird von Jonas bis zum 3.2. erledigt)", "Jonas", "3.2."],
    ["~. Zuständig: Jonas Abel. Frist: 3. Februar 2027.", "Jonas Abel", "3. Februar 2027"],
    ["~ bis auf Version 4.12", null, null],
  ],
  fr: [
    "Vérifier la sauvegarde chaque nuit",
    ["Marion : valider la sauvegarde, d'ici le 3 février", "Marion", "3 février"],
    ["Valider la sauvegarde avant chaque lancement", null, null],
    ["~ (Inès, avant le 3 févr.)", "Inès", "3 févr."],
    ["~ – équipe stockage – fin T2 2027", "équipe stockage", "fin T2 2027"],
    ["~ [Inès / 03-02-2027]", "Inès", "03-02-2027"],
    ["~. Échéance : 3 février 2027.", null, "3 février 2027"],
    ["~ (équipe à prévenir)", null, null],
  ],
  es: [
    "Comprobar la copia cada noche",
    ["~ (Lucía, antes del 3 de feb.)", "Lucía", "3 de feb."],
    ["~ – equipo de Bases – 03/02/2027", "equipo de Bases", "03/02/2027"],
    ["~ (resp.: Lucía; plazo: 2T 2027)", "Lucía", "2T 2027"],
  ],
  pt: [
    "Testar a cópia toda noite",
    ["~ (time de Dados, até 3 de fevereiro)", "time de Dados", "3 de fevereiro"],
    ["~ → Davi, 2º tri 2027", "Davi", "2º tri 2027"],
    ["**Davi:** testar a cópia toda noite — 03/02/2027 ✅", "Davi", "03/02/2027"],
  ],
  it: [
    "Provare il backup ogni notte",
    ["~ (team Archivi, entro metà febbraio)", "team Archivi", "metà febbraio"],
    ["~ – Chiara – entro il 3/2/2027 – fatto", "Chiara", "3/2/2027"],
  ],
  nl: [
    "Back-up elke nacht testen",
    ["~ – team Opslag – 3-2-2027", "team Opslag", "3-2-2027"],
    ["~ (Bram, week 5)", "Bram", "week 5"],
  ],
  pl: [
    "Sprawdzić kopię każdej nocy",
    ["~ (Ewa, do 3.02)", "Ewa", "3.02"],
    ["Ewa: sprawdzić kopię każdej nocy (do 3.02)", "Ewa", "3.02"],
    ["~ – zespół Baz, do połowy lutego", "zespół Baz", "połowy lutego"],
  ],
  ru: [
    "Проверять копию каждую ночь",
    ["~ — команда хранения — 03.02.2027", "команда хранения", "03.02.2027"],
    ["Антон: проверять копию каждую ночь (до 3.02)", "Антон", "3.02"],
    ["~ (команда kubectl)", null, null],
    ["Обновить библиотеку до 4.12", null, null],
  ],
  uk: [
    "Перевіряти копію щоночі",
    ["~ — Леся, до кінця лютого", "Леся", "кінця лютого"],
    ["~. Відповідальна: Леся Гай. Термін: 3 лютого 2027.", "Леся Гай", "3 лютого 2027"],
  ],
  ja: [
    "バックアップを毎晩検証する",
    ["~（鈴木・2月中旬）", "鈴木", "2月中旬"],
    ["~（基盤チーム、来週中）", "基盤チーム", "来週中"],
    ["~ @suzuki 2027-02-03 #77", "@suzuki", "2027-02-03"],
  ],
  zh: [
    "每晚校验数据库备份",
    ["~（@李娜，2/3）", "@李娜", "2/3"],
    ["~，下周五前 @李娜", "@李娜", "下周五"],
    ["~（负责人：李娜，截止：2月底）", "李娜", "2月底"],
  ],
  ko: [
    "DB 백업을 매일 밤 검증",
    ["~ (이서연, 2/3까지)", "이서연", "2/3"],
    ["~ (2월 3일까지, DB팀)", "DB팀", "2월 3일"],
    ["~ (담당자: 이서연 / 완료 예정: 2027-02-03)", "이서연", "2027-02-03"],
    ["~ (스토리지팀, 2월 말)", "스토리지팀", "2월 말"],
  ],
  vi: [
    "Kiểm tra bản sao lưu mỗi đêm",
    ["~ (Lan, trước 20/5)", "Lan", "20/5"],
    ["~ - Phụ trách: Lan, hạn: 03/02/2027", "Lan", "03/02/2027"],
    ["Theo dõi thường xuyên hơn", null, null],
  ],
  tr: [
    "Yedeği her gece doğrula",
    ["~ (Zeynep, 3 Şubat)", "Zeynep", "3 Şubat"],
    ["~ (Sorumlu: Zeynep Ak, son tarih: 3 Şubat 2027)", "Zeynep Ak", "3 Şubat 2027"],
    ["Zeynep: yedeği her gece doğrula (3 Şubat’a kadar)", "Zeynep", "3 Şubat"],
    ["~ (Depolama ekibi, Şubat sonu)", "Depolama ekibi", "Şubat sonu"],
    ["Zeynep: yedeği her gece doğrula, 3 Şubat'a kadar", "Zeynep", "3 Şubat"],
  ],
  id: [
    "Uji cadangan setiap malam",
    ["~ – Putri – 3 Feb 2027", "Putri", "3 Feb 2027"],
    ["Putri: uji cadangan setiap malam (sebelum 3 Februari)", "Putri", "3 Februari"],
    ["~ (tim Basis Data, akhir Februari)", "tim Basis Data", "akhir Februari"],
  ],
  cs: [
    "Ověřit zálohu každou noc",
    ["~ (Klára, do 3. 2. 2027)", "Klára", "3. 2. 2027"],
    ["~ – K. Malý, termín 3. 2. 2027", "K. Malý", "3. 2. 2027"],
    ["~ (zodpovídá: Klára, termín: konec ledna)", "Klára", "konec ledna"],
  ],
  sv: ["Testa säkerhetskopian varje natt", ["~ (Kajsa, senast 3 februari)", "Kajsa", "3 februari"]],
  da: ["Test sikkerhedskopien hver nat", ["~ (Mette, senest 3. februar)", "Mette", "3. februar"]],
  no: ["Test sikkerhetskopien hver natt", ["~ (Silje, innen 3. februar)", "Silje", "3. februar"]],
  en: [
    "Check the backup each night",
    ["~, @priya, 3 February", "@priya", "3 February"],
    ["~ @priya 2027-02-03", "@priya", "2027-02-03"],
    ["~. Priya, 3 Feb.", "Priya", "3 Feb"],
    ["~ (Team Storage, 3 Feb)", "Team Storage", "3 Feb"],
    ["~ (DB-77, Feb 3)", null, "Feb 3"],
    ["~, Q2 2027", null, "Q2 2027"],
    ["~. Owner: P. Nair. Target: 3 February 2027.", "P. Nair", "3 February 2027"],
    ["~. Due: February 3, 2027.", null, "February 3, 2027"],
    ["**Owner: Priya** – Check the backup each night (DB-77, sprint 24)", "Priya", "sprint 24"],
    ["Read what was said in Oslo, 20 October 2026", null, null],
    ["~ (team to review)", null, null],
  ],
};

describe.each(Object.entries(ENDS))("%s", (language, [task, ...ends]) => {
  it.each(ends)("%s", (end, owner, due) => {
    const seen = readItem(end.replace("~", task), language);
    expect([seen.owner, seen.due]).toEqual([owner, due]);
  });
});

/** By language: how done tasks end or begin, and how one does that is not. */
const DONE: Record<string, readonly [done: readonly string[], open: readonly string[]]> = {
  de: [["Limit setzen (Jonas, bereits umgesetzt)"], ["Limit setzen (Jonas, überfällig)"]],
  fr: [["Poser une limite — A. Roy — fait le 03/02", "Poser une limite (Inès, faite)"], ["Poser une limite (Inès)"]],
  es: [["Poner un límite (Lucía, ya hecho)"], ["Poner un límite (Lucía, pendiente)"]],
  it: [["Mettere un limite – Chiara – entro il 3/2/2027 – fatto"], ["Mettere un limite – Chiara"]],
  nl: [["Limiet instellen – Bram – afgerond op 3 februari"], ["Limiet instellen (Bram, bezig)"]],
  pl: [["Dodać limit – Ewa, zrobione"], ["Dodać limit – Ewa, w toku"]],
  ru: [["Добавить лимит — Антон, уже сделано"], ["Добавить лимит — Антон, в работе"]],
  uk: [["Додати ліміт — Леся, вже зроблено"], ["Додати ліміт (Леся)"]],
  ja: [["上限を設定する（済）", "【済】上限を設定する", "上限を設定する（鈴木、2/3完了）"], ["上限を設定する（鈴木）"]],
  zh: [["【已完成】设置上限", "设置上限（@李娜，已上线）"], ["设置上限（@李娜，进行中）"]],
  ko: [["[완료] 상한 설정", "상한 설정 (완료)"], ["상한 설정 (이서연)"]],
  tr: [["Sınır ekle (Zeynep, tamamlandı)", "Sınır ekle – Zeynep – yapıldı"], ["Sınır ekle (Zeynep, bekliyor)"]],
  id: [["Pasang batas – Putri – sudah selesai"], ["Pasang batas (Putri, belum)"]],
  cs: [["Nastavit limit – Klára – hotovo"], ["Nastavit limit (Klára, probíhá)"]],
  sv: [["Sätt en gräns (Kajsa, klart)"], ["Sätt en gräns (Kajsa, pågår)"]],
  en: [
    [
      "**Set a limit.** Done June 27.",
      "Set a limit (Priya, DB-77, done)",
      "The limit is now set per node (done, Feb 3).",
    ],
    ["Set a limit (Priya, late)"],
  ],
};

describe.each(Object.entries(DONE))("states in %s", (language, [done, open]) => {
  it.each(done)("%s", (text) => {
    const { owner, done } = readItem(text, language);
    expect(done).toBe(true);
    expect(owner ?? "").not.toMatch(/完了|済|완료|已/);
  });
  it.each(open)("%s", (text) => expect(readItem(text, language).done).toBe(false));
});

describe("a table of tasks", () => {
  it.each([
    ["cs", "Úkol | Odpovídá | Termín"],
    ["cs", "Opatření | Odpovědná osoba | Termín | Stav"],
    ["cs", "Co | Kdo | Do kdy"],
    ["tr", "Aksiyon | Sorumlu | Son Tarih | Durum"],
    ["tr", "Ne | Kim | Ne zaman"],
    ["tr", "Yapılacak iş | Sorumlu kişi | Bitiş tarihi"],
    ["id", "Apa | Siapa | Kapan"],
    ["zh", "待办 | 处理人 | DDL"],
    ["zh", "整改内容 | 责任人 | 完成期限"],
    ["ja", "対策 | 主担当 | 完了予定日"],
    ["ja", "やること | 誰が | いつまでに"],
    ["fr", "Tâche | Affectée à | Pour le"],
    ["sv", "Åtgärd | Ansvarig | Klart senast"],
    ["da", "Opgave | Ansvarlig | Frist"],
    ["no", "Tiltak | Ansvarlig | Frist"],
    ["en", "What | Who | Until"],
    ["de", "Änderung | Wer | Frist"],
    ["fr", "Modification | Qui | Échéance"],
    ["es", "Cambio | Quién | Plazo"],
    ["pt", "Mudança | Quem | Prazo"],
    ["it", "Modifica | Chi | Scadenza"],
    ["nl", "Wijziging | Wie | Deadline"],
    ["pl", "Zmiana | Kto | Termin"],
    ["ru", "Изменение | Кто | Срок"],
    ["uk", "Зміна | Хто | Термін"],
    ["ja", "変更 | 誰が | いつまでに"],
    ["zh", "改动 | 负责人 | 截止"],
    ["ko", "변경 사항 | 담당자 | 기한"],
  ])("%s: %s", (language, head) => {
    const width = head.split("|").length;
    const row = ["backup-check: 02:00", "Ana Kos", "2027-02-03", "?"].slice(0, width).join(" | ");
    const [seen] = readPart(`| ${head} |\n${"| --- ".repeat(width)}|\n| ${row} |\n`, language);
    expect([seen?.text, seen?.owner, seen?.due]).toEqual(["backup-check: 02:00", "Ana Kos", "2027-02-03"]);
  });

  it("tells in the cell of the deadline that it is done", () => {
    const [seen] = readPart("| What | Who | Until |\n| --- | --- | --- |\n| Set a limit | Ana Kos | Feb 3, done |\n");
    expect([seen?.due, seen?.done]).toEqual(["Feb 3", true]);
  });
});

it.each([
  ["ja", "鈴木：バックアップを検証する（2/3まで）\n- 高橋：上限を設定する（2/4まで）", "鈴木"],
  ["zh", "李娜：校验备份（2/3前）\n- 张伟：设置上限（2/4前）", "李娜"],
  ["zh", "监控：校验备份（2/3前）\n- 文档：设置上限（2/4前）", null],
])("%s: names before colons in a list: %s", (language, items, owner) => {
  expect(readPart(`- ${items}`, language)[0]?.owner).toBe(owner);
});

it("prefers a task's own deadline to that of its group", () => {
  const [seen] = readPart("### Curto prazo (até 7 dias)\n\n- **Davi:** pôr um limite — 03/02/2027 ✅\n", "pt");
  expect(seen?.due).toBe("03/02/2027");
});
