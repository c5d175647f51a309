// Names of parts on what is advised, what is wrong with the system, how the cause was looked for, and what others were told.

/** Language → kind → headings, ` | ` between them. */
export const ADVISED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    actions: "Empfohlener Fix | Vorgeschlagene Korrektur | Regeln, um eine Wiederholung zu vermeiden",
    "root-cause": "Systemische Probleme",
    "": "Betroffene Tickets",
  },
  fr: {
    actions: "Correctif recommandé | Corrections proposées | Règles pour éviter la récidive",
    "root-cause": "Problèmes structurels",
    "": "Tickets concernés",
  },
  es: {
    actions: "Solución propuesta | Correcciones recomendadas | Reglas para evitar la repetición",
    "root-cause": "Problemas sistémicos",
    "": "Commits afectados",
  },
  pt: {
    actions: "Correção sugerida | Cuidados para evitar que se repita | Regras para evitar a reincidência",
    "root-cause": "Problemas estruturais",
    "": "Chamados afetados",
  },
  it: {
    actions: "Soluzione consigliata | Accorgimenti per evitare che succeda",
    "root-cause": "Problemi sistemici",
    "": "Ticket coinvolti",
  },
  nl: {
    actions: "Voorgestelde maatregelen | Afspraken om herhaling te voorkomen",
    "root-cause": "Structurele problemen",
    "": "Getroffen tickets",
  },
  sv: {
    actions: "Föreslagen rättning | Åtgärder för att undvika upprepning",
    resolution: "Åtgärder som vidtogs | Åtgärder vidtagna",
    detection: "Detektion | Övervakning",
    "root-cause": "Systemiska problem",
  },
  da: { actions: "Foreslået rettelse", resolution: "Tiltag iværksat", detection: "Overvågning" },
  no: { actions: "Anbefalt retting", resolution: "Tiltak gjennomført", detection: "Overvåking" },
  pl: {
    actions: "Proponowane rozwiązanie | Zasady, aby uniknąć nawrotu",
    "root-cause": "Problemy systemowe",
  },
  cs: { actions: "Navržené řešení" },
  uk: {
    actions: "Запропоноване рішення",
    lessons: "Що спрацювало погано | Що вдалося добре",
    "root-cause": "Системні проблеми",
  },
  ru: { actions: "Предложенное решение | Правила, чтобы избежать повтора", "root-cause": "Системные проблемы" },
  ja: {
    actions: "推奨される対策 | 配送システムの改善",
    resolution: "改善したこと | 修正した点",
    "root-cause": "契機 | 診断の過程 | 構造的な問題",
  },
  ko: {
    actions: "권장 조치",
    resolution: "수정한 내용",
    "root-cause": "진단 과정 | 구조적 문제",
    appendix: "관련 | 관련 커밋",
  },
  zh: { actions: "推荐的修复方案", "root-cause": "系统性问题", appendix: "相关" },
};
