// German skeletons.
import type { SkeletonSet } from "./types.ts";

export const de: SkeletonSet = {
  language: "de",
  headings: {
    summary: "Zusammenfassung",
    impact: "Auswirkungen",
    detection: "Erkennung",
    timeline: "Zeitlicher Ablauf",
    "root-cause": "Ursache",
    resolution: "Behebung",
    actions: "Maßnahmen",
    lessons: "Erkenntnisse",
    background: "Hintergrund",
    metadata: "Metadaten",
    appendix: "Anhang",
  },
  bodies: {
    summary: ["${1:Zwei bis drei Sätze: was ausfiel, für wen, von wann bis wann, und was es beendete.}"],
    impact: [
      "${1:Wer und wie viele betroffen waren, was nicht mehr ging und wie lange. Zahlen, oder eine begründete Schätzung.}",
    ],
    detection: ["${1:Wie der Vorfall bemerkt wurde, wie lange nach seinem Beginn, und was ihn künftig früher zeigt.}"],
    timeline: [
      "- ${1:Uhrzeit und Zone}: ${2:Störung beginnt}",
      "- ${3:Uhrzeit und Zone}: ${4:bemerkt, von wem oder wodurch}",
      "- ${5:Uhrzeit und Zone}: ${6:Störung endet, und wodurch}",
      "- ${7:Uhrzeit und Zone}: ${8:alles läuft wieder normal}",
    ],
    "root-cause": ["${1:Was den Vorfall auslöste, und welche Umstände ihn möglich machten und andauern ließen.}"],
    resolution: ["${1:Was die Störung beendete, was den Fehler dauerhaft behob, und wie das geprüft wurde.}"],
    actions: [
      "- [ ] ${1:Was geändert wird, und wo} (verantwortlich: ${2:Name}, fällig: ${3:Datum}, Abnahme: ${4:was man prüfen kann})",
    ],
    lessons: [
      "- ${1:Was geholfen hat und bleiben soll}",
      "- ${2:Was es verschlimmert oder verlangsamt hat}",
      "- ${3:Was diesmal Glück war}",
    ],
    background: ["${1:Was Außenstehende zuerst wissen müssen: die beteiligten Teile und wie sie zusammenhängen.}"],
    metadata: [
      "- Datum: ${1:Tag des Vorfalls}",
      "- Schweregrad: ${2:Stufe}",
      "- Status: ${3:Entwurf}",
      "- Autoren: ${4:Namen}",
    ],
    appendix: ["- ${1:Verweise auf Dashboards, Protokolle und Tickets, auf denen dieser Bericht beruht}"],
  },
  statuses: ["Entwurf", "In Prüfung", "Abgeschlossen"],
  zoneSentence: "Alle Zeiten in {zone}.",
  entry: { who: "wer", what: "was geschah" },
  action: {
    owner: { label: "verantwortlich", prompt: "Name" },
    due: { label: "fällig", prompt: "Datum" },
    end: { label: "Abnahme", prompt: "was man prüfen kann" },
  },
};
