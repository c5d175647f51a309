// Dutch words of a postmortem.
import type { Lexicon } from "./types.ts";

export const nl: Lexicon = {
  language: "nl",
  evidence: {
    frequent:
      "het | een | van | en | niet | werd | zijn | wij | met | voor | dat | de | op | wordt | worden | door | naar | deze | ook | geen | weer | bij | kon | konden | heeft",
  },
  order: "head-last",
  whole: {
    summary:
      "samenvatting | overzicht | beschrijving | korte beschrijving | inleiding | wat is er gebeurd | wat gebeurde er | omschrijving | korte omschrijving | managementsamenvatting | korte samenvatting | omschrijving van het incident | beschrijving van het incident | in het kort | feiten | kort samengevat",
    impact:
      "impact | gevolgen | gevolg | getroffen systemen | getroffen diensten | getroffen gebruikers | omvang | schade | symptomen | wie was er getroffen | wie was getroffen | impact op klanten | impact op gebruikers | nasleep | effecten | reikwijdte | hinder",
    detection:
      "detectie | ontdekking | hoe is het ontdekt | signalering | melding | eerste melding | alarmering | waarneming | hoe kwamen we erachter | constatering",
    timeline:
      "tijdlijn | chronologie | verloop | tijdsverloop | verloop van gebeurtenissen | gebeurtenissen | tijdspad | tijdslijn | verloop van het incident | tijdlijn van gebeurtenissen | logboek | chronologisch overzicht",
    "root-cause":
      "oorzaak | oorzaken | hoofdoorzaak | grondoorzaak | kernoorzaak | oorzaakanalyse | analyse | bijdragende factoren | aanleiding | waarom is het gebeurd | toedracht | het probleem | 5x waarom | 5 x waarom | vijf keer waarom | reden | verklaring | onderliggende oorzaak | technische analyse | probleem | diagnose",
    resolution:
      "oplossing | herstel | genomen maatregelen | mitigatie | reactie | hoe is het opgelost | uitgevoerde acties | directe acties | genomen acties | herstelwerkzaamheden | tijdelijke oplossing | ondernomen acties | herstelacties | directe maatregelen | reparatie | wat we deden | herstelmaatregelen | wat hebben we gedaan | reeds genomen maatregelen | al genomen maatregelen",
    actions:
      "acties | actiepunten | maatregelen | vervolgacties | vervolgstappen | volgende stappen | verbeteringen | aanbevelingen | preventie | corrigerende maatregelen | preventieve maatregelen | actieplan | wat gaan we doen | actielijst | verbeterpunten | verbetermaatregelen | verbeteracties | hoe voorkomen we dit | opvolging | plan van aanpak | openstaande acties | te nemen maatregelen | wat gaat er veranderen | toekomstplannen",
    lessons:
      "geleerde lessen | lessen | wat ging goed | wat ging er goed | wat ging fout | wat ging er mis | wat kon beter | wat kan beter | waar hadden we geluk | leerpunten | wat hebben we geleerd | geleerd | wat ging niet goed | pluspunten | minpunten | wat ontbrak | geluk | terugblik",
    background:
      "achtergrond | context | achtergrondinformatie | architectuur | omgeving | begrippen | voorgeschiedenis | situatie vooraf",
    metadata:
      "metadata | algemene informatie | betrokkenen | auteurs | status | deelnemers | betrokken personen | rollen | gegevens | algemene gegevens",
    appendix:
      "bijlage | bijlagen | referenties | links | logs | screenshots | bronnen | verwijzingen | aanvullende informatie | open vragen | schermafbeeldingen",
  },
  alone: {
    actions: "toekomst | vervolg",
    impact: "gegevensverlies",
  },
  heads: {
    timeline: "tijdlijn | verloop",
    "root-cause": "oorzaak | oorzaken",
    actions: "maatregelen | acties",
    lessons: "lessen",
    resolution: "oplossing",
    impact: "impact",
    summary: "samenvatting | omschrijving",
    detection: "detectie",
  },
  light: "analyse | beschrijving | details",
  incident: "incident | storing | probleem",
  fillers: "de | het | een | onze",
  prepositions: "van | op | voor | in | bij | met",
  joiners: "en",
  none: "conclusie | communicatie",
  turns: [
    { pattern: /^(?:zijn|is|was|waren|welke) .*(?:verloren|getroffen|geraakt)$/, kind: "impact" },

    { pattern: /^(?:genomen|uitgevoerde|ondernomen|getroffen) (?:maatregelen|acties)/, kind: "resolution" },
    { pattern: /^getroffen \w+$|^(?:wie|wat) .*\bgetroffen$/, kind: "impact" },
    { pattern: /^(?:wat|waar) .*(?:goed|fout|mis|beter|geleerd|geluk)/, kind: "lessons" },
    { pattern: /^waarom .*(?:ontdekt|opgemerkt|gemerkt|gezien)/, kind: "detection" },
    { pattern: /^waarom\b/, kind: "root-cause" },
    { pattern: /^hoe .*(?:ontdekt|opgemerkt|gemerkt)/, kind: "detection" },
    { pattern: /^hoe .*(?:opgelost|hersteld)/, kind: "resolution" },
    { pattern: /^(?:hoe|wat) .*(?:voorkomen|gaan we)/, kind: "actions" },
  ],
  asks: /^wat (?:was|is|waren|zijn) (?:de |het )?/,
  fields: {
    date: "datum",
    title: "titel | incident | onderwerp",
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
