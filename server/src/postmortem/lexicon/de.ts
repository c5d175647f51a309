// German words of a postmortem.
import type { Lexicon } from "./types.ts";

export const de: Lexicon = {
  language: "de",
  evidence: {
    frequent: "der | die | das | und | wurde | nicht | ist | eine | war | mit | von | wir | auf | für | wurden",
  },
  order: "head-last",
  whole: {
    summary:
      "zusammenfassung | kurzzusammenfassung | zusammenfassung des vorfalls | kurzbeschreibung | beschreibung | beschreibung des vorfalls | vorfallbeschreibung | problembeschreibung | überblick | übersicht | einleitung | einführung | kurzfassung | kurzüberblick | management summary | sachverhalt | was ist passiert | was ist geschehen | was war los | der vorfall | auf einen blick | störungsbeschreibung | ereignisbeschreibung | fehlerbeschreibung | kurz und knapp | vorfallsbeschreibung | fehlerbild | störungsbild | lagebild | kurz zusammengefasst | beschreibung der störung | kurz gesagt | in kürze | das wichtigste in kürze | was geschah | das wichtigste zuerst | kurz zum vorfall | vorfall in kürze | worum es geht | überblick über den vorfall | kurzer abriss | abriss | was vorfiel | was vorgefallen ist | geschehen",
    impact:
      "auswirkung | auswirkungen | nebenwirkungen | seiteneffekte | schlimmster fall | was bedeutet das für sie | was bedeutet das für euch | auswirkungen auf kunden | auswirkungen auf nutzer | folgen | betroffene systeme | betroffene dienste | betroffene services | betroffene produkte | betroffene nutzer | betroffene kunden | betroffene benutzer | betroffene komponenten | betroffenheit | umfang | ausmaß | schaden | schäden | schadensausmaß | symptome | wer war betroffen | was war betroffen | kundenauswirkung | konsequenzen | einschränkungen | betroffene daten | auswirkungsanalyse | beeinträchtigung | beeinträchtigungen | schweregrad und auswirkung | fehlerauswirkung | geschäftliche auswirkungen | nachwirkungen | betroffene | tragweite | ausgefallene dienste | ausgefallene systeme | einschränkungen für nutzer | einschränkungen für kunden | schadensumfang | folge | reichweite",
    detection:
      "erkennung | entdeckung | feststellung | alarmierung | erkannt durch | entdeckt durch | gemeldet von | wie wurde es bemerkt | wie wurde der vorfall erkannt | wie wurde das problem erkannt | bemerkt durch | überwachung | meldung | fehlermeldung | erstmeldung | störungsmeldung | fehlererkennung | detektion | erste anzeichen | aufgefallen | wie es auffiel | erste hinweise | erste meldung | erste meldungen | erster hinweis | hinweise",
    timeline:
      "zeitlinie | zeitverlauf | zeitlicher ablauf | zeitlicher verlauf | zeitablauf | ablauf | ablauf der ereignisse | chronologie | chronologie der ereignisse | chronologischer ablauf | zeitachse | zeitstrahl | verlauf | hergang | ereignisverlauf | ereignisse | ereignisprotokoll | protokoll der ereignisse | zeitleiste | chronik | störungsverlauf | vorfallsverlauf | ablaufprotokoll | zeitplan der ereignisse | zeitliche abfolge | zeitliche einordnung | abfolge der ereignisse | was wann geschah | minute für minute | stunde für stunde | reihenfolge der ereignisse | ereigniskette | zeitlicher hergang | chronologie des ausfalls | vorfallprotokoll",
    "root-cause":
      "ursache | ursachen | hintergründe | beitragender faktor | begünstigender faktor | was dahintersteckt | grundursache | grundursachen | ursachenanalyse | grundursachenanalyse | hauptursache | hauptursachen | fehlerursache | fehleranalyse | analyse | problemanalyse | sekundäre ursachen | beitragende faktoren | begünstigende faktoren | auslöser | grund | gründe | diagnose | technische ursache | technische details | technischer hintergrund | warum ist es passiert | warum ist das passiert | wie konnte das passieren | wie kam es dazu | 5 warum | fünf warum | 5 why | root cause | einflussfaktoren | das problem | problem | erklärung | ursachenforschung | 5 why analyse | 5 w analyse | fünf warum analyse | warum | hintergrund der störung | technische erklärung | fehlerquelle | schwachstelle | schwachstellen | mitwirkende faktoren | tieferliegende ursachen | kernproblem | hintergründe der störung | fehlerdetails | ursprung | ursprung des problems | ursprung des fehlers | details zum problem | details zum fehler | problemdetails",
    resolution:
      "behebung | lösung | problemlösung | wiederherstellung | ergriffene maßnahmen | durchgeführte maßnahmen | getroffene maßnahmen | gegenmaßnahmen | reaktion | fehlerbehebung | problembehebung | störungsbehebung | entstörung | eindämmung | umgehung | workaround | wie wurde es behoben | wie wurde das problem behoben | wie haben wir reagiert | lösungsweg | eingeleitete maßnahmen | umgesetzte maßnahmen | bereits umgesetzte maßnahmen | lösungsschritte | reparatur | zwischenlösung | übergangslösung | notfallmaßnahmen | korrektur | rückkehr zum normalbetrieb | was wir getan haben | bereits erledigt | was bereits getan wurde | stabilisierung | instandsetzung | wiederhergestellte dienste | wiederinbetriebnahme | rückkehr zum regelbetrieb",
    actions:
      "maßnahmen | massnahmen | verbesserungsmaßnahmen | folgemaßnahmen | korrekturmaßnahmen | präventivmaßnahmen | vorbeugende maßnahmen | vorbeugemaßnahmen | vorbeugung | prävention | nächste schritte | weitere schritte | weiteres vorgehen | ausblick | aufgaben | offene punkte | to dos | maßnahmenplan | maßnahmen tracking | aktionen | aktionspunkte | verbesserungen | empfehlungen | handlungsempfehlungen | geplante maßnahmen | langfristige maßnahmen | kurzfristige maßnahmen | was tun wir dagegen | wie verhindern wir das in zukunft | korrektur und vorbeugemaßnahmen | korrektur und präventivmaßnahmen | vermeidung | wie geht es weiter | offene aufgaben | vorsorge | abstellmaßnahmen | künftige maßnahmen | zukünftige maßnahmen | verbesserungsvorschläge | was ändern wir | was wir ändern | was wir tun | nacharbeiten | folgeaktivitäten | folgeaufgaben | konsequenzen und maßnahmen | konsequenzen für die zukunft | pläne | was wir tun werden | handlungsbedarf | was sich ändert | künftige arbeiten | vorkehrungen | künftige vorkehrungen | vorsichtsmaßnahmen | anstehende arbeiten | geplante arbeiten | und jetzt | schutzmaßnahmen",
    lessons:
      "erkenntnisse | gewonnene erkenntnisse | lessons learned | gelernte lektionen | lehren | lektionen | gelerntes | was haben wir gelernt | was wir gelernt haben | fazit und erkenntnisse | was lief gut | was gut lief | was ist gut gelaufen | was hat gut funktioniert | das lief gut | was lief schlecht | was schlecht lief | was lief nicht gut | was ist schlecht gelaufen | was hat nicht funktioniert | was lief schief | wo hatten wir glück | wo wir glück hatten | glück gehabt | verbesserungspotenzial | verbesserungspotential | verbesserungsmöglichkeiten | rückblick | retrospektive | gut | schlecht | positives | negatives | stärken | schwächen | reflexion | glück im unglück | was nicht gut lief | was besser laufen könnte | was hätte besser laufen können | das haben wir gelernt | fazit und lehren | lektion | die lehre daraus | lehre | merksätze | gut gelaufen | schlecht gelaufen",
    background:
      "hintergrund | kontext | vorgeschichte | ausgangslage | ausgangssituation | glossar | begriffe | architektur | hintergrundinformationen | umgebung | systemübersicht | technischer aufbau | systemaufbau | aufbau | voraussetzungen | systemlandschaft",
    metadata:
      "basisinformationen | statistik | statistiken | der vorfall in zahlen | metadaten | schweregrad | status | zeitraum | dauer | datum | verantwortlichkeiten | verantwortliche | beteiligte | teilnehmer | autor | autoren | allgemeine informationen | eckdaten | stammdaten | kennzahlen | metriken | basisdaten | rahmendaten | allgemeines | vorfalldaten | daten | grunddaten | rollen | beteiligte personen | allgemeine angaben | kopfdaten | kopf | freigabe | freigaben | genehmigung | steckbrief",
    appendix:
      "anhang | anhänge | referenzen | verweise | links | quellen | weitere informationen | weiterführende links | belege | nachweise | logs | protokolle | diagramme | fragen und antworten | offene fragen | anlagen | anlage | screenshots | dokumentation | nützliche links | zusatzinformationen | artefakte | verknüpfte artefakte | verwandte artefakte | verknüpfungen | zugehörige dokumente",
  },
  alone: {
    actions: "plan | zukunft",
    impact: "datenverlust | datenverluste | verlorene daten",
    "root-cause": "gefundene fehler | festgestellte fehler",
  },
  ambiguous: [
    { words: "sofortmaßnahmen | sofortmaßnahme", when: [{ sign: "future", kind: "actions" }], else: "resolution" },
    {
      words: "protokoll | verlaufsprotokoll | zeiten | zeitpunkte | wichtige zeitpunkte",
      when: [{ sign: "timed", kind: "timeline" }],
      else: "metadata",
    },
    {
      words: "mitigation | abhilfe | abhilfemaßnahmen | maßnahmen zur behebung",
      when: [{ sign: "future", kind: "actions" }],
      else: "resolution",
    },
    {
      words: "details | vorfalldetails | details zum vorfall",
      when: [
        { sign: "timed", kind: "timeline" },
        { sign: "fields", kind: "metadata" },
      ],
      else: "root-cause",
    },
    { words: "fazit", when: [], else: "none" },
  ],
  heads: {
    summary: "zusammenfassung | überblick | übersicht",
    impact:
      "folge | tragweite | auswirkung | auswirkungen | betroffene systeme | betroffene dienste | symptome | folgen | umfang | schaden",
    detection: "erkennung | entdeckung | alarmierung",
    timeline:
      "zeitlinie | zeitverlauf | chronologie | zeitachse | zeitstrahl | ablauf | verlauf | hergang | zeitleiste",
    "root-cause": "ursache | ursachen | ursachenanalyse | auslöser | fehlerursache | analyse der ursachen | faktoren",
    resolution:
      "behebung | lösung | wiederherstellung | sofortmaßnahmen | gegenmaßnahmen | lösungsschritte | fehlerbehebung | fix | hotfix | rollback | workaround",
    actions: "maßnahmen | massnahmen | nächste schritte | verbesserungen | empfehlungen",
    lessons: "erkenntnisse | lektionen | lehren | learnings",
    background: "hintergrund",
    appendix: "anhang | referenzen",
  },
  light:
    "strategie | analyse | beschreibung | details | zusammenfassung | übersicht | bewertung | abschätzung | einschätzung",
  incident:
    "vorfall | vorfalls | ausfall | ausfalls | störung | problem | problems | ereignis | incident | incidents | ereignisse",
  fillers:
    "der | die | das | des | den | dem | unser | unsere | eine | ein | detaillierte | detaillierter | technische | technischer | kurze | vorläufige | genaue | vollständige | weitere | geplante | mögliche | vermutete | wahrscheinliche | identifizierte | incident | problem",
  prepositions:
    "auf | für | von | des | der | zur | zum | mit | in | bei | durch | nach | während | vor | an | und ihre",
  joiners: "und | sowie | bzw",
  turns: [
    { pattern: /^warum (?:es )?nicht schlimmer/, kind: "lessons" },
    {
      pattern:
        /^(?:was|welche[rs]?|womit) (?!.*(?:kunft|vermeid|verhind|vorbeug)).*(?:stoppen|beheben|losen|herstellen)$/,
      kind: "resolution",
    },
    {
      pattern:
        /^was (?:ging |ist |wurde |war )?(?:alles )?verloren(?: ging| gegangen| ist)?$|^was (?:war|waren|sind|ist) (?:die )?folgen?$/,
      kind: "impact",
    },
    {
      pattern: /^wie .*(?:erfuhren|erfahren|gemeldet|bemerkt|auffiel|fiel .* auf|entdeckt|erkannt)/,
      kind: "detection",
    },
    { pattern: /^wann (?:ist|war|geschah|passierte)/, kind: "timeline" },
    {
      pattern:
        /^woran (?:es )?lag|^was (?:war )?(?:die|der) (?:ursache|ausloser|grund)|^was .*(?:verursacht|ausgelost)|^wie es (?:so weit|dazu) kam|^warum die tests/,
      kind: "root-cause",
    },
    {
      pattern:
        /^was (?:wurde |ist |wir )?(?:wieder )?(?:wiederhergestellt|repariert|unternommen)|^(?:angewandte|abgeschlossene|erledigte|angewendete|vollzogene) (?:massnahmen|schritte|arbeiten|aktionen)|^wie wir (?:es|das|den) .*(?:repariert|behoben|gelost)/,
      kind: "resolution",
    },
    {
      pattern:
        /^damit (?:es|das|so etwas|dies)|^was wir (?:kunftig|in zukunft|nun|jetzt) .*(?:anders|tun|andern|machen)/,
      kind: "actions",
    },
    {
      pattern: /^was wir (?:daraus |mit)?(?:lernen|nehmen|mitnehmen)|^was uns (?:geholfen|gefehlt|gerettet)/,
      kind: "lessons",
    },
    {
      pattern: /^(?:sind|waren|ist|war|wurden|wurde|gingen|welche) .*(?:betroffen|verloren|abgeflossen|gefahrdet)$/,
      kind: "impact",
    },
    { pattern: /^(?:bereits|bisher|schon) (?:ergriffene|getroffene|umgesetzte|erledigte)\b/, kind: "resolution" },

    { pattern: /^betroffene[rsn]? (?:\w+ )?\w+$|^(?:wie|wer|was) .*\bbetroffen$/, kind: "impact" },
    {
      pattern:
        /^(?!.*(?:praventiv|vorbeug))(?:bereits )?(?:ergriffene|durchgefuhrte|getroffene|eingeleitete|umgesetzte|erfolgte) /,
      kind: "resolution",
    },
    { pattern: /^wie haben .*(?:bemerkt|erkannt|entdeckt|erfahren)/, kind: "detection" },
    { pattern: /^was (?:hatte|hatten|konnte|konnen|kann) .*besser/, kind: "lessons" },
    { pattern: /\bgluck$/, kind: "lessons" },
    { pattern: /^was (?:lief|ist) .*\b(?:gut|schlecht|schief)/, kind: "lessons" },
    { pattern: /^warum .*(?:erkannt|entdeckt|bemerkt|auffiel|alarm)/, kind: "detection" },
    { pattern: /^warum\b/, kind: "root-cause" },
    { pattern: /^wie wurde .*(?:erkannt|entdeckt|bemerkt|festgestellt)/, kind: "detection" },
    { pattern: /^wie (?:wurde|haben) .*(?:behoben|gelöst|gelost|reagiert)/, kind: "resolution" },
    { pattern: /^(?:wie|was) (?:verhindern|werden|tun|machen) wir/, kind: "actions" },
  ],
  none: "fazit | schlussfolgerung | schluss | danksagung | kommunikation | eskalation",
  asks: /^(?:was|welche[rs]?|wie) (?:war|waren|ist|sind) (?:der |die |das )?/,
  fields: {
    title: "titel | bezeichnung | vorfall | störung | titel des vorfalls | betreff",
    status: "status | stand | zustand",
    severity: "schweregrad | priorität | kritikalität | schwere",
    date: "datum | datum des vorfalls | tag | wann | vorfalldatum | datum und uhrzeit",
    start: "beginn | start | anfang | startzeit | von | beginn der störung | startzeitpunkt",
    end: "ende | endzeit | bis | ende der störung | endzeitpunkt",
    detected: "erkannt | entdeckt | erkannt um | zeitpunkt der entdeckung | gemeldet",
    resolved: "behoben | gelöst | behoben um | wiederhergestellt",
    mitigated: "eingedämmt",
    duration: "dauer | ausfalldauer | gesamtdauer | ausfallzeit | zeitraum | dauer des ausfalls | dauer der störung",
    ttd: "zeit bis zur erkennung",
    ttr: "zeit bis zur behebung",
    authors: "autor | autoren | autorin | verfasser | erstellt von | verfasst von",
    owner: "verantwortlich | behoben von | gelöst von | verantwortlicher | verantwortliche | eigentümer | zuständig",
    commander: "einsatzleiter | einsatzleitung | incident manager",
    roles: "beteiligte | teilnehmer | beteiligte personen | beteiligte teams",
    reviewers: "geprüft von | freigegeben von | reviewer",
    ticket: "ticket | vorgang | vorfallnummer | vorfall id | ticketnummer",
    services:
      "betroffene systeme | betroffene dienste | betroffener dienst | betroffenes system | dienst | system | betroffene services",
    customers: "betroffene kunden | betroffene nutzer | betroffene benutzer",
    published: "veröffentlicht | zuletzt geändert | zuletzt aktualisiert | erstellt am | erstellt | aktualisiert",
    tags: "schlagworte | kategorie | typ | art",
    timezone: "zeitzone | alle zeiten | alle zeitangaben | alle zeiten in",
  },
};
