// Headings as writers of each language put them in reports of their own: formal, as a story, as an exercise.
export const NATIVE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cs: {
    summary: "Popis situace | Souhrnné informace o výpadku | Rekapitulace",
    impact: "Vliv na uživatele | Ovlivněné služby | Ovlivnění uživatelé",
    detection:
      "Způsob odhalení | Upozornění | Monitoring a alerting | Identifikace problému | Identifikace | Objevení problému | Rozpoznání",
    timeline: "Posloupnost událostí | Záznam událostí | Vývoj situace | Historie událostí",
    "root-cause":
      "Analýza kořenových příčin | 5x proč | Pětkrát proč | Analýza kořenové příčiny | Vyšetřování | Důvod | Důvody | Rozbor | Vysvětlení",
    resolution: "Zásah | Zmírnění dopadů | Mitigace | Provedené akce | Návrat do normálu",
    actions: "Akční položky | Úkoly k řešení | K dořešení | Budoucí kroky | Akce | Plán do budoucna | Další postup",
    lessons:
      "Retrospektiva | Co bychom mohli zlepšit | Co můžeme zlepšit | Reflexe | Silné stránky | Slabé stránky | Co jsme se dozvěděli | Co nám pomohlo | Pozitiva | Negativa | Co zlepšit | Štěstí",
    background:
      "Slovníček pojmů | Výchozí stav | Výchozí situace | Architektura systému | Prostředí | Pojmy | Jak systém funguje | Definice pojmů | Základní pojmy | Trocha kontextu | Přehled architektury",
    metadata:
      "Detaily incidentu | Identifikace incidentu | Zapojené osoby | Podrobnosti o incidentu | Role a odpovědnosti | Řešitelský tým | Zapojené týmy | Hlavička | Informace o dokumentu | Odpovědné osoby | Řešitelé",
    appendix:
      "Zdroje | Snímky obrazovky | Další informace | Doplňující informace | Literatura | Dodatek | Grafy | Doplňkové informace | Související incidenty | Screenshoty | Další zdroje",
  },
  sv: {
    summary: "Sammandrag | Introduktion | Överblick | Kort version",
    impact: "Skador | Följder",
    detection: "Identifiering | Identifiering av problemet | Hur fick vi reda på det? | Upptäckten | Larmning",
    timeline: "Tidsaxel | Kronologisk ordning | Händelseutveckling",
    "root-cause":
      "Grundorsaksanalys | Utlösande händelse | Fem varför-analys | Huvudorsak | Utredning | Problemanalys | Incidentanalys | Teknisk förklaring | Felkälla",
    resolution:
      "Respons | Återhämtning | Incidenthantering | Åtgärdande | Mitigering | Lösningen | Åtgärder under incidenten | Skadebegränsning | Reaktion | Korrigering",
    actions:
      "Uppgifter | Vad gör vi för att det inte ska hända igen? | Vad ändrar vi? | Aktiviteter | Uppföljningspunkter | Att-göra-lista | Åtgärdsförslag",
    lessons:
      "Retrospektiv | Viktigaste lärdomarna | Vad vi lärde oss | Styrkor | Svagheter | Där vi hade tur | Vad vi har lärt oss | Positivt | Negativt",
    background:
      "Systemöversikt | Utgångsläge | Förutsättningar | Bakgrundsinformation | Systemarkitektur | Miljö | Teknisk kontext | Beskrivning av systemet | Definitioner | Så fungerar systemet",
    metadata:
      "Grundläggande information | Incidentdata | Berörda personer | Ansvariga | Dokumentinformation | Grundinformation | Incidentdetaljer | Inblandade personer | Basfakta | Information om incidenten | Generell information",
    appendix:
      "Bevis | Skärmdumpar | Mer information | Ytterligare information | Stödmaterial | Grafer | Resurser | Relaterad information | Kompletterande information | Relaterade incidenter | Vidare läsning",
  },
};
