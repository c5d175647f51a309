// Smaller lexicons: the commonest words of further languages.
import type { Lexicon } from "./types.ts";

export const uk: Lexicon = {
  language: "uk",
  evidence: { script: /[\u0454\u0456\u0457\u0491]/ },
  order: "head-first",
  whole: {
    summary: "короткий опис | резюме | підсумок | опис | опис інциденту | огляд | що сталося | вступ",
    impact: "вплив | вплив на користувачів | наслідки | масштаб",
    detection: "виявлення | як виявили",
    timeline: "хронологія | хронологія подій | таймлайн | перебіг подій",
    "root-cause":
      "причина | причини | корінна причина | першопричина | основна причина | аналіз | аналіз причин | чому це сталося | тригер | фактори",
    resolution: "вирішення | рішення | усунення | відновлення | виправлення | вжиті заходи | реагування",
    actions: "план дій | подальші дії | наступні кроки | заходи | завдання | рекомендації | запобігання | що зробити",
    lessons:
      "висновки | уроки | отримані уроки | що пройшло добре | що пішло добре | що пішло погано | що пішло не так | де пощастило",
    background: "контекст | передісторія",
    metadata: "метадані | загальна інформація | учасники | автор | автори",
    appendix: "додаток | додатки | посилання",
  },
  heads: {
    impact: "вплив",
    timeline: "хронологія",
    "root-cause": "причина | причини",
    lessons: "уроки",
    actions: "план дій | заходи",
  },
  prepositions: "на | для | з | в | у | по | від",
  joiners: "і | та | й",
  fields: {
    date: "дата | дата інциденту",
    start: "початок | час початку",
    end: "кінець | час завершення | завершення",
    duration: "тривалість",
    status: "статус",
    severity: "критичність | серйозність | пріоритет",
    authors: "автор | автори",
    owner: "відповідальний",
    timezone: "часовий пояс",
  },
};

export const ko: Lexicon = {
  language: "ko",
  evidence: { script: /[\uac00-\ud7a3]/ },
  order: "unspaced",
  whole: {
    summary: "요약 | 개요 | 장애 개요 | 사고 개요 | 장애 내용 | 현상 | 무슨 일이 있었나 | 무슨 일이 일어났나",
    impact: "영향 | 영향 범위 | 영향도 | 장애 영향 | 사용자 영향 | 고객 영향 | 피해 | 피해 범위",
    detection: "탐지 | 감지 | 발견 | 인지 | 장애 인지 | 장애 감지 | 인지 경로",
    timeline: "타임라인 | 경과 | 시간순 경과 | 진행 경과 | 장애 타임라인 | 사건 경과 | 시간대별 상황",
    "root-cause":
      "근본 원인 | 원인 | 원인 분석 | 장애 원인 | 근본 원인 분석 | 직접 원인 | 발생 원인 | 기여 요인 | 트리거",
    resolution: "해결 | 복구 | 조치 | 조치 사항 | 조치 내용 | 대응 | 해결 방법 | 임시 조치 | 장애 조치 | 완화",
    actions:
      "액션 아이템 | 재발 방지 | 재발 방지 대책 | 재발방지 | 재발방지 대책 | 후속 조치 | 향후 계획 | 개선 사항 | 개선 방안 | 개선 과제 | 대책 | 할 일 | 다음 단계",
    lessons:
      "배운 점 | 교훈 | 회고 | 잘한 점 | 잘된 점 | 잘 된 점 | 아쉬운 점 | 부족했던 점 | 운이 좋았던 점 | 개선할 점",
    background: "배경 | 용어 | 용어 정리",
    metadata: "메타데이터 | 기본 정보 | 날짜 | 심각도 | 상태 | 참석자 | 작성자 | 장애 등급",
    appendix: "부록 | 참고 | 참고 자료 | 관련 링크 | 링크",
  },
  heads: {
    impact: "영향",
    timeline: "타임라인",
    "root-cause": "원인",
    actions: "재발 방지 | 재발방지",
    lessons: "교훈",
    resolution: "복구",
  },
  joiners: "및 | 와 | 과",
  none: "결론 | 맺음말",
  fields: {
    date: "날짜 | 일시 | 발생일 | 발생 일시",
    start: "시작 | 시작 시간 | 시작 시각 | 발생 시각",
    end: "종료 | 종료 시간 | 종료 시각",
    duration: "기간 | 지속 시간 | 장애 시간",
    resolved: "복구 시각 | 해결 시각",
    detected: "감지 시각 | 인지 시각",
    status: "상태",
    severity: "심각도 | 등급 | 장애 등급",
    authors: "작성자",
    owner: "담당자 | 담당",
    timezone: "시간대",
  },
};

export const it: Lexicon = {
  language: "it",
  evidence: { frequent: "il | che | della | sono | è | una | gli | con | per | stato | non | del | nel" },
  order: "head-first",
  whole: {
    summary:
      "riepilogo | sommario | sintesi | riassunto | panoramica | descrizione | descrizione dell'incidente | introduzione | cosa è successo | che cosa è successo",
    impact:
      "impatto | impatti | impatto sugli utenti | servizi interessati | servizi coinvolti | utenti interessati | conseguenze | portata | sistemi interessati",
    detection: "rilevamento | rilevazione | individuazione | come è stato rilevato",
    timeline: "cronologia | cronologia degli eventi | linea temporale | sequenza degli eventi | sequenza temporale",
    "root-cause":
      "causa | cause | causa principale | causa radice | cause radice | causa scatenante | analisi della causa principale | analisi delle cause | analisi | diagnosi | fattori contribuenti | fattori che hanno contribuito | 5 perché | perché è successo",
    resolution:
      "risoluzione | soluzione | ripristino | mitigazione | correzione | risposta | azioni intraprese | recupero | come è stato risolto",
    actions:
      "azioni | azioni correttive | azioni preventive | azioni correttive e preventive | misure correttive | misure preventive | misure correttive e preventive | prossimi passi | piano d'azione | miglioramenti | prevenzione | raccomandazioni | attività",
    lessons:
      "lezioni apprese | lezioni imparate | cosa abbiamo imparato | cosa è andato bene | cosa ha funzionato | cosa è andato male | cosa è andato storto | cosa non ha funzionato | dove siamo stati fortunati | aree di miglioramento",
    background: "contesto | antefatto | premessa | glossario",
    metadata: "metadati | informazioni generali | partecipanti | autori | stato | gravità",
    appendix: "appendice | allegati | riferimenti | link | collegamenti",
  },
  heads: {
    impact: "impatto",
    timeline: "cronologia",
    "root-cause": "causa | cause",
    actions: "azioni | misure",
    lessons: "lezioni",
    resolution: "risoluzione | ripristino",
  },
  light: "analisi | descrizione | dettagli",
  incident: "incidente | problema | evento | interruzione | disservizio",
  fillers: "il | la | le | i | gli | un | una | dettagliata | principale",
  prepositions: "di | del | della | dell | delle | degli | su | sui | sugli | per | a | con | da",
  joiners: "e | ed",
  none: "conclusione | conclusioni | comunicazione",
  fields: {
    date: "data | data dell'incidente",
    start: "inizio | ora di inizio",
    end: "fine | ora di fine",
    duration: "durata | durata totale",
    status: "stato",
    severity: "gravità | severità | priorità",
    authors: "autore | autori",
    owner: "responsabile",
    detected: "rilevato",
    resolved: "risolto",
    timezone: "fuso orario",
  },
};

export const nl: Lexicon = {
  language: "nl",
  evidence: { frequent: "het | een | van | en | niet | werd | zijn | wij | met | voor | dat | de | op" },
  order: "head-last",
  whole: {
    summary:
      "samenvatting | overzicht | beschrijving | korte beschrijving | inleiding | wat is er gebeurd | wat gebeurde er",
    impact:
      "impact | gevolgen | gevolg | getroffen systemen | getroffen diensten | getroffen gebruikers | omvang | schade",
    detection: "detectie | ontdekking | hoe is het ontdekt | signalering",
    timeline: "tijdlijn | chronologie | verloop | tijdsverloop | verloop van gebeurtenissen",
    "root-cause":
      "oorzaak | oorzaken | hoofdoorzaak | grondoorzaak | kernoorzaak | oorzaakanalyse | analyse | bijdragende factoren | aanleiding | waarom is het gebeurd",
    resolution: "oplossing | herstel | genomen maatregelen | mitigatie | reactie | hoe is het opgelost",
    actions:
      "acties | actiepunten | maatregelen | vervolgacties | vervolgstappen | volgende stappen | verbeteringen | aanbevelingen | preventie | corrigerende maatregelen | preventieve maatregelen | actieplan",
    lessons:
      "geleerde lessen | lessen | wat ging goed | wat ging er goed | wat ging fout | wat ging er mis | wat kon beter | wat kan beter | waar hadden we geluk",
    background: "achtergrond | context",
    metadata: "metadata | algemene informatie | betrokkenen | auteurs | status",
    appendix: "bijlage | bijlagen | referenties | links",
  },
  heads: {
    timeline: "tijdlijn",
    "root-cause": "oorzaak | oorzaken",
    actions: "maatregelen | acties",
    lessons: "lessen",
    resolution: "oplossing",
    impact: "impact",
  },
  light: "analyse | beschrijving | details",
  incident: "incident | storing | probleem",
  fillers: "de | het | een | onze",
  prepositions: "van | op | voor | in | bij | met",
  joiners: "en",
  none: "conclusie | communicatie",
  fields: {
    date: "datum",
    start: "begin | start | starttijd | begintijd",
    end: "einde | eindtijd",
    duration: "duur | duur van de storing",
    status: "status",
    severity: "ernst | prioriteit",
    authors: "auteur | auteurs",
    owner: "eigenaar | verantwoordelijke",
    timezone: "tijdzone | alle tijden",
  },
};

export const pl: Lexicon = {
  language: "pl",
  evidence: { frequent: "się | nie | jest | został | była | przez | oraz | dla | był | została | na | do | że" },
  order: "head-first",
  whole: {
    summary:
      "podsumowanie | streszczenie | opis | opis incydentu | przegląd | wprowadzenie | co się stało | co się wydarzyło",
    impact: "wpływ | skutki | wpływ na użytkowników | zakres | konsekwencje | dotknięte systemy | dotknięte usługi",
    detection: "wykrycie | detekcja | jak wykryto",
    timeline: "oś czasu | chronologia | przebieg | przebieg zdarzeń | przebieg incydentu | chronologia zdarzeń",
    "root-cause":
      "przyczyna | przyczyny | przyczyna źródłowa | główna przyczyna | analiza | analiza przyczyn | analiza przyczyn źródłowych | czynniki | dlaczego to się stało | 5 dlaczego",
    resolution: "rozwiązanie | naprawa | przywrócenie usługi | podjęte działania | mitygacja | reakcja",
    actions:
      "działania | działania naprawcze | działania zapobiegawcze | działania korygujące | plan działań | następne kroki | dalsze kroki | kolejne kroki | zadania | zalecenia | rekomendacje | zapobieganie",
    lessons:
      "wnioski | wyciągnięte wnioski | lekcje | co poszło dobrze | co zadziałało | co poszło źle | co nie zadziałało | gdzie mieliśmy szczęście | czego się nauczyliśmy",
    background: "kontekst | tło | słownik",
    metadata: "metadane | informacje ogólne | uczestnicy | autorzy",
    appendix: "załącznik | załączniki | dodatek | odnośniki | linki",
  },
  heads: {
    impact: "wpływ",
    timeline: "chronologia | przebieg",
    "root-cause": "przyczyna | przyczyny",
    actions: "działania",
    lessons: "wnioski",
  },
  light: "analiza | opis",
  prepositions: "na | do | dla | w | z | po",
  joiners: "i | oraz",
  fields: {
    date: "data | data incydentu",
    start: "początek | czas rozpoczęcia | rozpoczęcie",
    end: "koniec | czas zakończenia | zakończenie",
    duration: "czas trwania",
    status: "status",
    severity: "priorytet | poziom | krytyczność",
    authors: "autor | autorzy",
    owner: "właściciel | odpowiedzialny",
    timezone: "strefa czasowa",
  },
};
