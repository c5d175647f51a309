// Danish words of a postmortem.
import type { Lexicon } from "./types.ts";

export const da: Lexicon = {
  language: "da",
  evidence: {
    frequent:
      "og | ikke | var | blev | af | til | på | med | som | det | vi | er | en | har | fik | havde | efter | fejlen | hvad | kunne | vores | fra",
  },
  order: "head-last",
  whole: {
    summary: "resumé | sammenfatning | opsummering | kort fortalt | hvad skete der | hvad er der sket | beskrivelse",
    impact:
      "konsekvens | konsekvenser | påvirkning | berørte systemer | berørte tjenester | berørte brukere | omfang | hvem blev berørt | symptomer",
    detection: "opdagelse | detektion | alarmering | varsling | hvordan blev det opdaget",
    timeline: "tidslinje | hændelsesforløb | forløb | kronologi",
    "root-cause":
      "grundårsag | grundårsager | rodårsag | rodårsager | årsag | årsager | årsagsanalyse | udløsende faktor | udløsende årsag | medvirkende faktorer | medvirkende årsager | hvorfor skete det | fem gange hvorfor",
    resolution: "løsning | genopretning | afhjælpning | udbedring | umiddelbare tiltag | udførte tiltag | håndtering",
    actions:
      "tiltag | handlinger | handlingspunkter | handlingsplan | opfølgning | næste skridt | forbedringer | forebyggende tiltag | forebyggende foranstaltninger | korrigerende handlinger | hvordan undgår vi det",
    lessons:
      "læring | læringspunkter | læringer | erfaringer | hvad lærte vi | hvad har vi lært | hvad gik godt | hvad gik dårligt | hvad gik galt | hvad kunne være gået bedre | hvor var vi heldige | held",
    background: "baggrund | kontekst",
    metadata: "metadata | deltagere | involverede | forfattere | generelle oplysninger",
    appendix: "bilag | links | referencer | logfiler | kilder",
  },
  heads: {
    timeline: "tidslinje | hændelsesforløb",
    "root-cause": "grundårsag | rodårsag",
    actions: "tiltag",
    lessons: "læringer",
    impact: "konsekvenser",
    summary: "resumé",
  },
  incident: "hændelse | hændelsen | fejl | fejlen | nedetid | nedbrud | nedbruddet | problemet",
  fillers: "den | det | en | vores | kort",
  prepositions: "af | for | på | i | med | til | fra",
  joiners: "og",
  none: "konklusion | kommunikation",
  turns: [
    { pattern: /^hv(?:ad|or) .*(?:godt|darligt|galt|lært|heldig|bedre)/, kind: "lessons" },
    { pattern: /^hvor(?:dan|for) .*(?:opdage|alarmere|bemærke)/, kind: "detection" },
    { pattern: /^hvordan .*(?:løst|rettet|genopret)/, kind: "resolution" },
    { pattern: /^hvordan .*(?:undga|forhindre|forebygge)/, kind: "actions" },
    { pattern: /^hvorfor\b/, kind: "root-cause" },
    { pattern: /^(?:hvem|hvad) .*(?:berørt|pavirket|ramt)$/, kind: "impact" },
  ],
  asks: /^hvad (?:er|var) /,
  fields: {
    date: "dato",
    title: "titel",
    start: "starttid | starttidspunkt",
    end: "slut | sluttid",
    duration: "varighed | nedetid",
    status: "status",
    severity: "alvorlighed | alvorlighedsgrad | prioritet",
    authors: "forfatter | forfattere",
    owner: "ejer | ansvarlig",
    timezone: "tidszone | alle tider",
  },
};
