// Italian words of a postmortem.
import type { Lexicon } from "./types.ts";

export const it: Lexicon = {
  language: "it",
  evidence: {
    frequent:
      "il | che | della | sono | è | una | gli | con | per | stato | non | del | nel | delle | dei | dal | nella | anche | più | hanno | ha",
  },
  order: "head-first",
  whole: {
    summary:
      "riepilogo | sommario | sintesi | riassunto | panoramica | descrizione | descrizione dell'incidente | introduzione | cosa è successo | che cosa è successo | in breve | sommario esecutivo | sommario dell'incidente | i fatti | fatti | situazione | in sintesi",
    impact:
      "impatto | impatti | impatto sugli utenti | servizi interessati | servizi coinvolti | utenti interessati | conseguenze | portata | sistemi interessati | sintomi | danni | effetti | ambito | sistemi coinvolti | utenti coinvolti | servizi impattati | utenti impattati | sistemi impattati | clienti interessati | entità | impatto economico",
    detection:
      "rilevamento | rilevazione | individuazione | come è stato rilevato | scoperta | segnalazione | allarme | allerta | rilevamento dell'incidente | come ce ne siamo accorti",
    timeline:
      "cronologia | cronologia degli eventi | linea temporale | sequenza degli eventi | sequenza temporale | cronistoria | linea del tempo | svolgimento dei fatti | svolgimento | eventi | sequenza dei fatti | andamento | registro degli eventi",
    "root-cause":
      "causa | cause | causa principale | causa radice | cause radice | causa scatenante | analisi della causa principale | analisi delle cause | analisi | diagnosi | fattori contribuenti | fattori che hanno contribuito | 5 perché | perché è successo | origine del problema | origine | il problema | problema | motivo | spiegazione | analisi tecnica | i 5 perché | cinque perché | dettagli tecnici | cause profonde | cause probabili | radice del problema",
    resolution:
      "risoluzione | soluzione | ripristino | mitigazione | correzione | risposta | azioni intraprese | recupero | come è stato risolto | intervento | interventi | contenimento | misure adottate | soluzione temporanea | soluzione applicata | riparazione | ripristino del servizio | come abbiamo risolto | interventi effettuati | cosa abbiamo fatto | ritorno alla normalità | rimedio",
    actions:
      "azioni | azioni correttive | azioni preventive | azioni correttive e preventive | misure correttive | misure preventive | misure correttive e preventive | prossimi passi | piano d'azione | miglioramenti | prevenzione | raccomandazioni | attività | cosa faremo | come evitare che si ripeta | azioni da intraprendere | azioni future | azioni di miglioramento | attività future | da fare | impegni | piano di miglioramento | piano di rimedio | suggerimenti | sviluppi futuri | lavori futuri | cosa cambierà",
    lessons:
      "lezioni apprese | lezioni imparate | cosa abbiamo imparato | cosa è andato bene | cosa ha funzionato | cosa è andato male | cosa è andato storto | cosa non ha funzionato | dove siamo stati fortunati | aree di miglioramento | punti di forza | punti di debolezza | considerazioni | riflessioni | insegnamenti | cosa poteva andare meglio | cosa migliorare | cosa va migliorato | cosa andrebbe migliorato | da migliorare | cosa è mancato | fortuna | punti deboli | dove abbiamo avuto fortuna",
    background:
      "contesto | antefatto | premessa | glossario | architettura | ambiente | situazione iniziale | scenario | sfondo",
    metadata:
      "metadati | informazioni generali | partecipanti | autori | stato | gravità | dati dell'incidente | dati generali | informazioni sull'incidente | ruoli | team | persone coinvolte",
    appendix:
      "appendice | allegati | riferimenti | link | collegamenti | allegato | log | documentazione | evidenze | prove | link utili | fonti | schermate | risorse | domande aperte",
  },
  alone: {
    actions: "piano | piani | futuro",
    impact: "perdita di dati | disservizio",
  },
  ambiguous: [
    {
      words: "azioni immediate | misure immediate",
      when: [{ sign: "future", kind: "actions" }],
      else: "resolution",
    },
  ],
  heads: {
    impact: "impatto | conseguenze | sintomi | effetti | portata",
    timeline: "cronologia",
    "root-cause": "causa | cause | fattori | motivo | origine | analisi delle cause",
    actions: "azioni | misure | piano d'azione | miglioramenti | raccomandazioni | prossimi passi",
    lessons: "lezioni",
    resolution: "risoluzione | ripristino | soluzione | mitigazione | correzione",
    summary: "riepilogo | sintesi",
    detection: "rilevamento",
  },
  light: "analisi | descrizione | dettagli",
  incident: "incidente | problema | evento | interruzione | disservizio",
  fillers: "il | la | le | i | gli | un | una | dettagliata | principale",
  prepositions: "di | del | della | dell | delle | degli | su | sui | sugli | per | a | con | da",
  joiners: "e | ed",
  none: "conclusione | conclusioni | comunicazione",
  turns: [
    { pattern: /^(?:sono|e|i|gli|le|quali) .*(?:coinvolt[ie]|colpit[ie]|pers[ie]|interessat[ie])$/, kind: "impact" },
    { pattern: /^(?:azioni|misure) gia \w+$/, kind: "resolution" },

    {
      pattern:
        /^(?!.*prevent)(?:azion[ei]|misur[ae]|intervent[oi]) (?:\w+ ){0,2}(?:intrapres|adottat|eseguit|effettuat|applicat|svolt)[aei]$/,
      kind: "resolution",
    },
    { pattern: /^\w+ (?:interessat|coinvolt|colpit|impattat)[aeio]$|^chi .*colpit/, kind: "impact" },
    { pattern: /^(?:che )?cosa .*(?:bene|male|storto|funzionato|imparato|meglio|migliorare)/, kind: "lessons" },
    { pattern: /^perche .*(?:rilevat|accort|notat|vist[oi])/, kind: "detection" },
    { pattern: /^perche\b/, kind: "root-cause" },
    { pattern: /^come .*(?:rilevat|scopert|accort)/, kind: "detection" },
    { pattern: /^come .*(?:risolt|ripristinat|corrett)/, kind: "resolution" },
    { pattern: /^(?:come|cosa) .*(?:evitare|prevenire|faremo)/, kind: "actions" },
    { pattern: /\bfortunat[io]$/, kind: "lessons" },
  ],
  asks: /^qual (?:e|e stat[oa]|era) (?:il |lo |la |l )?|^quali (?:sono|erano) (?:i |gli |le )?/,
  fields: {
    date: "data | data dell'incidente",
    title: "titolo | incidente | titolo dell'incidente | oggetto",
    start: "inizio | ora di inizio",
    end: "fine | ora di fine",
    duration: "durata | durata totale",
    status: "stato",
    severity: "gravità | severità | priorità",
    authors: "autore | autori",
    owner: "responsabile",
    detected: "rilevato",
    resolved: "risolto",
    timezone: "fuso orario",
  },
};
