// German words about follow-up tasks.
import type { ActionWords } from "./types.ts";

export const de: ActionWords = {
  language: "de",
  spaced: true,
  columns: {
    task: "maßnahme | maßnahmen | massnahme | massnahmen | aufgabe | aufgaben | aktion | aktionen | beschreibung | was | todo | folgemaßnahme | empfehlung | schritt",
    owner:
      "verantwortlich | verantwortliche | verantwortlicher | verantwortliche person | zuständig | zuständigkeit | wer | bearbeiter | besitzer | eigentümer | team | ansprechpartner",
    due: "frist | fällig | fällig am | fälligkeit | fälligkeitsdatum | bis | bis wann | termin | deadline | zieltermin | datum | wann | zieldatum",
    ref: "ticket | tickets | issue | vorgang | link | verweis | referenz | jira",
    priority: "priorität | prio | dringlichkeit | wichtigkeit",
    status: "status | stand | zustand | erledigt | fortschritt",
    end: "abnahme | abnahmekriterium | abnahmekriterien | akzeptanzkriterien | erfolgskriterium | erfolgskriterien | fertig wenn | erledigt wenn",
    other:
      "typ | art | kategorie | nr | nr. | nummer | bemerkung | bemerkungen | kommentar | aufwand | notiz | notizen | bereich | anmerkung",
  },
  done: "erledigt | fertig | abgeschlossen | umgesetzt | umgesetzte | behoben | geschlossen | gelöst | ja",
  open: "offen | geplant | in arbeit | in bearbeitung | ausstehend | nicht begonnen | laufend | läuft | nein",
  verbs: {
    create:
      "hinzufügen | ergänzen | anlegen | erstellen | schreiben | dokumentieren | einführen | einrichten | aufsetzen | bauen | implementieren | automatisieren | definieren | installieren | einbauen | hinterlegen",
    alter:
      "entfernen | löschen | setzen | umstellen | migrieren | aktualisieren | upgraden | ersetzen | aktivieren | deaktivieren | konfigurieren | erhöhen auf | abschalten | verschieben | rotieren | beheben | korrigieren | umbenennen | begrenzen | anheben | sperren | zurückrollen | austauschen | absenken | patchen",
    inspect: "testen | prüfen | verifizieren | messen | kontrollieren",
    open: "verbesser* | optimier* | stärk* | erhöh* | überprüf* | untersuch* | evaluier* | analysier* | überwach* | beobacht* | sicherstell* | gewährleist* | diskut* | überleg* | überdenk* | erwäg* | betracht* | reduzier* | minimier* | vermeid* | ausbau* | erweiter* | intensivier* | klär* | bewert* | reviewen | erforsch* | prüfung | pfleg*",
    people:
      "schul* | geschult* | sensibilisier* | trainier* | erinner* | aufpassen | achten | kommunizier* | informier* | vorsichtig* | unterweis*",
    event: "durchführ* | vornehmen | abhalten | planen | veranstalten",
    tune: "reduzier* | minimier* | erhöh* | vermeid* | erweiter* | optimier*",
    effect: "ablehnen | melden | alarmieren | abbrechen | blockieren | protokollieren",
  },
  nouns: {
    endless:
      "überprüfung* | überprüfen | prüfung* | audit | audits | review | reviews | analyse | analysen | untersuchung* | evaluierung | bewertung | verbesserung* | optimierung* | schulung* | kommunikation | abstimmung | sensibilisierung | wartung",
    activity: "monitoring | überwachung | test | tests | testen | alarmierung | dokumentation | logging",
    generic:
      "monitoring | überwachung | alarmierung | alarm | alarme | dokumentation | prozess | prozesse | kommunikation | test | tests | testabdeckung | sicherheit | performance | stabilität | zuverlässigkeit | verfügbarkeit | maßnahmen | probleme | problem | fehler | vorfall | vorfälle | system | systeme | infrastruktur | team | teams | mitarbeiter | änderungen | konfiguration | konfigurationen | einstellungen | abläufe | ablauf | qualität | werkzeuge | vorgehen | strategie",
    occasion: "workshop | übung | termin | meeting | besprechung | retrospektive | game day",
    deliverable: "plan | bericht | konzept | vorschlag | ticket | entscheidung",
    measurable: "limit | timeout | speicher | größe | schwellwert | grenzwert | intervall",
  },
  qualities: {
    degree:
      "besser | bessere | besseres | besseren | mehr | strenger | strengere | robust | robuste | robuster | robusteres | umfassend | umfassende | gründlich | gründliche | ausreichend | ausreichende | angemessen | angemessene | stärker | stärkere | verbesserte | verbessertes | sorgfältiger | schneller | stabiler | effizienter",
    frequency:
      "regelmäßig | regelmäßige | regelmäßiges | regelmäßigen | laufend | ständig | kontinuierlich | kontinuierliche | periodisch | immer",
    loose: "eventuell | ggf | gegebenenfalls | möglichst | optional | vielleicht",
  },
  due: {
    before:
      "bis | bis zum | bis ende | bis spätestens | spätestens | fällig | fällig am | frist | termin | innerhalb von | innerhalb der | binnen | vor | ab",
    behind: "",
    months:
      "januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember | jan | feb | mär | apr | jun | jul | aug | sep | okt | nov | dez",
    weekdays: "montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag",
    phrases:
      "heute | morgen | nächste woche | nächsten monat | nächstes quartal | nächster sprint | nächsten sprint | ende der woche | ende des monats | ende des quartals | ende des jahres | diese woche | diesen monat | dieses quartal | wochenende | monatsende | quartalsende | jahresende",
    units: "tag | tage | tagen | woche | wochen | monat | monate | monaten | sprint | sprints | quartal | quartale",
    occasions: "start | release | livegang | feiertage | weihnachten",
  },
  closing:
    "durch die umsetzung | mit diesen maßnahmen | diese maßnahmen | insgesamt | abschließend | zusammenfassend | vielen dank | wir entschuldigen",
  notTasks: "beachten | weil | grund | gründe | ursachen",
  endings: "fazit | schluss | schlusswort | danke | anhang",
  nothing: "keine maßnahmen | keine weiteren | keine | offen | unbekannt | nicht zugewiesen | entfällt",
};
