// Norwegian words of a postmortem.
import type { Lexicon } from "./types.ts";

export const no: Lexicon = {
  language: "no",
  evidence: {
    frequent:
      "og | ikke | var | ble | av | til | på | med | som | det | vi | er | en | har | fikk | hadde | noe | mot | etter | feilen | hva | kunne",
  },
  order: "head-last",
  whole: {
    summary:
      "sammendrag | oppsummering | kort fortalt | hva skjedde | hva har skjedd | beskrivelse | kort om hendelsen",
    impact:
      "konsekvens | konsekvenser | påvirkning | berørte systemer | berørte tjenester | berørte brukere | omfang | hvem ble berørt | symptomer",
    detection: "påvisning | oppdagelse | deteksjon | varsling | hvordan ble det oppdaget",
    timeline: "tidslinje | hendelsesforløp | forløp | kronologi",
    "root-cause":
      "rotårsak | rotårsaker | årsak | årsaker | årsaksanalyse | utløsende faktor | utløsende årsak | medvirkende faktorer | medvirkende årsaker | hvorfor skjedde det | fem hvorfor",
    resolution:
      "løsning | gjenoppretting | umiddelbare tiltak | strakstiltak | utførte tiltak | håndtering | feilretting",
    actions:
      "tiltak | aksjoner | aksjonspunkter | oppfølging | oppfølgingspunkter | videre arbeid | neste steg | forbedringer | forbedringstiltak | forebyggende tiltak | korrigerende tiltak | hvordan unngår vi dette",
    lessons:
      "lærdom | lærdommer | læringspunkter | læring | erfaringer | hva lærte vi | hva har vi lært | hva gikk bra | hva gikk dårlig | hva gikk galt | hva kunne gått bedre | hva kan vi gjøre bedre | hvor hadde vi flaks | flaks",
    background: "bakgrunn | kontekst",
    metadata: "metadata | deltakere | involverte | forfattere | generell informasjon",
    appendix: "vedlegg | lenker | linker | referanser | logger | kilder",
  },
  heads: {
    timeline: "tidslinje | hendelsesforløp",
    "root-cause": "rotårsak | rotårsaker",
    actions: "tiltak",
    lessons: "lærdommer",
    impact: "konsekvenser",
    summary: "sammendrag",
  },
  incident: "hendelse | hendelsen | feil | feilen | nedetid | nedetiden | problemet",
  fillers: "den | det | en | vår | våre | kort",
  prepositions: "av | for | på | i | med | til | fra",
  joiners: "og",
  none: "konklusjon | kommunikasjon",
  turns: [
    { pattern: /^hv(?:a|or) .*(?:bra|darlig|galt|lært|flaks|bedre)/, kind: "lessons" },
    { pattern: /^hvor(?:dan|for) .*(?:oppdage|varsle|merke)/, kind: "detection" },
    { pattern: /^hvordan .*(?:løst|rettet|gjenopprett)/, kind: "resolution" },
    { pattern: /^hvordan .*(?:unnga|hindre|forebygge)/, kind: "actions" },
    { pattern: /^hvorfor\b/, kind: "root-cause" },
    { pattern: /^(?:hvem|hva) .*(?:berørt|pavirket|rammet)$/, kind: "impact" },
  ],
  asks: /^hva (?:er|var) /,
  fields: {
    date: "dato",
    title: "tittel",
    start: "starttid | starttidspunkt",
    end: "slutt | sluttid",
    duration: "varighet | nedetid",
    status: "status",
    severity: "alvorlighet | alvorlighetsgrad | prioritet",
    authors: "av | forfatter | forfattere",
    owner: "eier | ansvarlig",
    timezone: "tidssone | alle tider",
  },
};
