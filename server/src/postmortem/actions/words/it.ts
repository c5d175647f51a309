// Italian words about follow-up tasks.
import type { ActionWords } from "./types.ts";

export const it: ActionWords = {
  language: "it",
  spaced: true,
  columns: {
    task: "azione | azioni | attività | compito | compiti | descrizione | cosa | cosa fare | todo | misura | misure | raccomandazione | intervento",
    owner:
      "responsabile | responsabili | assegnatario | assegnato a | chi | incaricato | referente | proprietario | team | persona",
    due: "scadenza | data | entro | entro il | entro quando | termine | data di scadenza | deadline | quando | data prevista | data obiettivo",
    ref: "ticket | issue | segnalazione | link | collegamento | riferimento | jira",
    priority: "priorità | urgenza | importanza",
    status: "stato | avanzamento | fatto | completato",
    end: "criterio di accettazione | criteri di accettazione | fatto quando | completato quando | verifica",
    other:
      "tipo | categoria | n. | numero | nota | note | commento | commenti | impegno | sforzo | area | osservazioni",
  },
  done: "fatto | fatta | completato | completata | chiuso | chiusa | risolto | risolta | implementato | concluso | eseguito | sì",
  open: "aperto | aperta | pianificato | in corso | in lavorazione | da fare | in attesa | non iniziato | no",
  verbs: {
    create:
      "aggiungere | creare | scrivere | documentare | introdurre | configurare | predisporre | costruire | implementare | automatizzare | definire | installare | inserire | pubblicare | allestire",
    alter:
      "rimuovere | cancellare | eliminare | impostare | spostare | migrare | aggiornare | sostituire | attivare | abilitare | disattivare | disabilitare | portare a | ruotare | correggere | rinominare | limitare | alzare | abbassare | bloccare | ripristinare",
    inspect: "testare | provare | verificare | misurare | controllare",
    open: "miglior* | ottimizz* | rafforz* | aument* | riveder* | rivedere | indag* | valut* | analizz* | monitor* | osserv* | garant* | assicur* | discut* | consider* | ridur* | minimizz* | evit* | estend* | approfond* | esplor* | esamin*",
    people: "form* | addestr* | sensibilizz* | ricord* | comunic* | inform* | istru* | prestare attenzione",
    event: "effettuare | svolgere | tenere | pianificare | organizzare | condurre",
    tune: "ridur* | aument* | minimizz* | evit* | estend* | ottimizz*",
    effect: "rifiutare | segnalare | avvisare | interrompere | bloccare | registrare",
  },
  nouns: {
    endless:
      "revisione | revisioni | audit | review | analisi | indagine | indagini | valutazione | miglioramento | miglioramenti | ottimizzazione | formazione | comunicazione | sensibilizzazione | manutenzione",
    activity: "monitoraggio | monitoring | test | allarmi | documentazione | logging",
    generic:
      "monitoraggio | allarmi | allarme | documentazione | processo | processi | comunicazione | test | copertura dei test | sicurezza | prestazioni | stabilità | affidabilità | disponibilità | misure | problemi | problema | errori | incidente | incidenti | sistema | sistemi | infrastruttura | team | personale | modifiche | configurazione | impostazioni | procedure | procedura | qualità | strumenti | strategia",
    occasion: "workshop | esercitazione | riunione | incontro | retrospettiva | game day",
    deliverable: "piano | rapporto | proposta | ticket | decisione | documento",
    measurable: "limite | timeout | memoria | dimensione | soglia | intervallo",
  },
  qualities: {
    degree:
      "migliore | migliori | meglio | più | maggiore | maggiori | robusto | robusta | robusti | completo | completa | accurato | accurata | sufficiente | adeguato | adeguata | adeguati | rigoroso | rigorosa",
    frequency:
      "regolare | regolari | regolarmente | periodico | periodici | periodicamente | continuo | continua | costante | sempre",
    loose: "eventualmente | se possibile | se necessario | opzionale | magari | forse",
  },
  due: {
    before: "entro | entro il | entro la | entro fine | prima del | prima di | scadenza | entro e non oltre",
    behind: "",
    months:
      "gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | gen | feb | mar | apr | mag | giu | lug | ago | set | ott | nov | dic",
    weekdays: "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica",
    phrases:
      "oggi | domani | prossima settimana | la prossima settimana | prossimo mese | prossimo trimestre | prossimo sprint | fine settimana | fine mese | fine trimestre | fine anno | questa settimana | questo mese | questo trimestre",
    units: "giorno | giorni | settimana | settimane | mese | mesi | sprint | trimestre | trimestri",
    occasions: "lancio | rilascio | go-live | vacanze | natale",
  },
  closing: "con queste misure | queste misure | in conclusione | in sintesi | grazie | ci scusiamo | nel complesso",
  notTasks: "perché | motivo | motivi | cause",
  endings: "conclusione | conclusioni | ringraziamenti | allegati | appendice",
  nothing: "nessuna azione | nessuna | nessuno | non assegnato | da definire | sconosciuto | non applicabile",
};
