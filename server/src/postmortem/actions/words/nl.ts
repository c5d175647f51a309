// Dutch words about follow-up tasks.
import type { ActionWords } from "./types.ts";

export const nl: ActionWords = {
  language: "nl",
  spaced: true,
  columns: {
    task: "actie | acties | actiepunt | actiepunten | taak | taken | maatregel | maatregelen | omschrijving | beschrijving | wat | todo | aanbeveling | stap",
    owner:
      "eigenaar | verantwoordelijke | verantwoordelijk | wie | toegewezen aan | uitvoerder | actiehouder | trekker | team | contactpersoon | door wie",
    due: "deadline | datum | voor | uiterlijk | uiterste datum | einddatum | streefdatum | wanneer | gereed | planning | klaar op",
    ref: "ticket | tickets | issue | link | verwijzing | referentie | jira",
    priority: "prioriteit | prio | urgentie | belang",
    status: "status | stand | voortgang | gedaan | afgerond",
    end: "acceptatiecriterium | acceptatiecriteria | klaar als | klaar wanneer | gereed als",
    other:
      "type | soort | categorie | nr | nr. | nummer | opmerking | opmerkingen | notitie | notities | inspanning | gebied",
  },
  done: "gedaan | klaar | afgerond | voltooid | gereed | opgelost | gesloten | doorgevoerd | ja",
  open: "open | gepland | in uitvoering | bezig | in behandeling | nog te doen | niet gestart | loopt | nee",
  verbs: {
    create:
      "toevoegen | aanmaken | maken | schrijven | documenteren | invoeren | inrichten | opzetten | bouwen | implementeren | automatiseren | definiëren | installeren | inbouwen | vastleggen | aanleggen",
    alter:
      "verwijderen | wissen | instellen | omzetten | migreren | bijwerken | upgraden | vervangen | activeren | inschakelen | deactiveren | uitschakelen | configureren | verhogen naar | verlagen naar | verplaatsen | roteren | verhelpen | corrigeren | hernoemen | begrenzen | blokkeren | terugdraaien | patchen | afdwingen",
    inspect: "testen | controleren | verifiëren | meten | nagaan",
    open: "verbeter* | optimaliser* | versterk* | verhog* | evalu* | onderzoek* | analyser* | monitor* | bewak* | observer* | waarborg* | garander* | besprek* | overweg* | heroverweg* | verminder* | minimaliser* | vermijd* | uitbreid* | beoordel* | reviewen | verken* | kijken naar",
    people:
      "trainen | opleid* | bewust maken | herinner* | opletten | communicer* | informer* | instruer* | voorlicht*",
    event: "uitvoeren | houden | plannen | organiseren",
    tune: "verminder* | verhog* | minimaliser* | vermijd* | uitbreid* | optimaliser*",
    effect: "weigeren | melden | alarmeren | afbreken | blokkeren | loggen",
  },
  nouns: {
    endless:
      "controle | controles | audit | audits | review | reviews | analyse | analyses | onderzoek | evaluatie | verbetering | verbeteringen | optimalisatie | training | trainingen | communicatie | afstemming | bewustwording | onderhoud",
    activity: "monitoring | bewaking | test | tests | testen | alarmering | documentatie | logging",
    generic:
      "monitoring | bewaking | alarmering | alarm | alarmen | documentatie | proces | processen | communicatie | test | tests | testdekking | veiligheid | beveiliging | prestaties | stabiliteit | betrouwbaarheid | beschikbaarheid | maatregelen | problemen | probleem | fouten | incident | incidenten | systeem | systemen | infrastructuur | team | teams | medewerkers | wijzigingen | configuratie | instellingen | procedures | kwaliteit | gereedschap | aanpak | strategie",
    occasion: "workshop | oefening | overleg | bijeenkomst | retrospective | game day",
    deliverable: "plan | verslag | rapport | voorstel | ticket | besluit",
    measurable: "limiet | time-out | timeout | geheugen | grootte | drempel | drempelwaarde | interval",
  },
  qualities: {
    degree:
      "beter | betere | meer | strenger | strengere | robuust | robuuste | robuuster | uitgebreid | uitgebreide | grondig | grondige | voldoende | passend | passende | sterker | sterkere | verbeterde | zorgvuldiger | sneller | stabieler | efficiënter",
    frequency:
      "regelmatig | regelmatige | doorlopend | voortdurend | continu | continue | periodiek | periodieke | altijd",
    loose: "eventueel | indien nodig | zo mogelijk | waar mogelijk | optioneel | misschien",
  },
  due: {
    before: "voor | vóór | uiterlijk | uiterlijk op | tegen | deadline | binnen | voor eind | eind",
    behind: "",
    months:
      "januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | jan | feb | mrt | apr | jun | jul | aug | sep | okt | nov | dec",
    weekdays: "maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag",
    phrases:
      "vandaag | morgen | volgende week | volgende maand | volgend kwartaal | volgende sprint | eind van de week | eind van de maand | einde kwartaal | einde jaar | deze week | deze maand | dit kwartaal | maandeinde",
    units: "dag | dagen | week | weken | maand | maanden | sprint | sprints | kwartaal | kwartalen",
    occasions: "lancering | release | livegang | feestdagen | kerst",
  },
  closing:
    "met deze maatregelen | deze maatregelen | tot slot | samenvattend | al met al | dank | wij bieden onze excuses aan | onze excuses",
  notTasks: "omdat | reden | redenen | oorzaken",
  endings: "conclusie | slot | dankwoord | bijlage | bijlagen",
  nothing: "geen acties | geen | niet toegewezen | onbekend | n.v.t. | nvt | nader te bepalen",
};
