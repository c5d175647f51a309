// Headings as writers of each language put them in reports of their own: formal, as a story, as an exercise.
export const NATIVE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    summary: "Die Kurzversion | Das Wichtigste auf einen Blick | Der Vorfall im Überblick | Einordnung des Vorfalls",
    impact: "Ausmaß des Schadens | Was hat das für euch bedeutet? | Schadensbild",
    detection:
      "Monitoring und Alerting | Bemerken des Ausfalls | Erkennungsweg | Wodurch wurde der Vorfall entdeckt? | Aufdeckung",
    timeline: "Der Abend im Zeitraffer | Ereignisse in zeitlicher Reihenfolge",
    "root-cause": "Fünf Mal Warum | Wo lag der Fehler? | Der Bug",
    resolution: "Reaktion des Teams | Wiederherstellungsprozess | Behebungsmaßnahmen | Reaktionsmaßnahmen",
    actions: "Wie geht es jetzt weiter? | Unsere nächsten Schritte | Zukunftssicherung",
    lessons: "Das haben wir daraus gelernt | Erfahrungen | Was wir hätten besser machen können",
    background:
      "Systemarchitektur | Hintergrundinformationen zum System | Abkürzungen | Systemüberblick | Über das System | Architekturüberblick | Einführung in das System | Unser Setup",
    metadata: "Informationen zum Vorfall | Incident-Informationen | Übersichtsdaten | Angaben zum Incident",
    appendix:
      "Verwandte Dokumente | Zusätzliche Ressourcen | Ressourcen | Weiterführende Literatur | Unterstützende Informationen",
  },
  fr: {
    summary: "Que s'est-il réellement passé ?",
    impact: "Ce que ça a changé pour vous | Effets de la panne",
    detection: "Constat",
    timeline: "Chrono | Évolution de l'incident",
    "root-cause": "Méthode des 5 pourquoi | Le coupable | Enquête",
    resolution: "Mesures correctives immédiates",
    actions:
      "Ce qu'on va changer | Tâches correctives et préventives | Éviter que ça se reproduise | Et après ? | Prochains pas | Étapes suivantes",
    lessons: "Ce que nous aurions pu mieux faire",
    background:
      "Architecture du système | Présentation du système | Terminologie | Description du système | Notre infrastructure | Fonctionnement normal",
    metadata: "Historique du document",
    appendix: "Informations supplémentaires",
  },
  es: {
    summary: "Vista general",
    impact: "¿Quiénes se vieron afectados?",
    detection: "Hallazgo inicial | Notificación",
    timeline: "Cronograma de eventos | Línea cronológica",
    "root-cause":
      "Los cinco por qués | El culpable | Análisis Causa Raíz (RCA) | Factor desencadenante | Técnica de los 5 porqués",
    actions: "Lo que viene",
    background: "Términos",
    appendix: "Información de soporte",
  },
  pt: {
    summary: "O que rolou",
    detection: "Notificação | Como identificamos o problema",
    timeline: "Fluxo dos acontecimentos",
    "root-cause": "O culpado",
    resolution: "Reversão",
    lessons: "Principais aprendizados | O que poderia ser melhor | Principais lições",
    background: "Contextualização | Termos | Pano de fundo | Conceitos | Sobre o sistema | Enquadramento",
    metadata: "Time envolvido",
    appendix: "Registros | Informações de suporte | Materiais complementares",
  },
  it: {
    impact: "Estensione del problema | Perimetro",
    detection: "Identificazione | Come siamo stati avvisati",
    timeline: "Sviluppo dell'incidente | Decorso",
    "root-cause": "Indagine | Evento scatenante | Perché è accaduto",
    resolution: "Azioni correttive immediate",
    actions:
      "Piano di azione | Interventi correttivi | Proposte di miglioramento | Punti di azione | Compiti | Rimedi a lungo termine | Prossimi step",
    lessons: "Retrospettiva | Apprendimenti | Colpi di fortuna",
    background: "Descrizione del sistema | Terminologia | Quadro di riferimento",
    metadata: "Squadra | Informazioni di base | Dati principali",
    appendix: "Registri | Approfondimenti | Informazioni di supporto | Screenshot",
  },
  nl: {
    summary: "Introductie | Incidentoverzicht",
    impact: "Impactanalyse | Geraakte klanten | Consequenties | Betrokken klanten",
    detection:
      "Wanneer is het ontdekt? | Opmerken van het probleem | Detectiemethode | Wijze van detectie | Hoe werden we gewaarschuwd?",
    timeline: "Chronologisch verslag | Chronologie van de gebeurtenissen",
    "root-cause": "Oorzakenanalyse | Onderzoek | Factoren die bijdroegen | Technische uitleg | Probleemanalyse",
    resolution: "Onmiddellijke acties | Resolutie | Terugdraaien | Beperking van de schade | Incidentafhandeling",
    actions: "Voorkomen van herhaling | Nazorg",
    lessons: "Lessen geleerd | Retrospectief | Wat hielp | Wat nemen we mee?",
    background:
      "Systeemoverzicht | Systeemarchitectuur | Terminologie | Beschrijving van het systeem | Over het systeem | Opzet van het systeem",
    metadata: "Incidentdetails | Details van het incident | Documentinformatie | Incident informatie",
    appendix: "Schermafdrukken | Ondersteunende informatie | Verdere informatie | Hulpbronnen | Extra informatie",
  },
  pl: {
    summary: "Zarys sytuacji",
    impact: "Oddziaływanie",
    detection: "Zauważenie problemu | Identyfikacja problemu | Identyfikacja | Powiadomienie",
    timeline: "Oś zdarzeń | Rozwój sytuacji | Linia czasowa | Kalendarium zdarzeń | Rejestr zdarzeń",
    "root-cause": "5 x dlaczego | Dochodzenie | Przyczyna bezpośrednia i źródłowa",
    resolution:
      "Odtworzenie | Łagodzenie skutków | Ograniczenie skutków | Kroki naprawcze | Poprawka | Minimalizacja skutków",
    actions: "Punkty do wykonania | Poprawki na przyszłość | Elementy działań | Akcje",
    lessons: "Czego się nauczyłem | Co się udało | Co się nie udało | Doświadczenia",
    background:
      "Stan początkowy | Informacje o systemie | Terminologia | Jak działa system | Wprowadzenie do systemu | Trochę kontekstu | Pojęcia",
    metadata:
      "Szczegóły incydentu | Metryczka | Karta incydentu | Dane podstawowe | Odpowiedzialni | Informacje o dokumencie",
    appendix:
      "Referencje | Dodatkowe informacje | Zasoby | Wykresy | Materiały pomocnicze | Aneks | Dodatki | Informacje dodatkowe | Powiązane incydenty | Odniesienia",
  },
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
  da: {
    summary: "Overblik | Introduktion | Hvad der skete",
    impact:
      "Påvirkning af kunder | Påvirkning af brugere | Skader | Effekt | Forretningsmæssig påvirkning | Hvad var konsekvensen? | Hvor mange brugere blev ramt? | Brugerpåvirkning | Omfanget af nedbruddet | Forretningspåvirkning | Betydning for kunderne | Økonomisk påvirkning | Konsekvens for kunder",
    detection:
      "Identifikation | Hvordan fandt vi ud af det? | Registrering | Identifikation af problemet | Første tegn | Hvornår blev det opdaget?",
    timeline: "Forløbet | Begivenhedsforløb | Kronologisk forløb | Hvad skete hvornår",
    "root-cause":
      "Rodårsagsanalyse | Bidragende faktorer | Fem hvorfor'er | Teknisk analyse | Diagnose | Grundårsagsanalyse | Analyse af årsagen | Hovedårsag | Tekniske detaljer | Problemanalyse | Root cause-analyse | Hvad forårsagede problemet?",
    resolution:
      "Umiddelbare handlinger | Genoprettelse | Gendannelse | Afbødning | Respons | Hændelseshåndtering | Løsningen | Øjeblikkelige handlinger | Reaktion | Straksforanstaltninger | Mitigering | Akutte tiltag",
    actions:
      "Forebyggende handlinger | Korrigerende og forebyggende handlinger | Opfølgende handlinger | Forbedringsforslag | Forebyggelse | Fremtidige forbedringer | Handlinger fremadrettet | Næste trin | At gøre | Resterende arbejde",
    lessons:
      "Retrospektiv | Refleksioner | Det gik godt | Vigtigste læring | Hvad virkede | Hvad virkede ikke | Forbedringsområder | Indsigter | Styrker | Svagheder",
    background:
      "Teknisk baggrund | Ordliste | Systembeskrivelse | Udgangspunkt | Definitioner | Begreber | Baggrundsinformation | Systemoverblik | Systemarkitektur | Beskrivelse af systemet | Lidt baggrund | Miljø",
    metadata:
      "Oplysninger om hændelsen | Stamdata | Hændelsesdetaljer | Involverede personer | Roller og ansvar | Information om hændelsen | Grundlæggende oplysninger | Involverede teams",
    appendix:
      "Appendiks | Relaterede dokumenter | Beviser | Skærmbilleder | Yderligere information | Ressourcer | Mere information | Supplerende information | Grafer | Relaterede hændelser | Supplerende materiale",
  },
  no: {
    summary: "Introduksjon | Hva som skjedde | Hendelsesoversikt",
    impact:
      "Påvirkning på kunder | Påvirkning på brukere | Skader | Effekt | Forretningsmessig påvirkning | Hva var konsekvensen? | Hvor mange brukere ble berørt? | Brukerpåvirkning | Økonomisk påvirkning | Konsekvens for kunder | Virkning",
    detection:
      "Identifisering | Hvordan fant vi ut av det? | Registrering | Første tegn | Alarmer | Når ble det oppdaget?",
    timeline: "Forløpet | Kronologisk forløp | Hva skjedde når | Hendelsenes gang",
    "root-cause":
      "Rotårsaksanalyse | Bidragende faktorer | Teknisk analyse | Diagnose | Analyse av årsaken | Hovedårsak | Tekniske detaljer | Hva var årsaken? | Problemanalyse | Root cause-analyse | Hva forårsaket problemet?",
    resolution:
      "Hva gjorde vi? | Skadebegrensning | Respons | Hendelseshåndtering | Løsningen | Reaksjon | Avbøtende tiltak | Akutte tiltak",
    actions:
      "Tiltaksplan | Tiltaksliste | Neste skritt | Forbedringsforslag | Hva gjør vi nå? | Forebygging | Fremtidige forbedringer | Tiltak fremover | Å gjøre | Gjøremål | Hva vil vi endre? | Gjenstående arbeid",
    lessons:
      "Retrospektiv | Refleksjoner | Dette gikk bra | Hva fungerte | Hva fungerte ikke | Forbedringsområder | Innsikt | Styrker | Svakheter | Forbedringspunkter",
    background:
      "Teknisk bakgrunn | Ordliste | Systembeskrivelse | Utgangspunkt | Definisjoner | Begreper | Bakgrunnsinformasjon | Systemoversikt | Systemarkitektur | Beskrivelse av systemet | Litt bakgrunn",
    metadata:
      "Informasjon om hendelsen | Hendelsesdetaljer | Involverte personer | Roller og ansvar | Grunnleggende informasjon | Involverte team | Hendelsesinformasjon",
    appendix:
      "Appendiks | Nyttige lenker | Relaterte dokumenter | Bevis | Skjermbilder | Mer informasjon | Ressurser | Tilleggsinformasjon | Grafer | Relaterte hendelser | Supplerende informasjon",
  },
};
