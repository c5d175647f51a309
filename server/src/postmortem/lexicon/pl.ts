// Polish words of a postmortem.
import type { Lexicon } from "./types.ts";

export const pl: Lexicon = {
  language: "pl",
  evidence: {
    frequent:
      "się | nie | jest | został | była | przez | oraz | dla | był | została | na | do | że | od | po | które | który | zostały | było | były | przy",
  },
  order: "head-first",
  whole: {
    summary:
      "podsumowanie | streszczenie | opis | opis incydentu | przegląd | wprowadzenie | co się stało | co się wydarzyło | krótki opis | w skrócie | opis zdarzenia | opis problemu | opis awarii | zarys | skrót",
    impact:
      "wpływ | skutki | wpływ na użytkowników | zakres | konsekwencje | dotknięte systemy | dotknięte usługi | objawy | straty | wpływ na biznes | wpływ na klientów | zasięg | kogo dotknęło | następstwa | szkody | dotknięci użytkownicy | usługi objęte awarią",
    detection:
      "wykrycie | detekcja | jak wykryto | zgłoszenie | wykrycie incydentu | wykrycie problemu | alert | jak zostało wykryte",
    timeline:
      "oś czasu | chronologia | przebieg | przebieg zdarzeń | przebieg incydentu | chronologia zdarzeń | linia czasu | harmonogram zdarzeń | kalendarium | historia zdarzeń | przebieg awarii | zdarzenia",
    "root-cause":
      "przyczyna | przyczyny | przyczyna źródłowa | główna przyczyna | analiza | analiza przyczyn | analiza przyczyn źródłowych | czynniki | dlaczego to się stało | 5 dlaczego | bezpośrednia przyczyna | diagnoza | problem | powód | przyczyna awarii | przyczyna główna | czynniki sprzyjające | wyjaśnienie | szczegóły techniczne | pierwotna przyczyna | wyzwalacz",
    resolution:
      "rozwiązanie | naprawa | przywrócenie usługi | podjęte działania | mitygacja | reakcja | jak naprawiono | usunięcie awarii | obejście | działania doraźne | naprawienie | rozwiązanie problemu | przywrócenie działania | jak rozwiązano | wdrożone rozwiązanie | podjęte już działania | już podjęte działania | co zrobiliśmy | odzyskiwanie",
    actions:
      "działania | działania naprawcze | działania zapobiegawcze | działania korygujące | plan działań | następne kroki | dalsze kroki | kolejne kroki | zadania | zalecenia | rekomendacje | zapobieganie | plan działania | usprawnienia | plan naprawczy | dalsze działania | działania na przyszłość | do zrobienia | planowane działania | ulepszenia | prewencja | co się zmieni",
    lessons:
      "wnioski | wyciągnięte wnioski | lekcje | co poszło dobrze | co zadziałało | co poszło źle | co nie zadziałało | gdzie mieliśmy szczęście | czego się nauczyliśmy | co można poprawić | co można było zrobić lepiej | mocne strony | słabe strony | czego nas to nauczyło | refleksje | czego zabrakło | szczęście | co pomogło",
    background:
      "kontekst | tło | słownik | architektura | opis systemu | środowisko | wprowadzenie techniczne | definicje",
    metadata:
      "metadane | informacje ogólne | uczestnicy | autorzy | dane incydentu | role | zespół | osoby zaangażowane",
    appendix:
      "załącznik | załączniki | dodatek | odnośniki | linki | logi | materiały | dokumentacja | zrzuty ekranu | źródła | otwarte pytania",
  },
  alone: {
    actions: "plany",
    impact: "utrata danych",
  },
  heads: {
    impact: "wpływ | skutki",
    timeline: "chronologia | przebieg",
    "root-cause": "przyczyna | przyczyny",
    actions: "działania",
    lessons: "wnioski",
    summary: "podsumowanie",
    detection: "wykrycie",
    resolution: "rozwiązanie | naprawa | usunięcie | przywrócenie",
  },
  light: "analiza | opis",
  prepositions: "na | do | dla | w | z | po",
  joiners: "i | oraz",
  turns: [
    { pattern: /^czy (?:\S+ ){0,4}(?:utracono|stracono|dotknieto|dotyczy|ucierpial\S*)(?: \S+){0,3}$/, kind: "impact" },

    { pattern: /^działania .*(?:podjete|wykonane)$|^dzialania .*(?:podjete|wykonane)$/, kind: "resolution" },
    { pattern: /^co .*(?:dobrze|zle|lepiej|zadzialalo|poprawic|nauczy)/, kind: "lessons" },
    { pattern: /^dlaczego .*(?:wykry|zauwaz)/, kind: "detection" },
    { pattern: /^dlaczego\b/, kind: "root-cause" },
    { pattern: /^jak .*(?:wykry|odkry|zauwaz)/, kind: "detection" },
    { pattern: /^jak .*(?:napraw|rozwiaz|usun)/, kind: "resolution" },
    { pattern: /^(?:jak|co) .*(?:zapobie|unikn|zrobimy)/, kind: "actions" },
  ],
  asks: /^(?:jaki|jaka|jakie) (?:byl|byla|bylo|byly|jest|sa) /,
  fields: {
    date: "data | data incydentu",
    title: "tytuł | incydent | nazwa incydentu | temat",
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
