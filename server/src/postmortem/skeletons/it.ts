// Italian skeletons.
import type { SkeletonSet } from "./types.ts";

export const it: SkeletonSet = {
  language: "it",
  headings: {
    summary: "Riepilogo",
    impact: "Impatto",
    detection: "Rilevamento",
    timeline: "Cronologia",
    "root-cause": "Causa principale",
    resolution: "Risoluzione",
    actions: "Azioni",
    lessons: "Lezioni apprese",
    background: "Contesto",
    metadata: "Metadati",
    appendix: "Appendice",
  },
  bodies: {
    summary: [
      "${1:Due o tre frasi: che cosa non ha funzionato, per chi, da quando a quando, e che cosa lo ha risolto.}",
    ],
    impact: [
      "${1:Chi e quanti sono stati colpiti, che cosa non funzionava e per quanto tempo. Numeri, o una stima motivata.}",
    ],
    detection: [
      "${1:Come ci si è accorti dell’incidente, quanto dopo l’inizio, e che cosa lo mostrerà prima in futuro.}",
    ],
    timeline: [
      "- ${1:ora e fuso}: ${2:inizia il disservizio}",
      "- ${3:ora e fuso}: ${4:rilevato, da chi o da che cosa}",
      "- ${5:ora e fuso}: ${6:il disservizio finisce, e grazie a che cosa}",
      "- ${7:ora e fuso}: ${8:tutto funziona di nuovo}",
    ],
    "root-cause": [
      "${1:Che cosa ha innescato l’incidente, e quali circostanze lo hanno reso possibile e lo hanno fatto durare.}",
    ],
    resolution: [
      "${1:Che cosa ha posto fine al disservizio, che cosa ha corretto il difetto in modo duraturo, e come è stato verificato.}",
    ],
    actions: [
      "- [ ] ${1:Che cosa si cambia, e dove} (responsabile: ${2:nome}, scadenza: ${3:data}, fatto quando: ${4:che cosa si può verificare})",
    ],
    lessons: [
      "- ${1:Che cosa ha aiutato e deve restare}",
      "- ${2:Che cosa ha peggiorato o rallentato le cose}",
      "- ${3:Dove abbiamo avuto fortuna}",
    ],
    background: ["${1:Che cosa deve sapere prima chi legge da fuori: i componenti coinvolti e come si collegano.}"],
    metadata: [
      "- Data: ${1:giorno dell’incidente}",
      "- Gravità: ${2:livello}",
      "- Stato: ${3:Bozza}",
      "- Autori: ${4:nomi}",
    ],
    appendix: ["- ${1:Collegamenti a dashboard, log e ticket su cui si basa questo rapporto}"],
  },
  statuses: ["Bozza", "In revisione", "Completato"],
  zoneSentence: "Tutti gli orari sono in {zone}.",
  entry: { who: "chi", what: "che cosa è successo" },
  action: {
    owner: { label: "responsabile", prompt: "nome" },
    due: { label: "scadenza", prompt: "data" },
    end: { label: "fatto quando", prompt: "che cosa si può verificare" },
  },
};
