// Swedish words of a postmortem.
import type { Lexicon } from "./types.ts";

export const sv: Lexicon = {
  language: "sv",
  evidence: {
    frequent:
      "och | inte | var | blev | av | till | på | med | som | det | vi | är | en | har | fick | hade | efter | felet | vad | kunde | från | för | att | den",
  },
  order: "head-last",
  whole: {
    summary: "sammanfattning | kort sammanfattning | översikt | vad hände | vad har hänt | beskrivning | i korthet",
    impact:
      "påverkan | konsekvens | konsekvenser | drabbade system | drabbade tjänster | drabbade användare | omfattning | vilka drabbades | vem drabbades | symptom | symtom",
    detection: "upptäckt | detektering | larm | hur upptäcktes det",
    timeline: "tidslinje | händelseförlopp | förlopp | kronologi",
    "root-cause":
      "rotorsak | rotorsaker | grundorsak | grundorsaker | orsak | orsaker | orsaksanalys | utlösande faktor | utlösande orsak | bidragande faktorer | bidragande orsaker | varför hände det | fem varför",
    resolution: "lösning | återställning | omedelbara åtgärder | vidtagna åtgärder | avhjälpning | hantering",
    actions:
      "åtgärder | åtgärdspunkter | åtgärdslista | åtgärdsplan | handlingsplan | uppföljning | nästa steg | förbättringar | förebyggande åtgärder | korrigerande åtgärder | hur undviker vi detta",
    lessons:
      "lärdomar | lärdom | lärande | erfarenheter | vad lärde vi oss | vad har vi lärt oss | vad gick bra | vad gick dåligt | vad gick fel | vad kunde gått bättre | var hade vi tur | tur",
    background: "bakgrund | kontext | sammanhang",
    metadata: "metadata | deltagare | inblandade | författare | allmän information",
    appendix: "bilaga | bilagor | länkar | referenser | loggar | källor",
  },
  heads: {
    timeline: "tidslinje | händelseförlopp",
    "root-cause": "rotorsak | grundorsak",
    actions: "åtgärder",
    lessons: "lärdomar",
    impact: "påverkan | konsekvenser",
    summary: "sammanfattning",
  },
  incident:
    "incident | incidenten | händelse | händelsen | felet | driftstopp | driftstoppet | avbrott | avbrottet | problemet",
  fillers: "den | det | en | vår | våra | kort",
  prepositions: "av | för | på | i | med | till | från",
  joiners: "och",
  none: "slutsats | slutsatser | kommunikation",
  turns: [
    { pattern: /^va(?:d|r) .*(?:bra|daligt|fel|lart|larde|tur|battre)$/, kind: "lessons" },
    { pattern: /^(?:hur|varfor) .*(?:upptack|larma|markt)/, kind: "detection" },
    { pattern: /^hur .*(?:lost|atgarda|aterstall)/, kind: "resolution" },
    { pattern: /^hur .*(?:undvik|forhindra|forebygg)/, kind: "actions" },
    { pattern: /^varfor\b/, kind: "root-cause" },
    { pattern: /^(?:vem|vilka|vad) .*(?:drabbade?s|paverkade?s)$/, kind: "impact" },
  ],
  asks: /^vad (?:ar|var) /,
  fields: {
    date: "datum",
    title: "titel",
    start: "starttid",
    end: "slut | sluttid",
    duration: "varaktighet",
    status: "status",
    severity: "allvarlighetsgrad | prioritet",
    authors: "författare",
    owner: "ägare | ansvarig",
    timezone: "tidszon | alla tider",
  },
};
