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
      "riepilogo | sommario | sintesi | riassunto | panoramica | descrizione | descrizione dell'incidente | introduzione | cosa è successo | che cosa è successo | in breve | sommario esecutivo | sommario dell'incidente | i fatti | fatti | situazione | in sintesi | l'accaduto | accaduto | in poche parole | riassunto dei fatti | descrizione dell'accaduto | riepilogo dell'incidente | l'incidente in breve | quanto accaduto",
    impact:
      "impatto | impatti | impatto sugli utenti | servizi interessati | servizi coinvolti | utenti interessati | conseguenze | portata | sistemi interessati | sintomi | danni | effetti | ambito | sistemi coinvolti | utenti coinvolti | servizi impattati | utenti impattati | sistemi impattati | clienti interessati | entità | impatto economico | conseguenza | ripercussioni | entità del danno | entità dei danni | servizi fuori uso | servizi inattivi | servizi non disponibili | utenti colpiti | effetti osservati | gravità dell'impatto",
    detection:
      "rilevamento | rilevazione | individuazione | come è stato rilevato | scoperta | segnalazione | allarme | allerta | rilevamento dell'incidente | come ce ne siamo accorti | primi segnali | primo segnale | prima segnalazione | avviso iniziale | primo avviso | come è emerso",
    timeline:
      "cronologia | cronologia degli eventi | linea temporale | sequenza degli eventi | sequenza temporale | cronistoria | linea del tempo | svolgimento dei fatti | svolgimento | eventi | sequenza dei fatti | andamento | registro degli eventi | ora per ora | minuto per minuto | ordine degli eventi | successione dei fatti | successione degli eventi | diario dell'incidente | storico degli eventi | storico",
    "root-cause":
      "causa | cause | causa principale | causa radice | cause radice | causa scatenante | analisi della causa principale | analisi delle cause | analisi | diagnosi | fattori contribuenti | fattori che hanno contribuito | 5 perché | perché è successo | origine del problema | origine | il problema | problema | motivo | spiegazione | analisi tecnica | i 5 perché | cinque perché | dettagli tecnici | cause profonde | cause probabili | radice del problema | dettagli del problema | dettagli dell'errore | causa tecnica | causa organizzativa | cause individuate",
    resolution:
      "risoluzione | soluzione | ripristino | mitigazione | correzione | risposta | azioni intraprese | recupero | come è stato risolto | intervento | interventi | contenimento | misure adottate | soluzione temporanea | soluzione applicata | riparazione | ripristino del servizio | come abbiamo risolto | interventi effettuati | cosa abbiamo fatto | ritorno alla normalità | rimedio | servizi ripristinati | stabilizzazione | problema risolto | rimessa in servizio | ritorno in servizio | azioni di mitigazione | azioni di ripristino",
    actions:
      "azioni | azioni correttive | azioni preventive | azioni correttive e preventive | misure correttive | misure preventive | misure correttive e preventive | prossimi passi | piano d'azione | miglioramenti | prevenzione | raccomandazioni | attività | cosa faremo | come evitare che si ripeta | azioni da intraprendere | azioni future | azioni di miglioramento | attività future | da fare | impegni | piano di miglioramento | piano di rimedio | suggerimenti | sviluppi futuri | lavori futuri | cosa cambierà | precauzioni | precauzioni future | lavori previsti | prossime azioni | prossime misure | miglioramenti previsti | e adesso | e ora",
    lessons:
      "lezioni apprese | lezioni imparate | cosa abbiamo imparato | cosa è andato bene | cosa ha funzionato | cosa è andato male | cosa è andato storto | cosa non ha funzionato | dove siamo stati fortunati | aree di miglioramento | punti di forza | punti di debolezza | considerazioni | riflessioni | insegnamenti | cosa poteva andare meglio | cosa migliorare | cosa va migliorato | cosa andrebbe migliorato | da migliorare | cosa è mancato | fortuna | punti deboli | dove abbiamo avuto fortuna | lezione | la lezione | punti critici emersi | insegnamento",
    background:
      "contesto | antefatto | premessa | glossario | architettura | ambiente | situazione iniziale | scenario | sfondo",
    metadata:
      "metadati | informazioni generali | partecipanti | autori | stato | gravità | dati dell'incidente | dati generali | informazioni sull'incidente | ruoli | team | persone coinvolte | intestazione | approvazione | approvazioni",
    appendix:
      "appendice | allegati | riferimenti | link | collegamenti | allegato | log | documentazione | evidenze | prove | link utili | fonti | schermate | risorse | domande aperte | artefatti | elementi collegati | risorse collegate | documenti collegati",
  },
  alone: {
    actions: "piano | piani | futuro",
    impact: "perdita di dati | disservizio | dati persi | dati perduti",
    "root-cause": "errori trovati | errori riscontrati",
  },
  ambiguous: [
    {
      words: "azioni immediate | misure immediate",
      when: [{ sign: "future", kind: "actions" }],
      else: "resolution",
    },
  ],
  heads: {
    impact: "conseguenza | ripercussioni | entità | impatto | conseguenze | sintomi | effetti | portata",
    timeline: "cronologia",
    "root-cause": "causa | cause | fattori | motivo | origine | analisi delle cause",
    actions: "azioni | misure | piano d'azione | miglioramenti | raccomandazioni | prossimi passi",
    lessons: "lezioni",
    resolution: "risoluzione | ripristino | soluzione | mitigazione | correzione",
    summary: "riepilogo | sintesi",
    detection: "rilevamento",
  },
  light: "strategia | analisi | descrizione | dettagli",
  incident: "incidente | problema | evento | interruzione | disservizio",
  fillers: "il | la | le | i | gli | un | una | dettagliata | principale",
  prepositions: "di | del | della | dell | delle | degli | su | sui | sugli | per | a | con | da",
  joiners: "e | ed",
  none: "conclusione | conclusioni | comunicazione",
  turns: [
    {
      pattern:
        /^(?!.*(?:evitar|futur|preven))(?:che|cosa|quali?|qual) .*(?:fermare|contenere|mitigare|risolvere|correggere|ripristinare)/,
      kind: "resolution",
    },
    { pattern: /^(?:che )?cosa (?:e|&|era|sia) (?:accaduto|successo|avvenuto)$/, kind: "summary" },
    {
      pattern:
        /^(?:che )?cosa (?:e |& |abbiamo |si (?:e |& ))?(?:andat[oa] |stat[oa] )?pers[oa]$|^qual ?(?:e|&) (?:stata )?la conseguenza$/,
      kind: "impact",
    },
    { pattern: /^come .*(?:scoperto|segnalat|emers|saput|venut)|^perche non prima$/, kind: "detection" },
    { pattern: /^quando (?:e |& )?(?:success|accadut|avvenut)/, kind: "timeline" },
    {
      pattern:
        /^(?:che )?cosa (?:lo |la |l )?(?:ha|aveva) (?:causato|provocato|originato|scatenato)|^come ci siamo arrivati|^perche i test/,
      kind: "root-cause",
    },
    {
      pattern:
        /^(?:che )?cosa (?:e |& |sia )?(?:stat[oa] )?(?:ripristinat|riparat|risolt|fatto)|^(?:azioni|misure|attivita) (?:gia )?(?:completat|concluse|terminat|portate a termine)|^come (?:l )?abbiamo (?:riparat|risolt|sistemat)/,
      kind: "resolution",
    },
    {
      pattern:
        /^(?:perche|affinche) non (?:accada|succeda|si ripeta|avvenga)|^(?:che )?cosa (?:cambieremo|cambiera|faremo|miglioreremo)/,
      kind: "actions",
    },
    {
      pattern: /^(?:che )?cosa (?:ci ha insegnato|ci portiamo)|^cose (?:andate|che sono andate) (?:bene|male)/,
      kind: "lessons",
    },
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
  asks: /^qual ?(?:e|&|e stat[oa]|& stat[oa]|era) (?:il |lo |la |l )?|^quali (?:sono|erano) (?:i |gli |le )?/,
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
