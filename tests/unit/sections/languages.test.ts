// Words of other languages, and which languages a text gives evidence of.
import { describe, expect, it } from "vitest";
import { readFieldName, readLabel } from "../../../server/src/postmortem/headings.ts";
import { lexiconsFor } from "../../../server/src/postmortem/lexicon/languages.ts";
import { parts } from "./helpers.ts";

const SAMPLES: Record<string, string> = {
  de: "Der Dienst war nicht erreichbar und wir haben die Ursache mit dem Anbieter behoben.",
  fr: "Le service était en panne et nous avons restauré la base dans la nuit pour les clients.",
  es: "El servicio no estaba disponible y se restauró con una copia para los clientes que la usan.",
  pt: "O serviço não estava disponível e a equipe restaurou uma cópia para os clientes com sucesso.",
  ja: "ログインできなくなった。",
  zh: "用户无法登录。",
  ru: "Сервис был недоступен.",
  uk: "Сервіс був недоступний через збій.",
  ko: "서비스가 중단되었다.",
  id: "Layanan tidak dapat diakses karena server yang baru gagal dan kami telah memulihkan data dari salinan.",
  it: "Il servizio è stato ripristinato con una copia della base per gli utenti che non potevano.",
  nl: "De dienst was niet bereikbaar en werd met een kopie van het archief hersteld voor dat deel.",
  cs: "Služba nebyla dostupná a tým ji obnovil ze zálohy, protože při nasazení došlo k chybě, která se projevila.",
  pl: "Usługa nie była dostępna i została przywrócona przez zespół dla klientów, że się udało.",
  no: "Tjenesten var nede og kundene fikk ikke betalt før vi hadde startet den på nytt med en kopi.",
  da: "Tjenesten var nede og kunderne fik ikke betalt, før vi havde startet den igen fra en kopi.",
  sv: "Tjänsten var nere och kunderna kunde inte betala innan vi hade startat den från en kopia.",
  vi: "Dịch vụ không hoạt động và khách hàng không thể thanh toán cho đến khi chúng tôi đã khôi phục bản sao.",
};

const WORDS: Record<string, Record<string, string>> = {
  id: {
    "Ringkasan Insiden": "summary",
    "Dampak (waktu terbuang)": "impact",
    "Kronologi (timeline)": "timeline",
    "Akar Masalah pada sistem": "root-cause",
    "Bagaimana insiden ini diketahui?": "detection",
    Pemulihan: "resolution",
    "Tindakan Perbaikan": "actions",
    "Bagaimana mencegah hal ini terulang?": "actions",
    "Pelajaran yang Dipetik": "lessons",
    Lampiran: "appendix",
  },
  de: {
    "Noch offen": "actions",
    "Warum die CI den Fehler nicht erkannt hat": "root-cause",
    Behoben: "resolution",
    Gemerkt: "lessons",
    Vorfall: "summary",
    Wirkung: "impact",
    Zusammenfassung: "summary",
    "Auswirkungen auf Kunden": "impact",
    "Zeitlicher Ablauf": "timeline",
    Ursachenanalyse: "root-cause",
    "Warum wurde es nicht früher bemerkt?": "detection",
    Sofortmaßnahmen: "resolution",
    "Ursache und Behebung": "root-cause+resolution",
    Folgemaßnahmen: "actions",
    "Was lief gut?": "lessons",
    Anhang: "appendix",
  },
  fr: {
    Métriques: "",
    "Pourquoi la CI ne l’a pas détecté": "root-cause",
    "Validation & tests": "",
    Résumé: "summary",
    "Impact sur les utilisateurs": "impact",
    Chronologie: "timeline",
    "Cause racine": "root-cause",
    "Cause racine et résolution": "root-cause+resolution",
    "Actions correctives": "actions",
    "Ce qui a bien fonctionné": "lessons",
    "Leçons apprises": "lessons",
  },
  es: {
    "Daño causado": "impact",
    "Usuario afectado": "impact",
    Pendiente: "actions",
    "Resumen ejecutivo": "summary",
    "Por qué nadie lo vio": "detection",
    "Por qué las guardas no lo vieron": "detection",
    "Impacto en usuarios": "impact",
    "Línea de tiempo del incidente": "timeline",
    "Causa raíz (5 porqués)": "root-cause",
    "Resolución y Recuperación": "resolution",
    "Acciones correctivas/preventivas": "actions",
    "Lo que salió mal": "lessons",
    "¿Cómo se detectó?": "detection",
  },
  pt: {
    "Dano causado": "impact",
    "Usuário afetado": "impact",
    Pendente: "actions",
    "O que aconteceu": "summary",
    "Linha do tempo": "timeline",
    "Causa raiz e fatores contribuintes": "root-cause",
    "Ações Corretivas e Preventivas": "actions",
    "O que funcionou bem": "lessons",
    "Lições Aprendidas": "lessons",
    "Sugestao tecnica (equipe)": "actions",
  },
  ja: {
    同じことが起きないための備え: "actions",
    概要: "summary",
    影響範囲: "impact",
    影響を受けたユーザー: "impact",
    "■ 時系列": "timeline",
    "根因（技術/運用）": "root-cause",
    検知方法: "detection",
    暫定対応: "resolution",
    再発防止策: "actions",
    良かった点: "lessons",
    影響の再現条件: "",
    対策候補: "actions",
    次回必要なアクション: "actions",
    最終ステータス: "metadata",
  },
  zh: {
    以后必须遵守的红线: "actions",
    "摘要：": "summary",
    影响范围: "impact",
    "时间线（Timeline）": "timeline",
    根因: "root-cause",
    改进措施: "actions",
    经验教训: "lessons",
    附录: "appendix",
    事件經過: "timeline",
    處理方式: "resolution",
    防再發: "actions",
    如何發現: "detection",
    為什麼沒有人發現: "detection",
    學到的教訓: "lessons",
    相關檔案: "appendix",
    范围: "impact",
    为什么: "root-cause",
  },
  ru: {
    "Краткое описание": "summary",
    "Влияние на пользователей": "impact",
    "Хронология событий": "timeline",
    "Корневая причина": "root-cause",
    "Как обнаружили": "detection",
    "План действий": "actions",
    "Что прошло хорошо": "lessons",
  },
  uk: {
    Хронологія: "timeline",
    "Корінна причина": "root-cause",
    Висновки: "lessons",
    Наслідок: "impact",
    "Що ми виправили": "resolution",
  },
  ko: {
    "잘 작동한 부분": "lessons",
    "아쉬운 부분": "lessons",
    요약: "summary",
    타임라인: "timeline",
    "근본 원인": "root-cause",
    "재발 방지 대책": "actions",
    "운이 좋았던 것": "lessons",
    "왜 이틀 동안 놓쳤나": "detection",
    "왜 이런 구조가 만들어졌나": "root-cause",
    "오븐 온도 그래프": "appendix",
    "조치 후 결과": "resolution",
    "장애 인지 시간": "detection",
    "발생 장애 분석": "root-cause",
  },
  vi: {
    "Tóm tắt sự cố": "summary",
    "Mức độ ảnh hưởng đến khách hàng": "impact",
    "Cách phát hiện sự cố": "detection",
    "Dòng thời gian": "timeline",
    "Nguyên nhân gốc rễ": "root-cause",
    "Phân tích nguyên nhân trực tiếp": "root-cause",
    "Tại sao lò bị nguội?": "root-cause",
    "Vì sao không ai phát hiện?": "detection",
    "Cách xử lý": "resolution",
    "Giải pháp tạm thời": "resolution",
    "Cách phòng tránh": "actions",
    "Để tránh lặp lại": "actions",
    "Kế hoạch hành động": "actions",
    "Bài học rút ra": "lessons",
    "Kết luận": "",
  },
  it: { Cronologia: "timeline", "Causa principale": "root-cause", "Azioni correttive": "actions" },
  nl: { Samenvatting: "summary", Tijdlijn: "timeline", Oorzaak: "root-cause" },
  pl: {
    Podsumowanie: "summary",
    "Werdykt w dwóch zdaniach": "summary",
    "Oś czasu": "timeline",
    "Przyczyna źródłowa": "root-cause",
    "Mechanizm awarii": "root-cause",
    "Wprowadzone poprawki": "resolution",
    "Propozycje zmian": "actions",
    "Dowody z logów": "appendix",
  },
  cs: {
    Problém: "root-cause",
    Následek: "impact",
    Shrnutí: "summary",
    "Proč se to stalo": "root-cause",
    "Proč výpadek způsobil ztrátu": "root-cause",
    "Co si odnést": "lessons",
    "Důkazy z logu": "appendix",
  },
  no: {
    Sammendrag: "summary",
    "Konsekvenser for kundene": "impact",
    Hendelsesforløp: "timeline",
    Rotårsak: "root-cause",
    "Årsak og løsning": "root-cause+resolution",
    "Hvordan ble feilen oppdaget?": "detection",
    Tiltak: "actions",
    "Hva gikk bra?": "lessons",
    "Hva kunne vært bedre": "lessons",
    Vedlegg: "appendix",
  },
  da: {
    Resumé: "summary",
    Hændelsesforløb: "timeline",
    Grundårsag: "root-cause",
    "Hvordan blev fejlen løst?": "resolution",
    "Hvordan undgår vi, at det sker igen?": "actions",
    "Hvad gik godt?": "lessons",
    Bilag: "appendix",
  },
  sv: {
    Sammanfattning: "summary",
    "Påverkan på kunder": "impact",
    Händelseförlopp: "timeline",
    "Tidslinje för incidenten": "timeline",
    Grundorsak: "root-cause",
    "Vidtagna åtgärder": "resolution",
    "Förebyggande åtgärder": "actions",
    "Hur upptäcktes felet?": "detection",
    "Vad gick bra?": "lessons",
    Bilagor: "appendix",
  },
};

describe.each(Object.keys(WORDS))("%s", (language) => {
  const lexicons = lexiconsFor(SAMPLES[language] as string);
  it("is seen in a text", () => {
    expect(lexicons.map((lexicon) => lexicon.language)).toContain(language);
    expect(lexicons[0]?.language).toBe("en");
  });
  it.each(Object.entries(WORDS[language] as Record<string, string>))("%s", (words, expected) => {
    expect(readLabel(words, lexicons)?.kinds.join("+") ?? "").toBe(expected);
  });
});

describe("names built of known ones", () => {
  it.each([
    ["es", "Síntomas observados", ""],
    ["es", "Servicio afectado", "impact"],
    ["es", "Posible causa", "root-cause"],
    ["pt", "Correção sugerida", "actions"],
    ["fr", "Symptômes", ""],
    ["ja", "対策", "actions"],
    ["ja", "なぜ短時間で済んだか", "lessons"],
    ["fr", "Déclenchement", "root-cause"],
    ["ru", "Бизнес-влияние", "impact"],
    ["ru", "Результаты расследования", "root-cause"],
    ["es", "Línea de tiempo de eventos", "timeline"],
    ["es", "Acciones correctivas realizadas", "resolution"],
    ["es", "¿Cuál fue el impacto?", "impact"],
    ["fr", "Description factuelle", "summary"],
    ["fr", "Nombre d'utilisateurs touchés", "impact"],
    ["fr", "Enseignements principaux", "lessons"],
    ["fr", "Pourquoi ce n'était pas pire", "lessons"],
    ["es", "Por qué no fue peor", "lessons"],
    ["es", "Qué lo detectó", "detection"],
    ["pt", "O que detectou", "detection"],
    ["pt", "Por que não foi pior", "lessons"],
    ["de", "Warum es nicht schlimmer kam", "lessons"],
    ["zh", "排查過程", "root-cause"],
    ["fr", "Actions de résolution mises en place", "resolution"],
    ["pt", "Funcionalidades impactadas", "impact"],
    ["de", "Betroffene Standorte", "impact"],
    ["de", "Bereits umgesetzte Maßnahmen", "resolution"],
    ["ru", "Внедрённые улучшения", "actions"],
    ["ru", "Что сделали для стабилизации", "resolution"],
    ["zh", "故障简述", "summary"],
    ["zh", "发现与诊断", "detection+root-cause"],
    ["ja", "障害の内容", "summary"],
    ["ja", "復旧日時", "metadata"],
    ["ko", "장애 요약", "summary"],
    ["it", "Azioni intraprese", "resolution"],
    ["nl", "Genomen acties", "resolution"],
    ["pl", "Jak naprawiono", "resolution"],
    ["de", "Nachwirkungen", "impact"],
    ["de", "Wurden Kundendaten betroffen?", "impact"],
    ["de", "Bisher getroffene Maßnahmen", "resolution"],
    ["fr", "Retombées", "impact"],
    ["fr", "Ce qui a freiné", "lessons"],
    ["fr", "Les sauvegardes sont-elles touchées ?", "impact"],
    ["es", "Medidas ya adoptadas", "resolution"],
    ["es", "Por qué no nos dimos cuenta antes", "detection"],
    ["fr", "Pourquoi personne ne l’a vu", "detection"],
    ["es", "Hoja de ruta", "actions"],
    ["pt", "Em poucas palavras", "summary"],
    ["pt", "O que nos ajudou", "lessons"],
    ["it", "Sviluppi futuri", "actions"],
    ["nl", "Nasleep", "impact"],
    ["pl", "Następstwa", "impact"],
    ["ru", "Чего не хватило", "lessons"],
    ["uk", "Подальші кроки", "actions"],
    ["ja", "早く復旧できたこと", "lessons"],
    ["ja", "今後の計画", "actions"],
    ["zh", "来龙去脉", "timeline"],
    ["ko", "향후 과제", "actions"],
  ])("%s: %s", (language, words, expected) => {
    expect(readLabel(words, lexiconsFor(SAMPLES[language] as string))?.kinds.join("+") ?? "").toBe(expected);
  });
});

describe("English names in other languages", () => {
  it.each([
    ["de", "Timeline der Backstube", "timeline"],
    ["de", "Impact auf Filialen", "impact"],
    ["es", "Timeline de hornos apagados", "timeline"],
    ["es", "Root cause del apagado", "root-cause"],
    ["fr", "Timeline des fours", "timeline"],
    ["pt", "Action items da padaria", "actions"],
    ["it", "Timeline dei forni", "timeline"],
    ["pl", "Timeline wypieków", "timeline"],
    ["sv", "Timeline för ugnarna", "timeline"],
  ])("%s: %s", (language, words, kind) => {
    expect(readLabel(words, lexiconsFor(SAMPLES[language] as string))?.kinds).toEqual([kind]);
  });
});

describe("what was seen, and how it was looked into", () => {
  it.each([
    ["zh", "现象", ""],
    ["zh", "症状", ""],
    ["zh", "现象与影响", "impact"],
    ["zh", "排查", "root-cause"],
    ["zh", "排查思路", "root-cause"],
    ["fr", "Analyse des journaux", "root-cause"],
    ["es", "Análisis de los logs", "root-cause"],
    ["pt", "Análise das métricas", "root-cause"],
    ["ja", "Analysis of the proxy logs", "root-cause"],
    ["fr", "Journaux", "appendix"],
    ["ko", "범위", "impact"],
    ["ko", "증거", "appendix"],
    ["fr", "Plan d’amélioration pour les fours", "actions"],
    ["pt", "Plano de melhoria dos fornos", "actions"],
    ["ja", "What could have been faster?", "lessons"],
    ["ja", "Was response time acceptable?", "resolution"],
    ["ja", "Content", ""],
  ])("%s: %s", (language, words, kinds) => {
    expect(readLabel(words, lexiconsFor(SAMPLES[language] as string))?.kinds.join("+")).toBe(kinds);
  });

  it("is a timeline where its lines have times", () => {
    const lines = "- 10:00 查看日志\n- 10:05 定位到数据库\n- 10:20 重启\n";
    expect(parts(`# 故障复盘\n\n## 排查过程\n${lines}`)).toEqual(["3 heading timeline"]);
    expect(parts("# 故障复盘\n\n## 排查过程\n检查配置，发现密码不对。\n")).toEqual(["3 heading root-cause"]);
  });
});

describe("how it was noticed, and why not before", () => {
  it.each([
    ["no", "Meldt som", "detection"],
    ["no", "Hvorfor det var vanskelig å finne", "detection"],
    ["no", "Det som til slutt fant feilen", "detection"],
    ["no", "Hvorfor det skjedde", "root-cause"],
    ["da", "Hvorfor det var svært at se", "detection"],
    ["sv", "Varför det var svårt att se", "detection"],
    ["ru", "Чем поймали", "detection"],
    ["ru", "Можно ли было заметить раньше?", "detection"],
    ["uk", "Джерело виявлення", "detection"],
    ["uk", "Чи можна було помітити раніше?", "detection"],
    ["it", "Perché l’errore era sfuggito?", "detection"],
    ["it", "Rilevato durante", "detection"],
    ["es", "Detectado durante", "detection"],
    ["pt", "Por que passou despercebido", "detection"],
    ["fr", "Pourquoi le bug est passé inaperçu", "detection"],
    ["de", "Warum es so lange unentdeckt blieb", "detection"],
    ["en", "Why it was hard to spot", "detection"],
  ])("%s: %s", (language, words, kinds) => {
    expect(readLabel(words, lexiconsFor(SAMPLES[language] ?? ""))?.kinds.join("+")).toBe(kinds);
  });
});

describe("other turns of phrase", () => {
  it.each([
    ["no", "Lærdommen", "lessons"],
    ["ru", "Что из этого следует", "lessons"],
    ["ru", "Что ушло в бэклог", "actions"],
    ["ru", "Механизм ошибки", "root-cause"],
    ["ru", "Корень", "root-cause"],
    ["ru", "Описание основной причины", "root-cause"],
    ["uk", "Що було недоступно", "impact"],
    ["uk", "Кого це торкнулося", "impact"],
    ["uk", "Опис основної причини", "root-cause"],
    ["uk", "Що зроблено негайно", "resolution"],
    ["uk", "Що ми дізналися", "lessons"],
    ["uk", "Учасники розбору", "metadata"],
    ["de", "Angewandte Korrekturen", "resolution"],
    ["de", "Architektur-Überblick", "background"],
    ["it", "Log attesi", ""],
    ["it", "Come verificare la correzione", ""],
    ["es", "Cómo verificar el arreglo", ""],
    ["fr", "Comment vérifier le correctif", ""],
  ])("%s: %s", (language, words, kinds) => {
    expect(readLabel(words, lexiconsFor(SAMPLES[language] ?? ""))?.kinds.join("+") ?? "").toBe(kinds);
  });
});

describe("forms without sentences", () => {
  it.each([
    ["es", "## Resumen\n- Qué pasó:\n\n## Causas raíz\n"],
    ["fr", "## Résumé\n\n- **Impact utilisateur** :\n- **Périmètre** :\n"],
    ["de", "## Zusammenfassung\n\n## Zeitlicher Ablauf\n"],
    ["pt", "| Linha do tempo | |\n|---|---|\n| Causa raiz | |\n"],
  ])("%s is seen by the names of parts", (language, form) => {
    expect(lexiconsFor(form)[1]?.language).toBe(language);
  });
  it("are not foreign for one word that English has too, or nearly", () => {
    expect(lexiconsFor("# Outage\n\n## Impact\n\n## Diagnostic\n\n## Timeline\n").length).toBe(1);
  });
});

describe("a text in English", () => {
  it("may hold words of other languages by chance", () => {
    const text = `${"The pool of the database was full and it was for us to find that. ".repeat(20)} Do not e-mail os@example.com e.`;
    expect(lexiconsFor(text).length).toBe(1);
  });
  it("gives evidence of no other language", () => {
    const text = "The service was down for two hours and we restored it from a backup. That is all there was to it.";
    expect(lexiconsFor(text).map((lexicon) => lexicon.language)).toEqual(["en"]);
  });
  it("has its words read first in a mixed document", () => {
    const mixed = `${SAMPLES.ja}\n\n## Timeline\n\n## 原因\n\n## Impact\n`;
    expect(parts(mixed)).toEqual(["3 heading timeline", "5 heading root-cause", "7 heading impact"]);
  });
});

describe("names of fields", () => {
  it.each([
    ["de", "Dauer", "duration"],
    ["fr", "Durée de l'incident", "duration"],
    ["fr", "Auteur·rice·s", "authors"],
    ["es", "Fecha/Hora", "date"],
    ["pt", "Severidade", "severity"],
    ["ja", "検知までの時間 (TTD)", "ttd"],
    ["zh", "负责人", "owner"],
    ["ru", "Длительность", "duration"],
  ])("%s: %s", (language, words, name) => {
    expect(readFieldName(words, lexiconsFor(SAMPLES[language] as string))).toBe(name);
  });
});

it("a heading of two words that is a name in one language is enough in a short report", () => {
  const languages = (text: string) => lexiconsFor(text).map(({ language }) => language);
  expect(
    languages("# Post-mortem : four froid\n\nLe four est resté froid.\n\n## Cause racine\n\nUn fusible.\n"),
  ).toContain("fr");
  expect(languages("# Postmortem: cold oven\n\nThe oven was cold.\n\nCause racine: a fuse.\n")).toEqual(["en"]);
});

it.each([
  ["zh", "一句话版", "summary"],
  ["zh", "三分钟速览", "summary"],
  ["zh", "故障定位过程", "root-cause"],
  ["zh", "怎么修的", "resolution"],
  ["zh", "总结出来的经验", "lessons"],
  ["zh", "仍未落实的", "actions"],
  ["zh", "准备改什么", "actions"],
  ["zh", "准备做备份时，先看了一眼日志", ""],
  ["it", "Come si è originato", "root-cause"],
  ["es", "Confirmación del retorno a la normalidad", "resolution"],
  ["vi", "Số lượng khách hàng bị ảnh hưởng", "impact"],
  ["en", "Lucky this time", "lessons"],
  ["en", "What could have been worse", "lessons"],
  ["ko", "대응 일지", "timeline"],
])("%s: “%s” is read as “%s”", (language, heading, kind) => {
  expect(readLabel(heading, lexiconsFor(`${SAMPLES[language] ?? ""} ${heading}`))?.kinds.join("+") ?? "").toBe(kind);
});

describe("a timeline named in a language that the report is not in", () => {
  const report = (heading: string, lines: string) =>
    parts(`# Incident: the mail was down\n\n## Summary\n\nMail was down.\n\n## ${heading}\n\n${lines}\n`);
  const days = "- **2026-04-13** The new relay comes.\n- **2026-04-19** The old one is back.";

  it.each(["Tidslinje", "Kronologi", "Zeitverlauf", "時系列", "事故時間軸"])("is one above days: %s", (heading) =>
    expect(report(heading, days)).toContain("7 heading timeline"),
  );

  it.each([
    ["Releases", days],
    ["Tidslinje", "- The new relay comes.\n- **2026-04-19** The old one is back.\n- It is slow."],
    ["Tidslinje", "Nobody wrote one."],
  ])("is none: %s", (heading, lines) => expect(report(heading, lines)).toEqual(["3 heading summary"]));
});
